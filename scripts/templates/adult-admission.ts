import type { WorkbookSpec } from "../../src/xlsx/write";
import { planted, type Seed } from "../template-kit";
import { candidates } from "./adult-admission/candidates";
import { published } from "./adult-admission/published";
import { lines, plans, timetable } from "./adult-admission/year";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "adult-admission";

/** A year's admission in order. */
export const clean: WorkbookSpec = { sheets: [candidates(), plans(), lines(), published(), timetable()] };

export const SEEDS: readonly Seed[] = [
  { sheet: "考生", cell: "F5", value: "140105200103120036", makes: ["3.2@考生!F5"] },
  { sheet: "考生", cell: "X6", value: 30, makes: ["5.5-max@考生!X6", "4.1.5-filing@考生!Y6"] },
  { sheet: "考生", cell: "V8", value: 298, makes: ["4.1.5-total@考生!V8", "4.1.5-filing@考生!Y8"] },
  { sheet: "考生", cell: "V10", value: 147, makes: ["5.3-2@考生!V10", "4.1.5-filing@考生!Y10"] },
  { sheet: "考生", cell: "G12", value: "专科结业", makes: ["3.1.4-2@考生!G12"] },
  { sheet: "考生", cell: "AB14", value: "2025-01-03", makes: ["5.1@考生!AB14"] },
  { sheet: "招生计划", cell: "E6", value: "4年", makes: ["1-1@招生计划!E6"] },
  { sheet: "招生计划", cell: "K3", value: 1, makes: ["N5-1@考生!AA6"] },
  { sheet: "分数线", cell: "C5", value: 83, makes: ["5.3-1@分数线!C5"] },
  { sheet: "公示名单", cell: "O5", value: "不通过", makes: ["N3-1@考生!X9"] },
  { sheet: "公示名单", cell: "N4", value: "2025-05-01", makes: ["6.2-2@公示名单!N4"] },
  { sheet: "考试时间", cell: "C8", value: "2024-10-20", makes: ["4.2.1@考试时间!C8"] },
];

/** The same year with errors planted, for who wants to see what is found. */
export const template: WorkbookSpec = planted(clean, SEEDS);
