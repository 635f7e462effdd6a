import { addMonths, certain, valueOn, type Serial } from "../../rules";
import { LIMITS } from "./parameters";

/** The last day of a recognition signed on a day, by the law of the day `on` (Article 3(1)). */
export const recognitionEnd = (signed: Serial, on: Serial): Serial =>
  addMonths(signed, certain(valueOn(LIMITS.recognition, on), "a term on that day"));

/** The day by which the next periodic check is due, by the law of the day `on` (Article 12(1)). */
export const nextCheck = (signedOrLast: Serial, on: Serial): Serial =>
  addMonths(signedOrLast, certain(valueOn(LIMITS.periodicCheck, on), "a time between checks on that day"));
