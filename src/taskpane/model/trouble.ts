import { CheckError } from "../../check";
import { Cancelled, ExcelFailure, type ExcelProblem } from "../../excel/failure";
import type { UiKey } from "../../messages/ui/load";
import type { NearFit } from "../../sheets";
import type { Notice } from "./notice";

const KEYS: Readonly<Record<ExcelProblem, UiKey>> = {
  protected: "errorProtected",
  cellEditing: "errorCellEditing",
  tooLarge: "errorTooLarge",
  gone: "errorGone",
  inactive: "errorInactive",
  busy: "errorBusy",
  unsupported: "errorUnsupported",
  other: "errorOther",
};

/** What went wrong, as a message in plain words. */
export function troubleOf(error: unknown): Notice {
  if (error instanceof Cancelled) return { tone: "info", key: "errorCancelled" };
  if (error instanceof ExcelFailure) {
    return { tone: "error", key: KEYS[error.problem], args: { detail: error.detail } };
  }
  if (error instanceof CheckError) return checkTrouble(error);
  // A new version may have taken the place of the one that this page belongs to.
  if (error instanceof Error && error.name === "ChunkLoadError")
    return { tone: "error", key: "errorLoading" };
  const detail = error instanceof Error ? error.message : String(error);
  return { tone: "error", key: "errorOther", args: { detail } };
}

function checkTrouble({ problem }: CheckError): Notice {
  switch (problem.code) {
    case "cancelled":
      return { tone: "info", key: "errorCancelled" };
    case "noTable":
      return problem.near
        ? { tone: "warning", key: "errorNearTable", args: nearArguments(problem.near) }
        : { tone: "warning", key: "errorNoTable", args: { sheets: { list: problem.sheets } } };
    case "noSuchSheet":
      return { tone: "warning", key: "errorGone" };
    case "unknownRegulation":
      return { tone: "warning", key: "regulationNone" };
  }
}

const nearArguments = ({ sheet, row, record, found, missing }: NearFit): Notice["args"] => ({
  sheet,
  row,
  record: record.name,
  found: { list: found },
  missing: { list: missing.map(({ name }) => name) },
});
