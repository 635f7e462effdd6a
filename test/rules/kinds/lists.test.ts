import { render } from "../../../src/messages/format";
import {
  answer,
  answerOnce,
  byCategory,
  eachRecord,
  eachSet,
  either,
  fact,
  filled,
  groupedBy,
  keptPerKey,
  makeContext,
  NO_SETTINGS,
  notApplicable,
  oncePerKey,
  order,
  period,
  serialFromIso,
  succeed,
  toldOf,
  trait,
  unique,
  watched,
  where,
  whereNot,
  worstOf,
  type Parameter,
  type Row,
  type Language,
} from "../../../src/rules";
import { tableOf } from "../../support/tables";
import { details, RECORD, regulationOf, says } from "./support";

describe("answerOnce", () => {
  test("a single no fails all records, a gap leaves them open", () => {
    const form = answerOnce({ record: "class", field: "safe" });
    const said = (...cells: (string | null)[]) =>
      says(
        form,
        cells.map((safe) => ({ safe }))
      );
    expect(said("x", "có")).toEqual(["pass"]);
    expect(said("x", null)).toEqual(["unknown A3 blank"]);
    expect(said(null, "không")).toEqual(["fail A3"]);
    expect(says(form, [{ class: "6A" }])).toEqual(["unknown - noColumn"]);
  });

  test("may be asked of some records alone", () => {
    const form = answerOnce({ record: "class", field: "safe", among: (row) => row.number("pupils") > 30 });
    const rows = [
      { pupils: 20, safe: "không" },
      { pupils: 40, safe: "có" },
    ];
    expect(says(form, rows)).toEqual(["pass"]);
  });
});

describe("unique", () => {
  const form = unique({
    record: "class",
    field: "class",
    key: (text) => (text === "?" ? undefined : text.toLowerCase()),
    clash: (later, earlier) =>
      later.text("school") === earlier.text("school") ? { note: { en: "{said} as {other}" } } : undefined,
  });
  const rows = (...names: (string | null)[]) => names.map((name) => ({ class: name, school: "A" }));

  test("a text that stands there already fails at the later record, which names the earlier one", () => {
    expect(says(form, rows("6A", "6B", "6a", "6A"))).toEqual(["fail A4", "fail A5"]);
    const [found] = details(form, rows("6A", "6a"));
    expect(found).toMatchObject({ cells: ["A3", "A2"], value: "6a", note: { args: { other: "6A" } } });
  });

  test("a text that is missing, or tells nobody apart, leaves it open", () => {
    expect(says(form, rows("6A", null))).toEqual(["unknown A3 blank"]);
    expect(says(form, rows("?", "6A"))).toEqual(["unknown A2 unreadable"]);
  });

  test("what is the same without being wrong passes", () => {
    const lists = [
      { class: "6A", school: "A" },
      { class: "6A", school: "B" },
    ];
    expect(says(form, lists)).toEqual(["pass"]);
  });
});

describe("byCategory", () => {
  const most = (value: number, to?: string): Parameter => ({ unit: "pupils", values: [{ to, value }] });
  const TABLE: Readonly<Record<string, Parameter>> = { small: most(20), large: most(45, "2024-12-31") };
  const SIZE = trait<Parameter>("most", ["kind"], (row) => TABLE[row.text("kind")] ?? row.missing("kind"));
  const form = byCategory({ record: "class", of: "pupils", by: SIZE, comparison: "atMost" });
  const rows = [
    { kind: "small", pupils: 20 },
    { kind: "small", pupils: 21 },
    { kind: "large", pupils: 21 },
    { kind: "large", pupils: null },
    { kind: null, pupils: 21 },
  ];

  test("the category says which figure counts", () => {
    expect(says(form, rows)).toEqual(["pass", "fail B3", "pass", "unknown B5 blank", "unknown A6 blank"]);
    const [, found] = details(form, rows);
    expect(found).toMatchObject({ value: 21, limit: 20, cells: ["B3", "A3"] });
    expect(found?.note).toBeUndefined();
    const note = { en: "too many" };
    const told = byCategory({ record: "class", of: "pupils", by: SIZE, comparison: "atMost", note });
    expect(details(told, rows)[1]?.note).toEqual({ text: note });
  });

  test("each figure has its own days", () => {
    expect(says(form, rows, { asOf: "2025-01-01" })).toEqual(["unknown - notInForce"]);
  });
});

