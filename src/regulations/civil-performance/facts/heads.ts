import { fact, type Context, type Row } from "../../../rules";
import { average, scoringIn } from "../scoring";
import { figuresOf, type Computed } from "./known";
import { SIX } from "./indicators";
import { partOn } from "./sheet-parts";

/** The further indicators of a unit's head (5.5). */
export const FURTHER_FIELDS = ["further1", "further2", "further3", "further4"] as const;

/** Further indicators in use. */
export const furtherOf = (row: Row): string[] =>
  FURTHER_FIELDS.filter((field) => row.has(field) && !row.isBlank(field));

/** Points of the unit's plan by its completion (5.2). */
export const RECKONED_PLAN = fact("points of the unit's plan by its completion", ["plan"], (row, context) =>
  scoringIn(context).planPoints(row.number("plan"), () => context.reading("R7"))
);

/** Points of the unit's plan: from its completion, else as stated. */
export const PLAN = fact("points of the unit's plan", [], (row, context) =>
  !row.has("plan") && row.isOk("planPoints") ? row.number("planPoints") : RECKONED_PLAN(row, context)
);

/** Points of the skill goals that stand on the head's own sheet. */
const goalsOnSheet = (row: Row, context: Context): Computed | undefined =>
  row.table.count === 1 ? partOn(row.table.sheet, "goals", context) : undefined;

/** Points of the skill goals: of their own table on the sheet, else by their completion, else as stated (5.3). */
export const GOALS = fact("points of the head's skill goals", [], (row, context) => {
  const fromSheet = goalsOnSheet(row, context);
  if (fromSheet !== undefined) return fromSheet;
  if (row.isOk("goalCompletion")) return scoringIn(context).goalPoints(row.number("goalCompletion"));
  return row.gap("goals") ?? row.number("goals");
});

/** Average over the indicators (5.6). */
export const RECKONED_LEADERSHIP = fact("attitude and leadership by indicators", [], (row) => {
  const fields = [...SIX, ...furtherOf(row)];
  return row.gap(...fields) ?? average(fields.map((field) => row.number(field)));
});

/** Average over the indicators; stated where the sheet holds none. */
export const LEADERSHIP = fact("attitude and leadership", [], (row, context) =>
  SIX.every((field) => !row.has(field)) && row.isOk("leadership")
    ? row.number("leadership")
    : RECKONED_LEADERSHIP(row, context)
);

/** Every part of a unit head's total, or the first that is not known. */
export const headParts = (row: Row, context: Context) =>
  figuresOf([PLAN, GOALS, LEADERSHIP], (part) => part(row, context));
