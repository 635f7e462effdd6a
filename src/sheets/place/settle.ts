import { CellState, type Field } from "../../rules";
import type { Body } from "../find/rows/body";
import type { Grid } from "../grid/grid";
import type { Match, Qualifier } from "../lexicon/match";
import type { CellValue } from "../matrix";
import { readColumn } from "../values/column";
import { decimalsOf, kindsOf } from "../values/twins";
import type { Confidence } from "../types";

/** A column of a table with the field that it is taken for. */
export interface Mapped {
  readonly match: Match;
  readonly confidence: Confidence;
  /** The field that the same cells give as well: a twin, or what stands within. */
  readonly also?: Field;
}

/** Whether cells answer in words where figures are asked for, and so are neither count nor share: "Thực hiện (Có/Không)". */
function saysMarks(field: Field, cells: readonly CellValue[]): boolean {
  const states = [...readColumn(field, cells).states].filter((state) => state !== CellState.BLANK);
  return states.length > 0 && states.every((state) => state === CellState.MARK);
}

/** Rows in which shares show how they are written. */
const MOST_LOOKED_AT = 50;

/**
 * Decides open columns by their cells; those that stay open are left out and asked.
 *
 * @param said what the rows themselves say of how their figures are given
 */
export function settleTwins(
  grid: Grid,
  detected: Map<number, Mapped>,
  fields: readonly Field[],
  { records: rows, summary }: Pick<Body, "records" | "summary">,
  ask: (column: number) => void,
  said?: Qualifier
): void {
  const open = [...detected].filter(([, { match }]) => match.open === true);
  if (open.length === 0) return;
  const settled = [...detected].filter(([, { match }]) => match.open !== true);
  const cellsOf = (column: number) => rows.map((row) => grid.cell(row, column));
  const kinds = kindsOf(
    open.map(([column, { match }]) => ({
      field: match.field,
      cells: cellsOf(column),
      formats: rows.map((row) => grid.format(row, column)),
      totals: summary.map(({ row }) => grid.cell(row, column)),
    })),
    (field) => {
      const whole = [...detected].find(([, { match }]) => match.field.id === field.whole);
      return whole && cellsOf(whole[0]);
    },
    settled.map(([, { match }]) => match.field),
    Math.max(
      0,
      ...settled
        .filter(([, { match }]) => match.field.type === "share")
        .flatMap(([column]) => cellsOf(column).slice(0, MOST_LOOKED_AT).map(decimalsOf))
    )
  );
  open.forEach(([column, { match, confidence }], index) => {
    const kind = kinds[index] ?? (saysMarks(match.field, cellsOf(column)) ? "count" : said);
    const twin = fields.find((f) => f.id === match.field.twin);
    if (kind === "both" && twin) {
      detected.set(column, { match: { ...match, open: false }, confidence, also: twin });
      return;
    }
    const chosen = [match.field, fields.find((f) => f.id === match.field.twin)].find(
      (field) => field && kind && (field.type === "share") === (kind === "share")
    );
    const taken = [...detected].some(
      ([at, other]) => at !== column && other.match.open !== true && other.match.field === chosen
    );
    if (chosen && !taken)
      detected.set(column, { match: { ...match, field: chosen, open: false }, confidence });
    else {
      detected.delete(column);
      ask(column);
    }
  });
}
