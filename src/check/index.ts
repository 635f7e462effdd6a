/** The use case: cells → recognised tables → judged rules → findings. No Excel, no screen, no clock. */
export {
  accountHeads,
  notNeededOf,
  notUnderstood,
  openOf,
  type NotNeeded,
  type NotUnderstood,
  type Open,
} from "./account";
export * from "./as-of";
export * from "./causes";
export { checkWorkbook, type Check, type FreshCheck, type RuleCounts } from "./check";
export * from "./finding";
export * from "./group";
export * from "./kept";
export * from "./options";
export * from "./report";
