/** Answers that a form sets in several cells: boxes, and the digits of a number. */
import { isEmpty, type Grid } from "../grid/grid";
import type { CellValue } from "../matrix";

const BOX = /[■☑☒▣◼✅□☐▢◻]/;
/** A cell with a box to tick. */
export const hasBox = (cell: CellValue): cell is string => typeof cell === "string" && BOX.test(cell);

/** Fewer cells of a digit each are figures of their own. */
const FEWEST_DIGITS = 10;

/** What a label's answer comes to: all its boxes, all digits of a number that has a cell for each. */
export const wholeAnswer = (grid: Grid, row: number, column: number, labelColumn: number): CellValue =>
  allDigits(grid, row, column) ?? allBoxes(grid, row, column, labelColumn);

function allDigits(grid: Grid, row: number, column: number): string | undefined {
  let digits = "";
  for (let at = column; at < grid.columns; at += 1) {
    const text = String(grid.raw(row, at) ?? "").trim();
    if (!/^[\dXx]$/.test(text)) break;
    digits += text;
  }
  return digits.length >= FEWEST_DIGITS ? digits : undefined;
}

/**
 * The boxes of one label, where they stand in several cells: beside one another, or below one another beside
 * a label that runs down or is left blank. Another cell is as it is.
 */
function allBoxes(grid: Grid, row: number, column: number, labelColumn: number): CellValue {
  const cell = grid.cell(row, column);
  if (!hasBox(cell)) return cell;
  const boxes: string[] = [];
  for (let line = row; line === row || goesOn(line); line += 1) {
    for (let at = column; at < grid.columns; at += 1) {
      const area = grid.areaAt(line, at);
      if (area && (area.left < at || area.top < line)) continue;
      const text = grid.raw(line, at);
      if (hasBox(text)) boxes.push(text);
      else if (!isEmpty(text)) break;
    }
  }
  return boxes.length > 1 ? boxes.join("\n") : cell;

  function goesOn(line: number): boolean {
    return isEmpty(grid.raw(line, labelColumn)) && hasBox(grid.raw(line, column));
  }
}
