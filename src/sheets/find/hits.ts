/** What a row says that a lexicon knows: the first look at any row. */
import type { Grid } from "../grid/grid";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";

/** A figure with a word behind it: "45 em", "1 Lớp". */
const AMOUNT = /^(\d[\d.,]*) ?\p{L}{1,5}$/u;

/**
 * Columns of a row whose text is a label of some record. A figure with its unit is a value and no label, unless it
 * numbers the heads from the left, behind a column without a number or not.
 */
export function hitsOf(grid: Grid, lexicon: Lexicon, row: number): Map<number, readonly Knowledge[]> {
  const hits = new Map<number, readonly Knowledge[]>();
  for (const [at, column] of grid.filled(row).entries()) {
    const label = grid.label(row, column);
    const [, figure] = (label && AMOUNT.exec(label.text)) ?? [];
    const isValue = figure !== undefined && Number(figure) !== at && Number(figure) !== at + 1;
    const known = label && !isValue ? lexicon.knownBy(label) : [];
    if (known.length > 0) hits.set(column, known);
  }
  return hits;
}
