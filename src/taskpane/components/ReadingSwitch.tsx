import type { JSX } from "preact";
import { textOn } from "../../messages/figures";
import { formatNumber, sentence } from "../../messages/format";
import type { Counts, LocalText, Reading, Regulation } from "../../rules";
import { isBusy } from "../model/state";
import type { Outcome } from "../model/outcome";
import type { PartProps } from "./shared";

/** A reading that a finding depends on: its question, the options to be chosen in place, and what each would change. */
export function ReadingSwitch({
  pane,
  state,
  say,
  outcome,
  reading,
  name,
}: PartProps & { outcome: Outcome; reading: Reading; name: string }): JSX.Element {
  const { regulation, counts, asOf } = outcome.check;
  const said = (text: LocalText): string => textOn(text, reading.figures, state.language, asOf);
  const known = state.choices.settings[regulation.id]?.readings[reading.id];
  const chosen = reading.options.find(({ id }) => id === known) ?? reading.options[0];
  const effects = state.effects?.reading === reading.id ? state.effects.counts : undefined;
  return (
    <fieldset class="reading" data-reading={reading.id}>
      <legend>{say("readingLink", { id: reading.id, question: said(reading.question) })}</legend>
      {reading.options.map((option) => {
        const other = effects?.get(option.id);
        return (
          <label key={option.id} class="check">
            <input
              type="radio"
              name={name}
              checked={option === chosen}
              disabled={isBusy(state)}
              onChange={() => void pane.setReading(regulation.id, reading.id, option.id)}
            />
            <span>
              {sentence(said(option.label))}
              {other && option !== chosen && (
                <span class="effect">{effectText(counts, other, { say, state })}</span>
              )}
            </span>
          </label>
        );
      })}
      {!effects && !state.stale && (
        <button
          type="button"
          class="button subtle"
          name="weigh"
          disabled={isBusy(state)}
          onClick={() => void pane.weighReading(regulation.id, reading)}
        >
          {say("effectAsk")}
        </button>
      )}
    </fieldset>
  );
}

const COMPARED = ["fail", "warning", "unknown", "notApplicable"] as const;

/** The reading of a finding's regulation with an id; undefined where the finding hangs on none. */
export const readingOf = ({ readings }: Regulation, id: string | null): Reading | undefined =>
  readings.find((reading) => reading.id === id);

/** "Violations −3; Undetermined +1": how the counts would differ. */
function effectText(now: Counts, then: Counts, { say, state }: Pick<PartProps, "say" | "state">): string {
  const changes = COMPARED.flatMap((key) => {
    const difference = then[key] - now[key];
    if (difference === 0) return [];
    const sign = difference > 0 ? "+" : "−";
    return [`${say(key)} ${sign}${formatNumber(Math.abs(difference), state.language)}`];
  });
  return changes.length === 0 ? say("effectNone") : say("effect", { changes: { list: changes } });
}
