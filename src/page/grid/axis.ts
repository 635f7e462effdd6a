/** The rows or the columns of a grid: how large each is, and where it begins. Sizes are pixels. */
export class Axis {
  /** Where each begins; one more than there are, for the end. */
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    size: (index: number) => number
  ) {
    this.starts = new Float64Array(count + 1);
    for (let i = 0; i < count; i += 1) this.starts[i + 1] = (this.starts[i] ?? 0) + size(i);
  }

  /** Of all together. */
  get length(): number {
    return this.start(this.count);
  }

  start(index: number): number {
    return this.starts[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  /** From the beginning of one to the end of another. */
  span(from: number, to: number): number {
    return this.start(to + 1) - this.start(from);
  }

  /** The one that lies at a distance from the beginning. */
  at(distance: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The next one that is shown, in steps of `by`; the same where there is none. */
  next(index: number, by: number): number {
    const step = Math.sign(by);
    let left = Math.abs(by);
    let found = index;
    for (let i = index + step; i >= 0 && i < this.count && left > 0; i += step) {
      if (this.span(i, i) === 0) continue;
      found = i;
      left -= 1;
    }
    return found;
  }
}
