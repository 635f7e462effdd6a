import { isReport } from "../../marks/is-report";
import type { WorkbookData } from "../../sheets";

/**
 * A workbook without reports of an earlier check. The pane's own are left out before they are read, by their ids; of
 * those that the command line wrote, or another copy of the workbook, only the cells tell. Asked here and not where
 * cells are read, since the words that a report is known by come with the recognition, not with the first screen.
 */
export function usersSheets(workbook: WorkbookData): WorkbookData {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isReport(sheet)) };
}

/** Whether two states of a workbook have the same sheets of the user's: a report that is edited may cease to be one. */
export const haveSameSheets = (one: WorkbookData, other: WorkbookData): boolean => {
  const names = (workbook: WorkbookData): string[] => usersSheets(workbook).sheets.map(({ name }) => name);
  return JSON.stringify(names(one)) === JSON.stringify(names(other));
};
