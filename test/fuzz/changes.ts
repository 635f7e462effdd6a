/** What happens to workbooks on desks: each change is a small piece of data, so that what failed can be shrunk. */
import fc from "fast-check";
import type { Area, CellValue, SheetData, WorkbookData } from "../../src/sheets";
import { cell, format } from "./values";

/** Changes one sheet of a workbook. */
type Change = (sheet: SheetData) => SheetData;
type Rows = readonly (readonly CellValue[])[];
type Formats = NonNullable<SheetData["formats"]>;

/** A place of a sheet, as shares of its height and width, so that it lies within any sheet. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const widthOf = ({ values }: SheetData): number => Math.max(0, ...values.map((row) => row.length));
const rowAt = ({ values }: SheetData, part: number): number => Math.floor(part * values.length);
const columnAt = (sheet: SheetData, part: number): number => Math.floor(part * widthOf(sheet));

/** A sheet whose rows are put together anew; merged areas that no longer fit stay, as in damaged files. */
const withRows = (sheet: SheetData, remake: <T>(rows: readonly T[]) => T[]): SheetData => ({
  ...sheet,
  values: remake(sheet.values),
  ...(sheet.formats && { formats: remake(sheet.values.map((_, row) => sheet.formats?.[row] ?? [])) }),
});

const withColumns = (sheet: SheetData, remake: <T>(row: readonly T[]) => T[]): SheetData => {
  const width = widthOf(sheet);
  const whole = <T>(row: readonly T[], filler: T): T[] =>
    Array.from({ length: width }, (_, column) => row[column] ?? filler);
  const values: Rows = sheet.values.map((row) => remake(whole<CellValue>(row, null)));
  const formats: Formats | undefined =
    sheet.formats &&
    sheet.values.map((_, row) => remake(whole<string | undefined>(sheet.formats?.[row] ?? [], undefined)));
  return { ...sheet, values, ...(formats && { formats }) };
};

const withCells = (
  sheet: SheetData,
  change: (value: CellValue, row: number, column: number) => CellValue
): SheetData => ({
  ...sheet,
  values: sheet.values.map((row, at) => row.map((value, column) => change(value, at, column))),
});

const inserted = <T>(list: readonly T[], at: number, item: T): T[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
const swapped = <T>(list: readonly T[], a: number, b: number): T[] =>
  list.map((item, index) => (index === a ? (list[b] ?? item) : index === b ? (list[a] ?? item) : item));

const areaOf = (sheet: SheetData, top: number, left: number, height: number, width: number): Area => {
  const [row, column] = [rowAt(sheet, top), columnAt(sheet, left)];
  return { top: row, left: column, bottom: row + height, right: column + width };
};

const TEXTS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  (text) => `  ${text.replace(/ /g, "\u00A0 ")}\n`,
  (text) => [...text].join("\u200B"),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];

const places = { row: share, column: share };

const changes: readonly fc.Arbitrary<Change>[] = [
  fc.record({ ...places, value: cell }).map(({ row, column, value }) => (sheet) => {
    const at = [rowAt(sheet, row), columnAt(sheet, column)];
    return withCells(sheet, (old, r, c) => (r === at[0] && c === at[1] ? value : old));
  }),
  fc.record({ ...places, value: cell }).map(({ row, column, value }) => (sheet) => {
    const at = [rowAt(sheet, row), columnAt(sheet, column)];
    return withCells(sheet, (old, r, c) => (r >= (at[0] ?? 0) && c === at[1] ? value : old));
  }),
  fc.record({ row: share, values: fc.array(cell, { maxLength: 8 }) }).map(({ row, values }) => (sheet) => {
    const at = rowAt(sheet, row);
    return { ...withRows(sheet, (rows) => [...rows]), ...insertedRow(sheet, at, values) };
  }),
  fc.record({ row: share }).map(
    ({ row }) =>
      (sheet) =>
        withRows(sheet, (rows) => without(rows, rowAt(sheet, row)))
  ),
  fc.record({ a: share, b: share }).map(
    ({ a, b }) =>
      (sheet) =>
        withRows(sheet, (rows) => swapped(rows, rowAt(sheet, a), rowAt(sheet, b)))
  ),
  fc.record({ row: share }).map(
    ({ row }) =>
      (sheet) =>
        withRows(sheet, (rows) => rows.flatMap((one, at) => (at === rowAt(sheet, row) ? [one, one] : [one])))
  ),
  fc.record({ column: share }).map(
    ({ column }) =>
      (sheet) =>
        withColumns(sheet, (row) => without(row, columnAt(sheet, column)))
  ),
  fc.record({ a: share, b: share }).map(
    ({ a, b }) =>
      (sheet) =>
        withColumns(sheet, (row) => swapped(row, columnAt(sheet, a), columnAt(sheet, b)))
  ),
  fc.record({ column: share }).map(
    ({ column }) =>
      (sheet) =>
        withColumns(sheet, (row) =>
          row.flatMap((one, at) => (at === columnAt(sheet, column) ? [one, one] : [one]))
        )
  ),
  fc
    .record({ ...places, height: fc.nat(3), width: fc.nat(4) })
    .map(({ row, column, height, width }) => (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, areaOf(sheet, row, column, height, width)],
    })),
  fc.constant((sheet) => ({ ...sheet, merges: [] })),
  fc.record({ column: share, format }).map(({ column, format: next }) => (sheet) => {
    const at = columnAt(sheet, column);
    const formats = sheet.values.map((row, r) =>
      row.map((_, c) => (c === at ? next : sheet.formats?.[r]?.[c]))
    );
    return { ...sheet, formats };
  }),
  fc.record({ row: share, length: fc.nat(6) }).map(({ row, length }) => (sheet) => ({
    ...sheet,
    values: sheet.values.map((cells, at) => (at === rowAt(sheet, row) ? cells.slice(0, length) : cells)),
  })),
  fc.record({ row: fc.nat(40), column: fc.nat(40) }).map((origin) => (sheet) => ({
    ...sheet,
    origin,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + origin.row,
      left: left + origin.column,
      bottom: bottom + origin.row,
      right: right + origin.column,
    })),
  })),
  fc.constant((sheet) => {
    const width = widthOf(sheet);
    const values = Array.from({ length: width }, (_, column) =>
      sheet.values.map((row) => row[column] ?? null)
    );
    const merges = sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    }));
    return { name: sheet.name, values, merges };
  }),
  fc.constant((sheet) => ({ ...sheet, hidden: true })),
  fc
    .constantFrom(...TEXTS)
    .map(
      (remake) => (sheet) =>
        withCells(sheet, (value) => (typeof value === "string" ? remake(value).slice(0, 32_767) : value))
    ),
  fc
    .constantFrom(".", ",")
    .map(
      (point) => (sheet) =>
        withCells(sheet, (value) => (typeof value === "number" ? String(value).replace(".", point) : value))
    ),
  fc.record({ ...places, part: fc.nat(20) }).map(({ row, column, part }) => (sheet) => {
    const at = [rowAt(sheet, row), columnAt(sheet, column)];
    return withCells(sheet, (old, r, c) =>
      r === at[0] && c === at[1] && typeof old === "string" ? old.slice(part) : old
    );
  }),
];

