import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { textOn } from "../../messages/figures";
import { sentence } from "../../messages/format";
import {
  NO_SETTINGS,
  textIn,
  type Language,
  type LocalText,
  type Reading,
  type Regulation,
  type Settings,
} from "../../rules";
import { scrollToTop } from "../scroll";
import { About } from "./About";
import { MarkColours } from "./MarkColours";
import { SettingField } from "./SettingField";
import type { PartProps } from "./shared";
import "../styles/settings.css";

/** Readings of the text, and what it leaves open, for the workbook's regulation. */
export default function SettingsPage(props: PartProps): JSX.Element {
  const { pane, state, say } = props;
  const { regulation } = pane;
  const settings = (regulation && state.choices.settings[regulation.id]) ?? NO_SETTINGS;
  return (
    <div class="settings">
      <h2 class="page-title">{say("settings")}</h2>
      {regulation ? (
        <Choices {...props} regulation={regulation} settings={settings} />
      ) : (
        <p class="empty">{say("settingsFirst")}</p>
      )}
      {pane.hasPalettes && <MarkColours {...props} />}
      <button type="button" class="button" name="back" onClick={pane.closePage}>
        {say("back")}
      </button>
      <About {...props} />
    </div>
  );
}

interface ChoicesProps extends PartProps {
  readonly regulation: Regulation;
  readonly settings: Settings;
}

function Choices(props: ChoicesProps): JSX.Element {
  const { state, say, regulation } = props;
  const { readings, settings: fields } = regulation;
  if (readings.length + fields.length === 0) return <p class="empty">{say("noSettings")}</p>;
  return (
    <>
      <p class="document">{textIn(regulation.document, state.language)}</p>
      {readings.length > 0 && (
        <section>
          <h3>{say("readings")}</h3>
          <p class="hint">{say("readingsHint")}</p>
          {readings.map((reading) => (
            <ReadingChoice key={reading.id} {...props} reading={reading} />
          ))}
        </section>
      )}
      {fields.length > 0 && (
        <section>
          <h3>{say("values")}</h3>
          <p class="hint">{say("valuesHint")}</p>
          {fields.map((setting) => (
            <SettingField key={setting.id} {...props} setting={setting} />
          ))}
        </section>
      )}
    </>
  );
}

function ReadingChoice({
  pane,
  state,
  say,
  regulation,
  settings,
  reading,
}: ChoicesProps & { reading: Reading }): JSX.Element {
  const box = useRef<HTMLFieldSetElement>(null);
  const wanted = state.focus === reading.id;
  useEffect(() => {
    if (!wanted || !box.current) return;
    scrollToTop(box.current);
    box.current.querySelector<HTMLInputElement>("input:checked")?.focus({ preventScroll: true });
  }, [wanted]);
  const known = reading.options.find(({ id }) => id === settings.readings[reading.id]);
  const chosen = known ?? reading.options[0];
  const said = (text: LocalText): string =>
    textOn(text, reading.figures, state.language, pane.asOf(regulation));
  return (
    <fieldset ref={box} class={wanted ? "reading-choice wanted" : "reading-choice"} data-reading={reading.id}>
      <legend>
        <span class="cell">{reading.id}</span> {said(reading.question)}
      </legend>
      {reading.options.map((option, index) => (
        <label key={option.id} class="check">
          <input
            type="radio"
            name={`reading-${reading.id}`}
            value={option.id}
            checked={option === chosen}
            onChange={() => void pane.setReading(regulation.id, reading.id, option.id)}
          />
          <span>
            {sentence(said(option.label))}
            {index === 0 && <span class="aside">{say("default")}</span>}
          </span>
        </label>
      ))}
      <DependentRules regulation={regulation} reading={reading} language={state.language} say={say} />
    </fieldset>
  );
}

/** The clauses that a reading decides about. */
function DependentRules({
  regulation,
  reading,
  language,
  say,
}: {
  regulation: Regulation;
  reading: Reading;
  language: Language;
  say: PartProps["say"];
}): JSX.Element | null {
  const rules = regulation.rules.filter(({ readings }) => readings?.includes(reading.id));
  if (rules.length === 0) return null;
  const clauses = [...new Set(rules.map(({ clause }) => textIn(clause, language)))];
  return <p class="hint">{say("readingRules", { rules: { list: clauses } })}</p>;
}
