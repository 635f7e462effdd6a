import { render } from "preact";
import * as excel from "../excel";
import { loadRegulation, loadRegulations } from "../regulations/library";
import { today, type Language } from "../rules";
import { App } from "./components/App";
import { takeKey } from "./components/keys";
import { besideThePage } from "./engine/start";
import { informFunctions } from "./functions";
import { Pane } from "./model/pane";
import "./styles/pane.css";

/** Shows the pane in an element of the page; it is open when the workbook has been looked at. */
export async function openPane(root: Element, language: Language): Promise<Pane> {
  // What the page says while it waits.
  root.replaceChildren();
  const pane: Pane = new Pane({
    excel: { ...excel, selfCheck: async () => (await import("../excel/self-check")).selfCheck() },
    engine: besideThePage,
    law: { load: loadRegulation, all: loadRegulations },
    language,
    today,
    onState: (state) => {
      document.documentElement.lang = state.language;
      render(<App pane={pane} state={state} />, root);
    },
    onChoices: informFunctions,
  });
  // With the focus on nothing in particular a key reaches the page alone.
  document.addEventListener("keydown", (event) => {
    if (event.target === document.body) takeKey(event, pane);
  });
  await pane.prepare();
  await pane.open();
  return pane;
}
