/** Ranges and groups of ranges. */
import type { Area } from "../../sheets/matrix";
import { areaAddress, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../../xlsx/a1";
import type { CellPatch } from "../engine/grid";
import { ApiCollection, ApiObject, NULL_OBJECT, notImplemented } from "../protocol/objects";
import { areaOf, intersection, runsOf, sizeOf } from "./area";
import { DataValidation } from "./data-validation";
import { invalidArgument, itemNotFound, type Document } from "./document";
import { RangeFormat } from "./format";
import { RangeContent } from "./range-content";

export class Range extends RangeContent {
  readonly apiName = "Range";
  override readonly kept = true;
  override readonly defaults = [
    ...["Address", "AddressLocal", "RowIndex", "ColumnIndex", "RowCount", "ColumnCount", "CellCount"],
    ...["Values", "Text", "Formulas", "NumberFormat", "ValueTypes", "Hidden"],
  ];

  private get sheetName(): string {
    const sheet = this.document.engine.sheet(this.sheetId);
    if (!sheet) throw itemNotFound();
    return sheet.getName();
  }

  private at(area: Area): Range {
    return new Range(this.document, this.sheetId, area);
  }

  get Address(): string {
    return `${quoteSheetName(this.sheetName)}!${areaAddress(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get CellCount(): number {
    return sizeOf(this.area) > 2 ** 31 - 1 ? -1 : sizeOf(this.area);
  }

  get Worksheet(): ApiObject {
    return this.document.makers.worksheet(this.document, this.sheetId);
  }
  get Format(): RangeFormat {
    return new RangeFormat({ document: this.document, sheetId: this.sheetId, areas: [this.area] });
  }
  get ConditionalFormats(): ApiObject {
    return this.document.makers.conditionalFormats(this.document, this.sheetId, [this.area]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.document, this.sheetId, this.area);
  }

  /** Links are shown as their text; the grid follows none. */
  set Hyperlink(link: unknown) {
    this.document.allow(this.sheetId, "content", this.area);
    const { textToDisplay, address, documentReference } = (link ?? {}) as Record<string, string | undefined>;
    const text = textToDisplay ?? address ?? documentReference;
    const { top: row, left: column } = this.area;
    const style = { cl: { rgb: "#0563C1" }, ul: { s: 1 } };
    const content = text === undefined ? {} : { value: text };
    this.document.engine.grid.write(this.sheetId, [{ row, column, ...content, style }]);
  }

  GetCell(row: unknown, column: unknown): Range {
    const top = this.area.top + Number(row);
    const left = this.area.left + Number(column);
    return this.at({ top, left, bottom: top, right: left });
  }
  GetRow(row: unknown): Range {
    const top = this.area.top + Number(row);
    return this.at({ ...this.area, top, bottom: top });
  }
  GetColumn(column: unknown): Range {
    const left = this.area.left + Number(column);
    return this.at({ ...this.area, left, right: left });
  }
  GetLastCell(): Range {
    return this.at({ ...this.area, top: this.area.bottom, left: this.area.right });
  }
  GetLastRow(): Range {
    return this.at({ ...this.area, top: this.area.bottom });
  }
  GetEntireRow(): Range {
    return this.at({ ...this.area, left: 0, right: MAX_COLUMNS - 1 });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }
  GetResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.area,
      bottom: this.area.bottom + Number(rows),
      right: this.area.right + Number(columns),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at({
      ...this.area,
      bottom: this.area.top + Number(rows) - 1,
      right: this.area.left + Number(columns) - 1,
    });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Range {
    const { top, left, bottom, right } = this.area;
    const [down, over] = [Number(rows), Number(columns)];
    return this.at({ top: top + down, bottom: bottom + down, left: left + over, right: right + over });
  }
  GetIntersection(other: unknown): Range {
    const found = this.GetIntersectionOrNullObject(other);
    if (!(found instanceof Range)) throw itemNotFound();
    return found;
  }
  GetIntersectionOrNullObject(other: unknown): Range | typeof NULL_OBJECT {
    const area = intersection(this.area, this.areaOf(other));
    return area ? this.at(area) : NULL_OBJECT;
  }
  GetBoundingRect(other: unknown): Range {
    const area = this.areaOf(other);
    return this.at({
      top: Math.min(area.top, this.area.top),
      left: Math.min(area.left, this.area.left),
      bottom: Math.max(area.bottom, this.area.bottom),
      right: Math.max(area.right, this.area.right),
    });
  }
  private areaOf(other: unknown): Area {
    if (other instanceof Range) return other.area;
    return areaOf(String(other));
  }
  GetUsedRange(valuesOnly?: unknown): Range {
    const found = this.GetUsedRangeOrNullObject(valuesOnly);
    return found instanceof Range ? found : this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | typeof NULL_OBJECT {
    const used = this.document.engine.grid.used(this.sheetId, Boolean(valuesOnly));
    const area = used && intersection(this.area, used);
    return area ? this.at(area) : NULL_OBJECT;
  }
  GetMergedAreasOrNullObject(): RangeAreas | typeof NULL_OBJECT {
    const merges = this.document.engine.grid.merges(this.sheetId);
    // Excel counts an area only where its first cell is inside.
    const inside = merges.filter(({ top, left }) =>
      intersection(this.area, { top, left, bottom: top, right: left })
    );
    if (inside.length > 512) throw invalidArgument();
    return inside.length > 0 ? new RangeAreas(this.document, this.sheetId, inside) : NULL_OBJECT;
  }
  /** Cells with formulas, in runs down each column; other kinds of cells nobody has asked for. */
  GetSpecialCellsOrNullObject(cellType: unknown): RangeAreas | typeof NULL_OBJECT {
    if (cellType !== "Formulas") throw notImplemented(`Range.getSpecialCells("${String(cellType)}")`);
    const { grid } = this.document.engine;
    const used = grid.used(this.sheetId, true);
    const area = used && intersection(this.area, used);
    const runs = area ? runsOf(grid.withFormulas(this.sheetId, area)) : [];
    return runs.length > 0 ? new RangeAreas(this.document, this.sheetId, runs) : NULL_OBJECT;
  }
  Merge(across?: unknown): void {
    if (across === true) throw notImplemented("Range.merge(true)");
    this.document.allow(this.sheetId, "format", this.area);
    this.document.engine.grid.merge(this.sheetId, this.area);
  }
  Select(): void {
    this.document.engine.sheets.select(this.sheetId, [this.area]);
  }
  Calculate(): void {
    this.document.engine.calculation.start();
  }
  Clear(applyTo?: unknown): void {
    const what = typeof applyTo === "string" ? applyTo : "All";
    const contents = what === "All" || what === "Contents";
    if (!contents) throw notImplemented(`Range.clear("${what}")`);
    this.document.allow(this.sheetId, "content", this.area);
    const used = this.document.engine.grid.used(this.sheetId, what === "Contents");
    const area = used && intersection(this.area, used);
    if (!area) return;
    const style = what === "All" ? { style: { n: null, bg: null, cl: null, bd: null } } : {};
    const patches =
      this.at(area).matrix((row, column): CellPatch => ({ row, column, value: null, ...style })) ?? [];
    this.document.engine.grid.write(this.sheetId, patches.flat());
  }
  /** The client asks before it splits a large write. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (Number(rows) !== this.RowCount || Number(columns) !== this.ColumnCount) throw invalidArgument();
  }
}

export class RangeAreas extends ApiObject {
  readonly apiName = "RangeAreas";
  override readonly kept = true;
  override readonly defaults = ["Address", "AreaCount", "CellCount"];

  constructor(
    readonly document: Document,
    readonly sheetId: string,
    readonly areas: readonly Area[]
  ) {
    super();
  }

  get Address(): string {
    return this.Areas.Items.map((range) => range.Address).join(",");
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + sizeOf(area), 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.areas.map((area) => new Range(this.document, this.sheetId, area)));
  }
  get Worksheet(): ApiObject {
    return this.document.makers.worksheet(this.document, this.sheetId);
  }
  get ConditionalFormats(): ApiObject {
    return this.document.makers.conditionalFormats(this.document, this.sheetId, this.areas);
  }
  get Format(): RangeFormat {
    return new RangeFormat({ document: this.document, sheetId: this.sheetId, areas: this.areas });
  }
}

export class RangeCollection extends ApiCollection {
  readonly apiName = "RangeCollection";
  constructor(readonly Items: readonly Range[]) {
    super();
  }
  Indexer(index: unknown): Range {
    const range = this.Items[Number(index)];
    if (!range) throw invalidArgument();
    return range;
  }
  GetItemAt(index: unknown): Range {
    return this.Indexer(index);
  }
  GetCount(): number {
    return this.Count;
  }
}
