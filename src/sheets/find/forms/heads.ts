import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import { readAnswer } from "../../values/answers";
import { readWrittenDate } from "../../values/dates";
import { hasBox } from "../pieces";
import {
  answerHead,
  answerRank,
  bareQualifier,
  countsOrAnswers,
  isAside,
  isGradeHead,
  isMean,
  isUnitHead,
  isWhole,
  qualifierOf,
} from "../../lexicon/signs/columns";
import { isTotal } from "../../lexicon/signs/rows";
import { isWholeYear, isYear, isYearHead, yearOf } from "../../lexicon/signs/time";
import { hadColumn } from "./had";
import { isNamesRow, withoutOthers } from "./names";
import type { Heads, Role } from "./roles";
import { headsYesAndNo } from "./yes-no";

const NO_HEADS: Heads = { roles: new Map(), rows: [] };
export const noHeads = (): Heads => NO_HEADS;

function roleOf(grid: Grid, row: number, column: number): Role | undefined {
  const cell = grid.cell(row, column);
  if (typeof cell === "number") return isYear(cell) ? { kind: "year", year: cell } : undefined;
  const label = grid.label(row, column);
  if (!label) return undefined;
  const year = isYearHead(label.text) ? yearOf(label.text) : undefined;
  if (year !== undefined) return { kind: "year", year };
  const yes = answerHead(label);
  if (yes !== undefined) return { kind: "tick", yes };
  if (isUnitHead(label)) return { kind: "unit" };
  if (isWhole(label) || (isWholeYear(label) && label.words !== "он")) return { kind: "whole" };
  const as = qualifierOf(label) ?? countsOrAnswers(label);
  if (as) return { kind: "quantity", as, percent: label.percent };
  const rank = answerRank(label);
  if (rank >= 0) return { kind: "answer", rank };
  if (isAside(label) || isGradeHead(label) || isMean(label)) return { kind: "aside" };
  return isNumberLike(cell) ? undefined : { kind: "other", text: label.text };
}

/**
 * The heads that a row gives to the columns right of `labels`, if it is a row of heads: at least one of them
 * says what stands beneath, and none of its cells is a figure.
 */
export function headsAt(
  grid: Grid,
  row: number,
  labels: number,
  to: number,
  before: Heads,
  isLabel: (row: number, column: number) => boolean
): Heads | undefined {
  // What is numbered is a row of the form.
  for (let column = 0; column < labels; column += 1)
    if (typeof grid.raw(row, column) === "number" || NUMBER.test(grid.text(row, column))) return undefined;
  if (isNumbered(grid, row, labels)) return undefined;
  const roles = new Map<number, Role>();
  let telling = 0;
  for (let column = labels + 1; column <= to; column += 1) {
    if (isEmpty(grid.cell(row, column))) continue;
    const role = roleOf(grid, row, column);
    // Boxes and sentences are answers, whatever stands beside them; what ends in a colon is a label.
    const text = grid.text(row, column);
    if (!role || hasBox(text) || /[:：]\s*$|[。；]/.test(text)) return undefined;
    roles.set(column, role);
    // What is merged over several columns says it once.
    if (role.kind !== "other" && role.kind !== "tick" && !isEmpty(grid.raw(row, column))) telling += 1;
  }
  const had = hadColumn(grid, row, roles);
  if (had !== undefined) roles.set(had, { kind: "answer", rank: 0 });
  const ticks = [...roles].filter(([, role]) => role.kind === "tick");
  const both = headsYesAndNo(grid, row, labels, roles, before);
  const consecutive = before.rows[before.rows.length - 1] === row - 1;
  // "Năm thành lập | 1999": one year beside a label of a field is that field's figure.
  const years = [...roles].filter(([at, { kind }]) => kind === "year" && !isEmpty(grid.raw(row, at)));
  const isPair = (column: number): boolean => roles.get(column)?.kind === "other" && isLabel(row, column);
  const isEntry = isLabel(row, labels) || [...roles.keys()].some(isPair);
  if (years.length === 1 && telling === 1 && (isEntry || !years.every(([at]) => isOverCells(grid, row, at))))
    return undefined;
  // "Албан тушаал | байцаагч | Нэгж | Хяналтын хэлтэс": two labels with their values, though heads are called so too.
  const said = [...roles].filter(([, { kind }]) => kind !== "other" && kind !== "tick");
  // Nor are there heads with nothing beneath: "要素名称 | … | 责任部门 | 教务处" over a line that fills its first columns alone.
  const isPairAlone = (column: number): boolean =>
    !isEmpty(grid.raw(row + 1, labels)) && [column, column + 1].every((at) => isEmpty(grid.raw(row + 1, at)));
  // A day is no head: "被复核学校 | … | 记录日期 | 2024年4月18日".
  const isOfDay = (column: number): boolean => readWrittenDate(grid.text(row, column + 1)) !== undefined;
  const isBetween = (column: number): boolean =>
    (isLabel(row, column) || isPairAlone(column) || isOfDay(column)) &&
    !isEmpty(grid.raw(row, column + 1)) &&
    [...roles.keys()].some((at) => at < column);
  const areLabels = said.every(([at, { kind }]) => (kind === "unit" || kind === "aside") && isBetween(at));
  if (said.length > 0 && areLabels && isLabel(row, labels)) return undefined;
  // A year alone in its row is the sheet's.
  const isAlone = years.length === 1 && grid.filled(row).every((column) => roles.has(column));
  if (isAlone && roles.size === 1 && before.rows[before.rows.length - 1] !== row - 1) return undefined;
  const areNames =
    isOverQualifiers(grid, row, labels, roles) || isNamesRow(grid, row, labels, roles, before, isLabel);
  if (telling === 0 && !both && !areNames) return undefined;
  // "Đạt" alone in a column of answers is an answer, not a head.
  if (ticks.length > 0 && !both && telling === 0) return undefined;
  if (!consecutive) return areNames ? withGroups(grid, row, roles) : { roles, rows: [row] };
  const above = areNames ? withoutOthers(grid, row, roles, before.roles) : withoutParts(before.roles);
  const beneath = [...roles].map(([column, role]): [number, Role] => [
    column,
    under(roleOver(grid, row - 1, column, above), role),
  ]);
  return { roles: new Map([...above, ...beneath]), rows: [...before.rows, row] };
}

