import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { defaultAsOf } from "../../check/as-of";
import { titleOf } from "../../messages/explain";
import { citation, textIn } from "../../rules";
import { AskField, type PartProps } from "../components/shared";
import type { Given } from "./formula";
import { Offers, offersFound, type Offer } from "./FunctionChoice";
import { fits, named, rulesFound, rulesOf, type Known } from "./rules";
import { formulaText } from "./texts";

interface ChoiceProps extends PartProps {
  readonly functionId: string;
  readonly chosen: string;
  /** The functions: one of them may answer what is asked of rules. */
  readonly offers: readonly Offer[];
  readonly onGiven: (value: Given) => void;
  readonly onFunction: (id: string) => void;
}

const MOST = 8;
const MOST_OFFERS = 3;

/** Rules by words: those of the user, those of the law, and the clause. Those of the workbook's own law come first. */
export function RuleChoice(props: ChoiceProps): JSX.Element {
  const { pane, state, functionId, chosen, offers, onGiven, onFunction } = props;
  const { language } = state;
  const [query, setQuery] = useState("");
  const own = pane.regulation?.id;
  const all = rulesOf(pane.regulations, own);
  const rules = all.filter((known) => fits(known, functionId));
  const current = rules.find(({ id }) => id === chosen.trim());
  const meant = current ? [] : named(rules, chosen);
  const shown = rulesFound(rules, query, pane.today, own);
  const isAsked = query.trim() !== "";
  const bare = isAsked && shown.length === 0 ? rulesFound(all, query, pane.today, own) : [];
  const functions = isAsked
    ? offersFound(offers, query).filter(({ described: { id } }) => id !== functionId)
    : [];
  const take = (id: string): void => {
    onGiven(id);
    setQuery("");
  };
  return (
    <>
      {current && (
        <p class="hint rule-chosen">
          {title(current, props)} · {citation(current.regulation, current.rule, language)}
        </p>
      )}
      {meant.length > 0 && <Rules {...props} rules={meant} onTaken={take} />}
      <AskField
        name="findRule"
        label={formulaText("findRule", language)}
        small
        example={formulaText("findRuleExample", language, { id: rules[0]?.rule.id ?? "" })}
        query={query}
        onQuery={setQuery}
      />
      {isAsked && shown.length === 0 && (
        <p class="empty" role="status">
          {formulaText(bare.length > 0 ? "rulesWithout" : "noRule", language, { n: bare.length })}
        </p>
      )}
      {bare.length > 0 && (
        <ul class="rules-without">
          {bare.slice(0, MOST_OFFERS).map((known) => (
            <li key={known.id}>
              {title(known, props)} <span class="aside">{textIn(known.rule.clause, language)}</span>
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && <Rules {...props} rules={shown} onTaken={take} />}
      {shown.length > MOST && (
        <p class="hint">{formulaText("moreRules", language, { n: shown.length - MOST })}</p>
      )}
      {functions.length > 0 && (
        <>
          <p class="hint">{formulaText("functionsToo", language)}</p>
          <Offers {...props} offers={functions.slice(0, MOST_OFFERS)} onChosen={onFunction} />
        </>
      )}
    </>
  );
}

function Rules(props: ChoiceProps & { rules: readonly Known[]; onTaken: (id: string) => void }): JSX.Element {
  const { rules, state, onTaken } = props;
  return (
    <ul class="choices rules-found">
      {rules.slice(0, MOST).map((known) => (
        <li key={known.id}>
          <button type="button" class="choice" data-rule-id={known.id} onClick={() => onTaken(known.id)}>
            <span>{title(known, props)}</span>
            <span class="aside">
              {known.id} · {textIn(known.rule.clause, state.language)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const title = ({ regulation, rule }: Known, { pane, state }: ChoiceProps): string =>
  titleOf(rule, state.language, defaultAsOf(regulation, pane.today));
