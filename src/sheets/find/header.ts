import type { Grid } from "../grid/grid";
import { isEmpty, isNumberLike } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import { parseLabel, type Label } from "../text/normalise";
import { readWrittenDate } from "../values/dates";
import {
  answerHead,
  isColumnNumbers,
  isOrdinal,
  isScale,
  isUnit,
  isUnitHead,
  qualifierOf,
} from "../lexicon/signs/columns";
import { isTotal } from "../lexicon/signs/rows";
import { isYearOrPart } from "../lexicon/signs/time";
import { isCodesRow, named, namesRow } from "./codes";
import { hitsOf } from "./hits";
import { headAt, isYearBeneath } from "./year-heads";
import { isContinued, isOnlySpanned } from "./spans";

/** The rows that name a table's columns. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** First row of data: a row of column numbers beneath the header is no data, nor are units beneath those. */
  readonly body: number;
  readonly left: number;
  readonly right: number;
  /** For each column from `left`, what stands above it from the top down. */
  readonly paths: readonly (readonly Label[])[];
}

const DEEPEST = 3;

/** A text that is no figure: "1. Số lớp", "2/ Học lực" and "6 tháng" are, "45 HS" is none. */
export function isWordy(grid: Grid, row: number, column: number): boolean {
  const cell = grid.raw(row, column);
  if (typeof cell !== "string") return false;
  const isNumbered = /^\s*\d{1,2}(?:\.\d{1,2})*(?:[.)、]\s*|\/\s+)\p{L}{2}/u.test(cell);
  return !isNumberLike(cell) || isNumbered || isYearOrPart(grid.label(row, column));
}
const isHeading = (label: Label | undefined): boolean =>
  label !== undefined && (qualifierOf(label) !== undefined || answerHead(label) !== undefined);

/** The band of header rows around a row with labels. */
export function bandAt(grid: Grid, lexicon: Lexicon, row: number): Band {
  let top = row;
  while (row - top < DEEPEST - 1 && isGroupRow(grid, lexicon, top - 1, top)) top -= 1;
  let bottom = row;
  const hits = hitsOf(grid, lexicon, row);
  for (const [column] of hits)
    bottom = Math.max(bottom, Math.min(grid.areaAt(row, column)?.bottom ?? row, top + DEEPEST - 1));
  while (bottom - top < DEEPEST - 1 && isSubheader(grid, lexicon, top, bottom)) bottom += 1;
  const units = isUnitsRow(grid, bottom + 1, bottom) ? bottom + 1 : undefined;
  bottom = units ?? bottom;
  const names = namesRow(grid, lexicon, bottom);
  const last = names ? bottom + 1 : bottom;
  const [left, right] = extent(grid, top, bottom);
  const paths = Array.from({ length: right - left + 1 }, (_, offset) => {
    if (isContinued(grid, bottom, left + offset) || isOnlySpanned(grid, top, bottom, left + offset))
      return [];
    const path = pathOf(grid, top, bottom, left + offset, units);
    return names ? named(grid, lexicon, path, last, left + offset) : path;
  });
  let body = isCodesRow(grid, last + 1, paths.length) ? last + 2 : last + 1;
  const numbers = grid.filled(body).map((column) => String(grid.raw(body, column)));
  if (isColumnNumbers(numbers) && numbers.length * 2 >= paths.filter((path) => path.length > 0).length)
    body += isUnitsRow(grid, body + 1, last) ? 2 : 1;
  return { top, bottom: last, body, left, right, paths };
}

/** The band of certain rows, as a person has shown them. */
export function bandOf(grid: Grid, top: number, bottom: number): Band {
  const [left, right] = extent(grid, top, bottom);
  const paths = Array.from({ length: Math.max(0, right - left + 1) }, (_, offset) =>
    pathOf(grid, top, bottom, left + offset)
  );
  return { top, bottom, body: bottom + 1, left, right, paths };
}

