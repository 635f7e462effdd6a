import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { kindOf } from "../../marks";
import { textIn } from "../../rules";
import type { Outcome } from "../model/state";
import { scrollToShow } from "../scroll";
import { SignIcon } from "./icons";
import type { PartProps } from "./shared";

const NAMES = {
  violation: "outcomeViolation",
  warning: "outcomeWarning",
  unknown: "outcomeUnknown",
} as const;

/** One finding: its cell, what was found and what is required, the clause, and the reading it hangs on. */
export function FindingRow({
  pane,
  state,
  say,
  outcome,
  index,
}: PartProps & { outcome: Outcome; index: number }): JSX.Element | null {
  const row = useRef<HTMLLIElement>(null);
  const isSelected = state.selected === index;
  useEffect(() => {
    if (isSelected && row.current) scrollToShow(row.current);
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
      <button type="button" class="finding-main" onClick={() => void pane.select(index)}>
        <span class="finding-place">
          <SignIcon kind={kind} />
          <span class="visually-hidden">{say(NAMES[kind])}: </span>
          <span class="cell">{cell ?? say("noCell")}</span>
          <span class="sheet">{sheet}</span>
          {record !== "" && <span class="record">{record}</span>}
        </span>
        <span class="message">{message}</span>
        <span class="citation">{citation}</span>
      </button>
      <ReadingLink pane={pane} state={state} say={say} outcome={outcome} id={finding.reading} />
    </li>
  );
}

/** The reading that a finding depends on, and the way to choose the other one. */
function ReadingLink({
  pane,
  state,
  say,
  outcome,
  id,
}: PartProps & { outcome: Outcome; id: string | null }): JSX.Element | null {
  const { regulation } = outcome.check;
  const reading = regulation.readings.find((known) => known.id === id);
  if (!reading) return null;
  const chosen = state.choices.settings[regulation.id]?.readings[reading.id];
  const option = reading.options.find((known) => known.id === chosen) ?? reading.options[0];
  const text = option ? textIn(option.label, state.language) : "";
  return (
    <p class="reading">
      <span>{say("readingLink", { id: reading.id, option: text })}</span>{" "}
      <button type="button" class="link" onClick={() => pane.openSettings(reading.id)}>
        {say("readingChange")}
      </button>
    </p>
  );
}
