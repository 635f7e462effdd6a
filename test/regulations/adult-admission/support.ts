import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import type { Note, Table } from "../../../src/rules";
import type { CellValue } from "../../../src/sheets";
import { judge, tableOf, type Judged } from "../../support/tables";

export type Cells = Readonly<Record<string, CellValue>>;
/**
 * Rows by record type, on a sheet of that name or of the one behind it (`candidate@乙`); cells of the first sheet are
 * named without it.
 */
export type Workbook = Readonly<Record<string, readonly Cells[]>>;

export interface Options {
  /** What stands above the first table. */
  readonly title?: string;
  readonly asOf?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly values?: NonNullable<NonNullable<Parameters<typeof judge>[3]>["settings"]>["values"];
  /** The first judgement's cells, where they matter. */
  readonly cells?: readonly string[];
  /** What its note fills in, where that matters. */
  readonly args?: Note["args"];
}

/** A vector of the law: rule, what the example shows, sheets, and what the rule says of them. */
export type Vector = readonly [
  rule: string,
  shows: string,
  workbook: Workbook,
  said: string,
  options?: Options,
];

export function tablesOf(workbook: Workbook): Table[] {
  return Object.entries(workbook).map(([key, rows]) => {
    const [id = "", sheet = id] = key.split("@");
    const record = ADULT_ADMISSION.records.find((r) => r.id === id);
    if (!record) throw new Error(`no record ${id}`);
    // Every row has all columns of the sheet.
    const columns = Object.fromEntries(rows.flatMap((row) => Object.keys(row)).map((key) => [key, null]));
    return tableOf(
      record,
      rows.map((row) => ({ ...columns, ...row })),
      { sheet }
    );
  });
}

const figure = (value: unknown): string => (Array.isArray(value) ? value.join("–") : String(value));

/** A judgement in a line: "fail C2 30/20 warning R1", "unknown B2 blank", "pass". */
function line({ outcome, cell, value, limit, reason, severity, reading }: Judged): string {
  if (outcome !== "fail" && outcome !== "unknown") return outcome;
  const figures =
    outcome === "fail" && value !== undefined
      ? [figure(value) + (limit === undefined ? "" : `/${figure(limit)}`)]
      : [];
  const gentle = outcome === "fail" && severity === "warning" ? ["warning"] : [];
  return [
    outcome,
    cell ?? "-",
    ...figures,
    ...(reason ? [reason] : []),
    ...gentle,
    ...(reading ? [reading] : []),
  ].join(" ");
}

function judged(
  rule: string,
  workbook: Workbook,
  { title, asOf, readings = {}, values = {} }: Options = {}
): Judged[] {
  const [first, ...others] = tablesOf(workbook);
  const tables = first ? [{ ...first, title }, ...others] : [];
  return judge(ADULT_ADMISSION, rule, tables, { asOf, settings: { readings, values } });
}

/** All that a rule says, in a line. */
export const say = (rule: string, workbook: Workbook, options?: Options): string =>
  judged(rule, workbook, options).map(line).join("; ");

export function check(vectors: readonly Vector[]): void {
  test.each(vectors.map((vector) => ({ vector, name: `${vector[0]}: ${vector[1]}` })))(
    "$name",
    ({ vector }) => {
      const [rule, , workbook, said, options] = vector;
      const found = judged(rule, workbook, options);
      expect(found.map(line).join("; ")).toBe(said);
      if (options?.cells !== undefined) expect(found[0]?.cells).toEqual(options.cells);
      if (options?.args !== undefined) expect(found[0]?.note?.args).toEqual(options.args);
    }
  );
}
