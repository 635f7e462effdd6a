import type { JSX } from "preact";
import { LANGUAGE_NAMES } from "../../messages/ui/load";
import { LANGUAGES } from "../../rules";
import { isBusy } from "../model/state";
import { BackIcon, GearIcon, Logo } from "./icons";
import type { PartProps } from "./shared";

/** The add-in's name, the language, and the way to readings and settings and back. */
export function Header({ pane, state, say }: PartProps): JSX.Element {
  const inSettings = state.page === "settings";
  const label = say(inSettings ? "back" : "settings");
  return (
    <header class="header">
      <Logo />
      <h1 class="brand">RegCheck</h1>
      <select
        class="language"
        name="language"
        aria-label={say("language")}
        value={state.language}
        disabled={isBusy(state) && state.phase !== "starting"}
        onChange={(event) => {
          const language = LANGUAGES.find((known) => known === event.currentTarget.value);
          if (language) void pane.setLanguage(language);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button subtle icon-only"
        name={inSettings ? "back" : "settings"}
        aria-label={label}
        title={label}
        onClick={() => (inSettings ? pane.closePage() : pane.openSettings())}
      >
        {inSettings ? <BackIcon /> : <GearIcon />}
      </button>
    </header>
  );
}
