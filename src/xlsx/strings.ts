/** Texts: the shared table and texts inside cells, with runs of formats joined and phonetics left out. */
import type { Package } from "./package";
import { decodePart } from "./package";
import { XmlScanner, type XmlHandler } from "./xml";

/** Excel writes control characters as _x000D_, and a literal one as _x005F_x000D_. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

class StringTable implements XmlHandler {
  readonly texts: string[] = [];
  private current = "";
  private inText = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.phonetic++;
    else if (name === "t") this.inText = this.phonetic === 0;
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.phonetic--;
    else if (name === "si") this.texts.push(unescapeText(this.current));
  }
}

/** The shared texts, by index; none where the workbook has no table. */
export function readSharedStrings(pack: Package, part: string | undefined): string[] {
  if (part === undefined || !pack.has(part)) return [];
  const table = new StringTable();
  const scanner = new XmlScanner(table);
  scanPart(pack.bytes(part), scanner);
  return table.texts;
}

const PIECE = 1 << 20;

/** Feeds a part to a scanner in pieces, so that a large one never stands in memory as one text. */
export function scanPart(bytes: Uint8Array, scanner: XmlScanner): void {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) scanner.push(decodePart(bytes));
  else {
    const decoder = new TextDecoder("utf-8");
    for (let at = 0; at < bytes.length; at += PIECE) {
      scanner.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length }));
    }
  }
  scanner.end();
}
