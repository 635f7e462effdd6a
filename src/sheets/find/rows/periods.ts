/** Rows of a table that goes on in time: its quarters and its plan are no records beside its year. */
import { qualifierOf } from "../../lexicon/signs/columns";
import { isPlanHead, isPartOfYear } from "../../lexicon/signs/time";
import type { Signal } from "./signal";
import type { RowView } from "./view";

/** Figures alone, and a column before them that says of when they are. */
function isTimeTable({ plan, first }: RowView): boolean {
  if (first === undefined || plan.fields.size === 0 || plan.fields.has(first)) return false;
  return [...plan.fields.values()].every(
    ({ type }) => type === "share" || type === "count" || type === "number"
  );
}

export const PERIODS: readonly Signal[] = [
  {
    name: "a part of the year, or what is planned for it",
    role: "part",
    holds: (row) => isTimeTable(row) && (isPartOfYear(row.firstLabel) || isPlanHead(row.firstLabel)),
  },
];

/** How a record's figures are given in a row: as numbers, or as their shares in the next one. */
export const SHARES: Signal = {
  name: "the shares of the figures above",
  role: "part",
  holds: ({ plan, grid, at, so }) => {
    const above = so.records[so.records.length - 1];
    if (above !== at - 1) return false;
    for (let column = plan.from; column <= Math.min(plan.to, plan.from + 3); column += 1) {
      if (plan.fields.has(column)) continue;
      const [own, before] = [grid.label(at, column), grid.label(above, column)];
      if (qualifierOf(own) === "share" && qualifierOf(before) === "count") return true;
    }
    return false;
  },
};
