import type { Fact } from "../facts";
import { isGap } from "../judgement";
import { meets, shown, shownThreshold, type Comparison, type Parameter } from "../parameters";
import { valueOf, type Quantity } from "../quantity";
import type { RowForm } from "../rule";
import type { LocalText } from "../text";
import { eachRecord } from "./custom";

type CategorySpec = Omit<RowForm, "scope" | "kind" | "compile" | "parameter"> & {
  readonly of: Quantity;
  /** The figure of the table that holds for a record's category. */
  readonly by: Fact<Parameter>;
  readonly comparison: Comparison;
  /** What a fail says; `{value}` and `{limit}` are there. */
  readonly note?: LocalText;
};

/** A quantity of each record is held against a table of the law: its category says which figure counts. */
export const byCategory = ({ of, by, comparison, note, ...spec }: CategorySpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "limit",
    comparison,
    uses: [of, by, ...(spec.uses ?? [])],
    judge(row, context) {
      const value = valueOf(of, row, context);
      if (isGap(value)) return value;
      const parameter = by(row, context);
      if (isGap(parameter)) return parameter;
      const threshold = context.limit(parameter);
      if (meets(value, comparison, threshold)) return undefined;
      const figures = { value: shown(value, parameter), limit: shownThreshold(threshold, parameter) };
      return row.fail(undefined, { ...figures, note });
    },
  });
