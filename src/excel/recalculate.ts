import type { Area } from "../sheets";
import { inBlocks } from "./blocks";
import { excelRun } from "./run";

/** A call of one of the add-in's functions, whose namespace the manifest gives. */
const OWN_FUNCTION = /(?:^|[^\w.])REG\.[A-Z]/i;
/** Formulas are longer than values. */
const BLOCK_CELLS = 20_000;

interface UsedSheet {
  readonly id: string;
  readonly area: Area;
}

/**
 * Asks the add-in's functions again, for answers that hang on more than their arguments. Only sheets with such
 * functions are calculated, and what depends on them; other workbooks are left alone.
 *
 * Excel can calculate single cells, but then leaves what is two steps behind them as it was: a sum of sums
 * would be wrong. So their whole sheets are marked, which Excel follows through.
 */
export async function recalculate(): Promise<void> {
  const own: string[] = [];
  for (const sheet of await usedSheets()) if (await hasOwnFunction(sheet)) own.push(sheet.id);
  if (own.length === 0) return;
  await excelRun(async (context) => {
    for (const id of own) context.workbook.worksheets.getItemOrNullObject(id).calculate(true);
    // Sheets that refer to those are marked by now; nothing else is.
    context.workbook.application.calculate("Recalculate");
    await context.sync();
  });
}

/** All sheets, hidden ones too, with the cells that hold something. */
function usedSheets(): Promise<UsedSheet[]> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount")
    );
    await context.sync();
    return worksheets.items.flatMap(({ id }, index) => {
      const range = used[index];
      if (!range || range.isNullObject) return [];
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      return [{ id, area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } }];
    });
  });
}

async function hasOwnFunction({ id, area }: UsedSheet): Promise<boolean> {
  for await (const { value } of inBlocks(area, BLOCK_CELLS, (block) => readFormulas(id, block))) {
    if (value.some((row) => row.some(isOwnFunction))) return true;
  }
  return false;
}

const isOwnFunction = (formula: unknown): boolean =>
  typeof formula === "string" && formula.startsWith("=") && OWN_FUNCTION.test(formula);

function readFormulas(sheet: string, { top, left, bottom, right }: Area): Promise<unknown[][]> {
  return excelRun(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}
