import type { Field } from "../../rules";
import { planColumns, withSettled, type ColumnPlan } from "../place/columns";
import { namesGroup } from "../place/common";
import { answers, endsOf, looksLikeForm } from "./ends";
import {
  holdsFigures,
  isForm,
  isMarked,
  isNamed,
  isNamedBy,
  itemsOf,
  marksFound,
  standsAlone,
} from "./evidence";
import { isEmpty, type Grid } from "../grid/grid";
import { bandAt, hitsOf, type Band } from "./header";
import { fieldOf, type Knowledge, type Lexicon } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import { settleByCells } from "../place/rivals";
import { spreadOf, type Spread } from "../place/spread";
import { bodyOf, type Body } from "./rows/body";
import { isAside, isOrdinal } from "../lexicon/vocabulary";

/** A table with a record a row, as far as it is understood before its cells are read. */
export interface TablePlan {
  readonly kind: "table";
  readonly known: Knowledge;
  readonly band: Band;
  readonly from: number;
  readonly to: number;
  readonly columns: ColumnPlan;
  readonly items?: { readonly column: number; readonly field: Field };
  readonly body: Body;
  readonly spread?: Spread;
  /** Other record types that fit as well as the chosen one. */
  readonly rivals: readonly Knowledge[];
  readonly score: number;
}

/** The tables whose header stands at a row: several where they stand side by side. */
export function tablesAt(grid: Grid, lexicon: Lexicon, row: number, titles: readonly Label[]): TablePlan[] {
  if (grid.filled(row).length < 2) return [];
  const hits = hitsOf(grid, lexicon, row);
  if (hits.size === 0 || answers(grid, row, hits) || looksLikeForm(grid, lexicon, row, hits)) return [];
  const band = bandAt(grid, lexicon, row);
  const outside = [...titlesAbove(grid, band.top), ...titles];
  return segments(grid, band).flatMap(([from, to]) => planOf(grid, lexicon, band, from, to, outside) ?? []);
}

/** Lines above a table, the nearest first. */
export function titlesAbove(grid: Grid, top: number): Label[] {
  const titles: Label[] = [];
  for (let row = top - 1; row >= 0 && row >= top - 6 && titles.length < 3; row -= 1) {
    const columns = grid.filled(row);
    if (columns.length === 0) continue;
    if (columns.length > 2) break;
    for (const column of columns) {
      const label = grid.label(row, column);
      if (label) titles.push(label);
    }
  }
  return titles;
}

/** Column ranges of tables side by side: parted by a blank column, or by a header that begins anew. */
function segments(grid: Grid, band: Band): [number, number][] {
  const parts: [number, number][] = [];
  let start = band.left;
  const leafOf = (column: number): string => {
    const path = band.paths[column - band.left] ?? [];
    return path.map((label) => label.words).join("›");
  };
  const isGap = (column: number): boolean => {
    if ((band.paths[column - band.left]?.length ?? 0) > 0) return false;
    for (let row = band.body; row < Math.min(grid.rows, band.body + 20); row += 1) {
      if (!isEmpty(grid.cell(row, column))) return false;
    }
    return true;
  };
  for (let column = band.left; column <= band.right; column += 1) {
    const gap = isGap(column);
    const anew =
      column > start + 1 &&
      leafOf(column) === leafOf(start) &&
      leafOf(column + 1) === leafOf(start + 1) &&
      leafOf(start) !== "";
    if (!gap && !anew) continue;
    if (column > start) parts.push([start, column - 1]);
    start = gap ? column + 1 : column;
  }
  if (start <= band.right) parts.push([start, band.right]);
  return parts;
}

