/** Data validation, read only: what the file says of a range. */
import type { Area } from "../../sheets/matrix";
import type { DataValidationFile } from "../../xlsx/types";
import { ApiObject } from "../protocol/objects";
import type { Document } from "./document";

const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export class DataValidation extends ApiObject {
  readonly apiName = "DataValidation";
  override readonly defaults = ["Type", "Rule", "IgnoreBlanks"];

  constructor(
    private readonly document: Document,
    private readonly sheetId: string,
    private readonly area: Area
  ) {
    super();
  }

  private get found(): DataValidationFile | undefined {
    const index = Number(this.sheetId.replace("sheet-", "")) - 1;
    const { top, left } = this.area;
    return this.document.engine.file.sheets[index]?.dataValidations.find((rule) =>
      rule.areas.some((a) => a.top <= top && top <= a.bottom && a.left <= left && left <= a.right)
    );
  }

  get Type(): string {
    return this.found ? (TYPES[this.found.type] ?? "None") : "None";
  }
  get IgnoreBlanks(): boolean {
    return this.found?.allowBlank ?? true;
  }
  get Rule(): object {
    const rule = this.found;
    if (!rule) return {};
    if (rule.type === "list")
      return { list: { inCellDropDown: true, source: rule.formula1?.replace(/^"|"$/g, "") ?? "" } };
    if (rule.type === "custom") return { custom: { formula: `=${rule.formula1 ?? ""}` } };
    const operator = rule.operator ?? "between";
    const limits = {
      formula1: rule.formula1,
      formula2: rule.formula2,
      operator: operator.charAt(0).toUpperCase() + operator.slice(1),
    };
    const type = TYPES[rule.type] ?? rule.type;
    return { [type.charAt(0).toLowerCase() + type.slice(1)]: limits };
  }
}
