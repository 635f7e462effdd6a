import type { Option, Row } from "../../rules";
import { wordsOf } from "./words";

const PRIMARY = [1, 2, 3, 4, 5];
const LOWER = [6, 7, 8, 9];
const UPPER = [10, 11, 12];

/** Stages of school, each complete only with all of its grades. */
export const STAGES: readonly (readonly number[])[] = [PRIMARY, LOWER, UPPER];

/** A level of school: whose duties it has, and its grades (undefined: those of each stage that it has). */
export interface Level {
  readonly code: string;
  readonly grades?: readonly number[];
  readonly kind: "lower" | "upper" | "multi";
  readonly specialised?: boolean;
}

/** THCS, THPT, THPT chuyên, and schools of several levels. */
export const LEVELS: readonly (Level & Option)[] = [
  {
    code: "THCS",
    kind: "lower",
    grades: LOWER,
    labels: ["trung học cơ sở", "cấp THCS", "trường THCS", "trường trung học cơ sở", "cấp 2", "cấp II"],
  },
  {
    code: "THPT",
    kind: "upper",
    grades: UPPER,
    labels: [
      "trung học phổ thông",
      "cấp THPT",
      "trường THPT",
      "trường trung học phổ thông",
      "cấp 3",
      "cấp III",
    ],
  },
  {
    code: "THPT chuyên",
    kind: "upper",
    grades: UPPER,
    specialised: true,
    labels: ["trường THPT chuyên", "trung học phổ thông chuyên", "chuyên", "trường chuyên"],
  },
  {
    code: "TH-THCS",
    kind: "multi",
    grades: [...PRIMARY, ...LOWER],
    labels: [
      "TH và THCS",
      "TH&THCS",
      "TH & THCS",
      "TH, THCS",
      "tiểu học và THCS",
      "tiểu học và trung học cơ sở",
    ],
  },
  {
    code: "THCS-THPT",
    kind: "multi",
    grades: [...LOWER, ...UPPER],
    labels: [
      "THCS và THPT",
      "THCS&THPT",
      "THCS & THPT",
      "THCS, THPT",
      "THCS - THPT",
      "cấp 2-3",
      "cấp 2, 3",
      "cấp II-III",
      "trung học cơ sở và trung học phổ thông",
    ],
  },
  {
    code: "TH-THCS-THPT",
    kind: "multi",
    grades: [...PRIMARY, ...LOWER, ...UPPER],
    labels: [
      "TH, THCS và THPT",
      "TH, THCS, THPT",
      "TH-THCS&THPT",
      "TH - THCS - THPT",
      "cấp 1-2-3",
      "cấp 1, 2, 3",
    ],
  },
  {
    code: "nhiều cấp học",
    kind: "multi",
    labels: [
      "phổ thông có nhiều cấp học",
      "trường phổ thông có nhiều cấp học",
      "phổ thông nhiều cấp học",
      "nhiều cấp",
      "PT nhiều cấp học",
      "liên cấp",
      "trường liên cấp",
      "phổ thông liên cấp",
    ],
  },
];

const STAGE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:th|tieu hoc)\b/, "TH"],
  [/\b(?:thcs|trung hoc co so)\b/, "THCS"],
  [/\b(?:thpt|trung hoc pho thong)\b/, "THPT"],
];

/** The level that a school's name tells: "Trường THCS&THPT Đinh Thiện Lý". */
export function levelOfName(name: string): Level | undefined {
  const words = wordsOf(name);
  if (/\bthpt chuyen\b|\btrung hoc pho thong chuyen\b/.test(words)) return byCode("THPT chuyên");
  const stages = STAGE_NAMES.filter(([pattern]) => pattern.test(words)).map(([, stage]) => stage);
  return byCode(stages.join("-"));
}

const byCode = (code: string): Level | undefined => LEVELS.find((level) => level.code === code);

/**
 * A record's level: as its own column states it, else, where the sheet has no such column, as the school's
 * name tells it. Specialised schools are often listed as THPT and named "chuyên".
 */
export function levelOf(row: Row): Level | undefined {
  const named = levelOfName(row.text("name") || row.text("school"));
  if (!row.has("level")) return named;
  const stated = byCode(row.choice("level") ?? "");
  return stated?.kind === "upper" && named?.specialised ? named : stated;
}
