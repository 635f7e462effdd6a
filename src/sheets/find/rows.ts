import type { Field } from "../../rules";
import { isBlank } from "../grid/blanks";
import { isEmpty, isNumberLike, type Grid } from "../grid/grid";
import type { Band } from "./header";
import {
  isColumnNumbers,
  isFooter,
  isOrdinal,
  isPart,
  isSectionName,
  isSummary,
  isTotal,
  mayBeSpecial,
  titlesTable,
} from "../lexicon/vocabulary";

/** A row that is no record, and why. */
export type Ignored =
  "blank" | "section" | "part" | "total" | "repeatedHeader" | "columnNumbers" | "footer" | "mapping";

export interface Body {
  readonly records: readonly number[];
  readonly summary: readonly number[];
  readonly ignored: readonly { readonly row: number; readonly why: Ignored }[];
  /** First row that is no longer the table's. */
  readonly end: number;
}

/** What ends a table before the next header does. */
export interface Ends {
  /** Whether another table begins at a row. */
  readonly opensTable: (row: number) => boolean;
  /** Whether a row is a line of a form ("举报电话：…"), beneath or between tables. */
  readonly isLine: (row: number) => boolean;
  /** Whether a row beneath records is a label of a form with its value. */
  readonly isEntry: (row: number) => boolean;
}

/** What the rows are read for. */
export interface BodyPlan extends Ends {
  readonly grid: Grid;
  readonly band: Band;
  /** Mapped columns with their fields. */
  readonly fields: ReadonlyMap<number, Field>;
  readonly from: number;
  readonly to: number;
  /** Whether a row names a group of the records beneath it by a value that they share. */
  readonly namesGroup: (row: number, own: Field | undefined) => boolean;
  /** Rows that the user left out. */
  readonly leftOut?: ReadonlySet<number>;
}

/** Rows up to which every row is asked whether a new table begins; beyond, only rows that look unlike data. */
const FULL_LOOK = 300;
const MOST_BLANK_ROWS = 2;

