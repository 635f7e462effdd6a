/** What was decided about columns and rows, as a small file for colleagues, and as the workbook keeps it. */
import type { Regulation } from "../../rules";
import type { Mapping, PointedHeader, SetAside, SheetMapping, Why } from "../../sheets";
import type { Notice } from "./notice";

const FORMAT = "regcheck-mapping";
/** A file of more is none of ours: a decision takes some hundred characters, and no workbook has thousands of tables. */
const MOST_CHARACTERS = 1_000_000;
const MOST_SHEETS = 2_000;

/** What a file holds: decisions, the regulation that they are for, and how many were not understood. */
export interface MappingFile {
  readonly regulation: string;
  readonly mapping: Mapping;
  readonly passedOver: number;
}

/** The text of a file. */
export const mappingText = (mapping: Mapping, regulation: Regulation): string =>
  `${JSON.stringify({ format: FORMAT, regulation: regulation.id, ...mapping }, null, 2)}\n`;

/**
 * Reads a file. Fields, record types and items that this version does not know are passed over and counted.
 *
 * @returns undefined where it is no such file, or for no known regulation
 */
export function readMappingFile(text: string, regulations: readonly Regulation[]): MappingFile | undefined {
  const file = parsed(text);
  if (!isObject(file) || file.format !== FORMAT) return undefined;
  const regulation = regulations.find(({ id }) => id === file.regulation);
  const mapping = parseMapping(file);
  if (!regulation || !mapping) return undefined;
  let passedOver = (file.sheets as unknown[]).length - mapping.sheets.length;
  const sheets = mapping.sheets.flatMap((sheet): SheetMapping[] => {
    const record = regulation.records.find(({ id }) => id === sheet.record);
    if (!record) {
      passedOver += 1;
      return [];
    }
    const columns = Object.entries(sheet.columns).filter(([id]) => record.fields.some((f) => f.id === id));
    const items = Object.entries(sheet.items ?? {}).filter(
      ([, meant]) =>
        record.items?.options.some(({ code }) => code === meant) ||
        record.fields.some(({ id }) => id === meant)
    );
    passedOver += Object.keys(sheet.columns).length - columns.length;
    passedOver += Object.keys(sheet.items ?? {}).length - items.length;
    return [{ ...sheet, columns: Object.fromEntries(columns), items: Object.fromEntries(items) }];
  });
  const headers = mapping.headers?.filter(({ record }) => regulation.records.some(({ id }) => id === record));
  passedOver += (mapping.headers?.length ?? 0) - (headers?.length ?? 0);
  return {
    regulation: regulation.id,
    mapping: { ...mapping, sheets, ...(headers && { headers }) },
    passedOver,
  };
}

/** What the pane says of a file that was taken over; of undefined, that it was none. */
export function takenNotice(file: MappingFile | undefined): Notice {
  if (!file) return { tone: "error", key: "mappingUnreadable" };
  const { mapping, passedOver } = file;
  const n = mapping.sheets.length;
  return passedOver > 0
    ? { tone: "warning", key: "mappingPartly", args: { n, passedOver } }
    : { tone: "success", key: "mappingTaken", args: { n } };
}

/** A mapping in what was kept; undefined where there is none. Entries that are not as they should be go. */
export function parseMapping(kept: unknown): Mapping | undefined {
  if (!isObject(kept) || kept.version !== 1 || !Array.isArray(kept.sheets)) return undefined;
  if (kept.sheets.length > MOST_SHEETS) return undefined;
  const aside = Array.isArray(kept.aside) ? kept.aside.flatMap(parseAside) : [];
  const headers = Array.isArray(kept.headers) ? kept.headers.flatMap(parseHeader) : [];
  return {
    version: 1,
    sheets: kept.sheets.flatMap(parseSheet),
    ...(headers.length > 0 && { headers }),
    ...(aside.length > 0 && { aside }),
  };
}

const WHYS: ReadonlySet<unknown> = new Set<Why>([
  ...(["unlike", "several", "kind", "record", "item", "table", "below", "sheet", "contradiction"] as const),
]);
const isWhy = (value: unknown): value is Why => WHYS.has(value);

function parseAside(kept: unknown): SetAside[] {
  if (!isObject(kept)) return [];
  const { sheet, label, why } = kept;
  return typeof sheet === "string" && typeof label === "string" && isWhy(why) ? [{ sheet, label, why }] : [];
}

function parseHeader(kept: unknown): PointedHeader[] {
  if (!isObject(kept)) return [];
  const { sheet, area, record } = kept;
  const isHeader = typeof sheet === "string" && typeof record === "string" && isArea(area);
  return isHeader ? [{ sheet, area, record }] : [];
}

function parseSheet(kept: unknown): SheetMapping[] {
  if (!isObject(kept)) return [];
  const { sheet, fingerprint, record } = kept;
  if (typeof sheet !== "string" || typeof fingerprint !== "string" || typeof record !== "string") return [];
  const columns = entriesOf(kept.columns).filter(
    (entry): entry is [string, string | null] => entry[1] === null || isPlace(entry[1])
  );
  const items = entriesOf(kept.items).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string"
  );
  const rows = Array.isArray(kept.ignoredRows) ? kept.ignoredRows.filter(isRow) : undefined;
  return [
    {
      sheet,
      fingerprint,
      record,
      ...(isCell(kept.corner) && { corner: kept.corner }),
      columns: Object.fromEntries(columns),
      ...(items.length > 0 && { items: Object.fromEntries(items) }),
      ...(rows && { ignoredRows: rows }),
    },
  ];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const entriesOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
const isPlace = (value: unknown): value is string =>
  typeof value === "string" && /^[A-Z]{1,3}(?:[1-9]\d{0,6})?$/.test(value);
const isCell = (value: unknown): value is string =>
  typeof value === "string" && /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(value);
const isArea = (value: unknown): value is string =>
  typeof value === "string" && value.split(":").every(isCell);
const isRow = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

function parsed(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}
