/** RegCheck without Excel: the pane beside a workbook's file, on a page that connects to nothing. */
import { render } from "preact";
import { LANGUAGES, type Language } from "../rules";
import { keepEndings } from "../taskpane/components/endings";
import { besideThePage } from "../taskpane/engine/start";
import { drawnTogether } from "../taskpane/model/slices";
import { followTheme } from "../taskpane/theme";
import "../taskpane/styles/pane.css";
import { browserShelf, Keeper } from "./model/keep";
import { Page } from "./model/page";
import { goOffline, openLaunched } from "./offline";
import { Whole } from "./parts/Whole";
import { save } from "./save";
import "./styles/page.css";

/** The language that was chosen last, else the browser's, where we speak it; else English. */
function languageOf(keeper: Keeper): Language {
  const wanted = [keeper.language ?? "", ...navigator.languages];
  const found = wanted.flatMap((tag) => LANGUAGES.filter((known) => tag.toLowerCase().startsWith(known)));
  return found[0] ?? "en";
}

const root = document.getElementById("page");
if (root) {
  followTheme(document.documentElement, () => undefined);
  keepEndings();
  const keeper = new Keeper(browserShelf());
  const page: Page = new Page({
    keeper,
    language: languageOf(keeper),
    save,
    engine: besideThePage,
    mayLose: (question) => window.confirm(question),
    onState: () => show(),
  });
  const show = drawnTogether(() => {
    const { state } = page;
    document.documentElement.lang = state.language;
    document.title = state.open ? `${state.open.book.name} – RegCheck` : "RegCheck";
    render(<Whole page={page} state={state} />, root);
  });
  show();
  // Corrections are in nobody's file yet.
  window.addEventListener("beforeunload", (event) => {
    if (page.state.open?.book.unsaved) event.preventDefault();
  });
  goOffline();
  openLaunched(page.open);
}
