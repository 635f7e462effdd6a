/** What a rule is: parameters by date, outcomes, evaluation, explanation, verdict. Knows nobody. */
export * from "./context";
export * from "./dates";
export * from "./define";
export * from "./evaluate";
export * from "./judgement";
export * from "./numbers";
export * from "./parameters";
export * from "./records";
export * from "./row";
export * from "./rule";
export * from "./table";
export * from "./text";
export * from "./verdict";
export * from "./vocabulary";
export * from "./kinds/attest";
export * from "./kinds/limit";
