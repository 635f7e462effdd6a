import type { Rule } from "../../rules";
import { SECTION_2 } from "./articles/section-2";
import { SECTION_3 } from "./articles/section-3";
import { SECTION_4 } from "./articles/section-4";
import { SECTION_5 } from "./articles/section-5";
import { SECTION_6 } from "./articles/section-6";
import { SECTION_7 } from "./articles/section-7";

/** Every rule, in the order of the annex. */
export const RULES: readonly Rule[] = [
  SECTION_2,
  SECTION_3,
  SECTION_4,
  SECTION_5,
  SECTION_6,
  SECTION_7,
].flat();
