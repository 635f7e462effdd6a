/** Writes a zip from entries that are packed already: what comes from another zip is not unpacked for it. */
import { zipSync } from "fflate";
import { WorkbookReadError } from "./errors";
import { readDirectory, type ZipEntry } from "./zip";

/** The date of a new entry: the same content makes the same file, whenever it is written. */
const NEW_YEAR_1980 = new Date(1980, 0, 1);
const MOST_ENTRIES = 65_534;
const MOST_BYTES = 0xffff_fffe;
/** Sizes stand behind the data, not before: here they stand before. */
const SIZES_BEHIND = 8;

/** A new entry, packed. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const [entry] = readDirectory(zipSync({ [name]: [content, { level: 6, mtime: NEW_YEAR_1980 }] }));
  if (!entry) throw new Error(`${name} was not packed`);
  return entry;
}

/**
 * The bytes of a zip with these entries, in their order.
 *
 * @throws WorkbookReadError `too-large` above 4 GB or 65,534 entries
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, { rawName, packed }) => sum + LOCAL + ENTRY + 2 * rawName.length + packed.length,
    END
  );
  if (entries.length > MOST_ENTRIES || length > MOST_BYTES) {
    throw new WorkbookReadError("too-large", "A copy of more than 4 GB or 65,534 parts cannot be written");
  }
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + LOCAL);
    bytes.set(entry.packed, at + LOCAL + entry.rawName.length);
    at += LOCAL + entry.rawName.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(entry.rawName, at + ENTRY);
    at += ENTRY + entry.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

const LOCAL = 30;
const ENTRY = 46;
const END = 22;
/** 2.0 reads deflated entries. */
const VERSION = 20;

/** What the local header and the directory say alike. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_BEHIND, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
