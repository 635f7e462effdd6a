/** An embedded Excel with the add-in's functions in it, called through the real office.js. */
import { functionsMetadata } from "../../../scripts/build/functions-metadata-plugin.cjs";
import { describeFunctions } from "../../../src/host/functions/office";
import type { CellValue } from "../../../src/sheets/matrix";
import { associateFunctions } from "../../../src/taskpane/functions";
import { openHeadlessExcel, type HeadlessExcel, type HeadlessOptions } from "../../host/support/excel";

/** Blank cells reach a function as null on the web and as 0 on the desktop. */
export const KINDS = ["null", "zero"] as const;
export type Kind = (typeof KINDS)[number];

export type Rows = readonly (readonly CellValue[])[];

export interface FunctionsExcel {
  readonly host: HeadlessExcel;
  /**
   * What formulas give when they are written into cells: a value, or an error with its message. Results may
   * spill over forty rows, or over one where they stand `close` together.
   */
  calculate(formulas: readonly string[], close?: "close"): Promise<unknown[]>;
  /** How often Excel was asked what stands in cells. */
  looks(): number;
  close(): Promise<void>;
}

const SCRATCH = "Công thức";

/** The compiler reads the functions' sources: once in a file of tests is enough. */
let described: ReturnType<typeof functionsMetadata> | undefined;

export async function openWithFunctions(
  sheets: Readonly<Record<string, Rows>>,
  blankAs: Kind,
  options: HeadlessOptions & { readonly ready?: Promise<unknown> } = {}
): Promise<FunctionsExcel> {
  const functions = describeFunctions(await (described ??= functionsMetadata("src/functions")), "REG");
  let looks = 0;
  const host = await openHeadlessExcel(
    { ...sheets, [SCRATCH]: [] },
    {
      functions,
      blankAs,
      ...options,
      before: (page) => {
        // The add-in's page has these as globals.
        Object.assign(globalThis, { CustomFunctions: page.window.CustomFunctions });
        associateFunctions(options.ready);
      },
    }
  );
  const { engine, excel } = host;
  excel.onRequest((text) => {
    if (text.includes("valueTypes")) looks += 1;
  });
  const sheet = engine.sheetByName(SCRATCH)?.getSheetId() ?? "";
  let next = 0;
  return {
    host,
    async calculate(formulas, close) {
      const column = 10 * next++;
      const step = close ? 1 : 40;
      await Excel.run(async (context) => {
        const scratch = context.workbook.worksheets.getItem(SCRATCH);
        if (close) {
          const range = scratch.getRangeByIndexes(0, column, formulas.length, 1);
          range.formulas = formulas.map((formula) => [formula]);
        } else {
          formulas.forEach((formula, index) => {
            scratch.getRangeByIndexes(step * index, column, 1, 1).formulas = [[formula]];
          });
        }
        await context.sync();
      });
      await engine.settled();
      return formulas.map((_, index) => {
        const cell = { sheet, row: step * index, column };
        const value = engine.grid.value(sheet, cell.row, cell.column);
        if (typeof value !== "object" || value === null) return value;
        return [value.error, engine.message(cell, value.error)].filter(Boolean).join(" ");
      });
    },
    looks: () => looks,
    close: () => host.close(),
  };
}
