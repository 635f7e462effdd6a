import { certain } from "./certain";
import { CellState, type Table } from "./table";

/** How the rows of a list hang together. */
export interface Outline {
  /** Index of the row that a row is part of, -1 at the top level. */
  readonly parents: readonly number[];
  /** Rows of two parts or more, each with them. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** Parts beside the name of their whole: the first row of each → all of them. */
  readonly clusters: ReadonlyMap<number, readonly number[]>;
  /** Rows that head a section of the list, and are none of it. */
  readonly heads: ReadonlySet<number>;
}

/** The fields by which rows are told to be parts. */
export interface Outlining {
  readonly number: string;
  /** Names of a row: the first of them that says something. */
  readonly names: readonly string[];
  /** Names the whole, or gives its number. */
  readonly parent: string;
  /** Names a part, beside its whole. */
  readonly part: string;
  /** What the names of heads look like, and the fields that a head leaves blank. */
  readonly headed: RegExp;
  readonly figures: readonly string[];
}

/**
 * The outline of a list: parts name their whole, by its name or number, or stand with their names beside it.
 *
 * @param isNumbered whether a row numbered n.m is part of row n as well
 */
export function outlineOf(table: Table, by: Outlining, isNumbered: boolean): Outline {
  const text: TextAt = (field, index) => table.columns.get(field)?.texts[index]?.trim() ?? "";
  const heads = new Set<number>();
  const rows = Array.from({ length: table.count }, (_, index) => {
    const name = by.names.map((field) => text(field, index)).find((said) => said !== "") ?? "";
    const isBare = by.figures.every((field) => {
      const state = table.columns.get(field)?.states[index];
      return state === undefined || state === CellState.BLANK;
    });
    if (isBare && by.headed.test(name)) heads.add(index);
    return { index, name, number: numberIn(text(by.number, index)) || numberIn(name) };
  });
  const own = rows.filter(({ index }) => !heads.has(index));
  // Several lists on one sheet are numbered anew each: on the way down the nearest row above holds, else the first.
  const upwards = [...own].reverse();
  const byNumber = new Map(upwards.map(({ number, index }) => [number, index]));
  const byName = new Map(upwards.map(({ name, index }) => [name, index]));
  const parents = rows.map(() => -1);
  for (const { index, name, number } of own) {
    const named = text(by.parent, index);
    const above = named ? numberIn(named) : isNumbered ? wholeOf(number) : "";
    const numbered = above === "" ? undefined : byNumber.get(above);
    const parent = numbered ?? (named ? byName.get(named) : undefined);
    if (parent !== undefined && parent !== index) parents[index] = parent;
    byNumber.set(number, index);
    byName.set(name, index);
  }
  withoutRounds(parents);
  const parts = new Map<number, number[]>();
  parents.forEach((parent, index) => {
    if (parent >= 0) parts.set(parent, [...(parts.get(parent) ?? []), index]);
  });
  const clusters = clustersOf(parents, (index) => heads.has(index), by, text);
  for (const [first, list] of clusters) for (const index of list) if (index !== first) parents[index] = first;
  // A single part makes no division.
  return { parents, parts: new Map([...parts].filter(([, list]) => list.length >= 2)), clusters, heads };
}

/** A row's text in a column, "" where there is none. */
type TextAt = (field: string, index: number) => string;

/** Of rows that name one another as what they are part of the first is part of nothing: none is left out. */
function withoutRounds(parents: number[]): void {
  for (const index of parents.keys()) {
    const passed = new Set<number>();
    let above = parents[index];
    while (above !== undefined && !passed.has(above)) {
      passed.add(above);
      above = parents[above];
    }
    if (passed.has(index)) parents[index] = -1;
  }
}

/** Rows of one whole that name its parts in a column of their own: its name runs down, or stands in the first row only. */
function clustersOf(
  parents: readonly number[],
  isHead: (index: number) => boolean,
  { part, names }: Outlining,
  text: TextAt
): ReadonlyMap<number, readonly number[]> {
  const [whole] = names;
  const nameOf = (index: number): string => text(certain(whole, "a field of names"), index);
  const clusters: number[][] = [];
  for (const [index, parent] of parents.entries()) {
    if (text(part, index) === "" || parent >= 0 || isHead(index)) continue;
    const name = nameOf(index);
    const last = clusters.at(-1);
    const first = last?.at(-1) === index - 1 ? last[0] : undefined;
    if (last && first !== undefined && (name === "" || name === nameOf(first))) last.push(index);
    else if (name !== "") clusters.push([index]);
  }
  const several = clusters.filter((list) => list.length >= 2);
  return new Map(several.map((list) => [certain(list[0], "the first of a cluster"), list]));
}

/** "2" of "2.1", "" of "2". */
const wholeOf = (number: string): string => number.replace(/\.?[^.]*$/, "");

/** "2.1." or "2-1" as "2.1"; "" where the text begins with no number. */
const numberIn = (text: string): string => /^\d+(?:[.\-]\d+)*/.exec(text)?.[0].replace(/-/g, ".") ?? "";
