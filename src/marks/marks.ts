import type { Finding } from "../check";
import { parseAddress } from "../sheets";
import type { Cell } from "./areas";
import { MARK_KINDS, type MarkKind } from "./looks";

/** A cell to be marked. */
export interface Mark {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly kind: MarkKind;
}

/** What kind of finding it is, for its sign, its mark and filters. */
export const kindOf = (finding: Finding): MarkKind => {
  if (finding.outcome === "unknown") return "unknown";
  return finding.severity === "warning" ? "warning" : "violation";
};

/** The cells that findings stand at. */
export function* marksOf(findings: Iterable<Finding>): Generator<Mark> {
  for (const finding of findings) {
    if (finding.cell !== null) yield { sheet: finding.sheet, cell: finding.cell, kind: kindOf(finding) };
  }
}

/** Sheet → cell → kind: a cell with several marks gets the strongest. */
export function strongest(marks: Iterable<Mark>): Map<string, Map<string, MarkKind>> {
  const sheets = new Map<string, Map<string, MarkKind>>();
  for (const { sheet, cell, kind } of marks) {
    const cells = sheets.get(sheet) ?? new Map<string, MarkKind>();
    sheets.set(sheet, cells);
    const known = cells.get(cell);
    if (!known || MARK_KINDS.indexOf(kind) < MARK_KINDS.indexOf(known)) cells.set(cell, kind);
  }
  return sheets;
}

/** The cells of one kind among those of a sheet. */
export function* cellsOf(cells: ReadonlyMap<string, MarkKind>, wanted: MarkKind): Generator<Cell> {
  for (const [text, kind] of cells) {
    const cell = kind === wanted ? parseAddress(text) : undefined;
    if (cell) yield cell;
  }
}
