import type { JSX } from "preact";
import type { PartProps } from "../components/shared";
import { isBusy, type PaneState } from "../model/state";
import { guideText, type GuideKey } from "./texts";

const STEPS = ["tourCheck", "tourFinding", "tourEnd"] as const satisfies readonly GuideKey[];

/** How far somebody has come: checked, looked at a finding. */
const stepOf = ({ outcome, selected }: PaneState): number =>
  outcome === undefined ? 1 : selected === undefined ? 2 : 3;

/** The way through a sample sheet in three steps; each is done by doing it. */
export default function TourCard({ pane, state }: PartProps): JSX.Element | null {
  const { tour, language } = state;
  if (!tour) return null;
  const step = stepOf(state);
  return (
    <section class="card tour" aria-labelledby="tour-title" data-step={step}>
      <h2 id="tour-title">{guideText("tour", language, { n: step })}</h2>
      <p role="status">{guideText(STEPS[step - 1] ?? "tourEnd", language, { sheet: tour.sheet })}</p>
      <button
        type="button"
        class="button"
        name="endTour"
        disabled={isBusy(state)}
        onClick={() => void pane.tryOut.end()}
      >
        {guideText("tourDrop", language)}
      </button>
    </section>
  );
}
