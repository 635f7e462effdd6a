/** Findings in words, in four languages. */
export * from "./explain";
export * from "./format";
