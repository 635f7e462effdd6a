/** Columns that one field could stand in, told apart by what stands in them. */
import { compare, type Field, type RecordType } from "../../rules";
import { isEmpty, type Grid } from "../grid/grid";
import type { CellValue } from "../matrix";
import type { Match } from "../lexicon/match";
import { holdsNone, shownText } from "../values/column";
import { isDateFormat } from "../values/dates";
import { readAmount } from "../values/numbers";
import { kindsOf } from "../values/twins";
import { holdTicks } from "../values/ticks";
import { isPercentFormat } from "../values/values";

/** The columns that claim a field, with what their labels say. */
export type Rivals = ReadonlyMap<Field, ReadonlyMap<number, Match>>;

export interface Settled {
  readonly matches: ReadonlyMap<number, Match>;
  /** Columns that say nothing of their own: blank, or the same as the one that was taken. */
  readonly idle: ReadonlySet<number>;
}

/** What the cells beneath a head say of what it may be. */
export interface CellsBeneath {
  /** What the column's label names, once its cells have been looked at; undefined where they say nothing of the kind. */
  readonly worded: (column: number, match: Match) => Match | undefined;
  /** Whether the cells are no values of a field. */
  readonly refute: (column: number, field: Field) => boolean;
  /** Whether the cells of columns are ticks, and nothing else. */
  readonly areTicked: (columns: readonly number[]) => boolean;
}

/** Rows that are looked at. */
const MOST_ROWS = 50;
const rowsBeneath = (grid: Grid, body: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(grid.rows - body, MOST_ROWS)) }, (_, at) => body + at);
/** The rows of a list: beneath a gap somebody signs. */
function aboveGap(grid: Grid, rows: readonly number[]): readonly number[] {
  const gap = rows.findIndex((row, at) => at > 0 && grid.filled(row).length === 0);
  return gap < 0 ? rows : rows.slice(0, gap);
}
/** Half a unit of the last digit that people keep in a percentage. */
const ROUNDING = 0.00051;

/**
 * Decides between a result and a rate beside it ("Kết quả thực hiện | Tỷ lệ"): the only one that is filled;
 * where they say the same, the one whose label says that it is a share; a count beside its share. Where the
 * two differ (a rate may be that of the result to the plan) neither is taken. Columns of which each row fills
 * one are one field: "外语" and "外语（专升本）", and, although the first bears the field's name, "外语" and "英语";
 * so are those of what happens again.
 */
export function settleByCells(grid: Grid, body: number, rivals: Rivals, named: Rivals): Settled {
  const matches = new Map<number, Match>();
  const idle = new Set<number>();
  const rows = rowsBeneath(grid, body);
  const cellsOf = (column: number): CellValue[] => rows.map((row) => grid.cell(row, column));
  const listed = aboveGap(grid, rows);
  const listedOf = (column: number): CellValue[] => listed.map((row) => grid.cell(row, column));
  for (const [field, claims] of named) {
    const own = field.type === "text" ? tellingApart([...claims], listedOf) : undefined;
    if (own) for (const column of claims.keys()) if (column !== own[0]) idle.add(column);
    const exact = [...claims].filter(([, { confidence }]) => confidence === "exact");
    const columns = exact.map(([column]) => column);
    const isFilled = rows.some((row) => columns.some((column) => !isEmpty(grid.cell(row, column))));
    if (!isFilled || !areDisjoint(grid, rows, columns)) continue;
    for (const [column, match] of exact) matches.set(column, match);
  }
  for (const [field, claims] of rivals) {
    const said = [...claims].filter(([column]) => rows.some((row) => !isEmpty(grid.cell(row, column))));
    const fitting = said.filter(([column]) => !holdsNone(field, cellsOf(column)));
    const filled = fitting.length > 0 ? fitting : said;
    const [first] = filled;
    if (!first) continue;
    if (field.successive) {
      for (const [column, match] of filled) matches.set(column, match);
      continue;
    }
    const own = field.type === "text" ? tellingApart(filled, listedOf) : undefined;
    if (own) {
      matches.set(...own);
      for (const column of claims.keys()) if (column !== own[0]) idle.add(column);
      continue;
    }
    const sure = filled.find(([, match]) => match.open !== true) ?? first;
    const others = filled.filter((claim) => claim !== sure);
    if (
      others.length > 0 &&
      areDisjoint(
        grid,
        rows,
        filled.map(([column]) => column)
      )
    ) {
      for (const [column, match] of filled) matches.set(column, match);
    } else if (others.every(([column]) => sayTheSame(grid, rows, sure[0], column))) {
      matches.set(sure[0], sure[1]);
      for (const column of claims.keys()) if (column !== sure[0]) idle.add(column);
    } else if (others.length === 1 && others.every(([column, match]) => isCount(column, match))) {
      for (const [column, match] of filled) matches.set(column, match);
    }

    function isCount(column: number, { open }: Match): boolean {
      const cells = cellsOf(column);
      const formats = rows.map((row) => grid.format(row, column));
      return open === true && kindsOf([{ field, cells, formats }], () => undefined)[0] === "count";
    }
  }
  return { matches, idle };
}

