import type { Field } from "../../rules";
import { planColumns, withSettled, type ColumnPlan } from "../place/columns";
import { namesGroup } from "../place/common";
import { answers, endsOf, looksLikeForm } from "./ends";
import { stackedAt } from "./forms/stacked";
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
import { columnIndex } from "../address";
import type { SheetMapping } from "../types";
import { isEmpty, type Grid } from "../grid/grid";
import { bandAt, hitsOf, type Band } from "./header";
import { fieldOf, type Knowledge, type Lexicon } from "../lexicon/lexicon";
import { isAside, isOrdinal } from "../lexicon/signs/columns";
import type { Label } from "../text/normalise";
import { settleByCells } from "../place/rivals";
import { spreadOf, type Spread } from "../place/spread";
import { bodyOf, type Body } from "./rows/body";

/** A table with a record a row, as far as it is understood before its cells are read. */
export interface TablePlan {
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

/** What a person has decided about the table of a header. */
export type Decided = (header: Pick<TablePlan, "band" | "from" | "to">) => SheetMapping | undefined;

/** The tables whose header stands at a row: several where they stand side by side. */
export function tablesAt(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  titles: readonly Label[],
  decided: Decided = () => undefined
): TablePlan[] {
  if (grid.filled(row).length < 2) return [];
  const hits = hitsOf(grid, lexicon, row);
  if (hits.size === 0 || answers(grid, row, hits) || looksLikeForm(grid, lexicon, row, hits)) return [];
  if (stackedAt(grid, lexicon, row)) return [];
  const band = bandAt(grid, lexicon, row);
  const outside = [...titlesAbove(grid, band.top), ...titles];
  return segments(grid, band).flatMap(
    ([from, to]) => planOf(grid, lexicon, { band, from, to }, outside, decided({ band, from, to })) ?? []
  );
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
  { band, from, to }: Pick<TablePlan, "band" | "from" | "to">,
  outside: readonly Label[],
  mapping: SheetMapping | undefined
): TablePlan | undefined {
  const options = lexicon.records
    .filter(({ record }) => record.layouts.includes("table") || record.layouts.includes("list"))
    .map((known) => weigh(grid, band, from, to, outside, known))
    .filter((option) => option !== undefined)
    .sort((a, b) => Number(isKeyed(b)) - Number(isKeyed(a)) || b.score - a.score);
  const chosen = mapping && lexicon.records.find(({ record }) => record.id === mapping.record);
  const best = chosen
    ? (options.find(({ known }) => known === chosen) ?? asChosen(chosen, grid, band, from, to, outside))
    : mostItems(options);
  if (!best || !(chosen || isSpoken(lexicon, best, { band, from, to }, outside))) return undefined;
  const rivals = options
    .filter((option) => option !== best && option.score === best.score)
    .map((o) => o.known);
  const fields = fieldsOf(grid, best, mapping);
  const list = best.items && best.known.items && { index: best.known.items, column: best.items.column };
  const body = bodyOf({
    grid,
    band,
    fields,
    from,
    to,
    leftOut: mapping?.ignoredRows && new Set(mapping.ignoredRows),
    namesGroup: (row, own) => namesGroup(grid, best.known, row, own),
    ...endsOf(grid, lexicon, fields.size, list),
  });
  const plan: TablePlan = { band, from, to, body, ...best, rivals: chosen ? [] : rivals };
  if (chosen) return plan;
  if (body.records.length === 0 && body.summary.length === 0) return undefined;
  if (!best.items && !holdsFigures(grid, body, best.columns.matches)) return undefined;
  if (!best.items && isForm(grid, lexicon, body, from, to, best.columns.matches)) return undefined;
  return plan;
}

/** Columns with their fields, a person's choices among them. */
function fieldsOf(
  grid: Grid,
  { known, columns, items }: Weighed,
  mapping: SheetMapping | undefined
): Map<number, Field> {
  const fields = new Map([...columns.matches].map(([column, match]) => [column, match.field]));
  for (const [id, letters] of Object.entries(mapping?.columns ?? {})) {
    const field = fieldOf(known.record, id);
    for (const [column, other] of fields) if (other.id === id) fields.delete(column);
    if (field && letters !== null) fields.set(columnIndex(letters) - (grid.sheet.origin?.column ?? 0), field);
  }
  if (items) fields.set(items.column, items.field);
  return fields;
}

/** Whether a column says which record each row is: a list of classes is no list of schools, whatever it tells of them. */
const isKeyed = ({ known: { record }, columns, items }: Weighed): boolean =>
  items !== undefined ||
  [...columns.matches.values()].some(
    ({ field, confidence }) => confidence === "exact" && record.key.includes(field.id)
  );

/** With so many fields a table is of its record type, however many columns more it has. */
const ENOUGH_FIELDS = 3;

/**
 * Whether a header speaks for its record type: "Họ và tên" and "Xếp loại" among marks of a subject are nobody's
 * rating. Where no list and no title says so, half of few heads must be known.
 */
function isSpoken(
  lexicon: Lexicon,
  { known, columns, items, spread }: Weighed,
  { band, from, to }: Pick<TablePlan, "band" | "from" | "to">,
  outside: readonly Label[]
): boolean {
  if (items || spread || columns.matches.size >= ENOUGH_FIELDS || isNamed(known, outside)) return true;
  const heads = band.paths.slice(from - band.left, to - band.left + 1).filter((path) => {
    const leaf = path[path.length - 1];
    return leaf !== undefined && !isOrdinal(leaf) && !isAside(leaf);
  });
  const isKnown = (path: readonly Label[]): boolean =>
    path.some((label) => lexicon.knownBy(label).length > 0 || isGroup(lexicon, label));
  const fields = columns.matches.size;
  return (fields > 1 ? heads.filter(isKnown).length : fields) * 2 >= heads.length;
}

const isGroup = ({ records }: Lexicon, label: Label): boolean =>
  records.some(({ index }) => index.families.named(label) !== undefined);

/** The best one; of two lists that one whose items the rows name more of. */
function mostItems([first, ...others]: readonly Weighed[]): Weighed | undefined {
  const { items } = first ?? {};
  if (!items) return first;
  return others.reduce(
    (best, other) => ((other.items?.distinct ?? 0) > (best?.items?.distinct ?? 0) ? other : best),
    first
  );
}

/** A record type that a person has chosen for a header that does not speak for it. */
function asChosen(
  known: Knowledge,
  grid: Grid,
  band: Band,
  from: number,
  to: number,
  outside: readonly Label[]
): Weighed {
  const columns = planColumns(known, band, outside, from, to);
  const named = [...columns.matches].find(([, match]) => match.field.id === known.record.items?.field)?.[0];
  return { known, columns, items: itemsOf(grid, band, from, to, known, named), score: 0, spread: undefined };
}

/** Fields that a table must have before its title may stand for the record type's marks. */
const FEWEST_NAMED = 3;

type Weighed = Pick<TablePlan, "known" | "columns" | "score" | "spread"> & {
  readonly items: ReturnType<typeof itemsOf>;
};

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
  // A list of what is asked for is one before anything was answered ("Giao chỉ tiêu").
  const isListed = items !== undefined && (figures > 0 || (items.column === named && items.distinct > 1));
  if (!isListed && figures < 2 && !standsAlone(grid, band, from, to, columns)) return undefined;
  const speaking = [...found].filter((id) => fieldOf(record, id)?.secondary !== true).length;
  let score = 10 * speaking + (items ? 5 + Math.min(items.distinct, 20) : 0);
  if (record.layouts[0] === "table" || record.layouts[0] === "list") score += 1;
  if (isNamedBy(known, outside)) score += 6;
  else if (isTitled) score += 4;
  if (record.key.some((id) => found.has(id))) score += 2;
  score += Math.min(3, marksFound(record, found));
  return { known, columns, items, score, spread };
}
