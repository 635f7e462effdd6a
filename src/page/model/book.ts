import { isSignature, MARK_KINDS, signatureOf, type MarkKind, type Report } from "../../marks";
import type { Area, CellValue } from "../../sheets";
import { correctFile } from "../../xlsx/correct-file";
import { markFile } from "../../xlsx/mark-file";
import { readWorkbook, type CellStyle, type SheetFile, type WorkbookFile } from "../../xlsx/read";
import { cellKey } from "../../xlsx/types";
import { Formulas, placeOf } from "./outdated";

/** What a cell shows whose formula has to be calculated, which nothing here does: no figure to judge by. */
export const UNCALCULATED: CellValue = { error: "#BUSY!" };

/** Why a cell takes no other value. */
export type Refusal = "protected" | "array";

/** A cell, by index of its sheet. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Correction extends Place {
  /** Undefined where it had not been corrected before. */
  readonly before: CellValue | undefined;
}

/** A workbook's file on the page: as it was read, what was corrected since, the marks over it, its reports. */
export class Book {
  /** Index of the sheet → cell → kind. */
  readonly marks = new Map<number, Map<number, MarkKind>>();
  reports: readonly { readonly id: string; readonly report: Report }[] = [];
  private readonly corrections = new Map<number, Map<number, CellValue>>();
  private readonly formulas: Formulas;
  private outdated: ReadonlyMap<number, ReadonlySet<number>> = new Map();
  private readonly done: Correction[] = [];
  /** Whether something was corrected, or taken back, that is in no file yet. */
  unsaved = false;
  /** Whether the file came with marks of an earlier check. */
  readonly cameMarked: boolean;

