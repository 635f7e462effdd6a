import type { JSX } from "preact";
import { VERSION } from "../version";
import { manualPage } from "./manual";
import type { PartProps } from "./shared";

/** Which version this is, and the way to the manual in the pane's language. */
export function About({ state, say }: PartProps): JSX.Element {
  const page = manualPage(state.language, "index.html");
  return (
    <p class="about">
      RegCheck {VERSION}
      {page !== undefined && (
        <>
          {" · "}
          <a class="manual" href={page} target="_blank" rel="noopener">
            {say("manual")}
          </a>
        </>
      )}
    </p>
  );
}
