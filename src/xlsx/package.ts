/** The container: a zip with parts and relationships between them. */
import { Allowance } from "./allowance";
import { WorkbookReadError } from "./errors";
import { attribute, parseXml, XmlScanner, type XmlHandler, type XmlNode } from "./xml";
import { readDirectory, unpack, type ZipEntry } from "./zip";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const CONTENT_TYPES = "[Content_Types].xml";

export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type: "worksheet", "sharedStrings" … */
  readonly type: string;
  readonly target: string;
}

/** Parts of the package, each unpacked when it is asked for; names are found in any case. */
export class Package {
  private constructor(
    readonly entries: readonly ZipEntry[],
    private readonly parts: ReadonlyMap<string, ZipEntry>,
    /** What is left of what reading this file may cost. */
    readonly allowance: Allowance
  ) {}

  /** Errors: `empty`, `old-xls`, `encrypted`, `not-xlsx`, `binary-xlsb`, `corrupt`. */
  static open(bytes: Uint8Array): Package {
    if (bytes.length === 0) throw new WorkbookReadError("empty", "The file is empty");
    if (OLE.every((byte, i) => bytes[i] === byte)) throw oleFailure(bytes);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookReadError("not-xlsx", "Not an .xlsx file");
    const entries = readDirectory(bytes);
    const parts = new Map(entries.map((entry) => [partKey(entry.name), entry]));
    const found = new Package(entries, parts, new Allowance(bytes.length));
    if (!found.has(CONTENT_TYPES)) throw new WorkbookReadError("not-xlsx", "A zip, but no workbook");
    return found;
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  entry(name: string): ZipEntry {
    const part = this.parts.get(partKey(name));
    if (!part) throw new WorkbookReadError("corrupt", `The workbook lacks its part ${name}`);
    return part;
  }

  /** A part's text, in pieces, so that a large one never stands in memory as one text. */
  private read(name: string, take: (text: string) => void): void {
    let decoder: TextDecoder | undefined;
    unpack(this.entry(name), (piece) => {
      this.allowance.spend(piece.length, `The part ${name}`);
      decoder ??= new TextDecoder(encodingOf(piece));
      take(decoder.decode(piece, { stream: true }));
    });
    take(decoder?.decode() ?? "");
  }

  text(name: string): string {
    const pieces: string[] = [];
    this.read(name, (piece) => pieces.push(piece));
    return pieces.join("");
  }

  /** Lets a handler see a part from its beginning to its end. */
  scan(name: string, handler: XmlHandler): void {
    const scanner = new XmlScanner(handler);
    this.read(name, (piece) => scanner.push(piece));
    scanner.end();
  }

  /** A small part, read whole. */
  tree(name: string): XmlNode {
    return parseXml(this.text(name), this.allowance);
  }

  /** Relationships of a part, targets resolved to part names; none where it has no list. */
  relationships(of: string): Relationship[] {
    const list = relationshipsOf(of);
    if (!this.has(list)) return [];
    const folder = of.slice(0, of.lastIndexOf("/") + 1);
    return this.tree(list).children.flatMap((node) => {
      const target = attribute(node.attributes, "Target");
      if (target === undefined || attribute(node.attributes, "TargetMode") === "External") return [];
      const type = attribute(node.attributes, "Type") ?? "";
      return [
        {
          id: attribute(node.attributes, "Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: resolvePart(folder, target),
        },
      ];
    });
  }
}

/** The part that lists a part's relationships. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The same container holds old workbooks and encrypted new ones; the directory names a stream in UTF-16. */
function oleFailure(bytes: Uint8Array): WorkbookReadError {
  const holds = (name: string): boolean => {
    const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
    search: for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
      for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) continue search;
      return true;
    }
    return false;
  };
  return holds("EncryptedPackage")
    ? new WorkbookReadError("encrypted", "The workbook is protected by a password")
    : new WorkbookReadError("old-xls", "A workbook of Excel 97-2003 (.xls)");
}

export const partKey = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

function resolvePart(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** UTF-8, or UTF-16 where the part begins with its mark. */
export function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