/** Whether the first cell of a row only numbers it, and words go on: "1 | 计划 | 招生章程已公布 | √". */
const isNumbered = (grid: Grid, row: number, column: number): boolean =>
  /^[1-9]\d?$/.test(String(grid.raw(row, column) ?? "")) && /\p{L}{2}/u.test(grid.text(row, column + 1));

/** Names, and the row above them where a text is merged over several: by itself it says too little for a row of heads. */
function withGroups(grid: Grid, row: number, roles: ReadonlyMap<number, Role>): Heads {
  const isOver = (column: number): boolean => {
    const area = row === 0 ? undefined : grid.areaAt(row - 1, column);
    return area !== undefined && area.bottom < row && area.right > area.left;
  };
  const named = [...roles].map(([column, role]): [number, Role] => [
    column,
    role.kind === "other" && isOver(column) ? { ...role, over: grid.text(row - 1, column) } : role,
  ]);
  const isGrouped = named.some(([, role]) => role.kind === "other" && role.over !== undefined);
  return { roles: new Map(named), rows: isGrouped ? [row - 1, row] : [row] };
}

/**
 * The heads that still stand over a row: none where a label with its colon and value stands beneath one of them, or
 * behind another one ("Ангилал: | Маш сайн | Гомдол: | Үгүй").
 */
export function headsOver(grid: Grid, row: number, heads: Heads): Heads {
  const columns = grid.filled(row);
  const isNamed = (column: number | undefined): boolean =>
    column !== undefined && /[:：]\s*$/.test(grid.text(row, column));
  const isOwn = (column: number, at: number): boolean =>
    at > 0 &&
    at < columns.length - 1 &&
    isNamed(column) &&
    (heads.roles.has(column) || (isNamed(columns[at - 2]) && !isNamed(columns[at - 1])));
  return columns.some(isOwn) ? NO_HEADS : heads;
}

/** What a head means beneath another one: "SL | %" beneath each year, or the years beneath each of them. */
function under(above: Role | undefined, role: Role): Role {
  if (above?.kind === "aside") return { kind: "aside" };
  if (above?.kind === "year" && role.kind === "quantity") return { ...role, year: above.year };
  if (above?.kind === "quantity" && role.kind === "year")
    return { ...role, as: above.as, percent: above.percent };
  if (above?.kind === "other" && role.kind === "other") return { ...role, over: above.text };
  return role;
}

