import type { JSX } from "preact";
import type { UiKey } from "../../messages/ui";
import { isBusy, type Phase } from "../model/state";
import { Step, type PartProps } from "./shared";

const DOING: Readonly<Record<Exclude<Phase, "idle">, UiKey>> = {
  starting: "starting",
  reading: "reading",
  judging: "judging",
  marking: "marking",
  writing: "writing",
};

/** Step 3: Validate, with progress and Cancel. */
export function RunStep({ pane, state, say }: PartProps): JSX.Element {
  const { phase, progress, outcome, choices, stale } = state;
  const busy = isBusy(state);
  return (
    <Step number={3} title={say("validate")}>
      {stale && <p class="stale">{say("stale")}</p>}
      <div class="run">
        <button
          type="button"
          class="button primary"
          name="validate"
          disabled={busy}
          onClick={() => void pane.validate()}
        >
          {say(outcome ? "validateAgain" : "validate")}
        </button>
        {busy && phase !== "starting" && (
          <button type="button" class="button" name="cancel" onClick={pane.cancel}>
            {say("cancel")}
          </button>
        )}
      </div>
      {phase !== "idle" && (
        <div class="progress" role="status">
          <label for="progress">{say(DOING[phase])}</label>
          <progress id="progress" value={progress} max={1} />
        </div>
      )}
      <label class="check">
        <input
          type="checkbox"
          name="recheck"
          checked={choices.recheck}
          onChange={(event) => void pane.setRecheck(event.currentTarget.checked)}
        />
        <span>{say("recheck")}</span>
      </label>
    </Step>
  );
}
