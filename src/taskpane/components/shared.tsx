import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Say } from "../../messages/ui/load";
import type { Pane } from "../model/pane";
import type { PaneState } from "../model/state";
import { FoldIcon } from "./icons";

/** What every part of the screen is given. */
export interface PartProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly say: Say;
}

interface SearchProps {
  readonly name: string;
  readonly label: string;
  /** The label is one of several beside one another. */
  readonly small?: boolean;
  readonly example: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** A question in the user's words, with an example of one. */
export const AskField = ({ name, label, small, example, query, onQuery }: SearchProps): JSX.Element => (
  <label class="ask">
    <span class={small ? "hint" : undefined}>{label}</span>
    <input
      class="field"
      type="search"
      name={name}
      value={query}
      placeholder={example}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  </label>
);

interface FoldProps {
  readonly class: string;
  readonly name?: string;
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
  /** Open to begin with. */
  readonly open?: boolean;
  /** Its content is there while it is closed, only not seen. */
  readonly keep?: boolean;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/**
 * A line that opens. A button, for office.js takes the Tab key over and knows no `<summary>`. Until the user opens
 * or closes it, it is as `open` says.
 */
export function Fold({
  class: kind,
  name,
  head,
  children,
  open = false,
  keep,
  data,
}: FoldProps): JSX.Element {
  const [asked, setAsked] = useState<boolean | undefined>(undefined);
  const id = useId();
  const isOpen = asked ?? open;
  return (
    <div class={`fold ${kind}`} {...data}>
      <button
        type="button"
        class="fold-head"
        name={name}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setAsked(!isOpen)}
      >
        <FoldIcon />
        <span class="fold-words">{head}</span>
      </button>
      <div id={id} class="fold-body" hidden={!isOpen}>
        {(isOpen || keep) && children}
      </div>
    </div>
  );
}
