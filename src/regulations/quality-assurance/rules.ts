import type { Rule } from "../../rules";
import { ANNEX_3 } from "./articles/annex-3";
import { ANNEXES_1_2 } from "./articles/annexes-1-2";
import { SECTION_4_1 } from "./articles/section-4-1";
import { SECTION_4_2 } from "./articles/section-4-2";
import { EXPERTS } from "./articles/section-4-2-experts";
import { SECTION_4_3 } from "./articles/section-4-3";
import { SECTION_5 } from "./articles/section-5";

const PARTS = [SECTION_4_1, EXPERTS, SECTION_4_2, SECTION_4_3, SECTION_5, ANNEXES_1_2, ANNEX_3];

/** Every demand of the scheme, in its order. */
export const RULES: readonly Rule[] = PARTS.flat();
