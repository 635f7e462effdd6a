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

/**
 * Numbers that the lexer takes for texts: more digits than a number holds, and scientific notation. What stands
 * before one and makes it a part of a name is in a group: such a number stays.
 */
const ODD_NUMBER =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}\p{N}_.$#]??)(\d{16,}|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+)(?![\p{L}\p{N}_.])/gu;
const IN_BRACES = /\{[^{}]*\}/;

/**
 * Writes such numbers so that they are calculated: 1.1E+3 as 1100, and 110105194912310021 with the 15 digits
 * that Excel keeps, (110105194912310*10^3). Array constants are read apart and stay as they are.
 */
export function plainNumbers(formula: string): string {
  if (IN_BRACES.test(formula)) return formula;
  return formula.replace(ODD_NUMBER, (part, before?: string, number?: string) =>
    number !== undefined && before === "" ? plainNumber(number) : part
  );
}

function plainNumber(part: string): string {
  const value = /^\d+$/.test(part) ? Number(part.slice(0, 15).padEnd(part.length, "0")) : Number(part);
  const text = String(value);
  if (!/e/.test(text) && text.replace(/\D/g, "").length <= 15) return text;
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  return `(${mantissa.replace(".", "")}*10^${Number(exponent) - 14})`;
}

/** Texts as they were typed. */
export const restoreText = (text: string): string =>
  /[\ue00a\ue022]/.test(text) ? text.replaceAll(LINE_BREAK, "\n").replaceAll(QUOTE, '"') : text;

/** Formulas as they were typed. */
export const restoreFormula = (formula: string): string =>
  /[\ue00a\ue022]/.test(formula) ? formula.replaceAll(LINE_BREAK, "\n").replaceAll(QUOTE, '""') : formula;
