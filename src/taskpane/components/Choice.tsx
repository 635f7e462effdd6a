import type { ComponentChildren, JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { textIn, type Language, type LocalText } from "../../rules";

const HINT: LocalText = {
  vi: "Enter để chọn, Esc để thôi",
  zh: "按 Enter 选定，按 Esc 取消",
  mn: "Enter – сонгох, Esc – болих",
  en: "Enter chooses, Esc does not",
};

interface ChoiceProps {
  readonly name?: string;
  readonly class?: string;
  readonly label: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly language: Language;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ComponentChildren;
}

/**
 * A list whose choice sets something in motion. Whoever goes through it by keys chooses nothing on the way: Enter
 * chooses, and so does leaving the list; Esc does not.
 */
export function Choice({
  value,
  language,
  label,
  data,
  onChoose,
  children,
  ...rest
}: ChoiceProps): JSX.Element {
  const [passed, setPassed] = useState<string | undefined>(undefined);
  const isOnTheWay = useRef(false);
  const choose = (chosen: string): void => {
    isOnTheWay.current = false;
    setPassed(undefined);
    if (chosen !== value) onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    isOnTheWay.current = leadsOn(event);
    if (passed === undefined || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    choose(event.key === "Enter" ? passed : value);
  };
  return (
    <span class="from-list">
      <select
        {...rest}
        {...data}
        aria-label={label}
        value={passed ?? value}
        onKeyDown={onKeyDown}
        onPointerDown={() => (isOnTheWay.current = false)}
        onChange={({ currentTarget }) =>
          isOnTheWay.current ? setPassed(currentTarget.value) : choose(currentTarget.value)
        }
        onBlur={() => passed !== undefined && choose(passed)}
      >
        {children}
      </select>
      <span class="from-list-hint" role="status">
        {passed !== undefined && textIn(HINT, language)}
      </span>
    </span>
  );
}

const ON_THE_WAY = /^(?:Arrow\w+|Home|End|Page\w+|[^ ])$/;

/** Whether a key leads on in a closed list. Where it opens the list, as with Alt, choosing there is choosing. */
const leadsOn = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && ON_THE_WAY.test(key);
