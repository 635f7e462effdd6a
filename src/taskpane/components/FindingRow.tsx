import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { kindOf } from "../../marks/kinds";
import type { Outcome } from "../model/outcome";
import { scrollToShow } from "../scroll";
import { Consequences } from "./Consequences";
import { FindingDetails } from "./FindingDetails";
import { SignIcon } from "./icons";
import type { PartProps } from "./shared";

const NAMES = {
  violation: "outcomeViolation",
  warning: "outcomeWarning",
  unknown: "outcomeUnknown",
} as const;

/** One finding: its cell, what was found and what is required, and the clause; more of it where it is selected. */
export function FindingRow(props: PartProps & { outcome: Outcome; index: number }): JSX.Element | null {
  const { pane, state, say, outcome, index } = props;
  const row = useRef<HTMLLIElement>(null);
  const isSelected = state.selected === index;
  useEffect(() => {
    if (!isSelected || !row.current) return;
    scrollToShow(row.current);
    // Whoever goes through the list by keys stays in it.
    if (document.activeElement?.closest(".findings .list"))
      row.current.querySelector<HTMLElement>(".finding-main")?.focus({ preventScroll: true });
  }, [isSelected]);
  const finding = outcome.findings[index];
  if (!finding) return null;
  const { sheet, cell, record, message, citation } = finding;
  const kind = kindOf(finding);
  return (
    <li
      ref={row}
      class={`finding ${kind}`}
      data-rule={finding.rule}
      data-cell={cell ?? ""}
      data-sheet={sheet}
      data-outcome={finding.outcome}
      data-severity={finding.severity}
      aria-current={isSelected ? "true" : undefined}
    >
      <button type="button" class="finding-main" onClick={() => void pane.walk.select(index)}>
        <span class="finding-place">
          <SignIcon kind={kind} />
          <span class="visually-hidden">{say(NAMES[kind])}: </span>
          {/* Without a cell it is about the record that it names, else about the sheet. */}
          {(cell !== null || record === "") && <span class="cell">{cell ?? say("noCell")}</span>}
          {record !== "" && <span class="record">{record}</span>}
          <span class="sheet">{sheet}</span>
        </span>
        <span class="message">{message}</span>
        <span class="citation">{citation}</span>
      </button>
      {isSelected ? <FindingDetails {...props} finding={finding} /> : <Consequences {...props} />}
    </li>
  );
}
