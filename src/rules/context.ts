import type { Serial } from "./dates";
import { unknown, type Judgement } from "./judgement";
import { Row } from "./row";
import type { Table } from "./table";

/** What the user has set for the workbook: readings chosen, and parameters that the text leaves open. */
export interface Settings {
  /** Reading id → option id, for readings that are not at their default. */
  readonly readings: Readonly<Record<string, string>>;
  /** Setting id → value. */
  readonly values: Readonly<Record<string, SettingValue>>;
}
export type SettingValue =
  string | number | readonly SettingValue[] | { readonly [key: string]: SettingValue };

export const NO_SETTINGS: Settings = { readings: {}, values: {} };

/** What a rule may know besides its record. */
export interface Context {
  /** The day on which the law is applied. */
  readonly asOf: Serial;
  /** The option chosen for a reading, or its default. */
  reading(id: string): string;
  /** What the user has set, undefined where nothing is. */
  setting(id: string): SettingValue | undefined;
  /** All tables of a record type, of the whole workbook or of one sheet. */
  tables(record: string, sheet?: string): readonly Table[];
  /** Computed once a check under its key: indexes over other tables, so that rules stay near-linear. */
  memo<T>(key: string, make: () => T): T;
}

/** Records of one type that a set rule looks at together: one sheet's, or the workbook's. */
export class RecordSet {
  readonly count: number;

  constructor(
    readonly record: string,
    readonly tables: readonly Table[]
  ) {
    this.count = tables.reduce((count, table) => count + table.count, 0);
  }

  /** The sheet of a finding that no cell places. */
  get sheet(): string {
    return this.tables[0]?.sheet ?? "";
  }

  *rows(): Generator<Row> {
    for (const table of this.tables) yield* rowsOf(table);
  }

  /** Total and average rows below the records. */
  *summaries(): Generator<Row> {
    for (const table of this.tables) if (table.summary) yield* rowsOf(table.summary);
  }

  has(field: string): boolean {
    return this.tables.some((table) => table.columns.has(field));
  }

  /** The judgement "no such column" for the first of these fields that no table has. */
  gap(...fields: string[]): Judgement | undefined {
    const field = fields.find((id) => !this.has(id));
    if (!field) return undefined;
    const about = this.tables[0]?.record.fields.find((f) => f.id === field);
    return unknown("noColumn", { field: about ?? field, sheet: this.sheet });
  }
}

/** All rows of a table, an object each. */
export function* rowsOf(table: Table): Generator<Row> {
  for (let index = 0; index < table.count; index += 1) yield new Row(table, index);
}
