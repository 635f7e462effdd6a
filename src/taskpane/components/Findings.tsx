import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { kindOf } from "../../marks/kinds";
import { formatNumber } from "../../messages/format";
import { groupName } from "../model/clauses";
import { PAGE_SIZE } from "../model/listing";
import type { Outcome } from "../model/outcome";
import { scrollToShow } from "../scroll";
import { AtCell } from "./AtCell";
import { Csv } from "./Export";
import { FindingRow } from "./FindingRow";
import { FindingTools } from "./FindingTools";
import { FoldIcon, SignIcon } from "./icons";
import { Fold, type PartProps } from "./shared";

type Props = PartProps & { outcome: Outcome };

/** The findings: what is wrong first, a page at a time, so that fifty thousand are no more work than ten. */
export default function Findings(props: Props): JSX.Element {
  const { pane, state, say, outcome } = props;
  const { list, turned, filter } = state;
  const isLimited = filter.query !== "" || filter.rule !== undefined;
  const first = turned * PAGE_SIZE;
  const shown = list.order.slice(first, first + PAGE_SIZE);
  const section = useRef<HTMLElement>(null);
  const asked = useRef<ApartKind | undefined>(undefined);
  useEffect(() => {
    const head = section.current?.querySelector<HTMLElement>(`.fold-head[name="${asked.current}"]`);
    asked.current = undefined;
    if (!head) return;
    head.focus({ preventScroll: true });
    scrollToShow(head);
  }, [filter.kind]);
  // Open, it heads what the list shows then; beneath the list, nothing would seem to have opened.
  const apart = (isOpen: boolean): JSX.Element[] =>
    APART.filter((kind) => (filter.kind === kind) === isOpen).map((kind) => (
      <Apart
        key={kind}
        {...props}
        kind={kind}
        count={list[kind]}
        isOpen={isOpen}
        onPress={() => {
          asked.current = kind;
          pane.walk.filter({ kind: isOpen ? undefined : kind });
        }}
      />
    ));
  return (
    <section ref={section} class="card findings" aria-label={say("findings")}>
      {/* One finding is neither searched nor grouped. */}
      {(outcome.findings.length > 1 || isLimited) && <FindingTools {...props} />}
      <AtCell {...props} />
      {apart(true)}
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
            onClick={() => pane.walk.turn(turned - 1)}
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
            onClick={() => pane.walk.turn(turned + 1)}
          >
            {say("pageAfter")}
          </button>
        </div>
      )}
      {apart(false)}
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
  const count = state.list.counts[start] ?? 0;
  return (
    <>
      {(isFirst || start === position) && <GroupHead {...props} index={index} count={count} />}
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

/** Findings that stand apart: what no column is there for, and what was set aside. */
const APART = ["absent", "aside"] as const;
type ApartKind = (typeof APART)[number];

interface ApartProps extends Props {
  readonly kind: ApartKind;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** A line that opens on findings that stand apart. */
function Apart({ say, kind, count, isOpen, onPress }: ApartProps): JSX.Element | null {
  if (count === 0 && !isOpen) return null;
  return (
    <button type="button" class="fold-head" name={kind} aria-expanded={isOpen} onClick={onPress}>
      <FoldIcon />
      <span class="fold-words">{say(kind, { n: count })}</span>
    </button>
  );
}
