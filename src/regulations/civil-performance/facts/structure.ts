import { CellState, certain, lookOver, type Context, type Table } from "../../../rules";

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
const structures = new WeakMap<Table, Structures>();

/**
 * The structure of a table: sub-measures name their measure, or are numbered n.m below measure n (reading R8; it
 * is asked only where numbers say more than names).
 */
export function structureOf(table: Table, context: Context): Structure {
  lookOver([table]);
  let known = structures.get(table);
  if (!known) structures.set(table, (known = { byNumber: build(table, true), byName: build(table, false) }));
  const { byNumber, byName } = known;
  if (byNumber.parents.every((parent, index) => parent === byName.parents[index])) return byNumber;
  return context.reading("R8") === "named" ? byName : byNumber;
}

/** The rows that bear a number or a name, in their order. */
class Places {
  private readonly rows = new Map<string, number[]>();

  add(key: string, row: number): void {
    const rows = this.rows.get(key);
    if (rows) rows.push(row);
    else this.rows.set(key, [row]);
  }

  /** The last one above a row, else the first one. */
  nearest(key: string, row: number): number | undefined {
    const rows = this.rows.get(key) ?? [];
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (certain(rows[middle], "a row of each place") < row) low = middle + 1;
      else high = middle;
    }
    return rows[Math.max(0, low - 1)];
  }
}

const FIGURES = "base target achieved completion execution timeliness total due done".split(" ");

function build(table: Table, usesNumbers: boolean): Structure {
  const text = (field: string, index: number): string => table.columns.get(field)?.texts[index]?.trim() ?? "";
  const objectives = new Set<number>();
  // Several officials on one sheet are numbered anew each: a part belongs to the nearest such row above it.
  const byNumber = new Places();
  const byName = new Places();
  const numbers: string[] = [];
  for (let index = 0; index < table.count; index += 1) {
    const name = text("name", index) || text("objective", index);
    const bare = FIGURES.every((field) => {
      const state = table.columns.get(field)?.states[index];
      return state === undefined || state === CellState.BLANK;
    });
    const number = numberIn(text("no", index)) || numberIn(name);
    numbers.push(number);
    if (bare && /^(?:[\d.\s]*|[IVX]+\.?\s*)зорилт/iu.test(name)) objectives.add(index);
    else {
      if (number !== "") byNumber.add(number, index);
      byName.add(name, index);
    }
  }
  const parents = numbers.map((number, index) => {
    if (objectives.has(index)) return -1;
    const named = text("parent", index);
    const parent = named
      ? (byNumber.nearest(numberIn(named), index) ?? byName.nearest(named, index))
      : usesNumbers && number.includes(".")
        ? byNumber.nearest(number.slice(0, number.lastIndexOf(".")), index)
        : undefined;
    return parent === undefined || parent === index ? -1 : parent;
  });
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

/** "2.1." or "2-1" as "2.1"; "" where the text begins with no number. */
const numberIn = (text: string): string => /^\d+(?:[.\-]\d+)*/.exec(text)?.[0].replace(/-/g, ".") ?? "";
