import type { Rule } from "../../rules";
import { SECTION_2, SECTION_3 } from "./articles/sections-2-3";
import { SECTION_4, SECTION_5 } from "./articles/sections-4-5";
import { SECTION_6, SECTION_7 } from "./articles/sections-6-7";

const SECTIONS = [SECTION_2, SECTION_3, SECTION_4, SECTION_5, SECTION_6, SECTION_7];

/** Every rule, in the order of the annex. */
export const RULES: readonly Rule[] = SECTIONS.flat();
