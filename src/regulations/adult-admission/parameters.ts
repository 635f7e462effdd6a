import { serialFromIso, type Parameter, type Range, type Unit } from "../../rules";
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

const dated = (unit: Unit, value: number): Parameter<number> => ({ unit, values: [{ ...IN_FORCE, value }] });
const range = (unit: Unit, value: Range): Parameter<Range> => ({ unit, values: [{ ...IN_FORCE, value }] });
const lasting = (unit: Unit, value: number): Parameter<number> => ({ unit, values: [{ ...LASTING, value }] });

const byLevel = (
  高起本: number,
  高起专: number,
  专升本: number
): Readonly<Record<Level, Parameter<number>>> => ({
  高起本: dated("years", 高起本),
  高起专: dated("years", 高起专),
  专升本: dated("years", 专升本),
});
const PART_TIME = byLevel(5, 2.5, 2.5);

/** Figures of the notice, each with its clause. */
export const LIMITS = {
  /** Places planned of the people registered for the school (二(一)). */
  planShare: dated("%", 85),
  /** Points in each subject (四(一)5). */
  subjectPoints: range("points", [0, 150]),
  /** A lowered line of its base line (五(三)). */
  loweredLine: dated("%", 70),
  /** Points by which the filing score may fall (五(四)). */
  largestFall: dated("points", 20),
  /** Age that gives a bonus (五(五)5(7)). */
  bonusAge: dated("years", 25),
  /** How long the list stays published (六(二)); by R5 as days. */
  publication: lasting("months", 6),
  publicationDays: lasting("days", 183),
} as const;

/** Shortest study in years by form and level (一). */
export const SHORTEST_STUDY: Readonly<Record<StudyForm, Readonly<Record<Level, Parameter<number>>>>> = {
  脱产: byLevel(4, 2, 2),
  业余: PART_TIME,
  函授: PART_TIME,
  非脱产: PART_TIME,
};

/** How long each examination of a level takes (四(一)5, 附件3). */
export const MINUTES: Readonly<Record<Level, Parameter<number>>> = {
  高起本: dated("minutes", 120),
  高起专: dated("minutes", 120),
  专升本: dated("minutes", 150),
};

/** Points of each clause that gives a bonus (五(五)4 to 6). */
export const BONUS = {
  "5.5.4-1": dated("points", 50),
  "5.5.4-2": dated("points", 30),
  "5.5.5-1": dated("points", 20),
  "5.5.5-2": dated("points", 20),
  "5.5.5-3": dated("points", 20),
  "5.5.5-4": dated("points", 20),
  "5.5.5-5": dated("points", 20),
  "5.5.5-6": dated("points", 20),
  "5.5.5-7": dated("points", 20),
  "5.5.6": dated("points", 10),
} as const;
/** Clauses that give a bonus, by rule id. */
export type BonusClause = keyof typeof BONUS;
export const isBonusClause = (id: string): id is BonusClause => id in BONUS;
export const BONUS_CLAUSES = Object.keys(BONUS).filter(isBonusClause);

/** How many places exempt in the three groups of sports events: Olympic sports, others (五(五)2). */
export const PLACES: Readonly<Record<Meeting, Readonly<Record<"olympic" | "other", Parameter<number>>>>> = {
  world: { olympic: dated("count", 8), other: dated("count", 6) },
  asian: { olympic: dated("count", 6), other: dated("count", 3) },
  national: { olympic: dated("count", 3), other: dated("count", 1) },
};
