import {
  columnIndex,
  columnName,
  type Mapping,
  type Question,
  type RecognisedTable,
  type SheetData,
  type SheetMapping,
} from "../../sheets";

/** The table that a person decides about. */
export interface Target {
  readonly sheet: string;
  readonly fingerprint: string;
  /** Where it stands; a decision is replayed where a table of its shape stands elsewhere. */
  readonly corner?: string;
  readonly record: string;
}

export const targetOf = (sheet: string, table: RecognisedTable): Target => ({
  sheet,
  fingerprint: table.fingerprint,
  corner: table.corner,
  record: table.table.record.id,
});

const isFor =
  ({ sheet, fingerprint }: Target) =>
  (known: SheetMapping): boolean =>
    known.sheet === sheet && known.fingerprint === fingerprint;

/** The mapping with one more decision about a table; what was decided about others stays. */
export function decide(
  mapping: Mapping | undefined,
  target: Target,
  change: Partial<Pick<SheetMapping, "columns" | "items" | "ignoredRows">>
): Mapping {
  const sheets = mapping?.sheets ?? [];
  const before = sheets.find(isFor(target));
  const same = before?.record === target.record ? before : undefined;
  const items = { ...same?.items, ...change.items };
  const ignoredRows = change.ignoredRows ?? same?.ignoredRows;
  const decided: SheetMapping = {
    ...target,
    columns: { ...same?.columns, ...change.columns },
    ...(Object.keys(items).length > 0 && { items }),
    ...(ignoredRows && { ignoredRows }),
  };
  return { ...mapping, version: 1, sheets: [...sheets.filter((known) => known !== before), decided] };
}

/** What a person's answer to a question decides: the column of a field, an item's name, or a record type. */
export function answered(
  mapping: Mapping | undefined,
  target: Target,
  question: Pick<Question, "kind" | "at" | "label" | "fingerprint">,
  chosen: string
): Mapping {
  switch (question.kind) {
    case "record": {
      const fingerprint = question.fingerprint ?? target.fingerprint;
      return decide(mapping, { ...target, fingerprint, record: chosen }, {});
    }
    case "item":
      return decide(mapping, target, { items: { [question.label]: chosen } });
    case "column":
    case "kind":
      return decide(mapping, target, { columns: { [chosen]: question.at } });
    case "look":
      return mapping ?? { version: 1, sheets: [] };
  }
}

/** The mapping with all that was recognised of a table confirmed. */
export const confirmed = (
  mapping: Mapping | undefined,
  target: Target,
  { columns }: RecognisedTable
): Mapping => decide(mapping, target, { columns });

/** Whether a table has columns that nobody has confirmed; cells of a form are found by their labels each time. */
export const canConfirm = ({ layout, confidence }: RecognisedTable): boolean =>
  layout === "table" && Object.values(confidence).some((sure) => sure !== "confirmed");

/** Rows that a person left out of a table. */
export const leftOut = (mapping: Mapping | undefined, target: Target): readonly number[] =>
  mapping?.sheets.find(isFor(target))?.ignoredRows ?? [];

/** "5, 7-9" → 5, 7, 8, 9; what is no row is passed over. */
export function parseRows(text: string): number[] {
  const rows = new Set<number>();
  for (const [, from, to] of text.normalize("NFKC").matchAll(/(\d{1,7})(?:\s*[-–—~]\s*(\d{1,7}))?/g)) {
    const first = Number(from);
    const last = Math.min(Number(to ?? from), first + 10_000);
    for (let row = first; row <= last; row += 1) if (row > 0) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** 5, 7, 8, 9 → "5, 7–9". */
export function rowsText(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

export interface ColumnChoice {
  readonly column: string;
  readonly header: string;
}

/** The columns that a table's fields may stand in, with what is written above them. */
export function columnChoices(sheet: SheetData, table: RecognisedTable): ColumnChoice[] {
  const { row: top, column: left } = sheet.origin ?? { row: 0, column: 0 };
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const known = new Set(Object.values(table.columns).map((name) => columnIndex(name)));
  return Array.from({ length: width }, (_, index) => {
    const texts = table.headerRows.map((row) => String(sheet.values[row - 1 - top]?.[index] ?? "").trim());
    const header = texts.filter((text) => text !== "").at(-1) ?? "";
    return { at: left + index, header: header.replace(/\s+/g, " ") };
  })
    .filter(({ at, header }) => header !== "" || known.has(at))
    .map(({ at, header }) => ({ column: columnName(at), header }));
}
