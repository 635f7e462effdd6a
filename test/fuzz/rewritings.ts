/** Other ways of saying the same: workbooks rewritten so that no outcome may change. */
import type { Column, Regulation } from "../../src/rules";
import type { CellValue, ReadTable, SheetData, ReadSheet, WorkbookData } from "../../src/sheets";

/** A sheet with what was recognised on it. */
export interface Known {
  readonly sheet: SheetData;
  readonly recognised: ReadSheet;
}

/** Rewrites a sheet; undefined where it does not lend itself to it. */
export type Rewriting = (known: Known, regulation: Regulation) => SheetData | undefined;

const withTexts = (sheet: SheetData, change: (text: string) => string): SheetData => ({
  ...sheet,
  values: sheet.values.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell))),
});

/** Rows of a sheet counted from 0, of a table's rows counted from 1. */
const rowIndex = ({ origin }: SheetData, row: number): number => row - 1 - (origin?.row ?? 0);

const touches = (sheet: SheetData, top: number, bottom: number): boolean =>
  sheet.merges.some((area) => area.top <= bottom && area.bottom >= top);

/** The only table of a sheet, where it is one of a record a row with nothing between its records. */
function onlyTable({ sheet, recognised: { tables, questions } }: Known): ReadTable | undefined {
  const [table, ...more] = tables;
  if (!table || more.length > 0 || questions.length > 0 || table.layout !== "table") return undefined;
  const { table: records, firstRow, lastRow, questions: own, once } = table;
  const isPlain =
    records.count === lastRow - firstRow + 1 && own.length === 0 && Object.keys(once).length === 0;
  const [top, bottom] = [rowIndex(sheet, firstRow), rowIndex(sheet, lastRow)];
  return isPlain && !records.subtotals && !touches(sheet, top, bottom) ? table : undefined;
}

/** Whether a column of names leaves some out. */
const isPartlyNamed = ({ field, texts }: Column): boolean => field.type === "text" && texts.includes("");

function rowsReversed(known: Known): SheetData | undefined {
  const table = onlyTable(known);
  // A row without a name belongs to the one above it.
  if (!table || [...table.table.columns.values()].some(isPartlyNamed)) return undefined;
  const { sheet } = known;
  const [first, last] = [rowIndex(sheet, table.firstRow), rowIndex(sheet, table.lastRow)];
  const reversed = <T>(rows: readonly T[]): T[] => [
    ...rows.slice(0, first),
    ...rows.slice(first, last + 1).reverse(),
    ...rows.slice(last + 1),
  ];
  const formats = sheet.formats && reversed(sheet.values.map((_, row) => sheet.formats?.[row] ?? []));
  return { ...sheet, values: reversed(sheet.values), ...(formats && { formats }) };
}

/** Columns of a table with one row of heads, from right to left. */
function columnsReversed(known: Known): SheetData | undefined {
  const table = onlyTable(known);
  const { sheet } = known;
  // The word that calls a row a total stands before its figures, and a number before a name tells which item it is.
  if (!table || table.headerRows.length !== 1 || table.table.summary || table.table.record.items)
    return undefined;
  const top = rowIndex(sheet, table.headerRows[0] ?? 0);
  const heads = sheet.values[top] ?? [];
  if (touches(sheet, top, sheet.values.length) || heads.some((head) => head === null)) return undefined;
  const reversed = <T>(row: readonly T[] = [], filler: T): T[] =>
    heads.map((_, column) => row[heads.length - 1 - column] ?? filler);
  const within = (row: number): boolean => row >= top && row <= rowIndex(sheet, table.lastRow);
  const values = sheet.values.map((row, at) => (within(at) ? reversed<CellValue>(row, null) : row));
  const formats = sheet.values.map((_, at) => {
    const row = sheet.formats?.[at] ?? [];
    return within(at) ? reversed<string | undefined>(row, undefined) : row;
  });
  return { ...sheet, values, formats };
}

const REMARK: Readonly<Record<string, readonly string[]>> = {
  vi: ["Ghi chú", "đã rà soát"],
  zh: ["备注", "已核对"],
  mn: ["Тайлбар", "шалгасан"],
};

