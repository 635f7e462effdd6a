import { figuresOf } from "../../rules";

/** The plan is of the year 2024: it holds from the day it was signed to the year's end. */
export const IN_FORCE = { from: "2024-02-19", to: "2024-12-31" } as const;

const inPlan = figuresOf(IN_FORCE);

/** Figures of the plan, in percent, each with its clause. */
export const LIMITS = {
  /** The year whose dossiers it speaks of: it begins before the plan is in force. */
  year: inPlan("II.1.1", 2024, "year"),
  /** TTHC dossiers. */
  onTime: inPlan("II.1.1", 98, "%"),
  /** Petitions, complaints, denunciations. */
  petitions: inPlan("II.1.1", 95, "%"),
  satisfaction: inPlan("II.2.1, II.2.2", 95, "%"),
  digitisedByUnit: inPlan("II.4", 60, "%"),
  digitisedInDistrict: inPlan("III.3.6", 60, "%"),
  /** More than this, not this. */
  sparedCitizens: inPlan("III.3.6", 80, "%"),
  all: inPlan("II.1.3, II.1.4, II.2.3, II.6, III.1.3, III.3.3", 100, "%"),
} as const;

/** Percentage points by which a stated rate may differ from the computed one: rounding, no contradiction. */
export const TOLERANCE = 0.1;
