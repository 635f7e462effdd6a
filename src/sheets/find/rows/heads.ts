/** Rows beneath a header that still speak of its columns. */
import { isEmpty, type Grid } from "../../grid/grid";
import { isColumnNumbers, isScale, isUnit } from "../../lexicon/signs/columns";
import { isFigure } from "../../values/column";
import { readNumber } from "../../values/values";
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

/** "0-70", "Оноо (0-7)": what the one column of figures that it stands in may be. */
function isScaleRow({ plan: { fields }, filled, texts }: RowView): boolean {
  const [first] = filled.map((column) => fields.get(column));
  const isOfFigures = first !== undefined && isFigure(first);
  return (texts.length >= 2 || isOfFigures) && texts.every((text) => isScale(text) || isUnit(text));
}

/** Rows beneath in which no figure may be more than the most that its column may be. */
const MOST_LOOKED_AT = 50;

/** Figures over no name, where rows beneath have names and nowhere more: the most that each column may be. */
function areMaxima(row: RowView): boolean {
  const { plan, filled, grid, at } = row;
  const names = [...plan.fields].filter(([, { type }]) => type === "text" || type === "choice");
  const isNamed = (other: number): boolean => names.some(([column]) => !isEmpty(grid.raw(other, column)));
  if (filled.length < 2 || !filled.every((column) => row.isNumber(column)) || isNamed(at)) return false;
  if (!isNamed(at + 1) || !isNamed(at + 2)) return false;
  const last = Math.min(grid.rows, at + MOST_LOOKED_AT);
  return filled.every((column) => {
    const most = figureAt(grid, at, column);
    for (let other = at + 1; other < last; other += 1) if (figureAt(grid, other, column) > most) return false;
    return true;
  });
}

/** "例" where others have their running number: what stands beside it shows how to fill in a row. */
const isExample = ({ grid, at, first, so, shape }: RowView): boolean =>
  so.records.length === 0 &&
  first !== undefined &&
  first === (shape.ordinal ?? first) &&
  EXAMPLE.test(String(grid.raw(at, first)));
const EXAMPLE =
  /^\s*[（(【]?(?:例|示例|样例|范例|举例|填写示例|填表示例|vd|ví dụ|mẫu|dòng mẫu|жишээ|загвар)[）)】]?\s*[:：.]?\s*$/iu;

const figureAt = (grid: Grid, row: number, column: number): number => readNumber(grid.raw(row, column)).value;

export const HEADS: readonly Signal[] = [
  { name: "the header once more", role: "repeatedHeader", holds: isRepeatedHeader },
  { name: "an example of how to fill in a row", role: "example", holds: isExample },
  {
    name: "numbers of the columns",
    role: "columnNumbers",
    holds: (row) => (row.so.records.length === 0 ? isColumnNumbers(row.texts) : repeatsBeneath(row)),
  },
  {
    name: "scales or units of the columns",
    role: "columnNumbers",
    holds: (row) => row.so.records.length === 0 && isScaleRow(row),
  },
  {
    name: "the most that columns may be",
    role: "columnNumbers",
    holds: (row) => row.so.records.length === 0 && areMaxima(row),
  },
];
