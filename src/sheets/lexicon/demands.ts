import type { Field } from "../../rules";
import { abridged, contentOf } from "./abridged";
import { shared } from "../text/affixes";
import { most } from "./most";
import { isChinese } from "../text/text";

/** A demand to be confirmed, in one of its wordings. */
interface Demand {
  readonly field: Field;
  readonly words: string;
  readonly content: readonly string[];
}

/** The demands of a record type. Unlike the names of figures, sheets give them in their own words. */
export class Demands {
  private readonly all: Demand[] = [];

  /** `words` without "có", "đảm bảo" at the head. */
  add(field: Field, words: string): void {
    this.all.push({ field, words, content: contentOf(words) });
  }

  /** The demand that a wording shortens, lengthens or abridges; `ambiguous` where several are meant alike. */
  find(words: string): Field | "ambiguous" | undefined {
    const content = contentOf(words);
    const field = (demand: Demand): Field => demand.field;
    return (
      most(this.all, (demand) => shared(words, demand.words), field) ??
      most(this.all, (demand) => abridged(content, demand.content), field)
    );
  }

  /** Keys under which a wording may be asked. */
  *keys(): Generator<string> {
    for (const { words } of this.all) yield* demandKeys(words);
  }
}

/** Keys of a wording: its first word, and the first that says something; two letters in Chinese. */
export function demandKeys(words: string): string[] {
  if (isChinese(words)) return [`^${words.slice(0, 2)}`];
  const [first = ""] = words.split(" ");
  return [`^${first}`, `^${contentOf(words)[0] ?? first}`];
}
