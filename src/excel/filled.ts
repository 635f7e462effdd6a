import type { Area } from "../sheets";
import { ExcelFailure } from "./failure";
import { patiently } from "./run";

/** A rectangle of cells of a sheet. */
export interface Box extends Area {
  readonly sheet: string;
}

/** A part of a box that holds something: whether each of its cells is blank, from `top` and `left` on. */
export interface Filled {
  readonly top: number;
  readonly left: number;
  readonly blank: readonly (readonly boolean[])[];
}

/**
 * Which cells of boxes hold something, in one request: for each box its filled part, none where all of it is
 * blank; undefined where this workbook has no such sheet. What one answer cannot carry is asked for in halves.
 *
 * @throws ExcelFailure
 */
export async function readFilled(boxes: readonly Box[]): Promise<(Filled[] | undefined)[]> {
  if (boxes.length === 0) return [];
  try {
    return await readAll(boxes);
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.problem !== "tooLarge") throw error;
    const middle = Math.ceil(boxes.length / 2);
    const [box] = boxes;
    if (!box) return [];
    if (boxes.length > 1) {
      return [...(await readFilled(boxes.slice(0, middle))), ...(await readFilled(boxes.slice(middle)))];
    }
    const parts = halves(box);
    if (!parts) throw error;
    const filled = await readFilled(parts);
    return [filled.every((part) => part !== undefined) ? filled.flatMap((part) => part ?? []) : undefined];
  }
}

function readAll(boxes: readonly Box[]): Promise<(Filled[] | undefined)[]> {
  return patiently(async (context) => {
    const sheets = new Map(
      boxes.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet).load("name")])
    );
    const asked = boxes.map(({ sheet: name, top, left, bottom, right }) => {
      const sheet = sheets.get(name);
      const range = sheet
        ?.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,valueTypes");
      return { sheet, range };
    });
    await context.sync();
    return asked.map(({ sheet, range }) => {
      if (!sheet || !range || sheet.isNullObject) return undefined;
      if (range.isNullObject) return [];
      // Excel gives nothing at all above five million cells.
      const types: Excel.RangeValueType[][] | null = range.valueTypes;
      if (types === null) throw new ExcelFailure("tooLarge", "value types");
      const blank = types.map((row) => row.map((type) => type === Excel.RangeValueType.empty));
      return [{ top: range.rowIndex, left: range.columnIndex, blank }];
    });
  });
}

/** A box in two: by rows, a single row by columns; undefined for a single cell. */
function halves(box: Box): readonly [Box, Box] | undefined {
  const { top, left, bottom, right } = box;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...box, bottom: middle },
      { ...box, top: middle + 1 },
    ];
  }
  const middle = Math.floor((left + right) / 2);
  return right > left
    ? [
        { ...box, right: middle },
        { ...box, left: middle + 1 },
      ]
    : undefined;
}
