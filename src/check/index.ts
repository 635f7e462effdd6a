/** The use case: cells → recognised tables → judged rules → findings. No Excel, no screen, no clock. */
export { accountHeads, type NotNeeded, type NotUnderstood } from "./account";
export * from "./as-of";
export * from "./check";
export * from "./finding";
export * from "./options";
export * from "./report";
