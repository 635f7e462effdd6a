import type { JSX } from "preact";
import { CloseIcon, SignIcon } from "../../taskpane/components/icons";
import { pageText } from "../texts";
import type { PageProps } from "./props";

/** What the page has to say, beside what the pane says. */
export function Saying({ page, state: { say, language } }: PageProps): JSX.Element {
  return (
    <div class="saying" role="status" aria-live="polite">
      {say && (
        <div class={`notice ${say.tone}`} data-say={say.key}>
          <SignIcon kind={say.tone === "error" ? "violation" : "unknown"} />
          <p>{pageText(say.key, language, say.args)}</p>
          <button
            type="button"
            class="button subtle icon-only"
            aria-label={pageText("dismiss", language)}
            onClick={page.hush}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
