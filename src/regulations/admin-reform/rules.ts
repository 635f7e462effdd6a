import type { Rule } from "../../rules";
import { attestRule } from "./articles/attests";
import { QUESTIONS } from "./articles/questions";
import { rateRule } from "./articles/rates";
import { DOSSIER_RULES } from "./articles/register";
import { statedRule } from "./articles/stated";
import { TARGETS } from "./articles/targets";
import { byPlan, plan } from "./clause";

/** Every demand of the plan, in its order; a rate's contradiction stands right behind the rate. */
export const RULES: readonly Rule[] = [
  ...plan(
    TARGETS.flatMap((target) => [rateRule(target), statedRule(target)]),
    ...DOSSIER_RULES,
    QUESTIONS.map(attestRule)
  ),
].sort(byPlan);
