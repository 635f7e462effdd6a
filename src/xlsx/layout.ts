/** How a workbook hangs together: its main part, and the parts that this one names. */
import { WorkbookReadError } from "./errors";
import type { Package, Relationship } from "./package";
import { attribute, childOf, childrenOf, type XmlNode } from "./xml";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Hidden so that Excel's own dialog does not offer it. */
  readonly veryHidden: boolean;
  /** The worksheet's part; chart and dialogue sheets have no cells, and none here. */
  readonly part: string | undefined;
}

export interface Layout {
  /** Name of the main part. */
  readonly main: string;
  readonly root: XmlNode;
  readonly sheets: readonly SheetEntry[];
  /** The part that the main part names for something: "styles", "theme" … */
  part(type: string): string | undefined;
  readonly relations: readonly Relationship[];
}

/** Errors: `not-xlsx`, `binary-xlsb`, `corrupt`, `too-large`. */
export function readLayout(pack: Package): Layout {
  const main = pack.relationships("").find((relation) => relation.type === "officeDocument")?.target;
  if (main === undefined) throw new WorkbookReadError("not-xlsx", "The package names no workbook");
  if (/\.bin$/i.test(main)) throw new WorkbookReadError("binary-xlsb", "A binary workbook (.xlsb)");
  const root = pack.tree(main);
  if (root.name !== "workbook") throw new WorkbookReadError("not-xlsx", "A document, but no workbook");
  const relations = pack.relationships(main);
  const worksheets = new Map(
    relations.flatMap(({ id, type, target }) => (type === "worksheet" ? [[id, target]] : []))
  );
  return {
    main,
    root,
    relations,
    part: (type) => relations.find((relation) => relation.type === type)?.target,
    sheets: childrenOf(childOf(root, "sheets"), "sheet").map(({ attributes }) => {
      const state = attribute(attributes, "state") ?? "visible";
      return {
        name: attribute(attributes, "name") ?? "",
        hidden: state !== "visible",
        veryHidden: state === "veryHidden",
        part: worksheets.get(relationOf(attributes) ?? ""),
      };
    }),
  };
}

/** The relationship that a sheet's entry names, with whatever prefix. */
function relationOf(attributes: string): string | undefined {
  const id = /(?:^|\s)[\w-]+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  return id?.[1] ?? id?.[2];
}
