import type { Rule } from "../../rules";
import { ANNEX_2, EXAMINATION_TIMES } from "./articles/annexes";
import { NOTICE } from "./articles/notice";
import { SECTION_3 } from "./articles/section-3";
import { SECTION_4 } from "./articles/section-4";
import { SECTION_5_BONUS } from "./articles/section-5-bonus";
import { SECTION_5_EXEMPT } from "./articles/section-5-exempt";
import { SECTION_5_LINES } from "./articles/section-5-lines";
import { SECTION_5_ORDER } from "./articles/section-5-order";
import { SECTIONS_1_2 } from "./articles/sections-1-2";
import { SECTIONS_6_7 } from "./articles/sections-6-7";

/** All rules, in the order of the law: 附件1, then the notice itself and 附件2. */
export const RULES: readonly Rule[] = [
  ...SECTIONS_1_2,
  ...SECTION_3,
  ...SECTION_4,
  ...EXAMINATION_TIMES,
  ...SECTION_5_LINES,
  ...SECTION_5_ORDER,
  ...SECTION_5_EXEMPT,
  ...SECTION_5_BONUS,
  ...SECTIONS_6_7,
  ...NOTICE,
  ...ANNEX_2,
];
