import {
  addCounts,
  answer,
  CellState,
  certain,
  countResult,
  eachRecord,
  eachSet,
  evaluate,
  fail,
  judgementsOf,
  limit,
  makeContext,
  NO_SETTINGS,
  PASS,
  serialFromIso,
  unknown,
  verdictOf,
  type Column,
  type Field,
  type RecordType,
  type Regulation,
  type Rule,
  type Table,
} from "../../src/rules";

const words = { en: "words" };
const field = (id: string): Field => ({ id, type: "number", name: { en: id }, labels: [id] });
const record: RecordType = {
  id: "class",
  name: words,
  fields: ["size", "safe"].map(field),
  key: [],
  span: "sheet",
  layouts: ["table"],
  marks: [],
};

/** A sheet of classes; a figure that is undefined is a blank cell. */
function sheetOf(name: string, columns: Record<string, (number | undefined)[]>): Table {
  const entries = Object.entries(columns).map(([id, values], index): [string, Column] => [
    id,
    {
      field: field(id),
      states: Uint8Array.from(values, (v) => (v === undefined ? CellState.BLANK : CellState.OK)),
      numbers: Float64Array.from(values, (v) => v ?? NaN),
      texts: values.map((v) => String(v ?? "")),
      ref: (row) => ({ sheet: name, row: row + 1, column: index }),
    },
  ]);
  const count = Object.values(columns)[0]?.length ?? 0;
  return { record, sheet: name, count, columns: new Map(entries), layout: "table" };
}

const rule = (id: string, ...forms: Rule["forms"]): Rule => ({
  id,
  kind: "limit",
  severity: "violation",
  title: words,
  clause: words,
  comparison: "atMost",
  forms,
});
const SIZE = { clause: "1", unit: "pupils", values: [{ value: 45 }] } as const;
const size = rule("size", limit({ record: "class", of: "size", atMost: SIZE }));
const safe = rule("safe", answer({ record: "class", field: "safe" }));

const toy = (rules: Rule[], more: Partial<Regulation> = {}): Regulation => ({
  id: "toy",
  language: "en",
  title: words,
  document: words,
  issuer: words,
  inForce: {},
  records: [record],
  rules,
  readings: [],
  settings: [],
  verdicts: { pass: words, fail: words, unknown: words },
  ...more,
});

function judge(regulation: Regulation, tables: Table[], day = "2015-01-01") {
  const context = makeContext(regulation, tables, serialFromIso(day), NO_SETTINGS);
  const evaluation = evaluate(regulation, tables, context);
  const counted = evaluation.results.map((r) => [r.rule, countResult(r, evaluation)] as const);
  const records = new Set(tables.filter(({ count }) => count > 0).map((table) => table.record.id));
  return {
    counts: addCounts(counted.map(([, counts]) => counts)),
    verdict: verdictOf(regulation, counted, records),
    open: evaluation.results.flatMap((result) =>
      [...judgementsOf(result, context, (o) => o === "fail" || o === "unknown")].map(
        ({ sheet, judgement }) =>
          `${sheet}:${judgement.at?.row ?? "-"} ${judgement.outcome} ${judgement.reason ?? ""}`
      )
    ),
  };
}

test("each record has one of four outcomes, and a violation fails the whole", () => {
  const { counts, verdict, open } = judge(toy([size]), [sheetOf("A", { size: [44, 45, 46, undefined] })]);
  expect(counts).toEqual({ pass: 2, fail: 1, warning: 0, unknown: 1, notApplicable: 0 });
  expect(verdict).toBe("fail");
  expect(open).toEqual(["A:3 fail ", "A:4 unknown blank"]);
});

test("unknown never turns into pass", () => {
  expect(judge(toy([size]), [sheetOf("A", { size: [44, undefined] })]).verdict).toBe("unknown");
  expect(judge(toy([size]), []).verdict).toBe("unknown");
});

test("a missing column is one unknown for a rule and sheet, not one a row", () => {
  const { open } = judge(toy([safe]), [sheetOf("A", { size: [1, 2, 3] }), sheetOf("B", { size: [4] })]);
  expect(open).toEqual(["A:- unknown noColumn", "B:- unknown noColumn"]);
});

test("two tables of a sheet that lack a column say so once", () => {
  const { open } = judge(toy([safe]), [sheetOf("A", { size: [1] }), sheetOf("A", { size: [2, 3] })]);
  expect(open).toEqual(["A:- unknown noColumn"]);
});

test("a form without its column is silent where another form of the rule was judged", () => {
  const both = rule(
    "both",
    answer({ record: "class", field: "safe" }),
    eachSet({ record: "class", kind: "limit", judge: () => PASS })
  );
  expect(judge(toy([both]), [sheetOf("A", { size: [1] })]).open).toEqual([]);
});

