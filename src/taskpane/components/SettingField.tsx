import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { textOn } from "../../messages/figures";
import { labelIn, render, sentence } from "../../messages/format";
import { numbersIn, writtenNumber } from "../../messages/typed-number";
import {
  entriesOf,
  type Language,
  type Regulation,
  type Setting,
  type Settings,
  type SettingValue,
} from "../../rules";
import { DayInput } from "./DayInput";
import { useDraft, type Reason } from "./draft";
import { GroundsTable } from "./GroundsTable";
import { noNumber } from "./no-number";
import { doubtsOf } from "./setting-doubts";
import type { PartProps } from "./shared";

interface FieldProps extends PartProps {
  readonly regulation: Regulation;
  readonly settings: Settings;
  readonly setting: Setting;
}

/** What one kind of setting's input needs. */
interface InputProps {
  readonly id: string;
  readonly value: SettingValue | undefined;
  readonly placeholder: string;
  readonly say: PartProps["say"];
  readonly language: Language;
  readonly onValue: (value: SettingValue | undefined) => void;
  /** What was typed is no value, for this reason; undefined where it is one. */
  readonly onRefused: (reason: Reason | undefined) => void;
  /** Attributes of an input whose text was refused. */
  readonly refused: { readonly "aria-invalid"?: true; readonly "aria-describedby"?: string };
}

/** One threshold or fact that the text leaves to the user. What is no value is refused here, and said why. */
export function SettingField({ pane, state, say, regulation, settings, setting }: FieldProps): JSX.Element {
  const id = `setting-${setting.id}`;
  const [{ reason }, setRefusal] = useState<{ readonly reason?: Reason }>({});
  const setReason = (reason: Reason | undefined): void => setRefusal({ reason });
  const set = settings.values[setting.id];
  const label = textOn(setting.label, setting.figures, state.language, pane.asOf(regulation));
  const Input = INPUTS[setting.type];
  const keep = (value: SettingValue | undefined): void => {
    const refusal = value === undefined ? undefined : setting.refuse?.(value);
    setReason(refusal && ((_, language) => render(refusal, language)));
    if (!refusal) void pane.setValue(regulation.id, setting.id, value);
  };
  return (
    <div class="setting" data-setting={setting.id}>
      <label for={id}>{sentence(label)}</label>
      <p class="citation">{labelIn(setting.clause, state.language)}</p>
      <div class="setting-row">
        <Input
          id={id}
          value={set ?? setting.initial}
          placeholder={say("notSet")}
          say={say}
          language={state.language}
          onValue={keep}
          onRefused={setReason}
          refused={reason === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${id}-reason` }}
        />
        {set !== undefined && (
          <button
            type="button"
            class="button subtle"
            aria-label={`${say("clear")}: ${label}`}
            onClick={() => keep(undefined)}
          >
            {say("clear")}
          </button>
        )}
      </div>
      {doubtsOf(setting, regulation, settings, state.language, pane.asOf(regulation)).map((doubt) => (
        <p key={doubt} class="doubt" role="status">
          {doubt}
        </p>
      ))}
      {reason !== undefined && (
        <p id={`${id}-reason`} class="refused" role="alert">
          {reason(say, state.language)}
        </p>
      )}
    </div>
  );
}

const shown = (value: SettingValue | undefined): string => (typeof value === "string" ? value : "");

/** A number that is kept, as the language writes it. */
const figure = (value: SettingValue | undefined, language: Language): string =>
  typeof value === "number" ? writtenNumber(value, language) : "";

function NumberInput({
  id,
  value,
  placeholder,
  language,
  onValue,
  onRefused,
  refused,
}: InputProps): JSX.Element {
  const [text, setText] = useDraft(value, figure(value, language));
  const take = (text: string): void => {
    const reason = noNumber(text, language);
    const [number] = numbersIn(text, language);
    // A number that is taken is written as the language writes it, whatever was typed.
    setText(reason || number === undefined ? text : writtenNumber(number, language));
    if (reason) onRefused(reason);
    else onValue(number);
  };
  return (
    <input
      id={id}
      class="field"
      inputMode="decimal"
      value={text}
      placeholder={placeholder}
      {...refused}
      onInput={(event) => setText(event.currentTarget.value)}
      onChange={(event) => take(event.currentTarget.value)}
    />
  );
}

function TextInput({ id, value, placeholder, onValue, refused }: InputProps): JSX.Element {
  const [text, setText] = useDraft(value, shown(value));
  return (
    <input
      id={id}
      class="field"
      value={text}
      placeholder={placeholder}
      {...refused}
      onInput={(event) => setText(event.currentTarget.value)}
      onChange={(event) => onValue(event.currentTarget.value.trim() || undefined)}
    />
  );
}

function DateInput({ value, ...props }: InputProps): JSX.Element {
  const { id, language, onValue, onRefused, refused } = props;
  const day = shown(value) || undefined;
  return <DayInput {...{ id, language, onValue, onRefused, refused }} value={day} />;
}

/** Two bounds hold together: with one of them missing the range is not set. */
function RangeInput({ id, value, say, language, onValue, onRefused, refused }: InputProps): JSX.Element {
  const [low, high] = entriesOf(value);
  const [bounds, setBounds] = useDraft<readonly string[]>(value, [
    figure(low, language),
    figure(high, language),
  ]);
  const withBound = (index: number, text: string): string[] =>
    bounds.map((other, at) => (at === index ? text : other));
  const take = (typed: readonly string[]): void => {
    setBounds(typed);
    const reason = typed.map((text) => noNumber(text, language)).find((reason) => reason !== undefined);
    const [from, to] = typed.map((text) => numbersIn(text, language)[0]);
    if (reason) onRefused(reason);
    else if (typed.every((text) => text.trim() === "")) onValue(undefined);
    else if (from !== undefined && to !== undefined && from <= to) onValue([from, to]);
    else onRefused((say) => say("wrongRange"));
  };
  return (
    <span class="range">
      {bounds.map((bound, index) => (
        <input
          key={index}
          id={index === 0 ? id : undefined}
          class="field"
          inputMode="decimal"
          aria-label={index === 0 ? undefined : say("high")}
          value={bound}
          placeholder={say(index === 0 ? "low" : "high")}
          {...refused}
          onInput={({ currentTarget }) => setBounds(withBound(index, currentTarget.value))}
          onChange={({ currentTarget }) => take(withBound(index, currentTarget.value))}
        />
      ))}
    </span>
  );
}

function ListInput({ id, value, say, onValue, refused }: InputProps): JSX.Element {
  const items = entriesOf(value).map(shown);
  const [text, setText] = useDraft(value, items.join("\n"));
  return (
    <textarea
      id={id}
      class="field"
      rows={Math.max(3, items.length + 1)}
      value={text}
      placeholder={say("listHint")}
      {...refused}
      onInput={(event) => setText(event.currentTarget.value)}
      onChange={(event) => {
        const lines = event.currentTarget.value.split("\n").map((line) => line.trim());
        const filled = lines.filter((line) => line !== "");
        onValue(filled.length > 0 ? filled : undefined);
      }}
    />
  );
}

const INPUTS: Readonly<Record<Setting["type"], (props: InputProps) => JSX.Element>> = {
  number: NumberInput,
  text: TextInput,
  date: DateInput,
  range: RangeInput,
  list: ListInput,
  grounds: GroundsTable,
};
