import type { Serial } from "../../rules";
import { standingOf } from "./facts/dossiers";

export { INDICATOR } from "./records/lists";

/**
 * The share of dossiers settled on time (II.1.1) by the default of reading R1: of the settled ones and the open
 * ones past due. Undefined where there is none of them.
 */
export function onTimeShare(
  dossiers: readonly { readonly due: Serial; readonly returned: Serial | "open" }[],
  asOf: Serial
): number | undefined {
  const standings = dossiers.map(({ due, returned }) => standingOf(due, returned, asOf));
  const counted = standings.filter((standing) => standing !== "open").length;
  return counted === 0 ? undefined : standings.filter((standing) => standing === "onTime").length / counted;
}
