import type { Rule } from "../../rules";
import { ANNEX_2, EXAMINATION_TIMES } from "./rules/annexes";
import { NOTICE } from "./rules/notice";
import { SECTION_3 } from "./rules/section-3";
import { SECTION_4 } from "./rules/section-4";
import { SECTION_5_BONUS } from "./rules/section-5-bonus";
import { SECTION_5_DATES } from "./rules/section-5-dates";
import { SECTION_5_EVIDENCE } from "./rules/section-5-evidence";
import { SECTION_5_EXEMPT } from "./rules/section-5-exempt";
import { SECTION_5_LINES } from "./rules/section-5-lines";
import { SECTION_5_ORDER } from "./rules/section-5-order";
import { SECTIONS_1_2 } from "./rules/sections-1-2";
import { SECTIONS_6_7 } from "./rules/sections-6-7";

/** All rules, in the order of the law: 附件1, then the notice itself and 附件2. */
export const RULES: readonly Rule[] = [
  ...SECTIONS_1_2,
  ...SECTION_3,
  ...SECTION_4,
  ...EXAMINATION_TIMES,
  ...SECTION_5_DATES,
  ...SECTION_5_LINES,
  ...SECTION_5_ORDER,
  ...SECTION_5_EXEMPT,
  ...SECTION_5_BONUS,
  ...SECTION_5_EVIDENCE,
  ...SECTIONS_6_7,
  ...NOTICE,
  ...ANNEX_2,
];
