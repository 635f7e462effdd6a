import type { JSX } from "preact";
import { defaultAsOf } from "../../check/as-of";
import { formatDate } from "../../messages";
import type { Say } from "../../messages/ui";
import { serialFromIso, textIn, type Language, type Regulation } from "../../rules";
import { isBusy } from "../model/state";
import { Step, type PartProps } from "./shared";

/** Step 1: which regulation, and as of which day. */
export function RegulationStep({ pane, state, say }: PartProps): JSX.Element {
  const { choices, language, recognition } = state;
  const { regulation } = pane;
  const found = recognition?.regulation;
  const automatic =
    found && !choices.regulation
      ? say("regulationFound", { title: textIn(found.title, language) })
      : say("regulationAuto");
  return (
    <Step number={1} title={say("regulation")}>
      <select
        class="field"
        name="regulation"
        aria-label={say("regulation")}
        value={choices.regulation ?? ""}
        disabled={isBusy(state)}
        onChange={(event) => void pane.setRegulation(event.currentTarget.value || undefined)}
      >
        <option value="">{automatic}</option>
        {pane.regulations.map((known) => (
          <option key={known.id} value={known.id}>
            {textIn(known.title, language)}
          </option>
        ))}
      </select>
      {regulation ? (
        <About regulation={regulation} language={language} say={say} />
      ) : (
        <p class="hint">{say(recognition ? "regulationNone" : "regulationAuto")}</p>
      )}
      <label class="labelled">
        <span>{say("asOf")}</span>
        <input
          class="field"
          type="date"
          name="asOf"
          value={choices.asOf ?? ""}
          disabled={isBusy(state)}
          onChange={(event) => void pane.setAsOf(event.currentTarget.value || undefined)}
        />
      </label>
      {regulation && !choices.asOf && (
        <p class="hint">
          {say("asOfHint", { date: formatDate(defaultAsOf(regulation, pane.today), language) })}
        </p>
      )}
    </Step>
  );
}

function About({
  regulation,
  language,
  say,
}: {
  regulation: Regulation;
  language: Language;
  say: Say;
}): JSX.Element {
  const { from, to } = regulation.inForce;
  const day = (iso: string): string => formatDate(serialFromIso(iso), language);
  return (
    <div class="about">
      <p class="document">{textIn(regulation.document, language)}</p>
      <p>{textIn(regulation.issuer, language)}</p>
      {from && to && <p>{say("inForce", { from: day(from), to: day(to) })}</p>}
      {from && !to && <p>{say("inForceFrom", { from: day(from) })}</p>}
      {regulation.notice && (
        <p class="regulation-notice">
          <strong>{say("notice")}: </strong>
          {textIn(regulation.notice, language)}
        </p>
      )}
    </div>
  );
}
