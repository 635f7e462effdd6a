import type { JSX } from "preact";
import type { UiKey } from "../../messages/ui/load";
import { isBusy, type Phase } from "../model/state";
import { DownIcon, UpIcon } from "./icons";
import { Notices } from "./Notices";
import type { PartProps } from "./shared";

const DOING: Readonly<Record<Exclude<Phase, "idle">, UiKey>> = {
  starting: "starting",
  reading: "reading",
  judging: "judging",
  marking: "marking",
  writing: "writing",
};

/** What can be done, always within reach at the foot of the pane, and what came of it. */
export function Bar(props: PartProps): JSX.Element {
  const { pane, state, say } = props;
  const { phase, progress, outcome, stale, marked } = state;
  const busy = isBusy(state);
  return (
    <footer class="actions">
      <Notices {...props} />
      {stale && <p class="stale">{say("stale")}</p>}
      {busy && (
        <div class="progress" role="status">
          <label for="progress">{say(DOING[phase as Exclude<Phase, "idle">])}</label>
          <progress id="progress" value={progress} max={1} />
        </div>
      )}
      {state.page === "check" && (
        <>
          <div class="run">
            {outcome && <Steps {...props} />}
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
          {(outcome || marked) && (
            <div class="run">
              {outcome && (
                <>
                  <button
                    type="button"
                    class="button"
                    name="report"
                    disabled={busy}
                    onClick={() => void pane.papers.makeReport()}
                  >
                    {say("makeReport")}
                  </button>
                  <button
                    type="button"
                    class="button"
                    name="list"
                    disabled={busy}
                    onClick={() => void pane.papers.makeList()}
                  >
                    {say("makeList")}
                  </button>
                </>
              )}
              <button
                type="button"
                class="button"
                name="removeMarks"
                disabled={busy}
                onClick={() => void pane.removeMarks()}
              >
                {say("removeMarks")}
              </button>
            </div>
          )}
        </>
      )}
    </footer>
  );
}

/** From finding to finding in the order shown; at the first and the last one it ends. */
function Steps({ pane, state, say }: PartProps): JSX.Element | null {
  const { list, selected } = state;
  const total = list.order.length;
  if (total === 0) return null;
  const position = selected === undefined ? -1 : (list.positions[selected] ?? -1);
  return (
    <div class="steps">
      <StepButton label={say("previous")} disabled={position === 0} onClick={() => void pane.walk.step(-1)}>
        <UpIcon />
      </StepButton>
      <span class="position">{say("position", { n: position < 0 ? "–" : position + 1, total })}</span>
      <StepButton
        label={say("next")}
        disabled={position === total - 1}
        onClick={() => void pane.walk.step(1)}
      >
        <DownIcon />
      </StepButton>
    </div>
  );
}

function StepButton({
  label,
  disabled,
  onClick,
  children,
}: {
  label: string;
  disabled: boolean;
  onClick: () => void;
  children: JSX.Element;
}): JSX.Element {
  // Not `disabled`: it would lose the focus at the end of the list.
  return (
    <button
      type="button"
      class="button icon-only"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
