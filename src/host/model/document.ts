/** What all objects of the model share: the workbook, and rules that hold for each of them. */
import type { Area } from "../../sheets/matrix";
import type { Engine } from "../engine/engine";
import { ApiError, type ApiObject } from "../protocol/objects";
import type { ChartState } from "./chart-state";

/** What a change needs on a protected sheet. */
export type Change = "content" | "format" | "structure";

/** Objects that ranges lead to; they know ranges, so that ranges may not know them. */
export interface Makers {
  worksheet(document: Document, sheetId: string): ApiObject;
  conditionalFormats(document: Document, sheetId: string, areas: readonly Area[]): ApiObject;
}

export class Document {
  /** Settings of the workbook (`context.workbook.settings`). */
  readonly settings = new Map<string, unknown>();
  /** Events that were registered: "10 sheet-1", "14 Workbook". */
  readonly registered = new Set<string>();
  /** How sheets are printed, by id, as far as anybody has said. */
  readonly layouts = new Map<string, Record<string, unknown>>();
  /** Charts of sheets, by the sheets' ids. */
  readonly charts = new Map<string, ChartState[]>();
  calculationMode = "Automatic";

  constructor(
    readonly engine: Engine,
    readonly makers: Makers,
    readonly locale = "en-US"
  ) {}

  /** Throws AccessDenied where a sheet's protection forbids the change. */
  allow(sheetId: string, change: Change, area?: Area): void {
    const protection = this.engine.sheets.protection(sheetId);
    if (!protection || (change === "format" && protection.allowFormatCells)) return;
    if (change === "content" && area && this.unlocked(sheetId, area)) return;
    throw new ApiError("AccessDenied", "You can't make this change because the worksheet is protected.");
  }

  private unlocked(sheetId: string, area: Area): boolean {
    const index = Number(sheetId.replace("sheet-", "")) - 1;
    const file = this.engine.file;
    const ids = file.sheets[index]?.styleIds;
    if (!ids) return false;
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        if (file.styles[ids[r]?.[c] ?? 0]?.locked !== false) return false;
      }
    }
    return true;
  }
}

export const invalidArgument = (): ApiError =>
  new ApiError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");

export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.");
