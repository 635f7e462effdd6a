import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { textIn, type Regulation } from "../../rules";
import { isBusy } from "../model/state";
import type { PartProps } from "./shared";

/** "This is my table": whoever selects a header row in the sheet says what stands beneath it. */
export function PointAtTable({
  pane,
  state,
  say,
  regulation,
}: PartProps & { regulation: Regulation }): JSX.Element | null {
  const records = regulation.records.filter(
    ({ layouts }) => layouts.includes("table") || layouts.includes("list")
  );
  const [chosen, setChosen] = useState(records[0]?.id ?? "");
  const record = records.find(({ id }) => id === chosen) ?? records[0];
  if (!record) return null;
  return (
    <div class="point">
      <p class="hint">{say("pointHint")}</p>
      <div class="answers">
        <select
          class="field"
          name="pointRecord"
          aria-label={say("pointRecord")}
          value={record.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {records.map(({ id, name }) => (
            <option key={id} value={id}>
              {textIn(name, state.language)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          name="pointAt"
          disabled={isBusy(state)}
          onClick={() => void pane.decisions.pointAt(regulation, record)}
        >
          {say("pointButton")}
        </button>
      </div>
    </div>
  );
}
