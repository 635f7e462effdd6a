/** A copy of a workbook with marks over its cells and a sheet more; all the rest stays as it was, byte for byte. */
import { readLayout, type Layout } from "./layout";
import { addSheet, register, relate } from "./new-sheet";
import { Package } from "./package";
import { decode, Patch } from "./patch";
import type { NewSheet } from "./plain-sheet";
import { SheetPatch } from "./sheet-patch";
import { StylePatch, type MarkLook } from "./style-patch";
import { childOf, flag } from "./xml";

export type { NewCell, NewSheet } from "./plain-sheet";
export type { CellLook, MarkLook } from "./style-patch";

/** Marks of one kind on one sheet: a conditional format of a constant formula. */
export interface FileMark {
  readonly sheet: string;
  /** Addresses: "B2", "C3:C9". */
  readonly areas: readonly string[];
  /** Without "=". */
  readonly formula: string;
  readonly look: MarkLook;
}

export interface MarkPlan {
  /** On each sheet the first lies on top. */
  readonly marks: readonly FileMark[];
  /** Whether a formula (without "=") is that of an earlier mark, which goes. */
  readonly isMark: (formula: string) => boolean;
  /** The sheet to be added, told which names are taken. */
  readonly sheet?: (taken: readonly string[]) => NewSheet;
}

export interface MarkedFile {
  readonly bytes: Uint8Array;
  /** Sheets with marks that are protected, and left as they are. */
  readonly protectedSheets: readonly string[];
  /** Whether the sheet was not added since the workbook's structure is protected. */
  readonly refusedSheet: boolean;
  /** Whether the file was signed: a signature does not hold for a copy. */
  readonly signed: boolean;
}

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Marks cells of a workbook's file.
 *
 * @param bytes the file; it is not changed
 * @throws WorkbookReadError
 */
export function markFile(bytes: Uint8Array, { marks, isMark, sheet }: MarkPlan): MarkedFile {
  const pack = Package.open(bytes);
  const layout = readLayout(pack);
  const patch = new Patch(pack);
  const stylePart = layout.part("styles");
  const hasStyles = stylePart !== undefined && pack.has(stylePart);
  const styles = new StylePatch(hasStyles ? patch.text(stylePart) : NO_STYLES);

  const protectedSheets: string[] = [];
  for (const { name, part } of layout.sheets) {
    const wanted = marks.filter((mark) => mark.sheet === name);
    if (part === undefined) continue;
    const content = patch.bytes(part);
    if (wanted.length === 0 && !decode(content).includes("conditionalFormatting")) continue;
    const target = new SheetPatch(content);
    if (target.isProtected) {
      if (wanted.length > 0) protectedSheets.push(name);
      continue;
    }
    const rules = wanted.map(({ areas, formula, look }) => ({
      areas,
      formula,
      look: styles.differential(look),
    }));
    const marked = target.write(rules, isMark);
    if (marked) patch.set(part, marked);
  }

  const isLocked = flag(childOf(layout.root, "workbookProtection")?.attributes, "lockStructure");
  if (sheet && !isLocked) addSheet(patch, layout, styles, sheet(layout.sheets.map(({ name }) => name)));
  if (styles.changed) {
    if (hasStyles) patch.set(stylePart, styles.write());
    else addStyles(patch, layout, stylePart, styles.write());
  }
  return {
    bytes: patch.write(),
    protectedSheets,
    refusedSheet: sheet !== undefined && isLocked,
    signed: pack.entries.some(({ name }) => name.startsWith("_xmlsignatures/")),
  };
}

const NO_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;

/** A workbook may do without styles, or name some that are not there; marks need them. */
function addStyles(patch: Patch, layout: Layout, named: string | undefined, xml: string): void {
  const folder = layout.main.slice(0, layout.main.lastIndexOf("/") + 1);
  const part = named ?? `${folder}styles.xml`;
  patch.set(part, xml);
  register(patch, part, STYLES_TYPE);
  if (named === undefined) relate(patch, layout.main, "styles", "styles.xml");
}
