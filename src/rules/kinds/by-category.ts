import type { Fact } from "../facts";
import { isGap, type Judgement } from "../judgement";
import type { Comparison, Parameter } from "../parameters";
import { valueOf, type Quantity } from "../quantity";
import { Row } from "../row";
import type { Guard, RowForm } from "../rule";
import type { LocalText } from "../text";
import { heldTo } from "./bound";
import { eachRecord } from "./custom";

/** What there is to say of a quantity held against a table, besides the quantity. */
export type CategoryMore = Omit<RowForm, "scope" | "record" | "kind" | "compile" | "parameter"> & {
  /** The figure of the table that holds for a record's category. */
  readonly by: Fact<Parameter>;
  readonly comparison: Comparison;
  /** What a fail says; `{value}` and `{limit}` are there. */
  readonly note?: LocalText;
};
type CategorySpec = CategoryMore & Pick<RowForm, "record"> & { readonly of: Quantity };

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
      const { isKept, figures } = heldTo({ comparison, parameter }, value, context);
      return isKept ? undefined : row.fail(undefined, { ...figures, note });
    },
  });

/** No row has more records than this: one for each of 31 provinces is many. */
const MOST_BESIDE = 40;

/**
 * A row spread over columns is several records, of which a cell that they share is one mistake: the first of those with
 * the same figure of the table tells it, of the others this is said.
 */
export const toldBeside =
  (field: string, by: Fact<Parameter<number>>, said: Judgement): Guard =>
  (row, context) => {
    const at = row.ref(field);
    if (at === null) return undefined;
    const own = by(row, context);
    for (let index = row.index - 1; index >= Math.max(0, row.index - MOST_BESIDE); index -= 1) {
      const other = new Row(row.table, index);
      const above = other.ref(field);
      if (above === null || above.row !== at.row || above.column !== at.column) return undefined;
      const its = by(other, context);
      if (isGap(own) || isGap(its)) continue;
      if (context.limit(own) === context.limit(its)) return said;
    }
    return undefined;
  };

/**
 * Of a row spread over columns that gives several records, and of cells merged over rows, the first record tells what
 * is said of cells that all of them share; of the others this is said.
 */
export const sharedAbove =
  (fields: readonly string[], said: Judgement): Guard =>
  (row) => {
    if (row.index === 0) return undefined;
    const above = new Row(row.table, row.index - 1);
    const given = fields.filter((field) => row.has(field));
    const isShared = given.every((field) => {
      const [own, other] = [row.ref(field), above.ref(field)];
      return own !== null && other !== null && own.row === other.row && own.column === other.column;
    });
    return given.length > 0 && isShared ? said : undefined;
  };
