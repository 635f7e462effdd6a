import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { kindOf } from "../../marks";
import { fullId } from "../../rules";
import { groupFindings, type ClauseGroup } from "../model/groups";
import { shownFindings, type Outcome } from "../model/state";
import { FindingRow } from "./FindingRow";
import { SignIcon } from "./icons";
import type { PartProps } from "./shared";

/** So many rows of a clause are shown before the user asks for more. */
const PAGE = 30;

/** Findings, article by article and clause by clause, in the order of the law. */
export function Findings(props: PartProps & { outcome: Outcome }): JSX.Element {
  const { state, say, outcome } = props;
  const shown = shownFindings(state);
  if (shown.length === 0) {
    return <p class="empty">{say(outcome.findings.length > 0 ? "findingsFiltered" : "findingsNone")}</p>;
  }
  const { regulation } = outcome.check;
  const rules = new Map(regulation.rules.map((rule) => [fullId(regulation, rule), rule]));
  return (
    <div class="findings" aria-label={say("findings")} role="region">
      {groupFindings(outcome.findings, shown, rules, state.language).map((article) => (
        <section key={article.name} class="article">
          {article.name !== article.clauses[0]?.name && <h3>{article.name}</h3>}
          {article.clauses.map((clause) => (
            <Clause key={clause.rule} {...props} clause={clause} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Clause({ clause, ...props }: PartProps & { outcome: Outcome; clause: ClauseGroup }): JSX.Element {
  const { outcome, state, say } = props;
  const [asked, setAsked] = useState(PAGE);
  const place = state.selected === undefined ? -1 : clause.indexes.indexOf(state.selected);
  const limit = Math.max(asked, place + 1);
  const first = outcome.findings[clause.indexes[0] ?? 0];
  return (
    <details class="clause" open>
      <summary class={first && kindOf(first)}>
        {first && <SignIcon kind={kindOf(first)} />}
        <span class="clause-name">{clause.name}</span>
        <span class="badge">{clause.indexes.length}</span>
      </summary>
      <ul>
        {clause.indexes.slice(0, limit).map((index) => (
          <FindingRow key={index} {...props} index={index} />
        ))}
      </ul>
      {clause.indexes.length > limit && (
        <button type="button" class="button subtle more" onClick={() => setAsked(limit + 10 * PAGE)}>
          {say("findingsMore", { n: Math.min(10 * PAGE, clause.indexes.length - limit) })}
        </button>
      )}
    </details>
  );
}
