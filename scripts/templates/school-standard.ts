import type { WorkbookSpec } from "../../src/xlsx/write";
import { planted, type Seed } from "../template-kit";
import { facilities } from "./school-standard/facilities";
import { classes, quality } from "./school-standard/pupils";
import { decisions, team } from "./school-standard/recognition";
import { report } from "./school-standard/report";
import { groups, teachers } from "./school-standard/staff";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "school-standard";

/** A school that meets every standard. */
export const clean: WorkbookSpec = {
  sheets: [report(), classes(), groups(), teachers(), quality(), facilities(), team(), decisions()],
};

export const SEEDS: readonly Seed[] = [
  { sheet: "Tự đánh giá", cell: "C19", value: "Chưa đạt", makes: ["4.3.b@Tự đánh giá!C19"] },
  { sheet: "Tự đánh giá", cell: "C32", value: "96%", makes: ["6.5-2@Tự đánh giá!C32"] },
  { sheet: "Tự đánh giá", cell: "C37", value: 4560, makes: ["7.2.b@Tự đánh giá!C37"] },
  { sheet: "Danh sách lớp", cell: "D17", value: 46, makes: ["4.1.b@Danh sách lớp!D17"] },
  { sheet: "Tổ chuyên môn", cell: "D10", value: 1, makes: ["4.2.b@Tổ chuyên môn!D10"] },
  { sheet: "Đội ngũ", cell: "F10", value: "Đạt", makes: ["5.1-2@Đội ngũ!F10"] },
  { sheet: "Đội ngũ", cell: "D16", value: "Chưa đạt chuẩn", makes: ["5.2-1@Đội ngũ!-"] },
  { sheet: "Chất lượng", cell: "D10", value: 5, makes: ["6.1-2@Chất lượng!D10", "6-span@Chất lượng!D10"] },
  { sheet: "Chất lượng", cell: "L11", value: 115, makes: ["6-sum@Chất lượng!C11"] },
  { sheet: "Cơ sở vật chất", cell: "C13", value: null, makes: ["7.4.b2@Cơ sở vật chất!D13"] },
  { sheet: "Cơ sở vật chất", cell: "D13", value: "x", makes: [] },
  {
    sheet: "Đoàn kiểm tra",
    cell: "C9",
    value: "Phó Trưởng phòng Giáo dục trung học",
    makes: ["10.2.a@Đoàn kiểm tra!C9"],
  },
  {
    sheet: "Quyết định công nhận",
    cell: "D8",
    value: "2154/QĐ-SGDĐT",
    makes: ["2.2@Quyết định công nhận!D8"],
  },
];

/** The same school with errors planted, for who wants to see what is found. */
export const template: WorkbookSpec = planted(clean, SEEDS);
