import type { Field } from "../../rules";
import { columnIndex } from "../address";
import type { Grid } from "../grid/grid";
import { fieldOf, type Lexicon } from "../lexicon/lexicon";
import { namesGroup } from "../place/common";
import { isFoot } from "../place/foot";
import { bareQualifier, isOrdinal } from "../lexicon/signs/columns";
import { isYear } from "../lexicon/signs/time";
import { isSectionName } from "../lexicon/signs/rows";
import type { CellValue } from "../matrix";
import type { Label } from "../text/normalise";
import type { SheetMapping } from "../types";
import { answers, endsOf, looksLikeForm } from "./ends";
import { holdsFigures, isCrossed, isForm, withoutGrades } from "./evidence";
import { isFormRecord } from "./forms/meaning";
import { stackedAt } from "./forms/stacked";
import { hasRows, standsOverList } from "./lists";
import { bandAt, type Band } from "./header";
import { hitsOf } from "./hits";
import type { Decided, TablePlan } from "./plan";
import { HEADED_ANEW } from "./rows/anew";
import { bodyOf } from "./rows/body";
import { continued, namesRows, segments, type Segment } from "./segments";
import { asChosen, isKeyed, isSpoken, mostItems, weigh, type Header, type Weighed } from "./weigh";
import { standsOverNames } from "./telling";
import { titlesAbove } from "./titles";
import { wholeOver } from "./whole";

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
  if (isListed(grid, lexicon, row, hits)) return [];
  const isOverNames = (): boolean => standsOverNames(grid, lexicon.records, row);
  if (hits.size === 0) {
    if (!standsOverList(grid, lexicon, row) && !isOverNames()) return [];
    // "№" over running numbers reads like an answer, too.
  } else if (answers(grid, row, hits) ? !isOverNames() : looksLikeForm(grid, lexicon, row, hits)) return [];
  if (stackedAt(grid, lexicon, row)) return [];
  const band = bandAt(grid, lexicon, row);
  if (isOverHeader(grid, lexicon, band, hits.size)) return [];
  const outside = [...titlesAbove(grid, band.top), ...titles];
  const planAt = ([from, to]: Segment): TablePlan | undefined => {
    const section = sectionOver(band, from, to);
    const own = section ? beneath(band, section) : band;
    const header = { band: own, from, to };
    const titles = section ? [section, ...outside] : outside;
    return planOf(grid, lexicon, header, titles, decided(header));
  };
  const plans = plansBeside(grid, band, segments(grid, band), planAt);
  return plans.flatMap((plan) => [plan, ...wholeOver(grid, lexicon, plan, outside, decided)]);
}

/** The tables of segments side by side; blank columns within the rows of one table part nothing. */
function plansBeside(
  grid: Grid,
  band: Band,
  parts: readonly Segment[],
  planAt: (part: Segment) => TablePlan | undefined
): TablePlan[] {
  return continued(grid, band, parts).flatMap((run) => {
    const [first, last] = [run[0], run[run.length - 1]];
    if (run.length < 2 || !first || !last) return run.flatMap((part) => planAt(part) ?? []);
    const whole = planAt([first[0], last[1]]);
    const begin = planAt(first);
    // Figures right of names are no table without these.
    if (!begin) return whole ? [behindForm(band, run, whole, planAt) ?? whole] : [];
    const others = run.slice(1).filter((part) => namesRows(grid, band, part));
    const own = [begin, ...others.flatMap((part) => planAt(part) ?? [])];
    return whole && own.every(({ known }) => known === whole.known) ? [whole] : own;
  });
}

/** A table without what stands left of its own running numbers beside them: a form's lines. */
function behindForm(
  band: Band,
  [form, table, ...more]: readonly Segment[],
  whole: TablePlan,
  planAt: (part: Segment) => TablePlan | undefined
): TablePlan | undefined {
  if (!form || !table || !isOrdinal(band.paths[table[0] - band.left]?.slice(-1)[0])) return undefined;
  if ([...whole.columns.matches.keys()].some((column) => column <= form[1])) return undefined;
  const own = planAt([table[0], (more[more.length - 1] ?? table)[1]]);
  return own?.known === whole.known ? own : undefined;
}

/** The highest number that a head may be, of a month or a grade. */
const MOST_NUMBERED = 12;

/** A number that is no head: years, months and grades may be. */
const isFigure = (cell: CellValue): boolean =>
  typeof cell === "number" && !isYear(cell) && (cell < 0 || cell > MOST_NUMBERED || !Number.isInteger(cell));

const figuresIn = (grid: Grid, row: number): number[] =>
  grid.filled(row).filter((column) => isFigure(grid.raw(row, column)));

/**
 * Whether known words with figures beside them go on beneath in the same column ("文科 | 140" over "理科 | 150"), or
 * the figures do beside the one word that is known ("Văn bản đi | 64 | Phần mềm QLVB" over "Văn bản đến | 210").
 */