/** Rows that tell a name from what many have in common. */
const FEWEST_NAMED = 4;

/** The one column of which each row says another thing, where the others say the same of several: "工作内容" beside "阶段". */
function tellingApart(
  claims: readonly [number, Match][],
  cellsOf: (column: number) => readonly CellValue[]
): [number, Match] | undefined {
  if (claims.length < 2) return undefined;
  const said = claims.map(([column]) => cellsOf(column).filter((cell) => !isEmpty(cell)));
  // A row of averages, merged over its names, is among them.
  const isCoded = said.map((cells) => cells.filter(isGradeCode).length * 2 > cells.length);
  const [worded, ...others] = claims.filter((_, at) => isCoded[at] !== true);
  if (worded && others.length === 0 && said.every((cells) => cells.length > 0)) return worded;
  const isNaming = said.map((cells) => cells.length >= FEWEST_NAMED && new Set(cells).size === cells.length);
  // Two namesakes are no stage that several have in common.
  const isCommon = said.map(
    (cells) => cells.filter((cell, row) => row > 0 && cells[row - 1] === cell).length > 1
  );
  const at = isNaming.indexOf(true);
  if (at >= 0 && isCommon.every((common, other) => other === at || common)) return claims[at];
  const [named, ...stages] = claims.filter(([, { reason }]) => !STAGE.test(reason.label));
  return stages.length === 0 ? named : undefined;
}

/** "ТЗ-8", "G.07": letters and a number say of which grade or class a post is, beside what it is called. */
const isGradeCode = (cell: CellValue): boolean =>
  typeof cell === "string" && /^\s*\p{Lu}{1,4}[ .-]?\d{1,2}\s*$/u.test(cell);

/** A head that says when in the course of things, beside one that says what is done: "阶段 | 工作内容". */
const STAGE = /阶段$|^(?:giai đoạn|үе шат)$/i;

/** Labels that several fields share mean the one whose words their cells hold; days are no numbers. */
export function beneath(grid: Grid, body: number, { fields }: RecordType): CellsBeneath {
  const rows = rowsBeneath(grid, body);
  return {
    worded(column, match) {
      const { worded } = match.field;
      if (!worded) return match;
      const saidAt = (row: number): string =>
        isDateFormat(grid.format(row, column))
          ? shownText(grid.raw(row, column), grid.format(row, column))
          : grid.text(row, column);
      // Ticks beneath "Kết quả giải quyết › Đúng hạn" say nothing but what their head says.
      if (holdTicks(grid, rows, [column])) return match;
      // A line merged over the table is said of none of its columns.
      const isOwn = (row: number): boolean => (grid.areaAt(row, column)?.left ?? column) === column;
      const texts = rows
        .filter(isOwn)
        .map(saidAt)
        .filter((text) => text !== "");
      if (texts.length === 0 || texts.some((text) => worded.words.test(text))) return match;
      const other = fields.find(({ id }) => id === worded.otherwise);
      return other && { ...match, field: other };
    },
    refute(column, field) {
      const filled = rows.filter((row) => !isEmpty(grid.cell(row, column)));
      const cells = filled.map((row) => grid.cell(row, column));
      if (holdsNone(field, cells)) return true;
      const areDays = filled.length > 0 && filled.every((row) => isDateFormat(grid.format(row, column)));
      return areDays && field.type !== "date" && field.type !== "text";
    },
    areTicked: (columns) => holdTicks(grid, aboveGap(grid, rows), columns),
  };
}

/** Whether each row fills one of the columns at most: parts of the records have a column each. */
const areDisjoint = (grid: Grid, rows: readonly number[], columns: readonly number[]): boolean =>
  rows.every((row) => columns.filter((column) => !isEmpty(grid.cell(row, column))).length <= 1);

/** Whether two columns give the same shares, in each row that has both and at least in one. */
function sayTheSame(grid: Grid, rows: readonly number[], one: number, other: number): boolean {
  let both = 0;
  for (const row of rows) {
    const [a, b] = [one, other].map((column) => fraction(grid.cell(row, column), grid.format(row, column)));
    if (a === undefined || b === undefined) continue;
    if (!(compare(Math.abs(a - b), ROUNDING) <= 0)) return false;
    both += 1;
  }
  return both > 0;
}

/** A cell as a fraction: "97,5%", 0.975, 97.5, "39/40". NaN where it is no figure, undefined where it is blank. */
function fraction(cell: CellValue, format: string | undefined): number | undefined {
  if (isEmpty(cell)) return undefined;
  if (typeof cell === "number") return cell > 1 && !isPercentFormat(format) ? cell / 100 : cell;
  const amount = typeof cell === "string" ? readAmount(cell) : undefined;
  const value = amount?.number?.asDecimal ?? NaN;
  if (amount?.whole) return value / amount.whole.asDecimal;
  return amount?.number?.percent || value > 1 ? value / 100 : value;
}
