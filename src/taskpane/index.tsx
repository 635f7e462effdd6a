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

/** Functions and pane share one page: where a function starts it, nobody may ever open the pane. */
function whenVisible(): Promise<void> {
  if (document.visibilityState !== "hidden") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("visibilitychange", () => resolve(), { once: true });
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
    });
  });
}

let choicesKnown: () => void = () => undefined;
associateFunctions(new Promise<void>((resolve) => (choicesKnown = resolve)));

void Office.onReady(async () => {
  const root = document.getElementById("pane");
  if (!root) return;
  followTheme(document.documentElement, () => Office.context.officeTheme?.bodyBackgroundColor);
  const pane: Pane = new Pane({
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
  await pane.prepare();
  choicesKnown();
  await whenVisible();
  await pane.open();
});
