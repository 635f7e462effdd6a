import { isWithin, serialFromIso, type Regulation, type Serial } from "../rules";

/**
 * The day on which a regulation is applied where the user names none: today, or its last day in force where
 * it has ended.
 */
export function defaultAsOf(regulation: Regulation, today: Serial): Serial {
  const { to } = regulation.inForce;
  return to !== undefined && !isWithin(today, undefined, to) ? serialFromIso(to) : today;
}
