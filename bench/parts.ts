/** The parts of the add-in that `quick.ts` measures, and what it measures them against: bundled alike. */
export { bareMarks, bareRead, BLOCK_CELLS } from "./bare";
export { KeptCheck, type CheckOptions } from "../src/check";
export { mark, readChanges, readWorkbook } from "../src/excel";
export { marksOf, type Mark } from "../src/marks";
export { REGULATIONS } from "../src/regulations";
export { evaluateRule, makeContext, NO_SETTINGS, type Result, type Rule } from "../src/rules";
export { recognise } from "../src/sheets";
