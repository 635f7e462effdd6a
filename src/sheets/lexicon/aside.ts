import { glued, type Label } from "../text/normalise";
import type { Words } from "./words";

/** Labels that are known to be of no concern beside a record's own. */
export class Aside {
  /** As keys; made when somebody asks. */
  private known: ReadonlySet<string> | undefined;

  constructor(
    private readonly labels: readonly string[],
    private readonly using: Words
  ) {}

  has({ words, bareWords }: Label): boolean {
    if (this.labels.length === 0) return false;
    this.known ??= new Set(this.labels.map((text) => this.keyOf(this.using.ofLabel(text))));
    return this.known.has(this.keyOf(words)) || this.known.has(this.keyOf(bareWords));
  }

  private keyOf(words: string): string {
    return glued(this.using.short(words));
  }
}
