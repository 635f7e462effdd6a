/** The workbook, its settings and the application. */
import { splitSheet } from "../../xlsx/a1";
import { ApiCollection, ApiObject, NULL_OBJECT } from "../protocol/objects";
import { itemNotFound, type Document } from "./document";
import { NamedItemCollection, TableCollection } from "./lesser";
import { Range, RangeAreas } from "./range";
import { Worksheet, WorksheetCollection } from "./worksheet";

export class Workbook extends ApiObject {
  readonly apiName = "Workbook";
  override readonly defaults = ["Name", "ReadOnly"];

  constructor(readonly document: Document) {
    super();
  }
  get Name(): string {
    return this.document.engine.name;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.document);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.document);
  }
  get Application(): Application {
    return new Application(this.document);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.document, undefined);
  }
  get Tables(): TableCollection {
    return new TableCollection();
  }
  private get active(): string {
    return this.document.engine.sheets.active.getSheetId();
  }
  GetSelectedRange(): Range {
    return new Range(this.document, this.active, this.document.engine.sheets.selection(this.active)[0]!);
  }
  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.document, this.active, this.document.engine.sheets.selection(this.active));
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  /** The client finds the range of an event again by what the event called it: its address. */
  _GetRangeForEventByReferenceId(address: unknown): Range {
    return this.rangeOf(String(address));
  }
  _GetRangeOrNullObjectForEventByReferenceId(address: unknown): Range | typeof NULL_OBJECT {
    return this.rangeOf(String(address));
  }
  private rangeOf(reference: string): Range {
    const { sheet, address } = splitSheet(reference);
    const found = sheet === undefined ? undefined : this.document.engine.sheetByName(sheet);
    return new Worksheet(this.document, found?.getSheetId() ?? this.active).GetRange(address);
  }
}

export class SettingCollection extends ApiCollection {
  readonly apiName = "SettingCollection";
  constructor(private readonly document: Document) {
    super();
  }
  get Items(): Setting[] {
    return [...this.document.settings.keys()].map((key) => new Setting(this.document, key));
  }
  Indexer(key: unknown): Setting {
    if (!this.document.settings.has(String(key))) throw itemNotFound();
    return new Setting(this.document, String(key));
  }
  GetItem(key: unknown): Setting {
    return this.Indexer(key);
  }
  GetItemOrNullObject(key: unknown): Setting | typeof NULL_OBJECT {
    return this.document.settings.has(String(key)) ? this.Indexer(key) : NULL_OBJECT;
  }
  GetCount(): number {
    return this.Count;
  }
  Add(key: unknown, value: unknown): Setting {
    this.document.settings.set(String(key), value);
    return new Setting(this.document, String(key));
  }
}

class Setting extends ApiObject {
  readonly apiName = "Setting";
  override readonly defaults = ["Key", "Value"];
  constructor(
    private readonly document: Document,
    private readonly key: string
  ) {
    super();
  }
  override get identity(): { Id: string } {
    return { Id: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.document.settings.get(this.key) ?? null;
  }
  set Value(value: unknown) {
    this.document.settings.set(this.key, value);
  }
  get _Id(): string {
    return this.key;
  }
  Delete(): void {
    if (!this.document.settings.delete(this.key)) throw itemNotFound();
  }
}

class Application extends ApiObject {
  readonly apiName = "Application";
  override readonly defaults = ["CalculationMode"];
  constructor(private readonly document: Document) {
    super();
  }
  get CalculationMode(): string {
    return this.document.calculationMode;
  }
  set CalculationMode(value: unknown) {
    this.document.calculationMode = String(value);
  }
  get CalculationState(): string {
    return "Done";
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.document);
  }
  /**
   * A full calculation asks functions again; it goes on after the request, as they need the page to answer.
   * What has changed is calculated by itself.
   */
  Calculate(type: unknown): void {
    if (type !== "Recalculate") void this.document.engine.recalculate();
  }
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}

class CultureInfo extends ApiObject {
  readonly apiName = "CultureInfo";
  override readonly defaults = ["Name"];
  constructor(private readonly document: Document) {
    super();
  }
  get Name(): string {
    return this.document.locale;
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.document.locale);
  }
}

class NumberFormatInfo extends ApiObject {
  readonly apiName = "NumberFormatInfo";
  override readonly defaults = ["NumberDecimalSeparator", "NumberGroupSeparator"];
  constructor(private readonly locale: string) {
    super();
  }
  private part(type: "decimal" | "group"): string {
    const parts = new Intl.NumberFormat(this.locale).formatToParts(12345.6);
    return parts.find((part) => part.type === type)?.value ?? "";
  }
  get NumberDecimalSeparator(): string {
    return this.part("decimal");
  }
  get NumberGroupSeparator(): string {
    return this.part("group");
  }
}
