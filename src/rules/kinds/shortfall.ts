import type { PartOfWhole } from "../facts";
import type { Shortfall } from "../judgement";
import { percentOf } from "../numbers";
import { meets, type Comparison, type Threshold } from "../parameters";

/** More than this nobody counts one by one. */
const MOST = 100_000;

/**
 * How many more of a whole, or fewer, a share would need: the fewest with which it keeps to its bound; undefined where
 * parts are no whole numbers, or no number of them would do.
 */
export function shortfallOf(
  { part, whole }: PartOfWhole,
  comparison: Comparison,
  threshold: Threshold
): Shortfall | undefined {
  if (!Number.isInteger(part) || !Number.isInteger(whole) || whole > MOST) return undefined;
  const step = comparison === "atLeast" || comparison === "moreThan" ? 1 : -1;
  for (let count = 1; part + step * count >= 0 && part + step * count <= whole; count += 1)
    if (meets(percentOf(part + step * count, whole), comparison, threshold)) return { count, whole };
  return undefined;
}
