/** Workbooks that come from no file. */
import type { SheetData } from "../sheets/matrix";
import type { SheetFile, WorkbookFile } from "../xlsx/types";

/** A workbook in memory from rows of values; one blank sheet where there is none. */
export function workbookOf(sheets: readonly Pick<SheetData, "name" | "values">[] = []): WorkbookFile {
  const given = sheets.length > 0 ? sheets : [{ name: "Sheet1", values: [] }];
  return {
    sheets: given.map(({ name, values }): SheetFile => {
      const rows = values.map((row) => [...row]);
      const columnCount = Math.max(0, ...rows.map((row) => row.length));
      return {
        name,
        hidden: false,
        veryHidden: false,
        rowCount: rows.length,
        columnCount,
        formattedRows: rows.length,
        formattedColumns: columnCount,
        values: rows,
        styleIds: [],
        formulas: new Map(),
        uncalculated: new Set(),
        arrays: new Map(),
        merges: [],
        columnWidths: new Map(),
        hiddenColumns: new Set(),
        rowHeights: new Map(),
        hiddenRows: new Set(),
        conditionalFormats: [],
        dataValidations: [],
      };
    }),
    styles: [{ numberFormat: "General" }],
    date1904: false,
    definedNames: [],
    activeSheet: 0,
  };
}
