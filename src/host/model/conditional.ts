/** Conditional formats: custom ones in full, the others as far as telling them apart. */
import type { IStyleBase } from "@univerjs/core";
import type { Area } from "../../sheets/matrix";
import type { Rule } from "../engine/rules";
import { ApiCollection, ApiObject, NULL_OBJECT, notImplemented } from "../protocol/objects";
import { invalidArgument, itemNotFound, type Document } from "./document";
import { Range, RangeAreas } from "./range";
import {
  NO_LINE,
  readColor,
  readLine,
  showColor,
  showLine,
  SIDES,
  STYLE_PROPERTIES,
  withSide,
  type Line,
} from "./style";

interface Place {
  readonly document: Document;
  readonly sheetId: string;
  readonly id: string;
}

function ruleOf({ document, sheetId, id }: Place): Rule {
  const rule = document.engine.rules.get(sheetId, id);
  if (!rule) throw itemNotFound();
  return rule;
}

function change(place: Place, part: { formula?: string; style?: IStyleBase; stopIfTrue?: boolean }): void {
  place.document.allow(place.sheetId, "format");
  place.document.engine.rules.change(place.sheetId, place.id, part);
}

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The formats that touch some areas of a sheet. */
export class ConditionalFormatCollection extends ApiCollection {
  readonly apiName = "ConditionalFormatCollection";

  constructor(
    private readonly document: Document,
    private readonly sheetId: string,
    private readonly areas: readonly Area[]
  ) {
    super();
  }

  get Items(): ConditionalFormat[] {
    const rules = this.document.engine.rules.all(this.sheetId);
    return rules
      .filter((rule) => rule.areas.some((area) => this.areas.some((own) => overlaps(area, own))))
      .map(({ id }) => this.item(id));
  }

  private item(id: string): ConditionalFormat {
    return new ConditionalFormat({ document: this.document, sheetId: this.sheetId, id });
  }

  Indexer(id: unknown): ConditionalFormat {
    if (!this.document.engine.rules.get(this.sheetId, String(id))) throw itemNotFound();
    return this.item(String(id));
  }

  GetItem(id: unknown): ConditionalFormat {
    return this.Indexer(id);
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | typeof NULL_OBJECT {
    return this.document.engine.rules.get(this.sheetId, String(id)) ? this.item(String(id)) : NULL_OBJECT;
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const item = this.Items[Number(index)];
    if (!item) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.Count;
  }

  Add(type: unknown): ConditionalFormat {
    if (type !== "Custom") throw notImplemented(`conditional formats of type ${String(type)}`);
    this.document.allow(this.sheetId, "format");
    return this.item(this.document.engine.rules.add(this.sheetId, this.areas).id);
  }

  ClearAll(): void {
    this.document.allow(this.sheetId, "format");
    for (const item of this.Items) item.Delete();
  }
}

export class ConditionalFormat extends ApiObject {
  readonly apiName = "ConditionalFormat";
  override readonly defaults = ["Id", "Type", "Priority", "StopIfTrue"];

  constructor(private readonly place: Place) {
    super();
  }

  override get identity(): { Id: string } {
    return { Id: this.place.id };
  }
  get Id(): string {
    return this.place.id;
  }
  get Type(): string {
    return ruleOf(this.place).type;
  }
  get Priority(): number {
    return this.place.document.engine.rules
      .all(this.place.sheetId)
      .findIndex(({ id }) => id === this.place.id);
  }
  get StopIfTrue(): boolean {
    return ruleOf(this.place).stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    change(this.place, { stopIfTrue: Boolean(value) });
  }
  get Custom(): CustomConditionalFormat {
    if (ruleOf(this.place).type !== "Custom") throw itemNotFound();
    return new CustomConditionalFormat(this.place);
  }
  get CustomOrNullObject(): CustomConditionalFormat | typeof NULL_OBJECT {
    return ruleOf(this.place).type === "Custom" ? new CustomConditionalFormat(this.place) : NULL_OBJECT;
  }
  Delete(): void {
    ruleOf(this.place);
    this.place.document.allow(this.place.sheetId, "format");
    this.place.document.engine.rules.delete(this.place.sheetId, this.place.id);
  }
  GetRange(): Range {
    const { areas } = ruleOf(this.place);
    if (areas.length !== 1) throw invalidArgument();
    return new Range(this.place.document, this.place.sheetId, areas[0]!);
  }
  GetRangeOrNullObject(): Range | typeof NULL_OBJECT {
    return ruleOf(this.place).areas.length === 1 ? this.GetRange() : NULL_OBJECT;
  }
  GetRanges(): RangeAreas {
    return new RangeAreas(this.place.document, this.place.sheetId, ruleOf(this.place).areas);
  }
}

class CustomConditionalFormat extends ApiObject {
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

class ConditionalRangeFont extends ApiObject {
  readonly apiName = "ConditionalRangeFont";
  override readonly defaults = ["Bold", "Color", "Italic", "Strikethrough", "Underline"];
  constructor(private readonly place: Place) {
    super();
  }
  private read(name: string): unknown {
    return STYLE_PROPERTIES[`font.${name}`]!.read(ruleOf(this.place).style);
  }
  private write(name: string, value: unknown): void {
    change(this.place, { style: STYLE_PROPERTIES[`font.${name}`]!.write(value) });
  }
  get Color(): string {
    return showColor(ruleOf(this.place).style.cl?.rgb, "");
  }
  set Color(value: unknown) {
    this.write("color", value);
  }
  get Bold(): unknown {
    return this.read("bold");
  }
  set Bold(value: unknown) {
    this.write("bold", value);
  }
  get Italic(): unknown {
    return this.read("italic");
  }
  set Italic(value: unknown) {
    this.write("italic", value);
  }
  get Underline(): unknown {
    return this.read("underline");
  }
  set Underline(value: unknown) {
    this.write("underline", value);
  }
  get Strikethrough(): unknown {
    return this.read("strikethrough");
  }
  set Strikethrough(value: unknown) {
    this.write("strikethrough", value);
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

class ConditionalRangeBorder extends ApiObject {
  readonly apiName = "ConditionalRangeBorder";
  override readonly defaults = ["Color", "Style", "SideIndex"];
  constructor(
    private readonly place: Place,
    private readonly side: string
  ) {
    super();
  }
  override get identity(): { Id: string } {
    return { Id: this.side };
  }
  private line(): Line {
    return showLine(ruleOf(this.place).style.bd?.[SIDES[this.side]!]) ?? NO_LINE;
  }
  private change(part: Partial<Line>): void {
    const old = this.line();
    const style = part.style ?? (old.style === "None" ? "Continuous" : old.style);
    const side = SIDES[this.side]!;
    const drawn = withSide(side, readLine({ ...old, ...part, style }));
    change(this.place, { style: { bd: { ...ruleOf(this.place).style.bd, ...drawn.bd } } });
  }
  get Style(): string {
    return this.line().style;
  }
  set Style(value: unknown) {
    this.change({ style: String(value) });
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
