import type { JSX } from "preact";
import type { UiKey } from "../../messages/ui/load";
import { clauseText, ruleOf } from "../model/clauses";
import { GROUPINGS, type Grouping } from "../model/groups";
import type { Outcome } from "../model/outcome";
import { CloseIcon, SearchIcon } from "./icons";
import type { PartProps } from "./shared";

const GROUPED: Readonly<Record<Grouping, UiKey>> = {
  clause: "byClause",
  record: "byRecord",
  sheet: "bySheet",
};

/** Search, grouping, and what the list is limited to. */
export function FindingTools({ pane, state, say, outcome }: PartProps & { outcome: Outcome }): JSX.Element {
  const { filter, language } = state;
  const rule = filter.rule === undefined ? undefined : ruleOf(outcome, filter.rule);
  return (
    <>
      <div class="tools">
        <label class="search">
          <SearchIcon />
          <input
            class="field"
            type="search"
            name="search"
            aria-label={say("search")}
            placeholder={say("search")}
            value={filter.query}
            onInput={(event) => pane.walk.filter({ query: event.currentTarget.value })}
          />
        </label>
        <select
          class="field"
          name="grouping"
          aria-label={say("grouping")}
          value={filter.grouping}
          onChange={(event) => {
            const grouping = GROUPINGS.find((known) => known === event.currentTarget.value);
            if (grouping) pane.walk.filter({ grouping });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {say(GROUPED[grouping])}
            </option>
          ))}
        </select>
      </div>
      {rule && (
        <button
          type="button"
          class="chip"
          name="allRules"
          onClick={() => pane.walk.filter({ rule: undefined })}
        >
          <span>{say("limitedTo", { what: clauseText(outcome, rule, language) })}</span>
          <CloseIcon />
        </button>
      )}
    </>
  );
}
