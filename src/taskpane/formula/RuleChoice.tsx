import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { titleOf } from "../../messages/explain";
import { citation, fullId, LANGUAGES, textIn, type Regulation, type Rule } from "../../rules";
import { defaultAsOf } from "../../check/as-of";
import { AskField, type PartProps } from "../components/shared";
import type { Given } from "./formula";
import { found } from "./find";
import { formulaText } from "./texts";

interface Known {
  readonly id: string;
  readonly regulation: Regulation;
  readonly rule: Rule;
}

interface ChoiceProps extends PartProps {
  readonly functionId: string;
  readonly chosen: string;
  readonly onGiven: (value: Given) => void;
}

const MOST = 8;

/** Rules by words: those of the user, those of the law, and the clause. Those of the workbook's own law come first. */
export function RuleChoice(props: ChoiceProps): JSX.Element {
  const { pane, state, functionId, chosen, onGiven } = props;
  const { language } = state;
  const [query, setQuery] = useState("");
  const own = pane.regulation?.id;
  const regulations = [...pane.regulations].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  const rules = regulations.flatMap((regulation) =>
    regulation.rules
      .filter((rule) => fits(rule, functionId))
      .map((rule): Known => ({ id: fullId(regulation, rule), regulation, rule }))
  );
  const current = rules.find(({ id }) => id === chosen.trim());
  const shown = query.trim() === "" ? [] : found(rules, query, (known) => textOf(known, props));
  return (
    <>
      {current && (
        <p class="hint rule-chosen">
          {title(current, props)} · {citation(current.regulation, current.rule, language)}
        </p>
      )}
      <AskField
        name="findRule"
        label={formulaText("findRule", language)}
        small
        example={formulaText("findRuleExample", language)}
        query={query}
        onQuery={setQuery}
      />
      {query.trim() !== "" && shown.length === 0 && (
        <p class="empty" role="status">
          {formulaText("noRule", language)}
        </p>
      )}
      {shown.length > 0 && (
        <ul class="choices rules-found">
          {shown.slice(0, MOST).map((known) => (
            <li key={known.id}>
              <button
                type="button"
                class="choice"
                data-rule-id={known.id}
                onClick={() => {
                  onGiven(known.id);
                  setQuery("");
                }}
              >
                <span>{title(known, props)}</span>
                <span class="aside">
                  {known.id} · {textIn(known.rule.clause, language)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {shown.length > MOST && (
        <p class="hint">{formulaText("moreRules", language, { n: shown.length - MOST })}</p>
      )}
    </>
  );
}

/** A rule without a threshold has none to tell, and no figure could be held against it. */
const fits = ({ parameter, comparison }: Rule, functionId: string): boolean =>
  functionId === "RULE_CITATION" ||
  (parameter !== undefined && (functionId === "RULE_THRESHOLD" || comparison !== undefined));

const title = ({ regulation, rule }: Known, { pane, state }: ChoiceProps): string =>
  titleOf(rule, state.language, defaultAsOf(regulation, pane.today));

function textOf(known: Known, { pane }: ChoiceProps): string {
  const { id, regulation, rule } = known;
  const day = defaultAsOf(regulation, pane.today);
  return [
    id,
    ...LANGUAGES.flatMap((language) => [
      titleOf(rule, language, day),
      textIn(rule.clause, language),
      textIn(rule.group ?? rule.clause, language),
    ]),
  ].join("\n");
}
