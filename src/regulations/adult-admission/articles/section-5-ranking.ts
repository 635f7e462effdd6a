import type { Judgement, Row } from "../../../rules";
import { compareTies } from "../facts/ties";

/** A candidate in the order of admission. */
export interface Placed {
  readonly row: Row;
  /** A value for each dimension; undefined where its cell says nothing. */
  readonly key: readonly (string | undefined)[];
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

const maskOf = (key: Placed["key"]): string => key.map((value) => (value === undefined ? "0" : "1")).join("");
const keyUnder = (key: Placed["key"], mask: string): string =>
  key.map((value, index) => (mask[index] === "1" ? value : "*")).join("|");

/** Whether nothing is open about a candidate. */
export const isSettled = ({ key, gap }: Placed): boolean => gap === undefined && !key.includes(undefined);

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
      const mask = maskOf(one.key);
      const group = this.byMask.get(mask);
      if (group) group.push(one);
      else this.byMask.set(mask, [one]);
      if (one.admitted !== true || !isSettled(one)) continue;
      const key = keyUnder(one.key, mask);
      const lowest = this.certain.get(key);
      if (!lowest || isBehind(one, lowest)) this.certain.set(key, one);
    }
  }

  /** The lowest of those who surely are of the same group and surely are admitted. */
  surely({ key }: Placed): Placed | undefined {
    return key.includes(undefined) ? undefined : this.certain.get(keyUnder(key, maskOf(key)));
  }

  /** The lowest of those who may be of the same group and may be admitted, as low as they may score. */
  possibly(one: Placed): Placed | undefined {
    const mask = maskOf(one.key);
    let found: Placed | undefined;
    for (const other of this.byMask.keys()) {
      const shared = [...mask].map((bit, at) => (bit === "1" && other[at] === "1" ? "1" : "0")).join("");
      const [first, second] = this.index(other, shared).get(keyUnder(one.key, shared)) ?? [];
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
      const key = keyUnder(placed.key, shared);
      const [first, second] = index.get(key) ?? [];
      if (!first) index.set(key, [placed]);
      else if (placed.low < first.low) index.set(key, [placed, first]);
      else if (!second || placed.low < second.low) index.set(key, [first, placed]);
    }
    this.indexes.set(name, index);
    return index;
  }
}
