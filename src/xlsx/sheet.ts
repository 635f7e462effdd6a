/** One worksheet part, in a single pass: cells go straight into rows, all else into small trees. */
import { COST, type Allowance } from "./allowance";
import { columnIndex } from "../sheets/address";
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "./a1";
import { WorkbookReadError } from "./errors";
import { isoSerial } from "./iso-date";
import type { Package } from "./package";
import { readColumns, readConditionalFormats, readFreeze, readProtection, readValidations } from "./rules";
import { SharedFormula } from "./shared-formula";
import { unescapeText } from "./strings";
import type { StyleTable } from "./styles";
import type { Area, CellValue } from "../sheets/matrix";
import { cellKey, type SheetFile } from "./types";
import { attribute, childrenOf, flag, NodeBuilder, numeric, type XmlHandler, type XmlNode } from "./xml";

interface Settings {
  readonly texts: readonly string[];
  readonly date1904: boolean;
  readonly styles: boolean;
}

class SheetReader implements XmlHandler {
  readonly values: (CellValue[] | undefined)[] = [];
  readonly styleIds: (number[] | undefined)[] = [];
  readonly formulas = new Map<number, string>();
  readonly uncalculated = new Set<number>();
  readonly arrays = new Map<number, Area>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly others: NodeBuilder;
  columns = 0;
  formattedColumns = 0;

  private inData = false;
  private row = -1;
  private column = -1;
  private type = "";
  private style = 0;
  private content: string | undefined;
  private hasResult = false;
  private reading: "" | "v" | "f" | "t" = "";
  private formula = "";
  private formulaTag: string | undefined;
  private phonetic = 0;
  private readonly shared = new Map<string, { row: number; column: number; shared: SharedFormula }>();

  constructor(
    private readonly settings: Settings,
    private readonly allowance: Allowance
  ) {
    this.others = new NodeBuilder(allowance);
  }

  open(name: string, attributes: string): void {
    if (!this.inData) {
      if (name === "sheetData") this.inData = true;
      else this.others.open(name, attributes);
      return;
    }
    if (name === "c") this.openCell(attributes);
    else if (name === "v") {
      this.reading = "v";
      this.hasResult = this.type === "str";
    } else if (name === "t") this.reading = this.phonetic === 0 ? "t" : "";
    else if (name === "f") {
      this.reading = "f";
      this.formulaTag = attributes;
    } else if (name === "rPh") this.phonetic++;
    else if (name === "row") this.openRow(attributes);
  }

  text(text: string): void {
    if (!this.inData) this.others.text(text);
    else if (this.reading === "f") this.formula += text;
    else if (this.reading !== "") this.content = (this.content ?? "") + text;
  }

  close(name: string): void {
    if (!this.inData) {
      this.others.close();
      return;
    }
    if (name === "c") this.closeCell();
    else if (name === "rPh") this.phonetic--;
    else if (name === "sheetData") this.inData = false;
    else this.reading = "";
  }

  private openRow(attributes: string): void {
    const number = numeric(attributes, "r");
    this.row = number !== undefined && number >= 1 && number <= MAX_ROWS ? number - 1 : this.row + 1;
    this.column = -1;
    if (this.row >= MAX_ROWS) throw beyond(`more than ${MAX_ROWS} rows`);
    if (!this.settings.styles) return;
    const height = numeric(attributes, "ht");
    if (height !== undefined) this.rowHeights.set(this.row, height);
    if (flag(attributes, "hidden")) this.hiddenRows.add(this.row);
  }

  private openCell(attributes: string): void {
    const reference = attribute(attributes, "r");
    this.column++;
    if (reference !== undefined) {
      let letters = 0;
      while (reference.charCodeAt(letters) >= 65) letters++;
      const column = columnIndex(reference.slice(0, letters));
      if (column >= 0 && column < MAX_COLUMNS) this.column = column;
    }
    if (this.column >= MAX_COLUMNS) throw beyond(`more than ${MAX_COLUMNS} columns`);
    if (this.row < 0) throw beyond("a cell outside of all rows");
    this.type = attribute(attributes, "t") ?? "";
    this.style = Number(attribute(attributes, "s") ?? 0);
    this.content = undefined;
    this.hasResult = false;
    this.formula = "";
    this.formulaTag = undefined;
  }

  private closeCell(): void {
    const { row, column } = this;
    this.allowance.spend(COST.cell, "The cells");
    if (this.style > 0) {
      (this.styleIds[row] ??= [])[column] = this.style;
      if (column >= this.formattedColumns) this.formattedColumns = column + 1;
    }
    const hasFormula = this.formulaTag !== undefined && this.keepFormula(this.formulaTag);
    const value = this.value();
    if (value === null && !hasFormula) return;
    if (value === null && !this.hasResult) this.uncalculated.add(cellKey(row, column));
    (this.values[row] ??= [])[column] = value;
    if (column >= this.columns) this.columns = column + 1;
  }

