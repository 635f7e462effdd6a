/**
 * A small XML scanner for the parts of a workbook. A general one costs more than the sheet itself on
 * 100,000 rows, and a workbook never holds a DTD, so there are no entities beyond XML's own five.
 */
import { COST, type Allowance } from "./allowance";
import { WorkbookReadError } from "./errors";

/** What a scan reports. Names come without their prefix; attributes as raw text (see `attribute`). */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  /** Text between tags, entities already replaced; a long one may come in several parts. */
  text(text: string): void;
  close(name: string): void;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Replaces the five named entities and character references. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? whole;
    const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}

/** Value of one attribute in a tag's raw text; undefined where it is absent. Prefixed names as written. */
export function attribute(raw: string, name: string): string | undefined {
  for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
    if (at > 0 && raw.charCodeAt(at - 1) > 32) continue;
    let next = at + name.length;
    while (raw.charCodeAt(next) <= 32) next++;
    if (raw[next] !== "=") continue;
    next++;
    while (raw.charCodeAt(next) <= 32) next++;
    const quote = raw[next];
    const end = quote === '"' || quote === "'" ? raw.indexOf(quote, next + 1) : -1;
    if (end >= 0) return unescapeXml(raw.slice(next + 1, end));
  }
  return undefined;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Scans a document that may come in pieces; a piece may end anywhere. */
export class XmlScanner {
  private rest = "";
  /** A tag that has not ended is looked at again when it has doubled: the time stays linear. */
  private enough = 0;
  private depth = 0;

  constructor(private readonly handler: XmlHandler) {}

  push(chunk: string): void {
    this.rest += chunk;
    if (this.rest.length >= this.enough) this.scan();
  }

  private scan(): void {
    const text = this.rest;
    let at = 0;
    for (;;) {
      const open = text.indexOf("<", at);
      const textEnd = open < 0 ? wholeText(text, at) : open;
      if (textEnd > at && this.depth > 0) this.handler.text(unescapeXml(text.slice(at, textEnd)));
      at = textEnd;
      if (open < 0) break;
      const next = this.token(text, open);
      if (next < 0) break;
      at = next;
    }
    this.rest = at === 0 ? text : text.slice(at);
    this.enough = 2 * this.rest.length;
  }

  /** To be called after the last piece: refuses a document that stops half-way. */
  end(): void {
    this.scan();
    if (this.depth !== 0 || this.rest !== "") {
      throw new WorkbookReadError("corrupt", "XML ends before its last element is closed");
    }
  }

  /** Handles the token that begins at `open`; its end, or -1 where it is not all there yet. */
  private token(text: string, open: number): number {
    const kind = text[open + 1];
    if (kind === undefined) return -1;
    if (kind === "/") {
      const end = text.indexOf(">", open);
      if (end < 0) return -1;
      this.depth--;
      this.handler.close(localName(text.slice(open + 2, end).trim()));
      return end + 1;
    }
    if (kind === "?") return after(text, "?>", open);
    if (kind === "!") return this.declaration(text, open);
    const end = tagEnd(text, open);
    if (end < 0) return -1;
    const closed = text[end - 1] === "/";
    const inner = text.slice(open + 1, closed ? end - 1 : end);
    const space = inner.search(/\s/);
    const name = localName(space < 0 ? inner : inner.slice(0, space));
    this.handler.open(name, space < 0 ? "" : inner.slice(space));
    if (closed) this.handler.close(name);
    else this.depth++;
    return end + 1;
  }

  private declaration(text: string, open: number): number {
    if (text.startsWith("<!--", open)) return after(text, "-->", open);
    if (text.startsWith("<![CDATA[", open)) {
      const end = text.indexOf("]]>", open);
      if (end < 0) return -1;
      this.handler.text(text.slice(open + 9, end));
      return end + 3;
    }
    if (text.length - open < 9) return -1;
    throw new WorkbookReadError("corrupt", "A workbook's XML holds no document type");
  }
}

/** Where text that goes on in the next piece can be cut: not within a reference. */
function wholeText(text: string, from: number): number {
  const reference = text.lastIndexOf("&");
  return reference < from || text.includes(";", reference) ? text.length : reference;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A ">" inside a quoted value does not end the tag. */
export function tagEnd(text: string, open: number): number {
  let quote = 0;
  for (let i = open + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return i;
  }
  return -1;
}

/** An element of a small part, read whole. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlNode[];
  text: string;
}

/** Builds nodes from a scan; `root` is the first element. */
export class NodeBuilder implements XmlHandler {
  root: XmlNode | undefined;
  private readonly stack: XmlNode[] = [];

  /** @param allowance is charged for each node, where it is given */
  constructor(private readonly allowance?: Allowance) {}

  open(name: string, attributes: string): void {
    this.allowance?.spend(COST.node, "An XML part");
    const node: XmlNode = { name, attributes, children: [], text: "" };
    this.stack.at(-1)?.children.push(node);
    this.root ??= node;
    this.stack.push(node);
  }

  text(text: string): void {
    const top = this.stack.at(-1);
    // White space between elements is not kept.
    if (top && (top.text !== "" || text.trim() !== "")) top.text += text;
  }

  close(): void {
    this.stack.pop();
  }

  get depth(): number {
    return this.stack.length;
  }
}

/** Reads a small part whole. Errors: `corrupt`, `too-large`. */
export function parseXml(text: string, allowance?: Allowance): XmlNode {
  const builder = new NodeBuilder(allowance);
  const scanner = new XmlScanner(builder);
  scanner.push(text.replace(/^\ufeff/, ""));
  scanner.end();
  if (!builder.root) throw new WorkbookReadError("corrupt", "A part of the workbook is empty");
  return builder.root;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** xsd:boolean; `otherwise` where the attribute is absent. */
export function flag(raw: string | undefined, name: string, otherwise = false): boolean {
  const value = raw === undefined ? undefined : attribute(raw, name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A numeric attribute; undefined where absent or no number. */
export function numeric(raw: string | undefined, name: string): number | undefined {
  const value = raw === undefined ? undefined : attribute(raw, name);
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
