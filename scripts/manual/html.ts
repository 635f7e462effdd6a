/** HTML of texts that are data: they are escaped by being put in. */

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** HTML that is meant as such. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | Html | readonly Part[];

const textOf = (part: Part): string => {
  if (part instanceof Html) return part.text;
  return typeof part === "string" ? escaped(part) : part.map(textOf).join("");
};

/** `html\`<p>${text}</p>\``: what is put in is escaped, other HTML is not. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((text, next, index) => text + textOf(parts[index - 1] ?? "") + next));

/** A table that may be wider than the page. */
export const table = (heads: readonly string[], rows: readonly Html[]): Html =>
  html`<div class="wide">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row}
            </tr> `
        )}
      </tbody>
    </table>
  </div>`;
