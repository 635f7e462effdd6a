/** What findings look like in a workbook, whoever writes it: marks at cells, and a report in words. */
export { isAbsent, isOutOfForce, kindOf, MARK_KINDS, type MarkKind } from "./kinds";
export { isSignature, isSignatureOf, LOOKS, PALETTES, signatureOf, type Look, type Palette } from "./looks";
export { toAddresses, toAreas, type Cell } from "./areas";
export {
  addMark,
  cellsOf,
  marksOf,
  strongest,
  strongestInPieces,
  type Mark,
  type MarkedCells,
  type Pause,
} from "./marks";
export { csvOf } from "./csv";
export { frictionlessOf, type FrictionlessReport } from "./frictionless";
export { countsText, type ReportSource } from "./report-head";
export { isReport } from "./is-report";
export { reportOf } from "./report";
export { REPORT_LOOK, REPORT_LOOKS, reportName } from "./report-look";
export {
  cellOf,
  isInTable,
  linkText,
  type Report,
  type ReportCell,
  type ReportChart,
  type ReportRow,
} from "./report-plan";
export { signingListOf } from "./signing-list";
