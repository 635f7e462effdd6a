import type { Finding } from "../../src/check";
import { listFindings, NO_FILTER } from "../../src/taskpane/model/listing";
import { Groups } from "../../src/taskpane/model/groups";
import { asideBy, sift, type SetAsideFinding } from "../../src/taskpane/model/set-aside";
import { placeOf } from "../../src/taskpane/model/outcome";

const finding = (rule: string, cell: string): Finding => ({
  rule,
  outcome: "fail",
  severity: "violation",
  sheet: "A",
  cell,
  cells: [cell],
  record: "",
  value: null,
  limit: null,
  reading: null,
  message: "",
  citation: "",
});

describe("a finding that only follows from another", () => {
  const findings = [finding("sum", "C2"), finding("total", "D2"), finding("sum", "C3")];
  const groups = new Groups();
  for (const one of findings) groups.add(one);
  const listed = { findings, groups, texts: ["sum c2", "total d2", "sum c3"] };
  const sifted = sift({ findings, at: new Map(), causes: new Map([[1, [0]]]) }, []);

  test("stands beneath its cause, not in the list", () => {
    expect(listFindings(listed, NO_FILTER, sifted).order).toEqual([0, 2]);
  });

  test("stands alone where the list leaves its cause out", () => {
    expect(listFindings(listed, { ...NO_FILTER, query: "total" }, sifted).order).toEqual([1]);
    expect(listFindings(listed, { ...NO_FILTER, rule: "total" }, sifted).order).toEqual([1]);
  });
});

describe("what only follows from findings that are set aside", () => {
  /** Two wrong sums; the average and the grade follow from both, the note from the grade. */
  const findings = ["sum C2", "sum C3", "average C9", "grade D9", "note E9"].map((text) => {
    const [rule = "", cell = ""] = text.split(" ");
    return { ...finding(rule, cell), ...(rule !== "sum" && { follows: "sum" }) };
  });
  const sums = [0, 1];
  const causes = new Map<number, readonly number[]>([[2, sums], [3, sums], [4, [3]]]); // prettier-ignore
  const groups = new Groups();
  for (const one of findings) groups.add(one);
  const at = new Map(findings.map(({ sheet, cell }, index) => [placeOf(sheet, cell ?? ""), [index]]));
  const aside = (index: number, reason: string): SetAsideFinding => ({
    ...(findings[index] ?? finding("", "")),
    reason,
  });
  const sifted = (...set: readonly SetAsideFinding[]) => sift({ findings, at, causes }, set);
  const list = (of: ReturnType<typeof sifted>, kind?: "aside") =>
    listFindings({ findings, groups, texts: [] }, { ...NO_FILTER, kind }, of);

  test("stands beneath the next of them that is not", () => {
    const one = sifted(aside(0, "allowed"));
    expect(one.consequences).toEqual(new Map([[1, [2, 3]], [3, [4]]])); // prettier-ignore
    expect(list(one)).toMatchObject({ order: [1], aside: 1 });
    expect([...one.reasons.keys()]).toEqual([findings[0]]);
  });

  test("is set aside with the last of them, and counts no more than they do", () => {
    const both = sifted(aside(0, "allowed"), aside(1, "a joint class"));
    expect(list(both)).toMatchObject({ order: [], aside: 2 });
    expect(list(both, "aside").order).toEqual([0, 1]);
    expect(findings.map((one) => both.reasons.get(one))).toEqual([
      { reason: "allowed", isByCause: false },
      { reason: "a joint class", isByCause: false },
      ...[2, 3, 4].map(() => ({ reason: "allowed", isByCause: true })),
    ]);
    // What counted of them counts no more; no check counts what only follows.
    expect(list(sifted(aside(0, "allowed"))).uncounted).toEqual([1, 0, 0]);
    expect(list(both).uncounted).toEqual([2, 0, 0]);
    // To take back what went with it is to take back the first.
    expect(asideBy(4, both)).toBe(0);
  });

  test("stands by itself where it has a reason of its own", () => {
    const own = sifted(aside(2, "rounded by order"));
    expect(own.consequences.get(0)).toEqual([3]);
    expect(list(own)).toMatchObject({ order: [0, 1], aside: 1 });
    expect(list(own, "aside").order).toEqual([2]);
  });
});
