import type { Note, Regulation, SettingValue } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { judge, tableOf, type Judged } from "./tables";

export type Row = Readonly<Record<string, CellValue>>;

/**
 * One example of a rule. Tables stand on sheets named after their record type, or on the one named behind it
 * (`element@甲`), columns from A in the order of the first row's keys, records from row 2.
 *
 * `says` lists what the rule says, in short: `pass`, `notApplicable`, `fail B2`, `unknown B2 blank`,
 * `unknown - noColumn`; a warning is a `warn`, and cells of another sheet bear its name.
 */
export interface Vector {
  readonly rule: string;
  readonly title: string;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** Names of sheets by record type, where tables stand on one, or its name matters. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Total rows by record type. */
  readonly totals?: Readonly<Record<string, readonly Row[]>>;
  readonly formats?: Readonly<Record<string, string>>;
  /** What the sheets call columns, by field, where that matters. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly asOf?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, SettingValue>>;
  readonly says: readonly string[];
  /** Value and limit of the first judgement, where they matter. */
  readonly value?: number | string | boolean;
  readonly limit?: number | string | boolean;
  /** Reading of the last judgement, where it matters. */
  readonly reading?: string;
  /** Lines at the head of the sheet, where they matter. */
  readonly letterhead?: readonly string[];
  /** The first judgement's cells, where they matter. */
  readonly cells?: readonly string[];
  /** What its note fills in, where that matters. */
  readonly args?: Note["args"];
  /** Its note, where it matters. */
  readonly note?: Note["text"];
}

const inShort = ({ outcome, cell, reason, severity }: Judged): string => {
  if (outcome === "pass" || outcome === "notApplicable") return outcome;
  const said = outcome === "fail" && severity === "warning" ? "warn" : outcome;
  return [said, cell ?? "-", ...(reason ? [reason] : [])].join(" ");
};

/** Declares a test for each vector. */
export function testVectors(regulation: Regulation, vectors: readonly Vector[]): void {
  const recordOf = (id: string) => {
    const record = regulation.records.find((each) => each.id === id);
    if (!record) throw new Error(`no record ${id}`);
    return record;
  };
  test.each(vectors.map((vector) => [`${vector.rule}: ${vector.title}`, vector] as const))(
    "%s",
    (_, vector) => {
      const { formats, labels, sheets, totals, asOf, letterhead, readings = {}, values = {} } = vector;
      const tables = Object.entries(vector.tables).map(([key, rows]) => {
        const [id = "", sheet = sheets?.[id] ?? id] = key.split("@");
        return tableOf(recordOf(id), rows, { sheet, formats, labels, letterhead, summary: totals?.[id] });
      });
      const found = judge(regulation, vector.rule, tables, { asOf, settings: { readings, values } });
      expect(found.map(inShort)).toEqual(vector.says);
      if (vector.value !== undefined) expect(found[0]?.value).toEqual(vector.value);
      if (vector.limit !== undefined) expect(found[0]?.limit).toEqual(vector.limit);
      if (vector.reading !== undefined) expect(found[found.length - 1]?.reading).toBe(vector.reading);
      if (vector.cells !== undefined) expect(found[0]?.cells).toEqual(vector.cells);
      if (vector.args !== undefined) expect(found[0]?.note?.args).toEqual(vector.args);
      if (vector.note !== undefined) expect(found[0]?.note?.text).toEqual(vector.note);
    }
  );
}
