import type { Row } from "../../rules";
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
export const LEVELS: readonly Level[] = [
  {
    code: "THCS",
    kind: "lower",
    grades: LOWER,
  },
  {
    code: "THPT",
    kind: "upper",
    grades: UPPER,
  },
  {
    code: "THPT chuyên",
    kind: "upper",
    grades: UPPER,
    specialised: true,
  },
  {
    code: "TH-THCS",
    kind: "multi",
    grades: [...PRIMARY, ...LOWER],
  },
  {
    code: "THCS-THPT",
    kind: "multi",
    grades: [...LOWER, ...UPPER],
  },
  {
    code: "TH-THCS-THPT",
    kind: "multi",
    grades: [...PRIMARY, ...LOWER, ...UPPER],
  },
  {
    code: "nhiều cấp học",
    kind: "multi",
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
