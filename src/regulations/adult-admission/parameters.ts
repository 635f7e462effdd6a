import { figuresOf, serialFromIso, type IsoDate, type Parameter, type Range } from "../../rules";
import type { Level, StudyForm } from "./records/shared";

/** The notice is of 2024-08-05; its rules on the 2024 examination end with that year's admission. */
export const IN_FORCE = { from: "2024-08-05", to: "2024-12-31" } as const;
/** Duties that reach beyond the year: keeping what is published, re-checks at enrolment, new names. */
export const LASTING = { from: IN_FORCE.from } as const;

const dated = figuresOf(IN_FORCE);
const lasting = figuresOf(LASTING);
/** Days of the calendar are what they are when the admission is over: duties that reach beyond it count from them. */
const day = (clause: string, iso: IsoDate): Parameter<number> => lasting(clause, serialFromIso(iso), "date");

/** Figures of the notice, each with its clause. */
export const LIMITS = {
  /** The year whose examination and admission the notice is about. */
  year: lasting("A2", 2024, "year"),
  /** The days of the examination (附件3 as well). */
  firstDay: day("4.2.1, A2", "2024-10-19"),
  secondDay: day("4.2.1, A2", "2024-10-20"),
  /** From the first days of December to its end. */
  admission: lasting("5.1", [serialFromIso("2024-12-01"), serialFromIso("2024-12-31")], "date"),
  /** Exempt and separately examined candidates register by the end of September. */
  exemptRegistration: day("N3-2", "2024-09-30"),
  /** From the autumn on 函授 and 业余 are 非脱产: it begins with the school year. */
  renaming: day("N4", "2025-09-01"),
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

type Figures = Readonly<Record<Level, number>>;
const byLevel = (clause: string, unit: "years" | "minutes", figures: Figures): ByLevel => ({
  高起本: dated(clause, figures.高起本, unit),
  高起专: dated(clause, figures.高起专, unit),
  专升本: dated(clause, figures.专升本, unit),
});
const PART_TIME = byLevel("1", "years", { 高起本: 5, 高起专: 2.5, 专升本: 2.5 });

/** Shortest study in years by form and level. */
export const SHORTEST_STUDY: Readonly<Record<StudyForm, ByLevel>> = {
  脱产: byLevel("1", "years", { 高起本: 4, 高起专: 2, 专升本: 2 }),
  业余: PART_TIME,
  函授: PART_TIME,
  非脱产: PART_TIME,
};

/** How long each examination of a level takes (附件3 as well). */
export const MINUTES = byLevel("4.1.5", "minutes", { 高起本: 120, 高起专: 120, 专升本: 150 });

/** A time of day in minutes. */
const at = (hour: number, minute = 0): number => 60 * hour + minute;
const hours = (from: number, to: number): Parameter<Range> => lasting("4.2.1", [from, to], "time");
const [FIRST, SECOND] = [LIMITS.firstDay, LIMITS.secondDay];

/** 附件3: day and hours of each examination, for 高起本 and 高起专 (`secondary`), and for 专升本 (`above`). */
export const SITTINGS: Readonly<
  Record<string, { readonly day: Parameter<number>; readonly hours: Parameter<Range> }>
> = {
  "secondary chinese": { day: FIRST, hours: hours(at(9), at(11)) },
  "secondary mathematics": { day: FIRST, hours: hours(at(14, 30), at(16, 30)) },
  "secondary foreign": { day: SECOND, hours: hours(at(9), at(11)) },
  "secondary combined": { day: SECOND, hours: hours(at(14, 30), at(16, 30)) },
  "above politics": { day: FIRST, hours: hours(at(9), at(11, 30)) },
  "above foreign": { day: FIRST, hours: hours(at(14, 30), at(17)) },
  "above base": { day: SECOND, hours: hours(at(9), at(11, 30)) },
};

const months = (from: number, to = from): Parameter<Range> => lasting("A2", [from, to], "month");

/** 附件2: first and last month of the year's work. */
export const MONTHS: Readonly<Record<string, Parameter<Range>>> = {
  registration: months(8, 9),
  examination: months(10),
  majorPlans: months(10),
  scoring: months(11),
  admission: months(12),
};

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

/** The three groups of sports events, in the order in which their names are looked up. */
export const MEETINGS = ["asian", "world", "national"] as const;
export type Meeting = (typeof MEETINGS)[number];

/** How many places exempt in them: Olympic sports, others. */
export const PLACES: Readonly<Record<Meeting, Readonly<Record<"olympic" | "other", Parameter<number>>>>> = {
  world: { olympic: dated("5.5.2", 8, "count"), other: dated("5.5.2", 6, "count") },
  asian: { olympic: dated("5.5.2", 6, "count"), other: dated("5.5.2", 3, "count") },
  national: { olympic: dated("5.5.2", 3, "count"), other: dated("5.5.2", 1, "count") },
};
