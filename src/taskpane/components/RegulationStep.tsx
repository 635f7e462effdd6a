import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { defaultAsOf } from "../../check/as-of";
import { formatDate } from "../../messages/format";
import type { Say } from "../../messages/ui/load";
import { serialFromIso, textIn, titleBeside, type Language, type Regulation } from "../../rules";
import { isBusy } from "../model/state";
import { Choice } from "./Choice";
import { DayInput } from "./DayInput";
import type { Reason } from "./draft";
import { Fold, type PartProps } from "./shared";

/** Which regulation, and as of which day: a line that opens; open where nobody knows the regulation. */
export function RegulationStep(props: PartProps): JSX.Element {
  const { pane, state, say } = props;
  const [{ reason }, setRefusal] = useState<{ readonly reason?: Reason }>({});
  const { choices, language } = state;
  const { regulation } = pane;
  const asOf = regulation && pane.asOf(regulation);
  return (
    <Fold
      class="line"
      name="regulationStep"
      keep
      open={!regulation && state.phase !== "starting"}
      head={
        <>
          <span class="document">
            {regulation ? textIn(regulation.document, language) : say("regulation")}
          </span>
          {regulation && asOf !== undefined && <span class="aside">{formatDate(asOf, language)}</span>}
        </>
      }
    >
      <RegulationChoice {...props} />
      {regulation && <About regulation={regulation} language={language} say={say} />}
      <label class="labelled">
        <span>{say("asOf")}</span>
        <DayInput
          name="asOf"
          value={choices.asOf}
          language={language}
          disabled={isBusy(state)}
          onValue={(day) => void pane.setAsOf(day)}
          onRefused={(reason) => setRefusal({ reason })}
          refused={reason === undefined ? {} : { "aria-invalid": true, "aria-describedby": "asOf-reason" }}
        />
      </label>
      {reason !== undefined && (
        <p id="asOf-reason" class="refused" role="alert">
          {reason(say, language)}
        </p>
      )}
      {regulation && !choices.asOf && (
        <p class="hint">
          {say("asOfHint", { date: formatDate(defaultAsOf(regulation, pane.today), language) })}
        </p>
      )}
    </Fold>
  );
}

function RegulationChoice({ pane, state, say }: PartProps): JSX.Element {
  const { choices, language, recognition } = state;
  const found = recognition?.regulation;
  const automatic =
    found && !choices.regulation
      ? say("regulationFound", { title: textIn(found.title, language) })
      : say("regulationAuto");
  return (
    <Choice
      class="field"
      name="regulation"
      label={say("regulation")}
      value={choices.regulation ?? ""}
      language={language}
      disabled={isBusy(state)}
      onChoose={(id) => void pane.setRegulation(id || undefined)}
    >
      <option value="">{automatic}</option>
      {pane.regulations.map((known) => (
        <option key={known.id} value={known.id}>
          {textIn(known.title, language)}
        </option>
      ))}
    </Choice>
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
  const title = titleBeside(regulation, language);
  const day = (iso: string): string => formatDate(serialFromIso(iso), language);
  return (
    <div class="about">
      {title !== undefined && <p>{title}</p>}
      <p>{textIn(regulation.issuer, language)}</p>
      {from && to && <p>{say("inForce", { from: day(from), to: day(to) })}</p>}
      {from && !to && <p>{say("inForceFrom", { from: day(from) })}</p>}
      {regulation.notice && (
        <p class="regulation-notice">
          <strong>{say("notice")} </strong>
          {textIn(regulation.notice, language)}
        </p>
      )}
    </div>
  );
}
