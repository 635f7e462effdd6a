import { serialFromIso, type Parameter, type Unit } from "../../rules";

/** The plan is of the year 2024: it holds from the day it was signed to the year's end. */
export const IN_FORCE = { from: "2024-02-19", to: "2024-12-31" } as const;

/** The year whose dossiers it speaks of begins before it. */
export const YEAR_BEGINS = serialFromIso("2024-01-01");

const inPlan = (unit: Unit, value: number): Parameter<number> => ({ unit, values: [{ ...IN_FORCE, value }] });

/** Figures of the plan, in percent, each with its clause. */
export const LIMITS = {
  /** II.1.1, first half: TTHC dossiers. */
  onTime: inPlan("%", 98),
  /** II.1.1, second half: petitions, complaints, denunciations. */
  petitions: inPlan("%", 95),
  /** II.2.1 and II.2.2. */
  satisfaction: inPlan("%", 95),
  /** II.4. */
  digitisedByUnit: inPlan("%", 60),
  /** III.3.6, first sentence. */
  digitisedInDistrict: inPlan("%", 60),
  /** III.3.6, second sentence: more than this, not this. */
  sparedCitizens: inPlan("%", 80),
  /** II.1.3, II.1.4, II.2.3, II.6.1–4, III.1.3, III.3.3. */
  all: inPlan("%", 100),
} as const;

/** Percentage points by which a stated rate may differ from the computed one: rounding, no contradiction. */
export const TOLERANCE = 0.1;
