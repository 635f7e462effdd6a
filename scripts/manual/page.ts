/** The frame around every page of the manual: contents, languages, title. */
import { LANGUAGE_NAMES } from "../../src/messages/ui/say";
import { LANGUAGES, type Language } from "../../src/rules";
import type { Entry } from "./contents";
import { html, type Html } from "./html";
import { WORDS } from "./words";

/** The manual asks for its own style sheet and pictures, and for nothing else. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";

export interface Page {
  readonly language: Language;
  readonly name: string;
  readonly title: string;
  readonly body: Html;
}

/** A whole page. @param contents all pages in its language @param everywhere whether other languages have it too */
export function wholePage(page: Page, contents: readonly Entry[], everywhere: boolean): string {
  const { language, name, title, body } = page;
  const words = WORDS[language];
  const link = (entry: Entry): Html =>
    entry.name === name
      ? html`<li aria-current="page">${entry.title}</li>`
      : html`<li><a href="${entry.name}.html">${entry.title}</a></li>`;
  const others = LANGUAGES.filter((other) => other !== language);
  const whole = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${words.site}</title>
        <link rel="stylesheet" href="../manual.css" />
      </head>
      <body>
        <a class="skip" href="#text">${words.skip}</a>
        <header>
          <p>${words.site}</p>
          <nav aria-label="${words.languages}">
            <ul>
              ${others.map(
                (other) =>
                  html`<li>
                    <a lang="${other}" href="../${other}/${everywhere ? name : "index"}.html"
                      >${LANGUAGE_NAMES[other]}</a
                    >
                  </li> `
              )}
            </ul>
          </nav>
        </header>
        <nav class="contents" aria-label="${words.contents}">
          <ul>
            ${contents.map((entry) => [link(entry), "\n"])}
          </ul>
        </nav>
        <main id="text">${body}</main>
      </body>
    </html> `;
  return whole.text;
}

/** Where the manual begins for somebody of whom no language is known. */
export const languagesPage = (): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>RegCheck</title>
        <link rel="stylesheet" href="manual.css" />
      </head>
      <body>
        <main id="text">
          <h1>RegCheck</h1>
          <ul>
            ${LANGUAGES.map((language) => html`<li><a lang="${language}" href="${language}/index.html">${LANGUAGE_NAMES[language]}: ${WORDS[language].site}</a></li> `)}
          </ul>
        </main>
      </body>
    </html> `.text;
