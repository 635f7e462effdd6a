/** Rows beneath a header that still speak of its columns. */
import { isColumnNumbers, isScale, isUnit } from "../../lexicon/signs/columns";
import type { Signal } from "./signal";
import type { RowView } from "./view";

function isRepeatedHeader({ plan, shape, filled, grid, at }: RowView): boolean {
  let same = 0;
  let other = 0;
  for (const column of filled) {
    const cell = grid.raw(at, column);
    if (typeof cell === "string" && shape.heads[column - plan.from]?.has(cell)) same += 1;
    else other += 1;
  }
  return same >= 2 && same > 2 * other;
}

/** The numbers or units beneath the header once more, as on each page: cell by cell the same. */
function repeatsBeneath({ plan: { band }, grid, at, filled }: RowView): boolean {
  for (let row = band.bottom + 1; row < band.body; row += 1)
    if (filled.every((column) => grid.raw(at, column) === grid.raw(row, column))) return true;
  return false;
}

export const HEADS: readonly Signal[] = [
  { name: "the header once more", role: "repeatedHeader", holds: isRepeatedHeader },
  {
    name: "numbers of the columns",
    role: "columnNumbers",
    holds: (row) => (row.so.records.length === 0 ? isColumnNumbers(row.texts) : repeatsBeneath(row)),
  },
  {
    name: "scales or units of the columns",
    role: "columnNumbers",
    holds: ({ so, texts }) =>
      so.records.length === 0 && texts.length >= 2 && texts.every((text) => isScale(text) || isUnit(text)),
  },
];
