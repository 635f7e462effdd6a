import { defaultAsOf } from "../check/as-of";
import { CellState, serialFromIso, type LocalText, type Regulation, type Serial } from "../rules";
import {
  readCount,
  readDate,
  readNumber,
  readShare,
  readYesNo,
  type Reading as ReadValue,
} from "../sheets/values/values";
import { isBlank, type CellValue } from "../sheets";
import { errorCode, FunctionError, PassedError } from "./errors";
import { session } from "./session";

/** The day by whose law functions answer that ask for none: the check's, or the first in force before it. */
export function lawDay(regulation: Regulation): Serial {
  const { from } = regulation.inForce;
  const day = defaultAsOf(regulation, session.today());
  return from === undefined ? day : Math.max(day, serialFromIso(from));
}

/** An argument as Excel hands it over: a matrix, or nothing where it was left out. */
export type Argument = unknown[][] | null | undefined;

/** One cell of a result. */
export type Result = string | number | boolean | FunctionError | PassedError;

/** Whether an argument was left out. */
export const isOmitted = (argument: Argument): boolean =>
  argument === undefined ||
  argument === null ||
  (argument.length === 1 && argument[0]?.length === 1 && argument[0][0] === undefined);

/** A cell of an argument as cells are read elsewhere: error values as objects, nothing as null. */
export function toCell(value: unknown): CellValue {
  const code = errorCode(value);
  if (code) return { error: code };
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

type Matrix = readonly (readonly unknown[])[];

/** An argument as rows of what Excel handed over; nothing where it was left out. */
function toRows(argument: Argument): Matrix {
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? argument : argument.map((cell) => [cell]);
}

/** An argument as a matrix of cells; nothing where it was left out. */
export const toCells = (argument: Argument): CellValue[][] => toRows(argument).map((row) => row.map(toCell));

const MISSING: LocalText = {
  vi: "thiếu giá trị của đối số “{name}”",
  zh: "参数“{name}”未填写",
  mn: "«{name}» аргументын утга хоосон байна",
  en: "the argument “{name}” is blank",
};
const UNREADABLE: LocalText = {
  vi: "đối số “{name}” không đọc được: {text}",
  zh: "参数“{name}”无法识别：{text}",
  mn: "«{name}» аргументыг уншиж чадсангүй: {text}",
  en: "the argument “{name}” cannot be read: {text}",
};
const TWO_WAYS: LocalText = {
  vi: "đối số “{name}” có thể hiểu theo hai cách: {text}; xin ghi rõ (ví dụ thêm dấu %)",
  zh: "参数“{name}”有两种读法：{text}，请写明（例如加上 %）",
  mn: "«{name}» аргументыг хоёр янзаар ойлгож болно: {text}; тодруулна уу (жишээ нь % тэмдэг)",
  en: "the argument “{name}” can be read in two ways: {text}; make it clear (a % sign, for example)",
};
const SHAPES: LocalText = {
  vi: "các vùng phải có cùng kích thước",
  zh: "各区域的大小必须相同",
  mn: "мужууд ижил хэмжээтэй байх ёстой",
  en: "the ranges must have one shape",
};

const PERCENT_SIGN = /%|хувь|phần trăm|百分/u;
const isSigned = (cell: CellValue): boolean =>
  typeof cell === "string" && PERCENT_SIGN.test(cell.normalize("NFKC"));

function readQuantity(cell: CellValue): ReadValue {
  const count = readCount(cell);
  if (count.state === CellState.OK) return count;
  return isSigned(cell) ? { state: CellState.UNREADABLE, value: NaN } : readNumber(cell);
}

const readPercentage = (cell: CellValue): ReadValue => (isSigned(cell) ? readShare(cell) : readNumber(cell));

/** The single values of one call of a function, or of one cell of a call over ranges. */
export class Values {
  constructor(private readonly cells: Readonly<Record<string, CellValue>>) {}

  /** The cell itself; a blank is null. */
  cell(name: string): CellValue {
    return this.cells[name] ?? null;
  }

  isBlank(name: string): boolean {
    const cell = this.cell(name);
    return cell === null || (typeof cell === "string" && cell.trim() === "");
  }

  /** Nothing is stated: a blank or a dash. 无 states that there is none. */
  isUnstated(name: string): boolean {
    const cell = this.cell(name);
    return isBlank(cell) && !(typeof cell === "string" && cell.trim() === "无");
  }

  number(name: string): number {
    return this.needed(name, readNumber);
  }
  /** A number of people or things: a separator before three digits marks thousands, and a % sign makes it none. */
  quantity(name: string): number {
    return this.needed(name, readQuantity);
  }
  optionalNumber(name: string): number | undefined {
    return this.optional(name, readNumber);
  }
  date(name: string): Serial {
    return this.needed(name, readDate);
  }
  optionalDate(name: string): Serial | undefined {
    return this.optional(name, readDate);
  }
  /** A share in percent: a bare number up to 1 is a fraction, above 1 it needs its % sign. */
  share(name: string): number {
    return this.needed(name, readShare);
  }
  /** Percent, with or without its sign. */
  percentage(name: string): number {
    return this.needed(name, readPercentage);
  }
  yes(name: string): boolean {
    return this.needed(name, readYesNo) === 1;
  }
  optionalYes(name: string, otherwise: boolean): boolean {
    const value = this.optional(name, readYesNo);
    return value === undefined ? otherwise : value === 1;
  }

  /** The text as it is written, trimmed; a number or truth value as Excel shows it. */
  text(name: string): string {
    const text = this.optionalText(name);
    if (this.isUnstated(name)) throw new FunctionError("#N/A", { text: MISSING, args: { name } });
    return text;
  }
  optionalText(name: string): string {
    this.pass(name);
    const cell = this.cell(name);
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    return cell === null ? "" : String(cell).trim();
  }

  /** The as-of date: as given, else today or the regulation's last day in force. */
  day(name: string, regulation: Regulation): Serial {
    return this.optionalDate(name) ?? defaultAsOf(regulation, session.today());
  }

  /** A dash says as little as a blank. */
  private optional(name: string, read: (cell: CellValue) => ReadValue): number | undefined {
    this.pass(name);
    const isNothing = this.isBlank(name) || read(this.cell(name)).state === CellState.BLANK;
    return isNothing ? undefined : this.needed(name, read);
  }

  private needed(name: string, read: (cell: CellValue) => ReadValue): number {
    this.pass(name);
    const cell = this.cell(name);
    const { state, value } = read(cell);
    if (state === CellState.OK) return value;
    const args = { name, text: String(cell) };
    if (state === CellState.BLANK) throw new FunctionError("#N/A", { text: MISSING, args });
    throw new FunctionError("#VALUE!", { text: state === CellState.AMBIGUOUS ? TWO_WAYS : UNREADABLE, args });
  }

  /** An error value given as a single value is passed on. */
  private pass(name: string): void {
    const code = errorCode(this.cell(name));
    if (code) throw new PassedError(code);
  }
}

/**
 * Calls a function of single values over ranges of one shape: the result spills in that shape, and a single
 * value beside ranges holds for every cell. An error concerns its own cell only.
 *
 * @throws FunctionError `#VALUE!` where ranges differ in shape
 */
export function spill(
  args: Readonly<Record<string, Argument>>,
  call: (values: Values) => Result
): unknown[][] {
  const names = Object.keys(args);
  const matrices = names.map((name) => toRows(args[name]));
  const ranges = matrices.filter((matrix) => !isSingle(matrix));
  const [rows, columns] = shapeOf(ranges[0] ?? [[null]]);
  if (ranges.some((range) => shapeOf(range)[0] !== rows || shapeOf(range)[1] !== columns)) {
    throw new FunctionError("#VALUE!", { text: SHAPES });
  }
  const result = (row: number, column: number): Result => {
    const cells: Record<string, CellValue> = {};
    names.forEach((name, index) => {
      const matrix = matrices[index] ?? [];
      cells[name] = toCell(isSingle(matrix) ? matrix[0]?.[0] : matrix[row]?.[column]);
    });
    return attempt(() => call(new Values(cells)));
  };
  // Where all ranges are blank the single values alone decide: once for a hundred thousand rows.
  let ofBlank: Result | undefined;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      ranges.length > 0 && ranges.every((range) => toCell(range[row]?.[column]) === null)
        ? (ofBlank ??= result(row, column))
        : result(row, column)
    )
  );
}

/** Passes on an error value that is all there is of an argument; among records one makes its own value unknown. */
export function passAlone(cells: readonly (readonly CellValue[])[]): void {
  const [first, ...others] = cells.flat();
  const code = others.length === 0 ? errorCode(first) : undefined;
  if (code) throw new PassedError(code);
}

/** A result, or the error that it met, as a value. */
export function attempt(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (error instanceof FunctionError || error instanceof PassedError) return error;
    throw error;
  }
}

const isSingle = (matrix: Matrix): boolean => matrix.length === 1 && matrix[0]?.length === 1;
const shapeOf = (matrix: Matrix): [number, number] => [matrix.length, matrix[0]?.length ?? 0];
