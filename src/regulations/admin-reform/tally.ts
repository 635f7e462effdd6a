import {
  fail,
  meets,
  pass,
  percentOf,
  shown,
  shownThreshold,
  type Comparison,
  type Judgement,
  type Parameter,
  type Ref,
  type Threshold,
} from "../../rules";
import { NOTES } from "./messages";

/** What one record adds to a rate: nothing, a miss, or a hit. */
export type Part = "none" | "miss" | "hit";

/** One record's part, or the parts that it could have once its gap is filled. */
export type Contribution = Part | { readonly could: readonly Part[]; readonly gap: Judgement };

/** A rate over records, and what it could become once the gaps are filled. */
export class Tally {
  part = 0;
  whole = 0;
  private mostHits = { part: 0, whole: 0 };
  private fewestHits = { part: 0, whole: 0 };
  /** The first gap of those that could change the rate. */
  gap: Judgement | undefined;
  /** Cells of records that count against. */
  readonly against: Ref[] = [];

  /** Adds a record; `at` is its cell, should it count against. */
  add(contribution: Contribution, at: () => Ref | null): void {
    if (typeof contribution === "string") {
      if (contribution === "none") return;
      this.whole += 1;
      if (contribution === "hit") this.part += 1;
      else {
        const ref = at();
        if (ref) this.against.push(ref);
      }
      return;
    }
    const { could, gap } = contribution;
    this.gap ??= gap;
    put(this.mostHits, could.includes("hit") ? "hit" : could.includes("none") ? "none" : "miss");
    put(this.fewestHits, could.includes("miss") ? "miss" : could.includes("none") ? "none" : "hit");
  }

  /** Whether no filling of gaps can change the rate. */
  get isComplete(): boolean {
    return this.gap === undefined;
  }

  /** The rate in percent over what is known; NaN where nothing counts. */
  get rate(): number {
    return percentOf(this.part, this.whole);
  }

  /** The lowest and the highest rate that fillings of the gaps could give; NaN where nothing might count. */
  get bounds(): readonly [low: number, high: number] {
    const of = (extra: { part: number; whole: number }): number =>
      percentOf(this.part + extra.part, this.whole + extra.whole);
    return [of(this.fewestHits), of(this.mostHits)];
  }

  /** Holds the rate against a threshold; `nothing` where no record counts. */
  judge(
    comparison: Comparison,
    threshold: Threshold,
    parameter: Parameter,
    nothing: Judgement,
    details: Partial<Pick<Judgement, "reading" | "sheet">> = {}
  ): Judgement {
    if (this.isComplete && this.whole === 0) return nothing;
    const [low, high] = this.bounds;
    const [atWorst, atBest] = [meets(low, comparison, threshold), meets(high, comparison, threshold)];
    const mayBeEmpty = Number.isNaN(low) || Number.isNaN(high);
    if (this.gap && (mayBeEmpty || atWorst !== atBest)) return { ...this.gap, ...details };
    const rate = this.whole === 0 ? high : this.rate;
    const figures = { value: shown(rate, parameter), limit: shownThreshold(threshold, parameter) };
    if (atWorst) return pass({ ...details, ...figures });
    return fail({
      ...details,
      ...figures,
      cells: this.against,
      ...(this.isComplete && {
        note: {
          text: NOTES.counted,
          args: { part: this.part, whole: this.whole },
        },
      }),
    });
  }
}

function put(sum: { part: number; whole: number }, part: Part): void {
  if (part === "none") return;
  sum.whole += 1;
  if (part === "hit") sum.part += 1;
}
