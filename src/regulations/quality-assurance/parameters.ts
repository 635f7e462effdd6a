import type { Parameter, Range, Unit } from "../../rules";

/** The scheme bears no date of entry into force: its parameters have no bounds in time. */
const always = (unit: Unit, value: number): Parameter<number> => ({ unit, values: [{ value }] });
const between = (unit: Unit, value: Range): Parameter<Range> => ({ unit, values: [{ value }] });

/** 四（一）2: the day on which the first cycle of diagnoses begins, by reading R3. */
export const FIRST_CYCLE = { "2020": "2020-01-01", "2021": "2021-01-01" } as const;

/** Figures of the scheme, each with its clause. */
export const LIMITS = {
  /** 四（一）2: a diagnosis at least once in so many years. */
  cycle: always("years", 3),
  /** 四（一）2: colleges sampled for review in that time. */
  sampled: always("%", 100 / 3),
  /** 四（二）1. */
  experts: always("experts", 9),
  outsideExperts: always("%", 50),
  /** 四（二）2（3）–（5）: the latest years that reports cover. */
  reportYears: always("years", 2),
  /** 四（二）2（6）: the latest graduating years that the survey covers. */
  graduateYears: always("years", 3),
  /** 四（二）2: days before the review starts. */
  shownDays: always("days", 30),
  sentDays: always("days", 15),
  /** 四（二）3. */
  rectification: always("years", 1),
  /** 四（三）: elements with equal results. */
  effective: always("elements", 12),
  abnormal: always("elements", 10),
  /** 四（三）: the improvement period. */
  improvement: always("years", 1),
  /** 四（三）: the cut of the enrolment plan. */
  planCut: always("%", 10),
  /** 五（四）: the day of the year by which a college's rules are filed. */
  filingMonth: always("count", 5),
  filingDay: always("count", 30),
  /** 附件1, its note: points of diagnosis. */
  points: always("count", 37),
  /** 附件1, 5.2: years whose incidents are analysed; 4.2: years without a grave accident. */
  incidentYears: always("years", 3),
  accidentYears: always("years", 5),
  /** 附件3. */
  overview: always("characters", 500),
  opinion: always("characters", 500),
  measures: always("characters", 200),
  effects: always("characters", 200),
  /** 附件3 注2, "about half" (reading R4). */
  aboutHalf: between("%", [40, 60]),
} as const;
