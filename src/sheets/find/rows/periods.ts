/** Rows that are a part of one record: quarters and the plan beside the year, grades beside their school. */
import { isGradeHead, qualifierOf } from "../../lexicon/signs/columns";
import { isTotal } from "../../lexicon/signs/rows";
import { isPartOfYear, isPeriod, isPlanHead, isWholeYear } from "../../lexicon/signs/time";
import type { Label } from "../../text/normalise";
import type { Signal } from "./signal";
import { RowView } from "./view";

/** Figures alone, and a column before them that says of when or of whom they are. */
const holdsFiguresAlone = ({ plan, shape, first }: RowView): boolean =>
  shape.isOfFigures && first !== undefined && plan.fields.size > 0 && !plan.fields.has(first);

/** The name of a row, behind its running number if it has one. */
function nameOf({ grid, at, first, plan }: RowView): Label | undefined {
  const columns = first === undefined ? [] : [first, first + 1];
  return columns
    .filter((column) => column <= plan.to && !plan.fields.has(column))
    .map((column) => grid.label(at, column))
    .find((label) => label !== undefined && /\p{L}/u.test(label.text));
}

const isGrade = (row: RowView): boolean => isGradeHead(nameOf(row));

/** Whether nothing but grades stands above a row. */
function isBeneathGrades(row: RowView): boolean {
  const { so, plan, shape, at } = row;
  return so.records.length === 0 && at > plan.band.body && isGrade(new RowView(plan, shape, so, at - 1));
}

/** Rows above and beneath in which the whole is looked for. */
const NEAREST_WHOLE = 8;

/** "HK I" where a row nearby gives the whole year of the same: what its columns of words and answers say. */
function isBesideWhole({ grid, at, plan, shape: { periods, figures, mapped } }: RowView): boolean {
  if (periods === undefined || !isPeriod(grid.label(at, periods))) return false;
  const names = mapped.filter((column) => !figures.includes(column));
  for (let row = Math.max(plan.band.body, at - NEAREST_WHOLE); row <= at + NEAREST_WHOLE; row += 1) {
    const label = grid.label(row, periods);
    const isSame = (column: number): boolean => grid.cell(row, column) === grid.cell(at, column);
    if (label && isWholeYear(label) && names.every(isSame)) return true;
  }
  return false;
}

export const PERIODS: readonly Signal[] = [
  {
    name: "a part of the year over the records that are of it",
    role: "section",
    holds: (row) => row.isSingle && isPeriod(row.firstLabel) && !row.plan.opensTable(row.at + 1),
  },
  {
    name: "a part of the year, or what is planned for it",
    role: "part",
    holds: (row) => holdsFiguresAlone(row) && (isPartOfYear(row.firstLabel) || isPlanHead(row.firstLabel)),
  },
  {
    name: "a part of the year that a column of times names, beside the whole of it",
    role: "part",
    holds: isBesideWhole,
  },
  {
    name: "a grade of a school that is judged as a whole",
    role: "part",
    holds: (row) => holdsFiguresAlone(row) && isGrade(row),
  },
  {
    name: "the whole school beneath its grades",
    role: "record",
    holds: (row) => holdsFiguresAlone(row) && isBeneathGrades(row) && isTotal(nameOf(row)),
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
