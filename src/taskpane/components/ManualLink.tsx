import type { JSX } from "preact";
import { manualPage } from "./manual";
import type { PartProps } from "./shared";

/** The way to the manual in the pane's language; nothing where none is served beside the add-in. */
export function ManualLink({
  state,
  say,
  look = "manual",
}: PartProps & { readonly look?: string }): JSX.Element | null {
  const page = manualPage(state.language, "index.html");
  if (page === undefined) return null;
  return (
    <a class={look} href={page} target="_blank" rel="noopener">
      {say("manual")}
    </a>
  );
}
