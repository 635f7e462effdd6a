import type { Rule } from "../../rules";

/** Every rule, in the order of the annex. */
export const RULES: readonly Rule[] = [];
