import type { JSX } from "preact";
import { kindOf } from "../../marks/kinds";
import { formatNumber } from "../../messages/format";
import type { UiKey } from "../../messages/ui/load";
import { fullId, textIn, type Rule } from "../../rules";
import { GROUPINGS, PAGE_SIZE, type Grouping } from "../model/listing";
import type { Outcome } from "../model/state";
import { FindingRow } from "./FindingRow";
import { CloseIcon, FoldIcon, SearchIcon, SignIcon } from "./icons";
import { Fold, type PartProps } from "./shared";

type Props = PartProps & { outcome: Outcome };

/** The findings: what is wrong first, a page at a time, so that fifty thousand are no more work than ten. */
export function Findings(props: Props): JSX.Element {
  const { pane, state, say, outcome } = props;
  const { list, turned } = state;
  const first = turned * PAGE_SIZE;
  const shown = list.order.slice(first, first + PAGE_SIZE);
  return (
    <section class="card findings" aria-label={say("findings")}>
      <Tools {...props} />
      <AtCell {...props} />
      {shown.length === 0 && (
        <p class="empty">{say(outcome.findings.length > 0 ? "findingsFiltered" : "findingsNone")}</p>
      )}
      <ul class="list">
        {shown.map((index, step) => (
          <Placed key={index} {...props} index={index} position={first + step} isFirst={step === 0} />
        ))}
      </ul>
      {list.order.length > PAGE_SIZE && (
        <div class="pager">
          <button
            type="button"
            class="button subtle"
            name="pageBefore"
            aria-disabled={turned === 0}
            onClick={() => pane.turn(turned - 1)}
          >
            {say("pageBefore")}
          </button>
          <span>
            {say("pageRange", { from: first + 1, to: first + shown.length, total: list.order.length })}
          </span>
          <button
            type="button"
            class="button subtle"
            name="pageAfter"
            aria-disabled={first + PAGE_SIZE >= list.order.length}
            onClick={() => pane.turn(turned + 1)}
          >
            {say("pageAfter")}
          </button>
        </div>
      )}
      <Apart {...props} kind="absent" count={list.absent} />
      <Apart {...props} kind="aside" count={list.aside} />
      {outcome.findings.length > 0 && (
        <Fold class="line" name="csv" head={say("csv")}>
          <Csv {...props} />
        </Fold>
      )}
    </section>
  );
}

/** A finding, with its group's name where the group begins or goes on from the page before. */
function Placed({
  position,
  isFirst,
  ...props
}: Props & { index: number; position: number; isFirst: boolean }): JSX.Element {
  const { state, index } = props;
  const start = state.list.starts[position] ?? 0;
  const group = state.list.groups.get(start);
  return (
    <>
      {(isFirst || start === position) && group && <GroupHead {...props} index={index} count={group.count} />}
      <FindingRow {...props} />
    </>
  );
}

function GroupHead({
  state,
  outcome,
  index,
  count,
}: Props & { index: number; count: number }): JSX.Element | null {
  const finding = outcome.findings[index];
  if (!finding) return null;
  const { grouping } = state.filter;
  return (
    <li class={`group ${kindOf(finding)}`}>
      {grouping === "clause" && <SignIcon kind={kindOf(finding)} />}
      <h3>{groupName(outcome, finding, grouping, state.language)}</h3>
      <span class="badge">{formatNumber(count, state.language)}</span>
    </li>
  );
}

const RULES = new WeakMap<Outcome["check"], ReadonlyMap<string, Rule>>();

/** A rule by its full id. */
function ruleOf({ check }: Outcome, id: string): Rule | undefined {
  const known =
    RULES.get(check) ??
    new Map(check.regulation.rules.map((rule) => [fullId(check.regulation, rule), rule] as const));
  RULES.set(check, known);
  return known.get(id);
}