/** A column of remarks behind the last one. */
function withRemarks(known: Known, { language }: Regulation): SheetData | undefined {
  const table = onlyTable(known);
  if (!table) return undefined;
  const { sheet } = known;
  const width = Math.max(...sheet.values.map((row) => row.length));
  const [head = "", remark = ""] = REMARK[language] ?? [];
  const [first, last] = [rowIndex(sheet, table.firstRow), rowIndex(sheet, table.lastRow)];
  const at = rowIndex(sheet, table.headerRows[0] ?? 0);
  const text = (row: number): CellValue => (row === at ? head : row >= first && row <= last ? remark : null);
  const values = sheet.values.map((row, index) => [
    ...Array.from({ length: width }, (_, column) => row[column] ?? null),
    text(index),
  ]);
  return { ...sheet, values };
}

/** Each head that a field knows is put in the words of another of its labels. */
function reworded(known: Known, { records }: Regulation): SheetData | undefined {
  const table = onlyTable(known);
  // A label that names a field may only be the group of others, or stand in several heads.
  if (!table || table.headerRows.length !== 1) return undefined;
  const { sheet } = known;
  const fields = records.find(({ id }) => id === table.table.record.id)?.fields ?? [];
  const others = new Map<CellValue, string>();
  // What several fields are called is asked about, whichever of them it was.
  const isShared = (label: string): boolean =>
    fields.filter(({ labels }) => labels.includes(label)).length > 1;
  for (const { labels: all } of fields) {
    const labels = all.filter((label) => !isShared(label));
    for (const [index, label] of labels.entries())
      others.set(label, labels[(index + 1) % labels.length] ?? label);
  }
  const top = rowIndex(sheet, table.headerRows[0] ?? 0);
  const heads = (sheet.values[top] ?? []).map(String);
  const isAlone = (head: CellValue): boolean =>
    heads.filter((other) => other.includes(String(head))).length === 1;
  const values = sheet.values.map((row, at) =>
    at === top ? row.map((head) => (isAlone(head) ? (others.get(head) ?? head) : head)) : row
  );
  return { ...sheet, values };
}

/** Shares under a percent format as texts. */
function sharesInWords({ sheet }: Known): SheetData | undefined {
  const isShare = (row: number, column: number): boolean =>
    /^0(?:\.0+)?%$/.test(sheet.formats?.[row]?.[column] ?? "");
  if (!sheet.values.some((row, r) => row.some((cell, c) => typeof cell === "number" && isShare(r, c))))
    return undefined;
  const percent = (value: number): string => `${String(Math.round(value * 1e6) / 1e4).replace(".", ",")} %`;
  const values = sheet.values.map((row, r) =>
    row.map((cell, c) => (typeof cell === "number" && isShare(r, c) ? percent(cell) : cell))
  );
  return { ...sheet, values, formats: undefined };
}

/** By what was done. */
export const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  "in capitals": ({ sheet }) => withTexts(sheet, (text) => text.toUpperCase()),
  "in decomposed letters": ({ sheet }) => withTexts(sheet, (text) => text.normalize("NFD")),
  "rows from the last to the first": rowsReversed,
  "columns from the last to the first": columnsReversed,
  "a column of remarks more": withRemarks,
  "heads in other words": reworded,
  "shares as texts": sharesInWords,
};

/** Workbooks with their sheets in another order. */
export const sheetsReversed = (workbook: WorkbookData): WorkbookData => ({
  ...workbook,
  sheets: [...workbook.sheets].reverse(),
});

/** A sheet's only table on two sheets, half of its records on each. */
export function inTwo(known: Known): readonly [SheetData, SheetData] | undefined {
  const table = onlyTable(known);
  if (!table || table.table.count < 2 || table.table.summary) return undefined;
  const { sheet } = known;
  const first = rowIndex(sheet, table.firstRow);
  const middle = first + Math.ceil(table.table.count / 2);
  const without = (from: number, to: number): Pick<SheetData, "values" | "formats"> => {
    const kept = <T>(rows: readonly T[]): T[] => rows.filter((_, row) => row < from || row >= to);
    return { values: kept(sheet.values), formats: sheet.formats && kept(sheet.formats) };
  };
  return [
    { ...sheet, ...without(middle, first + table.table.count) },
    { ...sheet, ...without(first, middle), name: `${sheet.name.slice(0, 27)} (2)` },
  ];
}