describe("filled", () => {
  test("a blank is a fail there, an absent column is not", () => {
    const form = filled({ record: "class", fields: ["class", ["pupils", "part"], "kind"] });
    const rows = [
      { class: "6A", pupils: null, part: 3, kind: "x" },
      { class: "6B", pupils: null, part: null, kind: null },
    ];
    expect(says(form, rows)).toEqual(["pass", "fail B3"]);
    expect(details(form, rows)[1]?.cells).toEqual(["B3", "D3"]);
    expect(says(form, [{ class: "6A", kind: "x" }])).toEqual(["unknown - noColumn"]);
  });
});

describe("filled by what a record is", () => {
  const form = filled({
    record: "class",
    fields: (row) =>
      row.isOk("kind") ? (row.text("kind") === "trống" ? [] : ["pupils"]) : row.missing("kind"),
  });

  test("asks each for its own fields, and for none where nobody knows which", () => {
    const rows = ["lớp", "trống", null].map((kind) => ({ kind, pupils: null }));
    expect(says(form, rows)).toEqual(["fail B2", "pass", "unknown A4 blank"]);
  });
});

describe("order", () => {
  const score = fact("score", ["pupils"], (row) => row.number("pupils"));
  const form = order({ record: "class", of: score, at: () => "pupils", note: { en: "{figures}" } });
  const written =
    (language: Language) =>
    (...scores: (number | null)[]) =>
      details(
        form,
        scores.map((pupils) => ({ pupils }))
      ).map(({ outcome, cell, note }) => [
        outcome,
        cell,
        note?.args?.figures === undefined ? undefined : render(note, language),
      ]);
  const said = written("en");

  test("runs from high to low, equal ones in any order", () => {
    expect(said(9, 7, 7, 3)).toEqual([["pass", null, undefined]]);
  });

  test("names what a longest run leaves out, with what stands around it; of two neighbours the later one", () => {
    expect(said(9, 3, 7, 6)).toEqual([["fail", "A3", "9 → 3 → 7"]]);
    expect(said(7, 9)).toEqual([["fail", "A3", "7 → 9"]]);
  });

  test("writes figures as the reader's language does", () => {
    expect(written("vi")(1000, 2500)).toEqual([["fail", "A3", "1.000 → 2.500"]]);
    expect(written("en")(1000, 2500)).toEqual([["fail", "A3", "1,000 → 2,500"]]);
  });

  test("is open where a figure is not known, and nothing else is wrong", () => {
    expect(said(9, null, 7)).toEqual([["unknown", "A3", undefined]]);
    expect(said(7, null, 9)).toEqual([["fail", "A4", "7 → 9"]]);
  });
});

describe("period", () => {
  const daysIn = (row: Row, field: string): readonly [number, number] | undefined => {
    if (row.isOk(field)) return [row.number(field), row.number(field)];
    return row.text(field) === "tháng 6"
      ? [serialFromIso("2024-06-01"), serialFromIso("2024-06-30")]
      : undefined;
  };
  const note = { en: "on {date}" };
  const said = (bounds: { from?: string; to?: string }, ...cells: (string | null)[]) =>
    says(
      period({ record: "class", date: "signed", daysIn, note, ...bounds }),
      cells.map((signed) => ({ signed }))
    );

  test("its first and last day are within", () => {
    const bounds = { from: "2024-06-01", to: "2024-06-10" };
    expect(said(bounds, "2024-05-31", "2024-06-01", "2024-06-10", "2024-06-11", null)).toEqual([
      "fail A2",
      "pass",
      "pass",
      "fail A5",
      "unknown A6 blank",
    ]);
  });

  test("a month is within as a whole, or not at all", () => {
    expect(said({ from: "2024-06-01" }, "tháng 6")).toEqual(["pass"]);
    expect(said({ to: "2024-06-29" }, "tháng 6")).toEqual(["unknown A2 unreadable"]);
    expect(said({ to: "2024-05-31" }, "tháng 6")).toEqual(["fail A2"]);
  });
});

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
