import type { JSX } from "preact";
import { VERSION } from "../version";
import { ManualLink } from "./ManualLink";
import { manualPage } from "./manual";
import type { PartProps } from "./shared";

/** Which version this is, and the way to the manual in the pane's language. */
export function About(props: PartProps): JSX.Element {
  return (
    <p class="about">
      RegCheck {VERSION}
      {manualPage(props.state.language, "index.html") !== undefined && (
        <>
          {" · "}
          <ManualLink {...props} />
        </>
      )}
    </p>
  );
}
