/** What a list of parts says of their whole: the school's own marks, in the total of its classes. */
import { isNumberLike, type Grid } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import { readCount } from "../values/values";
import { isMarked, saysTotal } from "./evidence";
import { isFormRecord } from "./forms/meaning";
import type { Decided, TablePlan } from "./plan";
import { isKeyed, weigh, type Weighed } from "./weigh";

/** Figures of the whole that the parts' own record does not have, before a total is taken for a record. */
const FEWEST_OWN = 3;

/** Groups that the names of parts must show ("6A", "7B", "8C"): the total of one grade's classes is not the school's. */
const FEWEST_GROUPS = 3;

/** A school has no more classes: longer lists are of people. */
const MOST_PARTS = 200;

/**
 * The total of a list as a record of its own, where its heads are those of a record type that forms show: "Toàn trường"
 * over or beneath the classes ("Lớp | TSHS | Giỏi | Khá | …"). It stands under the heads right of the parts' names.
 */
export function wholeOver(
  grid: Grid,
  lexicon: Lexicon,
  plan: TablePlan,
  outside: readonly Label[],
  decided: Decided
): TablePlan[] {
  const key = keyOf(plan);
  const row = key !== undefined && coversGroups(grid, plan, key) ? totalOf(grid, plan) : undefined;
  if (key === undefined || row === undefined) return [];
  const { band, to } = plan;
  const [best] = lexicon.records
    .filter((known) => known !== plan.known && isFormRecord(known))
    .flatMap((known) => weigh(grid, band, key + 1, to, outside, known) ?? [])
    .filter((whole) => !isKeyed(whole) && hasOwn(whole, plan))
    .sort((a, b) => b.score - a.score);
  if (!best) return [];
  const from = Math.min(...best.columns.matches.keys());
  const mapping = decided({ band, from, to });
  const isOther = mapping !== undefined && mapping.record !== best.known.record.id;
  if (isOther || mapping?.ignoredRows?.includes(grid.rowNumber(row))) return [];
  const body = { records: [row], summary: [], subtotals: [], ignored: [], end: row + 1, endedBy: undefined };
  return [{ band, from, to, body, ...best, rivals: [] }];
}

/** The column of the parts' names: a list of named things is meant. */
const keyOf = ({ known: { record }, columns }: TablePlan): number | undefined =>
  [...columns.matches].find(([, { field }]) => record.key.includes(field.id) && field.type === "text")?.[0];

/** Whether the names of parts begin with several numbers: classes of several grades. */
function coversGroups(grid: Grid, { body }: TablePlan, key: number): boolean {
  if (body.records.length > MOST_PARTS) return false;
  const groups = new Set(body.records.flatMap((row) => /^\D{0,4}(\d+)/.exec(grid.text(row, key))?.[1] ?? []));
  return groups.size >= FEWEST_GROUPS;
}

/** Whether a record type finds its marks, and figures that the parts do not have. */
const hasOwn = ({ known, columns }: Weighed, { columns: own }: TablePlan): boolean =>
  isMarked(known.record, new Set([...columns.matches.values()].map(({ field }) => field.id))) &&
  [...columns.matches.keys()].filter((column) => !own.matches.has(column)).length >= FEWEST_OWN;

/** The row of the total over all parts: it has more than half of what they have, where that is counted. */
function totalOf(grid: Grid, { band, body, columns, from, to }: TablePlan): number | undefined {
  const records = new Set(body.records);
  const totals = Array.from({ length: body.end - band.body }, (_, at) => band.body + at).filter(
    (row) =>
      !records.has(row) &&
      saysTotal(grid, row) &&
      grid.filled(row, from, to).some((column) => isNumberLike(grid.raw(row, column)))
  );
  const counted = [...columns.matches].find(([, { field }]) => field.type === "count")?.[0];
  const at = (row: number): number =>
    counted === undefined ? 0 : readCount(grid.cell(row, counted)).value || 0;
  const all = body.records.reduce((sum, row) => sum + at(row), 0);
  const [whole, ...others] = totals.filter((row) => 2 * at(row) > all || all === 0);
  return others.length === 0 ? whole : undefined;
}