function planOf(
  grid: Grid,
  lexicon: Lexicon,
  band: Band,
  from: number,
  to: number,
  outside: readonly Label[]
): TablePlan | undefined {
  const options = lexicon.records
    .filter(({ record }) => record.layouts.includes("table") || record.layouts.includes("list"))
    .map((known) => weigh(grid, band, from, to, outside, known))
    .filter((option) => option !== undefined)
    .sort((a, b) => b.score - a.score);
  const [best] = options;
  if (!best) return undefined;
  const rivals = options
    .filter((option) => option !== best && option.score === best.score)
    .map((o) => o.known);
  const fields = new Map([...best.columns.matches].map(([column, match]) => [column, match.field]));
  if (best.items) fields.set(best.items.column, best.items.field);
  const body = bodyOf({
    grid,
    band,
    fields,
    from,
    to,
    namesGroup: (row, own) => namesGroup(grid, best.known, row, own),
    ...endsOf(
      grid,
      lexicon,
      fields.size,
      best.items && best.known.items && { index: best.known.items, column: best.items.column }
    ),
  });
  if (body.records.length === 0 && body.summary.length === 0) return undefined;
  if (!best.items && !holdsFigures(grid, body, best.columns.matches)) return undefined;
  if (!best.items && isForm(grid, lexicon, body, from, to, best.columns.matches)) return undefined;
  return { kind: "table", band, from, to, body, rivals, ...best };
}

/** Fields that a table must have before its title may stand for the record type's marks. */
const FEWEST_NAMED = 3;

type Weighed = Pick<TablePlan, "known" | "columns" | "items" | "score" | "spread">;

/** How well a band fits a record type; undefined where it does not. */
function weigh(
  grid: Grid,
  band: Band,
  from: number,
  to: number,
  outside: readonly Label[],
  known: Knowledge
): Weighed | undefined {
  const { record } = known;
  const planned = planColumns(known, band, outside, from, to);
  const columns = withSettled(planned, settleByCells(grid, band.body, planned.rivals));
  const named = [...columns.matches].find(([, match]) => match.field.id === record.items?.field)?.[0];
  const items = itemsOf(grid, band, from, to, known, named);
  const found = new Set([...columns.matches.values()].map((match) => match.field.id));
  if (items) found.add(items.field.id);
  // A field that several columns claim is there, though only a person can say where.
  for (const id of columns.contested) found.add(id);
  const isTitled = isNamed(known, outside);
  const spread = spreadOf(grid, known, band, columns.matches, isTitled);
  if (spread) found.add(spread.field.id);
  if (!isMarked(record, found) && !(found.size >= FEWEST_NAMED && isNamedBy(known, outside)))
    return undefined;
  const figures = found.size - (items ? 1 : 0);
  if (items ? figures < 1 : figures < 2 && !standsAlone(grid, band, from, to, columns)) return undefined;
  const speaking = [...found].filter((id) => fieldOf(record, id)?.secondary !== true).length;
  let score = 10 * speaking + (items ? 5 + Math.min(items.distinct, 20) : 0);
  if (record.layouts[0] === "table" || record.layouts[0] === "list") score += 1;
  if (isNamedBy(known, outside)) score += 6;
  else if (isTitled) score += 4;
  if (record.key.some((id) => found.has(id))) score += 2;
  score += Math.min(3, marksFound(record, found));
  return { known, columns, items, score, spread };
}

/** Header cells that no field was found for, without those that never are fields. */
export function unmatchedColumns({
  band,
  from,
  to,
  columns,
  items,
  spread,
}: TablePlan): { column: number; label: Label }[] {
  const open: { column: number; label: Label }[] = [];
  const denied = new Set(columns.denials.values());
  for (let column = from; column <= to; column += 1) {
    const path = band.paths[column - band.left] ?? [];
    const leaf = path[path.length - 1];
    if (
      !leaf ||
      spread?.columns.has(column) ||
      columns.matches.has(column) ||
      column === items?.column ||
      denied.has(column)
    )
      continue;
    if (columns.idle.has(column)) continue;
    if (isOrdinal(leaf) || (isAside(leaf) && !columns.doubtful.has(column))) continue;
    open.push({ column, label: leaf });
  }
  return open;
}
