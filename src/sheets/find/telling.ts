/** Columns that are known by what stands in them: names that a law gives to rows, among others. */
import type { Field } from "../../rules";
import type { Grid } from "../grid/grid";
import { fieldOf, type Knowledge } from "../lexicon/lexicon";
import { parseLabel, type Label } from "../text/normalise";
import { isNamed } from "./evidence";
import { isTotalLabel } from "./rows/totals";
import type { Band } from "./header";

/** How many of the names tell a column, and the rows in which they are looked for. */
const FEWEST_NAMES = 3;
const MOST_ROWS = 12;

/** Names stand among the first columns. */
const MOST_COLUMNS = 4;

/** The column of a table that holds a record type's telling names, and the field that they are of. */
export interface Told {
  readonly column: number;
  readonly field: Field;
}

/**
 * The column whose cells tell what it is, whatever its head says ("II. НЭГЖИЙН ДАРГЫН ҮНЭЛГЭЭ" over indicators); none
 * where the nearest title that speaks of the table says that it is of something else.
 */
export function toldIn(
  grid: Grid,
  { left, body, paths }: Band,
  [from, to]: readonly [number, number],
  titles: readonly Label[],
  known: Knowledge
): Told | undefined {
  const { tellingNames } = known.record;
  const field = tellingNames && fieldOf(known.record, tellingNames.field);
  if (!field) return undefined;
  const heads = paths.slice(from - left, to - left + 1).flatMap((path) => path.slice(-1));
  if (areOthers(known, [...heads, ...titles])) return undefined;
  for (let column = from; column <= Math.min(to, from + MOST_COLUMNS); column += 1) {
    const head = paths[column - left]?.slice(-1)[0];
    // A head that is one of the names is a row of a list without heads.
    if (head && namedBy(head, tellingNames.openings) !== undefined) continue;
    if (namesIn(grid, column, body, tellingNames.openings) >= FEWEST_NAMES) return { column, field };
  }
  return undefined;
}

/** Whether the nearest head or title that speaks of a table says that it is of something else. */
function areOthers(known: Knowledge, titles: readonly Label[]): boolean {
  const isOther = ({ text }: Label): boolean =>
    known.record.tellingNames?.unless.test(text.normalize("NFC")) === true;
  const speaking = titles.find((title) => isOther(title) || isNamed(known, [title]));
  return speaking !== undefined && isOther(speaking);
}

/**
 * What each head says where several are telling names, a column each, and those beside them are more of the kind: what
 * stands beneath the name of such, or beneath the one that stands over the others; nothing otherwise.
 */
export function toldAcross(
  { left, paths }: Band,
  [from, to]: readonly [number, number],
  titles: readonly Label[],
  known: Knowledge
): ReadonlyMap<number, string> {
  const none = new Map<number, string>();
  const { openings = [], further } = known.record.tellingNames ?? {};
  const own = paths.slice(from - left, to - left + 1).map((path, at) => ({ column: from + at, path }));
  const named = own.flatMap(({ column, path }) => {
    const leaf = path[path.length - 1];
    const name = leaf && namedBy(leaf, openings);
    return leaf && name !== undefined ? [{ column, name, text: leaf.text, over: path.slice(0, -1) }] : [];
  });
  if (new Set(named.map(({ name }) => name)).size < FEWEST_NAMES) return none;
  if (areOthers(known, [...own.flatMap(({ path }) => path), ...titles])) return none;
  const told = new Map(named.map(({ column, text }) => [column, text]));
  const groups = new Set(named.flatMap(({ over }) => over.map(({ words }) => words)));
  for (const { column, path } of own) {
    const leaf = path[path.length - 1];
    if (!leaf || told.has(column) || isTotalLabel(leaf)) continue;
    const kind = path.findIndex(
      ({ text, words }, at) => further?.test(text) === true || (at < path.length - 1 && groups.has(words))
    );
    const isOfKind = kind >= 0 && further?.test(path[kind]?.text ?? "") === true;
    // "Мэргэжлийн ур чадвар" over 1, 2, 3; a name of its own needs nothing before it.
    if (kind >= 0) told.set(column, (isOfKind ? path.slice(kind) : [leaf]).map(({ text }) => text).join(" "));
  }
  return told;
}

/** A band whose column is called what its cells tell. */
export const calledAsTold = (band: Band, told: Told | undefined): Band =>
  told === undefined
    ? band
    : {
        ...band,
        paths: band.paths.map((path, at) =>
          at === told.column - band.left ? told.field.labels.slice(0, 1).map(parseLabel) : path
        ),
      };

/** Whether telling names of any record type stand beneath one of the first heads of a row. */
export const standsOverNames = (grid: Grid, records: readonly Knowledge[], row: number): boolean =>
  records.some(({ record: { tellingNames } }) =>
    grid
      .filled(row)
      .slice(0, MOST_COLUMNS)
      .some((column) => tellingNames && namesIn(grid, column, row + 1, tellingNames.openings) >= FEWEST_NAMES)
  );

/** How many different names stand in a column from a row down. */
function namesIn(grid: Grid, column: number, top: number, openings: readonly string[]): number {
  const found = new Set<string>();
  for (let row = top; row < Math.min(grid.rows, top + MOST_ROWS); row += 1) {
    const label = grid.label(row, column);
    const name = label && namedBy(label, openings);
    if (name !== undefined) found.add(name);
  }
  return found.size;
}

const namedBy = ({ words }: Label, openings: readonly string[]): string | undefined =>
  openings.find((opening) => words.startsWith(opening));
