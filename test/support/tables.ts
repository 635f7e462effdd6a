import {
  evaluateRule,
  judgementsOf,
  makeContext,
  NO_SETTINGS,
  OUTCOMES,
  serialFromIso,
  severityOf,
  type Column,
  type Figure,
  type Shortfall,
  type Note,
  type Outcome,
  type Reason,
  type RecordType,
  type Regulation,
  type Result,
  type Settings,
  type Severity,
  type Table,
  type Threshold,
} from "../../src/rules";
import { explain } from "../../src/messages";
import { address, readColumn, type CellValue } from "../../src/sheets";

export interface TableOptions {
  readonly sheet?: string;
  /** Number formats by field, for the whole column. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What the sheet calls columns, by field. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Total and average rows, right beneath the records. */
  readonly summary?: readonly Readonly<Record<string, CellValue>>[];
  readonly layout?: Table["layout"];
  /** Lines at the head of the sheet. */
  readonly letterhead?: readonly string[];
}

/**
 * A table as a sheet would give it: columns from A in the order of the first row's keys, records from row 2.
 * A key that the record type does not know is a mistake of the test.
 */
export function tableOf(
  record: RecordType,
  rows: readonly Readonly<Record<string, CellValue>>[],
  options: TableOptions = {}
): Table {
  const ids = Object.keys(rows[0] ?? {});
  const part = (part: typeof rows, firstRow: number): Table => ({
    record,
    sheet: options.sheet ?? "Sheet1",
    count: part.length,
    columns: new Map(ids.map((id, index) => [id, columnOf(record, id, part, index, firstRow, options)])),
    layout: options.layout ?? "table",
    letterhead: options.letterhead,
  });
  const table = part(rows, 1);
  return options.summary ? { ...table, summary: part(options.summary, 1 + rows.length) } : table;
}

function columnOf(
  record: RecordType,
  id: string,
  rows: readonly Readonly<Record<string, CellValue>>[],
  column: number,
  firstRow: number,
  { sheet = "Sheet1", formats = {}, labels = {} }: TableOptions
): Column {
  const field = record.fields.find((f) => f.id === id);
  if (!field) throw new Error(`record ${record.id} has no field ${id}`);
  const cells = rows.map((row) => row[id] ?? null);
  const values = readColumn(
    field,
    cells,
    cells.map(() => formats[id])
  );
  return { field, label: labels[id], ...values, ref: (index) => ({ sheet, row: firstRow + index, column }) };
}

/** A judgement as tests compare it. */
export interface Judged {
  readonly outcome: Outcome;
  /** A1 address of the cell to correct, with its sheet where that is not the first table's. */
  readonly cell: string | null;
  readonly cells: readonly string[];
  readonly value?: Figure;
  readonly limit?: Threshold | Figure;
  readonly reason?: Reason;
  /** The cell's own words, or those of a rule that failed itself. */
  readonly said?: string;
  readonly reading?: string;
  readonly note?: Note;
  readonly follows?: string;
  readonly shortfall?: Shortfall;
  readonly severity: Severity;
  readonly record: string;
}

/** All judgements of one rule over these tables, passes as well. */
export function judge(
  regulation: Regulation,
  ruleId: string,
  tables: readonly Table[],
  { asOf, settings = {} }: { asOf?: string; settings?: Partial<Settings> } = {}
): Judged[] {
  const rule = regulation.rules.find((r) => r.id === ruleId);
  if (!rule) throw new Error(`${regulation.id} has no rule ${ruleId}`);
  const day = serialFromIso(asOf ?? regulation.inForce.to ?? "2024-06-30");
  const context = makeContext(regulation, tables, day, { ...NO_SETTINGS, ...settings });
  const home = tables[0]?.sheet;
  const name = (ref: { sheet: string; row: number; column: number }): string =>
    ref.sheet === home ? address(ref) : `${ref.sheet}!${address(ref)}`;
  const results = evaluateRule(regulation, rule, tables, context);
  expect(results.map(countedIn)).toEqual(results.map(explainedIn));
  const told = results.flatMap((result) => [...judgementsOf(result, context, () => true)]);
  expect(told.flatMap((judged) => unfilledIn(regulation, judged))).toEqual([]);
  return results.flatMap((result) =>
    [...judgementsOf(result, context, () => true)].map(({ judgement, record }) => ({
      outcome: judgement.outcome,
      cell: judgement.at ? name(judgement.at) : null,
      cells: judgement.cells.map(name),
      value: judgement.value,
      limit: judgement.limit,
      reason: judgement.reason,
      said: judgement.said,
      reading: judgement.reading,
      note: judgement.note,
      follows: judgement.follows,
      shortfall: judgement.shortfall,
      severity: severityOf(rule, judgement),
      record,
    }))
  );
}

/** What a judgement says in the law's language and in English where something that it speaks of is missing. */
const unfilledIn = (regulation: Regulation, judged: Parameters<typeof explain>[1]): string[] =>
  [regulation.language, "en" as const]
    .map((language) => explain(regulation, judged, language))
    .filter((text) => /\{\w+\}|undefined|NaN/.test(text));

/** What each record's byte says, and how many of each there are: what the pane and the report count. */
function countedIn(result: Result): unknown {
  if (result.scope === "set") return [];
  const { outcomes, counts } = result;
  return [[...outcomes].map((code) => OUTCOMES[code] ?? "absent"), [...counts]];
}

/** The same of what each record's judgement says when somebody looks at it. */
function explainedIn(result: Result): unknown {
  if (result.scope === "set") return [];
  const { outcomes, explain } = result;
  const codes = [...outcomes].map((code, index) => {
    const { outcome } = explain(index);
    return OUTCOMES[code] === undefined && outcome === "unknown" ? code : OUTCOMES.indexOf(outcome);
  });
  return [
    codes.map((code) => OUTCOMES[code] ?? "absent"),
    [0, 1, 2, 3, 4].map((code) => codes.filter((other) => other === code).length),
  ];
}
