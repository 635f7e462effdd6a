/** Worksheets. */
import { MAX_COLUMNS, MAX_ROWS } from "../../xlsx/a1";
import { ApiError, NULL_OBJECT, type Collection } from "../protocol/objects";
import { ChartCollection } from "./charts";
import { invalidArgument, itemNotFound, type Document } from "./document";
import { NamedItemCollection, TableCollection, WorksheetFreezePanes } from "./lesser";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";
import { areaOf } from "./area";
import { Range, RangeAreas } from "./range";
import { EventSource } from "./worksheet-events";

/** Addresses of getRanges may not be longer (measured on Excel on the web). */
const LONGEST_ADDRESS = 8_192;

export class WorksheetCollection extends EventSource implements Collection {
  readonly apiName = "WorksheetCollection";
  readonly target = "Workbook";

  constructor(readonly document: Document) {
    super();
  }

  get Items(): Worksheet[] {
    return this.document.engine.sheets.all().map((sheet) => new Worksheet(this.document, sheet.getSheetId()));
  }

  get Count(): number {
    return this.Items.length;
  }

  private find(key: unknown): Worksheet | undefined {
    const { engine } = this.document;
    const sheet = engine.sheet(String(key)) ?? engine.sheetByName(String(key));
    return sheet && new Worksheet(this.document, sheet.getSheetId());
  }

  Indexer(key: unknown): Worksheet {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItem(key: unknown): Worksheet {
    return this.Indexer(key);
  }
  GetItemOrNullObject(key: unknown): Worksheet | typeof NULL_OBJECT {
    return this.find(key) ?? NULL_OBJECT;
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.document, this.document.engine.sheets.active.getSheetId());
  }
  GetFirst(visibleOnly?: unknown): Worksheet {
    return this.Items.find((sheet) => !visibleOnly || sheet.Visibility === "Visible")!;
  }
  GetLast(visibleOnly?: unknown): Worksheet {
    return [...this.Items].reverse().find((sheet) => !visibleOnly || sheet.Visibility === "Visible")!;
  }
  GetCount(visibleOnly?: unknown): number {
    return this.Items.filter((sheet) => !visibleOnly || sheet.Visibility === "Visible").length;
  }
  Add(name?: unknown): Worksheet {
    const made = typeof name === "string" && name !== "" ? name : this.freshName();
    checkName(this.document, made);
    return new Worksheet(this.document, this.document.engine.sheets.add(made).getSheetId());
  }
  private freshName(): string {
    let number = this.Items.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
  _RegisterAddedEvent(): void {
    this.listen(13, true);
  }
  _UnregisterAddedEvent(): void {
    this.listen(13, false);
  }
  _RegisterDeletedEvent(): void {
    this.listen(15, true);
  }
  _UnregisterDeletedEvent(): void {
    this.listen(15, false);
  }
  _RegisterEventNameChanged(): void {
    this.listen(25, true);
  }
  _UnregisterEventNameChanged(): void {
    this.listen(25, false);
  }
}

/** Excel's rules for names of sheets: 1 to 31 characters, none of : \ / ? * [ ], unique in any case. */
function checkName(document: Document, name: string): void {
  const sound = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!sound) throw invalidArgument();
  if (document.engine.sheetByName(name)) {
    throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

export class Worksheet extends EventSource {
  readonly apiName = "Worksheet";
  override readonly defaults = ["Id", "Name", "Position", "Visibility", "TabColor"];

  constructor(
    readonly document: Document,
    readonly sheetId: string
  ) {
    super();
  }

  get target(): string {
    return this.sheetId;
  }
  override get identity(): { Id: string } {
    return { Id: this.sheetId };
  }
  private get sheet() {
    const sheet = this.document.engine.sheet(this.sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get Id(): string {
    return this.sheetId;
  }
  get Name(): string {
    return this.sheet.getName();
  }
  set Name(value: unknown) {
    const name = String(value);
    if (name === this.Name) return;
    if (name.toLowerCase() !== this.Name.toLowerCase()) checkName(this.document, name);
    this.document.engine.sheets.rename(this.sheetId, name);
  }
  get Position(): number {
    return this.document.engine.sheets.all().findIndex((sheet) => sheet.getSheetId() === this.sheetId);
  }
  get Visibility(): string {
    return this.document.engine.sheets.visibility(this.sheetId);
  }
  set Visibility(value: unknown) {
    this.document.engine.sheets.setVisibility(this.sheetId, String(value));
  }
  get TabColor(): string {
    return this.sheet.getTabColor() ?? "";
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.document, this.sheetId);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.document, this.Name);
  }
  get Tables(): TableCollection {
    return new TableCollection();
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.document, this.sheetId);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.document, this.sheetId);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.document, this.sheetId);
  }

  GetRange(address?: unknown): Range {
    const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    const area = typeof address === "string" && address !== "" ? areaOf(address) : whole;
    return new Range(this.document, this.sheet.getSheetId(), area);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left] = [Number(row), Number(column)];
    const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
    return new Range(this.document, this.sheet.getSheetId(), area);
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRanges(address?: unknown): RangeAreas {
    if (typeof address !== "string" || address === "") {
      return new RangeAreas(this.document, this.sheetId, [this.GetRange().area]);
    }
    if (address.length > LONGEST_ADDRESS) throw invalidArgument();
    const areas = address.split(/[,;]/).map((part) => areaOf(part.trim()));
    return new RangeAreas(this.document, this.sheet.getSheetId(), areas);
  }
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetRange().GetUsedRange(valuesOnly);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | typeof NULL_OBJECT {
    return this.GetRange().GetUsedRangeOrNullObject(valuesOnly);
  }
  Activate(): void {
    this.document.engine.sheets.activate(this.sheet.getSheetId());
  }
  Delete(): void {
    const others = this.document.engine.sheets
      .all()
      .filter((sheet) => sheet !== this.sheet && !sheet.isSheetHidden());
    if (others.length === 0) throw new ApiError("InvalidOperation", "A workbook needs a visible worksheet.");
    this.document.engine.sheets.remove(this.sheetId);
  }
  /** Without the mark only what has changed is calculated, which has happened by itself. */
  Calculate(markAllDirty?: unknown): void {
    if (markAllDirty === true) this.document.engine.recalculateSheet(this.sheetId);
  }
}
