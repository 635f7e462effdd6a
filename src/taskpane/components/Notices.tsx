import type { JSX } from "preact";
import { CloseIcon, SignIcon } from "./icons";
import type { PartProps } from "./shared";

const SIGNS = { info: "unknown", success: "pass", warning: "warning", error: "violation" } as const;

/** Messages in plain words; screen readers hear them as they come. */
export function Notices({ pane, state, say }: PartProps): JSX.Element {
  return (
    <div class="notices" role="status" aria-live="polite">
      {state.notices.map((notice) => (
        <div key={notice.key} class={`notice ${notice.tone}`}>
          <SignIcon kind={SIGNS[notice.tone]} />
          <p>{say(notice.key, notice.args)}</p>
          <button
            type="button"
            class="button subtle icon-only"
            aria-label={say("dismiss")}
            title={say("dismiss")}
            onClick={() => pane.dismiss(notice)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
    </div>
  );
}
