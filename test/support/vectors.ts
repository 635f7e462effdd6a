import type { Note, Regulation, SettingValue, Table } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { judge, tableOf, type Judged } from "./tables";

export type Row = Readonly<Record<string, CellValue>>;

/**
 * Rows by record type, on a sheet of that name or of the one behind it (`element@甲`), columns from A in the order in
 * which rows name them, records from row 2. Cells of the first sheet are named without it.
 */
export type Workbook = Readonly<Record<string, readonly Row[]>>;

export interface Options {
  readonly asOf?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, SettingValue>>;
  /** Names of sheets by record type, where tables stand on one, or its name matters. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Total rows by record type. */
  readonly totals?: Workbook;
  /** Number formats, and what sheets call columns, by field. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  /** Lines at the head of the sheets, and what stands above the first table. */
  readonly letterhead?: readonly string[];
  readonly title?: string;
  /** The first judgement's cells, its note and what that fills in, where they matter. */
  readonly cells?: readonly string[];
  readonly note?: Note["text"];
  readonly args?: Note["args"];
  /** The rule whose finding its own follows from. */
  readonly follows?: string;
}

/**
 * What a rule says in a line: the outcome, the cell, the figure and its limit, why nobody knows, the reading:
 * `pass`, `notApplicable`, `fail B2 0.93/0.95 R4`, `unknown B2 blank`, `unknown - noColumn`; a warning is a `warn`.
 * Figures and readings are left out where they do not matter, both or none.
 */
export type Says = string | readonly string[];

/** An example of a rule: its id, what is shown, sheets, and what the rule says of them. */
export type Vector = readonly [
  rule: string,
  shows: string,
  workbook: Workbook,
  says: Says,
  options?: Options,
];

/** A figure without binary noise; a range from and to. */
const figure = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(figure).join("–")
    : String(typeof value === "number" ? Number(value.toPrecision(12)) : value);

const inShort = ({ outcome, cell, reason, severity }: Judged): string => {
  if (outcome === "pass" || outcome === "notApplicable") return outcome;
  const said = outcome === "fail" && severity === "warning" ? "warn" : outcome;
  return [said, cell ?? "-", ...(reason ? [reason] : [])].join(" ");
};

const inFull = (judged: Judged): string => {
  const { outcome, value, limit, reading } = judged;
  const against = limit === undefined ? "" : `/${figure(limit)}`;
  const figures = outcome === "unknown" || value === undefined ? [] : [figure(value) + against];
  return [inShort(judged), ...figures, ...(reading ? [reading] : [])].join(" ");
};

/** The tables that a workbook holds; every row of a table has all its columns. */
export function tablesOf(regulation: Regulation, workbook: Workbook, options: Options = {}): Table[] {
  const { sheets, totals, formats, labels, letterhead, title } = options;
  const recordOf = (id: string) => {
    const record = regulation.records.find((each) => each.id === id);
    if (!record) throw new Error(`no record ${id}`);
    return record;
  };
  return Object.entries(workbook).map(([key, rows], index) => {
    const [id = "", sheet = sheets?.[id] ?? id] = key.split("@");
    const columns = Object.fromEntries(rows.flatMap((row) => Object.keys(row)).map((name) => [name, null]));
    const table = tableOf(
      recordOf(id),
      rows.map((row) => ({ ...columns, ...row })),
      { sheet, formats, labels, letterhead, summary: totals?.[id] }
    );
    return index === 0 && title !== undefined ? { ...table, title } : table;
  });
}

function judged(regulation: Regulation, rule: string, workbook: Workbook, options: Options = {}): Judged[] {
  const { asOf, readings = {}, values = {} } = options;
  const tables = tablesOf(regulation, workbook, options);
  return judge(regulation, rule, tables, { asOf, settings: { readings, values } });
}

/** All that a rule says, in full, a line a judgement. */
export const say = (regulation: Regulation, rule: string, workbook: Workbook): string[] =>
  judged(regulation, rule, workbook).map(inFull);

/** Declares a test for each vector. */
export function testVectors(regulation: Regulation, vectors: readonly Vector[]): void {
  test.each(vectors.map((vector) => [`${vector[0]}: ${vector[1]}`, vector] as const))("%s", (_, vector) => {
    const [rule, , workbook, says, options = {}] = vector;
    const expected = typeof says === "string" ? [says] : says;
    const found = judged(regulation, rule, workbook, options);
    const isShort = (one: Judged, index: number): boolean => expected[index] === inShort(one);
    expect(found.map((one, index) => (isShort(one, index) ? inShort(one) : inFull(one)))).toEqual(expected);
    if (options.cells !== undefined) expect(found[0]?.cells).toEqual(options.cells);
    if (options.note !== undefined) expect(found[0]?.note?.text).toEqual(options.note);
    if (options.follows !== undefined) expect(found[0]?.follows).toEqual(options.follows);
    if (options.args !== undefined) expect(found[0]?.note?.args).toEqual(options.args);
  });
}
