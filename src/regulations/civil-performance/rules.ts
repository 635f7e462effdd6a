import type { Rule } from "../../rules";
import { ADJUSTMENT_RULES } from "./rules/adjustments";
import { GOAL_RULES } from "./rules/goals";
import { HEAD_TEAM_RULES } from "./rules/head-team";
import { MEASURE_RULES } from "./rules/measures";
import { OFFICIAL_RULES } from "./rules/officials";
import { UNIT_HEAD_RULES } from "./rules/unit-heads";

/** Every rule, in the order of the annex. */
export const RULES: readonly Rule[] = [
  ...MEASURE_RULES,
  ...GOAL_RULES,
  ...HEAD_TEAM_RULES,
  ...UNIT_HEAD_RULES,
  ...ADJUSTMENT_RULES,
  ...OFFICIAL_RULES,
];
