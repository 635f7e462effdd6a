/** The page of functions: what Excel itself is told of them, with examples that a test works out. */
import type { Language } from "../../src/rules";
import type { Result } from "./examples";
import { html, table, type Html } from "./html";
import { WORDS, type Words } from "./words";

/** A function as functions.json describes it. */
export interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const syntax = ({ id, parameters }: Described): string =>
  `=REG.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

const section = (words: Words, described: Described, examples: readonly Result[]): Html =>
  html`<section id="${described.id}">
    <h2>REG.${described.id}</h2>
    <p>${described.description}</p>
    <pre>${syntax(described)}</pre>
    ${table(
      [words.argument, words.meaning],
      described.parameters.map(
        ({ name, description, optional }) =>
          html`<td><code>${name}</code></td>
            <td>${description}${optional ? html` <em>(${words.optional})</em>` : ""}</td>`
      )
    )}
    ${table(
      [words.example, words.result],
      examples.map(
        ({ formula, result }) =>
          html`<td><code>${formula}</code></td>
            <td><code>${result}</code></td>`
      )
    )}
  </section> `;

export function functionsPage(
  language: Language,
  functions: readonly Described[],
  examples: Readonly<Record<string, readonly Result[]>>
): Html {
  const words = WORDS[language];
  return html`<h1>${words.functions}</h1>
    <p>${words.lead}</p>
    <ul class="columns">
      ${functions.map(({ id }) => html`<li><a href="#${id}">REG.${id}</a></li> `)}
    </ul>
    <h2 id="errors">${words.errors}</h2>
    ${table(
      ["", words.meaning],
      words.codes.map(
        ([code, text]) =>
          html`<td><code>${code}</code></td>
            <td>${text}</td>`
      )
    )}
    <h2 id="blank-cells">${words.blanks}</h2>
    ${words.blanksText.map((text) => html`<p>${text}</p> `)}
    ${functions.map((described) => section(words, described, examples[described.id] ?? []))}`;
}
