import type { Note } from "../rules";
import { render } from "../messages";
import { session } from "./session";

/** Error values that a function can answer with. Excel shows a message only with #N/A and #VALUE!. */
export type ErrorCode = "#N/A" | "#VALUE!" | "#NUM!" | "#DIV/0!" | "#NULL!" | "#NAME?" | "#REF!";

/** An error value with the reason for it, in the language of the session. */
export class FunctionError extends Error {
  /** The argument that it is about, by its name; undefined where it is about none alone. */
  readonly argument: string | undefined;

  constructor(
    readonly code: ErrorCode,
    private readonly note: Note
  ) {
    super(render(note, session.language));
    this.name = "FunctionError";
    const name = note.args?.name;
    this.argument = typeof name === "string" ? name : undefined;
  }

  /** The reason where the argument is called otherwise than in formulas: by the label of a field, for example. */
  calling(argument: string): string {
    const { text, args } = this.note;
    return render({ text, args: { ...args, name: argument } }, session.language);
  }
}

/** An error value that stood in an argument and is passed on as it is. */
export class PassedError extends Error {
  constructor(readonly code: ErrorCode) {
    super("");
    this.name = "FunctionError";
  }
}

/** Whether a value of a result is an error value. */
export const isError = (value: unknown): value is FunctionError | PassedError =>
  value instanceof FunctionError || value instanceof PassedError;

const CODES: readonly string[] = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!", "#NAME?", "#REF!"];

/** The code of an error value among arguments: an object with `code`, or with `error`; else undefined. */
export function errorCode(value: unknown): ErrorCode | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { code, error } = value as { code?: unknown; error?: unknown };
  const text = typeof code === "string" ? code : error;
  if (typeof text !== "string") return undefined;
  return CODES.includes(text) ? (text as ErrorCode) : "#VALUE!";
}
