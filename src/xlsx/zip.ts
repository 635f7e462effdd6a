/**
 * The zip container. The directory is read by own code, since the library unpacks all entries at once, believes
 * their sizes, and does not say where they lie, which a copy that leaves other parts as they are has to know.
 */
import { Inflate } from "fflate";
import { WorkbookReadError } from "./errors";

/** A file inside the container. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it lies in the file, and the directory's flags, which say how to read it. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Date and time as MS-DOS has them, in one number. */
  readonly modified: number;
  readonly crc: number;
  /** As the directory claims. */
  readonly size: number;
  /** As it lies in the file. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** The end record may be followed by a comment of 65,535 bytes at most. */
const LONGEST_END = END_LENGTH + 65_535;
const ENCRYPTED = 1;
const IN_64 = 0xffffffff;

const damaged = (what: string): WorkbookReadError =>
  new WorkbookReadError("corrupt", `The zip container is damaged: ${what}`);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The entries of a zip file, in the order of its directory. Nothing is unpacked.
 *
 * @throws WorkbookReadError `corrupt`, or `encrypted` where an entry needs a password
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  const { start, count } = findDirectory(view);
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw damaged("its directory breaks off");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged("its directory breaks off");
    entries.push(readEntry(bytes, view, at, at + ENTRY_LENGTH + nameLength, extraLength));
    at = next;
  }
  return entries;
}

function findDirectory(view: DataView): { start: number; count: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last + END_LENGTH - LONGEST_END); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { start, count };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) {
      throw damaged("its directory is not where it should be");
    }
    return {
      start: Number(view.getBigUint64(end64 + 48, true)),
      count: Number(view.getBigUint64(end64 + 32, true)),
    };
  }
  throw damaged("it has no directory");
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number
): ZipEntry {
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
    throw new WorkbookReadError("encrypted", "The zip container is protected by a password");
  }
  const wide = new Wide(view, extraAt, extraLength);
  // In this order: the extra field holds what does not fit into 32 bits, one after the other.
  const size = wide.or(view.getUint32(at + 24, true));
  const packedSize = wide.or(view.getUint32(at + 20, true));
  const local = wide.or(view.getUint32(at + 42, true));
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) {
    throw damaged("an entry is not where its directory says");
  }
  const data = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (data + packedSize > bytes.length) throw damaged("an entry breaks off");
  const rawName = bytes.subarray(at + ENTRY_LENGTH, extraAt);
  return {
    name: new TextDecoder().decode(rawName),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(data, data + packedSize),
  };
}

/** The extra field of sizes that need 64 bits; some programs write it for small files too. */
class Wide {
  private at: number;
  private readonly end: number;

  constructor(
    private readonly view: DataView,
    extraAt: number,
    extraLength: number
  ) {
    this.end = extraAt + extraLength;
    this.at = this.end;
    for (let at = extraAt; at + 4 <= this.end; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) !== 1) continue;
      this.at = at + 4;
      break;
    }
  }

  or(value: number): number {
    if (value !== IN_64 || this.at + 8 > this.end) return value;
    this.at += 8;
    return Number(this.view.getBigUint64(this.at - 8, true));
  }
}

/** So much is unpacked at a time: at most a thousand times as much comes out. */
const PIECE = 16_384;

/**
 * Unpacks an entry piece by piece.
 *
 * @throws WorkbookReadError `corrupt` where the entry is damaged or does not have the size that it claims
 */
export function unpack({ name, method, size, packed }: ZipEntry, take: (piece: Uint8Array) => void): void {
  let unpacked = 0;
  const count = (piece: Uint8Array): void => {
    unpacked += piece.length;
    if (unpacked > size) throw damaged(`${name} is larger than it claims`);
    if (piece.length > 0) take(piece);
  };
  if (method === 0) count(packed);
  else if (method === 8) inflate(packed, count, name);
  else throw damaged(`${name} is packed in a way that workbooks do not use`);
  if (unpacked < size) throw damaged(`${name} is smaller than it claims`);
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void, name: string): void {
  const stream = new Inflate(take);
  try {
    for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    // Errors of the library are told by a number; whatever comes from `take` is passed on.
    if (error instanceof Error && "code" in error && typeof error.code === "number") {
      throw damaged(`${name} cannot be unpacked`);
    }
    throw error;
  }
}
