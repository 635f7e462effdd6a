/** Adds looks to a workbook's styles, behind those that are there: their numbers stay, and so do they. */
import { WorkbookReadError } from "./errors";
import { append, childrenIn, elementsIn, opened, setAttribute, splice, type Edit, type Span } from "./splice";

export interface MarkLook {
  /** "#RRGGBB", as all colours here. */
  readonly fill: string;
  readonly font: string;
  readonly line: string;
  readonly lineStyle: "thin" | "dashed" | "dotted";
}

/** A cell's look on a sheet of our own; its font is otherwise the workbook's. */
export interface CellLook {
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly vertical?: "top" | "center";
  readonly horizontal?: "left" | "right" | "center";
  /** Colour of thin lines around it. */
  readonly line?: string;
  /** Shown as a number; a text otherwise, whatever it looks like. */
  readonly number?: boolean;
}

/** In the order in which the specification wants them. */
const ORDER = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"],
  ...["tableStyles", "colors", "extLst"],
];

/** What the first of each is where a file says nothing: the looks of cells that name none count from there. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  fonts: [`<font><sz val="11"/><name val="Calibri"/></font>`],
  fills: [
    `<fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill>`,
  ],
  cellXfs: [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  borders: [`<border/>`],
  dxfs: [],
};

/** The format that shows a text as it is. */
const TEXT_FORMAT = 49;
/** What our fonts take over from the workbook's first. */
const TAKEN_OVER = ["name", "family", "charset", "scheme"];

const argb = (color: string): string => `rgb="FF${color.slice(1).toUpperCase()}"`;

interface Section {
  readonly span: Span | undefined;
  readonly items: string[];
  readonly known: number;
}

export class StylePatch {
  private readonly xml: string;
  private readonly root: Span;
  private readonly children: readonly Span[];
  private readonly sections = new Map<string, Section>();

  /** @param xml the part as it is; elements are added with its root's prefix */
  constructor(xml: string) {
    this.xml = opened(xml);
    const root = elementsIn(this.xml)[0];
    if (root?.name !== "styleSheet") throw new WorkbookReadError("corrupt", "The styles are no styles");
    this.root = root;
    this.children = childrenIn(this.xml, root);
  }

  /** Number of the differential format that a mark's rule names. */
  differential({ fill, font, line, lineStyle }: MarkLook): number {
    const sides = ["left", "right", "top", "bottom"].map(
      (side) => `<${side} style="${lineStyle}"><color ${argb(line)}/></${side}>`
    );
    return this.add(
      "dxfs",
      `<dxf><font><color ${argb(font)}/></font>` +
        `<fill><patternFill patternType="solid"><fgColor ${argb(fill)}/><bgColor ${argb(fill)}/></patternFill></fill>` +
        `<border>${sides.join("")}</border></dxf>`
    );
  }

  /** Number of the format that a cell names. */
  cell(look: CellLook): number {
    this.section("borders");
    const font = this.add("fonts", this.font(look));
    const fill = look.fill === undefined ? 0 : this.add("fills", solid(look.fill));
    const style = this.children.some(({ name }) => name === "cellStyleXfs") ? ` xfId="0"` : "";
    const border = look.line === undefined ? 0 : this.add("borders", thin(look.line));
    const horizontal = look.horizontal ? ` horizontal="${look.horizontal}"` : "";
    const vertical = look.vertical ? ` vertical="${look.vertical}"` : "";
    const wrap = look.wrap ? ` wrapText="1"` : "";
    return this.add(
      "cellXfs",
      `<xf numFmtId="${look.number ? 0 : TEXT_FORMAT}" fontId="${font}" fillId="${fill}" borderId="${border}"${style}` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"${border > 0 ? ` applyBorder="1"` : ""}>` +
        `<alignment${horizontal}${vertical}${wrap}/></xf>`
    );
  }

  /** Whether anything was added. */
  get changed(): boolean {
    return [...this.sections.values()].some(({ items, known }) => items.length > known);
  }

  /** The part with what was added. */
  write(): string {
    const edits = ORDER.flatMap((name) => {
      const section = this.sections.get(name);
      return section ? this.edits(name, section) : [];
    });
    return splice(this.xml, edits);
  }

  private font({ bold, underline, size, color }: CellLook): string {
    const first = this.section("fonts").items[0] ?? "";
    const parts = childrenIn(first, elementsIn(first)[0] ?? { ...this.root, inner: 0, close: 0 });
    const part = (name: string): string => {
      const found = parts.find((span) => span.name === name);
      return found ? this.plain(first.slice(found.start, found.end)) : "";
    };
    return (
      `<font>${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}` +
      (size === undefined ? part("sz") : `<sz val="${size}"/>`) +
      (color === undefined ? part("color") : `<color ${argb(color)}/>`) +
      `${TAKEN_OVER.map(part).join("")}</font>`
    );
  }

  /** The number of an item: of one that is there already, or a new one. Written without prefixes. */
  private add(name: string, item: string): number {
    const { items } = this.section(name);
    const found = items.findIndex((known) => this.plain(known) === item);
    if (found >= 0) return found;
    items.push(item);
    return items.length - 1;
  }

  private section(name: string): Section {
    let section = this.sections.get(name);
    if (!section) {
      const span = this.children.find((child) => child.name === name);
      const known = span
        ? childrenIn(this.xml, span).map(({ start, end }) => this.xml.slice(start, end))
        : [];
      const items = known.length > 0 ? known : (FIRST[name] ?? []);
      section = { span, items: [...items], known: known.length };
      this.sections.set(name, section);
    }
    return section;
  }

  private edits(name: string, { span, items, known }: Section): Edit[] {
    const text = items
      .slice(known)
      .map((item) => this.prefixed(item))
      .join("");
    if (text === "") return [];
    if (span) {
      return [
        ...setAttribute(this.xml, span, "count", String(items.length)),
        ...append(this.xml, span, text),
      ];
    }
    const { prefix } = this.root;
    const whole = `<${prefix}${name} count="${items.length}">${text}</${prefix}${name}>`;
    const next = this.children.find((child) => ORDER.indexOf(child.name) > ORDER.indexOf(name));
    return next ? [{ from: next.start, to: next.start, text: whole }] : append(this.xml, this.root, whole);
  }

  private plain(item: string): string {
    const { prefix } = this.root;
    return prefix === "" ? item : item.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  }

  private prefixed(item: string): string {
    const { prefix } = this.root;
    return prefix === "" ? item : item.replace(/<(\/?)/g, `<$1${prefix}`);
  }
}

const thin = (color: string): string =>
  `<border>${["left", "right", "top", "bottom"]
    .map((side) => `<${side} style="thin"><color ${argb(color)}/></${side}>`)
    .join("")}<diagonal/></border>`;

const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${argb(color)}/><bgColor indexed="64"/></patternFill></fill>`;
