import type { JSX } from "preact";
import { VERSION } from "../version";
import type { PartProps } from "./shared";

/** Where the manual is, as the page says; it is served beside the add-in and missing where the page stands alone. */
const manual = (): string | undefined =>
  document.querySelector<HTMLLinkElement>('link[rel="help"]')?.href.replace(/\/*$/, "/");

/** Which version this is, and the way to the manual in the pane's language. */
export function About({ state, say }: PartProps): JSX.Element {
  const folder = manual();
  return (
    <p class="about">
      RegCheck {VERSION}
      {folder !== undefined && (
        <>
          {" · "}
          <a class="manual" href={`${folder}${state.language}/index.html`} target="_blank" rel="noopener">
            {say("manual")}
          </a>
        </>
      )}
    </p>
  );
}
