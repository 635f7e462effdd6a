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
  /** `outside`: primary schools and kindergartens, which the Circular is not about (Article 1). */
  readonly kind: "lower" | "upper" | "multi" | "outside";
  readonly specialised?: boolean;
}

/** THCS, THPT, THPT chuyên, and schools of several levels. */
export const LEVELS: readonly Level[] = [
  { code: "THCS", kind: "lower", grades: LOWER },
  { code: "THPT", kind: "upper", grades: UPPER },
  { code: "THPT chuyên", kind: "upper", grades: UPPER, specialised: true },
  { code: "TH-THCS", kind: "multi", grades: [...PRIMARY, ...LOWER] },
  { code: "THCS-THPT", kind: "multi", grades: [...LOWER, ...UPPER] },
  { code: "TH-THCS-THPT", kind: "multi", grades: [...PRIMARY, ...LOWER, ...UPPER] },
  { code: "nhiều cấp học", kind: "multi" },
];

const OUTSIDE: readonly Level[] = ["MN", "TH", "MN-TH"].map((code) => ({ code, kind: "outside" }));

/** How names of schools and columns of levels write each stage. */
const STAGE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mn|mam non|mau giao|mg|nha tre)\b/, "MN"],
  [/\b(?:th|tieu hoc)\b/, "TH"],
  [/\b(?:thcs|trung hoc co so)\b/, "THCS"],
  [/\b(?:thpt|trung hoc pho thong)\b/, "THPT"],
];

/** The level that a text tells: "Trường THCS&THPT Đinh Thiện Lý", "Trường tiểu học". */
export function levelIn(text: string): Level | undefined {
  const words = wordsOf(text);
  if (/\bthpt chuyen\b|\btrung hoc pho thong chuyen\b/.test(words)) return levelOfCode("THPT chuyên");
  const stages = STAGE_NAMES.filter(([pattern]) => pattern.test(words)).map(([, stage]) => stage);
  return levelOfCode(stages.join("-"));
}

/** The level of a code that the column of levels may have. */
export const levelOfCode = (code: string): Level | undefined =>
  [...LEVELS, ...OUTSIDE].find((level) => level.code === code);
