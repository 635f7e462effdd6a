/** The names of a closed list's items, and the keys by which each is found. */
import type { Option } from "../../rules";
import { glued, unmarked } from "../text/normalise";
import { clean } from "../text/text";
import { keyAt, LEVELS } from "./levels";
import { Postings } from "./postings";
import { Wordings } from "./wordings";
import type { Words } from "./words";

/** A code or a name of an item. */
export interface ItemName {
  /** Which item. */
  readonly index: number;
  readonly text: string;
  readonly isCode: boolean;
}

/** All of a list, always in the same order: what stands later goes before. */
export const namesOf = (options: readonly Option[]): readonly ItemName[] =>
  options.flatMap(({ code, labels }, index) => [
    { index, text: code, isCode: true },
    ...labels.map((text) => ({ index, text, isCode: false })),
  ]);

export const codeKey = (text: string): string =>
  clean(text)
    .toLowerCase()
    .replace(/^[a-z]+-[a-z]+\//, "")
    .replace(/^[（(]\s*(.*?)\s*[)）]$/, "$1")
    .replace(/[\s]+/g, "")
    .replace(/[.]$/, "");

/** Words without "tỷ lệ" or "mức độ" at their head; "số liệu" are data, and no number. */
export const rateless = (words: string): string =>
  words.replace(/^(?:tl|tl phần trăm|số(?! liệu)|sl|mức độ|mức) (?=.)/, "");

const BY_CONCEPTS = LEVELS.findIndex(({ how }) => how === "concepts");
const BY_RULES = LEVELS.findIndex(({ how }) => how === "rule");

/**
 * Kinds of keys: the code; the words; the same without diacritics or rates; in another order; of the same sense;
 * equal by a mined rule.
 */
export type Kind = "code" | "name" | "bare" | Sense;
type Sense = "ordered" | "meant" | "ruled";

/** What a name says, as keys: the strictest first. A word that narrows it is a part of what it says. */
export const SENSES: readonly (readonly [Sense, (words: string, using: Words) => string | undefined])[] = [
  ["ordered", (words, using) => using.ordered(words)],
  ["meant", (words, using) => `${keyAt(BY_CONCEPTS, words, using)} ${using.meaning(words).narrowing.join()}`],
  ["ruled", (words, using) => keyAt(BY_RULES, words, using)],
];

const KINDS: readonly Kind[] = ["code", "name", "bare", ...SENSES.map(([kind]) => kind)];

/** The keys of a kind to which a name comes. */
export function keysOf(kind: Kind, { text, isCode }: ItemName, using: Words): readonly string[] {
  const words = isCode ? "" : using.short(using.ofLabel(text));
  if (words === "") return kind === "code" ? [codeKey(text)] : [];
  if (kind === "code") return [];
  if (kind === "name") return [glued(words)];
  const own = rateless(words);
  if (kind === "bare") return [glued(unmarked(words)), glued(own)];
  const key = SENSES.find(([sense]) => sense === kind)?.[1](own, using);
  return key === undefined ? [] : [key];
}

/** An item's name without "tỷ lệ" at its head; what it says is worked out when somebody asks. */
export class Opening {
  constructor(
    readonly index: number,
    readonly words: string,
    private readonly using: Words
  ) {}

  /** @returns undefined where a name has no words, or is a code */
  static of({ index, text, isCode }: ItemName, using: Words): Opening | undefined {
    const words = isCode ? "" : rateless(using.short(using.ofLabel(text)));
    return words === "" ? undefined : new Opening(index, words, using);
  }

  get content(): readonly string[] {
    return this.using.content(this.words);
  }

  get narrowing(): readonly string[] {
    return this.using.meaning(this.words).narrowing;
  }

  get concepts(): readonly string[] {
    return this.using.meaning(this.words).concepts;
  }
}

/** What can be worked out of a list's names beforehand. */
export interface PreparedItems {
  readonly postings: Postings;
  /** By item, what all its names speak of, and no other item's. */
  readonly cores: readonly (readonly string[])[];
  /** By item, the texts by which names are compared with its own (`suggest.ts`). */
  readonly ways: readonly (readonly string[])[];
}

/** Texts for suggestions are none of it: in Excel they are made when somebody asks. */
export function prepareItems(names: readonly ItemName[], using: Words): Omit<PreparedItems, "ways"> {
  const openings: Opening[] = [];
  const postings = Postings.of((post) => {
    for (const [place, name] of names.entries()) {
      for (const kind of KINDS) for (const key of keysOf(kind, name, using)) post(kind, key, place);
      const opening = Opening.of(name, using);
      if (!opening) continue;
      openings.push(opening);
      Wordings.post(opening, place, post);
    }
  });
  return { postings, cores: coresOf(openings) };
}

/** Items that may speak of what is at the core of one: "xin lỗi" for late dossiers, and for what went wrong. */
const MOST_SPEAKERS = 2;

/** What all names of an item speak of, and those of no other; where there is nothing of the kind, of no more than one other. */
function coresOf(openings: readonly Opening[]): (readonly string[])[] {
  const speakers = new Map<string, Set<number>>();
  const cores: (readonly string[])[] = [];
  for (const { index, concepts } of openings) {
    for (const concept of concepts) speakers.set(concept, (speakers.get(concept) ?? new Set()).add(index));
    cores[index] = cores[index]?.filter((concept) => concepts.includes(concept)) ?? concepts;
  }
  const spokenBy = (most: number, core: readonly string[]): readonly string[] =>
    core.filter((concept) => (speakers.get(concept)?.size ?? 0) <= most);
  return Array.from(cores, (core = []) => {
    const own = spokenBy(1, core);
    return own.length > 0 ? own : spokenBy(MOST_SPEAKERS, core);
  });
}
