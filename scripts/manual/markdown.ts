/** The written pages: Markdown from docs/, without HTML of their own. */
import { Marked, type Tokens } from "marked";
import { escaped, Html } from "./html";

/** A heading's anchor, as GitHub makes it: the same links hold there and in the manual. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** Links between files of docs/ become links between pages. */
const pageOf = (href: string): string => href.replace(/^((?:[\w./-]+\/)?[\w-]+)\.md(?=#|$)/, "$1.html");

/** Files of the project that are no pages: only who has the sources can follow. */
const isSource = (href: string): boolean => /^\.\.\/(?!pictures\/|(?:vi|zh|mn|en)\/)/.test(href);

const isOutside = (href: string): boolean => /^https?:/.test(href);

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth, text }: Tokens.Heading) {
      const inside = this.parser.parseInline(tokens);
      return `<h${depth} id="${escaped(anchorOf(text.replace(/[`*]/g, "")))}">${inside}</h${depth}>\n`;
    },
    link({ href, tokens }: Tokens.Link) {
      const inside = this.parser.parseInline(tokens);
      if (isSource(href)) return inside;
      const rel = isOutside(href) ? ' rel="noopener noreferrer"' : "";
      return `<a href="${escaped(pageOf(href))}"${rel}>${inside}</a>`;
    },
    // Who writes of tags means them as text.
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
    table(
      this: { parser: { parseInline(tokens: Tokens.Generic[]): string } },
      { header, rows }: Tokens.Table
    ) {
      const cell = (tag: string) => (each: Tokens.TableCell) =>
        `<${tag}>${this.parser.parseInline(each.tokens)}</${tag}>`;
      const isEmpty = header.every(({ text }) => text === "");
      const head = isEmpty ? "" : `<thead><tr>${header.map(cell("th")).join("")}</tr></thead>\n`;
      const body = rows.map((row) => `<tr>${row.map(cell("td")).join("")}</tr>\n`).join("");
      return `<div class="wide">\n<table>\n${head}<tbody>\n${body}</tbody>\n</table>\n</div>\n`;
    },
  },
});

export interface Written {
  readonly title: string;
  readonly body: Html;
}

/** A page from its Markdown: the first heading is its title. `{{name}}` on a line of its own is filled in. */
export function written(markdown: string, parts: Readonly<Record<string, Html>> = {}): Written {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`no title in: ${markdown.slice(0, 80)}`);
  const rendered = marked.parse(markdown, { async: false });
  const filled = rendered.replace(/<p>\{\{(\w+)\}\}<\/p>/g, (_, name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`{{${name}}} is not known`);
    return part.text;
  });
  return { title: title.replace(/[`*]/g, ""), body: new Html(filled) };
}
