import { CellState, type Context, type Judgement, type Row } from "../../rules";
import { notComputable, type Computed } from "./define";
import { levelsGap } from "./measures";
import { SAME_LEVEL } from "./messages";
import { goalCompletion, goalPoints } from "./scoring";

/** Levels that a skill goal needs: a base may be left out (3.1, R3). */
const LEVELS = ["target", "achieved"] as const;

/** Completion of a skill goal in percent, or why there is none. */
export function completionOfGoal(row: Row, context: Context): Computed {
  const noBase = row.isBlank("base");
  const needed = noBase ? LEVELS : (["base", ...LEVELS] as const);
  if (needed.every((field) => row.isOk(field))) {
    const base = noBase ? 0 : row.number("base");
    const percent = goalCompletion(base, row.number("target"), row.number("achieved"), context.reading("R3"));
    return Number.isNaN(percent) ? notComputable(SAME_LEVEL, row, "target", needed) : percent;
  }
  const words = needed.some((field) => row.state(field) === CellState.UNREADABLE);
  const absent = LEVELS.every((field) => !row.has(field));
  if (row.isOk("completion") && (words || absent)) return row.number("completion");
  return levelsGap(row, needed);
}

/** Points of a skill goal, from its completion, else the stated ones where the sheet has nothing else. */
export function pointsOfGoal(row: Row, context: Context): Computed {
  const percent = completionOfGoal(row, context);
  if (typeof percent === "number") return goalPoints(percent);
  const levels: Judgement = percent;
  const open =
    levels.reason === "noColumn" || LEVELS.some((field) => row.state(field) === CellState.UNREADABLE);
  return open && row.isOk("total") ? row.number("total") : levels;
}
