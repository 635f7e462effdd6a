/**
 * Univer's lexer turns line breaks inside texts into spaces, and "" inside an array constant's text into a
 * lone quotation mark that cannot be told from the closing one. Both travel as private characters.
 */
const LINE_BREAK = "\ue00a";
const QUOTE = "\ue022";

/** Hides what the lexer would spoil; formulas without it stay as they are. */
export function protectLiterals(formula: string): string {
  if (!/[\n\r]/.test(formula) && !(formula.includes("{") && formula.includes('""'))) return formula;
  let braces = 0;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]/g, (part) => {
    if (part === "{") braces++;
    else if (part === "}") braces--;
    if (!part.startsWith('"')) return part;
    const inner = part.slice(1, -1).replace(/\r\n|\r|\n/g, LINE_BREAK);
    return `"${braces > 0 ? inner.replace(/""/g, QUOTE) : inner}"`;
  });
}

/** More digits than a number holds: the lexer would take them for a text, Excel drops what is too many. */
const LONG_NUMBER = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$#])\d{16,}(?![\p{L}\p{N}_.])/gu;

/** Numbers with the 15 digits that Excel keeps: 110105194912310021 becomes 1.10105194912310E+17. */
export const shortenNumbers = (formula: string): string =>
  formula.replace(LONG_NUMBER, (part) =>
    /^\d/.test(part)
      ? Number(part.slice(0, 15).padEnd(part.length, "0")).toExponential(14).toUpperCase()
      : part
  );

/** Texts as they were typed. */
export const restoreText = (text: string): string =>
  /[\ue00a\ue022]/.test(text) ? text.replaceAll(LINE_BREAK, "\n").replaceAll(QUOTE, '"') : text;

/** Formulas as they were typed. */
export const restoreFormula = (formula: string): string =>
  /[\ue00a\ue022]/.test(formula) ? formula.replaceAll(LINE_BREAK, "\n").replaceAll(QUOTE, '""') : formula;
