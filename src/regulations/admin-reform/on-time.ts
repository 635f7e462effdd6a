import type { Serial } from "../../rules";
import { onTimePart, standingOf } from "./dossiers";

/**
 * The share of dossiers settled on time (II.1.1) by the default of reading R1: of the settled ones and the
 * open ones past due. Undefined where there is none of them.
 */
export function onTimeShare(
  dossiers: readonly { readonly due: Serial; readonly returned: Serial | "open" }[],
  asOf: Serial
): number | undefined {
  let part = 0;
  let whole = 0;
  for (const { due, returned } of dossiers) {
    const counts = onTimePart(standingOf(due, returned, asOf), "settledAndOverdue", () => {
      throw new RangeError("a dossier without a due date");
    });
    if (counts === "none") continue;
    whole += 1;
    if (counts === "hit") part += 1;
  }
  return whole === 0 ? undefined : part / whole;
}
