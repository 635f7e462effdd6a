/** Conditional formats: custom ones in full, the others as far as telling them apart. */
import type { Area } from "../../sheets/matrix";
import { ApiCollection, ApiObject, NULL_OBJECT, notImplemented } from "../protocol/objects";
import { invalidArgument, itemNotFound, type Document } from "./document";
import { Range, RangeAreas } from "./range";
import { change, CustomConditionalFormat, ruleOf, type Place } from "./conditional-look";

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
