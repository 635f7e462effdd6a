import { render } from "preact";
import * as excel from "../excel";
import { loadRegulation, loadRegulations } from "../regulations/library";
import { today, type Language } from "../rules";
import { App } from "./components/App";
import { takeKey } from "./components/keys";
import { besideThePage } from "./engine/start";
import { informFunctions } from "./functions";
import type { ExcelRoom } from "./model/excel-room";
import { Pane } from "./model/pane";
import "./styles/pane.css";

const report = () => import("../excel/report-sheet");
const template = () => import("../excel/template-sheet");
const cells = () => import("../excel/cells");

/** What not everybody who opens the pane asks of Excel is loaded when somebody does. */
const SELDOM = {
  selfCheck: async () => (await import("../excel/self-check")).selfCheck(),
  writeReport: async (...args) => (await report()).writeReport(...args),
  writeTemplate: async (...args) => (await template()).writeTemplate(...args),
  dropTemplate: async (...args) => (await template()).dropTemplate(...args),
  readCells: async (...args) => (await cells()).readCells(...args),
  insertFormula: async (...args) => (await cells()).insertFormula(...args),
} as const satisfies Partial<ExcelRoom>;

/** Shows the pane in an element of the page; it is open when the workbook has been looked at. */
export async function openPane(root: Element, language: Language): Promise<Pane> {
  // Lines that break less well until it has come, and where it never does.
  void import("./components/endings").then(
    ({ keepEndings }) => keepEndings(),
    () => undefined
  );
  // What the page says while it waits.
  root.replaceChildren();
  const pane: Pane = new Pane({
    excel: { ...excel, ...SELDOM, hasPalettes: true },
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
