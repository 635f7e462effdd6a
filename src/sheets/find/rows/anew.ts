/** The heads of another table, known by what the first one has, too. */
import { isNumberLike } from "../../grid/grid";
import { isOrdinal } from "../../lexicon/signs/columns";
import type { Signal } from "./signal";
import type { RowView } from "./view";

/** "TT | Hạng mục | Đạt | Không đạt" beneath records, and a number under it: another table, also of what no record knows. */
function isNumberedAnew({ so, shape, at, grid, first, firstLabel, filled, hasFigure }: RowView): boolean {
  if (so.records.length === 0 || first === undefined || first !== shape.ordinal) return false;
  return filled.length > 2 && !hasFigure && isOrdinal(firstLabel) && isNumberLike(grid.raw(at + 1, first));
}

/**
 * A head of the table's own beneath a gap, over other heads and their figures: "科类 | 文史、中医 | 经管 | 法学" beneath
 * "科类 | 高起本 | 高起专", of which few may be known.
 */
function isHeadedAnew({ grid, plan, so }: RowView, at: number): boolean {
  const { band, from, to } = plan;
  const filled = grid.filled(at, from, to);
  const [first] = filled;
  if (so.records.length === 0 || first === undefined || filled.length < 3) return false;
  const words = grid.label(at, first)?.words;
  const isOwn = band.paths.some((path) => path[path.length - 1]?.words === words);
  const others = filled.slice(1);
  const areWords = others.every((column) => /\p{L}/u.test(grid.text(at, column)));
  return isOwn && areWords && others.every((column) => isNumberLike(grid.raw(at + 1, column)));
}

export const NUMBERED_ANEW: Signal = {
  name: "the head of the running numbers again, over other heads",
  role: "end",
  holds: isNumberedAnew,
};

/** Beneath a gap, or beneath a title of its own; the title of the first table is over this one, too. */
export const HEADED_ANEW: Signal = {
  name: "a head of the table's own again, over other heads and their figures",
  role: "end",
  holds: (row) =>
    row.so.blanks > 0 && [0, ...(row.isSingle ? [1, 2] : [])].some((on) => isHeadedAnew(row, row.at + on)),
};
