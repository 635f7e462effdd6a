/** Tables whose rows and columns name a field together: "Giáo viên" across "Trình độ đào tạo › Đạt chuẩn". */
import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import type { Knowledge, Lexicon } from "../../lexicon/lexicon";
import type { Match } from "../../lexicon/match";
import { bareQualifier, isGradeHead } from "../../lexicon/signs/columns";
import { fieldOfPath, joined, type Path } from "../../lexicon/path";
import type { Label } from "../../text/normalise";
import { bandAt } from "../header";
import type { AnswerCell } from "./answers";
import type { Heads } from "./heads";
import type { Matches } from "./headings";
import { isFormRecord } from "./meaning";

/** A cell whose row and column name a field together. */
export interface Crossing {
  readonly column: number;
  readonly label: Label;
  readonly matches: Matches;
}

/** Heads that parts of a row's figure stand under. */
const FEWEST_HEADS = 2;

/**
 * The cells of a row that its label and their heads name together, or whose heads name a part of what the label
 * counts.
 *
 * @param own what the label means by itself
 */
export function crossingsOf(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  label: Label,
  heads: Heads,
  own: Matches
): Crossing[] {
  const band = bandAt(grid, lexicon, heads.rows[0] ?? row);
  const pathOf = (column: number): Path => band.paths[column - band.left] ?? [];
  // "Khối 6" says nothing of most rows; with the number of classes it is a figure of its own.
  const columns = [...heads.roles].filter(
    ([column, { kind }]) =>
      kind === "other" || kind === "whole" || (kind === "aside" && pathOf(column).some(isGradeHead))
  );
  if (columns.length < FEWEST_HEADS) return [];
  const paths = columns
    .filter(([column]) => !isEmpty(grid.cell(row, column)))
    .map(([column]): [number, Path] => [column, pathOf(column)]);
  const crossings = new Map<number, Map<Knowledge, Match>>();
  for (const known of lexicon.records.filter(isFormRecord)) {
    const together = paths.map(
      ([column, path]) => [column, path, known.index.find(joined([label, ...path]))] as const
    );
    const wholes = new Set<string>();
    for (const found of [own.get(known), ...together.map(([, , match]) => match)])
      if (typeof found === "object") wholes.add(found.field.id);
    const parts = together.map(
      ([, path, found]) => partOf(known, path, wholes) ?? (path.some(isGradeHead) ? found : undefined)
    );
    // A label that is a field by itself is read as one, unless its row is broken down.
    if (own.get(known) && parts.every((part) => part === undefined)) continue;
    for (const [at, [column, , found]] of together.entries()) {
      const part = parts[at] ?? found;
      if (typeof part !== "object") continue;
      crossings.set(column, (crossings.get(column) ?? new Map<Knowledge, Match>()).set(known, part));
    }
  }
  return [...crossings].map(([column, matches]) => ({
    column,
    label: joined([label, ...pathOf(column)]),
    matches,
  }));
}

/** The cells of a row that only says how the figures under its heads are given: "SL | 500 | 100" beneath "Tốt", "Khá". */
export function qualifiedCells(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  column: number,
  { roles, rows }: Heads
): { label: Label; cell: AnswerCell }[] {
  const said = grid.label(row, column);
  const as = bareQualifier(said);
  const [head] = rows;
  if (as === undefined || head === undefined) return [];
  const { paths, left } = bandAt(grid, lexicon, head);
  return [...roles].flatMap(([at, { kind }]) => {
    const path = at > column && kind === "other" ? (paths[at - left] ?? []) : [];
    const isFigure = isNumberLike(grid.raw(row, at));
    return path.length > 0 && isFigure
      ? [{ label: joined(path), cell: { column: at, as, percent: said?.percent } }]
      : [];
  });
}

/** The field that a column's heads name by themselves, where it is a part of what the row counts. */
function partOf(known: Knowledge, path: Path, wholes: ReadonlySet<string>): Match | undefined {
  const found = fieldOfPath(known, path, []);
  if (typeof found !== "object" || found.field.whole === undefined) return undefined;
  return wholes.has(found.field.whole) ? found : undefined;
}
