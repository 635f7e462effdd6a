/** Shared formulas: a column of copies is stored once, the copies name it. */
import { columnIndex, columnName } from "../sheets/address";
import { MAX_COLUMNS, MAX_ROWS } from "./a1";

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|[0-9.]+(?:[eE][+-]?[0-9]+)?/gu;

/** A piece of a formula: as it stands, or as it reads so many rows down and columns to the right. */
type Piece = string | ((rows: number, columns: number) => string);

const GONE = "#REF!";

function column(fixed: string, name: string): (by: number) => string | undefined {
  if (fixed === "$") return () => `$${name}`;
  const index = columnIndex(name);
  return (by) => (index + by >= 0 && index + by < MAX_COLUMNS ? columnName(index + by) : undefined);
}

function row(fixed: string, digits: string): (by: number) => string | undefined {
  if (fixed === "$") return () => `$${digits}`;
  const number = Number(digits);
  return (by) => (number + by >= 1 && number + by <= MAX_ROWS ? `${number + by}` : undefined);
}

/** Two ends, the first of which may be gone, or the second: then all is. */
const joined = (from: string | undefined, between: string, to: string | undefined): string =>
  from === undefined || to === undefined ? GONE : from + between + to;

function pieceOf([whole, ...groups]: RegExpMatchArray): Piece {
  const [c1, cName, r1, rDigits, cA, cFrom, cB, cTo, rA, rFrom, rB, rTo] = groups;
  if (cName !== undefined && rDigits !== undefined) {
    const [left, right] = [column(c1 ?? "", cName), row(r1 ?? "", rDigits)];
    return (rows, columns) => joined(left(columns), "", right(rows));
  }
  if (cFrom !== undefined && cTo !== undefined) {
    const [from, to] = [column(cA ?? "", cFrom), column(cB ?? "", cTo)];
    return (_, columns) => joined(from(columns), ":", to(columns));
  }
  if (rFrom !== undefined && rTo !== undefined) {
    const [from, to] = [row(rA ?? "", rFrom), row(rB ?? "", rTo)];
    return (rows) => joined(from(rows), ":", to(rows));
  }
  return whole;
}

/** A formula that is copied: it is taken apart once, however many copies there are. */
export class SharedFormula {
  private pieces: readonly Piece[] | undefined;

  constructor(readonly formula: string) {}

  /** As it reads when copied `rows` down and `columns` to the right; texts and names stay. */
  shifted(rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return this.formula;
    this.pieces ??= this.apart();
    let text = "";
    for (const piece of this.pieces) text += typeof piece === "string" ? piece : piece(rows, columns);
    return text;
  }

  private apart(): readonly Piece[] {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of this.formula.matchAll(TOKEN)) {
      pieces.push(this.formula.slice(end, match.index), pieceOf(match));
      end = match.index + match[0].length;
    }
    return [...pieces, this.formula.slice(end)];
  }
}
