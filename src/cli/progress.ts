/** A line a file, with how many are done and how long the rest will take. */
import { print } from "./command";
import type { JobResult } from "./job";
import { told } from "./words/speak";

const SIGNS = { pass: "✓", fail: "✗", unknown: "?" } as const;

export class Progress {
  private readonly start = Date.now();
  private readonly sums = { pass: 0, fail: 0, unknown: 0, failed: 0 };
  private done = 0;

  /** @param quiet where standard output is for machines: the lines go to a person's terminal, or nowhere */
  constructor(
    private readonly total: number,
    private readonly quiet: boolean
  ) {}

  tell(path: string, result: JobResult, unchanged: boolean): void {
    this.done += 1;
    const place = `${String(this.done).padStart(String(this.total).length)}/${this.total}`;
    this.say(`${place} ${this.describe(path, result)}${unchanged ? told("unchanged") : ""}${this.left()}`);
  }

  /** The last line: how all of them ended. */
  end(): void {
    const { pass, fail, unknown, failed } = this.sums;
    const time = seconds((Date.now() - this.start) / 1000);
    this.say(told("runEnd", { done: this.done, pass, fail, unknown, failed, time }));
  }

  private describe(path: string, result: JobResult): string {
    if (result.status !== "checked") {
      this.sums.failed += 1;
      const message = result.status === "failed" ? result.message : "";
      return message.startsWith(path) ? `! ${message}` : `! ${path}: ${message}`;
    }
    const { verdict, counts, notUnderstood } = result.outcome;
    this.sums[verdict] += 1;
    const { fail, warning, unknown } = counts;
    // Three zeros look clean where nothing could be judged.
    const rest = notUnderstood > 0 ? told("notUnderstood", { n: notUnderstood }) : "";
    return `${SIGNS[verdict]} ${path}: ${told("counts", { fail, warning, unknown })}${rest}`;
  }

  private left(): string {
    if (this.done === this.total) return "";
    const each = (Date.now() - this.start) / this.done;
    return told("left", { time: seconds((each * (this.total - this.done)) / 1000) });
  }

  private say(line: string): void {
    if (!this.quiet) print(line);
    else if (process.stderr.isTTY) console.error(line);
  }
}

function seconds(count: number): string {
  if (count < 100) return `${Math.ceil(count)} s`;
  const minutes = Math.ceil(count / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}
