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
function repeatsBeneath(own: RowView): boolean {
  const { grid, at } = own;
  const { bottom, body } = own.plan.band;
  for (let row = bottom + 1; row < body; row += 1)
    if (own.filled.every((column) => grid.raw(at, column) === grid.raw(row, column))) return true;
  return false;
}

const areScales = (texts: readonly string[]): boolean =>
  texts.length >= 2 && texts.every((text) => isScale(text) || isUnit(text));

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
    holds: (row) => row.so.records.length === 0 && areScales(row.texts),
  },
];
