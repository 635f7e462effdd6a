import type { Option } from "../../rules";
import { abridged } from "./abridged";
import { shared } from "./affixes";
import { most } from "./most";
import { glued, parseLabel, unmarked } from "../text/normalise";
import { Suggestions } from "./suggest";
import { keyAt, LEVELS } from "./levels";
import { Wordings } from "./wordings";
import type { Words } from "./words";
import { clean, fold, isChinese } from "../text/text";

/** Finds an item of a closed list (elements, indicators, materials) by its code, its name, or both. */
export class ItemIndex {
  private readonly codes = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly bare = new Map<string, number>();
  /** The same words in another order; the same sense; equal by a mined rule. */
  private readonly senses = SENSES.map(() => new Map<string, number>());
  private readonly openings = new Wordings<Opening>();
  /** By item, what all its names speak of, and no other item's. */
  private readonly cores: ReadonlyMap<number, readonly string[]>;
  private readonly seen = new Map<string, number | undefined>();

  /** Made when somebody asks. */
  private suggestions: Suggestions<string> | undefined;

  constructor(
    private readonly options: readonly Option[],
    private readonly using: Words
  ) {
    const openings: Opening[] = [];
    options.forEach(({ code, labels }, index) => {
      this.codes.set(codeKey(code), index);
      // Labels that differ in signs alone come to the same words.
      const known = new Set<string>();
      for (const text of labels) {
        const words = using.short(using.ofLabel(text));
        if (words === "") this.codes.set(codeKey(text), index);
        if (words === "" || known.has(words)) continue;
        known.add(words);
        this.names.set(glued(words), index);
        const own = rateless(words);
        this.put(this.bare, glued(unmarked(words)), index);
        this.put(this.bare, glued(own), index);
        for (const [at, sense] of SENSES.entries()) {
          const key = sense(own, using);
          const map = this.senses[at];
          if (key !== undefined && map) this.put(map, key, index);
        }
        const { concepts, narrowing } = using.meaning(own);
        openings.push({ index, words: own, content: using.content(own), narrowing, concepts });
      }
    });
    for (const opening of openings) this.openings.add(opening);
    this.cores = coresOf(openings);
  }

  /** How many items the list has. */
  get size(): number {
    return this.options.length;
  }

  /** Codes of items whose names look like this text: for questions only. */
  suggest(text: string): string[] {
    this.suggestions ??= new Suggestions(
      this.options.map(({ code, labels }) => ({ value: code, labels })),
      this.using
    );
    return this.suggestions.of(parseLabel(text));
  }

  /** The index of a code, as a person has chosen it. */
  indexOf(code: string): number | undefined {
    return this.codes.get(codeKey(code));
  }

  /** -1 where two items share a key. */
  private put(map: Map<string, number>, key: string, index: number): void {
    map.set(key, map.has(key) && map.get(key) !== index ? -1 : index);
  }

  /** The item's index, undefined where none or several are meant. */
  find(raw: string): number | undefined {
    if (this.seen.has(raw)) return this.seen.get(raw);
    const found = this.look(clean(raw));
    if (this.seen.size < 20_000) this.seen.set(raw, found);
    return found;
  }

  private look(text: string): number | undefined {
    if (text === "" || text.length > 400) return undefined;
    const code = this.codes.get(codeKey(text)) ?? this.codes.get(codeKey(text.replace(DASHED, "$1.$2")));
    if (code !== undefined) return code;
    const named = this.byName(text);
    const coded = this.leadingCode(text);
    // "1.1 组织构架": a code and a name that contradict each other name nothing.
    return named !== undefined && coded !== undefined && named !== coded ? undefined : (named ?? coded);
  }

  private byName(text: string): number | undefined {
    const label = parseLabel(text);
    const { words: whole, bareWords: bare } = label;
    for (const words of new Set([
      whole,
      bare,
      bare.replace(/^\d{1,2} /, ""),
      withoutTarget(bare),
      bare.replace(OF_ALL, ""),
      yearless(bare),
      ownerless(yearless(bare)),
    ])) {
      const short = this.using.short(words);
      const exact = this.names.get(glued(short)) ?? this.names.get(glued(rateless(short)));
      if (exact !== undefined) return exact;
      const loose = this.bare.get(glued(rateless(short))) ?? this.bare.get(glued(short));
      if (loose !== undefined) return loose < 0 ? undefined : loose;
    }
    const short = rateless(this.using.short(withoutTarget(bare)));
    for (const [at, sense] of SENSES.entries()) {
      const key = sense(short, this.using);
      const meant = key === undefined ? undefined : this.senses[at]?.get(key);
      if (meant !== undefined && meant >= 0) return meant;
    }
    return this.opening(short);
  }

