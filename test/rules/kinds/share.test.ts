import { notApplicable, share, trait, type Parameter } from "../../../src/rules";
import { NOTES } from "../../../src/rules/notes";
import { details, says } from "./support";

const LEAST: Parameter<number> = { clause: "1", unit: "%", values: [{ value: 50 }] };
const yes = (field: string) => trait<boolean>(field, [field], (row) => row.yes(field) ?? row.missing(field));
const form = share({
  record: "class",
  among: yes("clean"),
  hit: yes("safe"),
  atLeast: LEAST,
  none: notApplicable({ en: "nobody counts" }),
});
/** Records by whether they count and whether they are hits: "yn" counts and is none, "?" is blank. */
const rows = (...pairs: string[]) =>
  pairs.map((pair, index) => {
    const [counts, hit] = [...pair].map((sign) => (sign === "?" ? null : sign === "y" ? "có" : "không"));
    return { class: `6.${index}`, clean: counts ?? null, safe: hit ?? null };
  });

test.each([
  [["yy", "yn"], "pass"],
  [["yy", "yn", "yn"], "fail -"],
  [["ny", "nn"], "notApplicable"],
  // An answer that could decide is asked for; one that could not is not.
  [["yy", "y?"], "pass"],
  [["yy", "yn", "y?"], "unknown C4 blank"],
  [["yn", "yn", "yn", "y?"], "fail -"],
  // So is whether somebody counts.
  [["yy", "?n"], "pass"],
  [["yy", "yn", "?n"], "unknown B4 blank"],
  [["yy", "yn", "?y"], "pass"],
  [["yn", "?n", "n?"], "fail -"],
  [["?y", "?n"], "unknown B2 blank"],
])("%j: %s", (pairs, said) => {
  expect(says(form, rows(...pairs))).toEqual([said]);
});

test("a fail names the records that count against it, and marks their cells", () => {
  const [found] = details(form, rows("yy", "yn", "yn", "nn"));
  expect(found).toMatchObject({ value: expect.closeTo(1 / 3), limit: 0.5, cell: null, cells: ["C3", "C4"] });
  expect(found?.note?.args).toMatchObject({ part: 1, whole: 3, names: { list: ["6.1", "6.2"] } });
});

test("of many it names the first few and counts the rest", () => {
  const [found] = details(form, rows(...Array<string>(9).fill("yn")));
  const { names } = (found?.note?.args ?? {}) as { names?: { list: unknown[] } };
  expect(names?.list).toHaveLength(6);
  expect(names?.list[5]).toMatchObject({ args: { n: 4 } });
});

test.each([
  // Of five, three are half and more.
  [["yy", "yn", "yn", "yn", "yn"], { count: 2, whole: 5 }],
  [["yy", "yn", "yn"], { count: 1, whole: 3 }],
  // Whoever is counted only once the blank is filled in leaves the number open.
  [["yn", "yn", "yn", "y?"], undefined],
])("a share that is missed tells by how many of the records: %j", (pairs, shortfall) => {
  expect(details(form, rows(...pairs))[0]?.shortfall).toEqual(shortfall);
});

type OneBound = Readonly<
  | Record<"atLeast", Parameter<number>>
  | Record<"moreThan", Parameter<number>>
  | Record<"atMost", Parameter<number>>
  | Record<"lessThan", Parameter<number>>
>;

describe("what a fail tells of gaps", () => {
  const told = (bound: OneBound, ...pairs: string[]) => {
    const counted = share({
      record: "class",
      among: yes("clean"),
      hit: yes("safe"),
      none: notApplicable({ en: "nobody counts" }),
      ...bound,
    });
    const [found] = details(counted, rows(...pairs));
    return [
      found?.outcome,
      found?.note?.text === NOTES.shareAtBest,
      found?.note?.args?.part,
      found?.note?.args?.whole,
    ];
  };
  test("is the best that they may hide, where more would be better", () => {
    expect(told({ atLeast: LEAST }, "yn", "yn", "yn", "y?")).toEqual(["fail", true, 1, 4]);
    expect(told({ moreThan: LEAST }, "yn", "yn", "yn", "y?")).toEqual(["fail", true, 1, 4]);
    expect(told({ atLeast: LEAST }, "yn", "yn", "yy")).toEqual(["fail", false, 1, 3]);
  });
  test("is what is certain, where fewer would be", () => {
    expect(told({ atMost: LEAST }, "yy", "yy", "yy", "y?")).toEqual(["fail", false, 3, 3]);
    expect(told({ lessThan: LEAST }, "yy", "yy", "yy", "y?")).toEqual(["fail", false, 3, 3]);
    expect(told({ atMost: LEAST }, "yy", "yy", "yn")).toEqual(["fail", false, 2, 3]);
  });
});
