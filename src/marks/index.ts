/** What findings look like in a workbook, whoever writes it: marks at cells, and a report in words. */
export { kindOf, MARK_KINDS, type MarkKind } from "./kinds";
export { LOOKS, isSignature, isSignatureOf, signatureOf, type Look } from "./looks";
export { toAddresses, toAreas, type Cell } from "./areas";
export { cellsOf, marksOf, strongest, type Mark } from "./marks";
export { csvOf } from "./csv";
export { frictionlessOf, type FrictionlessReport } from "./frictionless";
export { countsText, isReport, reportOf, type Report, type ReportLine, type ReportSource } from "./report";
export { REPORT_LOOK, reportName } from "./report-look";
