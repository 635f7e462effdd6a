/** Looks of ranges: font, fill, borders, sizes. */
import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../sheets/matrix";
import { ApiCollection, ApiObject, notImplemented } from "../protocol/objects";
import { invalidArgument, type Document } from "./document";
import {
  NO_LINE,
  readColor,
  readLine,
  showLine,
  SIDES,
  STYLE_PROPERTIES,
  withSide,
  type Line,
  type Side,
} from "./style";

/** Formatting more cells than this one by one is nothing that an add-in should do. */
const MOST_CELLS = 1_000_000;

/** Areas of a sheet whose look is read and written. */
export interface Target {
  readonly document: Document;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

function* cellsOf({ areas }: Target): Generator<readonly [number, number]> {
  for (const area of areas) {
    for (let r = area.top; r <= area.bottom; r++) for (let c = area.left; c <= area.right; c++) yield [r, c];
  }
}

const sizeOf = ({ areas }: Target): number =>
  areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);

/** One value for all cells, or null where they differ, as Excel says it. */
function common(target: Target, read: (style: IStyleData) => unknown): unknown {
  const { engine } = target.document;
  let first: unknown;
  let any = false;
  if (sizeOf(target) > MOST_CELLS) return null;
  for (const [row, column] of cellsOf(target)) {
    const value = read(engine.grid.style(target.sheetId, row, column));
    if (any && value !== first) return null;
    first = value;
    any = true;
  }
  return first;
}

export function writeStyle(target: Target, style: IStyleData): void {
  const { document, sheetId } = target;
  document.allow(sheetId, "format");
  if (sizeOf(target) > MOST_CELLS) throw notImplemented("formatting whole sheets");
  document.engine.grid.write(
    sheetId,
    [...cellsOf(target)].map(([row, column]) => ({ row, column, style }))
  );
}

abstract class Look extends ApiObject {
  constructor(protected readonly target: Target) {
    super();
  }

  protected read(name: string): unknown {
    return common(this.target, STYLE_PROPERTIES[name]!.read);
  }

  protected write(name: string, value: unknown): void {
    writeStyle(this.target, STYLE_PROPERTIES[name]!.write(value));
  }
}

export class RangeFont extends Look {
  readonly apiName = "RangeFont";
  override readonly defaults = ["Bold", "Color", "Italic", "Name", "Size", "Underline", "Strikethrough"];
  get Bold(): unknown {
    return this.read("font.bold");
  }
  set Bold(value: unknown) {
    this.write("font.bold", value);
  }
  get Italic(): unknown {
    return this.read("font.italic");
  }
  set Italic(value: unknown) {
    this.write("font.italic", value);
  }
  get Color(): unknown {
    return this.read("font.color") ?? "";
  }
  set Color(value: unknown) {
    this.write("font.color", value);
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
  get Underline(): unknown {
    return this.read("font.underline");
  }
  set Underline(value: unknown) {
    this.write("font.underline", value);
  }
  get Strikethrough(): unknown {
    return this.read("font.strikethrough");
  }
  set Strikethrough(value: unknown) {
    this.write("font.strikethrough", value);
  }
}

export class RangeFill extends Look {
  readonly apiName = "RangeFill";
  override readonly defaults = ["Color"];
  get Color(): unknown {
    return this.read("fill.color") ?? "";
  }
  set Color(value: unknown) {
    this.write("fill.color", value);
  }
  Clear(): void {
    writeStyle(this.target, { bg: null });
  }
}

const INSIDE = ["InsideHorizontal", "InsideVertical"];

export class RangeBorder extends ApiObject {
  readonly apiName = "RangeBorder";
  override readonly defaults = ["Color", "Style", "Weight", "SideIndex"];

  constructor(
    private readonly target: Target,
    readonly side: string
  ) {
    super();
  }

  override get identity(): { Id: string } {
    return { Id: this.side };
  }

  /** The cells along the edge; inside lines are the far edges of all cells but the last. */
  private edge(): { target: Target; side: Side } {
    const areas = this.target.areas.flatMap((area): Area[] => {
      if (this.side === "EdgeTop") return [{ ...area, bottom: area.top }];
      if (this.side === "EdgeBottom") return [{ ...area, top: area.bottom }];
      if (this.side === "EdgeLeft") return [{ ...area, right: area.left }];
      if (this.side === "EdgeRight") return [{ ...area, left: area.right }];
      if (this.side === "InsideHorizontal")
        return area.bottom > area.top ? [{ ...area, bottom: area.bottom - 1 }] : [];
      return area.right > area.left ? [{ ...area, right: area.right - 1 }] : [];
    });
    const side = SIDES[this.side] ?? (this.side === "InsideHorizontal" ? "b" : "r");
    return { target: { ...this.target, areas }, side };
  }

  private line(): Line {
    const { target, side } = this.edge();
    const read = (name: keyof Line): unknown => common(target, (style) => showLine(style.bd?.[side])[name]);
    return {
      style: String(read("style") ?? NO_LINE.style),
      weight: String(read("weight") ?? NO_LINE.weight),
      color: String(read("color") ?? NO_LINE.color),
    };
  }

  private change(part: Partial<Line>): void {
    const { target, side } = this.edge();
    const old = this.line();
    // Naming a colour or weight draws the line.
    const style = part.style ?? (old.style === "None" ? "Continuous" : old.style);
    writeStyle(target, withSide(side, readLine({ ...old, ...part, style })));
  }

  get Style(): string {
    return this.line().style;
  }
  set Style(value: unknown) {
    this.change({ style: String(value) });
  }
  get Weight(): string {
    return this.line().weight;
  }
  set Weight(value: unknown) {
    this.change({ weight: String(value) });
  }
  get Color(): string {
    return this.line().color;
  }
  set Color(value: unknown) {
    this.change({ color: readColor(value) });
  }
  get SideIndex(): string {
    return this.side;
  }
}

export class RangeBorderCollection extends ApiCollection {
  readonly apiName = "RangeBorderCollection";

  constructor(private readonly target: Target) {
    super();
  }

  get Items(): RangeBorder[] {
    return [...Object.keys(SIDES), ...INSIDE].map((side) => new RangeBorder(this.target, side));
  }

  Indexer(side: unknown): RangeBorder {
    const name = String(side);
    if (!SIDES[name] && !INSIDE.includes(name))
      throw name.startsWith("Diagonal") ? notImplemented(name) : invalidArgument();
    return new RangeBorder(this.target, name);
  }
}

/** Points of a pixel. */
const POINTS = 0.75;

export class RangeFormat extends Look {
  readonly apiName = "RangeFormat";
  override readonly defaults = [
    "ColumnWidth",
    "RowHeight",
    "HorizontalAlignment",
    "VerticalAlignment",
    "WrapText",
  ];
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
    return this.read("wrapText");
  }
  set WrapText(value: unknown) {
    this.write("wrapText", value);
  }
  get HorizontalAlignment(): unknown {
    return this.read("horizontalAlignment");
  }
  set HorizontalAlignment(value: unknown) {
    this.write("horizontalAlignment", value);
  }
  get VerticalAlignment(): unknown {
    return this.read("verticalAlignment");
  }
  set VerticalAlignment(value: unknown) {
    this.write("verticalAlignment", value);
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
  /** Rows of wrapped text grow by themselves in the grid. */
  AutofitRows(): void {
    this.target.document.allow(this.target.sheetId, "format");
  }
}
