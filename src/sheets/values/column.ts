import { CellState, exact, isoOf, type Field } from "../../rules";
import { isCellError, type CellValue } from "../matrix";
import { isNumberLike } from "../grid/grid";
import { readAnswer } from "./answers";
import { isDateFormat } from "./dates";
import { isDocument } from "./documents";
import { orderOf, scaleOf, separatorsOf } from "./notation";
import { clean, fold } from "../text/text";
import {
  gapOf,
  isPercentFormat,
  readChoice,
  readCount,
  readDate,
  readNumber,
  readShare,
  readYesNo,
  UNREADABLE,
  type Reading,
  type ShareHints,
} from "./values";
import { answerByVerb } from "./verbs";

/** What is known of a column besides its cells. */
export interface ColumnContext {
  readonly date1904?: boolean;
  /** The header says percent. */
  readonly percentLabel?: boolean;
  /** The scale of shares, where a form has decided it over all of them. */
  readonly scale?: ShareHints["scale"];
  /** A share that stands alone: above 1 it needs a hint of percent. */
  readonly lone?: boolean;
}

/** A column's cells, each with state, number and text as shown. */
export interface ColumnValues {
  readonly states: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: string[];
}

type Formats = readonly (string | undefined)[];

/**
 * Reads the cells of one field. What one cell leaves open (the scale of shares, what a separator means, the
 * order of day and month) is decided over the whole column, and stays ambiguous where the column does not
 * prove it.
 */
export function readColumn(
  field: Field,
  cells: readonly CellValue[],
  formats: Formats = [],
  context: ColumnContext = {}
): ColumnValues {
  const count = cells.length;
  const states = new Uint8Array(count);
  const numbers = new Float64Array(count).fill(NaN);
  const texts = new Array<string>(count);
  const read = readerOf(field, cells, formats, context);
  const marks = marksOf(field);
  const seen = new Map<CellValue, Seen>();
  let shownAs: string | undefined;
  for (let index = 0; index < count; index += 1) {
    const cell = cells[index] ?? null;
    const format = formats[index];
    // A number means and shows what its format says: beneath another one it is read anew.
    if (typeof cell === "number" && format !== shownAs) {
      seen.clear();
      shownAs = format;
    }
    let known = seen.get(cell);
    if (!known) {
      known = see(cell, format, read, mayMark(cell, marks) ? marks : undefined);
      if (seen.size < MOST_SEEN) seen.set(cell, known);
    }
    states[index] = known.state;
    numbers[index] = known.value;
    const kept = field.verbatim && typeof cell === "string" && known.text !== "";
    texts[index] = kept ? cell : known.text;
  }
  return { states, numbers, texts };
}

/** Whether a cell may be a mark in place of a value: a number where one of the marks is ("-1"). */
const mayMark = (cell: CellValue, marks: Marks | undefined): boolean =>
  typeof cell === "string" || typeof cell === "boolean" || marks?.numeric === true;

/** Cells of a column that are kept, so that what stands in many of them is read once. */
const MOST_SEEN = 10_000;
interface Seen extends Reading {
  readonly text: string;
}

function see(cell: CellValue, format: string | undefined, read: Read, marks: Marks | undefined): Seen {
  const text = shownText(cell, format);
  const mark = marks && text !== "" && text.length <= 40 ? markOf(text, marks) : undefined;
  if (mark !== undefined) return { state: CellState.MARK, value: NaN, text: mark };
  const { state, value } = read(cell, format);
  return { state, value, text: state === CellState.BLANK ? "" : text };
}

/** The mark that a text is; where yes and no are marks, whatever answers so ("Thực hiện thường xuyên"). */
function markOf(text: string, { codes, answers }: Marks): string | undefined {
  const own = codes.get(fold(text));
  if (own !== undefined || !answers || isNumberLike(text)) return own;
  const said = readAnswer(text);
  return typeof said === "boolean" ? (said ? "yes" : "no") : undefined;
}

type Read = (cell: CellValue, format: string | undefined) => Reading;

