/** What a rule is: parameters by date, outcomes, evaluation, explanation, verdict. Knows nobody. */
export * from "./again";
export * from "./catalogues";
export * from "./certain";
export * from "./characters";
export * from "./classes";
export * from "./combined";
export * from "./context";
export * from "./dates";
export * from "./define";
export * from "./diacritics";
export * from "./evaluate";
export * from "./facts";
export { ofTable } from "./per-table";
export * from "./guards";
export * from "./judgement";
export {
  lookedAgain,
  lookedAt,
  lookOver,
  outdatedBy,
  succeed,
  tableNow,
  watched,
  type Looked,
} from "./looked";
export * from "./limit-on";
export * from "./list-items";
export * from "./make-context";
export * from "./months";
export * from "./named-groups";
export * from "./numbers";
export * from "./ordinals";
export * from "./outline";
export * from "./parameters";
export * from "./periods";
export * from "./persons";
export * from "./quantity";
export * from "./ranking";
export * from "./questions";
export * from "./ratio";
export * from "./readings";
export * from "./record-set";
export * from "./results";
export * from "./record-types";
export * from "./records";
export * from "./row";
export * from "./rows-by-cell";
export * from "./rule";
export * from "./setting-values";
export * from "./settings";
export * from "./table";
export * from "./text";
export * from "./verdict";
export * from "./ticked";
export * from "./vocabulary";
export * from "./kinds/answer";
export * from "./kinds/average";
export * from "./kinds/bound";
export * from "./kinds/by-category";
export * from "./kinds/complete";
export * from "./kinds/custom";
export * from "./kinds/filled";
export * from "./kinds/shortfall";
export * from "./kinds/limit";
export * from "./kinds/member";
export * from "./kinds/on";
export * from "./kinds/order";
export * from "./kinds/period";
export * from "./kinds/share";
export * from "./kinds/stated";
export * from "./kinds/total";
export * from "./kinds/unique";
export * from "./kinds/where-held";
export * from "./kinds/window";
export * from "./kinds/within";
