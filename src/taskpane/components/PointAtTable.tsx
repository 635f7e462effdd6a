import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { labelIn } from "../../messages/format";
import type { Regulation } from "../../rules";
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
  // Of several none is likelier: a table taken for another one would be judged by rules that are not about it.
  const [chosen, setChosen] = useState(records.length === 1 ? (records[0]?.id ?? "") : "");
  const record = records.find(({ id }) => id === chosen);
  if (records.length === 0) return null;
  return (
    <div class="point">
      <p class="hint">{say("pointHint")}</p>
      <div class="answers">
        <select
          class="field"
          name="pointRecord"
          aria-label={say("pointRecord")}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {records.length > 1 && <option value="">{say("pointRecord")}…</option>}
          {records.map(({ id, name }) => (
            <option key={id} value={id}>
              {labelIn(name, state.language)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          name="pointAt"
          disabled={isBusy(state) || !record}
          onClick={() => record && void pane.decisions.pointAt(regulation, record)}
        >
          {say("pointButton")}
        </button>
      </div>
    </div>
  );
}
