/** Where a table ends: another one opens, a line or an entry of a form follows; and what is no header at all. */
import { CellState } from "../../rules";
import { inlineValue, withColons } from "./forms/inline";
import { isOverItems } from "./lists";
import { isFormRecord } from "./forms/meaning";
import { alternates, FARTHEST_VALUE, isDayBehind, isFigureBehind } from "./pairs";
import { hasBox } from "./pieces";
import { isEmpty, isNumberLike, type Grid } from "../grid/grid";
import { namesRow } from "./codes";
import { hitsOf } from "./hits";
import type { ItemIndex } from "../lexicon/items";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";
import type { CellValue } from "../matrix";
import type { Ends } from "./rows/body";
import { standsOverSpread } from "./spread-row";
import { answerHead, isOrdinal } from "../lexicon/signs/columns";
import { isPart, isSectionMark, isTotal } from "../lexicon/signs/rows";
import { readChoice, readYesNo } from "../values/values";

/** Whether a table begins at a row: a cheap look for the end of the one above it. */
function opensTable(grid: Grid, lexicon: Lexicon, row: number): boolean {
  const columns = grid.filled(row);
  // "A | Hồ sơ, đơn thư" names a section.
  const named = columns.filter((column) => !isSectionMark(grid.text(row, column)));
  if (named.length < 2 || columns.some((column) => !isWord(grid.raw(row, column)))) return false;
  const hits = hitsOf(grid, lexicon, row);
  if (hits.size < 2 || answers(grid, row, hits)) return false;
  if (
    !columns.some((column) => isOwnLabel(grid, lexicon, row, column)) &&
    !namesGroups(grid, lexicon, row - 1)
  )
    return false;
  const records = new Map<Knowledge, number>();
  for (const known of hits.values()) for (const k of known) records.set(k, (records.get(k) ?? 0) + 1);
  return Math.max(...records.values()) * 2 >= columns.length && !looksLikeForm(grid, lexicon, row, hits);
}

/** A text that may stand over a column: "24140121009977" is somebody's number. */
const isWord = (cell: CellValue): boolean => typeof cell === "string" && !/^\s*\p{Nd}{8,}\s*$/u.test(cell);

/** Whether all that a row seems to name are answers ("符合", as in 是否符合): a row of data. */
export function answers(grid: Grid, row: number, hits: ReadonlyMap<number, unknown>): boolean {
  const columns = [...hits.keys()];
  if (columns.every((column) => answerHead(grid.label(row, column)) !== undefined)) return true;
  // A header that stands again on the next page does so with all of its words.
  return columns.every((column) => repeats(grid, row, column)) && !standsAgain(grid, row);
}

/** Rows around one in which its texts would stand again. */
const NEAR = 3;
const rowsNear = (row: number): number[] =>
  Array.from({ length: 2 * NEAR + 1 }, (_, at) => row - NEAR + at).filter((at) => at !== row);

const standsAgain = (grid: Grid, row: number): boolean =>
  rowsNear(row).some((other) =>
    grid.filled(row).every((column) => grid.text(row, column) === grid.text(other, column))
  );

/** Whether a text stands again right above or beneath itself: an answer of a list, no head. */
function repeats(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return (
    text !== "" &&
    !grid.areaAt(row, column) &&
    rowsNear(row).some((other) => grid.text(other, column) === text)
  );
}

/** Whether a row names groups beneath which labels get their meaning ("Học lực"). */
const namesGroups = (grid: Grid, lexicon: Lexicon, row: number): boolean =>
  grid.filled(row).some((column) => {
    const label = grid.label(row, column);
    return label && lexicon.records.some(({ index }) => index.families.named(label) !== undefined);
  });

/** Names a field by itself; what does so only beneath a group may be a value as well ("文科", "Giỏi"). */
function isOwnLabel(grid: Grid, lexicon: Lexicon, row: number, column: number): boolean {
  const label = grid.label(row, column);
  return label !== undefined && lexicon.knownBy(label).some(({ index }) => index.find(label) !== undefined);
}

