import type { JSX } from "preact";
import type { Outcome } from "../model/outcome";
import type { PartProps } from "./shared";

/** So many are shown beneath their cause; the others stand in the sheet. */
const MOST_CONSEQUENCES = 5;

/** What only follows from a finding: its cells and messages, beneath it. */
export function Consequences({
  pane,
  state,
  say,
  outcome,
  index,
}: PartProps & { outcome: Outcome; index: number }): JSX.Element | null {
  const consequences = state.sifted.consequences.get(index) ?? [];
  if (consequences.length === 0) return null;
  return (
    <div class="consequences">
      <p>{say("consequences", { n: consequences.length })}</p>
      {state.selected === index &&
        consequences.slice(0, MOST_CONSEQUENCES).map((other) => {
          const finding = outcome.findings[other];
          if (!finding) return null;
          const { cell, message, sheet } = finding;
          return (
            <p key={other} data-follows={finding.rule}>
              {cell !== null && (
                <button type="button" class="cell" onClick={() => void pane.walk.showCell(sheet, cell)}>
                  {cell}
                </button>
              )}
              <span>{message}</span>
            </p>
          );
        })}
    </div>
  );
}
