import { fact, limit, notApplicable, ratio, trait, type Parameter } from "../../../src/rules";
import { details, says } from "./support";

const MOST: Parameter<number> = { clause: "1", unit: "pupils", values: [{ to: "2024-12-31", value: 45 }] };
const RANGE: Parameter<readonly [number, number]> = {
  clause: "1",
  unit: "pupils",
  values: [{ value: [20, 45] }],
};
const HALF: Parameter<number> = { clause: "1", unit: "%", values: [{ value: 50 }] };
const pupils = (...cells: (number | string | null)[]) => cells.map((cell) => ({ pupils: cell }));

test("a figure at its limit keeps to it", () => {
  const form = limit({ record: "class", of: "pupils", atMost: MOST });
  expect(says(form, pupils(44, 45, 46))).toEqual(["pass", "pass", "fail A4"]);
});

test.each([
  ["moreThan", ["fail A2", "pass"]],
  ["lessThan", ["fail A2", "fail A3"]],
] as const)("%s leaves the limit itself out", (comparison, said) => {
  const bound = comparison === "moreThan" ? { moreThan: MOST } : { lessThan: MOST };
  expect(says(limit({ record: "class", of: "pupils", ...bound }), pupils(45, 46))).toEqual(said);
});

test("two bounds include both", () => {
  const form = limit({ record: "class", of: "pupils", between: RANGE });
  expect(says(form, pupils(19, 20, 45, 46))).toEqual(["fail A2", "pass", "pass", "fail A5"]);
  expect(says(form, pupils(19, null, 45))).toEqual(["fail A2", "unknown A3 blank", "pass"]);
});

test("what is no figure is unknown, for its own reason", () => {
  const form = limit({ record: "class", of: "pupils", atMost: MOST });
  expect(says(form, pupils(null, "đông", "4.5"))).toEqual([
    "unknown A2 blank",
    "unknown A3 unreadable",
    "unknown A4 unreadable",
  ]);
  expect(says(form, [{ class: "6A" }, { class: "6B" }])).toEqual(["unknown - noColumn"]);
});

test("without a value on the day nothing is known of any record", () => {
  const form = limit({ record: "class", of: "pupils", atMost: MOST });
  expect(says(form, pupils(46, 47), { asOf: "2025-01-01" })).toEqual(["unknown - notInForce"]);
});

test("a fail may say more than figure and threshold, of all records or of each", () => {
  const note = { text: { en: "too many" } };
  const told = (more: typeof note | (() => typeof note | undefined)) =>
    details(limit({ record: "class", of: "pupils", atMost: MOST, note: more }), pupils(46))[0]?.note;
  expect([told(note), told(() => note), told(() => undefined)]).toEqual([note, note, undefined]);
});

test("a derived figure stands at the first cell that it was read from", () => {
  const free = fact("free seats", ["pupils", "part"], (row) => row.number("part") - row.number("pupils"));
  const found = details(limit({ record: "class", of: free, atMost: MOST }), [
    { class: "6A", part: 90, pupils: 30 },
  ]);
  expect(found).toMatchObject([{ outcome: "fail", cell: "B2", cells: ["B2", "C2"], value: 60, limit: 45 }]);
});

test("who asks a reading depends on it; who does not, does not", () => {
  const doubled = fact("pupils by reading", ["pupils"], (row, context) => {
    const count = row.number("pupils");
    return count > 40 && context.reading("R1") === "b" ? 2 * count : count;
  });
  const form = limit({ record: "class", of: doubled, atMost: MOST });
  expect(says(form, pupils(30, 44))).toEqual(["pass", "pass [R1]"]);
  expect(says(form, pupils(30, 44, null), { reading: "b" })).toEqual([
    "pass",
    "fail A3 [R1]",
    "unknown A4 blank",
  ]);
});

test("a form under a reading speaks under that option only", () => {
  const otherwise = notApplicable({ en: "by the other reading" });
  const form = limit({
    record: "class",
    of: "pupils",
    atMost: MOST,
    when: { reading: "R1", option: "b", otherwise },
  });
  expect(says(form, pupils(46))).toEqual(["notApplicable [R1]"]);
  expect(says(form, pupils(46), { reading: "b" })).toEqual(["fail A2 [R1]"]);
});

test("counts go before a stated share, and a contradiction leaves open what they disagree about", () => {
  const share = ratio("safe", { stated: "share", part: "part", whole: "pupils" });
  const form = limit({ record: "class", of: share, atLeast: HALF });
  const row = (part: number | null, stated: string | null) => ({ part, pupils: 40, share: stated });
  expect(
    says(form, [
      row(20, "50%"),
      row(19, "47,5%"),
      row(null, "60%"),
      row(19, "60%"),
      row(10, "40%"),
      row(null, null),
    ])
  ).toEqual(["pass", "fail A3", "pass", "unknown A5 ambiguous", "fail A6", "unknown C7 blank"]);
});

test("a share of nobody is unknown at the whole", () => {
  const share = ratio("safe", { stated: "share", part: "part", whole: "pupils" });
  expect(says(limit({ record: "class", of: share, atLeast: HALF }), [{ part: 0, pupils: 0 }])).toEqual([
    "unknown B2 zeroDenominator",
  ]);
});

test("words may answer where a figure is asked for", () => {
  const form = limit({ record: "class", of: "share", inWords: "safe", atLeast: HALF });
  expect(
    says(form, [
      { share: null, safe: "đều" },
      { share: null, safe: "chưa hết" },
      { share: "60%", safe: "chưa hết" },
    ])
  ).toEqual(["pass", "fail B3", "pass"]);
});

test("where nobody knows whether a clause concerns a record only its fail is open", () => {
  const big = trait("big", ["part"], (row) => row.number("part") > 10);
  const otherwise = notApplicable({ en: "small" });
  const form = limit({ record: "class", of: "pupils", atMost: MOST, concerns: { fact: big, otherwise } });
  expect(
    says(form, [
      { part: 20, pupils: 46 },
      { part: 5, pupils: 46 },
      { part: null, pupils: 46 },
      { part: null, pupils: 45 },
    ])
  ).toEqual(["fail B2", "notApplicable", "unknown A4 blank", "pass"]);
});

test("a missed share tells by how many of those that were counted; of a stated one nobody knows", () => {
  const share = ratio("safe", { stated: "share", part: "part", whole: "pupils" });
  const said = (form: ReturnType<typeof limit>, part: number | null, stated: string | null) =>
    details(form, [{ part, pupils: 40, share: stated }])[0]?.shortfall;
  const least = limit({ record: "class", of: share, atLeast: HALF });
  expect(said(least, 17, null)).toEqual({ count: 3, whole: 40 });
  expect(said(least, null, "42,5%")).toBeUndefined();
  const less = limit({ record: "class", of: share, lessThan: HALF });
  expect(said(less, 20, null)).toEqual({ count: 1, whole: 40 });
});
