import type { WordList } from "../../rules";
import { languageOf, LANGUAGES, type Flag, type Language } from "../text/languages";
import { fold, isChinese, withoutMarks } from "../text/text";

/** What a label says, in pieces that can be compared. */
export interface Meaning {
  /** What it speaks of, in order. */
  readonly concepts: readonly string[];
  /** How its value is given. */
  readonly flags: ReadonlySet<Flag>;
  /** Words that make another thing of it, sorted. */
  readonly narrowing: readonly string[];
}

/** Texts that are kept, so that each is taken apart once. */
const MOST_KEPT = 50_000;

const GENERAL = LANGUAGES.flatMap(({ abbreviations }) => abbreviations);

/** Concepts as a key, whatever their order. */
export const conceptKey = ({ concepts }: Meaning): string => `=${[...concepts].sort().join(" ")}`;

/** Makes words comparable: short for long, and pieces with what they mean. */
export class Words {
  private readonly shorts = new Map<string, string>();
  private readonly pattern: RegExp | undefined;
  /** The same for Chinese, where no gaps part words. */
  private readonly ungapped: RegExp | undefined;
  private readonly shortened = new Map<string, string>();
  private readonly meanings = new Map<string, Meaning>();

  private readonly synonyms: Rewritings;
  private readonly rewritings: Rewritings;

  /** The regulation's own words that narrow a label. */
  private readonly narrowing: RegExp | undefined;

  constructor({ abbreviations = [], synonyms = [], rewritings = [], narrowing = [] }: WordList = {}) {
    for (const [long, short] of [...GENERAL, ...abbreviations]) {
      const words = fold(long);
      for (const way of [words, withoutMarks(words)])
        if (!this.shorts.has(way)) this.shorts.set(way, fold(short));
    }
    const longest = [...this.shorts.keys()].sort((a, b) => b.length - a.length);
    const [ungapped, gapped] = [longest.filter(isChinese), longest.filter((way) => !isChinese(way))];
    if (gapped.length > 0) {
      this.pattern = new RegExp(`(^|[^\\p{L}\\p{M}])(${gapped.join("|")})(?![\\p{L}\\p{M}])`, "gu");
    }
    if (ungapped.length > 0) this.ungapped = new RegExp(`()(${ungapped.join("|")})`, "gu");
    if (narrowing.length > 0) {
      this.narrowing = wholeWords(narrowing.map((word) => this.short(fold(word))));
    }
    this.synonyms = longestFirst(
      synonyms.map(([from, to]) => ({ from: this.pieces(from), to: this.pieces(to) }))
    );
    const canonical = (text: string): readonly string[] => rewrite(parts(text), this.synonyms);
    this.rewritings = longestFirst(
      rewritings.map(([from, to]) => ({ from: canonical(from), to: canonical(to) }))
    );
  }

  /** Folded words with long forms made short, so that both ways of writing meet. */
  short(words: string): string {
    const known = this.shortened.get(words);
    if (known !== undefined) return known;
    const pattern = isChinese(words) ? this.ungapped : this.pattern;
    const short =
      pattern && languageOf(words).abbreviations.length > 0
        ? words.replace(
            pattern,
            (_, before: string, long: string) => before + (this.shorts.get(long) ?? long)
          )
        : words;
    if (this.shortened.size < MOST_KEPT) this.shortened.set(words, short);
    return short;
  }

  /** What folded words mean; where nothing but flags is left, these are what they speak of. */
  meaning(words: string): Meaning {
    const known = this.meanings.get(words);
    if (known) return known;
    const meaning = this.understand(words);
    if (this.meanings.size < MOST_KEPT) this.meanings.set(words, meaning);
    return meaning;
  }

  /** The key of concepts after the rewritings; undefined where none applies. */
  rewritten(meaning: Meaning): string | undefined {
    if (this.synonyms.all.length + this.rewritings.all.length === 0) return undefined;
    const concepts = rewrite(rewrite(meaning.concepts, this.synonyms), this.rewritings);
    return `~${[...concepts].sort().join(" ")}`;
  }

  private pieces(text: string): readonly string[] {
    const words = fold(text);
    return languageOf(words).pieces(this.short(words));
  }

