/**
 * Excel's grammar of formulas, as far as it tells right from wrong. The calculating engine takes "=SUM(" for
 * a value; Excel refuses it, and so must whoever plays Excel.
 */
import { parseArea } from "../../xlsx/a1";
import type { Area } from "../../sheets/matrix";
import { errorAt, readArrayConstant } from "./array-constant";

export interface FormulaParts {
  /** Functions called, as written. */
  readonly functions: readonly string[];
  /** Areas named; `sheet` is undefined for the formula's own. */
  readonly references: readonly { readonly sheet: string | undefined; readonly area: Area }[];
}

/** A formula that Excel would not accept; `position` counts from its "=". */
export class FormulaSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: number
  ) {
    super(message);
    this.name = "FormulaSyntaxError";
  }
}

const STRING = /"(?:[^"]|"")*"/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ROWS = /\$?\d+:\$?\d+/y;
const SHEET = /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!/uy;
const NAME = /[\p{L}_\\$][\p{L}\p{N}_.\\$?]*(?::\$?[A-Za-z]{1,3}\$?\d*(?![\p{L}\p{N}_.(]))?/uy;
const BINARY = /<>|<=|>=|[+\-*/^&=<>:]/y;

class Parser {
  readonly functions: string[] = [];
  readonly references: { sheet: string | undefined; area: Area }[] = [];
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith("=") ? 1 : 0;
  }

  parse(): FormulaParts {
    this.expression();
    if (this.at < this.text.length) this.fail(`Unexpected "${this.text[this.at]}"`);
    return this;
  }

  private fail(message: string): never {
    throw new FormulaSyntaxError(message, this.at);
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private accept(letter: string): boolean {
    if (this.text[this.at] !== letter) return false;
    this.at++;
    return true;
  }

  private expression(): void {
    for (;;) {
      this.space();
      while (/[+\-@]/.test(this.text[this.at] ?? "")) {
        this.at++;
        this.space();
      }
      this.operand();
      while (/[%#(]/.test(this.text[this.at] ?? "")) this.postfix();
      this.space();
      if (this.take(BINARY) === undefined) {
        // A space between two references is their intersection.
        const more = /[\p{L}$('_]/u.test(this.text[this.at] ?? "") && /\s/.test(this.text[this.at - 1] ?? "");
        if (!more) return;
      }
    }
  }

  /** A percent sign, a spilled range's mark, or the arguments of a function that an operand gives. */
  private postfix(): void {
    const call = this.text[this.at] === "(";
    if (call && this.text[this.at - 1] !== ")") this.fail('Unexpected "("');
    this.at++;
    if (call) this.arguments();
  }

  private operand(): void {
    const letter = this.text[this.at];
    if (letter === undefined) this.fail("The formula ends too early");
    if (letter === '"') {
      if (this.take(STRING) === undefined) this.fail("A text is not closed");
    } else if (letter === "{") {
      const constant = readArrayConstant(this.text, this.at);
      if (!constant) this.fail("Not an array constant");
      this.at = constant.end;
    } else if (letter === "(") this.group();
    else if (letter === "#") {
      const error = errorAt(this.text, this.at);
      if (error === undefined) this.fail("Not an error value");
      this.at += error.length;
    } else this.referenceOrNumber();
  }

  private group(): void {
    this.at++;
    do this.expression();
    while (this.accept(","));
    if (!this.accept(")")) this.fail("A parenthesis is not closed");
  }

  private referenceOrNumber(): void {
    const sheet = this.take(SHEET);
    const rows = this.take(ROWS);
    if (rows !== undefined) return this.reference(sheet, rows);
    if (sheet === undefined && this.take(NUMBER) !== undefined) return;
    if (sheet !== undefined && errorAt(this.text, this.at) === "#REF!") {
      this.at += 5;
      return;
    }
    const name = this.take(NAME);
    if (name === undefined) this.fail(`Unexpected "${this.text[this.at] ?? "end"}"`);
    if (this.accept("(")) {
      this.functions.push(name);
      this.arguments();
    } else if (this.text[this.at] === "[") this.structured();
    else this.reference(sheet, name);
  }

  private reference(sheet: string | undefined, address: string): void {
    const area = parseArea(address);
    if (!area) return;
    const name = sheet?.slice(0, -1);
    const plain = name?.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
    this.references.push({ sheet: plain, area });
  }

  /** An argument may be left out: f(a,,b). */
  private arguments(): void {
    for (;;) {
      this.space();
      const next = this.text[this.at];
      if (next !== "," && next !== ")") this.expression();
      if (this.accept(")")) return;
      if (!this.accept(","))
        this.fail(
          this.at < this.text.length ? `Unexpected "${this.text[this.at]}"` : "A parenthesis is not closed"
        );
    }
  }

  /** Table[[#This Row],[Column]] */
  private structured(): void {
    let depth = 0;
    do {
      if (this.at >= this.text.length) this.fail("A bracket is not closed");
      if (this.text[this.at] === "[") depth++;
      if (this.text[this.at] === "]") depth--;
      this.at++;
    } while (depth > 0);
  }
}

/** Reads a formula with or without its "=". Throws `FormulaSyntaxError`. */
export const parseFormula = (formula: string): FormulaParts => new Parser(formula.trim()).parse();
