import type { JSX } from "preact";
import { formatDate } from "../../messages/format";
import { serialFromIso } from "../../rules";
import type { Outcome } from "../model/outcome";
import { lazily } from "./lazily";
import { RegulationStep } from "./RegulationStep";
import type { PartProps } from "./shared";
import { TablesStep } from "./TablesStep";

const NothingFound = lazily<PartProps>(() => import("./NothingFound"));
const Likelier = lazily<PartProps>(() => import("./Likelier"));
const Questions = lazily<PartProps>(() => import("./Questions"));
const Ignored = lazily<PartProps>(() => import("./Ignored"));
const Result = lazily<PartProps & { outcome: Outcome }>(() => import("./Result"));
const Findings = lazily<PartProps & { outcome: Outcome }>(() => import("./Findings"));
const TourCard = lazily<PartProps>(() => import("../guide/TourCard"));

/** What is checked, what was not understood of it, and what came out. */
export function CheckPage(props: PartProps): JSX.Element {
  const { pane, state, say } = props;
  const { outcome, phase, recognition } = state;
  const tables = recognition?.sheets.some((sheet) => sheet.tables.length > 0);
  return (
    <>
      {state.tour && <TourCard {...props} />}
      {!outcome && <p class="intro">{say("intro")}</p>}
      {/* A trial's law and table are its own: once checked, what it is about is the finding. */}
      {!(state.tour && outcome) && (
        <section class="card setup" aria-label={say("setup")}>
          <RegulationStep {...props} />
          {state.likelier && !state.tour && <Likelier {...props} />}
          {pane.regulation && <TablesStep {...props} />}
          <label class="check">
            <input
              type="checkbox"
              name="recheck"
              checked={state.choices.recheck}
              onChange={(event) => void pane.setRecheck(event.currentTarget.checked)}
            />
            <span>{say("recheck")}</span>
          </label>
        </section>
      )}
      {state.marked && !outcome && <EarlierMarks {...props} />}
      {phase !== "starting" && !tables && !outcome && <NothingFound {...props} />}
      {outcome && <Result {...props} outcome={outcome} />}
      <Questions {...props} />
      {state.account.ignored.length > 0 && <Ignored {...props} />}
      {outcome && <Findings {...props} outcome={outcome} />}
      <p class="privacy">{say("privacy")}</p>
    </>
  );
}

/** Marks that the workbook was saved with: nobody knows whether they still hold. */
function EarlierMarks({ state, say }: PartProps): JSX.Element {
  // Workbooks that were marked before the day alone was kept have the time of day behind it.
  const day = state.choices.markedAt?.slice(0, 10) ?? "";
  return (
    <p class="stale" role="status">
      {/^\d{4}-\d\d-\d\d$/.test(day)
        ? say("marksFrom", { date: formatDate(serialFromIso(day), state.language) })
        : say("marksEarlier")}
    </p>
  );
}
