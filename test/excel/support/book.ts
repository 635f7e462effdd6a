import type { Engine } from "../../../src/host/engine/engine";
import { parseAddress } from "../../../src/sheets";
import { readWorkbook } from "../../../src/xlsx/read";
import { writeWorkbook, type SheetSpec } from "../../../src/xlsx/write";
import { openHeadlessExcel, type HeadlessExcel } from "../../host/support/excel";

/** Opens sheets as a file would bring them, with the real office.js in front. */
export async function openBook(...sheets: readonly SheetSpec[]): Promise<HeadlessExcel> {
  return openHeadlessExcel(await readWorkbook(await writeWorkbook({ sheets })));
}

/** Everything that the workbook holds of cells, formats and rules, as one text. */
export function everything(engine: Engine): string {
  const { sheets, styles } = engine.workbook.getSnapshot();
  const rules = engine.workbook.getSheets().map((sheet) => engine.rules.all(sheet.getSheetId()));
  return JSON.stringify({ sheets, styles, rules });
}

/** The fill that is seen at a cell beneath which rules may lie; rules are calculated when they are looked at. */
export async function fillOf(engine: Engine, sheet: string, address: string): Promise<string | undefined> {
  const { row = 0, column = 0 } = parseAddress(address) ?? {};
  const id = engine.sheetByName(sheet)?.getSheetId() ?? "";
  engine.rules.look(id, row, column);
  await engine.settled();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const { bg } = engine.rules.look(id, row, column);
  return (bg as { rgb?: string } | null | undefined)?.rgb?.toUpperCase();
}
