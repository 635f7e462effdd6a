import { textIn, type Language, type Rule } from "../rules";

/** The article or section under which a rule's findings stand together; apart, since the pane shows it from the first. */
export const groupOf = (rule: Rule, language: Language): string =>
  textIn(rule.group ?? rule.clause, language);
