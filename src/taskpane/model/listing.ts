import type { Finding } from "../../check";
import { isAbsent, kindOf, MARK_KINDS, type MarkKind } from "../../marks/kinds";
import type { Grouping, Groups, Numbered } from "./groups";
import type { Sifted } from "./set-aside";

/**
 * What the list shows: one kind, or undefined for all; `absent` are rules that nobody can judge, because a column
 * or an answer is missing altogether; `aside` are findings that the user set aside.
 */
export interface Filter {
  readonly kind?: MarkKind | "absent" | "aside";
  /** Full id of the only rule. */
  readonly rule?: string;
  /** Words to be found. */
  readonly query: string;
  readonly grouping: Grouping;
}

export const NO_FILTER: Filter = { query: "", grouping: "clause" };

/** The findings that the list shows, in its order. */
export interface Listing {
  /** Indexes of findings, by position. */
  readonly order: readonly number[];
  /** Position by index; -1 for what is not shown. */
  readonly positions: Int32Array;
  /** By position, where the group begins that it belongs to; and there how many belong to the group. */
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  /** How many of each are there, whatever the filter. */
  readonly absent: number;
  readonly aside: number;
  /** Of what a check counts, how much of each kind was set aside; in the order of the kinds. */
  readonly uncounted: readonly number[];
}

/** So many findings are on a page: with their groups and one opened finding below 200 nodes. */
export const PAGE_SIZE = 10;

export const NOTHING: Listing = {
  order: [],
  positions: new Int32Array(0),
  starts: new Int32Array(0),
  counts: new Int32Array(0),
  absent: 0,
  aside: 0,
  uncounted: MARK_KINDS.map(() => 0),
};

/** Letters without marks and case, so that "Sĩ số" is found by "si so". */
export const foldText = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

interface Listed {
  readonly findings: readonly Finding[];
  readonly groups: Pick<Groups, "by">;
  /** What a search looks at, by finding. */
  readonly texts: readonly string[];
}

/** Violations first, then warnings, then what is undetermined; what belongs together stands together. */
export function listFindings(
  { findings, groups, texts }: Listed,
  filter: Filter,
  { reasons, causes }: Pick<Sifted, "reasons" | "causes">
): Listing {
  const query = foldText(filter.query.trim());
  /** By finding: 0 where the list leaves it out, else one more than the place of its kind. */
  const wanted = new Uint8Array(findings.length);
  let absent = 0;
  let put = 0;
  const uncounted = MARK_KINDS.map(() => 0);
  findings.forEach((finding, index) => {
    const reason = reasons.get(finding);
    const isPut = reason !== undefined;
    const isMissing = !isPut && isAbsent(finding);
    // What went with its cause is not counted again.
    if (reason?.isByCause === false) put += 1;
    if (isMissing) absent += 1;
    const place = MARK_KINDS.indexOf(kindOf(finding));
    // What only follows from another one never counted.
    if (isPut && finding.follows === undefined) uncounted[place] = at(uncounted, place) + 1;
    if (filter.rule !== undefined && finding.rule !== filter.rule) return;
    if (query !== "" && !(texts[index] ?? "").includes(query)) return;
    if (isWanted(filter, kindOf(finding), isMissing, isPut)) wanted[index] = 1 + place;
  });
  const buckets: number[][] = MARK_KINDS.map(() => []);
  wanted.forEach((place, index) => {
    // What only follows from another one stands beneath it.
    if (place > 0 && !wanted[causes.get(index) ?? -1]) buckets[place - 1]?.push(index);
  });
  return { ...grouped(groups.by(filter.grouping), buckets.flat()), absent, aside: put, uncounted };
}

function isWanted(filter: Filter, kind: MarkKind, isMissing: boolean, isPut: boolean): boolean {
  if (filter.kind === "aside") return isPut;
  if (isPut) return false;
  if (filter.kind === "absent") return isMissing;
  if (filter.kind !== undefined) return filter.kind === kind;
  return !isMissing || filter.rule !== undefined || filter.query !== "";
}

const at = (list: Int32Array | readonly number[], index: number): number => list[index] ?? 0;

/** Puts together what belongs together, group by group as they come up: one pass counts, another one places. */
function grouped(
  { numbers, groups }: Numbered,
  sorted: readonly number[]
): Pick<Listing, "order" | "positions" | "starts" | "counts"> {
  const sizes = new Int32Array(groups);
  const inOrder: number[] = [];
  for (const index of sorted) {
    const group = at(numbers, index);
    if (sizes[group] === 0) inOrder.push(group);
    sizes[group] = at(sizes, group) + 1;
  }
  const begins = new Int32Array(groups);
  const [starts, counts] = [new Int32Array(sorted.length), new Int32Array(sorted.length)];
  let end = 0;
  for (const group of inOrder) {
    begins[group] = end;
    counts[end] = at(sizes, group);
    end += at(sizes, group);
  }
  const free = begins.slice();
  const positions = new Int32Array(numbers.length).fill(-1);
  const order = new Array<number>(sorted.length).fill(-1);
  for (const index of sorted) {
    const group = at(numbers, index);
    const position = at(free, group);
    free[group] = position + 1;
    order[position] = index;
    positions[index] = position;
    starts[position] = at(begins, group);
  }
  return { order, positions, starts, counts };
}

export const pageOf = (position: number): number => Math.max(0, Math.floor(position / PAGE_SIZE));
