/** What findings look like in a workbook, whoever writes it: marks at cells, and a report in words. */
export { LOOKS, MARK_KINDS, isSignature, signatureOf, type Look, type MarkKind } from "./looks";
export { toAddresses, toAreas, type Cell } from "./areas";
export { cellsOf, kindOf, marksOf, strongest, type Mark } from "./marks";
export { isReport, reportOf, type Report, type ReportLine } from "./report";
export { REPORT_LOOK, reportName } from "./report-look";