test("a table of totals alone lists nobody: nothing is said of it, and nothing passes", () => {
  const whole = rule("whole", eachSet({ record: "class", kind: "limit", judge: () => PASS }));
  const totals = {
    ...sheetOf("A", { size: [], safe: [] }),
    summary: sheetOf("A", { size: [90], safe: [1] }),
  };
  const { counts, verdict } = judge(toy([whole, size]), [totals]);
  expect([counts, verdict]).toEqual([
    { pass: 0, fail: 0, warning: 0, unknown: 0, notApplicable: 0 },
    "unknown",
  ]);
  expect(judge(toy([whole, size]), [totals, sheetOf("B", { size: [44] })]).verdict).toBe("pass");
  const needs = { decides: () => true, needs: { other: ["class"] } };
  const other = { ...record, id: "other" };
  const judged = rule("other", eachSet({ record: "other", kind: "limit", judge: () => PASS }));
  const tables = [totals, { ...sheetOf("B", { size: [1] }), record: other }];
  expect(judge(toy([whole, judged], { overall: needs }), tables).verdict).toBe("unknown");
});

test("outside its days in force a rule knows nothing", () => {
  const dated = toy([size], { inForce: { from: "2013-01-10", to: "2018-10-09" } });
  const tables = [sheetOf("A", { size: [44] })];
  expect(judge(dated, tables, "2013-01-09").open).toEqual(["A:- unknown notInForce"]);
  expect(judge(dated, tables, "2013-01-10").verdict).toBe("pass");
  expect(judge(dated, tables, "2018-10-10").verdict).toBe("unknown");
});

describe("a rule that fails itself, which is a mistake of the program,", () => {
  const broken = rule(
    "broken",
    eachRecord({
      record: "class",
      judge: (row) => (row.index === 1 ? certain(undefined, "a list of classes") : undefined),
    })
  );
  const sheets = [sheetOf("A", { size: [44, 46] }), sheetOf("B", { size: [45, 47] })];

  test("is unknown for each sheet, and never a pass; the others are judged all the same", () => {
    const { counts, verdict, open } = judge(toy([broken, size]), sheets);
    expect(open).toEqual(["A:- unknown broken", "B:- unknown broken", "A:2 fail ", "B:2 fail "]);
    expect([counts.pass, counts.unknown, verdict]).toEqual([2, 2, "fail"]);
    expect(judge(toy([broken]), sheets).verdict).toBe("unknown");
  });

  test("says what it met", () => {
    const context = makeContext(toy([]), sheets, serialFromIso("2015-01-01"), NO_SETTINGS);
    const [result] = evaluate(toy([broken]), sheets, context).results;
    const said =
      result && [...judgementsOf(result, context, () => true)].map(({ judgement }) => judgement.said);
    expect(said).toEqual(["Lacking: not there: a list of classes"]);
  });

  test("in explaining what it found counts as unknown: nobody is accused of what it cannot explain", () => {
    const mute = rule(
      "mute",
      eachRecord({ record: "class", judge: (row) => (row.terse ? fail({}) : certain(undefined, "a word")) })
    );
    const { counts, open } = judge(toy([mute]), [sheetOf("A", { size: [44, 46] })]);
    expect(open).toEqual(["A:- unknown broken", "A:- unknown broken"]);
    expect([counts.fail, counts.warning, counts.unknown]).toEqual([0, 0, 2]);
  });
});

test("what is said of a whole sheet stands on that of the cells that tell it", () => {
  const cells = [{ sheet: "B", row: 1, column: 0 }];
  const elsewhere = rule("set", eachSet({ record: "class", judge: () => fail({ cells }) }));
  expect(judge(toy([elsewhere]), [sheetOf("A", { size: [1] })]).open).toEqual(["B:- fail "]);
});

test("a warning is counted apart and changes no verdict", () => {
  const gentle = { ...size, severity: "warning" } as const;
  const { counts, verdict } = judge(toy([gentle]), [sheetOf("A", { size: [46] })]);
  expect([counts.fail, counts.warning, verdict]).toEqual([0, 1, "pass"]);
});

test("only the rules that decide make the verdict, and what they need must have been judged", () => {
  const overall = { decides: (r: Rule) => r.id === "size", needs: { class: ["facility"] } };
  const tables = [sheetOf("A", { size: [44], safe: [0] })];
  expect(judge(toy([size, safe], { overall: { decides: overall.decides } }), tables).verdict).toBe("pass");
  expect(judge(toy([size, safe], { overall }), tables).verdict).toBe("unknown");
});

test("sets are a sheet's or the workbook's, as the record type says", () => {
  const sets: number[] = [];
  const counted = rule(
    "set",
    eachSet({
      record: "class",
      kind: "limit",
      judge: (set) => {
        sets.push(set.count);
        return unknown("incomplete");
      },
    })
  );
  const sheets = [sheetOf("A", { size: [1, 2] }), sheetOf("B", { size: [3] })];
  judge(toy([counted]), sheets);
  const whole: RecordType = { ...record, span: "workbook" };
  judge(
    toy([counted]),
    sheets.map((table) => ({ ...table, record: whole }))
  );
  expect(sets).toEqual([2, 1, 3]);
});
