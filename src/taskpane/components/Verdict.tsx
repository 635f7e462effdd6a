import type { JSX } from "preact";
import { MARK_KINDS } from "../../marks/kinds";
import { formatDate, formatNumber } from "../../messages/format";
import { textIn } from "../../rules";
import type { Outcome } from "../model/outcome";
import { SignIcon } from "./icons";
import type { PartProps } from "./shared";

const SIGNS = { pass: "pass", fail: "violation", unknown: "unknown" } as const;

/** The verdict in the law's own words. */
export function Verdict({ state, say, outcome }: PartProps & { outcome: Outcome }): JSX.Element {
  const { check } = outcome;
  const { regulation, verdict } = check;
  const words = textIn(regulation.verdicts[verdict], regulation.language);
  const translated = textIn(regulation.verdicts[verdict], state.language);
  return (
    <div class={`verdict ${SIGNS[verdict]}`} data-verdict={verdict}>
      <SignIcon kind={SIGNS[verdict]} />
      <div>
        <p class="verdict-words" lang={regulation.language}>
          {words}
        </p>
        {translated !== words && <p class="verdict-translated">{translated}</p>}
        <p class="verdict-date">{say("checkedOn", { date: formatDate(check.asOf, state.language) })}</p>
      </div>
    </div>
  );
}

const COUNT_KEYS = { violation: "fail", warning: "warning", unknown: "unknown" } as const;

/** How often each outcome came, without what was set aside; a click on one shows those alone, another click all again. */
export function Counts({ pane, state, say, outcome }: PartProps & { outcome: Outcome }): JSX.Element {
  const { counts } = outcome.check;
  const { filter, language } = state;
  const number = (n: number): string => formatNumber(n, language);
  return (
    <>
      <div class="counts" role="group" aria-label={say("filter")}>
        {MARK_KINDS.map((kind, at) => {
          const key = COUNT_KEYS[kind];
          return (
            <button
              key={kind}
              type="button"
              class={`count ${kind}`}
              data-kind={kind}
              aria-pressed={filter.kind === kind}
              onClick={() => pane.walk.filter({ kind: filter.kind === kind ? undefined : kind })}
            >
              <span class="count-number">
                <SignIcon kind={kind} />
                {number(counts[key] - (state.list.uncounted[at] ?? 0))}
              </span>
              <span class="count-name">{say(key)}</span>
            </button>
          );
        })}
      </div>
      <p class="counts-rest">
        <SignIcon kind="pass" />
        <span data-count="pass">{say("countOf", { what: say("pass"), n: counts.pass })}</span>
        <span data-count="notApplicable">
          {say("countOf", { what: say("notApplicable"), n: counts.notApplicable })}
        </span>
        {state.list.aside > 0 && <span data-count="aside">{say("aside", { n: state.list.aside })}</span>}
      </p>
    </>
  );
}
