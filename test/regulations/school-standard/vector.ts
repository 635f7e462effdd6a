import type { CellValue } from "../../../src/sheets";

type Rows = readonly Readonly<Record<string, CellValue>>[];

/**
 * One example of a rule. Tables stand on sheets named after their record type, columns from A in the order
 * of the first row's keys, records from row 2.
 *
 * `says` lists what the rule says, in short: `pass`, `notApplicable`, `fail B2`, `unknown B2 blank`,
 * `unknown - noColumn`; a reading follows in brackets, and cells of another sheet bear its name.
 */
export interface Vector {
  readonly rule: string;
  readonly title: string;
  readonly tables: Readonly<Record<string, Rows>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly asOf?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly says: readonly string[];
  /** Value and limit of the first judgement, where they matter. */
  readonly value?: number | string | boolean;
  readonly limit?: number | string | boolean;
}
