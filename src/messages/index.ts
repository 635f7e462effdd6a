/** Findings in words, in four languages. */
export * from "./account";
export * from "./explain";
export { textOn } from "./figures";
export * from "./format";
export { NO, YES } from "./remedies";
export * from "./remedy";
