import "./support/dom";
import { readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { UI } from "../../src/messages/ui";
import { LANGUAGES, type Language } from "../../src/rules";
import { App } from "../../src/taskpane/components/App";
import { Pane } from "../../src/taskpane/model/pane";
import { until } from "../support/until";
import { FakeExcel } from "./support/excel";
import { LAW, TODAY } from "./support/sample";

/** The settings' page, as Excel in `language` would show it. */
async function openSettings(language: Language): Promise<HTMLElement> {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const pane: Pane = new Pane({
    excel: new FakeExcel(),
    law: LAW,
    language,
    today: () => TODAY,
    onState: (state) => render(<App pane={pane} state={state} />, root),
  });
  await act(async () => {
    await pane.prepare();
    await pane.open();
    pane.openSettings();
  });
  // The page is loaded when it is shown for the first time.
  await until(() => root.querySelector(".about") !== null);
  return root;
}

afterEach(() => document.head.replaceChildren());

test("the settings say the version of package.json", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const root = await openSettings("en");
  expect(root.querySelector(".about")?.textContent).toBe(`RegCheck ${version}`);
});

test.each(LANGUAGES)("where the page has a manual, a link leads to it in %s", async (language) => {
  document.head.innerHTML = '<link rel="help" href="https://example.org/manual/">';
  const link = (await openSettings(language)).querySelector<HTMLAnchorElement>("a.manual");
  expect(link?.href).toBe(`https://example.org/manual/${language}/index.html`);
  expect(link?.textContent).toBe(UI[language].manual);
  expect(link?.target).toBe("_blank");
});
