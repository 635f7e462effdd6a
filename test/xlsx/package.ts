/** Workbooks written by hand, part by part, for what no library writes. */
import { gzipSync } from "node:zlib";
import { strToU8 } from "fflate";
import type { ZipEntry } from "../../src/xlsx/zip";
import { writeZip } from "../../src/xlsx/zip-write";

export interface RawWorkbook {
  /** Inside of the first worksheet element. */
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly prefix?: string;
  /** Inside of the chain of formulas. */
  readonly chain?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const CHAIN = `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`;

export function zipWorkbook(raw: RawWorkbook): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const p = raw.prefix ?? "";
  const ns = p === "" ? `xmlns="${MAIN}"` : `xmlns:${p.slice(0, -1)}="${MAIN}"`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${raw.chain === undefined ? "" : CHAIN}</Types>`,
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml") +
        relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
        relation("rId3", "styles", "styles.xml") +
        (raw.chain === undefined ? "" : relation("rId4", "calcChain", "calcChain.xml"))
    ),
    "xl/workbook.xml": `${HEAD}<${p}workbook ${ns} xmlns:r="${OFFICE}">${raw.workbookPr ?? ""}<${p}sheets><${p}sheet name="Tờ &amp; 1" sheetId="1" r:id="rId1"/></${p}sheets></${p}workbook>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<${p}worksheet ${ns}>${raw.sheet}</${p}worksheet>`,
  };
  if (raw.strings !== undefined) parts["xl/sharedStrings.xml"] = `${HEAD}<sst ${ns}>${raw.strings}</sst>`;
  if (raw.styles !== undefined)
    parts["xl/styles.xml"] = `${HEAD}<styleSheet ${ns}>${raw.styles}</styleSheet>`;
  if (raw.chain !== undefined) parts["xl/calcChain.xml"] = `${HEAD}<calcChain ${ns}>${raw.chain}</calcChain>`;
  return writeZip(Object.entries(parts).map(([name, text]) => entry(name, strToU8(text))));
}

/** What gzip writes before and behind what it packs: a head, and the checksum with the size. */
const [HEAD_BYTES, TAIL_BYTES] = [10, 8];

/** Packed by Node itself: what would be 40 MB takes the reader's library a second. */
function entry(name: string, content: Uint8Array): ZipEntry {
  const packed = gzipSync(content);
  return {
    ...{ name, rawName: strToU8(name), flags: 0, method: 8, modified: 0x0021_0000 },
    crc: packed.readUInt32LE(packed.length - TAIL_BYTES),
    size: content.length,
    packed: packed.subarray(HEAD_BYTES, -TAIL_BYTES),
  };
}
