/** What a workbook without any known table comes nearest to, to say what is missing. */
import type { Field, RecordType, Regulation } from "../../rules";
import { Grid } from "../grid/grid";
import { hitsOf } from "./header";
import { fieldOf, lexiconOf, type Knowledge } from "../lexicon/lexicon";
import type { WorkbookData } from "../matrix";

export interface NearFit {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly regulation: Regulation;
  readonly record: RecordType;
  /** Header cells that are known. */
  readonly found: readonly string[];
  /** Fields of which the record needs one at least. */
  readonly missing: readonly Field[];
}

/** Rows in which a header may stand. */
const MOST_ROWS = 60;

/** The row of all sheets in which the most headers of one record type stand; undefined where there are none. */
export function nearestFit(workbook: WorkbookData, regulations: readonly Regulation[]): NearFit | undefined {
  let best: NearFit | undefined;
  for (const sheet of workbook.sheets.filter(({ hidden }) => hidden !== true)) {
    const grid = new Grid(sheet, MOST_ROWS);
    for (const regulation of regulations) {
      for (let row = 0; row < Math.min(grid.rows, MOST_ROWS); row += 1) {
        for (const [known, fields] of fieldsOf(grid, regulation, row)) {
          const fit = fitOf(known, fields);
          if (!fit || (best && !isNearer(fit, best))) continue;
          best = { ...fit, sheet: sheet.name, row: grid.rowNumber(row), regulation };
        }
      }
    }
  }
  return best;
}

/** More headers, else the record type that sheets show more of. */
function isNearer(fit: Pick<NearFit, "found" | "record">, best: NearFit): boolean {
  const more = fit.found.length - best.found.length;
  return more > 0 || (more === 0 && fit.record.fields.length > best.record.fields.length);
}

/** The fields that the cells of a row name, by record type, with the cells' words. */
function fieldsOf(grid: Grid, regulation: Regulation, row: number): Map<Knowledge, Map<string, string>> {
  const found = new Map<Knowledge, Map<string, string>>();
  for (const [column, records] of hitsOf(grid, lexiconOf(regulation), row)) {
    const label = grid.label(row, column);
    for (const known of records) {
      const match = label && known.index.find(label);
      if (!label || !match || match === "ambiguous") continue;
      found.set(known, (found.get(known) ?? new Map<string, string>()).set(match.field.id, label.text));
    }
  }
  return found;
}

function fitOf(
  { record }: Knowledge,
  fields: ReadonlyMap<string, string>
): Pick<NearFit, "record" | "found" | "missing"> | undefined {
  if (!record.layouts.includes("table") && !record.layouts.includes("list")) return undefined;
  const marks = record.marks.map((mark) => (typeof mark === "string" ? [mark] : mark));
  if (marks.length === 0 || marks.some((ids) => ids.every((id) => fields.has(id)))) return undefined;
  const ids = new Set(marks.flat().filter((id) => !fields.has(id)));
  const missing = [...ids].map((id) => fieldOf(record, id)).filter((field) => field !== undefined);
  return { record, found: [...fields.values()], missing };
}
