/**
 * What is worked out once for all records that are alike in what is asked of them: a province's hundred thousand
 * candidates come to few different levels, categories and educations. What is asked is seen while it is worked out, in
 * its order, which what was answered before decides; nobody has to declare it.
 */
import { codeAt, isFew, Trail, type Codes } from "./codes";
import type { Row } from "./row";

/** What is asked next, and what follows from each answer; or what was worked out where nothing more is asked. */
class Step<T> {
  asks: Codes | undefined;
  readonly next: (Step<T> | undefined)[] = [];
  found: Found<T> | undefined;
}

interface Found<T> {
  readonly value: T;
  /** The same for the same value. */
  readonly code: number;
}

/** Where more than one record in so many has to be worked out by itself, after so many of them, all are. */
const [SEVERAL, TRIED] = [4, 256];

/** Something of the records of a table: worked out of the first of those that are alike, and known of the others. */
export class Alike<T> {
  private readonly start = new Step<T>();
  private readonly trail = new Trail();
  private readonly codes = new Map<T, number>();
  private worked = 0;
  private isUsed = true;

  /** @param work is given one row that moves */
  constructor(
    private readonly row: Row,
    private readonly work: (row: Row, index: number) => T
  ) {}

  of(index: number): T {
    const found = this.isUsed ? this.find(index) : undefined;
    return found ? found.value : this.follow(index);
  }

  /** As `of`, of all records; and the codes of what they came to, where that is few different things. */
  all(keep: (value: T, index: number) => void, count: number): Codes | undefined {
    const codes = new Uint16Array(count);
    let areFew = true;
    for (let index = 0; index < count; index += 1) {
      const found = this.isUsed ? this.find(index) : undefined;
      const value = found ? found.value : this.follow(index);
      keep(value, index);
      const code = found ? found.code : areFew ? this.codeOf(value) : 0;
      codes[index] = code;
      areFew &&= isFew(code, index);
    }
    return areFew ? codes : undefined;
  }

  private find(index: number): Found<T> | undefined {
    let step: Step<T> | undefined = this.start;
    while (step?.asks) step = step.next[codeAt(step.asks, index)];
    return step?.found;
  }

  /** Works it out, and remembers by which answers. */
  private follow(index: number): T {
    const { row, trail } = this;
    row.index = index;
    if (!this.isUsed) return this.work(row, index);
    row.trail = trail.begin();
    const value = this.work(row, index);
    row.trail = undefined;
    this.worked += 1;
    if (this.worked > TRIED && this.worked * SEVERAL > index) this.isUsed = false;
    if (!trail.isLost) this.remember(index, value);
    return value;
  }

  private remember(index: number, value: T): void {
    let step = this.start;
    for (const codes of this.trail.asked) {
      step.asks ??= codes;
      const answer = codeAt(codes, index);
      step = step.next[answer] ??= new Step<T>();
    }
    step.found = { value, code: this.codeOf(value) };
  }

  private codeOf(value: T): number {
    let code = this.codes.get(value);
    if (code === undefined) this.codes.set(value, (code = this.codes.size));
    return code;
  }
}
