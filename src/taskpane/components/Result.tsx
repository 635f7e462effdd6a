import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { isBusy, shownFindings, type Outcome } from "../model/state";
import { scrollToTop } from "../scroll";
import { Articles } from "./Articles";
import { Findings } from "./Findings";
import { DownIcon, UpIcon } from "./icons";
import { Step, type PartProps } from "./shared";
import { Counts, Verdict } from "./Verdict";

/** Step 4: what came of the check. */
export function Result(props: PartProps & { outcome: Outcome }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const step = box.current?.closest("section");
    if (step) scrollToTop(step);
  }, []);
  return (
    <Step number={4} title={props.say("verdict")}>
      <div ref={box} class={props.state.stale ? "result is-stale" : "result"}>
        <Verdict {...props} />
        <Counts {...props} />
        <Articles {...props} />
        <Findings {...props} />
      </div>
    </Step>
  );
}

/** What can be done with the result, always within reach at the foot of the pane. */
export function Toolbar({ pane, state, say }: PartProps): JSX.Element | null {
  const shown = shownFindings(state);
  const busy = isBusy(state);
  if (!state.outcome && !state.marked) return null;
  const place = state.selected === undefined ? 0 : shown.indexOf(state.selected) + 1;
  return (
    <footer class="toolbar">
      {shown.length > 0 && (
        <div class="steps">
          <StepButton label={say("previous")} onClick={() => void pane.step(-1)}>
            <UpIcon />
          </StepButton>
          <span class="position">{say("position", { n: place || "–", total: shown.length })}</span>
          <StepButton label={say("next")} onClick={() => void pane.step(1)}>
            <DownIcon />
          </StepButton>
        </div>
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
      {state.outcome && (
        <button
          type="button"
          class="button"
          name="report"
          disabled={busy}
          onClick={() => void pane.makeReport()}
        >
          {say("makeReport")}
        </button>
      )}
    </footer>
  );
}

function StepButton({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: () => void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <button type="button" class="button icon-only" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
