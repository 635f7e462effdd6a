/** A zip as programs write it that always leave room for sizes of 64 bits. */
import { strToU8 } from "fflate";

const BEYOND = 0xffff_ffff;
const record = (length: number, fill: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
};

export function zip64(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(parts)) {
    const name = strToU8(path);
    const local = record(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(26, name.length, true);
    });
    const entry = record(46 + 28, (view) => {
      view.setUint32(0, 0x02014b50, true);
      for (const at of [20, 24, 42]) view.setUint32(at, BEYOND, true);
      view.setUint16(28, name.length, true);
      view.setUint16(30, 28, true);
      view.setUint16(46, 1, true);
      view.setUint16(48, 24, true);
      [content.length, content.length, offset].forEach((size, i) =>
        view.setBigUint64(50 + 8 * i, BigInt(size), true)
      );
    });
    pieces.push(local, name, content);
    directory.push(entry.subarray(0, 46), name, entry.subarray(46));
    offset += local.length + name.length + content.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = BigInt(Object.keys(parts).length);
  const end64 = record(56, (view) => {
    view.setUint32(0, 0x06064b50, true);
    view.setBigUint64(32, count, true);
    view.setBigUint64(40, BigInt(length), true);
    view.setBigUint64(48, BigInt(offset), true);
  });
  const locator = record(20, (view) => {
    view.setUint32(0, 0x07064b50, true);
    view.setBigUint64(8, BigInt(offset + length), true);
  });
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    for (const at of [12, 16]) view.setUint32(at, BEYOND, true);
    view.setUint16(10, 0xffff, true);
  });
  return Buffer.concat([...pieces, ...directory, end64, locator, end]);
}
