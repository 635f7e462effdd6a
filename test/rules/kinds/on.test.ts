/** What rules of one record type are made of, a line each, and the small helpers that they share. */
import {
  boundOf,
  eachRecord,
  fact,
  heldTo,
  isGap,
  knowing,
  makeContext,
  NO_SETTINGS,
  notApplicableBy,
  notApplicableIn,
  on,
  ratioOf,
  says as saysIn,
  serialFromIso,
  shortfallTo,
  trait,
  vi,
  type Parameter,
  type Range,
  type Row,
  type Serial,
} from "../../../src/rules";
import { details, regulationOf, says } from "./support";

const classes = on("class");
const figure = (value: number, unit: Parameter["unit"] = "pupils"): Parameter<number> => ({
  clause: "1",
  unit,
  values: [{ from: "2020-01-01", value }],
});
const day = (iso: string): Serial => serialFromIso(iso);
const context = makeContext(regulationOf({ forms: [] }), [], day("2024-06-30"), NO_SETTINGS);

describe("a day in a period", () => {
  const between: Parameter<Range> = {
    clause: "1",
    unit: "date",
    values: [{ from: "2020-01-01", value: [day("2024-12-01"), day("2024-12-31")] }],
  };
  /** A cell may say no more than a month. */
  const daysIn = (row: Row, field: string): readonly [Serial, Serial] | undefined => {
    if (row.text("kind") === "cuối tháng 11") return [day("2024-11-20"), day("2024-12-10")];
    return row.isOk(field) ? [row.number(field), row.number(field)] : undefined;
  };
  const form = classes.period("signed", daysIn, { between });

  test("its first day and its last are within, the days beside them are not", () => {
    const rows = ["2024-11-30", "2024-12-01", "2024-12-31", "2025-01-02"].map((signed) => ({ signed }));
    expect(says(form, rows)).toEqual(["fail A2", "pass", "pass", "fail A5"]);
    const [early, , , late] = details(form, rows);
    expect(early).toMatchObject({ value: "2024-11-30", limit: "2024-12-01", note: { args: { days: 1 } } });
    expect(late).toMatchObject({ value: "2025-01-02", limit: "2024-12-31", note: { args: { days: 2 } } });
  });

  test("what may lie within and without, and what is no day, is unknown", () => {
    const rows = [
      { signed: "2024-12-05", kind: "cuối tháng 11" },
      { signed: null, kind: null },
    ];
    expect(says(form, rows).map((said) => said.split(" ")[0])).toEqual(["unknown", "unknown"]);
  });

  test("it may have a last day alone", () => {
    const until = classes.period("signed", daysIn, { notAfter: figure(day("2024-09-30"), "date") });
    expect(says(until, [{ signed: "1999-01-01" }, { signed: "2024-10-01" }])).toEqual(["pass", "fail A3"]);
  });
});

test("a quantity is held against the figure of its category", () => {
  const sizes = new Map([
    ["a", figure(30)],
    ["b", figure(20)],
  ]);
  const by = trait<Parameter<number>>(
    "size",
    [],
    (row) => sizes.get(row.text("kind")) ?? row.missing("kind")
  );
  const form = classes.byCategory("pupils", { by, comparison: "atMost" });
  const rows = [
    { pupils: 25, kind: "a" },
    { pupils: 25, kind: "b" },
    { pupils: 25, kind: null },
    { pupils: null, kind: "a" },
  ];
  expect(says(form, rows)).toEqual(["pass", "fail A3", "unknown B4 blank", "unknown A5 blank"]);
  expect(details(form, rows)[1]).toMatchObject({ value: 25, limit: 20 });
});

test("a day that records state together, and fields that are filled in once, are of the records of that name", () => {
  const before = classes.dayBefore("signed", (row) => [row.number("signed"), row.number("signed")], {
    before: figure(day("2024-10-19"), "date"),
    among: () => true,
    none: notApplicableIn(vi)`không có | none`,
    note: { en: "late" },
  });
  expect([before.record, before.uses]).toEqual(["class", ["signed"]]);
  expect(says(before, [{ signed: "2024-10-18" }])).toEqual(["pass"]);
  expect(says(before, [{ signed: "2024-10-19" }])).toEqual(["fail A2"]);
  expect(says(classes.filledOnce(["kind"]), [{ kind: null }, { kind: "a" }])).toEqual(["pass"]);
  expect(says(classes.filledOnce(["kind"]), [{ kind: null }])).toEqual(["fail A2"]);
});

