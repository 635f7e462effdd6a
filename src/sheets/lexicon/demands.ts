import type { Field } from "../../rules";
import { abridged } from "./abridged";
import { headless, shared } from "./affixes";
import type { Entry } from "./entries";
import type { Found } from "./match";
import { most } from "./most";
import type { Post, Postings } from "./postings";
import { Sayings } from "./sayings";
import { isChinese } from "../text/text";
import { Wordings } from "./wordings";
import type { Words } from "./words";

/** A demand to be confirmed, in one of its wordings; what it says is worked out when somebody asks. */
class Demand {
  readonly words: string;

  constructor(
    private readonly entry: Entry,
    private readonly using: Words
  ) {
    this.words = headOff(entry.words, using);
  }

  get field(): Field {
    return this.entry.field;
  }

  get label(): string {
    return this.entry.label;
  }

  get content(): readonly string[] {
    return this.using.content(this.words);
  }

  get narrowing(): readonly string[] {
    return this.entry.meaning.narrowing;
  }
}

/** The demands of a record type. Unlike the names of figures, sheets give them in their own words. */
export class Demands {
  /** Those that sheets put into sentences of their own. */
  readonly sayings: Sayings;
  private readonly all: Wordings<Demand>;

  constructor(
    postings: Postings,
    entries: readonly Entry[],
    private readonly using: Words,
    fields: readonly Field[]
  ) {
    this.sayings = new Sayings(fields);
    this.all = new Wordings(postings, (place) => {
      const entry = entries[place];
      return entry && isDemand(entry) ? new Demand(entry, using) : undefined;
    });
  }

  /** Says by which keys an entry is found, if it is a demand, and by which a wording of it may be asked. */
  static post(entry: Entry, using: Words, place: number, post: Post, mayBeAsked: string): void {
    if (!isDemand(entry)) return;
    const demand = new Demand(entry, using);
    Wordings.post(demand, place, post);
    for (const key of keysOfWords(demand.words, using)) post(mayBeAsked, key, place);
  }

  /**
   * The demand that a wording shortens, lengthens or abridges, and adds nothing to that narrows it; `ambiguous`
   * where several are meant alike.
   */
  find(whole: string, without: (label: string) => boolean = () => false): Found {
    const { narrowing } = this.using.meaning(whole);
    // "Năm học trước" begins many demands, and is none.
    if (narrowing.includes(whole)) return undefined;
    const words = headOff(whole, this.using);
    const content = this.using.content(words);
    const mayBe = (demand: Demand): boolean =>
      narrowing.every((word) => demand.narrowing.includes(word)) && !without(demand.label);
    const of = (demand: Demand): Field => demand.field;
    const ways: readonly (readonly [readonly Demand[], (demand: Demand) => number])[] = [
      [this.all.alike(words), (demand) => shared(words, demand.words)],
      [this.all.abridging(content), (demand) => abridged(content, demand.content)],
    ];
    for (const [maybe, count] of ways) {
      const all = maybe.filter((demand) => count(demand) > 0 && mayBe(demand));
      const field = most(all, count, of);
      if (field === "ambiguous") return field;
      const best = field && all.find((demand) => demand.field === field);
      if (best)
        return { field: best.field, confidence: "folded", reason: { how: "demand", label: best.label } };
    }
    return undefined;
  }

  /** Keys under which a label may be found among demands. */
  static keysOf(words: string, using: Words): string[] {
    return keysOfWords(headOff(words, using), using);
  }
}

const isDemand = ({ field, family }: Entry): boolean => field.type === "yesNo" && family === undefined;

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
