import { classesIn } from "../../../rules";
import { REVIEWERS } from "../vocabulary/written";

const bodyOf = classesIn(REVIEWERS, ["college", "research", "industry", "other"]);

/** Whether an employer is of one of the three sources of 五（三）; undefined where its name does not tell. */
export function reviewerSource(unit: string): boolean | undefined {
  const body = bodyOf(unit.normalize("NFKC").replace(/\s/g, ""));
  return body && body !== "other";
}
