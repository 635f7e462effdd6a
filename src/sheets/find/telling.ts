/** Columns that are known by what stands in them: names that a law gives to rows, among others. */
import type { Field } from "../../rules";
import type { Grid } from "../grid/grid";
import { fieldOf, type Knowledge } from "../lexicon/lexicon";
import { parseLabel, type Label } from "../text/normalise";
import { isNamed } from "./evidence";
import type { Band } from "./header";

/** How many of the names tell a column, and the rows in which they are looked for. */
const FEWEST_NAMES = 3;
const MOST_ROWS = 12;

/** Names stand among the first columns. */
const MOST_COLUMNS = 4;

/** The column of a table that holds a record type's telling names, and the field that they are of. */
export interface Told {
  readonly column: number;
  readonly field: Field;
}

/**
 * The column whose cells tell what it is, whatever its head says ("II. НЭГЖИЙН ДАРГЫН ҮНЭЛГЭЭ" over indicators); none
 * where the nearest title that speaks of the table says that it is of something else.
 */
export function toldIn(
  grid: Grid,
  { left, body, paths }: Band,
  [from, to]: readonly [number, number],
  titles: readonly Label[],
  known: Knowledge
): Told | undefined {
  const { tellingNames } = known.record;
  const field = tellingNames && fieldOf(known.record, tellingNames.field);
  if (!field) return undefined;
  const heads = paths.slice(from - left, to - left + 1).flatMap((path) => path.slice(-1));
  const isOther = ({ text }: Label): boolean => tellingNames.unless.test(text.normalize("NFC"));
  const speaking = [...heads, ...titles].find((title) => isOther(title) || isNamed(known, [title]));
  if (speaking && isOther(speaking)) return undefined;
  for (let column = from; column <= Math.min(to, from + MOST_COLUMNS); column += 1) {
    const head = paths[column - left]?.slice(-1)[0];
    // A head that is one of the names is a row of a list without heads.
    if (head && namedBy(head, tellingNames.openings) !== undefined) continue;
    if (namesIn(grid, column, body, tellingNames.openings) >= FEWEST_NAMES) return { column, field };
  }
  return undefined;
}

/** A band whose column is called what its cells tell. */
export const calledAsTold = (band: Band, told: Told | undefined): Band =>
  told === undefined
    ? band
    : {
        ...band,
        paths: band.paths.map((path, at) =>
          at === told.column - band.left ? told.field.labels.slice(0, 1).map(parseLabel) : path
        ),
      };

/** Whether telling names of any record type stand beneath one of the first heads of a row. */
export const standsOverNames = (grid: Grid, records: readonly Knowledge[], row: number): boolean =>
  records.some(({ record: { tellingNames } }) =>
    grid
      .filled(row)
      .slice(0, MOST_COLUMNS)
      .some((column) => tellingNames && namesIn(grid, column, row + 1, tellingNames.openings) >= FEWEST_NAMES)
  );

/** How many different names stand in a column from a row down. */
function namesIn(grid: Grid, column: number, top: number, openings: readonly string[]): number {
  const found = new Set<string>();
  for (let row = top; row < Math.min(grid.rows, top + MOST_ROWS); row += 1) {
    const label = grid.label(row, column);
    const name = label && namedBy(label, openings);
    if (name !== undefined) found.add(name);
  }
  return found.size;
}

const namedBy = ({ words }: Label, openings: readonly string[]): string | undefined =>
  openings.find((opening) => words.startsWith(opening));
