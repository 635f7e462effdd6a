/** The only room that touches Office.js: snapshot, marks, report sheet, settings, events. */
export { Cancelled, ExcelFailure, type ExcelProblem } from "./failure";
export { readWorkbook, type ReadOptions, type Snapshot } from "./snapshot";
export { readChanges, type Edit, type Renewed } from "./changes";
export { hasMarks, mark, removeMarks, type MarkResult } from "./marks";
export { selectCell, selectedArea } from "./selection";
export type { NewFormula, Place } from "./cells";
export { loadSettings, saveSettings } from "./settings";
export { watchWorkbook, type Selection, type WorkbookHandlers } from "./events";
export { recalculate } from "./recalculate";
export { hasFunctions } from "./run";
export type { WrittenReport } from "./report-sheet";
export type { BlankCell, BlankSheet } from "./template-sheet";
