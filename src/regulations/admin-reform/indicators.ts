import type { Option } from "../../rules";
import { ATTESTS } from "./attests";
import { BY_NOBODY } from "./digitisation";
import { WORDINGS } from "./wordings";

/** The code of a digitisation row that names neither the unit nor the district. */
export const UNASSIGNED_DIGITISATION = "II.4 / III.3.6-1";

/** Targets that the plan words as "100% …". */
const WHOLE = [
  "II.1.3",
  "II.1.4",
  "II.2.3",
  "II.6.1",
  "II.6.2",
  "II.6.3",
  "II.6.4",
  "III.3.3-1",
  "III.3.3-2",
];

/** How sheets word a target. */
export const wordingsOf = (id: string): readonly string[] => {
  const labels = WORDINGS[id] ?? [];
  if (id === "III.3.6-2") return [...labels, ...labels.map((label) => `Trên 80% ${label}`)];
  return WHOLE.includes(id) ? [...labels, ...labels.map((label) => `100% ${label}`)] : labels;
};

/** Targets with a rate, as rows of a list. */
export const RATE_OPTIONS: readonly Option[] = [
  ...Object.keys(WORDINGS).map((code) => ({ code, labels: wordingsOf(code) })),
  { code: UNASSIGNED_DIGITISATION, labels: BY_NOBODY },
];

/** Demands that are confirmed, as rows of a list. */
export const ATTEST_OPTIONS: readonly Option[] = ATTESTS.map(({ id, labels }) => ({ code: id, labels }));
