/** Why a file cannot be read as a workbook. */
export type ReadFailure =
  "empty" | "not-xlsx" | "old-xls" | "binary-xlsb" | "encrypted" | "corrupt" | "too-large";

/** A file that cannot be opened; `code` says why, the message is for developers and not translated. */
export class WorkbookReadError extends Error {
  readonly code: ReadFailure;

  constructor(code: ReadFailure, message: string) {
    super(message);
    this.name = "WorkbookReadError";
    this.code = code;
  }
}
