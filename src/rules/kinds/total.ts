import { exact } from "../numbers";
import { rowAt } from "../record-set";
import type { Row } from "../row";
import type { SetForm } from "../rule";
import { boundOf, heldTo, type BoundTogether } from "./bound";

/** What there is to say of a total, besides the records that are counted. */
export type TotalMore = BoundTogether & {
  /** The field that is added up, which holds no negative figures; each record counts one where omitted. */
  readonly of?: string;
  /** Records that count; all where omitted. */
  readonly among?: (row: Row) => boolean;
};

/**
 * Records are counted, or a figure of theirs added up, and held against a figure of the law. What is missing could
 * only add to it: what is enough already, or too much, is told all the same.
 */
export function total({ of, among = () => true, ...spec }: TotalMore & Pick<SetForm, "record">): SetForm {
  const { comparison, parameter } = boundOf(spec);
  const wantsMore = comparison === "atLeast" || comparison === "moreThan";
  return {
    ...spec,
    kind: "limit",
    scope: "set",
    comparison,
    parameter,
    needs: [...(of === undefined ? [] : [of]), ...(spec.needs ?? [])],
    judge(set, context) {
      let value = 0;
      let open: Row | undefined;
      for (const row of set.each()) {
        if (!among(row)) continue;
        if (of === undefined) value += 1;
        else if (row.isOk(of)) value += row.number(of);
        else open ??= rowAt(row);
      }
      const { isKept, figures } = heldTo({ comparison, parameter }, exact(value), context);
      if (open && of !== undefined && isKept !== wantsMore) return open.missing(of);
      if (isKept) return set.pass(figures);
      const cellsIn = (row: Row) => (of !== undefined && among(row) && row.isOk(of) ? row.refs([of]) : []);
      return set.fail({ ...figures, cells: [...set.rows()].flatMap(cellsIn) });
    },
  };
}
