import type { Field, Option, Vocabulary } from "../../../rules";
import { ATTESTS, RATES } from "../vocabulary";

/** The code of a digitisation row that names neither the unit nor the district. */
export const UNASSIGNED_DIGITISATION = "II.4 / III.3.6-1";

const optionsOf = (words: Vocabulary): Option[] => [...words].map(([code, { labels }]) => ({ code, labels }));

/** Targets with a rate, as rows of a list. */
export const RATE_OPTIONS: readonly Option[] = optionsOf(RATES);

/** Demands that are confirmed, as rows of a list. */
export const ATTEST_OPTIONS: readonly Option[] = optionsOf(ATTESTS);

/** The field of a form that states a rate, or confirms a demand, as lists word it. */
export const asField = (
  type: "share" | "yesNo",
  id: string,
  en: string,
  labels: readonly string[],
  marks?: Field["marks"]
): Field => ({ id, type, name: { vi: labels[0] ?? id, en }, labels, ...(marks && { marks }) });