function readerOf(field: Field, cells: readonly CellValue[], formats: Formats, context: ColumnContext): Read {
  switch (field.type) {
    case "number": {
      const separators = separatorsOf(cells);
      return (cell, format) => atScale(readNumber(cell, separators), cell, field, format);
    }
    case "count":
      return (cell) => readCount(cell);
    case "share": {
      const scale = context.lone
        ? undefined
        : (context.scale ?? scaleOf(cells, formats, context.percentLabel ?? false));
      const { percentLabel } = context;
      return (cell, format) => readShare(cell, { format, scale, percentLabel });
    }
    case "date": {
      const order = orderOf(cells);
      const { date1904 } = context;
      return (cell, format) => readDate(cell, { format, date1904, order });
    }
    case "yesNo":
      return (cell) => {
        const byVerb = typeof cell === "string" ? answerByVerb(cell, field) : undefined;
        const said = readYesNo(byVerb ?? cell);
        // Who names the letter has sent it: "07/TXL-MNMN" beneath "Văn bản xin lỗi".
        const isNamed = said.state === CellState.UNREADABLE && typeof cell === "string" && isDocument(cell);
        return isNamed ? { state: CellState.OK, value: 1 } : said;
      };
    case "choice": {
      const { options = [] } = field;
      return (cell) => readChoice(cell, options);
    }
    case "text":
      return readText;
  }
}

/** A number counted in percent ("Биелэлтийн хувь") may be a fraction under a percent format. */
function atScale(reading: Reading, cell: CellValue, field: Field, format: string | undefined): Reading {
  if (field.unit !== "%" || typeof cell !== "number" || !isPercentFormat(format)) return reading;
  return readShare(cell, { format });
}

/** The most digits that a number in a cell keeps; a longer one was an identifier and has lost its end. */
const MOST_DIGITS = 1e15;

const OK_TEXT: Reading = Object.freeze({ state: CellState.OK, value: NaN });
function readText(cell: CellValue): Reading {
  const gap = gapOf(cell);
  if (gap) return gap;
  return typeof cell === "number" && Math.abs(cell) >= MOST_DIGITS ? UNREADABLE : OK_TEXT;
}

interface Marks {
  readonly codes: ReadonlyMap<string, string>;
  /** Yes and no are marks, in place of a figure. */
  readonly answers: boolean;
  /** A number may be a mark as well ("-1"). */
  readonly numeric: boolean;
}

const MARKS = new WeakMap<Field, Marks>();
function marksOf(field: Field): Marks | undefined {
  if (!field.marks) return undefined;
  const known = MARKS.get(field);
  if (known) return known;
  const codes = new Map(
    Object.entries(field.marks).flatMap(([code, ways]) =>
      [code, ...ways].map((way) => [fold(way), code] as const)
    )
  );
  const answers = field.type !== "yesNo" && codes.has("yes") && codes.has("no");
  const marks = { codes, answers, numeric: [...codes.keys()].some((way) => /\d/.test(way)) };
  MARKS.set(field, marks);
  return marks;
}

/** Whether cells can be read as a field's values: half of those that say something. */
export function couldHold(field: Field, cells: readonly CellValue[]): boolean {
  if (field.type === "text") return true;
  const states = [...readColumn(field, cells).states].filter((state) => state !== CellState.BLANK);
  const unread = states.filter((state) => state === CellState.UNREADABLE).length;
  return unread * 2 <= states.length;
}

/** Whether a field's cells begin with a digit: figures and dates. */
export const isFigure = ({ type }: Field): boolean =>
  type === "count" || type === "number" || type === "share" || type === "date";

/**
 * Whether many cells say something, and none what a field holds, words under a figure's name: its head means another
 * thing.
 */
export function holdsNone(field: Field, cells: readonly CellValue[]): boolean {
  if (field.type === "text") return false;
  const states = [...readColumn(field, cells).states].filter((state) => state !== CellState.BLANK);
  return states.length >= FEWEST_SAID && states.every((state) => state === CellState.UNREADABLE);
}
const FEWEST_SAID = 3;

/** A cell's text as its sheet shows it: dates as dates, shares with their sign, whole numbers in full. */
export function shownText(cell: CellValue, format?: string): string {
  if (typeof cell === "string") return clean(cell);
  if (typeof cell === "number") {
    if (format !== undefined && format !== "General") {
      if (isPercentFormat(format)) return `${exact(cell * 100)}%`;
      if (isDateFormat(format) && cell >= 1 && cell < 2_958_466) return shownDate(cell, format);
    }
    return Number.isInteger(cell) ? wholeText(cell) : String(exact(cell));
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell !== null && isCellError(cell) ? cell.error : "";
}

/** In full up to twenty-one digits. */
const wholeText = (value: number): string =>
  Number.isSafeInteger(value) || Math.abs(value) >= 1e21 ? String(value) : value.toFixed(0);

function shownDate(serial: number, format: string): string {
  const iso = isoOf(serial);
  const [year, month, day] = iso.split("-");
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  if (bare.indexOf("d") >= 0 && bare.indexOf("d") < bare.indexOf("m")) return `${day}/${month}/${year}`;
  return iso;
}