  private understand(words: string): Meaning {
    const language = languageOf(words);
    const short = withoutQuestion(this.short(words), language);
    const general = narrowingOf(short, language);
    const own = this.narrowing ? narrowingOf(short, { narrowing: this.narrowing }) : NO_WORDS;
    const narrowing = own.length > 0 ? [...general, ...own].sort() : general;
    return { ...sorted(language.pieces(short), language), narrowing };
  }

  /** What words mean to somebody who leaves all diacritics off. */
  unmarked(words: string): Pick<Meaning, "concepts" | "flags"> {
    const language = languageOf(words);
    return sorted(language.pieces(withoutMarks(this.short(words))), unmarkedOf(language));
  }
}

/** "Thư viện đã đạt chuẩn chưa" without the word that asks; more than that word must be left. */
function withoutQuestion(short: string, { question }: Language): string {
  const rest = question ? short.replace(question, "") : short;
  return rest.includes(" ") ? rest : short;
}

/** Pieces sorted into concepts and flags; where nothing but flags is left, these are what they speak of. */
function sorted(
  pieces: readonly string[],
  { flags: known, idle }: Pick<Language, "flags" | "idle">
): Pick<Meaning, "concepts" | "flags"> {
  const flags = new Set<Flag>();
  const concepts: string[] = [];
  for (const piece of pieces) {
    const flag = known.get(piece);
    if (flag !== undefined) flags.add(flag);
    else if (!idle.has(piece)) concepts.push(piece);
  }
  return concepts.length > 0 ? { concepts, flags } : { concepts: pieces, flags: NO_FLAGS };
}

const UNMARKED = new Map<Language, Pick<Language, "flags" | "idle">>();
function unmarkedOf(language: Language): Pick<Language, "flags" | "idle"> {
  let words = UNMARKED.get(language);
  if (!words) {
    words = {
      idle: new Set([...language.idle].map(withoutMarks)),
      flags: new Map([...language.flags].map(([word, flag]) => [withoutMarks(word), flag])),
    };
    UNMARKED.set(language, words);
  }
  return words;
}

interface Rewriting {
  readonly from: readonly string[];
  readonly to: readonly string[];
}
interface Rewritings {
  readonly all: readonly Rewriting[];
  /** Concepts with which one of them begins: where none is spoken of, none applies. */
  readonly begins: ReadonlySet<string | undefined>;
}
const longestFirst = (rewritings: readonly Rewriting[]): Rewritings => ({
  all: [...rewritings].sort((a, b) => b.from.length - a.from.length),
  begins: new Set(rewritings.map(({ from: [first] }) => first)),
});
const parts = (text: string): string[] => text.split(" ").filter((part) => part !== "");

/** Rewritings one after another, the longest first, until none applies; something is always left. */
function rewrite(concepts: readonly string[], { all, begins }: Rewritings): readonly string[] {
  let now = concepts;
  for (let round = 0; round < 3; round += 1) {
    const before = now;
    if (!now.some((concept) => begins.has(concept))) break;
    for (const { from, to } of all) {
      const at = indexOf(now, from);
      if (at >= 0 && now.length + to.length > from.length)
        now = [...now.slice(0, at), ...to, ...now.slice(at + from.length)];
    }
    if (now === before) break;
  }
  return now;
}

function indexOf(all: readonly string[], part: readonly string[]): number {
  for (let at = 0; at + part.length <= all.length; at += 1) {
    if (part.every((piece, offset) => all[at + offset] === piece)) return at;
  }
  return -1;
}

/** A pattern of whole words, in its first group; of Chinese ones, which have no gaps between them, in its second. */
function wholeWords(words: readonly string[]): RegExp {
  const [chinese, others] = [words.filter(isChinese), words.filter((word) => !isChinese(word))];
  const anyOf = (some: readonly string[]): string => (some.length > 0 ? `(${some.join("|")})` : "((?!))");
  return new RegExp(`(?:^|[ /])${anyOf(others)}(?![^ /])|${anyOf(chinese)}`, "g");
}

const NO_FLAGS: ReadonlySet<Flag> = new Set();
const NO_WORDS: readonly string[] = [];

function narrowingOf(
  words: string,
  { narrowing, sense = (word) => word }: Pick<Language, "narrowing" | "sense">
): readonly string[] {
  const found = [...words.matchAll(narrowing)].map(([, word, chinese = ""]) => sense(word ?? chinese));
  return found.length > 0 ? found.sort() : NO_WORDS;
}
