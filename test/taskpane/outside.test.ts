import "./support/dom";
import { LANGUAGES } from "../../src/rules";
import { explainOutside, type Outside } from "../../src/taskpane/outside";

/** What the page says to a browser of a language. */
function explained(why: Outside, tags: readonly string[]): HTMLElement {
  Object.defineProperty(globalThis, "navigator", { value: { languages: tags }, configurable: true });
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  explainOutside(root, why);
  return root;
}

afterEach(() => document.head.replaceChildren());

test.each(LANGUAGES)("outside Excel it says in %s where to find it, and what works without", (language) => {
  const root = explained("browser", [`${language}-XX`, "en"]);
  expect(root.textContent).toContain("Excel");
  expect(document.documentElement.lang).toBe(language);
  const links = [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["check/index.html", `manual/${language}/index.html`]);
});

test("a browser of another language reads English", () => {
  expect(explained("browser", ["fr-FR"]).textContent).toContain("This page is the pane of RegCheck");
});

test("where office.js was not let through, its address is named", () => {
  document.head.innerHTML = '<script type="text/plain" src="https://example.org/hosted/office.js"></script>';
  expect(explained("blocked", ["en"]).textContent).toContain("https://example.org/hosted/office.js");
});