/** Whether the row above a header row belongs to it: it names groups, or columns that run down into it. */
function isGroupRow(grid: Grid, lexicon: Lexicon, row: number, below: number): boolean {
  const columns = grid.filled(row);
  if (!columns.every((column) => isWordy(grid, row, column))) return false;
  if (columns.some((column) => saysUnit(grid, row, column) || isDated(grid, row, column))) return false;
  if (columns.some((column) => isLineOfForm(grid, lexicon, row, column))) return false;
  const [left, right] = extent(grid, below, below);
  return columns.some((column) => {
    if (column < left - 3 || column > right) return false;
    const area = grid.areaAt(row, column);
    if (area && area.bottom > row && area.right - area.left < 3) return true;
    const label = grid.label(row, column);
    const spans = area ? area.right > area.left : isEmpty(grid.raw(row, column + 1));
    const named =
      label !== undefined && lexicon.records.some(({ index }) => index.families.named(label) !== undefined);
    const over = !isEmpty(grid.raw(below, column));
    // A title over the whole table is no group of some of its columns.
    if (area && area.left <= left && area.right >= right) return false;
    if (named && spans && over && columns.length > 1) return true;
    return (
      !over &&
      !area &&
      label !== undefined &&
      (isOrdinal(label) || lexicon.knownBy(label).length > 0) &&
      columns.length > 1
    );
  });
}

/** A line above the table that says a day, whatever it is merged over: "复核专家组进校时间：2023年11月20日". */
export function isDated(grid: Grid, row: number, column: number): boolean {
  const [, said] = /[:：](.+)$/.exec(grid.text(row, column)) ?? [];
  return said !== undefined && readWrittenDate(said) !== undefined;
}

/** The unit of all figures, in the line above a table ("单位：人、元"). */
function saysUnit(grid: Grid, row: number, column: number): boolean {
  const [, name] = /^([^:：]+)[:：]\s*\S/.exec(grid.text(row, column)) ?? [];
  return name !== undefined && isUnitHead(parseLabel(name));
}

/** A line of a form above a small table ("照顾政策 | 年满25周岁"): a label over a filled cell, its answer beside it. */
function isLineOfForm(grid: Grid, lexicon: Lexicon, row: number, column: number): boolean {
  const known = (at: number): boolean => {
    const label = grid.label(row, at);
    return label !== undefined && lexicon.knownBy(label).length > 0;
  };
  const next = (grid.areaAt(row, column)?.right ?? column) + 1;
  // What is merged over several texts names their group.
  if (grid.filled(row + 1, column, next - 1).length > 1) return false;
  return (
    known(column) && !isEmpty(grid.raw(row + 1, column)) && !isEmpty(grid.raw(row, next)) && !known(next)
  );
}

/** Whether the row beneath breaks header cells down. */
function isSubheader(grid: Grid, lexicon: Lexicon, top: number, bottom: number): boolean {
  const row = bottom + 1;
  const columns = grid.filled(row);
  const isHead = (column: number): boolean =>
    isWordy(grid, row, column) || isYearBeneath(grid, row, bottom, column);
  if (!columns.every(isHead)) return false;
  if (columns.every((column) => isUnit(grid.text(row, column)))) return false;
  if (grid.filled(bottom).some((column) => saysUnit(grid, bottom, column))) return false;
  const isRepeated = (column: number): boolean => repeats(grid, bottom, column, columns);
  let broken = 0;
  let named = 0;
  let odd = columns.some(isRepeated) ? 1 : 0;
  for (const column of columns) {
    const area = grid.areaAt(bottom, column);
    const spans = area ? area.right > area.left && area.bottom === bottom : isRepeated(column);
    const beneathBlank = !area && isEmpty(grid.raw(bottom, column));
    const opens =
      !area &&
      !isEmpty(grid.raw(bottom, column)) &&
      isEmpty(grid.raw(bottom, column + 1)) &&
      columns.includes(column + 1);
    // Beside "代码 | 名称" beneath one head, units may stand beneath others.
    if (!spans && !beneathBlank && !opens && isUnit(grid.text(row, column))) continue;
    if (!spans && !beneathBlank && !opens && (odd -= 1) < 0) return false;
    if (spans || opens || (beneathBlank && groupLeftOf(grid, bottom, column, top) !== undefined)) broken += 1;
    const label = grid.label(row, column);
    if (label && (isHeading(label) || isTotal(label) || lexicon.knownBy(label).length > 0)) named += 1;
  }
  // A first record may stand beneath two heads that are called alike, unless figures go on beneath its words.
  const repeated = columns.filter(isRepeated);
  const areHeads = named > 1 || repeated.some((column) => goesOnInFigures(grid, row, column));
  if (repeated.length > 0 && !areHeads) return false;
  return broken >= 2 || (broken > 0 && named > 0);
}

