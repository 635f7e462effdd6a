import { certain } from "./certain";
import type { Judgement } from "./judgement";
import type { Table } from "./table";

/*
 * Who goes before whom within groups, of which gaps may be filled in more than one way: somebody is surely passed
 * over by those alone who surely are of the same group.
 */

/** Somebody in an order of admission. */
export interface Placed {
  readonly table: Table;
  readonly index: number;
  /** Its place among all who are compared. */
  readonly order: number;
  readonly key: GroupKey;
  /** The lowest and the highest score that he may have. */
  readonly low: number;
  readonly high: number;
  readonly admitted: boolean | undefined;
  /** Points by which equal scores are told apart. */
  readonly ties: readonly number[];
  /** Why score or admission is not known. */
  readonly gap?: Judgement;
}

/** The group that somebody is of. */
export interface GroupKey {
  /** A value for each dimension; undefined where its cell says nothing. */
  readonly values: readonly (string | undefined)[];
  /** Which dimensions are given: 1 or 0 each. */
  readonly mask: string;
  /** The values that are given, as one. */
  readonly name: string;
}

export function groupKey(values: GroupKey["values"]): GroupKey {
  const mask = values.includes(undefined)
    ? values.map((value) => (value === undefined ? "0" : "1")).join("")
    : "1".repeat(values.length);
  return { values, mask, name: nameUnder(values, mask) };
}

const nameUnder = (values: GroupKey["values"], mask: string): string =>
  values.map((value, index) => (mask[index] === "1" ? value : "*")).join("|");
/** The group's name by those dimensions alone. */
const under = ({ values, mask, name }: GroupKey, shared: string): string =>
  shared === mask ? name : nameUnder(values, shared);

/** Whether nothing is open about somebody. */
export const isSettled = ({ key, gap }: Placed): boolean => gap === undefined && !key.mask.includes("0");

/** Lower, or behind at the same score. */
const isBehind = (one: Placed, other: Placed): boolean =>
  one.low < other.low || (one.low === other.low && compareTies(one.ties, other.ties) < 0);

/** The two lowest of a group: nobody is compared with himself. */
type Lowest<P> = readonly [P, P?];

/** The lowest admitted candidates of each group, for certain and as far as gaps may be filled. */
export class Ranking<P extends Placed> {
  private readonly certain = new Map<string, P>();
  /** Those who may be admitted, by which dimensions are given. */
  private readonly byMask = new Map<string, P[]>();
  private readonly indexes = new Map<string, Map<string, Lowest<P>>>();

  constructor(placed: readonly P[]) {
    for (const one of placed) {
      if (one.admitted === false) continue;
      const { mask, name } = one.key;
      const group = this.byMask.get(mask);
      if (group) group.push(one);
      else this.byMask.set(mask, [one]);
      if (one.admitted !== true || !isSettled(one)) continue;
      const lowest = this.certain.get(name);
      if (!lowest || isBehind(one, lowest)) this.certain.set(name, one);
    }
  }

  /** The lowest of those who surely are of the same group and surely are admitted. */
  surely({ key }: Placed): P | undefined {
    return key.mask.includes("0") ? undefined : this.certain.get(key.name);
  }

  /** The lowest of those who may be of the same group and may be admitted, as low as they may score. */
  possibly(one: P): P | undefined {
    const { mask } = one.key;
    let found: P | undefined;
    for (const other of this.byMask.keys()) {
      const shared = mask === other ? mask : both(mask, other);
      const [first, second] = this.index(other, shared).get(under(one.key, shared)) ?? [];
      const lowest = first === one ? second : first;
      if (lowest && (!found || lowest.low < found.low)) found = lowest;
    }
    return found;
  }

  private index(mask: string, shared: string): Map<string, Lowest<P>> {
    const name = `${mask} ${shared}`;
    let index = this.indexes.get(name);
    if (index) return index;
    index = new Map();
    for (const placed of certain(this.byMask.get(mask), "who is of a mask")) {
      const key = under(placed.key, shared);
      const [first, second] = index.get(key) ?? [];
      if (!first) index.set(key, [placed]);
      else if (placed.low < first.low) index.set(key, [placed, first]);
      else if (!second || placed.low < second.low) index.set(key, [first, placed]);
    }
    this.indexes.set(name, index);
    return index;
  }
}

/** The dimensions that two both have. */
const both = (one: string, other: string): string =>
  [...one].map((bit, at) => (bit === "1" && other[at] === "1" ? "1" : "0")).join("");

/** Above 0 where the first goes before the second, 0 where the rule or what is known does not tell. */
export function compareTies(one: readonly number[], other: readonly number[]): number {
  for (const [index, score] of one.entries()) {
    const difference = score - (other[index] ?? NaN);
    if (difference !== 0) return Number.isNaN(difference) ? 0 : difference;
  }
  return 0;
}
