import type { Option } from "../../rules";
import { abridged } from "./abridged";
import { shared } from "./affixes";
import {
  codeKey,
  keysOf,
  namesOf,
  Opening,
  prepareItems,
  rateless,
  SENSES,
  type ItemName,
  type Kind,
  type PreparedItems,
} from "./item-names";
import { most } from "./most";
import { glued, parseLabel } from "../text/normalise";
import type { Postings } from "./postings";
import { Suggestions, waysOf } from "./suggest";
import { Aside } from "./aside";
import { Wordings } from "./wordings";
import { ofPart, withoutLimit, withoutTarget } from "./thresholds";
import type { Words } from "./words";
import { clean, isChinese } from "../text/text";

/** Finds an item of a closed list (elements, indicators, materials) by its code, its name, or both. */
export class ItemIndex {
  private readonly names: readonly ItemName[];
  private readonly postings: Postings;
  private readonly cores: PreparedItems["cores"];
  private readonly openings: Wordings<Opening>;
  private readonly seen = new Map<string, number | undefined>();

  /** Made when somebody asks. */
  private suggestions: Suggestions<string> | undefined;

  /** What stands beside the items and is none of them. */
  private readonly aside: Aside;

  /**
   * @param prepared what was worked out of the items' names beforehand
   * @param aside what lists name beside the items: none of it is taken for one by a looser look
   */
  constructor(
    private readonly options: readonly Option[],
    private readonly using: Words,
    private readonly prepared?: PreparedItems,
    aside: readonly string[] = []
  ) {
    this.aside = new Aside(aside, using);
    this.names = namesOf(options);
    const { postings, cores } = prepared ?? prepareItems(this.names, using);
    this.postings = postings;
    this.cores = cores;
    this.openings = new Wordings(postings, (place) => {
      const name = this.names[place];
      return name && Opening.of(name, using);
    });
  }

  /** By item, the texts by which names are compared with its own. */
  private get ways(): PreparedItems["ways"] {
    return this.prepared?.ways ?? this.options.map(({ labels }) => waysOf(labels, this.using));
  }

  /** What was worked out of the names, for another run. */
  toPrepared(): PreparedItems {
    return { postings: this.postings, cores: this.cores, ways: this.ways };
  }

  /** How many items the list has. */
  get size(): number {
    return this.options.length;
  }

  /** Codes of items whose names look like this text: for questions only. */
  suggest(text: string): readonly string[] {
    this.suggestions ??= new Suggestions(
      this.options.map(({ code }) => code),
      this.ways,
      this.using
    );
    return this.suggestions.of(parseLabel(text)).map(({ value }) => value);
  }

  /** The index of a code, as a person has chosen it. */
  indexOf(code: string): number | undefined {
    return this.byCode(code);
  }

  /** Items of the names that come to a key of some kind. */
  private at(kind: Kind, key: string): number[] {
    return this.postings.at(kind, key).flatMap((place) => {
      const name = this.names[place];
      return name && keysOf(kind, name, this.using).includes(key) ? [name.index] : [];
    });
  }

  private byCode(text: string): number | undefined {
    return this.at("code", codeKey(text)).pop();
  }

  private byWords(key: string): number | undefined {
    return this.at("name", key).pop();
  }

  /** The one item of a key, -1 where several share it. */
  private byKey(kind: Kind, key: string): number | undefined {
    const [first, ...others] = this.at(kind, key);
    return others.every((other) => other === first) ? first : -1;
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
    const code = this.byCode(text) ?? this.byCode(text.replace(DASHED, "$1.$2"));
    if (code !== undefined) return code;
    const named = this.byName(text);
    const coded = this.leadingCode(text);
    // "1.1 组织构架": a code and a name that contradict each other name nothing.
    return named !== undefined && coded !== undefined && named !== coded ? undefined : (named ?? coded);
  }

