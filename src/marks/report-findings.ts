/** What a report says of a finding, part by part. */
import { groupOf, type Check, type Finding } from "../check";
import { labelIn, remedyOf, titleOf } from "../messages";
import type { Say } from "../messages/ui";
import { fullId, textIn, unitOf, type Language, type Rule } from "../rules";
import { figuresOf, sharesOf, type IsShare } from "./figures";

export interface Described {
  readonly rule: Rule | undefined;
  /** Without the document, which stands above the table. */
  readonly clause: string;
  /** The article or section that it stands in. */
  readonly group: string;
  /** What is demanded, and what is said of it. */
  readonly title: string;
  readonly detail: string;
  /** Figures in words; blank where it is not about any. */
  readonly found: string;
  readonly required: string;
  readonly toDo: string;
  /** The clause that it follows from, where it is no finding of its own. */
  readonly cause: string | undefined;
}

/** Takes findings of a check apart, in a language. */
export function describer(check: Check, say: Say, language: Language): (finding: Finding) => Described {
  const { regulation, asOf } = check;
  const rules = new Map(regulation.rules.map((rule): [string, Rule] => [fullId(regulation, rule), rule]));
  const isShare: IsShare = sharesOf(check);
  const titles = new Map<Rule, string>();
  const titled = (rule: Rule): string => {
    const known = titles.get(rule) ?? titleOf(rule, language, asOf);
    titles.set(rule, known);
    return known;
  };
  return (finding) => {
    const own = rules.get(finding.rule);
    // Without a unit of its own a rule speaks of the figures of the one that its finding follows from.
    const isBare =
      own && unitOf(own) === undefined && own.kind !== "formula" && finding.follows !== undefined;
    const rule = (isBare && rules.get(finding.follows ?? "")) || own;
    const title = own ? titled(own) : "";
    const cause = finding.follows === undefined ? undefined : rules.get(finding.follows);
    const figures = rule && figuresOf(finding, rule, { say, language, isShare });
    return {
      rule: own,
      clause: (own && labelIn(own.clause, language)) || finding.citation,
      group: own ? groupOf(own, language) : "",
      title,
      detail: behind(finding.message, title),
      found: figures?.found ?? "",
      required: figures?.required ?? "",
      toDo: (own && remedyOf(own, finding, language)) ?? "",
      cause: cause && textIn(cause.clause, language),
    };
  };
}

/** A message without the title that it begins with. */
function behind(message: string, title: string): string {
  if (title === "" || !message.startsWith(title)) return message;
  return message.slice(title.length).replace(/^[:：]\s*/, "");
}
