import type { Judgement, Row } from "../../../rules";

/** A candidate in the order of admission. */
export interface Placed {
  readonly row: Row;
  /** A value for each dimension; undefined where its cell says nothing. */
  readonly key: readonly (string | undefined)[];
  readonly score: number;
  readonly at: string;
  readonly admitted: boolean | undefined;
  readonly arts: boolean;
  /** Why score or admission is not known. */
  readonly gap?: Judgement;
}

/** The lowest admitted score of each group; a group is a key with the dimensions that `known` says. */
export class Lowest {
  private readonly byMask = new Map<string, Map<string, Placed>>();
  constructor(private readonly admitted: readonly Placed[]) {}

  /** The lowest admitted candidate who may be of the same group; `certain`: who surely is. */
  find(key: Placed["key"], certain: boolean): Placed | undefined {
    const mask = key.map((value) => (value === undefined ? "0" : "1")).join("");
    if (certain && mask.includes("0")) return undefined;
    let found = this.index(mask, certain).get(keyUnder(key, mask));
    if (certain) return found;
    for (const gappy of this.gappyMasks()) {
      const shared = [...mask]
        .map((bit, index) => (bit === "1" && gappy[index] === "1" ? "1" : "0"))
        .join("");
      const other = this.index(shared, false).get(keyUnder(key, shared));
      if (other && (!found || other.score < found.score)) found = other;
    }
    return found;
  }

  private masks: readonly string[] | undefined;
  private gappyMasks(): readonly string[] {
    this.masks ??= [
      ...new Set(this.admitted.map(({ key }) => key.map((v) => (v === undefined ? "0" : "1")).join(""))),
    ].filter((mask) => mask.includes("0"));
    return this.masks;
  }

  private index(mask: string, certain: boolean): Map<string, Placed> {
    const name = `${mask}${certain}`;
    let index = this.byMask.get(name);
    if (index) return index;
    index = new Map();
    for (const placed of this.admitted) {
      if (placed.key.some((value, dimension) => value === undefined && (certain || mask[dimension] === "1")))
        continue;
      const key = keyUnder(placed.key, mask);
      const lowest = index.get(key);
      if (!lowest || placed.score < lowest.score) index.set(key, placed);
    }
    this.byMask.set(name, index);
    return index;
  }
}

/** A key with the dimensions that the mask leaves out made alike. */
export const keyUnder = (key: Placed["key"], mask: string): string =>
  key.map((value, index) => (mask[index] === "1" ? value : "*")).join("|");
