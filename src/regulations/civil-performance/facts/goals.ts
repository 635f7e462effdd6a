import { CellState, fact, isGap, knowing, type Context, type Row } from "../../../rules";
import { goalCompletion, scoringIn } from "../scoring";
import type { Computed } from "./known";
import { levelsGap, sameLevel, statedInstead } from "./measures";

/** Levels that a skill goal needs: a base may be left out (3.1, R3). */
const LEVELS = ["target", "achieved"] as const;

/** Completion of a skill goal in percent, or why there is none. */
function completionOfGoal(row: Row, context: Context): Computed {
  const noBase = row.isBlank("base");
  const needed = noBase ? LEVELS : (["base", ...LEVELS] as const);
  if (needed.every((field) => row.isOk(field))) {
    const base = noBase ? 0 : row.number("base");
    const reading = (): string => context.reading("R3");
    const percent = goalCompletion(base, row.number("target"), row.number("achieved"), reading);
    return Number.isNaN(percent) ? sameLevel(row, needed, context) : percent;
  }
  return statedInstead(row, needed, LEVELS) ?? levelsGap(row, needed);
}

/** Points of a skill goal by its completion (3.1). */
export const RECKONED_GOAL = fact(
  "points of a skill goal by its completion",
  [],
  knowing(completionOfGoal, (percent, _, context) => scoringIn(context).goalPoints(percent))
);

/** Points of a skill goal, else the stated ones where the sheet has nothing else. */
export const GOAL = fact("points of a skill goal", [], (row, context) => {
  const reckoned = RECKONED_GOAL(row, context);
  if (!isGap(reckoned)) return reckoned;
  const open =
    reckoned.reason === "noColumn" || LEVELS.some((field) => row.state(field) === CellState.UNREADABLE);
  return open && row.isOk("total") ? row.number("total") : reckoned;
});
