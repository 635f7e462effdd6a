import type { Finding } from "../check";
import { parseAddress } from "../sheets";
import type { Cell } from "./areas";
import { kindOf, MARK_KINDS, type MarkKind } from "./kinds";

/** A cell to be marked. */
export interface Mark {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly kind: MarkKind;
}

/**
 * The cells that findings stand at. What is wrong with a set as a whole stands at no cell: there the cells of the
 * records that count against it are marked.
 */
export function* marksOf(findings: Iterable<Finding>): Generator<Mark> {
  for (const finding of findings) {
    const { sheet, cell, cells, outcome } = finding;
    const kind = kindOf(finding);
    if (cell !== null) yield { sheet, cell, kind };
    else if (outcome === "fail") {
      // Those on other sheets bear their sheet's name.
      for (const one of cells) if (!one.includes("!")) yield { sheet, cell: one, kind };
    }
  }
}

/** Sheet → cell → kind. */
export type MarkedCells = Map<string, Map<string, MarkKind>>;

/** The marks of all cells: one with several gets the strongest. */
export function strongest(marks: Iterable<Mark>): MarkedCells {
  const sheets: MarkedCells = new Map();
  for (const one of marks) addMark(sheets, one);
  return sheets;
}

/** Asked now and then whether others are to have a turn. */
export type Pause = () => Promise<void>;

/** So many marks are put together before a pause is due. */
const FEW = 500;

/** The same, with pauses, for many marks while somebody looks at the screen. */
export async function strongestInPieces(marks: Iterable<Mark>, pause: Pause): Promise<MarkedCells> {
  const sheets: MarkedCells = new Map();
  let count = 0;
  for (const one of marks) {
    addMark(sheets, one);
    if (++count % FEW === 0) await pause();
  }
  return sheets;
}

/** Adds a mark, unless its cell has a stronger one. */
export function addMark(sheets: MarkedCells, { sheet, cell, kind }: Mark): void {
  const cells = sheets.get(sheet) ?? new Map<string, MarkKind>();
  sheets.set(sheet, cells);
  const known = cells.get(cell);
  if (!known || MARK_KINDS.indexOf(kind) < MARK_KINDS.indexOf(known)) cells.set(cell, kind);
}

/** The cells of one kind among those of a sheet. */
export function* cellsOf(cells: ReadonlyMap<string, MarkKind>, wanted: MarkKind): Generator<Cell> {
  for (const [text, kind] of cells) {
    const cell = kind === wanted ? parseAddress(text) : undefined;
    if (cell) yield cell;
  }
}
