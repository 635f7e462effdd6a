/**
 * Finds elements in an XML text by their place, and puts text in at places: what nobody touches stays as it is,
 * down to the white space, the prefixes and what no version of the specification knows.
 */
import { WorkbookReadError } from "./errors";
import { tagEnd } from "./xml";

/** Where an element stands. */
export interface Span {
  /** Without its prefix. */
  readonly name: string;
  /** As it stands in front of the name: "" or "x:". */
  readonly prefix: string;
  readonly start: number;
  /** End of the opening tag. */
  readonly inner: number;
  /** Start of the closing tag; `end` where the element closes itself. */
  readonly close: number;
  readonly end: number;
}

export interface Edit {
  readonly from: number;
  /** Equal to `from` where nothing is taken away. */
  readonly to: number;
  readonly text: string;
}

const damaged = (): WorkbookReadError =>
  new WorkbookReadError("corrupt", "An XML part whose elements are not closed as they were opened");

export interface Tag {
  readonly kind: "open" | "close" | "empty";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const NAME = /[^\s/>]+/y;

/** Every tag between two places, however deep; comments, texts and instructions are passed over. */
export function* tags(xml: string, from: number, to: number): Generator<Tag> {
  for (let at = xml.indexOf("<", from); at >= 0 && at < to; at = xml.indexOf("<", at)) {
    const skip = passedOver(xml, at);
    if (skip !== undefined) {
      at = skip;
      continue;
    }
    const end = tagEnd(xml, at) + 1;
    if (end === 0) throw damaged();
    const isClose = xml[at + 1] === "/";
    NAME.lastIndex = at + (isClose ? 2 : 1);
    const name = NAME.exec(xml)?.[0] ?? "";
    const kind = isClose ? "close" : xml[end - 2] === "/" ? "empty" : "open";
    yield { kind, name, start: at, end };
    at = end;
  }
}

const PASSED_OVER: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

function passedOver(xml: string, at: number): number | undefined {
  for (const [begin, mark] of PASSED_OVER) {
    if (!xml.startsWith(begin, at)) continue;
    const end = xml.indexOf(mark, at + begin.length);
    if (end < 0) throw damaged();
    return end + mark.length;
  }
  if (xml[at + 1] === "!") throw damaged();
  return undefined;
}

/**
 * The elements that stand between two places, without those inside them.
 *
 * @throws WorkbookReadError `corrupt` where they are not closed as they were opened
 */
export function elementsIn(xml: string, from = 0, to = xml.length): Span[] {
  const found: Span[] = [];
  const open: Tag[] = [];
  for (const tag of tags(xml, from, to)) {
    if (tag.kind === "open") open.push(tag);
    else if (tag.kind === "empty") {
      if (open.length === 0) found.push(spanOf(tag, tag.end, tag.end, tag.end));
    } else {
      const opened = open.pop();
      if (opened?.name !== tag.name) throw damaged();
      if (open.length === 0) found.push(spanOf(opened, opened.end, tag.start, tag.end));
    }
  }
  if (open.length > 0) throw damaged();
  return found;
}

function spanOf({ name, start }: Tag, inner: number, close: number, end: number): Span {
  const colon = name.indexOf(":");
  return { name: name.slice(colon + 1), prefix: name.slice(0, colon + 1), start, inner, close, end };
}

export const childrenIn = (xml: string, { inner, close }: Span): Span[] => elementsIn(xml, inner, close);

/** The opening tag, with its attributes. */
export const openingTag = (xml: string, span: Span): string => xml.slice(span.start, span.inner);

/** Puts text in as the last thing inside an element, which may close itself. */
export function append(xml: string, span: Span, text: string): Edit[] {
  if (text === "") return [];
  if (span.close !== span.end) return [{ from: span.close, to: span.close, text }];
  const name = span.prefix + span.name;
  const slash = xml.lastIndexOf("/", span.end);
  return [{ from: slash, to: span.end, text: `>${text}</${name}>` }];
}

/** The text with its root element opened and closed, where it closed itself: what is put into it has a place. */
export function opened(xml: string): string {
  const [root] = elementsIn(xml);
  if (root?.close !== root?.end || !root) return xml;
  return `${xml.slice(0, root.end).replace(/\s*\/>$/, ">")}</${root.prefix}${root.name}>${xml.slice(root.end)}`;
}

/** Sets an attribute in an opening tag where it is there; elsewhere nothing is done. */
export function setAttribute(xml: string, span: Span, name: string, value: string): Edit[] {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(openingTag(xml, span));
  if (!found) return [];
  const from = span.start + found.index;
  return [{ from, to: from + found[0].length, text: ` ${name}="${value}"` }];
}

/** Carries out edits, which do not overlap. */
export function splice(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  return pieces.join("") + xml.slice(at);
}

// Everything that XML 1.0 cannot say, and lone halves of a pair; whole pairs are found to be left alone.
const UNSAYABLE =
  /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g;

const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML, in an attribute too. */
export const escapeXml = (text: string): string =>
  text
    .replace(UNSAYABLE, (sign) => (sign.length === 2 ? sign : "\ufffd"))
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign)
    .replace(/[\t\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