  private byName(text: string): number | undefined {
    const label = parseLabel(text.replace(ISSUED, ""));
    const { words: whole, bareWords: bare } = label;
    if (this.aside.has(label)) return this.byWords(glued(this.using.short(whole)));
    for (const words of new Set([
      whole,
      bare,
      bare.replace(/^\d{1,2} /, ""),
      withoutTarget(bare),
      withoutLimit(bare) ?? bare,
      ofPart(bare),
      yearless(whole),
      yearless(bare),
      ownerless(yearless(bare)),
    ])) {
      const short = this.using.short(words);
      const exact = this.byWords(glued(short)) ?? this.byWords(glued(rateless(short)));
      if (exact !== undefined) return exact;
      const loose = this.byKey("bare", glued(rateless(short))) ?? this.byKey("bare", glued(short));
      if (loose !== undefined) return loose < 0 ? undefined : loose;
    }
    const short = rateless(this.using.short(withoutTarget(withoutLimit(bare) ?? bare)));
    // "Tỷ lệ hài lòng (công khai, cập nhật)": what stands in brackets may make another item of it.
    for (const words of new Set([rateless(this.using.short(whole)), short])) {
      const meant = this.bySense(words);
      if (meant !== undefined) return meant;
    }
    return this.opening(short);
  }

  private bySense(words: string): number | undefined {
    for (const [kind, sense] of SENSES) {
      const key = sense(words, this.using);
      const meant = key === undefined ? undefined : this.byKey(kind, key);
      if (meant !== undefined && meant >= 0) return meant;
    }
    return undefined;
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
      (this.cores[opening.index] ?? []).every((concept) => said.has(concept));
    const likeliest = (all: readonly Opening[], count: (opening: Opening) => number) =>
      most(
        all.filter((opening) => count(opening) > 0 && mayBe(opening)),
        count,
        ({ index }) => index
      );
    const found =
      likeliest(alike, (opening) => shared(words, opening.words, true)) ??
      likeliest(abridging, (opening) => abridged(content, opening.content));
    return found === "ambiguous" ? undefined : found;
  }

  /** "1.1 质量保证理念的…": a code with more than one part, where the words behind it are no other item's. */
  private leadingCode(text: string): number | undefined {
    const match =
      /^((?:[a-z]+|\d+)(?:\.(?:[a-z]+\d*|\d+))+(?:-\d+)?)[.):、]?(?=\s|[^\p{Script=Latin}\d.\-]|$)/iu.exec(
        text
      );
    return match ? this.byCode(match[1] ?? "") : undefined;
  }
}

/** "1-1" for 1.1. */
const DASHED = /^(\d{1,2})[-–](\d{1,2})$/;

const YEARS = /(?:19|20)\d{2} ?(?:[-–—~至到] ?(?:(?:19|20)?\d{2}))? ?(?:学年度?|年度?|届)?|近[两二三\d]年/g;
/** The number of a five-year plan: "十四五". */
const PLAN = / ?[“”‘’"']? ?十[一二三四五]五 ?[“”‘’"']?(?: ?(?:时期|期间))? ?/g;
/** In which form a document is there. */
const EDITION = /(?: ?(?:汇编|合订本|汇总|合集|全套|修订稿|定稿|送审稿|电子版|纸质版|上传版))+$/;
/** "(闽教职〔2022〕15号)": the document by which it was issued. */
const ISSUED = / ?[(（][^()（）]*[〔[【［]\d{4}[〕\]】］][^()（）]*号[)）]/g;
/** A Chinese name without the years and plans that it is of ("2021年、2022年质量年度报告"), and its edition. */
const yearless = (words: string): string =>
  isChinese(words)
    ? words
        .replace(YEARS, "")
        .replace(PLAN, "")
        .replace(EDITION, "")
        .replace(/^(?:[和与及] ?)+/, "")
        .trim()
    : words;

const OWNER = /^.{1,20}?(?:学院|学校|大学|省|市|县|区)(?:的| )?(?=.{4})|^(?:学校|学院|我校|本校)(?=.{4})/;
/** A Chinese name without the college or place that it is of ("厦门市国民经济和社会发展规划"). */
const ownerless = (words: string): string => (isChinese(words) ? words.replace(OWNER, "") : words);
