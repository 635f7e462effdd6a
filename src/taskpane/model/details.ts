import type { Finding } from "../../check";
import { formatDate, formatNumber, formatPercent } from "../../messages/format";
import type { Field, Language } from "../../rules";
import { parseAddress, type RecognisedTable, type Recognition, type WorkbookData } from "../../sheets";
import type { OpenQuestion } from "./state";

/** What stands in a cell, about as the sheet shows it; undefined where nothing does. */
export function cellText(
  workbook: WorkbookData | undefined,
  sheetName: string,
  cell: string,
  language: Language
): string | undefined {
  const sheet = workbook?.sheets.find(({ name }) => name === sheetName);
  const at = parseAddress(cell);
  if (!sheet || !at) return undefined;
  const { row, column } = sheet.origin ?? { row: 0, column: 0 };
  const value = sheet.values[at.row - row]?.[at.column - column] ?? null;
  if (value === null || value === "") return undefined;
  if (typeof value === "object") return value.error;
  if (typeof value !== "number") return String(value);
  const format = sheet.formats?.[at.row - row]?.[at.column - column] ?? "General";
  return numberText(value, format, language);
}

/** A number by the kind of its format. */
export function numberText(value: number, format: string, language: Language): string {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]/g, "");
  if (plain.includes("%")) return formatPercent(value, language);
  if (/[dy]/i.test(plain) && plain !== "General" && value >= 1)
    return formatDate(Math.floor(value), language);
  // A year or a code in a plain cell has no thousands.
  return plain.includes(",") || !Number.isInteger(value) ? formatNumber(value, language) : String(value);
}

/** The question whose answer would decide what a finding leaves open. */
export const questionBehind = (
  { absent, sheet }: Finding,
  open: readonly OpenQuestion[]
): OpenQuestion | undefined =>
  absent === undefined
    ? undefined
    : open.find((one) => one.sheet === sheet && one.question.suggestions.includes(absent));

/** The table whose column for a field a finding misses, and the field; undefined where no column can be pointed at. */
export function lacking(
  { absent, sheet }: Finding,
  recognition: Recognition | undefined
): { readonly table: RecognisedTable; readonly field: Field } | undefined {
  if (absent === undefined) return undefined;
  const tables = recognition?.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  for (const table of tables) {
    const field = table.table.record.fields.find(({ id }) => id === absent);
    if (field && table.layout === "table" && !(absent in table.columns)) return { table, field };
  }
  return undefined;
}
