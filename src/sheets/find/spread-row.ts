/** Heads that are values over which a figure is spread: no record type has a label for them. */
import type { RecordType } from "../../rules";
import { isEmpty, isNumberLike, type Grid } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import { hasBox } from "./pieces";
import { valuesIn } from "../place/spread-heads";

/** Rows beneath such heads in which the figures may begin, blanks between. */
const FARTHEST_FIGURES = 2;

/**
 * Whether figures stand beneath two heads of a row, or of the row beneath it, that are values side by side: "层次 | 文科 |
 * 理科", "招生计划数" over "业余 | 函授". Among the pairs of a form a label stands between two values.
 */
export function standsOverSpread(grid: Grid, { records }: Lexicon, row: number): boolean {
  const spread = records.map(({ record }) => record).filter((record) => record.spread !== undefined);
  return spread.some((record) => headsValues(grid, record, row) || headsValues(grid, record, row + 1));
}

function headsValues(grid: Grid, record: RecordType, row: number): boolean {
  const cells = grid.filled(row).filter((column) => (grid.areaAt(row, column)?.left ?? column) === column);
  const isHead = cells.map((column) => {
    const label = hasBox(grid.text(row, column)) ? undefined : grid.label(row, column);
    const beneath = Array.from({ length: FARTHEST_FIGURES }, (_, at) => grid.raw(row + 1 + at, column));
    const first = beneath.find((cell) => !isEmpty(cell));
    return label !== undefined && isNumberLike(first ?? null) && valuesIn(record, label).length > 0;
  });
  return isHead.some((is, at) => is && isHead[at + 1] === true);
}
