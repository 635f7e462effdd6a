/** A file's conditional formats as the grid's rules. */
import type { IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { cellAddress } from "../../xlsx/a1";
import type { Area } from "../../sheets/matrix";
import type { ConditionalFormatFile } from "../../xlsx/types";
import { toStyleBase } from "./styles";

export const toRange = (area: Area): IRange => ({
  startRow: area.top,
  endRow: area.bottom,
  startColumn: area.left,
  endColumn: area.right,
});

export const toArea = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Comparisons become formulas, since a file may compare with a cell or a text, and the grid with numbers only. */
function comparison(rule: ConditionalFormatFile, cell: string): string | undefined {
  const [first = "", second = ""] = rule.formulas;
  if (rule.operator === "between") return `AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === "notBetween") return `OR(${cell}<${first},${cell}>${second})`;
  const sign = COMPARISONS[rule.operator ?? "equal"];
  return sign && `${cell}${sign}${first}`;
}

const TEXT: Readonly<Record<string, CFTextOperator>> = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
  containsBlanks: CFTextOperator.containsBlanks,
  notContainsBlanks: CFTextOperator.notContainsBlanks,
  containsErrors: CFTextOperator.containsErrors,
  notContainsErrors: CFTextOperator.notContainsErrors,
};

function configOf(rule: ConditionalFormatFile): IConditionalFormattingRuleConfig | undefined {
  const area = rule.areas[0]!;
  const style = toStyleBase(rule.style ?? {});
  const type = CFRuleType.highlightCell as const;
  const formula =
    rule.type === "cellIs" ? comparison(rule, cellAddress(area.top, area.left)) : rule.formulas[0];
  if (rule.type === "expression" || rule.type === "cellIs") {
    return formula === undefined
      ? undefined
      : { type, subType: CFSubRuleType.formula, value: `=${formula}`, style };
  }
  if (TEXT[rule.type] !== undefined) {
    return { type, subType: CFSubRuleType.text, operator: TEXT[rule.type]!, value: rule.text ?? "", style };
  }
  if (rule.type === "duplicateValues") return { type, subType: CFSubRuleType.duplicateValues, style };
  if (rule.type === "uniqueValues") return { type, subType: CFSubRuleType.uniqueValues, style };
  if (rule.type === "aboveAverage") {
    return { type, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan, style };
  }
  if (rule.type === "colorScale" && rule.scale) {
    const config = rule.scale.map((point, index) => ({
      index,
      color: point.color ?? "#FFFFFF",
      value: { type: SCALE[point.kind] ?? CFValueType.num, value: Number(point.value ?? 0) },
    }));
    return { type: CFRuleType.colorScale, config };
  }
  return undefined;
}

const SCALE: Readonly<Record<string, CFValueType>> = {
  min: CFValueType.min,
  max: CFValueType.max,
  num: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
};

/** Rules of one sheet, first the one that wins. What the grid cannot show (icons, bars) is left out. */
export function toRules(formats: readonly ConditionalFormatFile[]): IConditionFormattingRule[] {
  return [...formats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format, i) => {
      const rule = format.areas.length > 0 ? configOf(format) : undefined;
      if (!rule) return [];
      return [{ cfId: `file-${i}`, ranges: format.areas.map(toRange), stopIfTrue: format.stopIfTrue, rule }];
    });
}