test("a day lies no later than counted from another, and records run from high to low", () => {
  const inTime = classes.window({ date: "checked", notAfter: { after: "signed", days: figure(30, "days") } });
  expect(
    says(inTime, [
      { signed: "2024-01-01", checked: "2024-01-31" },
      { signed: "2024-01-01", checked: "2024-02-01" },
    ])
  ).toEqual(["pass", "fail B3"]);
  const pupils = fact("pupils", ["pupils"], (row) => row.number("pupils"));
  const sorted = classes.order(pupils, { at: () => "pupils", note: { en: "{figures}" } });
  expect(says(sorted, [{ pupils: 3 }, { pupils: 3 }, { pupils: 1 }])).toEqual(["pass"]);
  expect(says(sorted, [{ pupils: 3 }, { pupils: 1 }, { pupils: 2 }])).toEqual(["fail A4"]);
});

describe("why a clause does not concern a record", () => {
  test("is said in the law's language and in English", () => {
    const said = notApplicableIn(vi)`chưa ký | not signed`;
    expect(said).toMatchObject({
      outcome: "notApplicable",
      note: { text: { vi: "chưa ký", en: "not signed" } },
    });
    expect(said.note?.figures).toBeUndefined();
  });

  test("may speak of figures of the law", () => {
    const year = figure(2001, "year");
    const { note } = notApplicableBy(vi, { year })`trước {year} | before {year}`;
    expect(note).toEqual({ text: { vi: "trước {year}", en: "before {year}" }, figures: { year } });
  });
});

describe("a value against a bound", () => {
  test("keeps to it or not, and both are shown as findings show them", () => {
    const share = boundOf({ atLeast: figure(30, "%") });
    expect(heldTo(share, 30, context)).toEqual({ isKept: true, figures: { value: 0.3, limit: 0.3 } });
    expect(heldTo(share, 29, context)).toEqual({ isKept: false, figures: { value: 0.29, limit: 0.3 } });
    expect(heldTo(boundOf({ lessThan: figure(30) }), 30, context).isKept).toBe(false);
  });

  test("misses it by so many of the whole, where any number of them would do", () => {
    const most = boundOf({ atLeast: figure(30, "%") });
    expect(shortfallTo(most, { part: 2, whole: 10 }, context)).toEqual({
      shortfall: { count: 1, whole: 10 },
    });
    expect(shortfallTo(most, { part: 1.5, whole: 10 }, context)).toEqual({});
    const never = boundOf({ moreThan: figure(100, "%") });
    expect(shortfallTo(never, { part: 2, whole: 10 }, context)).toEqual({});
  });
});

describe("what a field says", () => {
  const form = (field: ReturnType<typeof saysIn>) =>
    eachRecord({
      record: "class",
      judge: knowing(field, (holds, row) => (holds ? undefined : row.fail("safe"))),
    });

  test("is a yes in its own words as well, and a blank tells nothing", () => {
    const rows = ["x", "đều", "không", null].map((safe) => ({ safe }));
    expect(says(form(saysIn("safe")), rows)).toEqual(["pass", "pass", "fail A4", "unknown A5 blank"]);
    expect(says(form(saysIn("safe", false)), rows)).toEqual([
      "fail A2",
      "fail A3",
      "pass",
      "unknown A5 blank",
    ]);
  });
});

test("a share of what a field counts may be stated in the field of its share", () => {
  const share = ratioOf("part", "pupils");
  expect([share.stated, share.part]).toEqual(["partShare", "part"]);
  const form = eachRecord({
    record: "class",
    judge(row, each) {
      const found = share(row, each);
      return isGap(found) ? found : row.fail("part", { value: found });
    },
  });
  const rows = [
    { part: 1, pupils: 4 },
    { part: 1, pupils: 0 },
  ];
  expect(details(form, rows).map(({ outcome, value }) => [outcome, value])).toEqual([
    ["fail", 25],
    ["unknown", undefined],
  ]);
});
