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
              onClick={() => void pane.walk.select(index)}
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
