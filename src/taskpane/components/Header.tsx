import type { JSX } from "preact";
import { LANGUAGE_NAMES } from "../../messages/ui/load";
import { LANGUAGES } from "../../rules";
import { Choice } from "./Choice";
import { isBusy } from "../model/state";
import { BackIcon, FunctionIcon, GearIcon, HelpIcon, Logo } from "./icons";
import type { PartProps } from "./shared";

/** The add-in's name, the language, and the way to help and settings and back. */
export function Header({ pane, state, say }: PartProps): JSX.Element {
  const isAway = state.page !== "check";
  return (
    <header class="header">
      <Logo />
      <h1 class="brand">RegCheck</h1>
      <Choice
        class="language"
        name="language"
        label={say("language")}
        value={state.language}
        language={state.language}
        disabled={isBusy(state) && state.phase !== "starting"}
        onChoose={(chosen) => {
          const language = LANGUAGES.find((known) => known === chosen);
          if (language) void pane.setLanguage(language);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </Choice>
      {isAway ? (
        <IconButton name="back" label={say("back")} onClick={pane.closePage}>
          <BackIcon />
        </IconButton>
      ) : (
        <>
          {pane.formulas.isPossible && (
            <IconButton name="formulas" label={say("formulas")} onClick={() => pane.openFormulas()}>
              <FunctionIcon />
            </IconButton>
          )}
          <IconButton name="help" label={say("help")} onClick={pane.openHelp}>
            <HelpIcon />
          </IconButton>
          <IconButton name="settings" label={say("settings")} onClick={() => pane.openSettings()}>
            <GearIcon />
          </IconButton>
        </>
      )}
    </header>
  );
}

function IconButton({
  name,
  label,
  onClick,
  children,
}: {
  name: string;
  label: string;
  onClick: () => void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <button
      type="button"
      class="button subtle icon-only"
      name={name}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
