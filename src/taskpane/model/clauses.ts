import { sentence } from "../../messages/format";
import { fullId, textIn, type Language, type Rule } from "../../rules";
import type { Grouping } from "./groups";
import type { Outcome } from "./outcome";

/** As much of an outcome as clauses are told by. */
type Checked = Pick<Outcome, "check">;

const RULES = new WeakMap<Outcome["check"], ReadonlyMap<string, Rule>>();

/** A rule by its full id. */
export function ruleOf({ check }: Checked, id: string): Rule | undefined {
  const known =
    RULES.get(check) ??
    new Map(check.regulation.rules.map((rule) => [fullId(check.regulation, rule), rule] as const));
  RULES.set(check, known);
  return known.get(id);
}

/** A rule's clause; of a check of the sheet's own data, which no clause asks for, the document. */
export const clauseText = ({ check }: Checked, { clause }: Rule, language: Language): string =>
  textIn(clause, language) || textIn(check.regulation.document, language);

/** What the group is called in which a finding stands. */
export function groupName(
  outcome: Checked,
  { rule: id, sheet, record }: Outcome["findings"][number],
  grouping: Grouping,
  language: Language
): string {
  if (grouping === "sheet") return sheet;
  if (grouping === "record") return record === "" ? sheet : `${record} · ${sheet}`;
  const rule = ruleOf(outcome, id);
  return rule ? sentence(clauseText(outcome, rule, language)) : id;
}

/** The clause of a finding, as its group is called. */
export function clauseOf(outcome: Outcome, index: number, language: Language): string {
  const finding = outcome.findings[index];
  return finding ? groupName(outcome, finding, "clause", language) : "";
}
