import type { JSX } from "preact";
import { textIn } from "../../rules";
import { isBusy } from "../model/state";
import type { PartProps } from "./shared";

/** Sheets that look more like another regulation's than like the one that was chosen: said where it was chosen. */
export default function Likelier({ pane, state, say }: PartProps): JSX.Element | null {
  const { likelier, language } = state;
  if (!likelier) return null;
  return (
    <div class="stale likelier" role="status">
      <p>{say("likelier", { document: textIn(likelier.document, language) })}</p>
      <button
        type="button"
        class="button"
        name="likelier"
        disabled={isBusy(state)}
        onClick={() => void pane.setRegulation(undefined)}
      >
        {say("likelierTake")}
      </button>
    </div>
  );
}