function insertedRow(
  sheet: SheetData,
  at: number,
  values: readonly CellValue[]
): Pick<SheetData, "values" | "formats"> {
  const formats = sheet.formats && inserted(sheet.formats, at, []);
  return { values: inserted(sheet.values, at, values), ...(formats && { formats }) };
}

/** Two sheets on one: beneath or beside one another. */
const joined = (first: SheetData, second: SheetData, gap: number, isBeside: boolean): SheetData => {
  const [down, over] = isBeside ? [0, widthOf(first) + gap] : [first.values.length + gap, 0];
  const height = Math.max(first.values.length, second.values.length + down);
  const values = Array.from({ length: height }, (_, row) => {
    const own = first.values[row] ?? [];
    const other = second.values[row - down];
    if (!other) return own;
    return [...own, ...Array<CellValue>(Math.max(0, over - own.length)).fill(null), ...other];
  });
  const merges = second.merges.map(({ top, left, bottom, right }) => ({
    top: top + down,
    left: left + over,
    bottom: bottom + down,
    right: right + over,
  }));
  return { name: first.name, values, merges: [...first.merges, ...merges] };
};

/** Changes a whole workbook. */
type BookChange = (workbook: WorkbookData) => WorkbookData;

const bookChanges: readonly fc.Arbitrary<BookChange>[] = [
  fc.constant((workbook) => ({ ...workbook, sheets: [...workbook.sheets].reverse() })),
  fc.constant((workbook) => ({ ...workbook, date1904: workbook.date1904 !== true })),
  fc.record({ gap: fc.nat(3), isBeside: fc.boolean() }).map(({ gap, isBeside }) => (workbook) => {
    const [first, second = first, ...more] = workbook.sheets;
    return first && second
      ? { ...workbook, sheets: [joined(first, second, gap, isBeside), ...more] }
      : workbook;
  }),
  fc.constant((workbook) => {
    const [first] = workbook.sheets;
    return first
      ? { ...workbook, sheets: [...workbook.sheets, { ...first, name: `${first.name.slice(0, 25)} (2)` }] }
      : workbook;
  }),
  fc.string({ minLength: 1, maxLength: 31 }).map((name) => (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => (index === 0 ? { ...sheet, name } : sheet)),
  })),
];

const sheetChange: fc.Arbitrary<BookChange> = fc
  .record({ at: share, change: fc.oneof(...changes) })
  .map(({ at, change }) => (workbook) => {
    const chosen = Math.floor(at * workbook.sheets.length);
    return {
      ...workbook,
      sheets: workbook.sheets.map((sheet, index) => (index === chosen ? change(sheet) : sheet)),
    };
  });

/** Several changes after one another. */
export const anyChanges: fc.Arbitrary<BookChange> = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: sheetChange }, { weight: 1, arbitrary: fc.oneof(...bookChanges) }),
    { maxLength: 6 }
  )
  .map((all) => (workbook) => all.reduce((changed, change) => change(changed), workbook));
