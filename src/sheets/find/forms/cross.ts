/** Tables whose rows and columns name a field together: "Giáo viên" across "Trình độ đào tạo › Đạt chuẩn". */
import type { Field } from "../../../rules";
import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import type { Knowledge, Lexicon } from "../../lexicon/lexicon";
import type { Found, Match } from "../../lexicon/match";
import { isBareTotal, isTotal } from "../../lexicon/signs/rows";
import { bareQualifier, isGradeHead } from "../../lexicon/signs/columns";
import { fieldOfPath, joined, type Path } from "../../lexicon/path";
import { parseLabel, type Label } from "../../text/normalise";
import { bandAt } from "../header";
import { titlesAbove } from "../titles";
import type { AnswerCell } from "./answers";
import type { Heads } from "./roles";
import { fieldsOf, type Matches } from "./headings";
import { isFormRecord } from "./meaning";

/** A cell whose row and column name a field together. */
export interface Crossing {
  readonly column: number;
  readonly label: Label;
  readonly matches: Matches;
}

/** A column with what stands over it. */
type Column = readonly [column: number, path: Path];

/** Heads that parts of a row's figure stand under. */
const FEWEST_HEADS = 2;

/** The tables of a form whose rows and columns name fields together, one after the other. */
export class Crossings {
  /** The heads of the table that is being read, and the fields that its rows have given so far. */
  private heads: Heads | undefined;
  private given = new Set<Field>();

  constructor(
    private readonly grid: Grid,
    private readonly lexicon: Lexicon,
    private readonly titles: readonly Label[]
  ) {}

  /**
   * The cells of a row that its label and their heads name together; undefined where they do not.
   *
   * @param own what the label means by itself
   */
  at(row: number, label: Label, heads: Heads, own: Matches): readonly Crossing[] | undefined {
    const isGrade = isGradeHead(label);
    const columns = this.columnsAt(row, heads, isGrade);
    const isTotalRow = isTotal(label) && (own.size === 0 || isBareTotal(label));
    if (isTotalRow && this.heads === heads) return this.totals(row, label, heads);
    if (isTotalRow && isBeneathGrades(this.grid, heads, row)) {
      const totals = this.totals(row, label, heads);
      // "Cộng" beneath years is of what the heading over the grades names.
      return totals.length > 0 ? totals : undefined;
    }
    if (columns.length < FEWEST_HEADS) return undefined;
    const filled = columns.filter(([column]) => !isEmpty(this.grid.cell(row, column)));
    const crossings = this.crossed(label, filled, (known) => together(known, label, filled, own));
    // "Khối 10" beneath "Tổng số HS" is no number of its classes.
    if (crossings.length === 0) return isGrade && isOfOthers(label, columns, own) ? [] : undefined;
    if (this.heads !== heads) this.given = new Set();
    this.heads = heads;
    for (const { matches } of crossings) for (const field of fieldsOf(matches)) this.given.add(field);
    return crossings;
  }

  /**
   * A total over rows of which some are no field's: in each column of which none was its field. Titles over the table
   * tell of what "Giỏi" is one ("I. Học lực").
   */
  private totals(row: number, label: Label, heads: Heads): readonly Crossing[] {
    const given = this.heads === heads ? this.given : new Set<Field>();
    const columns = this.columnsAt(row, heads, true);
    const outside = [...titlesAbove(this.grid, heads.rows[0] ?? row), ...this.titles];
    // "Cộng khối 6, 7" is of a part, and so is a sum over which more stands.
    const next = this.grid.label(row + 1, this.grid.filled(row + 1)[0] ?? 0);
    if (!isBareTotal(label) || (next && isGradeHead(next))) return [];
    return this.crossed(label, columns, (known) =>
      columns.map(([, path]) => {
        const found = fieldOfPath(known, path, outside);
        return typeof found === "object" && !given.has(found.field) ? found : undefined;
      })
    );
  }

  /** @param find by column, what a record type has there */
  private crossed(
    label: Label,
    columns: readonly Column[],
    find: (known: Knowledge) => readonly Found[]
  ): Crossing[] {
    const found = this.lexicon.records.filter(isFormRecord).map((known) => [known, find(known)] as const);
    return columns.flatMap(([column, path], at) => {
      const matches = new Map(
        found.flatMap(([known, by]): [Knowledge, Match][] => {
          const match = by[at];
          return typeof match === "object" ? [[known, match]] : [];
        })
      );
      return matches.size > 0 ? [{ column, label: joined([label, ...path]), matches }] : [];
    });
  }

  /** Columns that say what a row's figure is of. "Khối 6" says nothing of most rows; with the number of classes it is a figure of its own. */
  private columnsAt(row: number, heads: Heads, areAll = false): Column[] {
    const band = bandAt(this.grid, this.lexicon, heads.rows[0] ?? row);
    return [...heads.roles].flatMap(([column, { kind }]): Column[] => {
      const path = band.paths[column - band.left] ?? [];
      const leaf = path[path.length - 1];
      // "Giỏi", "Số lớp" beside "Tổng số HS" are its parts in a row of the form; of grades and totals they are figures.
      if (areAll) return kind === "unit" || kind === "tick" || kind === "answer" ? [] : [[column, path]];
      const isNamed = kind === "quantity" && leaf !== undefined && bareQualifier(leaf) === undefined;
      const isOpen = kind === "other" || kind === "whole" || isNamed;
      return isOpen || (kind === "aside" && path.some(isGradeHead)) ? [[column, path]] : [];
    });
  }
}

