/** The report's layouts: finding by finding, or what has to be done, in the order of the law and to be signed. */
export const REPORT_LAYOUTS = ["findings", "actions"] as const;
export type ReportLayout = (typeof REPORT_LAYOUTS)[number];
