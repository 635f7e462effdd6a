import type { JSX } from "preact";
import { clauseOf } from "../model/clauses";
import { PAGE_SIZE } from "../model/listing";
import type { Outcome } from "../model/outcome";
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
  const names = namesOf(
    indexes.map((index) => ({
      clause: clauseOf(outcome, index, state.language),
      message: outcome.findings[index]?.message ?? "",
    }))
  );
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
              {names[step]}
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

/**
 * Findings at one cell, each by its clause; where others have the same, by what is demanded; where that is the same
 * too, by what is said of it.
 */
export function namesOf(
  findings: readonly { readonly clause: string; readonly message: string }[]
): string[] {
  const told = findings.map(({ clause, message }) => {
    const at = message.search(/[:：]/);
    const [title, detail] =
      at < 0 ? [message, message] : [message.slice(0, at), message.slice(at + 1).trim()];
    return { clause, demand: `${clause} · ${title}`, all: `${clause} · ${detail}` };
  });
  const isAlone = (key: "clause" | "demand", value: string): boolean =>
    told.filter((other) => other[key] === value).length === 1;
  return told.map(({ clause, demand, all }) => {
    if (isAlone("clause", clause)) return clause;
    return isAlone("demand", demand) ? demand : all;
  });
}