/** Beneath a word of a head, where the name of a section may come first. */
const goesOnInFigures = (grid: Grid, row: number, column: number): boolean =>
  [row + 1, row + 2].some((at) => isNumberLike(grid.raw(at, column)));

/** Whether a head says the same as one beside it, of which the row beneath says different things: a group whose merge was undone. */
function repeats(grid: Grid, row: number, column: number, beneath: readonly number[]): boolean {
  const text = grid.text(row, column);
  return [column - 1, column + 1].some(
    (beside) =>
      text !== "" &&
      !grid.areaAt(row, column) &&
      text === grid.text(row, beside) &&
      beneath.includes(beside) &&
      grid.text(row + 1, column) !== grid.text(row + 1, beside)
  );
}

/** A row that only gives units beneath the heads: "(người)", "(%)", "m2". */
function isUnitsRow(grid: Grid, row: number, above: number): boolean {
  const columns = grid.filled(row);
  const texts = columns.map((column) => grid.text(row, column));
  return (
    columns.length >= 2 &&
    texts.some(isUnit) &&
    texts.every((text) => isUnit(text) || isScale(text)) &&
    columns.every((column) => !isEmpty(grid.cell(above, column)) || !isEmpty(grid.cell(above - 1, column)))
  );
}

/** "(本省合计，人)" beneath a head: nothing but brackets. */
const isInBrackets = ({ text }: Label): boolean => /^\([^()]*\)$/.test(text);

function extent(grid: Grid, top: number, bottom: number): [number, number] {
  let left = Infinity;
  let right = -1;
  for (let row = top; row <= bottom; row += 1) {
    const columns = grid.filled(row);
    const [first] = columns;
    const last = columns[columns.length - 1];
    if (first === undefined || last === undefined) continue;
    left = Math.min(left, first);
    right = Math.max(right, grid.areaAt(row, last)?.right ?? last);
  }
  return [Math.max(0, left), Math.min(right, grid.columns - 1)];
}

/** The group cell left of a blank one in an unmerged header. */
function groupLeftOf(grid: Grid, row: number, column: number, top: number): Label | undefined {
  for (let left = column - 1; left >= 0 && column - left < 40; left -= 1) {
    if (grid.areaAt(row, left)) return undefined;
    if (!isEmpty(grid.raw(row, left))) return grid.label(row, left);
    // A blank above as well: the group would have to stand further up.
    if (row > top && !isEmpty(grid.raw(row - 1, left + 1))) return undefined;
  }
  return undefined;
}

/** What stands above a column from the top down; a unit or a remark beneath a head is said of that head. */
function pathOf(grid: Grid, top: number, bottom: number, column: number, units?: number): Label[] {
  const path: Label[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const area = grid.areaAt(row, column);
    if (area && area.top < row && area.top >= top) continue;
    let label = headAt(grid, row, column);
    const below =
      row < bottom &&
      (!isEmpty(grid.raw(row + 1, column)) || (row + 2 <= bottom && !isEmpty(grid.raw(row + 2, column))));
    if (!label && !area && below) label = groupLeftOf(grid, row, column, top);
    const head = path[path.length - 1];
    if (!label || label.text === head?.text) continue;
    if (head && (row === units || isInBrackets(label)) && qualifierOf(label) === undefined)
      path[path.length - 1] = parseLabel(`${head.text} (${label.text.replace(/^\(|\)$/g, "")})`);
    else path.push(label);
  }
  return path;
}