function isListed(grid: Grid, lexicon: Lexicon, row: number, hits: ReadonlyMap<number, unknown>): boolean {
  const [figures, beneath] = [figuresIn(grid, row), figuresIn(grid, row + 1)];
  if (figures.length === 0 || beneath.length === 0) return false;
  if (hits.size === 1 && figures.some((column) => beneath.includes(column))) return true;
  return [...hitsOf(grid, lexicon, row + 1).keys()].some((column) => hits.has(column));
}

/** Rows beneath a line in which the header may stand that the line belongs to. */
const NEAREST_HEADER = 3;

/** Whether a figure stands beside a row's words: months and grades, of which heads are called too, are several. */
function isOfFigures(grid: Grid, row: number): boolean {
  const numbers = grid.filled(row).filter((column) => {
    const cell = grid.raw(row, column);
    return typeof cell === "number" && !isYear(cell);
  });
  return numbers.length === 1 || numbers.some((column) => isFigure(grid.raw(row, column)));
}

/** Whether a line with a known word or two stands over a header of more: "学校名称 | … | 进校复核首日 | …". */
function isOverHeader(grid: Grid, lexicon: Lexicon, { bottom }: Band, hits: number): boolean {
  const beneath = Array.from({ length: NEAREST_HEADER }, (_, offset) => bottom + 1 + offset);
  return beneath.some((row) => {
    if (isOfFigures(grid, row)) return false;
    const other = hitsOf(grid, lexicon, row);
    return other.size > 2 * hits && !looksLikeForm(grid, lexicon, row, other);
  });
}

/** The name of a group of records over all heads of a table ("Khối 6" over "Lớp | GVCN | Sĩ số"). */
function sectionOver(band: Band, from: number, to: number): Label | undefined {
  const paths = band.paths.slice(from - band.left, to - band.left + 1).filter((path) => path.length > 1);
  const names = paths.map(([first]) => (isSectionName(first) ? first : undefined));
  const [name] = names;
  return names.length > 1 && names.every((other) => other?.words === name?.words) ? name : undefined;
}

/** A band without a name over its heads. */
const beneath = (band: Band, { words }: Label): Band => ({
  ...band,
  paths: band.paths.map((path) => (path.length > 1 && path[0]?.words === words ? path.slice(1) : path)),
});

/** The titles of a table that goes on beneath other heads: they stand over these, too. */
export function titlesBefore(grid: Grid, plans: readonly TablePlan[]): readonly Label[] {
  const last = plans[plans.length - 1];
  return last?.body.endedBy === HEADED_ANEW.name ? titlesAbove(grid, last.band.top) : [];
}

/** The table of a header, as one of the record types that speak for it, or as the one that a person chose. */
export function planOf(
  grid: Grid,
  lexicon: Lexicon,
  { band, from, to }: Header,
  outside: readonly Label[],
  mapping: SheetMapping | undefined
): TablePlan | undefined {
  const options = lexicon.records
    .filter(({ record }) => hasRows(record))
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
  const isOfForm = isFormRecord(best.known) && !isKeyed(best);
  const { known, spread } = best;
  const foot = spread && !spread.byPerson ? { known, from, spread } : undefined;
  // Figures stand beneath each person's name, as beneath a head of their own.
  const ofPeople = spread?.byPerson === true ? [...spread.columns.keys()] : [];
  const found = bodyOf({
    grid,
    band,
    fields: spread
      ? new Map([...fields, ...ofPeople.map((column) => [column, spread.field] as const)])
      : fields,
    from,
    to,
    othersBeneath: best.known.record.othersBeneath,
    leftOut: mapping?.ignoredRows && new Set(mapping.ignoredRows),
    namesGroup: (row, own) => namesGroup(grid, known, row, own),
    isFoot:
      foot && ((row, record, isBeneathTotal) => isFoot(grid, foot, row, { record, fields, isBeneathTotal })),
    ...endsOf(grid, lexicon, fields.size, list),
  });
  const body = isOfForm && !chosen ? withoutGrades(grid, band, found, from) : found;
  if (!body) return undefined;
  const plan: TablePlan = { band, from, to, body, ...best, rivals: chosen ? [] : rivals };
  if (chosen) return plan;
  if (body.records.length === 0 && body.summary.length === 0) return undefined;
  if (onlyQualify(grid, body.records)) return undefined;
  if (!best.items && !holdsFigures(grid, body, best.columns.matches)) return undefined;
  if (isOfForm && isCrossed(grid, best.known, band, body, from)) return undefined;
  // Lines of a form may begin with grades and a total too: all rows are asked.
  if (!best.items && isForm(grid, lexicon, found, { band, from, to }, best.columns.matches)) return undefined;
  return plan;
}

/** Whether rows only say how figures are given, each one's first text: "SL | 100 | 250", "TL | 16,1 | 40,1". */
const onlyQualify = (grid: Grid, rows: readonly number[]): boolean =>
  rows.length > 0 &&
  rows.every((row) => bareQualifier(grid.label(row, grid.filled(row)[0] ?? 0)) !== undefined);

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
