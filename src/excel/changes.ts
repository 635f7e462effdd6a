import { parseAddress, withChanges, type Area, type CellChange, type SheetChange } from "../sheets";
import { askExtent, extentOf, toCell, visibleSheets, type Extent, type Snapshot } from "./snapshot";
import { excelRun } from "./run";

/** Cells that somebody edited, as Excel tells of it. */
export interface Edit {
  readonly sheetId: string;
  /** "B5", "B5:C9". */
  readonly address: string;
}

/** A snapshot made true again, and what changed in it. */
export interface Renewed {
  readonly snapshot: Snapshot;
  readonly changes: readonly SheetChange[];
}

/** Of more cells than this the whole workbook is read: it is little slower, and sure. */
const MOST_CELLS = 5_000;
/** Of formulas in more places than this as well. */
const MOST_AREAS = 200;

/**
 * Makes a snapshot true after edits, by reading the edited cells and those with formulas, which may have got other
 * results. Three requests, however large the sheets are.
 *
 * @returns undefined where that is not enough: rows, columns or sheets came or went, too much was edited, or the
 *   edits cannot be found
 * @throws ExcelFailure
 */
export async function readChanges(
  before: Snapshot,
  edits: readonly Edit[],
  except: readonly string[] = []
): Promise<Renewed | undefined> {
  if (before.skipped.length > 0) return undefined;
  const read = await excelRun((context) => readIn(context, before, edits, except));
  if (!read) return undefined;
  const changes = read
    .map(({ sheet, cells }) => ({ sheet, cells: cells.filter((cell) => differs(before, sheet, cell)) }))
    .filter(({ cells }) => cells.length > 0);
  return { changes, snapshot: { ...before, workbook: withChanges(before.workbook, changes) } };
}

/** A sheet with values, and its cells with formulas. */
interface SheetAsked {
  readonly worksheet: Excel.Worksheet;
  readonly extent: Extent;
  readonly formulas: Excel.RangeAreas;
}

async function readIn(
  context: Excel.RequestContext,
  before: Snapshot,
  edits: readonly Edit[],
  except: readonly string[]
): Promise<ReadCells[] | undefined> {
  const asked = (await visibleSheets(context, except)).map((worksheet) => ({
    ...askExtent(worksheet),
    formulas: worksheet.getRange().getSpecialCellsOrNullObject("Formulas").load("cellCount,areaCount"),
  }));
  await context.sync();
  const sheets = asked.flatMap((one) => extentOf(one).map((extent): SheetAsked => ({ ...one, extent })));
  const extents = sheets.map(({ extent }) => extent);
  const areas = editedAreas(edits, extents);
  if (!areas || !isSameShape(before, extents, areas) || sheets.some(hasMany)) return undefined;
  return readAreas(context, sheets, areas);
}

const hasMany = ({ formulas }: SheetAsked): boolean =>
  !formulas.isNullObject && (formulas.cellCount > MOST_CELLS || formulas.areaCount > MOST_AREAS);

interface SheetArea extends Area {
  readonly id: string;
}

function editedAreas(edits: readonly Edit[], extents: readonly Extent[]): SheetArea[] | undefined {
  const areas: SheetArea[] = [];
  for (const { sheetId, address } of edits) {
    // Hidden sheets and reports are nobody's to check.
    if (!extents.some(({ id }) => id === sheetId)) continue;
    const [first = "", last = first] = address.split(":");
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (!from || !to) return undefined;
    areas.push({ id: sheetId, top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
  const cells = areas.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0
  );
  return cells <= MOST_CELLS ? areas : undefined;
}

/** Whether sheets are those of the snapshot and begin and end where they did, or end in what was edited beneath. */
function isSameShape(
  { workbook }: Snapshot,
  extents: readonly Extent[],
  edited: readonly SheetArea[]
): boolean {
  const { sheets } = workbook;
  return (
    sheets.length === extents.length &&
    extents.every(({ id, name, area }, index) => {
      const sheet = sheets[index];
      if (!sheet || sheet.name !== name) return false;
      const { row: top, column: left } = sheet.origin ?? { row: 0, column: 0 };
      const bottom = top + sheet.values.length - 1;
      const right = left + (sheet.values[0]?.length ?? 0) - 1;
      if (area.top !== top || area.left !== left || area.right !== right) return false;
      const grown = edited.some((one) => one.id === id && one.top <= bottom + 1 && one.bottom >= area.bottom);
      return area.bottom === bottom || (area.bottom > bottom && grown);
    })
  );
}

interface ReadCells {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** Reads the edited cells and those with formulas, in one request. */
async function readAreas(
  context: Excel.RequestContext,
  sheets: readonly SheetAsked[],
  edited: readonly SheetArea[]
): Promise<ReadCells[]> {
  const own = sheets.map(({ extent: { id, name, area }, worksheet, formulas }) => {
    const ranges = edited
      .filter((one) => one.id === id)
      .flatMap((one) => within(one, area))
      .map(({ top, left, bottom, right }) =>
        worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).load(CELLS)
      );
    const areas = formulas.isNullObject ? undefined : formulas.areas.load(EACH);
    return { name, ranges, areas };
  });
  await context.sync();
  return own.map(({ name, ranges, areas }) => ({
    sheet: name,
    cells: [...ranges, ...(areas?.items ?? [])].flatMap(cellsIn),
  }));
}

const CELLS = "rowIndex,columnIndex,values,numberFormat";
const EACH = CELLS.split(",")
  .map((name) => `items/${name}`)
  .join(",");

/** The part of an edited area where the sheet holds anything: what was cleared beyond it is blank. */
function within(edited: Area, extent: Area): Area[] {
  const top = Math.max(edited.top, extent.top);
  const left = Math.max(edited.left, extent.left);
  const bottom = Math.min(edited.bottom, extent.bottom);
  const right = Math.min(edited.right, extent.right);
  return top <= bottom && left <= right ? [{ top, left, bottom, right }] : [];
}

const cellsIn = ({ rowIndex, columnIndex, values, numberFormat }: Excel.Range): CellChange[] => {
  const formats: (string | undefined)[][] = numberFormat;
  const rows: unknown[][] = values;
  return rows.flatMap((row, down) =>
    row.map((value, across) => ({
      row: rowIndex + down,
      column: columnIndex + across,
      value: toCell(value),
      format: formats[down]?.[across],
    }))
  );
};

function differs({ workbook }: Snapshot, name: string, { row, column, value, format }: CellChange): boolean {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const { row: top, column: left } = sheet?.origin ?? { row: 0, column: 0 };
  const before = sheet?.values[row - top]?.[column - left] ?? null;
  // The formats of other cells say nothing, and not all of them were read.
  const isNumber = typeof value === "number";
  if (isNumber && sheet?.formats && sheet.formats[row - top]?.[column - left] !== format) return true;
  if (typeof before === "object" && typeof value === "object" && before && value)
    return before.error !== value.error;
  return before !== value;
}
