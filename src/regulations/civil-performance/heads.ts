import type { Context, Row } from "../../rules";
import { isKnown, type Computed } from "./define";
import { average, goalPoints, planPoints } from "./scoring";

/** The six indicators of a unit's head (5.4) and the further ones (5.5). */
export const SIX = ["ethics", "organising", "solving", "leading", "teamwork", "communication"] as const;
export const FURTHER_FIELDS = ["further1", "further2", "further3", "further4"] as const;

/** Further indicators in use. */
export const furtherOf = (row: Row): string[] =>
  FURTHER_FIELDS.filter((field) => row.has(field) && !row.isBlank(field));

/** Points of the unit's plan (5.2): from its completion, else as stated. */
export function planOf(row: Row): Computed {
  if (row.isOk("plan")) return planPoints(row.number("plan"));
  return !row.has("plan") && row.isOk("planPoints") ? row.number("planPoints") : row.missing("plan");
}

/** Points of the skill goals (5.3). */
export function goalsOf(row: Row, fromSheet: Computed | undefined): Computed {
  if (fromSheet !== undefined) return fromSheet;
  if (row.isOk("goalCompletion")) return goalPoints(row.number("goalCompletion"));
  return row.isOk("goals") ? row.number("goals") : row.missing("goals");
}

/** Average over the indicators (5.6); stated where the sheet holds no indicators. */
export function leadershipOf(row: Row): Computed {
  if (SIX.every((field) => !row.has(field)) && row.isOk("leadership")) return row.number("leadership");
  const fields = [...SIX, ...furtherOf(row)];
  return row.gap(...fields) ?? average(fields.map((field) => row.number(field)));
}

/** Every part of a unit head's total, or the first that is not known. */
export function headParts(
  row: Row,
  fromSheet: (row: Row, context: Context) => Computed | undefined,
  context: Context
) {
  const parts = [planOf(row), goalsOf(row, fromSheet(row, context)), leadershipOf(row)];
  return parts.find((part) => !isKnown(part)) ?? parts.map(Number);
}
