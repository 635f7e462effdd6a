/** What a custom conditional format says: its formula, and the look that it lays over cells. */
import type { IStyleBase } from "@univerjs/core";
import type { Rule } from "../engine/rules";
import { ApiCollection, ApiObject } from "../protocol/objects";
import { invalidArgument, itemNotFound, type Document } from "./document";
import { FontLook, LineLook } from "./looks";
import { NO_LINE, readColor, showColor, showLine, SIDES, STYLE_PROPERTIES, type Line } from "./style";

/** Where a conditional format is found. */
export interface Place {
  readonly document: Document;
  readonly sheetId: string;
  readonly id: string;
}

export function ruleOf({ document, sheetId, id }: Place): Rule {
  const rule = document.engine.rules.get(sheetId, id);
  if (!rule) throw itemNotFound();
  return rule;
}

export function change(
  place: Place,
  part: { formula?: string; style?: IStyleBase; stopIfTrue?: boolean }
): void {
  place.document.allow(place.sheetId, "format");
  place.document.engine.rules.change(place.sheetId, place.id, part);
}

export class CustomConditionalFormat extends ApiObject {
  readonly apiName = "CustomConditionalFormat";
  constructor(private readonly place: Place) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.place);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.place);
  }
}

class ConditionalFormatRule extends ApiObject {
  readonly apiName = "ConditionalFormatRule";
  override readonly defaults = ["Formula"];
  constructor(private readonly place: Place) {
    super();
  }
  get Formula(): string {
    return ruleOf(this.place).formula ?? "";
  }
  set Formula(value: unknown) {
    change(this.place, { formula: String(value) });
  }
}

class ConditionalRangeFormat extends ApiObject {
  readonly apiName = "ConditionalRangeFormat";
  constructor(private readonly place: Place) {
    super();
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.place);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.place);
  }
  get Borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.place);
  }
  ClearFormat(): void {
    change(this.place, { style: {} });
  }
}

class ConditionalRangeFill extends ApiObject {
  readonly apiName = "ConditionalRangeFill";
  override readonly defaults = ["Color"];
  constructor(private readonly place: Place) {
    super();
  }
  get Color(): string {
    return showColor(ruleOf(this.place).style.bg?.rgb, "");
  }
  set Color(value: unknown) {
    change(this.place, { style: { bg: { rgb: readColor(value) } } });
  }
  Clear(): void {
    change(this.place, { style: { bg: null } });
  }
}

class ConditionalRangeFont extends FontLook {
  readonly apiName = "ConditionalRangeFont";
  override readonly defaults = ["Bold", "Color", "Italic", "Strikethrough", "Underline"];
  constructor(private readonly place: Place) {
    super();
  }
  protected read(name: string): unknown {
    return STYLE_PROPERTIES[name]!.read(ruleOf(this.place).style);
  }
  protected write(name: string, value: unknown): void {
    change(this.place, { style: STYLE_PROPERTIES[name]!.write(value) });
  }
  override get Color(): string {
    return showColor(ruleOf(this.place).style.cl?.rgb, "");
  }
  override set Color(value: unknown) {
    this.write("font.color", value);
  }
}

class ConditionalRangeBorderCollection extends ApiCollection {
  readonly apiName = "ConditionalRangeBorderCollection";
  constructor(private readonly place: Place) {
    super();
  }
  get Items(): ConditionalRangeBorder[] {
    return Object.keys(SIDES).map((side) => new ConditionalRangeBorder(this.place, side));
  }
  Indexer(side: unknown): ConditionalRangeBorder {
    if (!SIDES[String(side)]) throw invalidArgument();
    return new ConditionalRangeBorder(this.place, String(side));
  }
}

class ConditionalRangeBorder extends LineLook {
  readonly apiName = "ConditionalRangeBorder";
  override readonly defaults = ["Color", "Style", "SideIndex"];
  constructor(
    private readonly place: Place,
    side: string
  ) {
    super(side);
  }
  protected line(): Line {
    return showLine(ruleOf(this.place).style.bd?.[SIDES[this.side]!]) ?? NO_LINE;
  }
  protected change(part: Partial<Line>): void {
    const drawn = this.redrawn(SIDES[this.side]!, part);
    change(this.place, { style: { bd: { ...ruleOf(this.place).style.bd, ...drawn.bd } } });
  }
}
