/** What Excel refuses and what goes wrong, in English; the other tables have the same keys. */
export const troubles = {
  protectedSheets:
    "Protected, therefore without marks: {sheets}. A report sheet shows the findings all the same.",
  protectedMarks: "Protected, their marks stay until the protection is taken away: {sheets}.",
  outdatedMarks:
    "Protected, therefore still with the marks of an earlier check: {sheets}. A report sheet shows the findings of this one.",
  skippedSheets: "Too large to read: {sheets}.",
  notSaved: "The choice holds now, but could not be kept in the workbook.",
  noFunctions:
    "This Excel cannot calculate formulas such as =REG.RULE_CHECK(…). Checking, marks and the report work as usual.",
  dismiss: "Close this message",
  errorProtected: "Excel refuses: the sheet or workbook is protected or read-only. Nothing was changed.",
  errorCellEditing: "A cell is being edited. Finish with Enter or Esc, then try again.",
  errorTooLarge:
    "This is more than Excel passes on at once. Check fewer sheets, or delete empty rows at the end.",
  errorGone: "The sheet or cell does not exist any more. Validate again.",
  errorInactive: "Another workbook is in front. Come back to this one and try again.",
  errorBusy: "Excel is busy. Wait a moment and try again.",
  errorUnsupported: "This version of Excel cannot do that.",
  errorLoading:
    "A part of RegCheck could not be loaded. Check the connection, or close the pane and open it again.",
  errorOther: "Excel did not do it: {detail}",
  errorNoTable:
    "No table of a known regulation was found in: {sheets}. Choose the regulation above, or look at its headers.",
  errorNearTable:
    "No table of a known regulation was found. Row {row} of “{sheet}” ({found}) comes nearest to “{record}”, but none of these columns is there: {missing}.",
  errorNoCells: "The workbook has no cells with data yet.",
  errorCancelled: "Cancelled. Nothing was changed.",
};
