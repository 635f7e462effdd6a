import type { JSX } from "preact";
import { Fold, type PartProps } from "./shared";

/** More than this nobody reads. */
const MOST = 60;

/** What no rule needs, so that nothing is left out in silence. */
export default function Ignored({ pane, state, say }: PartProps): JSX.Element {
  const { ignored } = state.account;
  return (
    <Fold class="line" name="ignored" head={say("ignored", { n: ignored.length })}>
      <ul class="places">
        {ignored.slice(0, MOST).map(({ sheet, at, text }, index) => (
          <li key={index}>
            <button type="button" class="cell" onClick={() => void pane.walk.showPlace(sheet, at)}>
              {at}
            </button>
            <span>{text}</span> <span class="aside">{sheet}</span>
          </li>
        ))}
      </ul>
      {ignored.length > MOST && <p class="hint">{say("more", { n: ignored.length - MOST })}</p>}
    </Fold>
  );
}
