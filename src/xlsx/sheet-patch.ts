/** Lays rules over a worksheet's cells, and takes earlier ones of ours away; no cell is touched or even read. */
import { WorkbookReadError } from "./errors";
import { encodingOf } from "./package";
import { decode, joined } from "./patch";
import {
  childrenIn,
  elementsIn,
  escapeXml,
  openingTag,
  setAttribute,
  splice,
  type Edit,
  type Span,
} from "./splice";
import { flag, numeric, unescapeXml } from "./xml";

/** A conditional format of a constant formula. */
export interface SheetRule {
  /** Addresses: "B2", "C3:C9". */
  readonly areas: readonly string[];
  /** Without "=". */
  readonly formula: string;
  /** Number of its look among the workbook's differential formats. */
  readonly look: number;
}

/** What stands between the cells and the conditional formats, as the specification orders it. */
const BEFORE_RULES = [
  ...["sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr"],
];

/** A worksheet part in two: the cells, which stay as they are, byte for byte, and what comes behind them. */
export class SheetPatch {
  private readonly head: Uint8Array;
  private readonly tail: string;
  private readonly elements: readonly Span[];
  /** Where the worksheet's own closing tag begins. */
  private readonly end: number;

  /** @throws WorkbookReadError `corrupt` */
  constructor(part: Uint8Array) {
    const bytes = encodingOf(part) === "utf-8" ? part : new TextEncoder().encode(decode(part));
    const cells = endOfCells(bytes);
    this.head = bytes.subarray(0, cells);
    this.tail = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(cells));
    this.end = this.tail.lastIndexOf("</");
    // Text behind the cells: their end was found inside a comment.
    const goesOn = /^\s*</.test(this.tail);
    if (!goesOn || !/^<\/([^\s<>:]+:)?worksheet\s*>/.test(this.tail.slice(this.end))) {
      throw new WorkbookReadError("corrupt", "A worksheet that does not end as one");
    }
    this.elements = elementsIn(this.tail, 0, this.end);
  }

  /** Whether the sheet is protected against changes of formats. */
  get isProtected(): boolean {
    const found = this.elements.find(({ name }) => name === "sheetProtection");
    const attributes = found && openingTag(this.tail, found);
    return flag(attributes, "sheet") && flag(attributes, "formatCells", true);
  }

  /**
   * The part with rules laid over all others, the first on top; undefined where nothing changes.
   *
   * @param isOld whether a formula (without "=") is that of an earlier rule, which goes
   */
  write(rules: readonly SheetRule[], isOld: (formula: string) => boolean): Uint8Array | undefined {
    const edits = [...this.lay(rules), ...this.remove(isOld), ...this.makeRoom(rules.length, isOld)];
    if (edits.length === 0) return undefined;
    return joined([this.head, new TextEncoder().encode(splice(this.tail, edits))]);
  }

  private get formats(): Span[] {
    return this.elements.filter(({ name }) => name === "conditionalFormatting");
  }

  private isOld(rule: Span, isOld: (formula: string) => boolean): boolean {
    return childrenIn(this.tail, rule).some(
      ({ name, inner, close }) =>
        name === "formula" && isOld(unescapeXml(this.tail.slice(inner, close)).trim())
    );
  }

  private remove(isOld: (formula: string) => boolean): Edit[] {
    return this.formats.flatMap((format) => {
      const rules = childrenIn(this.tail, format);
      const old = rules.filter((rule) => this.isOld(rule, isOld));
      const gone = old.length > 0 && old.length === rules.length ? [format] : old;
      return gone.map(({ start, end }) => ({ from: start, to: end, text: "" }));
    });
  }

  private lay(rules: readonly SheetRule[]): Edit[] {
    const before = this.elements.filter(({ name }) => BEFORE_RULES.includes(name)).at(-1);
    const at = before?.end ?? 0;
    const prefix = /^<\/([^\s<>:]+:)?/.exec(this.tail.slice(this.end))?.[1] ?? "";
    const text = rules.map(
      ({ areas, formula, look }, i) =>
        `<${prefix}conditionalFormatting sqref="${escapeXml(areas.join(" "))}">` +
        `<${prefix}cfRule type="expression" dxfId="${look}" priority="${i + 1}">` +
        `<${prefix}formula>${escapeXml(formula)}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
    );
    return text.length === 0 ? [] : [{ from: at, to: at, text: text.join("") }];
  }

  /** The smaller its number, the higher a rule stands: those of the file go down where they are in the way. */
  private makeRoom(count: number, isOld: (formula: string) => boolean): Edit[] {
    if (count === 0) return [];
    const rules = this.allRules().filter((rule) => !this.isOld(rule, isOld));
    const priorities = rules.map((rule) => numeric(openingTag(this.tail, rule), "priority"));
    const shift = count + 1 - Math.min(count + 1, ...priorities.flatMap((priority) => priority ?? []));
    if (shift === 0) return [];
    return rules.flatMap((rule, i) => {
      const priority = priorities[i];
      return priority === undefined
        ? []
        : setAttribute(this.tail, rule, "priority", String(priority + shift));
    });
  }

  /** The file's rules, those in the extensions of later versions too, which count in the same order. */
  private allRules(): Span[] {
    const rulesIn = (span: Span): Span[] =>
      childrenIn(this.tail, span).flatMap((child) => (child.name === "cfRule" ? [child] : []));
    const extensions = this.elements
      .filter(({ name }) => name === "extLst")
      .flatMap((list) => childrenIn(this.tail, list))
      .flatMap((extension) => childrenIn(this.tail, extension))
      .filter(({ name }) => name === "conditionalFormattings")
      .flatMap((formats) => childrenIn(this.tail, formats));
    return [...this.formats, ...extensions].flatMap(rulesIn);
  }
}

const NAME = new TextEncoder().encode("sheetData");
const [GREATER, LESS, SLASH] = [62, 60, 47];

/** The place behind `</sheetData>` or `<sheetData/>`: the last one, which no text can hold unescaped. */
function endOfCells(bytes: Uint8Array): number {
  for (let at = bytes.length - NAME.length - 1; at > 0; at--) {
    if (!NAME.every((code, i) => bytes[at + i] === code)) continue;
    const end = bytes.indexOf(GREATER, at);
    const start = bytes.lastIndexOf(LESS, at);
    const isClosing = bytes[start + 1] === SLASH || bytes[end - 1] === SLASH;
    const between = decode(bytes.subarray(start + 1, at));
    if (end > 0 && isClosing && /^\/?([^\s<>:]+:)?$/.test(between)) return end + 1;
  }
  throw new WorkbookReadError("corrupt", "A worksheet without cells");
}
