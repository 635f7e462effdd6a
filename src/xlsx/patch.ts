/** A workbook's package with some parts put in place of others; all the rest is copied as it lies there. */
import { encodingOf, partKey, type Package } from "./package";
import { unpack } from "./zip";
import { packEntry, writeZip } from "./zip-write";

/** Collects the parts that change. */
export class Patch {
  private readonly changed = new Map<string, { readonly name: string; readonly content: Uint8Array }>();

  private readonly removed = new Set<string>();

  constructor(readonly pack: Package) {}

  has(name: string): boolean {
    return this.changed.has(partKey(name)) || this.pack.has(name);
  }

  /** A part as it is now. */
  bytes(name: string): Uint8Array {
    const changed = this.changed.get(partKey(name));
    if (changed) return changed.content;
    const { allowance } = this.pack;
    const pieces: Uint8Array[] = [];
    unpack(this.pack.entry(name), (piece) => {
      allowance.spend(piece.length, `The part ${name}`);
      pieces.push(piece);
    });
    return joined(pieces);
  }

  /** A part's text as it is now, with the mark at its beginning, if it has one. */
  text(name: string): string {
    return decode(this.bytes(name));
  }

  /** Puts something in place of a part, or adds it as the last one. */
  set(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(inUtf8(content)) : content;
    this.changed.set(partKey(name), { name, content: bytes });
  }

  /** Leaves a part out; who names it has to be told. */
  remove(name: string): void {
    this.removed.add(partKey(name));
  }

  /**
   * The patched file.
   *
   * @throws WorkbookReadError `too-large` above 4 GB
   */
  write(): Uint8Array {
    const fresh = new Map(this.changed);
    const kept = this.pack.entries.filter(({ name }) => !this.removed.has(partKey(name)));
    const entries = kept.map((entry) => {
      const key = partKey(entry.name);
      const part = fresh.get(key);
      // A name may stand twice in a zip; the one that is read counts.
      if (!part || entry !== this.pack.entry(entry.name)) return entry;
      fresh.delete(key);
      return packEntry(entry.name, part.content);
    });
    const added = [...fresh.values()].map(({ name, content }) => packEntry(name, content));
    return writeZip([...entries, ...added]);
  }
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export const decode = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);

/** A part that came as UTF-16 goes back as UTF-8, and says so. */
const inUtf8 = (text: string): string =>
  text.replace(/^(\ufeff?<\?xml[^>]*\sencoding\s*=\s*)(?:"utf-16\w*"|'utf-16\w*')/i, '$1"UTF-8"');
