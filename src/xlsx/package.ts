/** The container: a zip with parts and relationships between them. */
import { strFromU8, unzipSync } from "fflate";
import { WorkbookReadError } from "./errors";
import { attribute, parseXml } from "./xml";

/** A sheet of 1,000,000 full rows stays below it; a zip that claims more is no workbook. */
const MAX_UNPACKED = 2_000_000_000;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type: "worksheet", "sharedStrings" … */
  readonly type: string;
  readonly target: string;
}

/** Parts of the package; names are found in any case. */
export class Package {
  private constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {}

  /** Errors: `empty`, `old-xls`, `encrypted`, `not-xlsx`, `binary-xlsb`, `corrupt`, `too-large`. */
  static open(bytes: Uint8Array): Package {
    if (bytes.length === 0) throw new WorkbookReadError("empty", "The file is empty");
    if (OLE.every((byte, i) => bytes[i] === byte)) throw oleFailure(bytes);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookReadError("not-xlsx", "Not an .xlsx file");
    const parts = new Map<string, Uint8Array>();
    for (const [name, part] of Object.entries(unpack(bytes))) parts.set(partKey(name), part);
    const found = new Package(parts);
    if (!found.has("[Content_Types].xml")) throw new WorkbookReadError("not-xlsx", "A zip, but no workbook");
    return found;
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  bytes(name: string): Uint8Array {
    const part = this.parts.get(partKey(name));
    if (!part) throw new WorkbookReadError("corrupt", `The workbook lacks its part ${name}`);
    return part;
  }

  text(name: string): string {
    return decodePart(this.bytes(name));
  }

  /** Relationships of a part, targets resolved to part names; none where it has no list. */
  relationships(of: string): Relationship[] {
    const slash = of.lastIndexOf("/");
    const folder = of.slice(0, slash + 1);
    const list = `${folder}_rels/${of.slice(slash + 1)}.rels`;
    if (!this.has(list)) return [];
    return parseXml(this.text(list)).children.flatMap((node) => {
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

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!/\.(xml|rels|bin)$/i.test(file.name)) return false;
        total += file.originalSize;
        if (total > MAX_UNPACKED)
          throw new WorkbookReadError("too-large", "The file unpacks to more than 2 GB");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof WorkbookReadError) throw error;
    throw new WorkbookReadError("corrupt", "The file is damaged: its zip container cannot be read");
  }
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

const partKey = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

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
export function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return strFromU8(bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes);
}
