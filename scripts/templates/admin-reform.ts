import type { WorkbookSpec } from "../../src/xlsx/write";
import { planted, type Seed } from "../template-kit";
import { attestations, survey } from "./admin-reform/answers";
import { indicators } from "./admin-reform/indicators";
import { day } from "./admin-reform/layout";
import { register } from "./admin-reform/register";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "admin-reform";

/** A year in order. */
export const clean: WorkbookSpec = { sheets: [indicators, register, survey, attestations] };

export const SEEDS: readonly Seed[] = [
  // Settled a day late: the register's rate falls to 7/8, and the list still states 100 %.
  {
    sheet: "Sổ hồ sơ",
    cell: "I10",
    value: day(4, 15),
    makes: [
      "late@Sổ hồ sơ!I10",
      "II.1.1-1@Sổ hồ sơ!-",
      "II.1.1-1-stated@Chỉ tiêu!F9",
      "II.1.3@Sổ hồ sơ!J10",
      "II.1.3@Sổ hồ sơ!-",
    ],
  },
  { sheet: "Sổ hồ sơ", cell: "J10", value: "Chưa", makes: [] },
  // A complaint that nobody has settled.
  {
    sheet: "Sổ hồ sơ",
    cell: "I15",
    value: null,
    makes: ["late@Sổ hồ sơ!I15", "II.1.1-2@Sổ hồ sơ!-", "II.1.1-2-stated@Chỉ tiêu!F10"],
  },
  { sheet: "Sổ hồ sơ", cell: "F14", value: null, makes: ["III.8.1-1@Sổ hồ sơ!F14"] },
  { sheet: "Sổ hồ sơ", cell: "L8", value: "Chưa", makes: [] },
  { sheet: "Sổ hồ sơ", cell: "L9", value: "Chưa", makes: [] },
  { sheet: "Sổ hồ sơ", cell: "L12", value: "Chưa", makes: [] },
  { sheet: "Sổ hồ sơ", cell: "L13", value: "Chưa", makes: ["II.4@Sổ hồ sơ!-"] },
  { sheet: "Sổ hồ sơ", cell: "M12", value: "Có", makes: [] },
  { sheet: "Sổ hồ sơ", cell: "M13", value: "Có", makes: ["III.3.6-2@Sổ hồ sơ!-"] },
  { sheet: "Sổ hồ sơ", cell: "N17", value: "Phòng GD&ĐT", makes: ["III.3.3-2@Sổ hồ sơ!-"] },
  { sheet: "Chỉ tiêu", cell: "D11", value: 11, makes: ["II.1.4@Chỉ tiêu!D11", "II.1.4-stated@Chỉ tiêu!F11"] },
  { sheet: "Chỉ tiêu", cell: "D15", value: 7, makes: ["II.2.3@Chỉ tiêu!D15", "II.2.3-stated@Chỉ tiêu!F15"] },
  { sheet: "Chỉ tiêu", cell: "D18", value: 29, makes: ["III.3.6-1@Chỉ tiêu!D18"] },
  { sheet: "Chỉ tiêu", cell: "F18", value: "58%", makes: [] },
  { sheet: "Chỉ tiêu", cell: "F13", value: "98%", makes: ["II.2.2-stated@Chỉ tiêu!F13"] },
  { sheet: "Khảo sát", cell: "D8", value: 110, makes: ["II.2.1@Khảo sát!E8"] },
  { sheet: "Khảo sát", cell: "F8", value: "91%", makes: [] },
  { sheet: "Xác nhận", cell: "C9", value: "Chưa", makes: ["II.3@Xác nhận!C9"] },
  { sheet: "Xác nhận", cell: "C15", value: null, makes: ["III.6.2@Xác nhận!C15 unknown"] },
];

/** The same with planted errors. */
export const template: WorkbookSpec = planted(clean, SEEDS);
