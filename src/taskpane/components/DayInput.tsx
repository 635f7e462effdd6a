import type { JSX } from "preact";
import { formatDate, render } from "../../messages/format";
import { DAY_ORDER, NO_DAY, typedDay } from "../../messages/typed-day";
import { isoOf, serialFromIso, textIn, type IsoDate, type Language } from "../../rules";
import { useDraft, type Reason } from "./draft";

interface DayInputProps {
  readonly id?: string;
  readonly name?: string;
  readonly value: IsoDate | undefined;
  readonly language: Language;
  readonly disabled?: boolean;
  readonly onValue: (day: IsoDate | undefined) => void;
  /** What was typed is no day, for this reason; undefined where it is one. */
  readonly onRefused: (reason: Reason | undefined) => void;
  readonly refused?: { readonly "aria-invalid"?: true; readonly "aria-describedby"?: string };
}

/** A day as the pane's language writes it: a browser's own field writes it in the browser's. */
export function DayInput({
  value,
  language,
  onValue,
  onRefused,
  refused = {},
  ...rest
}: DayInputProps): JSX.Element {
  const [text, setText] = useDraft(
    value,
    value === undefined ? "" : formatDate(serialFromIso(value), language)
  );
  const take = (text: string): void => {
    const day = typedDay(text, language);
    const isNone = text.trim() === "";
    const isRefused = !isNone && day === undefined;
    onRefused(isRefused ? (_, language) => render({ text: NO_DAY, args: { text } }, language) : undefined);
    // A day that is taken is written as the language writes it, whatever was typed.
    setText(day === undefined ? text : formatDate(day, language));
    if (isNone) onValue(undefined);
    else if (day !== undefined) onValue(isoOf(day));
  };
  return (
    <input
      {...rest}
      {...refused}
      class="field"
      autocomplete="off"
      placeholder={textIn(DAY_ORDER, language)}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onChange={(event) => take(event.currentTarget.value)}
    />
  );
}
