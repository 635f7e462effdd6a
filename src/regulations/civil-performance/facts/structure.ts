import { CellState, certain, lookOver, ofTable, type Context, type Table } from "../../../rules";

/** How the rows of a table of measures hang together. */
export interface Structure {
  /** Index of the measure that a row is part of, -1 at the top level. */
  readonly parents: readonly number[];
  readonly parts: ReadonlyMap<number, readonly number[]>;
  /** Sub-measures beside the name of their measure: the first row of each → all of them. */
  readonly clusters: ReadonlyMap<number, readonly number[]>;
  /** Rows that head a section: objectives, not measures. */
  readonly objectives: ReadonlySet<number>;
}

interface Structures {
  readonly byNumber: Structure;
  /** Without what numbers alone say. */
  readonly byName: Structure;
}
const structures = ofTable((table): Structures => {
  lookOver([table]);
  return { byNumber: build(table, true), byName: build(table, false) };
});

/**
 * The structure of a table: sub-measures name their measure, or are numbered n.m below measure n (reading R8; it
 * is asked only where numbers say more than names).
 */
export function structureOf(table: Table, context: Context): Structure {
  const { byNumber, byName } = structures(table, context);
  if (byNumber.parents.every((parent, index) => parent === byName.parents[index])) return byNumber;
  return context.reading("R8") === "named" ? byName : byNumber;
}

const FIGURES = "base target achieved completion execution timeliness total due done".split(" ");

function build(table: Table, usesNumbers: boolean): Structure {
  const text = (field: string, index: number): string => table.columns.get(field)?.texts[index]?.trim() ?? "";
  const objectives = new Set<number>();
  const rows = Array.from({ length: table.count }, (_, index) => {
    const name = text("name", index) || text("objective", index);
    const bare = FIGURES.every((field) => {
      const state = table.columns.get(field)?.states[index];
      return state === undefined || state === CellState.BLANK;
    });
    if (bare && /^(?:[\d.\s]*|[IVX]+\.?\s*)зорилт/iu.test(name)) objectives.add(index);
    return { index, name, number: numberIn(text("no", index)) || numberIn(name) };
  });
  const measures = rows.filter(({ index }) => !objectives.has(index));
  // Several officials on one sheet are numbered anew each: on the way down the nearest row above holds, else the first.
  const upwards = [...measures].reverse();
  const byNumber = new Map(upwards.map(({ number, index }) => [number, index]));
  const byName = new Map(upwards.map(({ name, index }) => [name, index]));
  const parents = rows.map(() => -1);
  for (const { index, name, number } of measures) {
    const named = text("parent", index);
    const above = named ? numberIn(named) : usesNumbers ? wholeOf(number) : "";
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
  const clusters = clustersOf(table.count, text, parents, objectives);
  for (const [first, list] of clusters) for (const index of list) if (index !== first) parents[index] = first;
  // A single part makes no division: the measure keeps its own figures (2.8 speaks of two or more).
  return {
    parents,
    parts: new Map([...parts].filter(([, list]) => list.length >= 2)),
    clusters,
    objectives,
  };
}

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

/**
 * Rows of one measure that name its sub-measures in a column of their own: the measure's name runs down, or
 * stands in the first row only.
 */
function clustersOf(
  count: number,
  text: (field: string, index: number) => string,
  parents: readonly number[],
  objectives: ReadonlySet<number>
): Map<number, number[]> {
  const clusters: number[][] = [];
  for (let index = 0; index < count; index += 1) {
    if (
      text("sub", index) === "" ||
      certain(parents[index], "a parent or −1 of each row") >= 0 ||
      objectives.has(index)
    )
      continue;
    const name = text("name", index);
    const last = clusters[clusters.length - 1];
    const first = last?.[0] ?? -1;
    const goesOn = last?.[last.length - 1] === index - 1 && (name === "" || name === text("name", first));
    if (last && goesOn) last.push(index);
    else if (name !== "") clusters.push([index]);
  }
  return new Map(
    clusters
      .filter((list) => list.length >= 2)
      .map((list) => [certain(list[0], "the first of a cluster"), list])
  );
}

/** "2" of "2.1", "" of "2". */
const wholeOf = (number: string): string => number.replace(/\.?[^.]*$/, "");

/** "2.1." or "2-1" as "2.1"; "" where the text begins with no number. */
const numberIn = (text: string): string => /^\d+(?:[.\-]\d+)*/.exec(text)?.[0].replace(/-/g, ".") ?? "";
