import type { Parameter } from "../../rules";
import type { Level, StudyForm } from "./records";

/** The notice is of 2024-08-05; its rules on the 2024 examination end with that year's admission. */
export const IN_FORCE = { from: "2024-08-05", to: "2024-12-31" } as const;
/** Duties that reach beyond the year: keeping what is published, re-checks at enrolment, new names. */
export const LASTING = { from: IN_FORCE.from } as const;

/** First and second examination day (四(二)1, 附件3). */
export const EXAM_DAYS = ["2024-10-19", "2024-10-20"] as const;
/** Admission begins at the beginning of December 2024 and ends by its end (五(一)). */
export const ADMISSION = ["2024-12-01", "2024-12-31"] as const;
/** Exempt and separately examined candidates register by then (通知 3). */
export const EXEMPT_REGISTRATION_END = "2024-09-30";
/** From this autumn on 函授 and 业余 are 非脱产 (通知 4). */
export const RENAMING = "2025-09-01";
/** Age that gives a bonus (五(五)5(7)). */
export const BONUS_AGE = 25;

/** Shortest study in years by form and level (一). */
export const SHORTEST_STUDY: Readonly<Record<StudyForm, Readonly<Record<Level, number>>>> = {
  脱产: { 高起本: 4, 高起专: 2, 专升本: 2 },
  业余: { 高起本: 5, 高起专: 2.5, 专升本: 2.5 },
  函授: { 高起本: 5, 高起专: 2.5, 专升本: 2.5 },
  非脱产: { 高起本: 5, 高起专: 2.5, 专升本: 2.5 },
};

const dated = (unit: Parameter["unit"], value: number | readonly [number, number]): Parameter => ({
  unit,
  values: [{ ...IN_FORCE, value }],
});

/** Places planned of the people registered for the school (二(一)). */
export const PLAN_SHARE = dated("%", 85);
/** Points in each subject (四(一)5). */
export const SUBJECT_POINTS = dated("points", [0, 150]);
/** A lowered line of its base line (五(三)). */
export const LOWERED_LINE = dated("%", 70);
/** Points by which the filing score may fall (五(四)). */
export const LARGEST_FALL = dated("points", 20);
/** How long the list stays published (六(二)); by R5 as days. */
export const PUBLICATION: Parameter = { unit: "months", values: [{ ...LASTING, value: 6 }] };
export const PUBLICATION_DAYS = 183;
