/** Shared formulas: a column of copies is stored once, the copies name it. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "./a1";

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|[0-9.]+(?:[eE][+-]?[0-9]+)?/gu;

function column(fixed: string, name: string, by: number): string | undefined {
  if (fixed === "$") return `$${name}`;
  const index = columnIndex(name) + by;
  return index >= 0 && index < MAX_COLUMNS ? columnName(index) : undefined;
}

function row(fixed: string, digits: string, by: number): string | undefined {
  if (fixed === "$") return `$${digits}`;
  const index = Number(digits) + by;
  return index >= 1 && index <= MAX_ROWS ? String(index) : undefined;
}

/** The formula as it reads when copied `rows` down and `columns` to the right; texts and names stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (whole, ...groups: (string | undefined)[]) => {
    const [c1, cName, r1, rDigits, cA, cFrom, cB, cTo, rA, rFrom, rB, rTo] = groups;
    if (cName !== undefined && rDigits !== undefined) {
      const left = column(c1 ?? "", cName, columns);
      const right = row(r1 ?? "", rDigits, rows);
      return left === undefined || right === undefined ? "#REF!" : left + right;
    }
    if (cFrom !== undefined && cTo !== undefined) {
      const from = column(cA ?? "", cFrom, columns);
      const to = column(cB ?? "", cTo, columns);
      return from === undefined || to === undefined ? "#REF!" : `${from}:${to}`;
    }
    if (rFrom !== undefined && rTo !== undefined) {
      const from = row(rA ?? "", rFrom, rows);
      const to = row(rB ?? "", rTo, rows);
      return from === undefined || to === undefined ? "#REF!" : `${from}:${to}`;
    }
    return whole;
  });
}
