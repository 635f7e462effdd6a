import type { Field } from "../../rules";
import { abridged } from "./abridged";
import { headless, shared } from "./affixes";
import { most } from "./most";
import { isChinese } from "../text/text";
import { Wordings } from "./wordings";
import type { Words } from "./words";

/** A demand to be confirmed, in one of its wordings. */
interface Demand {
  readonly field: Field;
  readonly label: string;
  readonly words: string;
  readonly content: readonly string[];
  readonly narrowing: readonly string[];
}

/** The demands of a record type. Unlike the names of figures, sheets give them in their own words. */
export class Demands {
  private readonly all = new Wordings<Demand>();
  private readonly starts = new Set<string>();

  constructor(private readonly using: Words) {}

  add(field: Field, label: string, whole: string): void {
    const words = headOff(whole, this.using);
    const { narrowing } = this.using.meaning(whole);
    this.all.add({ field, label, words, content: this.using.content(words), narrowing });
    for (const key of keysOfWords(words, this.using)) this.starts.add(key);
  }

  /**
   * The demand that a wording shortens, lengthens or abridges, and adds nothing to that narrows it; `ambiguous`
   * where several are meant alike.
   */
  find(
    whole: string,
    without: (label: string) => boolean = () => false
  ): { readonly field: Field; readonly label: string } | "ambiguous" | undefined {
    const words = headOff(whole, this.using);
    const content = this.using.content(words);
    const { narrowing } = this.using.meaning(whole);
    const mayBe = (demand: Demand): boolean =>
      narrowing.every((word) => demand.narrowing.includes(word)) && !without(demand.label);
    const of = (demand: Demand): Field => demand.field;
    const ways: readonly (readonly [readonly Demand[], (demand: Demand) => number])[] = [
      [this.all.alike(words), (demand) => shared(words, demand.words)],
      [this.all.abridging(content), (demand) => abridged(content, demand.content)],
    ];
    for (const [maybe, count] of ways) {
      const all = maybe.filter(mayBe);
      const field = most(all, count, of);
      if (field === "ambiguous") return field;
      const best = field && all.find((demand) => demand.field === field && count(demand) > 0);
      if (best) return best;
    }
    return undefined;
  }

  /** Keys under which a wording may be asked. */
  keys(): Iterable<string> {
    return this.starts;
  }

  /** Keys under which a label may be found among demands. */
  static keysOf(words: string, using: Words): string[] {
    return keysOfWords(headOff(words, using), using);
  }
}

/** Words in short, without "có", "đảm bảo" at the head. */
function headOff(words: string, using: Words): string {
  const short = using.short(words);
  return headless(short) ?? short;
}

/** Keys of a wording: its first word, and the first that says something; two letters in Chinese. */
function keysOfWords(words: string, using: Words): string[] {
  if (isChinese(words)) return [`^${words.slice(0, 2)}`];
  const [first = ""] = words.split(" ");
  return [`^${first}`, `^${using.content(words)[0] ?? first}`];
}
