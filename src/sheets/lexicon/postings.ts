/** Where keys lead, as numbers alone: an index that costs nothing to have ready. */

/** More places than a law has labels. */
const PLACES = 2 ** 20;

/** FNV-1a over UTF-16, in 32 bits. */
function hashOf(kind: string, key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < kind.length; at += 1) hash = Math.imul(hash ^ kind.charCodeAt(at), 0x01000193);
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Says of a place that a key of some kind leads there; places in their order. */
export type Post = (kind: string, key: string, place: number) => void;

/**
 * Places of labels by keys of several kinds. Keys may share a hash: what is found there is looked at again
 * by whoever asks.
 */
export class Postings {
  /** @param sorted each the hash of a key and a place in one number */
  constructor(readonly sorted: Float64Array) {}

  static of(fill: (post: Post) => void): Postings {
    const all: number[] = [];
    fill((kind, key, place) => all.push(hashOf(kind, key) * PLACES + place));
    return new Postings(Float64Array.from(all).sort());
  }

  /** Places to which a key may lead, each once, in their order. */
  at(kind: string, key: string): number[] {
    const first = hashOf(kind, key) * PLACES;
    const places: number[] = [];
    for (let at = this.firstFrom(first); at < this.sorted.length; at += 1) {
      const place = (this.sorted[at] ?? 0) - first;
      if (place >= PLACES) break;
      if (place !== places[places.length - 1]) places.push(place);
    }
    return places;
  }

  /** Whether a key may lead anywhere. */
  has(kind: string, key: string): boolean {
    const first = hashOf(kind, key) * PLACES;
    return (this.sorted[this.firstFrom(first)] ?? Infinity) - first < PLACES;
  }

  private firstFrom(number: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
