import { allIn } from "../../../rules";
import { STAGES as STAGE_NAMES } from "../vocabulary/bodies";
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

const stagesIn = allIn(STAGE_NAMES, ["THPT chuyên", "MN", "TH", "THCS", "THPT"]);

/** The level that a text tells: "Trường THCS&THPT Đinh Thiện Lý", "Trường tiểu học". */
export function levelIn(text: string): Level | undefined {
  const stages = stagesIn(wordsOf(text));
  return levelOfCode(stages[0] === "THPT chuyên" ? stages[0] : stages.join("-"));
}

/** The level of a code that the column of levels may have. */
export const levelOfCode = (code: string): Level | undefined =>
  [...LEVELS, ...OUTSIDE].find((level) => level.code === code);
