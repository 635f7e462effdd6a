/** Counts of records by what they were found to be: "Ангилал | Тоо" over "Маш сайн | 5", "Хэвийн | 9". */
import type { Field, Option } from "../../../rules";
import { isNumberLike, type Grid } from "../../grid/grid";
import type { Lexicon } from "../../lexicon/lexicon";
import { isTotal } from "../../lexicon/signs/rows";
import { OptionIndex } from "../../values/answers";

/** Options that show that their numbers are told. */
const FEWEST_OPTIONS = 2;

/**
 * The last row of such counts whose heads a row is: its first texts name a choice, and beneath, or beside, stand options of
 * that with figures. They are of many records, and no record's own. Undefined where it is none.
 */
export function lastRowOfTally(grid: Grid, lexicon: Lexicon, row: number): number | undefined {
  for (const column of grid.filled(row).slice(0, 2)) {
    const label = grid.label(row, column);
    for (const { record, index } of label ? lexicon.knownBy(label) : []) {
      const found = label && index.find(label);
      if (
        typeof found !== "object" ||
        found.field.type !== "choice" ||
        record.items?.field === found.field.id
      )
        continue;
      // Beside "Khu vực | nội thị | nông thôn" a line that the record knows is one of several records'.
      const first = grid.label(row + 1, column);
      const isAsked = (at: number): boolean => {
        const line = grid.label(at, column);
        return line !== undefined && index.find(line) !== undefined;
      };
      const isCount = first !== undefined && !isAsked(row + 1);
      const across = isCount ? acrossFrom(grid, row, column, found.field, isAsked) : undefined;
      const last = downFrom(grid, row, column, found.field) ?? across;
      // "Khối lớp" over "Khối 6", "Khối 7": what is a field's own name as well is a line of a form.
      if (last !== undefined && (first === undefined || lexicon.knownBy(first).length === 0)) return last;
    }
  }
  return undefined;
}

function downFrom(grid: Grid, head: number, column: number, field: Field): number | undefined {
  const named = new Set<Option>();
  let last = head;
  while (hasFigure(grid, last + 1, column + 1)) {
    last += 1;
    const option = optionAt(grid, last, column, field);
    if (option !== undefined) named.add(option);
    else if (!isTotal(grid.label(last, column))) return undefined;
  }
  return named.size >= FEWEST_OPTIONS ? last : undefined;
}

function acrossFrom(
  grid: Grid,
  head: number,
  column: number,
  field: Field,
  isAsked: (row: number) => boolean
): number | undefined {
  const heads = grid.filled(head, column + 1).filter((at) => !isTotal(grid.label(head, at)));
  const named = heads.map((at) => optionAt(grid, head, at, field));
  if (named.includes(undefined) || new Set(named).size < FEWEST_OPTIONS) return undefined;
  let last = head;
  // What the record asks for itself is a line of a form again.
  while (hasFigure(grid, last + 1, column + 1) && !isAsked(last + 1)) last += 1;
  return last;
}

const hasFigure = (grid: Grid, row: number, from: number): boolean =>
  grid.filled(row, from).some((column) => isNumberLike(grid.raw(row, column)));

/** The option that a cell names, and no other. */
function optionAt(grid: Grid, row: number, column: number, { options = [] }: Field): Option | undefined {
  return options[OptionIndex.of(options).find(grid.text(row, column)) ?? -1];
}
