import type { ComponentChildren, JSX } from "preact";
import type { Say } from "../../messages/ui";
import type { Pane } from "../model/pane";
import type { PaneState } from "../model/state";

/** What every part of the screen is given. */
export interface PartProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly say: Say;
}

/** A numbered step of the check. */
export function Step({
  number,
  title,
  aside,
  children,
}: {
  number: number;
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const id = `step-${number}`;
  return (
    <section class="step" aria-labelledby={id}>
      <h2 class="step-title" id={id}>
        <span class="step-number" aria-hidden="true">
          {number}
        </span>
        <span>{title}</span>
        {aside}
      </h2>
      {children}
    </section>
  );
}