/** Grades that rows begin with before a total beneath them is the school's. */
const FEWEST_GRADES = 2;

/** Whether rows of several grades stand between the heads and a row: "Khối 10", "Khối 11" over "Toàn trường". */
function isBeneathGrades(grid: Grid, { rows }: Heads, row: number): boolean {
  const top = rows[rows.length - 1];
  if (top === undefined) return false;
  const between = Array.from({ length: row - top - 1 }, (_, at) =>
    grid.label(top + 1 + at, grid.filled(top + 1 + at)[0] ?? 0)
  );
  return between.filter((label) => label !== undefined && isGradeHead(label)).length >= FEWEST_GRADES;
}

/** Whether crossings give what the row's label means by itself: that may stand beneath a head that only says how ("Toàn trường › SL"). */
export function sayAll(crossings: readonly Crossing[], own: Matches, { roles }: Heads): boolean {
  const columns = new Set(crossings.map(({ column }) => column));
  const isQuantified = [...roles].some(([column, { kind }]) => kind === "quantity" && !columns.has(column));
  const fields = new Set(crossings.flatMap(({ matches }) => fieldsOf(matches)));
  return crossings.length === 0 || !isQuantified || fieldsOf(own).every((field) => fields.has(field));
}

/** By column, what a row's label and the heads name together, or the part that the heads name of what it counts. */
function together(
  known: Knowledge,
  label: Label,
  columns: readonly Column[],
  own: Matches
): readonly Found[] {
  const found = columns.map(([, path]) => crossing(known, label, path));
  const wholes = new Set<string>();
  for (const whole of [own.get(known), ...found]) if (typeof whole === "object") wholes.add(whole.field.id);
  const parts = columns.map(
    ([, path], at) => partOf(known, path, wholes) ?? (path.some(isGradeHead) ? found[at] : undefined)
  );
  // A label that is a field by itself is read as one, unless its row is broken down.
  if (own.get(known) && parts.every((part) => part === undefined))
    return isGradeHead(label) ? whereNamed(own.get(known), found) : [];
  return found.map((one, at) => parts[at] ?? one);
}

/** The one column whose head says that a grade's own field stands there: "Khối 6" has as many classes as "Số lớp" says, and no "Số HS". */
function whereNamed(own: Found, found: readonly Found[]): readonly Found[] {
  if (typeof own !== "object") return [];
  const named = found.map((one) => (typeof one === "object" && one.field === own.field ? one : undefined));
  return named.filter((one) => one !== undefined).length === 1 && named.length > 1 ? named : [];
}

/** Whether heads name something by themselves, and none of them the number of a grade's classes: its row is of those. */
const isOfOthers = (label: Label, columns: readonly Column[], own: Matches): boolean =>
  [...own].some(([known, match]) => {
    const isOwn = ([, path]: Column): boolean =>
      typeof match === "object" && matchedField(crossing(known, label, path)) === match.field;
    const isNamed = ([, path]: Column): boolean => matchedField(known.index.find(joined(path))) !== undefined;
    return match !== "ambiguous" && !columns.some(isOwn) && columns.some(isNamed);
  });

const matchedField = (found: Found): Field | undefined =>
  typeof found === "object" ? found.field : undefined;

const TWO_NAMES = /^([^()]+)\(([^()]+)\)$/;

/** What a row's label and the heads of a column name; of "Giỏi (Tốt)" the one that there is of what the row counts. */
function crossing({ index }: Knowledge, label: Label, path: Path): Found {
  const found = index.find(joined([label, ...path]));
  if (found !== undefined) return found;
  // "Chia theo khối" over "Khối 6" says nothing more.
  const grade = path.find(isGradeHead);
  if (grade && path.length > 1) return index.find(joined([label, grade]));
  const [, first, second] = TWO_NAMES.exec(path.at(-1)?.text ?? "") ?? [];
  if (first === undefined || second === undefined) return undefined;
  const either = [first, second].map((name) =>
    index.find(joined([label, ...path.slice(0, -1), parseLabel(name)]))
  );
  const known = either.filter((one) => one !== undefined);
  return known.length === 1 ? known[0] : undefined;
}

/** The cells of a row that only says how the figures under its heads are given: "SL | 500 | 100" beneath "Tốt", "Khá". */
export function qualifiedCells(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  column: number,
  { roles, rows }: Heads
): { label: Label; cell: AnswerCell }[] {
  const said = grid.label(row, column);
  const as = bareQualifier(said);
  const [head] = rows;
  if (as === undefined || head === undefined) return [];
  const { paths, left } = bandAt(grid, lexicon, head);
  return [...roles].flatMap(([at, { kind }]) => {
    const path = at > column && kind === "other" ? (paths[at - left] ?? []) : [];
    const isFigure = isNumberLike(grid.raw(row, at));
    return path.length > 0 && isFigure
      ? [{ label: joined(path), cell: { column: at, as, percent: said?.percent } }]
      : [];
  });
}

/** The field that a column's heads name by themselves, where it is a part of what the row counts. */
function partOf(known: Knowledge, path: Path, wholes: ReadonlySet<Field["whole"]>): Match | undefined {
  const found = fieldOfPath(known, path, []);
  return typeof found === "object" && wholes.has(found.field.whole) ? found : undefined;
}
