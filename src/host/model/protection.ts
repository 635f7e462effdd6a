/** Protection of a worksheet. */
import { ApiError, ApiObject } from "../protocol/objects";
import type { ProtectionFile } from "../../xlsx/types";
import type { Document } from "./document";

export class WorksheetProtection extends ApiObject {
  readonly apiName = "WorksheetProtection";
  override readonly defaults = ["Protected", "Options"];

  constructor(
    private readonly document: Document,
    private readonly sheetId: string
  ) {
    super();
  }
  get Protected(): boolean {
    return this.document.engine.sheets.protection(this.sheetId) !== undefined;
  }
  get Options(): object | null {
    const protection = this.document.engine.sheets.protection(this.sheetId);
    if (!protection) return null;
    const others = ["allowInsertColumns", "allowDeleteColumns", "allowInsertHyperlinks", "allowPivotTables"];
    return {
      ...Object.fromEntries(others.map((name) => [name, false])),
      ...protection,
      allowEditObjects: false,
      allowEditScenarios: false,
      selectionMode: "Normal",
    };
  }
  Protect(options?: unknown): void {
    if (this.Protected) throw new ApiError("AccessDenied", "The worksheet is protected already.");
    const given = (options ?? {}) as Partial<Record<keyof ProtectionFile, unknown>>;
    const allowed = (name: keyof ProtectionFile): boolean => given[name] === true;
    this.document.engine.sheets.protect(this.sheetId, {
      allowFormatCells: allowed("allowFormatCells"),
      allowFormatColumns: allowed("allowFormatColumns"),
      allowFormatRows: allowed("allowFormatRows"),
      allowInsertRows: allowed("allowInsertRows"),
      allowDeleteRows: allowed("allowDeleteRows"),
      allowSort: allowed("allowSort"),
      allowAutoFilter: allowed("allowAutoFilter"),
    });
  }
  Unprotect(): void {
    this.document.engine.sheets.protect(this.sheetId, undefined);
  }
}
