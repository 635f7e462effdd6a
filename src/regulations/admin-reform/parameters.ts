import type { Parameter, Threshold, Unit } from "../../rules";
import { IN_FORCE } from "./dates";

const inPlan = (unit: Unit, value: Threshold): Parameter => ({ unit, values: [{ ...IN_FORCE, value }] });

/** Thresholds of the plan, in percent, each with its clause. */
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
