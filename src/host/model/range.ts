/** Ranges and groups of ranges. */
import type { Area } from "../../sheets/matrix";
import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseArea, quoteSheetName, splitSheet } from "../../xlsx/a1";
import type { CellPatch } from "../engine/grid";
import { ApiCollection, ApiObject, NULL_OBJECT, notImplemented } from "../protocol/objects";
import { DataValidation } from "./data-validation";
import { invalidArgument, itemNotFound, type Document } from "./document";
import { RangeFormat } from "./format";
import { readInput, toOutput } from "./input";

/** Excel answers null for more cells than this. */
const MOST_CELLS = 5_000_000;

export const sizeOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** The area of an address, with or without a sheet's name. */
export function areaOf(address: string): Area {
  const area = parseArea(splitSheet(address).address);
  if (!area) throw invalidArgument();
  return area;
}

/** The area, or InvalidArgument where it leaves the sheet. */
export function checked(area: Area): Area {
  const { top, left, bottom, right } = area;
  const sound =
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    top <= bottom &&
    left <= right;
  if (!sound || bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument();
  return area;
}

export class Range extends ApiObject {
  readonly apiName = "Range";
  override readonly kept = true;
  override readonly defaults = [
    ...["Address", "AddressLocal", "RowIndex", "ColumnIndex", "RowCount", "ColumnCount", "CellCount"],
    ...["Values", "Text", "Formulas", "NumberFormat", "ValueTypes", "Hidden"],
  ];

  constructor(
    readonly document: Document,
    readonly sheetId: string,
    readonly area: Area
  ) {
    super();
    checked(area);
  }

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
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get CellCount(): number {
    return sizeOf(this.area) > 2 ** 31 - 1 ? -1 : sizeOf(this.area);
  }

  private matrix<T>(read: (row: number, column: number) => T): T[][] | null {
    if (sizeOf(this.area) > MOST_CELLS) return null;
    const { top, left, bottom, right } = this.area;
    const rows: T[][] = [];
    for (let r = top; r <= bottom; r++) {
      const row: T[] = [];
      for (let c = left; c <= right; c++) row.push(read(r, c));
      rows.push(row);
    }
    return rows;
  }

  get Values(): unknown {
    const { grid } = this.document.engine;
    return this.matrix((r, c) => toOutput(grid.value(this.sheetId, r, c)));
  }
  set Values(input: unknown) {
    this.write(input);
  }
  get Formulas(): unknown {
    const { grid } = this.document.engine;
    return this.matrix(
      (r, c) => grid.formula(this.sheetId, r, c) ?? toOutput(grid.value(this.sheetId, r, c))
    );
  }
  set Formulas(input: unknown) {
    this.write(input);
  }
  get Text(): unknown {
    const { grid } = this.document.engine;
    return this.matrix((r, c) => grid.text(this.sheetId, r, c));
  }
  get NumberFormat(): unknown {
    const { grid } = this.document.engine;
    return this.matrix((r, c) => grid.numberFormat(this.sheetId, r, c));
  }
  set NumberFormat(input: unknown) {
    this.document.allow(this.sheetId, "format");
    this.patch(input, (format) =>
      format === null ? undefined : { style: { n: { pattern: String(format) } } }
    );
  }
  get ValueTypes(): unknown {
    const { grid } = this.document.engine;
    return this.matrix((r, c) => {
      const value = grid.value(this.sheetId, r, c);
      if (value === null) return "Empty";
      if (typeof value === "object") return "Error";
      return { string: "String", number: "Double", boolean: "Boolean" }[
        typeof value as "string" | "number" | "boolean"
      ];
    });
  }
  get Hidden(): boolean {
    const sheet = this.document.engine.sheet(this.sheetId)!;
    const { top, left, bottom, right } = this.area;
    const rows = bottom - top < 10_000 && this.span(top, bottom).every((r) => !sheet.getRowVisible(r));
    return rows || (right - left < 1_000 && this.span(left, right).every((c) => !sheet.getColVisible(c)));
  }
  private span(from: number, to: number): number[] {
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }

  private write(input: unknown): void {
    this.document.allow(this.sheetId, "content", this.area);
    const { grid } = this.document.engine;
    this.patch(input, (value, row, column) => {
      const content = readInput(value, grid.numberFormat(this.sheetId, row, column));
      if (!content) return undefined;
      const { numberFormat, ...rest } = content;
      const keeps = numberFormat === undefined || grid.numberFormat(this.sheetId, row, column) !== "General";
      return keeps ? rest : { ...rest, style: { n: { pattern: numberFormat } } };
    });
  }

  /** A matrix of the range's shape, or one value for all its cells. */
  private patch(
    input: unknown,
    make: (value: unknown, row: number, column: number) => Omit<CellPatch, "row" | "column"> | undefined
  ): void {
    const { top, left } = this.area;
    const rows = Array.isArray(input) ? (input as unknown[]) : undefined;
    const fits =
      rows?.length === this.RowCount &&
      rows.every((row) => Array.isArray(row) && row.length === this.ColumnCount);
    const single =
      rows === undefined
        ? input
        : rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1
          ? rows[0][0]
          : undefined;
    if (!fits && (single === undefined || sizeOf(this.area) > MOST_CELLS)) throw invalidArgument();
    const patches: CellPatch[] = [];
    for (let r = 0; r < this.RowCount; r++) {
      for (let c = 0; c < this.ColumnCount; c++) {
        const value: unknown = fits ? (rows![r] as unknown[])[c] : single;
        const patch = make(value, top + r, left + c);
        if (patch) patches.push({ row: top + r, column: left + c, ...patch });
      }
    }
    this.document.engine.grid.write(this.sheetId, patches);
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
