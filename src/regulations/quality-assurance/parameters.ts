import { figuresOf } from "../../rules";

/** The scheme bears no date of entry into force: its figures have no bounds in time. */
const always = figuresOf({});

/** Figures of the scheme, each with its clause. */
export const LIMITS = {
  /** 四（一）2: the first cycle of diagnoses begins with this year, or with the next one by reading R3. */
  firstYear: always("4.1.2", 2020, "year"),
  /** A diagnosis at least once in so many years. */
  cycle: always("4.1.2", 3, "years"),
  /** Colleges sampled for review in that time. */
  sampled: always("4.1.2", 100 / 3, "%"),
  experts: always("4.2.1", 9, "experts"),
  outsideExperts: always("4.2.1", 50, "%"),
  /** The latest years that reports cover: materials （3） to （5）. */
  reportYears: always("4.2.2", 2, "years"),
  /** The latest graduating years that the survey covers: material （6）. */
  graduateYears: always("4.2.2", 3, "years"),
  /** Days before the review starts. */
  shownDays: always("4.2.2", 30, "days"),
  sentDays: always("4.2.2", 15, "days"),
  rectification: always("4.2.3", 1, "years"),
  /** Elements with equal results. */
  effective: always("4.3", 12, "elements"),
  abnormal: always("4.3", 10, "elements"),
  /** The improvement period. */
  improvement: always("4.3", 1, "years"),
  /** The cut of the enrolment plan. */
  planCut: always("4.3", 10, "%"),
  /** The day of the year by which a college's rules are filed. */
  filingMonth: always("5.4", 5, "count"),
  filingDay: always("5.4", 30, "count"),
  /** Points of diagnosis. */
  points: always("annex1", 37, "count"),
  /** Years whose incidents are analysed (5.2); years without a grave accident (4.2). */
  incidentYears: always("annex1", 3, "years"),
  accidentYears: always("annex1", 5, "years"),
  overview: always("annex3", 500, "characters"),
  opinion: always("annex3", 500, "characters"),
  measures: always("annex3", 200, "characters"),
  effects: always("annex3", 200, "characters"),
  /** "About half" (reading R4). */
  aboutHalf: always("annex3", [40, 60], "%"),
} as const;
