/** How the report's sheet looks: the add-in, the marked copy and the page write the same. */
import { LOOKS } from "./looks";

/** A cell's look; its font is otherwise the workbook's. */
export interface ReportCellLook {
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly vertical?: "top" | "center";
  readonly horizontal?: "left" | "right" | "center";
  /** Shown as a number; a text otherwise, whatever it looks like. */
  readonly number?: boolean;
}

export const REPORT_LOOK = {
  titleSize: 14,
  headingFont: "#FFFFFF",
  headingFill: "#0B6A4A",
  /** Lines around the cells of its tables. */
  line: "#BFBFBF",
  /** Each link costs; a report of more lines says its cells as texts. */
  mostLinks: 1_000,
} as const;

/** Looks by their names; a text that wraps is the usual one. */
export const REPORT_LOOKS = {
  text: { wrap: true, vertical: "top" },
  title: { bold: true, size: REPORT_LOOK.titleSize },
  label: { bold: true },
  /** It may reach over the blank cells beside it. */
  plain: {},
  heading: {
    bold: true,
    color: REPORT_LOOK.headingFont,
    fill: REPORT_LOOK.headingFill,
    wrap: true,
    vertical: "center",
  },
  /** Over numbers. */
  numberHeading: {
    bold: true,
    color: REPORT_LOOK.headingFont,
    fill: REPORT_LOOK.headingFill,
    wrap: true,
    vertical: "center",
    horizontal: "right",
  },
  section: { bold: true, vertical: "center" },
  number: { number: true, vertical: "top" },
  /** In a column of figures with their units, which are texts. */
  figure: { number: true, vertical: "top", horizontal: "left" },
  /** Beside a text, which a number at the right would run into. */
  ordinal: { number: true, vertical: "top", horizontal: "center" },
  link: { wrap: true, vertical: "top", underline: true, color: "#0563C1" },
  violation: { wrap: true, vertical: "top", bold: true, color: LOOKS.violation.font },
  warning: { wrap: true, vertical: "top", bold: true, color: LOOKS.warning.font },
  unknown: { wrap: true, vertical: "top", bold: true, color: LOOKS.unknown.font },
  sign: { bold: true },
} as const satisfies Record<string, ReportCellLook>;

export type ReportLook = keyof typeof REPORT_LOOKS;

/** Excel's sheet names have at most 31 characters, and are one whatever their case. */
export function reportName(base: string, sheets: readonly string[]): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  const nameOf = (number: number): string => {
    const ending = number === 1 ? "" : ` (${number})`;
    return base.slice(0, 31 - ending.length) + ending;
  };
  let number = 1;
  while (taken.has(nameOf(number).toLowerCase())) number += 1;
  return nameOf(number);
}
