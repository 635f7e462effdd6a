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

/** Texts as they were typed. */
export const restoreText = (text: string): string =>
  /[\ue00a\ue022]/.test(text) ? text.replaceAll(LINE_BREAK, "\n").replaceAll(QUOTE, '"') : text;

/** Formulas as they were typed. */
export const restoreFormula = (formula: string): string =>
  /[\ue00a\ue022]/.test(formula) ? formula.replaceAll(LINE_BREAK, "\n").replaceAll(QUOTE, '""') : formula;