  /**
   * A name shortened, lengthened or abridged, if only one is meant: nothing narrows it, and what the item alone
   * speaks of is there ("xin lỗi" for late dossiers).
   */
  private opening(words: string): number | undefined {
    const content = this.using.content(words);
    const alike = this.openings.alike(words);
    const abridging = this.openings.abridging(content);
    if (alike.length + abridging.length === 0) return undefined;
    const { narrowing, concepts } = this.using.meaning(words);
    const said = new Set(concepts);
    const mayBe = (opening: Opening): boolean =>
      narrowing.every((word) => opening.narrowing.includes(word)) &&
      (this.cores.get(opening.index) ?? []).every((concept) => said.has(concept));
    const index = (opening: Opening): number => opening.index;
    const found =
      most(alike.filter(mayBe), (opening) => shared(words, opening.words, true), index) ??
      most(abridging.filter(mayBe), (opening) => abridged(content, opening.content), index);
    return found === "ambiguous" ? undefined : found;
  }

  /** "1.1 质量保证理念的…": a code with more than one part, where the words behind it are no other item's. */
  private leadingCode(text: string): number | undefined {
    const match =
      /^((?:[a-z]+|\d+)(?:\.(?:[a-z]+\d*|\d+))+(?:-\d+)?)[.):、]?(?=\s|[^\p{Script=Latin}\d.\-]|$)/iu.exec(
        text
      );
    return match ? this.codes.get(codeKey(match[1] ?? "")) : undefined;
  }
}

/** "1-1" for 1.1. */
const DASHED = /^(\d{1,2})[-–](\d{1,2})$/;

const codeKey = (text: string): string =>
  clean(text)
    .toLowerCase()
    .replace(/^[a-z]+-[a-z]+\//, "")
    .replace(/^[（(]\s*(.*?)\s*[)）]$/, "$1")
    .replace(/[\s]+/g, "")
    .replace(/[.]$/, "");

/** An item's name without "tỷ lệ" at its head. */
interface Opening {
  readonly index: number;
  readonly words: string;
  readonly content: readonly string[];
  readonly narrowing: readonly string[];
  readonly concepts: readonly string[];
}

/** What all names of an item speak of, and those of no other. */
function coresOf(openings: readonly Opening[]): ReadonlyMap<number, readonly string[]> {
  const speakers = new Map<string, Set<number>>();
  const cores = new Map<number, readonly string[]>();
  for (const { index, concepts } of openings) {
    for (const concept of concepts) speakers.set(concept, (speakers.get(concept) ?? new Set()).add(index));
    const core = cores.get(index);
    cores.set(index, core ? core.filter((concept) => concepts.includes(concept)) : concepts);
  }
  const isOwn = (concept: string): boolean => speakers.get(concept)?.size === 1;
  return new Map([...cores].map(([index, core]) => [index, core.filter(isOwn)]));
}

const TARGET = new RegExp(
  fold(
    "^(?:đơn vị|nhà trường|trường)(?: đã| thực hiện| xây dựng)+ |^100(?: các)? |(?: tỷ lệ)?(?: đạt| là)?"
  ) + fold("(?: từ| tối thiểu| ít nhất| trên)? \\d{1,3}(?: trở lên)?(?= |$)| tại đơn vị(?= |$)"),
  "gu"
);
/** A target's words without its threshold ("từ 98% trở lên tại đơn vị") and without who is to do it. */
const withoutTarget = (words: string): string => words.replace(TARGET, "").trim();

/** What the whole is, behind a part that names the item: "hồ sơ đúng hạn/tổng hồ sơ đã giải quyết". */
const OF_ALL = / ?\/ ?(?:tổng|ts) .+$/;

const YEARS = /(?:19|20)\d{2} ?(?:[-–—~至到] ?(?:(?:19|20)?\d{2}))? ?(?:学年度?|年度?|届)?|近[两二三\d]年/g;
/** A Chinese name without the years that it is of ("2021年、2022年质量年度报告"). */
const yearless = (words: string): string =>
  isChinese(words)
    ? words
        .replace(YEARS, "")
        .replace(/^(?:[和与及] ?)+/, "")
        .trim()
    : words;

const OWNER = /^.{1,20}?(?:学院|学校|大学|省|市|县|区)(?:的| )?(?=.{4})|^十[一二三四五]五 ?/;
/** A Chinese name without the college or place that it is of ("厦门市国民经济和社会发展规划"), or its plan's number. */
const ownerless = (words: string): string => (isChinese(words) ? words.replace(OWNER, "") : words);

/** Words without "tỷ lệ" or "mức độ" at their head. */
const rateless = (words: string): string => words.replace(/^(?:tl|tl phần trăm|số|sl|mức độ|mức) (?=.)/, "");

const BY_CONCEPTS = LEVELS.findIndex(({ how }) => how === "concepts");
const BY_RULES = LEVELS.findIndex(({ how }) => how === "rule");

/** What a name says, as keys: the strictest first. A word that narrows it is a part of what it says. */
const SENSES: readonly ((words: string, using: Words) => string | undefined)[] = [
  (words, using) => using.ordered(words),
  (words, using) => `${keyAt(BY_CONCEPTS, words, using)} ${using.meaning(words).narrowing.join()}`,
  (words, using) => keyAt(BY_RULES, words, using),
];
