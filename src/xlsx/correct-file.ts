/** A copy of a workbook with other values in some cells; all the rest stays as it was, byte for byte. */
import { patchCells, type CellEdits } from "./cell-patch";
import { readLayout, type Layout } from "./layout";
import { CONTENT_TYPES, Package, relationshipsOf } from "./package";
import { Patch } from "./patch";
import { childrenIn, elementsIn, openingTag, setAttribute, splice, type Edit, type Span } from "./splice";
import { attribute } from "./xml";

export type { CellEdits } from "./cell-patch";

/**
 * Writes values into cells of a workbook's file. Who opens the copy is asked to calculate its formulas anew.
 *
 * @param bytes the file; it is not changed
 * @param edits by name of the sheet
 * @throws WorkbookReadError
 */
export function correctFile(bytes: Uint8Array, edits: ReadonlyMap<string, CellEdits>): Uint8Array {
  const pack = Package.open(bytes);
  const layout = readLayout(pack);
  const patch = new Patch(pack);
  for (const { name, part } of layout.sheets) {
    const wanted = edits.get(name);
    if (part !== undefined && wanted) patch.set(part, patchCells(patch.text(part), wanted));
  }
  dropCalculationChain(patch, layout);
  patch.set(layout.main, calculatedOnLoad(patch.text(layout.main)));
  return patch.write();
}

/** What stands before the way of calculating, as the specification orders it. */
const BEFORE_CALCULATION = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets"],
  ...["functionGroups", "externalReferences", "definedNames"],
];

function calculatedOnLoad(xml: string): string {
  const [root] = elementsIn(xml);
  if (!root) return xml;
  const children = childrenIn(xml, root);
  const known = children.find(({ name }) => name === "calcPr");
  if (!known) {
    const at = children.filter(({ name }) => BEFORE_CALCULATION.includes(name)).at(-1)?.end ?? root.inner;
    return splice(xml, [{ from: at, to: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }]);
  }
  const change = setAttribute(xml, known, "fullCalcOnLoad", "1");
  if (change.length > 0) return splice(xml, change);
  const at = known.start + 1 + known.prefix.length + known.name.length;
  return splice(xml, [{ from: at, to: at, text: ` fullCalcOnLoad="1"` }]);
}

/** The chain names cells with formulas, of which there are fewer now; Excel makes it anew. */
function dropCalculationChain(patch: Patch, layout: Layout): void {
  const part = layout.part("calcChain");
  if (part === undefined) return;
  patch.remove(part);
  without(
    patch,
    CONTENT_TYPES,
    (entry) => attribute(entry, "PartName")?.toLowerCase() === `/${part}`.toLowerCase()
  );
  without(
    patch,
    relationshipsOf(layout.main),
    (entry) => attribute(entry, "Type")?.endsWith("/calcChain") ?? false
  );
}

/** Takes the entries of a list away that a test finds. */
function without(patch: Patch, list: string, isGone: (entry: string) => boolean): void {
  const xml = patch.text(list);
  const [root] = elementsIn(xml);
  const entries: Span[] = root ? childrenIn(xml, root) : [];
  const gone = entries.filter((entry) => isGone(openingTag(xml, entry)));
  patch.set(
    list,
    splice(
      xml,
      gone.map(({ start, end }): Edit => ({ from: start, to: end, text: "" }))
    )
  );
}
