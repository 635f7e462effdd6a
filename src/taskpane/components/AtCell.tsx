import type { JSX } from "preact";
import { clauseOf } from "../model/clauses";
import { PAGE_SIZE } from "../model/listing";
import type { Outcome } from "../model/state";
import { FindingRow } from "./FindingRow";
import type { PartProps } from "./shared";

/** What the selected cell of the sheet has: all its findings, those too that the filter leaves out, or none. */
export function AtCell(props: PartProps & { outcome: Outcome }): JSX.Element | null {
  const { pane, state, say, outcome } = props;
  const { cell, list, selected } = state;
  if (!cell) return null;
  // What only follows from another one at the cell is told beneath it.
  const indexes = cell.indexes.filter(
    (index) => index === selected || !cell.indexes.includes(state.sifted.causes.get(index) ?? -1)
  );
  const clauses = indexes.map((index) => clauseOf(outcome, index, state.language));
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
          {indexes.slice(0, PAGE_SIZE).map((index, step) => (
            <button
              key={index}
              type="button"
              class="button"
              aria-pressed={index === selected}
              onClick={() => void pane.walk.select(index)}
            >
              {nameOf(outcome, index, clauses, step)}
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

/** A finding by its clause; where another one at the cell has the same, by what it says. */
function nameOf(outcome: Outcome, index: number, clauses: readonly string[], step: number): string {
  const clause = clauses[step] ?? "";
  if (clauses.filter((other) => other === clause).length === 1) return clause;
  return `${clause} · ${outcome.findings[index]?.message.split(/[:：]/)[0] ?? ""}`;
}
