import type { Judgement, Table } from "../../../rules";
import { compareTies } from "../facts/ties";

/** A candidate in the order of admission. */
export interface Placed {
  readonly table: Table;
  readonly index: number;
  /** Its place among all who are compared. */
  readonly order: number;
  readonly key: Key;
  /** The lowest and the highest score that the candidate may have. */
  readonly low: number;
  readonly high: number;
  readonly at: string;
  readonly admitted: boolean | undefined;
  readonly arts: boolean;
  /** Points by which equal scores are told apart. */
  readonly ties: readonly number[];
  /** Why score or admission is not known. */
  readonly gap?: Judgement;
}

/** The group that a candidate is of. */
export interface Key {
  /** A value for each dimension; undefined where its cell says nothing. */
  readonly values: readonly (string | undefined)[];
  /** Which dimensions are given: 1 or 0 each. */
  readonly mask: string;
  /** The values that are given, as one. */
  readonly name: string;
}

export function keyOf(values: Key["values"]): Key {
  const mask = values.includes(undefined)
    ? values.map((value) => (value === undefined ? "0" : "1")).join("")
    : "1".repeat(values.length);
  return { values, mask, name: nameUnder(values, mask) };
}

const nameUnder = (values: Key["values"], mask: string): string =>
  values.map((value, index) => (mask[index] === "1" ? value : "*")).join("|");
/** The group's name by those dimensions alone. */
const under = ({ values, mask, name }: Key, shared: string): string =>
  shared === mask ? name : nameUnder(values, shared);

/** Whether nothing is open about a candidate. */
export const isSettled = ({ key, gap }: Placed): boolean => gap === undefined && !key.mask.includes("0");

/** Lower, or behind at the same score. */
const isBehind = (one: Placed, other: Placed): boolean =>
  one.low < other.low || (one.low === other.low && compareTies(one.ties, other.ties) < 0);

/** The two lowest of a group: nobody is compared with himself. */
type Lowest = readonly [Placed, Placed?];

/** The lowest admitted candidates of each group, for certain and as far as gaps may be filled. */
export class Ranking {
  private readonly certain = new Map<string, Placed>();
  /** Those who may be admitted, by which dimensions are given. */
  private readonly byMask = new Map<string, Placed[]>();
  private readonly indexes = new Map<string, Map<string, Lowest>>();

  constructor(placed: readonly Placed[]) {
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
  surely({ key }: Placed): Placed | undefined {
    return key.mask.includes("0") ? undefined : this.certain.get(key.name);
  }

  /** The lowest of those who may be of the same group and may be admitted, as low as they may score. */
  possibly(one: Placed): Placed | undefined {
    const { mask } = one.key;
    let found: Placed | undefined;
    for (const other of this.byMask.keys()) {
      const shared = mask === other ? mask : both(mask, other);
      const [first, second] = this.index(other, shared).get(under(one.key, shared)) ?? [];
      const lowest = first === one ? second : first;
      if (lowest && (!found || lowest.low < found.low)) found = lowest;
    }
    return found;
  }

  private index(mask: string, shared: string): Map<string, Lowest> {
    const name = `${mask} ${shared}`;
    let index = this.indexes.get(name);
    if (index) return index;
    index = new Map();
    for (const placed of this.byMask.get(mask) ?? []) {
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

/** The dimensions that two candidates both have. */
const both = (one: string, other: string): string =>
  [...one].map((bit, at) => (bit === "1" && other[at] === "1" ? "1" : "0")).join("");
