/** What every check and all marking have to do at least, through the same office.js. */
import { LOOKS, signatureOf } from "../src/marks";

/** Cells of one request. */
export const BLOCK_CELLS = 40_000;

/** Reads the values of the first sheet and nothing else. */
export async function bareRead(rows: number, columns: number): Promise<void> {
  const most = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let top = 0; top < rows; top += most) {
    await readBlock(top, Math.min(most, rows - top), columns);
  }
}

const readBlock = (top: number, rows: number, columns: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRangeByIndexes(top, 0, rows, columns).load("values");
    await context.sync();
  });

/** Gives areas of the sheet "Sheet" the look of a violation, in one request. */
export const bareMarks = (addresses: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const areas of addresses) writeLook(context, areas);
    await context.sync();
  });

function writeLook(context: Excel.RequestContext, areas: string): void {
  const look = LOOKS.violation;
  const { custom } = context.workbook.worksheets
    .getItem("Sheet")
    .getRanges(areas)
    .conditionalFormats.add("Custom");
  custom.rule.formula = signatureOf("violation");
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.font;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = custom.format.borders.getItem(edge);
    border.style = look.lineStyle;
    border.color = look.line;
  }
}
