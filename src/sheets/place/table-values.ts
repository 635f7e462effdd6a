import type { Field } from "../../rules";
import type { Grid } from "../grid/grid";
import type { Match } from "../lexicon/match";
import type { ColumnSource } from "../read/read";
import { tableScales } from "../values/shares";
import { kindsOf } from "../values/twins";
import type { Confidence } from "../types";

/** A column of a table with the field that it is taken for. */
export interface Mapped {
  readonly match: Match;
  readonly confidence: Confidence;
  /** The twin that the same cells give as well. */
  readonly also?: Field;
}

/** Adds to share columns the scale that the table proves. */
export function withScales(
  grid: Grid,
  rows: readonly number[],
  sources: readonly ColumnSource[]
): ColumnSource[] {
  const shares = sources.filter(({ field }) => field.type === "share");
  if (shares.length === 0) return [...sources];
  const cellsOf = (column: number) => rows.map((row) => grid.cell(row, column));
  const columnOf = (id: string | undefined) => sources.find(({ field }) => field.id === id)?.column;
  const scales = tableScales(
    shares.map(({ field, column, percentLabel }) => ({
      field,
      percentLabel,
      cells: cellsOf(column),
      formats: grid.sheet.formats ? rows.map((row) => grid.format(row, column)) : [],
    })),
    (field) => {
      const [part, whole] = [columnOf(field.twin), columnOf(field.whole)];
      return part === undefined || whole === undefined
        ? undefined
        : { part: cellsOf(part), whole: cellsOf(whole) };
    }
  );
  return sources.map((source) => {
    const index = shares.indexOf(source);
    return index < 0 ? source : { ...source, scale: scales[index] };
  });
}

/** Decides open columns by their cells; those that stay open are left out and asked. */
export function settleTwins(
  grid: Grid,
  detected: Map<number, Mapped>,
  fields: readonly Field[],
  rows: readonly number[],
  ask: (column: number) => void
): void {
  const open = [...detected].filter(([, { match }]) => match.open === true);
  if (open.length === 0) return;
  const cellsOf = (column: number) => rows.map((row) => grid.cell(row, column));
  const kinds = kindsOf(
    open.map(([column, { match }]) => ({
      field: match.field,
      cells: cellsOf(column),
      formats: rows.map((row) => grid.format(row, column)),
    })),
    (field) => {
      const whole = [...detected].find(([, { match }]) => match.field.id === field.whole);
      return whole && cellsOf(whole[0]);
    }
  );
  open.forEach(([column, { match, confidence }], index) => {
    const kind = kinds[index];
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