function groupName(
  outcome: Outcome,
  { rule: id, sheet, record }: Outcome["findings"][number],
  grouping: Grouping,
  language: PartProps["state"]["language"]
): string {
  if (grouping === "sheet") return sheet;
  if (grouping === "record") return record === "" ? sheet : `${record} · ${sheet}`;
  const rule = ruleOf(outcome, id);
  return rule ? textIn(rule.clause, language) : id;
}

const GROUPED: Readonly<Record<Grouping, UiKey>> = {
  clause: "byClause",
  record: "byRecord",
  sheet: "bySheet",
};

/** Search, grouping, and what the list is limited to. */
function Tools({ pane, state, say, outcome }: Props): JSX.Element {
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
            onInput={(event) => pane.filter({ query: event.currentTarget.value })}
          />
        </label>
        <select
          class="field"
          name="grouping"
          aria-label={say("grouping")}
          value={filter.grouping}
          onChange={(event) => {
            const grouping = GROUPINGS.find((known) => known === event.currentTarget.value);
            if (grouping) pane.filter({ grouping });
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
        <button type="button" class="chip" name="allRules" onClick={() => pane.filter({ rule: undefined })}>
          <span>{say("limitedTo", { what: textIn(rule.clause, language) })}</span>
          <CloseIcon />
        </button>
      )}
    </>
  );
}

/** What the selected cell of the sheet has: all its findings, those too that the filter leaves out, or none. */
function AtCell(props: Props): JSX.Element | null {
  const { pane, state, say, outcome } = props;
  const { cell, list, selected } = state;
  if (!cell) return null;
  const { indexes } = cell;
  const isListed = selected !== undefined && (list.positions[selected] ?? -1) >= 0;
  if (indexes.length === 1 && isListed) return null;
  return (
    <div class="at-cell" role="status">
      <p>
        <span class="cell">{cell.cell}</span>{" "}
        {indexes.length === 0 ? say("cellNone") : say("cellFindings", { n: indexes.length })}
      </p>
      {indexes.length > 1 && (
        <div class="answers">
          {indexes.slice(0, PAGE_SIZE).map((index) => (
            <button
              key={index}
              type="button"
              class="button"
              aria-pressed={index === selected}
              onClick={() => void pane.select(index)}
            >
              {clauseOf(outcome, index, state.language)}
            </button>
          ))}
        </div>
      )}
      {selected !== undefined && indexes.includes(selected) && !isListed && (
        <ul class="list">
          <FindingRow {...props} index={selected} />
        </ul>
      )}
    </div>
  );
}

function clauseOf(outcome: Outcome, index: number, language: PartProps["state"]["language"]): string {
  const finding = outcome.findings[index];
  return finding ? groupName(outcome, finding, "clause", language) : "";
}

/** Findings that stand apart, in a line that opens: what no column is there for, and what was set aside. */
function Apart({
  pane,
  state,
  say,
  kind,
  count,
}: Props & { kind: "absent" | "aside"; count: number }): JSX.Element | null {
  const isShown = state.filter.kind === kind;
  if (count === 0 && !isShown) return null;
  return (
    <button
      type="button"
      class="fold-head"
      name={kind}
      aria-expanded={isShown}
      onClick={() => pane.filter({ kind: isShown ? undefined : kind })}
    >
      <FoldIcon />
      <span class="fold-words">{say(kind === "absent" ? "absent" : "aside", { n: count })}</span>
    </button>
  );
}

/** Desktop hosts may block downloads: the text itself can be copied. */
function Csv({ pane, say }: Props): JSX.Element {
  const text = pane.csv;
  return (
    <>
      <p class="hint">{say("csvHint")}</p>
      <a
        class="button"
        download="regcheck.csv"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(text)}`}
      >
        {say("csvSave")}
      </a>
      <textarea
        class="field"
        name="csvText"
        aria-label={say("csv")}
        rows={3}
        readOnly
        value={text.slice(1)}
        onFocus={(event) => event.currentTarget.select()}
      />
    </>
  );
}