/** Beside a head of the whole ("Cả năm", "Toàn trường") the others are its parts, or of another year. */
function withoutParts(roles: ReadonlyMap<number, Role>): ReadonlyMap<number, Role> {
  if (![...roles.values()].some(({ kind }) => kind === "whole")) return roles;
  const isPart = ({ kind }: Role): boolean => kind === "other" || kind === "year";
  return new Map([...roles].map(([column, role]) => [column, isPart(role) ? { kind: "aside" } : role]));
}

/** Whether a column that is headed for answers says something in a row, right of its label. */
export const isAnswered = (grid: Grid, row: number, label: number, { roles }: Heads): boolean =>
  [...roles].some(
    ([column, { kind }]) =>
      column > label && (kind === "answer" || kind === "tick") && !isEmpty(grid.raw(row, column))
  );

/** The role of the head that stands over a column or, merged or followed by blanks, over several. */
function roleOver(
  grid: Grid,
  row: number,
  column: number,
  roles: ReadonlyMap<number, Role>
): Role | undefined {
  for (let left = column; left >= 0; left -= 1) {
    if (!isEmpty(grid.raw(row, left))) return roles.get(left);
    if (grid.areaAt(row, left)?.top !== row && grid.areaAt(row, left)) return undefined;
  }
  return undefined;
}

/** Heads with the row beneath that breaks them down. */
export function withSubheads(grid: Grid, row: number, { roles, rows }: Heads): Heads {
  const parts = grid.filled(row).map((column): [number, Role] => {
    const role = roleOf(grid, row, column);
    return [column, role && role.kind !== "tick" ? role : { kind: "other", text: grid.text(row, column) }];
  });
  return { roles: new Map([...roles, ...parts]), rows: [...rows, row] };
}

/** Heads over rows that only say how their figures are given: "| Tốt | Khá" over "SL | 500 | 100". */
function isOverQualifiers(
  grid: Grid,
  row: number,
  labels: number,
  roles: ReadonlyMap<number, Role>
): boolean {
  const figures = [...roles.keys()].filter((column) => isNumberLike(grid.raw(row + 1, column)));
  // "Học lực | SL | 168 | 352": behind the name of what is counted.
  const said = [labels, labels + 1].filter((column) => !roles.has(column));
  return figures.length >= 2 && said.some((at) => bareQualifier(grid.label(row + 1, at)) !== undefined);
}

/** How many answers make a column of them, and what part of its cells they are at least. */
const FEWEST_ANSWERS = 5;
const LEAST_PART = 0.8;

/**
 * Heads of which one that nobody knows is a head of answers, where its cells say little but yes and no: "Tự xếp" over
 * "Đạt", "Chưa đạt", beside figures. Several such columns are records of their own ("Trường A | Trường B").
 *
 * @param rows the form's rows beneath the heads
 */
export function withAnswerColumn(grid: Grid, { roles, rows: headed }: Heads, rows: readonly number[]): Heads {
  // Beneath "Cộng toàn huyện" a cross is for what has no sum.
  const saying = [...roles].filter(
    ([column, role]) =>
      role.kind === "other" && !isTotal(grid.labelOf(role.text)) && saysAnswers(grid, column, rows)
  );
  const [one, ...more] = saying;
  if (!one || more.length > 0) return { roles, rows: headed };
  return { roles: new Map([...roles, [one[0], { kind: "answer", rank: 0 }]]), rows: headed };
}

function saysAnswers(grid: Grid, column: number, rows: readonly number[]): boolean {
  const texts = rows.flatMap((row) => (isEmpty(grid.raw(row, column)) ? [] : grid.text(row, column) || []));
  const answers = texts.filter((text) => readAnswer(text) !== undefined);
  return answers.length >= FEWEST_ANSWERS && answers.length >= LEAST_PART * texts.length;
}

/** The number of a line, as text: "2", "2.1", "2)". */
const NUMBER = /^\s*\d{1,3}(?:\.\d{1,2})*[.)]?\s*$/;

/** Rows beneath a year in which its figures begin. */
const NEAREST_FIGURES = 5;

/** Whether something stands beneath a head: "Năm học 2016 - 2017" in the corner of a letterhead is over nothing. */
function isOverCells(grid: Grid, row: number, column: number): boolean {
  const beneath = Array.from({ length: NEAREST_FIGURES }, (_, at) => row + 1 + at);
  return beneath.some((at) => at < grid.rows && !isEmpty(grid.raw(at, column)));
}
