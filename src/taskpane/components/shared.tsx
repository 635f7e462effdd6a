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
