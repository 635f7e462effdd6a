import type { Finding } from "../../check";
import { isAbsent, kindOf, MARK_KINDS, type MarkKind } from "../../marks/kinds";
import { isSetAside, type SetAsideFinding } from "./set-aside";

/** How findings are put together in the list. */
export const GROUPINGS = ["clause", "record", "sheet"] as const;
export type Grouping = (typeof GROUPINGS)[number];

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

/** A group of the list, at the position at which it begins. */
export interface Group {
  readonly start: number;
  readonly count: number;
}

/** The findings that the list shows, in its order. */
export interface Listing {
  /** Indexes of findings, by position. */
  readonly order: readonly number[];
  /** Position by index; -1 for what is not shown. */
  readonly positions: Int32Array;
  /** By the position at which they begin. */
  readonly groups: ReadonlyMap<number, Group>;
  /** The start of the group of each position. */
  readonly starts: Int32Array;
  /** How many of each are there, whatever the filter. */
  readonly absent: number;
  readonly aside: number;
}

/** So many findings are on a page: with their groups and one opened finding below 200 nodes. */
export const PAGE_SIZE = 10;

export const NOTHING: Listing = {
  order: [],
  positions: new Int32Array(0),
  groups: new Map(),
  starts: new Int32Array(0),
  absent: 0,
  aside: 0,
};

/** Letters without marks and case, so that "Sĩ số" is found by "si so". */
export const foldText = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

interface Listed {
  readonly findings: readonly Finding[];
  /** What a search looks at, by finding. */
  readonly texts: readonly string[];
  /** Index of the finding that another only follows from, by the other's index. */
  readonly causes: ReadonlyMap<number, number>;
}

/** Violations first, then warnings, then what is undetermined; what belongs together stands together. */
export function listFindings(
  { findings, texts, causes }: Listed,
  filter: Filter,
  aside: readonly SetAsideFinding[]
): Listing {
  const query = foldText(filter.query.trim());
  const isAside = isSetAside(aside);
  const wanted = new Set<number>();
  let absent = 0;
  let put = 0;
  for (const [index, finding] of findings.entries()) {
    const isPut = isAside(finding);
    const isMissing = !isPut && isAbsent(finding);
    if (isPut) put += 1;
    if (isMissing) absent += 1;
    if (filter.rule !== undefined && finding.rule !== filter.rule) continue;
    if (query !== "" && !(texts[index] ?? "").includes(query)) continue;
    if (isWanted(filter, kindOf(finding), isMissing, isPut)) wanted.add(index);
  }
  const buckets: number[][] = MARK_KINDS.map(() => []);
  for (const index of wanted) {
    const finding = findings[index];
    // What only follows from another one stands beneath it.
    if (finding && !wanted.has(causes.get(index) ?? -1))
      buckets[MARK_KINDS.indexOf(kindOf(finding))]?.push(index);
  }
  return { ...grouped(findings, buckets.flat(), filter.grouping), absent, aside: put };
}

function isWanted(filter: Filter, kind: MarkKind, isMissing: boolean, isPut: boolean): boolean {
  if (filter.kind === "aside") return isPut;
  if (isPut) return false;
  if (filter.kind === "absent") return isMissing;
  if (filter.kind !== undefined) return filter.kind === kind;
  return !isMissing || filter.rule !== undefined || filter.query !== "";
}

/** What findings stand together by, from the outside in: texts that are there, since putting them together costs. */
function keysOf(finding: Finding, grouping: Grouping): readonly [outer: string, inner: string] {
  if (grouping === "sheet") return [finding.sheet, ""];
  if (grouping === "record") return [finding.sheet, finding.record];
  return [kindOf(finding), finding.rule];
}

function grouped(
  findings: readonly Finding[],
  sorted: readonly number[],
  grouping: Grouping
): Pick<Listing, "order" | "positions" | "groups" | "starts"> {
  const byKeys = new Map<string, Map<string, number[]>>();
  const all: number[][] = [];
  for (const index of sorted) {
    const finding = findings[index];
    if (!finding) continue;
    const [outer, inner] = keysOf(finding, grouping);
    let within = byKeys.get(outer);
    if (!within) byKeys.set(outer, (within = new Map()));
    const group = within.get(inner);
    if (group) group.push(index);
    else {
      const begun = [index];
      within.set(inner, begun);
      all.push(begun);
    }
  }
  const positions = new Int32Array(findings.length).fill(-1);
  const starts = new Int32Array(sorted.length);
  const groups = new Map<number, Group>();
  const order: number[] = [];
  for (const group of all) {
    const start = order.length;
    groups.set(start, { start, count: group.length });
    for (const index of group) {
      positions[index] = order.length;
      starts[order.length] = start;
      order.push(index);
    }
  }
  return { order, positions, groups, starts };
}

export const pageOf = (position: number): number => Math.max(0, Math.floor(position / PAGE_SIZE));
