import { addMonths, limitOn, type Serial } from "../../rules";
import { LIMITS } from "./parameters";

/** The last day of a recognition signed on a day, by the law of the day `on` (Article 3(1)). */
export const recognitionEnd = (signed: Serial, on: Serial): Serial =>
  addMonths(signed, limitOn(LIMITS.recognition, on));

/** The day by which the next periodic check is due, by the law of the day `on` (Article 12(1)). */
export const nextCheck = (signedOrLast: Serial, on: Serial): Serial =>
  addMonths(signedOrLast, limitOn(LIMITS.periodicCheck, on));
