import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Finding } from "../../check";
import { textIn } from "../../rules";
import { cellText, questionBehind } from "../model/details";
import { reasonOf } from "../model/set-aside";
import { isBusy, type Outcome } from "../model/state";
import type { PartProps } from "./shared";

type Props = PartProps & { outcome: Outcome; finding: Finding; index: number };

/** Cells beyond these are told by their number: a set may have thousands. */
const MOST_CELLS = 6;

/** What a selected finding says besides: the cell's own words, the cells that took part, the reading, what to do. */
export function FindingDetails(props: Props): JSX.Element {
  const { pane, state, say, finding } = props;
  const { cell, sheet, cells, rule } = finding;
  const text = cell === null ? undefined : cellText(pane.workbook, sheet, cell, state.language);
  const others = cells.filter((one) => one !== cell);
  const question = questionBehind(finding, state.account.open);
  return (
    <div class="details">
      {text !== undefined && <p>{say("cellSays", { text })}</p>}
      {others.length > 0 && (
        <p class="took-part">
          <span>{say("tookPart")}</span>
          {others.slice(0, MOST_CELLS).map((one) => (
            <button key={one} type="button" class="cell" onClick={() => void pane.walk.showCell(sheet, one)}>
              {one}
            </button>
          ))}
          {others.length > MOST_CELLS && <span>{say("more", { n: others.length - MOST_CELLS })}</span>}
        </p>
      )}
      <ReadingChoice {...props} />
      {question && (
        <button
          type="button"
          class="button"
          name="toQuestion"
          onClick={() => void pane.decisions.show(question)}
        >
          {say("toQuestion")}
        </button>
      )}
      <div class="run">
        <button
          type="button"
          class="button subtle"
          name="onlyRule"
          aria-pressed={state.filter.rule === rule}
          onClick={() => pane.walk.filter({ rule: state.filter.rule === rule ? undefined : rule })}
        >
          {say("onlyRule")}
        </button>
        <SetAside {...props} />
      </div>
    </div>
  );
}

/** The reading that a finding depends on, to be chosen in place. */
function ReadingChoice({ pane, state, say, outcome, finding, index }: Props): JSX.Element | null {
  const { regulation } = outcome.check;
  const reading = regulation.readings.find(({ id }) => id === finding.reading);
  if (!reading) return null;
  const known = state.choices.settings[regulation.id]?.readings[reading.id];
  const chosen = reading.options.find(({ id }) => id === known) ?? reading.options[0];
  return (
    <fieldset class="reading" data-reading={reading.id}>
      <legend>
        {say("readingLink", { id: reading.id, question: textIn(reading.question, state.language) })}
      </legend>
      {reading.options.map((option) => (
        <label key={option.id} class="check">
          <input
            type="radio"
            name={`reading-${reading.id}-${index}`}
            checked={option === chosen}
            disabled={isBusy(state)}
            onChange={() => void pane.setReading(regulation.id, reading.id, option.id)}
          />
          <span>{textIn(option.label, state.language)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Sets a finding aside for a reason, and takes it back. */
function SetAside({ pane, state, say, finding, index }: Props): JSX.Element {
  const [reason, setReason] = useState<string | undefined>(undefined);
  const given = reasonOf(state.choices.aside, finding);
  if (given !== undefined) {
    return (
      <>
        <p class="aside-reason">{say("asideReason", { reason: given })}</p>
        <button
          type="button"
          class="button subtle"
          name="takeBack"
          disabled={isBusy(state)}
          onClick={() => void pane.walk.setAside(index, undefined)}
        >
          {say("takeBack")}
        </button>
      </>
    );
  }
  if (reason === undefined) {
    return (
      <button type="button" class="button subtle" name="setAside" onClick={() => setReason("")}>
        {say("setAside")}
      </button>
    );
  }
  return (
    <form
      class="set-aside"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") void pane.walk.setAside(index, reason.trim());
      }}
    >
      <input
        class="field"
        name="reason"
        aria-label={say("reason")}
        placeholder={say("reason")}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={reason.trim() === "" || isBusy(state)}>
        {say("setAside")}
      </button>
    </form>
  );
}