/** A single text "label: value" whose label is known. */
function isLine(grid: Grid, lexicon: Lexicon, row: number): boolean {
  const columns = grid.filled(row);
  const [column] = columns;
  if (column === undefined || columns.length > 2) return false;
  const isKnown = (label: string): boolean => lexicon.knownBy(grid.labelOf(label)).length > 0;
  return inlineValue(withColons(grid.text(row, column)), isKnown) !== undefined;
}

/**
 * Whether a row beneath records is a label of a form with its value beside it ("复核结论 | 有效"): two cells,
 * where a record fills more, and no item of the table's own list.
 */
function isEntry(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  isWide: boolean,
  list: ItemIndex | undefined
): boolean {
  const cells = grid.filled(row);
  const [first] = cells;
  if (first === undefined || cells.length % 2 > 0 || goesOnFromAbove(grid, row)) return false;
  if (list ? list.find(grid.text(row, first)) !== undefined : !isWide) return false;
  return cells.every((column, at) => at % 2 > 0 || isAnswered(grid, lexicon, row, column, cells[at + 1]));
}

/** Whether a known label stands in a cell, and something near behind it. */
function isAnswered(grid: Grid, lexicon: Lexicon, row: number, column: number, value?: number): boolean {
  const label = grid.label(row, column);
  if (!label || value === undefined || isPart(label) || isTotal(label)) return false;
  return value <= column + FARTHEST_VALUE && lexicon.knownBy(label).some(isFormRecord);
}

/** Whether a cell that is merged from the row above reaches down into a row: it is a part of that record. */
const goesOnFromAbove = (grid: Grid, row: number): boolean =>
  Array.from({ length: grid.columns }, (_, column) => grid.areaAt(row, column)).some(
    (area) => area !== undefined && area.top < row
  );

/** What ends a table of so many fields, that names items of a list or none. */
export const endsOf = (grid: Grid, lexicon: Lexicon, fields: number, list?: List): Ends => ({
  // A row that names an item of the list is a record, though its cells may read like labels ("措施").
  opensTable: (row) => !(list && namesItem(grid, row, list)) && opensTable(grid, lexicon, row),
  isLine: (row) => isLine(grid, lexicon, row),
  isEntry: (row, isApart = false) => isEntry(grid, lexicon, row, isApart || fields >= 3, list?.index),
  ...(list && { itemAt: (row) => itemAt(grid, row, list), items: list.index.size }),
});

/** The closed list of which a table's rows name items, and the column in which they do. */
interface List {
  readonly index: ItemIndex;
  readonly column: number;
}

function itemAt(grid: Grid, row: number, { index, column }: List): number | undefined {
  const cell = grid.raw(row, column);
  const text = typeof cell === "number" ? String(cell) : cell;
  return typeof text === "string" ? index.find(text) : undefined;
}
const namesItem = (grid: Grid, row: number, list: List): boolean => itemAt(grid, row, list) !== undefined;
/** Whether a cell is one of the answers that the label left of it asks for ("报考层次 | 专升本"). */
function answersTo(
  grid: Grid,
  known: readonly Knowledge[],
  row: number,
  column: number,
  cell: CellValue
): boolean {
  const label = grid.label(row, column);
  if (!label || typeof cell !== "string") return false;
  if (hasBox(cell)) return true;
  return known.some(({ index }) => {
    const found = index.find(label);
    if (typeof found !== "object") return false;
    const { type, options = [] } = found.field;
    const { state } = type === "choice" ? readChoice(cell, options) : readYesNo(cell);
    return (type === "choice" || type === "yesNo") && state === CellState.OK;
  });
}

/** So many heads, one of them over the names of a list, are no labels with their values. */
const FEWEST_HEADS = 3;

