/** Plans of marks for workbooks of a few cells, and what becomes of their parts. */
import { strFromU8, unzipSync } from "fflate";
import { markFile, type MarkPlan, type NewSheet } from "../../src/xlsx/mark-file";
import { zipWorkbook, type RawWorkbook } from "./package";

export const FORMULA = '"regcheck violation"="regcheck violation"';
export const LOOK = { fill: "#FDE3E1", font: "#8E1F1B", line: "#C4372F", lineStyle: "thin" } as const;
export const OTHER = { ...LOOK, fill: "#E8ECF4", lineStyle: "dotted" } as const;
export const SHEET = "Tờ & 1";

export const REPORT: NewSheet = {
  name: "Báo cáo <1>",
  widths: [70, 420],
  looks: [
    { bold: true, size: 14 },
    { wrap: true, vertical: "top" },
  ],
  rows: [
    [{ text: "Tựa", look: 0 }],
    [],
    [
      { text: "B2", look: 1, link: "'Tờ & 1'!B2" },
      { text: '=1+1 <b>"&" _x0041_ \u0000', look: 1 },
    ],
  ],
};

export const plan = (marks: MarkPlan["marks"], sheet?: NewSheet): MarkPlan => ({
  marks,
  isMark: (formula) => formula.startsWith('"regcheck '),
  sheet: sheet && ((): NewSheet => sheet),
});
export const marked = (areas: string[], sheet = SHEET, look: typeof LOOK | typeof OTHER = LOOK) => ({
  sheet,
  areas,
  formula: FORMULA,
  look,
});

export const textOf = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
export const sheetOf = (raw: RawWorkbook, marks = [marked(["B2"])]): string =>
  textOf(markFile(zipWorkbook(raw), plan(marks)).bytes, "xl/worksheets/sheet1.xml");

export const DATA = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
export const rule = (priority: number, inner = "<formula>A1&gt;1</formula>"): string =>
  `<cfRule type="expression" priority="${priority}">${inner}</cfRule>`;
export const MARK = (dxf: number, priority = 1, areas = "B2"): string =>
  `<conditionalFormatting sqref="${areas}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
  `<formula>${FORMULA.replaceAll('"', "&quot;")}</formula></cfRule></conditionalFormatting>`;
