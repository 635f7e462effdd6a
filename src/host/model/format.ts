/** Looks of ranges: font, fill, alignment, sizes. */
import { ApiObject } from "../protocol/objects";
import { RangeBorderCollection } from "./borders";
import { fitRows } from "../engine/fit-rows";
import { FontLook } from "./looks";
import { STYLE_PROPERTIES } from "./style";
import { common, writeStyle, type Target } from "./target";

const readStyle = (target: Target, name: string): unknown => common(target, STYLE_PROPERTIES[name]!.read);

function writeProperty(target: Target, name: string, value: unknown): void {
  writeStyle(target, STYLE_PROPERTIES[name]!.write(value));
}

class RangeFont extends FontLook {
  readonly apiName = "RangeFont";
  override readonly defaults = ["Bold", "Color", "Italic", "Name", "Size", "Underline", "Strikethrough"];

  constructor(private readonly target: Target) {
    super();
  }

  protected read(name: string): unknown {
    return readStyle(this.target, name);
  }
  protected write(name: string, value: unknown): void {
    writeProperty(this.target, name, value);
  }

  get Name(): unknown {
    return this.read("font.name");
  }
  set Name(value: unknown) {
    this.write("font.name", value);
  }
  get Size(): unknown {
    return this.read("font.size");
  }
  set Size(value: unknown) {
    this.write("font.size", value);
  }
}

class RangeFill extends ApiObject {
  readonly apiName = "RangeFill";
  override readonly defaults = ["Color"];

  constructor(private readonly target: Target) {
    super();
  }

  get Color(): unknown {
    return readStyle(this.target, "fill.color") ?? "";
  }
  set Color(value: unknown) {
    writeProperty(this.target, "fill.color", value);
  }
  Clear(): void {
    writeStyle(this.target, { bg: null });
  }
}

/** Points of a pixel. */
const POINTS = 0.75;

export class RangeFormat extends ApiObject {
  readonly apiName = "RangeFormat";
  override readonly defaults = [
    "ColumnWidth",
    "RowHeight",
    "HorizontalAlignment",
    "VerticalAlignment",
    "WrapText",
  ];

  constructor(private readonly target: Target) {
    super();
  }

  get Font(): RangeFont {
    return new RangeFont(this.target);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.target);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }
  get WrapText(): unknown {
    return readStyle(this.target, "wrapText");
  }
  set WrapText(value: unknown) {
    writeProperty(this.target, "wrapText", value);
  }
  get HorizontalAlignment(): unknown {
    return readStyle(this.target, "horizontalAlignment");
  }
  set HorizontalAlignment(value: unknown) {
    writeProperty(this.target, "horizontalAlignment", value);
  }
  get VerticalAlignment(): unknown {
    return readStyle(this.target, "verticalAlignment");
  }
  set VerticalAlignment(value: unknown) {
    writeProperty(this.target, "verticalAlignment", value);
  }
  get ColumnWidth(): number | null {
    const { document, sheetId, areas } = this.target;
    const widths = new Set<number>();
    for (const { left, right } of areas) {
      for (let c = left; c <= right; c++) widths.add(document.engine.grid.columnWidth(sheetId, c));
    }
    return widths.size === 1 ? [...widths][0]! * POINTS : null;
  }
  set ColumnWidth(points: unknown) {
    const { document, sheetId, areas } = this.target;
    document.allow(sheetId, "format");
    for (const { left, right } of areas)
      document.engine.grid.setColumnWidth(sheetId, left, right, Number(points) / POINTS);
  }
  get RowHeight(): number {
    const { document, sheetId, areas } = this.target;
    return document.engine.grid.rowHeight(sheetId, areas[0]!.top) * POINTS;
  }
  /** Widths by the longest shown text: enough to read a report by. */
  AutofitColumns(): void {
    const { document, sheetId, areas } = this.target;
    document.allow(sheetId, "format");
    const { grid } = document.engine;
    const used = grid.used(sheetId, true);
    for (const { left, right } of areas) {
      for (let c = left; used && c <= Math.min(right, used.right); c++) {
        let longest = 0;
        for (let r = used.top; r <= used.bottom; r++)
          longest = Math.max(longest, grid.text(sheetId, r, c).length);
        if (longest > 0) grid.setColumnWidth(sheetId, c, c, Math.min(500, 12 + 7 * longest));
      }
    }
  }
  AutofitRows(): void {
    const { document, sheetId, areas } = this.target;
    document.allow(sheetId, "format");
    for (const area of areas) fitRows(document.engine, sheetId, area);
  }
}