/** Labels with their values beside them, and more labels above or beneath: a form, not a header. */
export function looksLikeForm(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  hits: ReadonlyMap<number, readonly Knowledge[]>
): boolean {
  const isKnown = (at: number, column: number): boolean =>
    (grid.areaAt(at, column)?.left ?? column) === column && isOwnLabel(grid, lexicon, at, column);
  if (namesRow(grid, lexicon, row) || standsOverNumbers(grid, row)) return false;
  // Beneath such a head stand the names of a list, which may be labels of a form as well.
  const overItems = [...hits].flatMap(([at, all]) =>
    all.some((known) => isOverItems(known, grid, row, at)) ? [at] : []
  );
  const besideOf = (column: number): number => (grid.areaAt(row, column)?.right ?? column) + 1;
  const answered = [...hits.keys()].some((at) => isDayBehind(grid, row, besideOf(at)));
  if (overItems.length > 0 && hits.size >= FEWEST_HEADS && !answered) return false;
  // A record may say what reads like a label ("校外" beneath "校内（外）"): no more of the form's.
  const isOverRows = standsOverRows(grid, lexicon, row, hits);
  let beside = 0;
  let labels = 0;
  let value: number | undefined;
  for (const column of hits.keys()) {
    if ((grid.areaAt(row, column)?.left ?? column) === value) continue;
    labels += 1;
    if (overItems.includes(column)) continue;
    const below = (grid.areaAt(row, column)?.bottom ?? row) + 1;
    const next = besideOf(column);
    const cell = grid.cell(row, next);
    const continues = !isOverRows && (isKnown(below, column) || isKnown(row - 1, column));
    const colon = /[:：]\s*$/.test(grid.text(row, column));
    if (isEmpty(cell)) {
      if (colon || isFigureBehind(grid, row, next)) beside += 1;
      continue;
    }
    // A value may read like a label ("报考层次 | 高起专", "外语语种 | 英语"): among pairs it is one.
    if (answersTo(grid, hits.get(column) ?? [], row, column, cell)) {
      beside += 1;
      value = next;
      continue;
    }
    const alone = !isKnown(below, next) && !isKnown(row - 1, next);
    const isPair = !isOwnLabel(grid, lexicon, row, next) || (alone && beside > 1);
    if (hits.has(next) && !(continues && isPair)) continue;
    if (!(continues || colon || isNumberLike(cell))) continue;
    beside += 1;
    value = next;
  }
  const arePairs = beside * 2 > labels || (beside > 0 && alternates(grid, row, hits, answered));
  return arePairs && !standsOverSpread(grid, lexicon, row);
}

/**
 * Whether the two rows beneath fill the very columns of a row, and hardly with labels: "姓名 | 性别 | 职务 | 手机" over
 * people. Beneath a form's line stand more labels, or fewer cells.
 */
function standsOverRows(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  hits: ReadonlyMap<number, readonly Knowledge[]>
): boolean {
  const heads = grid.filled(row);
  if (heads.length < FEWEST_HEADS + 1 || hits.size < FEWEST_HEADS) return false;
  if (!heads.every((column) => isWord(grid.raw(row, column)))) return false;
  const body = Math.max(...heads.map((column) => grid.areaAt(row, column)?.bottom ?? row)) + 1;
  return [body, body + 1].every(
    (at) =>
      grid.filled(at).join() === heads.join() &&
      [...hits.keys()].filter((column) => isOwnLabel(grid, lexicon, at, column)).length * 2 < hits.size
  );
}

/** Whether a head of running numbers stands over 1 and 2. */
const standsOverNumbers = (grid: Grid, row: number): boolean =>
  grid.filled(row).some((column) => {
    const body = (grid.areaAt(row, column)?.bottom ?? row) + 1;
    const numbers = [body, body + 1].map((at) => String(grid.raw(at, column)).replace(/[.．]$/u, ""));
    return isOrdinal(grid.label(row, column)) && numbers.join() === "1,2";
  });
