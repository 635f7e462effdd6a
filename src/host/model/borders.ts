/** Borders of ranges: outer edges and the lines between cells. */
import type { Area } from "../../sheets/matrix";
import { ApiCollection, notImplemented } from "../protocol/objects";
import { invalidArgument } from "./document";
import { LineLook } from "./looks";
import { NO_LINE, showLine, SIDES, type Line, type Side } from "./style";
import { common, writeStyle, type Target } from "./target";

const INSIDE = ["InsideHorizontal", "InsideVertical"];

class RangeBorder extends LineLook {
  readonly apiName = "RangeBorder";
  override readonly defaults = ["Color", "Style", "Weight", "SideIndex"];

  constructor(
    private readonly target: Target,
    side: string
  ) {
    super(side);
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

  protected line(): Line {
    const { target, side } = this.edge();
    const read = (name: keyof Line): unknown => common(target, (style) => showLine(style.bd?.[side])[name]);
    return {
      style: String(read("style") ?? NO_LINE.style),
      weight: String(read("weight") ?? NO_LINE.weight),
      color: String(read("color") ?? NO_LINE.color),
    };
  }

  protected change(part: Partial<Line>): void {
    const { target, side } = this.edge();
    writeStyle(target, this.redrawn(side, part));
  }

  get Weight(): string {
    return this.line().weight;
  }
  set Weight(value: unknown) {
    this.change({ weight: String(value) });
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
