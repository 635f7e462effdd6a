/** What stands in a range's cells: values, formulas, texts, number formats. */
import type { Area } from "../../sheets/matrix";
import type { CellPatch } from "../engine/grid";
import { ApiObject } from "../protocol/objects";
import { checked, sizeOf } from "./area";
import { invalidArgument, type Document } from "./document";
import { readInput, toOutput } from "./input";

/** Excel answers null for more cells than this. */
const MOST_CELLS = 5_000_000;

export abstract class RangeContent extends ApiObject {
  constructor(
    readonly document: Document,
    readonly sheetId: string,
    readonly area: Area
  ) {
    super();
    checked(area);
  }

  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  protected matrix<T>(read: (row: number, column: number) => T): T[][] | null {
    if (sizeOf(this.area) > MOST_CELLS) return null;
    const { top, left, bottom, right } = this.area;
    const rows: T[][] = [];
    for (let r = top; r <= bottom; r++) {
      const row: T[] = [];
      for (let c = left; c <= right; c++) row.push(read(r, c));
      rows.push(row);
    }
    return rows;
  }

  get Values(): unknown {
    const { grid } = this.document.engine;
    return this.matrix((r, c) => toOutput(grid.value(this.sheetId, r, c)));
  }
  set Values(input: unknown) {
    this.write(input);
  }
  get Formulas(): unknown {
    const { grid } = this.document.engine;
    return this.matrix(
      (r, c) => grid.formula(this.sheetId, r, c) ?? toOutput(grid.value(this.sheetId, r, c))
    );
  }
  set Formulas(input: unknown) {
    this.write(input);
  }
  get Text(): unknown {
    const { grid } = this.document.engine;
    return this.matrix((r, c) => grid.text(this.sheetId, r, c));
  }
  get NumberFormat(): unknown {
    const { grid } = this.document.engine;
    return this.matrix((r, c) => grid.numberFormat(this.sheetId, r, c));
  }
  set NumberFormat(input: unknown) {
    this.document.allow(this.sheetId, "format");
    this.patch(input, (format) =>
      format === null ? undefined : { style: { n: { pattern: String(format) } } }
    );
  }
  get ValueTypes(): unknown {
    const { grid } = this.document.engine;
    return this.matrix((r, c) => {
      const value = grid.value(this.sheetId, r, c);
      if (value === null) return "Empty";
      if (typeof value === "object") return "Error";
      return { string: "String", number: "Double", boolean: "Boolean" }[
        typeof value as "string" | "number" | "boolean"
      ];
    });
  }
  get Hidden(): boolean {
    const sheet = this.document.engine.sheet(this.sheetId)!;
    const { top, left, bottom, right } = this.area;
    const rows = bottom - top < 10_000 && this.span(top, bottom).every((r) => !sheet.getRowVisible(r));
    return rows || (right - left < 1_000 && this.span(left, right).every((c) => !sheet.getColVisible(c)));
  }
  private span(from: number, to: number): number[] {
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }

  private write(input: unknown): void {
    this.document.allow(this.sheetId, "content", this.area);
    const { grid } = this.document.engine;
    this.patch(input, (value, row, column) => {
      const content = readInput(value, grid.numberFormat(this.sheetId, row, column));
      if (!content) return undefined;
      const { numberFormat, ...rest } = content;
      const keeps = numberFormat === undefined || grid.numberFormat(this.sheetId, row, column) !== "General";
      return keeps ? rest : { ...rest, style: { n: { pattern: numberFormat } } };
    });
  }

  /** A matrix of the range's shape, or one value for all its cells. */
  private patch(
    input: unknown,
    make: (value: unknown, row: number, column: number) => Omit<CellPatch, "row" | "column"> | undefined
  ): void {
    const { top, left } = this.area;
    const rows = Array.isArray(input) ? (input as unknown[]) : undefined;
    const fits =
      rows?.length === this.RowCount &&
      rows.every((row) => Array.isArray(row) && row.length === this.ColumnCount);
    const single =
      rows === undefined
        ? input
        : rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1
          ? rows[0][0]
          : undefined;
    if (!fits && (single === undefined || sizeOf(this.area) > MOST_CELLS)) throw invalidArgument();
    const patches: CellPatch[] = [];
    for (let r = 0; r < this.RowCount; r++) {
      for (let c = 0; c < this.ColumnCount; c++) {
        const value: unknown = fits ? (rows![r] as unknown[])[c] : single;
        const patch = make(value, top + r, left + c);
        if (patch) patches.push({ row: top + r, column: left + c, ...patch });
      }
    }
    this.document.engine.grid.write(this.sheetId, patches);
  }
}
