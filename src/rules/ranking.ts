import { certain } from "./certain";
import type { Judgement } from "./judgement";
import { compare } from "./numbers";
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

/** As `compare`, for scores that may be any. */
const exceeds = (high: number, low: number): boolean =>
  Number.isFinite(high) && Number.isFinite(low) ? compare(high, low) > 0 : high > low;

/** The two lowest of a group: nobody is compared with himself. */
type Lowest<P> = readonly [P, P?];

/** The lowest of each group by its name. */
type Index<P> = Map<string, Lowest<P>>;

/** Takes somebody into an index where he is lower than those who came before. */
function lowered<P extends Placed>(index: Index<P>, group: string, one: P): void {
  const [first, second] = index.get(group) ?? [];
  if (!first) index.set(group, [one]);
  else if (one.low < first.low) index.set(group, [one, first]);
  else if (!second || one.low < second.low) index.set(group, [first, one]);
}

/**
 * The lowest admitted candidates of each group, for certain and as far as gaps may be filled. Nobody else is kept of
 * those who are added, in their order: a province admits a hundred thousand.
 */
export class Ranking<P extends Placed> {
  private readonly certain = new Map<string, P>();
  /** Those who may be admitted, by which dimensions are given. */
  private readonly byMask = new Map<string, Index<P>>();
  private readonly indexes = new Map<string, Index<P>>();
  /** Those who are not surely admitted. */
  private readonly others: P[] = [];
  /** How many were added. */
  count = 0;

  /** Whether somebody who surely is admitted comes to nothing here: two of his group are not higher, one is lower. */
  isAbove({ mask, name }: GroupKey, score: number): boolean {
    const lowest = this.certain.get(name);
    if (!lowest) return false;
    // Who is surely admitted may be, and stands there as well.
    const index = certain(this.byMask.get(mask), "those who may be admitted");
    const [, second] = certain(index.get(name), "the group of who is admitted");
    return second !== undefined && score >= second.low && score > lowest.low;
  }

  add(one: P): void {
    this.count += 1;
    if (one.admitted !== true) this.others.push(one);
    if (one.admitted === false) return;
    const { mask, name } = one.key;
    let index = this.byMask.get(mask);
    if (!index) this.byMask.set(mask, (index = new Map()));
    lowered(index, name, one);
    if (one.admitted !== true || !isSettled(one)) return;
    const lowest = this.certain.get(name);
    if (!lowest || isBehind(one, lowest)) this.certain.set(name, one);
  }

  /**
   * Who is left out, each with somebody of the same group who goes behind and is admitted; and the first in the order
   * of whom something is open that may show another one. A list that runs from high to low shows nobody.
   */
  passedOver(): {
    readonly surely: readonly (readonly [left: P, admitted: P])[];
    readonly open: P | undefined;
  } {
    const surely: (readonly [P, P])[] = [];
    let first: P | undefined;
    for (const left of this.others) {
      const behind = left.admitted === false && isSettled(left) ? this.surely(left) : undefined;
      if (behind && (compare(left.high, behind.low) || compareTies(left.ties, behind.ties)) > 0) {
        surely.push([left, behind]);
        continue;
      }
      const possible = this.possibly(left);
      if (!possible || !exceeds(left.high, possible.low)) continue;
      for (const open of [left, possible]) {
        if (!isSettled(open) && (!first || open.order < first.order)) first = open;
      }
    }
    return { surely, open: first };
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

  /** Those of a mask by fewer dimensions: the lowest of a wider group are among the lowest of its narrow ones. */
  private index(mask: string, shared: string): Index<P> {
    const own = certain(this.byMask.get(mask), "who is of a mask");
    if (mask === shared) return own;
    const name = `${mask} ${shared}`;
    let index = this.indexes.get(name);
    if (index) return index;
    this.indexes.set(name, (index = new Map()));
    const lowest = [...own.values()].flatMap(([first, second]) => (second ? [first, second] : [first]));
    lowest.sort((a, b) => a.order - b.order);
    for (const one of lowest) lowered(index, under(one.key, shared), one);
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
