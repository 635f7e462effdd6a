/** Collections that a checker asks about and that are empty or read only here. */
import { ApiCollection, ApiObject, NULL_OBJECT, notImplemented } from "../protocol/objects";
import { itemNotFound, type Document } from "./document";

/** Tables of a sheet: the embedded workbook has none. */
export class TableCollection extends ApiCollection {
  readonly apiName = "TableCollection";
  readonly Items: readonly ApiObject[] = [];
  Indexer(): ApiObject {
    throw itemNotFound();
  }
  GetItemOrNullObject(): typeof NULL_OBJECT {
    return NULL_OBJECT;
  }
  GetCount(): number {
    return 0;
  }
  Add(): never {
    throw notImplemented("tables");
  }
}

export class NamedItemCollection extends ApiCollection {
  readonly apiName = "NamedItemCollection";

  /** Names of the workbook, or of one sheet. */
  constructor(
    private readonly document: Document,
    private readonly sheet: string | undefined
  ) {
    super();
  }
  get Items(): NamedItem[] {
    return this.document.engine.file.definedNames
      .filter(({ sheet }) => sheet === this.sheet)
      .map(({ name, formula }) => new NamedItem(name, formula));
  }
  private find(name: unknown): NamedItem | undefined {
    return this.Items.find((item) => item.Name.toLowerCase() === String(name).toLowerCase());
  }
  Indexer(name: unknown): NamedItem {
    const found = this.find(name);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(name: unknown): NamedItem | typeof NULL_OBJECT {
    return this.find(name) ?? NULL_OBJECT;
  }
  GetCount(): number {
    return this.Count;
  }
}

class NamedItem extends ApiObject {
  readonly apiName = "NamedItem";
  override readonly defaults = ["Name", "Formula", "Visible"];
  constructor(
    private readonly name: string,
    private readonly formula: string
  ) {
    super();
  }
  override get identity(): { Id: string } {
    return { Id: this.name };
  }
  get Name(): string {
    return this.name;
  }
  get Formula(): string {
    return `=${this.formula}`;
  }
  get Visible(): boolean {
    return true;
  }
}

export class WorksheetFreezePanes extends ApiObject {
  readonly apiName = "WorksheetFreezePanes";
  constructor(
    private readonly document: Document,
    private readonly sheetId: string
  ) {
    super();
  }
  private freeze(rows: number, columns: number): void {
    this.document.engine.sheets.freeze(this.sheetId, rows, columns);
  }
  FreezeRows(count?: unknown): void {
    this.freeze(Number(count ?? 1), 0);
  }
  FreezeColumns(count?: unknown): void {
    this.freeze(0, Number(count ?? 1));
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
}
