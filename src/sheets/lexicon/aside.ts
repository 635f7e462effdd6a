import { glued, type Label } from "../text/normalise";
import { Suggestions, waysOf } from "./suggest";
import type { Words } from "./words";

/** Labels that are known to be of no concern beside a record's own. */
export class Aside {
  /** As keys; made when somebody asks. */
  private known: ReadonlySet<string> | undefined;
  private alike: Suggestions<string> | undefined;

  constructor(
    private readonly labels: readonly string[],
    private readonly using: Words
  ) {}

  has({ words, bareWords }: Label): boolean {
    if (this.labels.length === 0) return false;
    this.known ??= new Set(this.labels.map((text) => this.keyOf(this.using.ofLabel(text))));
    return this.known.has(this.keyOf(words)) || this.known.has(this.keyOf(bareWords));
  }

  /** How like a label is to the likest of them; 0 where it is like none. */
  likeness(label: Label): number {
    const { labels, using } = this;
    this.alike ??= new Suggestions(
      labels,
      labels.map((text) => waysOf([text], using)),
      using
    );
    return this.alike.of(label)[0]?.degree ?? 0;
  }

  private keyOf(words: string): string {
    return glued(this.using.short(words));
  }
}
