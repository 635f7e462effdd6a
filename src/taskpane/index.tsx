import { render } from "preact";
import * as excel from "../excel";
import { REGULATIONS } from "../regulations";
import { LANGUAGES, today, type Language } from "../rules";
import { App } from "./components/App";
import { associateFunctions, informFunctions } from "./functions";
import { Pane } from "./model/pane";
import { followTheme } from "./theme";
import "./styles/pane.css";

/** The language of Excel's screen, where we speak it; else English. */
const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";

/** Functions and pane share one page: whichever Excel needs first starts it. */
associateFunctions();

void Office.onReady(() => {
  const root = document.getElementById("pane");
  if (!root) return;
  followTheme(document.documentElement, () => Office.context.officeTheme?.bodyBackgroundColor);
  const pane = new Pane({
    excel,
    regulations: REGULATIONS,
    language: languageOf(Office.context.displayLanguage ?? "en"),
    today,
    onState: (state) => {
      document.documentElement.lang = state.language;
      render(<App pane={pane} state={state} />, root);
    },
    onChoices: informFunctions,
  });
  void pane.start();
});
