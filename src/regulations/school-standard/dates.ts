/**
 * Days between which the Circular is in force. The first is its own Article 2; the last is the day before
 * Circular 18/2018/TT-BGDĐT took its place, a date still to be confirmed against that circular's text.
 */
export const IN_FORCE = { from: "2013-01-10", to: "2018-10-09" } as const;

/** A school year begins in the first days of September and its plan ends by the last day of May. */
export const SCHOOL_YEAR = { begins: { month: 9, day: 1 }, ends: { month: 5, day: 31 } } as const;
