/** Why Excel did not do what it was asked; the pane has plain words for each. */
export type ExcelProblem =
  /** The sheet or workbook is protected, or open for reading only. */
  | "protected"
  /** The user is typing into a cell: Excel takes no requests until that is finished. */
  | "cellEditing"
  /** A request or answer is above 5 MB, or a range above 5 million cells. */
  | "tooLarge"
  /** The sheet or range is gone: deleted, renamed, or in a workbook that is closed. */
  | "gone"
  /** Another workbook is in front, and this one takes no requests. */
  | "inactive"
  /** Excel has too much to do. */
  | "busy"
  /** This version of Excel cannot do it. */
  | "unsupported"
  | "other";

/** A refusal of Excel, known by its kind. */
export class ExcelFailure extends Error {
  constructor(
    readonly problem: ExcelProblem,
    /** Excel's own code and message, for those who look after the machine. */
    readonly detail: string
  ) {
    super(`${problem}: ${detail}`);
    this.name = "ExcelFailure";
  }
}

/** Reading was given up by the user. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

const PROBLEMS: Readonly<Record<string, ExcelProblem>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cellEditing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidObjectPath: "gone",
  InactiveWorkbook: "inactive",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  HostIsBusy: "busy",
  Timeout: "busy",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** Codes of the message channel below the object model. */
const CHANNEL: Readonly<Record<number, ExcelProblem>> = {
  5004: "cellEditing",
  5012: "busy",
  5102: "busy",
  5103: "tooLarge",
  5104: "tooLarge",
};

/** What Excel threw, as a failure of a known kind; anything that is not Excel's goes on as it is. */
export function toFailure(error: unknown): unknown {
  if (error instanceof ExcelFailure) return error;
  if (typeof error !== "object" || error === null || !("code" in error)) return error;
  const { code, message } = error as { code: unknown; message?: unknown };
  const problem =
    typeof code === "number" ? CHANNEL[code] : (PROBLEMS[String(code)] ?? CHANNEL[Number(code)]);
  return new ExcelFailure(problem ?? "other", `${String(code)} ${String(message ?? "")}`.trim());
}
