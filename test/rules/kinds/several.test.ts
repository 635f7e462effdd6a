/** What leaves records out, and what is said of several together. */
import {
  answer,
  eachRecord,
  eachSet,
  either,
  failsOf,
  PASS,
  groupedBy,
  keptPerKey,
  makeContext,
  NO_SETTINGS,
  notApplicable,
  oncePerKey,
  succeed,
  toldOf,
  watched,
  where,
  whereNot,
  worstOf,
  type Row,
} from "../../../src/rules";
import { tableOf } from "../../support/tables";
import { RECORD, regulationOf, says } from "./support";

describe("guards", () => {
  const clean = (row: Row) => row.yes("clean") ?? row.missing("clean");
  const rows = ["x", "không", null].map((clean) => ({ clean, safe: "x" }));
  const other = notApplicable({ en: "other" });

  test("a clause leaves out those of whom something holds, or does not, and is open where nobody knows", () => {
    const form = (unless: ReturnType<typeof where>) => answer({ record: "class", field: "safe", unless });
    expect(says(form(where(clean, other)), rows)).toEqual(["notApplicable", "pass", "unknown A4 blank"]);
    expect(says(form(whereNot(clean, other)), rows)).toEqual(["pass", "notApplicable", "unknown A4 blank"]);
    const both = either(where(clean, other), whereNot(clean, other));
    expect(says(form(both), rows)).toEqual(["notApplicable", "notApplicable", "unknown A4 blank"]);
  });
});

describe("several judgements", () => {
  const rows = [
    { class: "6A", clean: null, safe: "x" },
    { class: "6A", clean: null, safe: "không" },
    { class: null, clean: "x", safe: "x" },
  ];

  test("of one record the worst is told", () => {
    const judge = (row: Row) => worstOf(["clean", "safe"].map((field) => row.answered(field)));
    const form = eachRecord({ record: "class", judge });
    expect(says(form, rows)).toEqual(["unknown B2 blank", "fail C3", "pass"]);
    expect(worstOf([])).toBeUndefined();
    expect(failsOf([])).toEqual([PASS]);
  });

  test("of several records every fail is told, else the first gap, else a pass", () => {
    const form = eachSet({
      record: "class",
      judge: (set) => failsOf([...set.rows()].map((row) => row.answered("safe"))),
    });
    const said = (...cells: (string | null)[]) =>
      says(
        form,
        cells.map((safe) => ({ safe }))
      );
    expect(said("x", "không", null, "không")).toEqual(["fail A3", "fail A5"]);
    expect(said("x", null, null)).toEqual(["unknown A3 blank"]);
    expect(said("x", "x")).toEqual(["pass"]);
  });

  test("of several records, by groups, what is no pass", () => {
    const form = eachSet({
      record: "class",
      judge: (set) => {
        const groups = groupedBy(set.rows(), (row) => row.text("class") || undefined);
        return toldOf([...groups.values()].map((own) => worstOf(own.map((row) => row.answered("safe")))));
      },
    });
    expect(says(form, rows)).toEqual(["fail C3"]);
    expect(says(form, rows.slice(0, 1))).toEqual(["pass"]);
  });
});

describe("what is kept by a key", () => {
  const [before, after] = [10, 20].map((pupils) => watched(tableOf(RECORD, [{ pupils }])));
  if (!before || !after) throw new Error("no tables");
  const context = makeContext(regulationOf({ forms: [] }), [before], 45_000, NO_SETTINGS);

  test("is worked out once, nothing included", () => {
    const make = jest.fn((name: string) => (name === "" ? undefined : name.length));
    const lengthOf = oncePerKey(make);
    expect(["ab", "", "ab", ""].map((name) => lengthOf(name, context))).toEqual([2, undefined, 2, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test("is worked out anew where what it hangs on is another", () => {
    let table = before;
    const kept = keptPerKey<number>(() => table.columns.get("pupils"));
    const pupils = (): number => kept(context, "all", () => table.columns.get("pupils")?.numbers[0] ?? NaN);
    expect(pupils()).toBe(10);
    table = after;
    expect(pupils()).toBe(10);
    succeed(before, after, [0]);
    expect(pupils()).toBe(20);
  });
});
