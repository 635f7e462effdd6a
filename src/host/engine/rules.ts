/** Conditional formats of the workbook. */
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import type { Area } from "../../sheets/matrix";
import { toArea, toRange } from "./conditional";
import type { UniverBook } from "./univer-book";

/** A rule as a client sees it; type names are Excel's. */
export interface Rule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  /** With its "="; undefined where the rule has none. */
  readonly formula: string | undefined;
  readonly style: IStyleBase;
  readonly stopIfTrue: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  [CFSubRuleType.formula]: "Custom",
  [CFSubRuleType.number]: "CellValue",
  [CFSubRuleType.text]: "ContainsText",
  [CFSubRuleType.rank]: "TopBottom",
  [CFSubRuleType.average]: "PresetCriteria",
  [CFSubRuleType.duplicateValues]: "PresetCriteria",
  [CFSubRuleType.uniqueValues]: "PresetCriteria",
  [CFSubRuleType.timePeriod]: "PresetCriteria",
};
const VISUAL: Readonly<Record<string, string>> = {
  [CFRuleType.colorScale]: "ColorScale",
  [CFRuleType.dataBar]: "DataBar",
  [CFRuleType.iconSet]: "IconSet",
};

function toRule({ cfId, ranges, rule, stopIfTrue }: IConditionFormattingRule): Rule {
  const highlight = rule.type === CFRuleType.highlightCell ? rule : undefined;
  return {
    id: cfId,
    type: highlight ? (TYPES[highlight.subType] ?? "Custom") : (VISUAL[rule.type] ?? "Custom"),
    areas: ranges.map(toArea),
    formula: highlight?.subType === CFSubRuleType.formula ? highlight.value : undefined,
    style: highlight?.style ?? {},
    stopIfTrue,
  };
}

export class Rules {
  private count = 0;
  /** Changes wait for the end of a request: a rule is laid out in several steps. */
  private readonly drafts = new Map<
    string,
    { sheetId: string; rule: IConditionFormattingRule; fresh: boolean }
  >();

  constructor(private readonly book: UniverBook) {}

  private get model(): ConditionalFormattingRuleModel {
    return this.book.injector.get(ConditionalFormattingRuleModel);
  }

  /** First the rule that wins. */
  all(sheetId: string): Rule[] {
    this.flush();
    return (this.model.getSubunitRules(this.book.unit, sheetId) ?? []).map(toRule);
  }

  get(sheetId: string, id: string): Rule | undefined {
    const draft = this.drafts.get(id);
    if (draft) return toRule(draft.rule);
    const rule = this.model.getRule(this.book.unit, sheetId, id);
    return rule ? toRule(rule) : undefined;
  }

  /** Adds a rule of formula over areas; the newest wins, as in Excel. */
  add(sheetId: string, areas: readonly Area[]): Rule {
    const rule: IConditionFormattingRule = {
      cfId: `rule-${Date.now().toString(36)}-${++this.count}`,
      ranges: areas.map(toRange),
      stopIfTrue: false,
      rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: "=FALSE", style: {} },
    };
    this.drafts.set(rule.cfId, { sheetId, rule, fresh: true });
    return toRule(rule);
  }

  change(
    sheetId: string,
    id: string,
    change: { formula?: string; style?: IStyleBase; stopIfTrue?: boolean }
  ): void {
    const draft = this.drafts.get(id);
    const old = draft?.rule ?? this.model.getRule(this.book.unit, sheetId, id);
    if (!old || old.rule.type !== CFRuleType.highlightCell) return;
    const made: IConditionFormattingRule = {
      ...old,
      stopIfTrue: change.stopIfTrue ?? old.stopIfTrue,
      rule: { ...old.rule, style: { ...old.rule.style, ...change.style } },
    };
    if (
      change.formula !== undefined &&
      made.rule.type === CFRuleType.highlightCell &&
      made.rule.subType === CFSubRuleType.formula
    ) {
      made.rule.value = change.formula.startsWith("=") ? change.formula : `=${change.formula}`;
    }
    this.drafts.set(id, { sheetId, rule: made, fresh: draft?.fresh ?? false });
  }

  delete(sheetId: string, id: string): void {
    const draft = this.drafts.get(id);
    this.drafts.delete(id);
    if (draft?.fresh) return;
    this.book.run(DeleteConditionalRuleMutation.id, {
      unitId: this.book.unit,
      subUnitId: sheetId,
      cfId: id,
    });
  }

  /** Lays out what a request has described. */
  flush(): void {
    for (const [id, { sheetId, rule, fresh }] of this.drafts) {
      const place = { unitId: this.book.unit, subUnitId: sheetId, rule };
      this.book.run(fresh ? AddConditionalRuleMutation.id : SetConditionalRuleMutation.id, place);
      this.drafts.delete(id);
    }
  }

  /** What the rules make of a cell's look: what is shown over its own style. */
  look(sheetId: string, row: number, column: number): IStyleBase {
    this.flush();
    const view = this.book.injector.get(ConditionalFormattingViewModel);
    const hits = view.getCellCfs(this.book.unit, sheetId, row, column) ?? [];
    return hits.reduceRight<IStyleBase>((style, hit) => {
      const result = hit.result as IStyleBase | undefined;
      return result && typeof result === "object" ? { ...style, ...result } : style;
    }, {});
  }
}
