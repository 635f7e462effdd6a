import type { JSX } from "preact";
import { LANGUAGE_NAMES } from "../../messages/ui/load";
import { LANGUAGES } from "../../rules";
import { Logo } from "../../taskpane/components/icons";
import { pageText } from "../texts";
import { FileButton } from "./FileButton";
import type { PageProps } from "./props";
import { Saying } from "./Saying";

/** What is there before a file is. */
export function FrontPage({ page, state }: PageProps): JSX.Element {
  const { language, opening } = state;
  return (
    <div class="front" lang={language}>
      <div class="front-head">
        <Logo />
        <h1 class="brand">RegCheck</h1>
        <select
          class="language"
          name="language"
          aria-label={LANGUAGE_NAMES[language]}
          value={language}
          onChange={(event) => {
            const chosen = LANGUAGES.find((known) => known === event.currentTarget.value);
            if (chosen) page.setLanguage(chosen);
          }}
        >
          {LANGUAGES.map((known) => (
            <option key={known} value={known} lang={known}>
              {LANGUAGE_NAMES[known]}
            </option>
          ))}
        </select>
      </div>
      <p>{pageText("about", language)}</p>
      <div class="drop-here">
        <p>
          {opening === undefined
            ? pageText("drop", language)
            : pageText("opening", language, { file: opening })}
        </p>
        <FileButton page={page} label={pageText("choose", language)} look="button primary" />
      </div>
      <Saying page={page} state={state} />
      <p class="privacy">{pageText("stays", language)}</p>
    </div>
  );
}
