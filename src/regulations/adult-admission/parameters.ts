import { figuresOf, serialFromIso, type Parameter } from "../../rules";
import type { Meeting } from "./classify/exemptions";
import type { Level, StudyForm } from "./records/shared";

/** The notice is of 2024-08-05; its rules on the 2024 examination end with that year's admission. */
export const IN_FORCE = { from: "2024-08-05", to: "2024-12-31" } as const;
/** Duties that reach beyond the year: keeping what is published, re-checks at enrolment, new names. */
export const LASTING = { from: IN_FORCE.from } as const;

/** The year whose examination and admission the notice is about. */
export const YEAR = 2024;

/** First and second examination day (四(二)1, 附件3). */
export const EXAM_DAYS = ["2024-10-19", "2024-10-20"] as const;
export const [FIRST_DAY, SECOND_DAY] = [serialFromIso(EXAM_DAYS[0]), serialFromIso(EXAM_DAYS[1])] as const;
/** Admission begins at the beginning of December 2024 and ends by its end (五(一)). */
export const ADMISSION = ["2024-12-01", "2024-12-31"] as const;
/** Exempt and separately examined candidates register by then (通知 3). */
export const EXEMPT_REGISTRATION_END = "2024-09-30";
/** From this autumn on 函授 and 业余 are 非脱产 (通知 4). */
export const RENAMING = "2025-09-01";

const dated = figuresOf(IN_FORCE);
const lasting = figuresOf(LASTING);

/** Figures of the notice, each with its clause. */
export const LIMITS = {
  /** Places planned of the people registered for the school. */
  planShare: dated("2.1", 85, "%"),
  /** Points in each subject. */
  subjectPoints: dated("4.1.5", [0, 150], "points"),
  /** A lowered line of its base line. */
  loweredLine: dated("5.3", 70, "%"),
  /** Points by which the filing score may fall. */
  largestFall: dated("5.4", 20, "points"),
  /** Age that gives a bonus. */
  bonusAge: dated("5.5.5-7", 25, "years of age"),
  /** How long the list stays published; by R5 as days. */
  publication: lasting("6.2", 6, "months"),
  publicationDays: lasting("6.2", 183, "days"),
} as const;

type ByLevel = Readonly<Record<Level, Parameter<number>>>;

const byLevel = (
  clause: string,
  unit: "years" | "minutes",
  高起本: number,
  高起专: number,
  专升本: number
): ByLevel => ({
  高起本: dated(clause, 高起本, unit),
  高起专: dated(clause, 高起专, unit),
  专升本: dated(clause, 专升本, unit),
});
const PART_TIME = byLevel("1", "years", 5, 2.5, 2.5);

/** Shortest study in years by form and level. */
export const SHORTEST_STUDY: Readonly<Record<StudyForm, ByLevel>> = {
  脱产: byLevel("1", "years", 4, 2, 2),
  业余: PART_TIME,
  函授: PART_TIME,
  非脱产: PART_TIME,
};

/** How long each examination of a level takes (附件3 as well). */
export const MINUTES = byLevel("4.1.5", "minutes", 120, 120, 150);

/** Points of each clause that gives a bonus. */
export const BONUS = {
  "5.5.4-1": dated("5.5.4-1", 50, "points"),
  "5.5.4-2": dated("5.5.4-2", 30, "points"),
  "5.5.5-1": dated("5.5.5-1", 20, "points"),
  "5.5.5-2": dated("5.5.5-2", 20, "points"),
  "5.5.5-3": dated("5.5.5-3", 20, "points"),
  "5.5.5-4": dated("5.5.5-4", 20, "points"),
  "5.5.5-5": dated("5.5.5-5", 20, "points"),
  "5.5.5-6": dated("5.5.5-6", 20, "points"),
  "5.5.5-7": dated("5.5.5-7", 20, "points"),
  "5.5.6": dated("5.5.6", 10, "points"),
} as const;
/** Clauses that give a bonus, by rule id. */
export type BonusClause = keyof typeof BONUS;
export const isBonusClause = (id: string): id is BonusClause => id in BONUS;
export const BONUS_CLAUSES = Object.keys(BONUS).filter(isBonusClause);

/** How many places exempt in the three groups of sports events: Olympic sports, others. */
export const PLACES: Readonly<Record<Meeting, Readonly<Record<"olympic" | "other", Parameter<number>>>>> = {
  world: { olympic: dated("5.5.2", 8, "count"), other: dated("5.5.2", 6, "count") },
  asian: { olympic: dated("5.5.2", 6, "count"), other: dated("5.5.2", 3, "count") },
  national: { olympic: dated("5.5.2", 3, "count"), other: dated("5.5.2", 1, "count") },
};
