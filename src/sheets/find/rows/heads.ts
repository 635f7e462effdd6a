/** Rows beneath a header that still speak of its columns. */
import { isColumnNumbers, isUnit } from "../../lexicon/signs/columns";
import { clean } from "../../text/text";
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

/** "0-70", "(0-7)", "/0-60 оноо/": what a column's figures may be. */
const SCALE = /^[([/]? ?\d{1,3} ?[-–—~] ?\d{1,3}(?: ?(?:điểm|分|оноо))? ?[)\]/]?$/i;

export const HEADS: readonly Signal[] = [
  { name: "the header once more", role: "repeatedHeader", holds: isRepeatedHeader },
  {
    name: "numbers of the columns",
    role: "columnNumbers",
    holds: (row) => row.so.records.length === 0 && isColumnNumbers(row.texts),
  },
  {
    name: "scales or units of the columns",
    role: "columnNumbers",
    holds: ({ so, texts }) =>
      so.records.length === 0 &&
      texts.length >= 2 &&
      texts.every((text) => SCALE.test(clean(text)) || isUnit(text)),
  },
];