  private constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
    private readonly read: WorkbookFile
  ) {
    this.formulas = new Formulas(read);
    read.sheets.forEach(({ conditionalFormats }, sheet) => {
      for (const { formulas, areas } of conditionalFormats) {
        const kind = MARK_KINDS.find((known) => isMark(formulas[0] ?? "", known));
        if (kind) for (const area of areas) this.markArea(sheet, area, kind);
      }
    });
    this.cameMarked = this.marks.size > 0;
  }

  /** @throws WorkbookReadError */
  static async open(name: string, bytes: Uint8Array): Promise<Book> {
    return new Book(name, bytes, await readWorkbook(bytes));
  }

  get sheets(): readonly SheetFile[] {
    return this.read.sheets;
  }

  get styles(): readonly CellStyle[] {
    return this.read.styles;
  }

  get date1904(): boolean {
    return this.read.date1904;
  }

  get activeSheet(): number {
    return this.read.activeSheet;
  }

  /** How many cells were corrected. */
  get corrected(): number {
    return [...this.corrections.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** How many formulas have to be calculated elsewhere before they can be judged by. */
  get uncalculated(): number {
    return this.sheets.reduce(
      (sum, { uncalculated }, sheet) =>
        sum +
        [...uncalculated].filter((key) => !this.corrections.get(sheet)?.has(key)).length +
        [...(this.outdated.get(sheet) ?? [])].filter((key) => !uncalculated.has(key)).length,
      0
    );
  }

  value({ sheet, row, column }: Place): CellValue {
    const key = cellKey(row, column);
    const corrected = this.corrections.get(sheet)?.get(key);
    if (corrected !== undefined) return corrected;
    const file = this.sheets[sheet];
    if (file?.uncalculated.has(key) || this.outdated.get(sheet)?.has(key)) return UNCALCULATED;
    return file?.values[row]?.[column] ?? null;
  }

  isCorrected({ sheet, row, column }: Place): boolean {
    return this.corrections.get(sheet)?.has(cellKey(row, column)) ?? false;
  }

  /** The cell's formula without "=", where it still has one. */
  formula(place: Place): string | undefined {
    if (this.isCorrected(place)) return undefined;
    return this.sheets[place.sheet]?.formulas.get(cellKey(place.row, place.column));
  }

  style({ sheet, row, column }: Place): CellStyle {
    return this.styles[this.sheets[sheet]?.styleIds[row]?.[column] ?? 0] ?? { numberFormat: "General" };
  }

  mark({ sheet, row, column }: Place): MarkKind | undefined {
    return this.marks.get(sheet)?.get(cellKey(row, column));
  }

  /** Why a cell cannot take another value; undefined where it can. As in Excel. */
  refusal(place: Place): Refusal | undefined {
    const file = this.sheets[place.sheet];
    if (file?.protection && this.style(place).locked !== false) return "protected";
    const areas = [...(file?.arrays.values() ?? [])].filter(
      ({ top, left, bottom, right }) => bottom > top || right > left
    );
    return areas.some((area) => isIn(area, place)) ? "array" : undefined;
  }

  /** Puts a value into a cell; what hangs on it has to be calculated. */
  correct(place: Place, value: CellValue): void {
    const { sheet, row, column } = place;
    const before = this.corrections.get(sheet)?.get(cellKey(row, column));
    this.done.push({ sheet, row, column, before });
    this.put(place, value);
  }

  /** Takes the last correction back; where it was. */
  undo(): Place | undefined {
    const last = this.done.pop();
    if (last) this.put(last, last.before);
    return last;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  private put({ sheet, row, column }: Place, value: CellValue | undefined): void {
    this.unsaved = true;
    const cells = this.corrections.get(sheet) ?? new Map<number, CellValue>();
    this.corrections.set(sheet, cells);
    const key = cellKey(row, column);
    const own = this.sheets[sheet];
    // What the file says already is no correction.
    const isOwn = !own?.formulas.has(key) && (own?.values[row]?.[column] ?? null) === value;
    if (value === undefined || isOwn) cells.delete(key);
    else cells.set(key, value);
    this.outdated = this.formulas.outdatedBy(
      new Map([...this.corrections].map(([at, values]) => [at, new Set(values.keys())]))
    );
  }

  private markArea(sheet: number, { top, left, bottom, right }: Area, kind: MarkKind): void {
    const cells = this.marks.get(sheet) ?? new Map<number, MarkKind>();
    this.marks.set(sheet, cells);
    const file = this.sheets[sheet];
    // A mark may have been copied to whole columns.
    const [last, end] = [
      Math.min(bottom, file?.formattedRows ?? 0),
      Math.min(right, file?.formattedColumns ?? 0),
    ];
    for (let row = top; row <= last; row += 1) {
      for (let column = left; column <= end; column += 1) cells.set(cellKey(row, column), kind);
    }
  }

  /** The workbook as it is now. */
  get current(): WorkbookFile {
    return { ...this.read, sheets: this.sheets.map((file, sheet) => this.currentSheet(file, sheet)) };
  }

  private currentSheet(file: SheetFile, sheet: number): SheetFile {
    const changed = [
      ...file.uncalculated,
      ...(this.outdated.get(sheet) ?? []),
      ...(this.corrections.get(sheet)?.keys() ?? []),
    ];
    if (changed.length === 0) return file;
    const values = [...file.values];
    const own = new Set<number>();
    for (const key of changed) {
      const [row, column] = placeOf(key);
      const cells = own.has(row) ? (values[row] ?? []) : [...(values[row] ?? [])];
      own.add(row);
      cells[column] = this.value({ sheet, row, column });
      values[row] = cells;
    }
    return { ...file, values, rowCount: values.length };
  }

  /**
   * The file with what was corrected, and without marks; the bytes of the file itself where nothing was.
   *
   * @throws WorkbookReadError
   */
  correctedFile(): Uint8Array {
    const bytes = this.cameMarked
      ? markFile(this.bytes, { marks: [], isMark: isSignature }).bytes
      : this.bytes;
    return this.withCorrections(bytes);
  }

  /** The file with what was corrected, as it came otherwise: what a marked copy is made of. */
  toBeMarked(): Uint8Array {
    return this.withCorrections(this.bytes);
  }

  private withCorrections(bytes: Uint8Array): Uint8Array {
    if (this.corrected === 0) return bytes;
    const edits = this.sheets.flatMap(({ name }, sheet) => {
      const values = this.corrections.get(sheet) ?? new Map<number, CellValue>();
      const outdated = this.outdated.get(sheet) ?? new Set<number>();
      return values.size + outdated.size > 0 ? [[name, { values, outdated }] as const] : [];
    });
    return correctFile(bytes, new Map(edits));
  }
}

const isMark = (formula: string, kind: MarkKind): boolean =>
  isSignature(formula) && formula.toLowerCase().includes(signatureOf(kind).slice(1).split("=")[0] ?? "");

const isIn = ({ top, left, bottom, right }: Area, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