/** Parts the rows beneath a header into records, totals, and what is neither. */
export function bodyOf(plan: BodyPlan): Body {
  const { grid, band, fields, from, to, leftOut } = plan;
  const records: number[] = [];
  const totals: number[] = [];
  const ignored: { row: number; why: Ignored }[] = [];
  const typed = [...fields]
    .filter(([, field]) => field.type !== "text" && field.type !== "choice")
    .map(([c]) => c);
  const ordinal = band.paths.findIndex((path) => isOrdinal(path[path.length - 1])) + band.left;
  const hasOrdinal = ordinal >= band.left && ordinal >= from && ordinal <= to;
  const headerTexts = rawTexts(grid, band, from, to);
  let blanks = 0;
  let end = band.body;
  for (let row = band.body; row < grid.rows; row += 1) {
    if (leftOut?.has(grid.rowNumber(row))) {
      ignored.push({ row, why: "mapping" });
      end = row + 1;
      continue;
    }
    const why = kindOf(row);
    if (why === "end") break;
    if (why === "blank") {
      blanks += 1;
      continue;
    }
    if (blanks > MOST_BLANK_ROWS && (why !== "record" || !isPlausible(row))) break;
    for (let blank = row - blanks; blank < row; blank += 1) ignored.push({ row: blank, why: "blank" });
    blanks = 0;
    end = row + 1;
    if (why === "record") {
      // Figures between records are a section's totals, not the table's.
      for (const total of totals.splice(0)) ignored.push({ row: total, why: "total" });
      records.push(row);
    } else if (why === "total") totals.push(row);
    else ignored.push({ row, why });
  }
  ignored.sort((a, b) => a.row - b.row);
  return { records, summary: totals, ignored, end };

  function kindOf(row: number): Ignored | "record" | "end" {
    const first = firstText(row);
    if (first === undefined) return "blank";
    if (records.length > 0 && !isOwnSummary(row, first) && !fillsAsBefore(row) && plan.isEntry(row))
      return "end";
    if (isTotalledAside(row, first)) return "total";
    const numeric = typed.some((column) => isNumberLike(grid.raw(row, column)));
    if (numeric && isLoneFigure(row)) return "total";
    if (numeric && isOrdinary(row, first)) return "record";
    const label = grid.label(row, first);
    if (label && isTotalRow(row, first)) return "total";
    if (isRepeatedHeader(row)) return "repeatedHeader";
    if (row - band.body < FULL_LOOK || !numeric) {
      if (plan.opensTable(row)) return "end";
    }
    if (isTitle(row)) return "end";
    if (plan.namesGroup(row, fields.get(first))) return "section";
    if (plan.isLine(row)) return goesOn(row + 1) ? "section" : "end";
    if (label && isFooter(label) && !looksLikeData(row)) return "end";
    if (label && isPart(label)) return "part";
    if (isColumnNumbers(filledTexts(row)) && row === band.body) return "columnNumbers";
    return isSection(row, first) ? "section" : "record";
  }

  /** One figure beneath a wide table's records, of which nothing says whose it is: a sum or an average. */
  function isLoneFigure(row: number): boolean {
    if (records.length === 0 || fields.size < 4) return false;
    const cells = grid.filled(row).filter((column) => column >= from && column <= to);
    const [only] = cells;
    return (
      only !== undefined && cells.length === 1 && typed.includes(only) && grid.areaAt(row, only) === undefined
    );
  }

  /** Right beneath a record, with something in the same cells as that: one more of its kind. */
  function fillsAsBefore(row: number): boolean {
    const before = records[records.length - 1];
    if (before !== row - 1) return false;
    const [above, own] = [grid.filled(before), grid.filled(row)];
    return above.length === own.length && above.every((column, at) => column === own[at]);
  }

  /** A named sum or average right beneath the records, its figure in their column: no line of a form. */
  function isOwnSummary(row: number, first: number): boolean {
    if (blanks > 0 || !isSummary(grid.text(row, first)) || plan.isEntry(row + 1)) return false;
    return typed.some((column) => isNumberLike(grid.raw(row, column)));
  }

  /** Whether records go on at a row, beneath a line that only parts them. */
  function goesOn(row: number): boolean {
    return (
      row < grid.rows && isPlausible(row) && looksLikeData(row) && !plan.isEntry(row) && !plan.opensTable(row)
    );
  }

  /** One text alone over the header of another table, or that calls itself a table. */
  function isTitle(row: number): boolean {
    const cells = grid.filled(row).filter((column) => column >= from && column <= to);
    const [only] = cells;
    if (only === undefined || cells.length > 1 || typeof grid.raw(row, only) !== "string") return false;
    return titlesTable(grid.label(row, only)) || plan.opensTable(row + 1) || plan.opensTable(row + 2);
  }

  function firstText(row: number): number | undefined {
    for (let column = from; column <= to; column += 1) {
      if (!isEmpty(grid.raw(row, column))) return column;
    }
    // A merged name runs down beside rows that are blank themselves.
    for (const column of fields.keys()) {
      const area = grid.areaAt(row, column);
      if (
        area &&
        area.top < row &&
        area.top >= band.body &&
        area.bottom - area.top > 0 &&
        hasOwnRow(row, area.top)
      ) {
        return isEmpty(grid.cell(row, column)) ? undefined : column;
      }
    }
    return undefined;
  }

  /** A row wholly inside merged areas of the row above is no row of its own. */
  function hasOwnRow(row: number, top: number): boolean {
    for (let column = from; column <= to; column += 1) {
      const area = grid.areaAt(row, column);
      if ((!area || area.top !== top) && fields.has(column)) return true;
    }
    return false;
  }

  /** A row with figures whose first cells are a running number, or names that begin as no total does. */
  function isOrdinary(row: number, first: number): boolean {
    if (isNumberLike(grid.raw(row, first))) return true;
    let filled = 0;
    for (const column of fields.keys()) if (!isEmpty(grid.raw(row, column))) filled += 1;
    if (filled < 2) return false;
    for (let column = first; column <= Math.min(to, first + 2); column += 1) {
      const cell = grid.raw(row, column);
      if (typeof cell === "string" && !isEmpty(cell)) return !mayBeSpecial(cell);
    }
    return true;
  }

  function isTotalRow(row: number, first: number): boolean {
    if (hasOrdinal && isNumberLike(grid.raw(row, ordinal))) return false;
    for (let column = first; column <= Math.min(to, first + 2); column += 1) {
      const label = grid.label(row, column);
      if (label) return isTotal(label) || isSummary(label.text);
    }
    return false;
  }

  /** Figures alone in a row that the table to the left calls its total: it is the total of this one as well. */
  function isTotalledAside(row: number, first: number): boolean {
    if (from === band.left || first === from) return false;
    const cells = grid.filled(row);
    const [head] = cells;
    if (head === undefined || head >= from) return false;
    const own = cells.filter((column) => column >= from && column <= to);
    if (!own.every((column) => isNumberLike(grid.raw(row, column)))) return false;
    const label = grid.label(row, head);
    return label !== undefined && isTotal(label);
  }

  function filledTexts(row: number): string[] {
    return grid
      .filled(row)
      .filter((column) => column >= from && column <= to)
      .map((column) => String(grid.raw(row, column)));
  }

  function isRepeatedHeader(row: number): boolean {
    let same = 0;
    let other = 0;
    for (let column = from; column <= to; column += 1) {
      const cell = grid.raw(row, column);
      if (isEmpty(cell)) continue;
      if (typeof cell === "string" && headerTexts[column - from]?.has(cell)) same += 1;
      else other += 1;
    }
    return same >= 2 && same > 2 * other;
  }

  function looksLikeData(row: number): boolean {
    if (hasOrdinal && isNumberLike(grid.raw(row, ordinal))) return true;
    const filled = [...fields.keys()].filter((column) => !isEmpty(grid.raw(row, column)));
    const figures = filled.filter((column) => isNumberLike(grid.raw(row, column)));
    return figures.length > 0 ? filled.length >= 2 : filled.length >= 3 && filled.length * 2 >= fields.size;
  }

  function isPlausible(row: number): boolean {
    const filled = [...fields.keys()].filter((column) => !isEmpty(grid.raw(row, column)));
    return filled.length >= 2 && filled.length * 2 >= fields.size;
  }

  /** A line of its own over the rows beneath: one text, numbered or merged otherwise than records are. */
  function isSection(row: number, first: number): boolean {
    const cells = grid.filled(row).filter((column) => column >= from && column <= to);
    const said = cells.filter((column) => !isBlank(grid.raw(row, column)));
    const text = grid.raw(row, first);
    if (said.length === 0 || said.length > 2 || typeof text !== "string") return false;
    const mapped = said.filter((column) => fields.has(column));
    if (said.some((column) => isNumberLike(grid.raw(row, column)) && column !== ordinal)) return false;
    const area = grid.areaAt(row, first);
    if (said.length === 1 && area && area.right - area.left >= 1 && area.bottom === row) return true;
    if (said.length === 1 && isSectionName(grid.labelOf(text))) return true;
    const { numbering } = grid.labelOf(text);
    const marker = /^\s*(?:[IVX]+|[A-ZĐ]|[一二三四五六七八九十]+)\s*[.、)]?\s*$/.test(text);
    if (said.length === 2) return marker && first === (hasOrdinal ? ordinal : first) && mapped.length <= 1;
    if (numbering === "roman" || numbering === "chinese" || numbering === "letter") return true;
    if (fields.size < 3) return false;
    if (hasOrdinal)
      return first === ordinal ? !isNumberLike(text) : isEmpty(grid.raw(row, ordinal)) && numbersRows();
    return mapped.length === 0;
  }

  /** Whether records bear running numbers, so that a row without one is something else. */
  function numbersRows(): boolean {
    const numbered = records.filter((row) => isNumberLike(grid.raw(row, ordinal))).length;
    const next = band.body + records.length + ignored.length;
    const ahead = [next, next + 1, next + 2].filter((row) => isNumberLike(grid.raw(row, ordinal))).length;
    return records.length > 0 ? numbered * 2 > records.length : ahead > 0;
  }
}

/** What stands in the header cells of each column, as it is written. */
function rawTexts(grid: Grid, band: Band, from: number, to: number): Set<unknown>[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const texts = new Set<unknown>();
    for (let row = band.top; row <= band.bottom; row += 1) texts.add(grid.raw(row, from + offset));
    return texts;
  });
}
