/** Findings in words, in four languages. */
export * from "./account";
export * from "./explain";
export * from "./format";
export * from "./remedy";