  private value(): CellValue {
    const text = this.content;
    if (text === undefined) return null;
    switch (this.type) {
      case "s":
        return this.sharedText(Number(text));
      case "str":
      case "inlineStr":
        return unescapeText(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return { error: text.trim() };
      case "d":
        return isoSerial(text.trim(), this.settings.date1904);
      default: {
        const number = Number(text);
        if (text.trim() === "") return null;
        return Number.isFinite(number) ? number : text;
      }
    }
  }

  /** One long text named by a million cells is read a million times by whoever works with them. */
  private sharedText(index: number): string | null {
    const text = this.settings.texts[index];
    if (text === undefined) return null;
    this.allowance.spend(text.length, "The texts of cells");
    return text;
  }

  /** False where the tag carries no formula of its own (a data table's cell). */
  private keepFormula(tag: string): boolean {
    const { row, column } = this;
    const type = attribute(tag, "t");
    let formula = unescapeText(this.formula);
    const index = attribute(tag, "si");
    if (type === "shared" && index !== undefined) {
      const master = this.shared.get(index);
      if (formula !== "") this.shared.set(index, { row, column, shared: new SharedFormula(formula) });
      else if (master) {
        this.allowance.spend(COST.shifted * master.shared.formula.length, "Shared formulas");
        formula = master.shared.shifted(row - master.row, column - master.column);
      }
    }
    if (type === "dataTable" || formula === "") return false;
    this.allowance.spend(COST.formula + COST.character * formula.length, "The formulas");
    this.formulas.set(cellKey(row, column), formula);
    const area = type === "array" ? parseArea(attribute(tag, "ref") ?? "") : undefined;
    if (area) this.arrays.set(cellKey(row, column), area);
    return true;
  }
}

const beyond = (what: string): WorkbookReadError =>
  new WorkbookReadError("corrupt", `The sheet holds ${what}`);

/** Reads a worksheet part. Errors: `corrupt`, `too-large`. */
export function readSheet(
  pack: Package,
  part: string,
  { name, hidden, veryHidden }: Pick<SheetFile, "name" | "hidden" | "veryHidden">,
  settings: Settings,
  styles: StyleTable,
  theme: readonly string[]
): SheetFile {
  const { allowance } = pack;
  allowance.spend(COST.sheet, "The sheets");
  const reader = new SheetReader(settings, allowance);
  pack.scan(part, reader);
  const root = reader.others.root;
  const find = (name: string): XmlNode | undefined => childrenOf(root, name)[0];
  const columns = readColumns(find("cols"));
  const merges = childrenOf(find("mergeCells"), "mergeCell").flatMap(
    (node) => parseArea(attribute(node.attributes, "ref") ?? "") ?? []
  );
  chargeExtent(reader, merges, allowance);
  return {
    name,
    hidden,
    veryHidden,
    rowCount: reader.values.length,
    columnCount: reader.columns,
    formattedRows: Math.max(reader.values.length, reader.styleIds.length),
    formattedColumns: Math.max(reader.columns, reader.formattedColumns),
    values: reader.values,
    styleIds: reader.styleIds,
    formulas: reader.formulas,
    uncalculated: reader.uncalculated,
    arrays: reader.arrays,
    merges,
    columnWidths: columns.widths,
    hiddenColumns: columns.hidden,
    rowHeights: reader.rowHeights,
    hiddenRows: reader.hiddenRows,
    freeze: readFreeze(find("sheetViews")),
    conditionalFormats: readConditionalFormats(childrenOf(root, "conditionalFormatting"), styles, theme),
    dataValidations: readValidations(find("dataValidations")),
    protection: readProtection(find("sheetProtection")),
  };
}

/** Who works with the cells fills rows up to their last cell, and each cell beneath a merged area. */
function chargeExtent(reader: SheetReader, merges: readonly Area[], allowance: Allowance): void {
  const rows = reader.values.length;
  reader.values.forEach((row) => {
    allowance.spend(COST.gap * (row?.length ?? 0), "Blank cells before some that stand far out");
  });
  for (const { top, left, bottom, right } of merges) {
    const height = Math.min(bottom, rows - 1) - top + 1;
    const width = Math.min(right, reader.columns - 1) - left + 1;
    allowance.spend(COST.merged * Math.max(0, height) * Math.max(0, width), "Merged areas");
  }
}
