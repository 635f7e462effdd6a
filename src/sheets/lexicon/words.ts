import { withoutMarks, type WordList } from "../../rules";
import { languageOf, LANGUAGES, type Flag, type Language } from "../text/languages";
import { parseLabel } from "../text/normalise";
import { fold, isChinese } from "../text/text";
import { contentOf } from "./abridged";
import type { Known, Meaning } from "./known";
import { longestFirst, parts, rewrite, type Rewritings } from "./rewriting";

export type { Meaning } from "./known";

/** Texts that are kept, so that each is taken apart once. */
const MOST_KEPT = 50_000;

const GENERAL = LANGUAGES.flatMap(({ abbreviations }) => abbreviations);

/** Concepts as a key, whatever their order. */
export const conceptKey = ({ concepts }: Pick<Meaning, "concepts">): string =>
  concepts.length < 2 ? (concepts[0] ?? "") : [...concepts].sort().join(" ");

/** Makes words comparable: short for long, and pieces with what they mean. */
export class Words {
  private readonly shorts = new Map<string, string>();
  private readonly pattern: RegExp | undefined;
  /** The same for Chinese, where no gaps part words. */
  private readonly ungapped: RegExp | undefined;
  private readonly known = new Map<string, Known>();
  private readonly labels = new Map<string, string>();

  private readonly synonyms: Rewritings;
  private readonly rewritings: Rewritings;

  /** The regulation's own words that narrow a label. */
  private readonly narrowing: RegExp | undefined;
  /** Made when somebody leaves diacritics off. */
  private unmarkedNarrowing: RegExp | undefined;

  constructor(list: WordList = {}) {
    const { abbreviations = [], synonyms = [], rewritings = [], narrowing = [] } = list;
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

  /** What is known of folded words; what is found out is kept there. */
  of(words: string): Known {
    let known = this.known.get(words);
    if (!known) {
      known = { keys: [] };
      if (this.known.size < MOST_KEPT) this.known.set(words, known);
    }
    return known;
  }

  /** The words of a law's own label. */
  ofLabel(text: string): string {
    let words = this.labels.get(text);
    if (words === undefined) this.labels.set(text, (words = parseLabel(text).words));
    return words;
  }

  /** Folded words with long forms made short, so that both ways of writing meet. */
  short(words: string): string {
    const known = this.of(words);
    return (known.short ??= this.shortened(words));
  }

  private shortened(words: string): string {
    const pattern = isChinese(words) ? this.ungapped : this.pattern;
    return pattern && languageOf(words).abbreviations.length > 0
      ? words.replace(pattern, (_, before: string, long: string) => before + (this.shorts.get(long) ?? long))
      : words;
  }

  /** What folded words mean; where nothing but flags is left, these are what they speak of. */
  meaning(words: string): Meaning {
    const known = this.of(words);
    return (known.meaning ??= this.understand(words));
  }

  /** The words that say something. */
  content(words: string): readonly string[] {
    const known = this.of(words);
    return (known.content ??= contentOf(words));
  }

  /** The words in the order of the alphabet. */
  ordered(words: string): string {
    const known = this.of(words);
    return (known.ordered ??= words.split(" ").sort().join(" "));
  }

  /** The key of concepts after the rewritings; undefined where none applies. */
  rewritten(meaning: Meaning): string | undefined {
    if (this.synonyms.all.length + this.rewritings.all.length === 0) return undefined;
    return conceptKey({ concepts: rewrite(rewrite(meaning.concepts, this.synonyms), this.rewritings) });
  }

  /** What a listed word is among a label's concepts: those have no words that say nothing ("现" of "现场"). */
  private pieces(text: string): readonly string[] {
    const words = fold(text);
    const { pieces, idle } = languageOf(words);
    return pieces(this.short(words)).filter((piece) => !idle.has(piece));
  }

  private understand(words: string): Meaning {
    const language = languageOf(words);
    const short = withoutQuestion(this.short(words), language);
    return this.sensed(short, language, this.narrowing);
  }

  private sensed(short: string, language: Sense, ownNarrowing: RegExp | undefined): Meaning {
    const general = narrowingOf(short, language);
    const own = ownNarrowing ? narrowingOf(short, { narrowing: ownNarrowing }) : NO_WORDS;
    const narrowing = own.length > 0 ? [...general, ...own].sort() : general;
    return { ...sorted(language.pieces(short), language), narrowing };
  }

  /** What words mean to somebody who leaves all diacritics off. */
  unmarked(words: string): Meaning {
    const short = withoutMarks(this.short(words)).replace(/[ /](?:chua|khong)$/, "$&?");
    this.unmarkedNarrowing ??= this.narrowing && withoutItsMarks(this.narrowing);
    return this.sensed(short, unmarkedOf(languageOf(words)), this.unmarkedNarrowing);
  }
}

/** What of a language tells the meaning of pieces. */
type Sense = Pick<Language, "pieces" | "flags" | "idle" | "narrowing" | "sense">;

/** "Thư viện đã đạt chuẩn chưa" without the word that asks; more than that word must be left. */
function withoutQuestion(short: string, { question }: Language): string {
  const rest = question ? short.replace(question, "") : short;
  return rest.includes(" ") ? rest : ofOneWord(short);
}

/** "Đạt chưa" asks what "chưa đạt" denies: whatever the order of concepts, the two must not meet. */
const ofOneWord = (short: string): string => short.replace(/^([^ ]+ (?:chưa|không))$/u, "$1?");

/** Whether a label speaks of a name and the others of codes: "Tên lớp" beside "Mã lớp". */
export function isNameBesideCodes(label: string, labels: readonly string[], using: Words): boolean {
  const says = (text: string, flag: Flag): boolean => using.meaning(using.ofLabel(text)).flags.has(flag);
  return says(label, "name") && labels.every((other) => other === label || says(other, "code"));
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

const withoutItsMarks = ({ source, flags }: RegExp): RegExp => new RegExp(withoutMarks(source), flags);

const UNMARKED = new Map<Language, Sense>();
function unmarkedOf(language: Language): Sense {
  let words = UNMARKED.get(language);
  if (!words) {
    words = {
      ...language,
      narrowing: withoutItsMarks(language.narrowing),
      idle: new Set([...language.idle].map(withoutMarks)),
      flags: new Map([...language.flags].map(([word, flag]) => [withoutMarks(word), flag])),
    };
    UNMARKED.set(language, words);
  }
  return words;
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
  const found = [...words.matchAll(narrowing)].flatMap(([, word, chinese = word]) =>
    chinese === undefined ? [] : [sense(word ?? chinese)]
  );
  return found.length > 0 ? found.sort() : NO_WORDS;
}
