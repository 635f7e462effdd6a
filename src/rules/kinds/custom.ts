import { byRow } from "../compile";
import type { Judge, RowForm, SetForm } from "../rule";

type RowSpec = Omit<RowForm, "scope" | "compile"> & {
  /** What it says of a record whose needs are met; nothing is a pass. */
  readonly judge: Judge;
};

/** What no kind says, of each record: a function, with the reason above it why no kind does. */
export const eachRecord = ({ judge, ...spec }: RowSpec): RowForm => ({
  ...spec,
  scope: "row",
  compile: (table, context) => byRow(judge, table, context),
});

/** What no kind says, of records together. */
export const eachSet = (spec: Omit<SetForm, "scope">): SetForm => ({
  ...spec,
  scope: "set",
});
