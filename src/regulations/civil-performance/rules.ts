import type { Rule } from "../../rules";
import { GOAL_RULES } from "./rules/goals";
import { HEAD_TEAM_RULES } from "./rules/head-team";
import { UNIT_HEAD_RULES } from "./rules/unit-heads";
import { MEASURE_RULES } from "./rules/measures";

/** Every rule, in the order of the annex. */
export const RULES: readonly Rule[] = [
  ...MEASURE_RULES,
  ...GOAL_RULES,
  ...HEAD_TEAM_RULES,
  ...UNIT_HEAD_RULES,
];
