/**
 * Mines from a regulation's labels which of their words mean the same: two labels of one field that differ in
 * one span are evidence that the spans mean the same; the same spans between two fields are evidence against.
 */
import type { Field, RecordType, Regulation } from "../../src/rules";
import { languageOf } from "../../src/sheets/text/languages";
import { parseLabel } from "../../src/sheets/text/normalise";
import { isChinese } from "../../src/sheets/text/text";
import { Words } from "../../src/sheets/lexicon/words";

/** A label taken apart, with the field that it names. */
export interface Sample {
  readonly record: RecordType;
  readonly field: Field;
  readonly label: string;
  readonly concepts: readonly string[];
  /** The same for labels that differ in nothing but how they are written. */
  readonly form: string;
}

export type Rewriting = readonly [from: string, to: string];

interface Evidence {
  readonly contexts: Set<string>;
  readonly fields: Set<string>;
  against: boolean;
}

const FEWEST_CONTEXTS = 2;
const FEWEST_FIELDS = 3;
/** Chinese labels are made of few characters, each a piece: spans meet by chance more often. */
const FEWEST_CHINESE_FIELDS = 4;
const LONGEST_SPAN = 5;

/** All labels of a regulation's fields that hold by themselves. */
export function samplesOf({ records, words }: Pick<Regulation, "records" | "words">): Sample[] {
  const using = new Words({ ...words, rewritings: [] });
  return records.flatMap((record) =>
    record.fields.flatMap((field) => {
      return field.labels.map((label) => {
        const { words: own } = parseLabel(label);
        const { concepts } = using.meaning(own);
        return { record, field, label, concepts, form: using.short(own).replace(/ /g, "") };
      });
    })
  );
}

const isSame = (a: Field, b: Field): boolean => a === b || a.twin === b.id;

/** The rewritings that these labels prove: at least two contexts and three fields, and nothing against them. */
export function mine(samples: readonly Sample[]): Rewriting[] {
  const found = new Map<string, Evidence>();
  for (const spans of contextsOf(samples)) compare(spans, found);
  const names = namesOf(samples);
  const proved = [...found].flatMap(([key, { contexts, fields, against }]): Rewriting[] => {
    const [from = "", to = ""] = key.split(" → ");
    const fewest = isChinese(from) ? FEWEST_CHINESE_FIELDS : FEWEST_FIELDS;
    const enough = contexts.size >= FEWEST_CONTEXTS && fields.size >= fewest;
    const whole = isWord(from) && isWord(to) && !losesAName(from, to, names);
    return enough && !against && whole && !narrows(from) && !narrows(to) ? [[from, to]] : [];
  });
  return needed(proved.sort(longestFirst).reverse(), samples).sort(longestFirst);
}

/** Fields, by a word that is a label of theirs alone. */
function namesOf(samples: readonly Sample[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { concepts, field } of samples) {
    const [word, ...more] = concepts;
    if (word === undefined || more.length > 0) continue;
    names.set(word, (names.get(word) ?? new Set()).add(field.id));
  }
  return names;
}

/** Whether a word goes that names a field by itself, and none comes that names it too. */
function losesAName(from: string, to: string, names: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [before, after] = [from.split(" "), to.split(" ")];
  return before.some((word) => {
    const fields = names.get(word);
    if (fields === undefined || after.includes(word)) return false;
    return !after.some((other) => [...(names.get(other) ?? [])].some((id) => fields.has(id)));
  });
}

/** Words that make another thing of a label are never written as others. */
function narrows(span: string): boolean {
  const { narrowing, steps } = languageOf(span);
  const words = isChinese(span) ? span.replace(/ /g, "") : span;
  return new RegExp(narrowing.source).test(words) || steps?.test(words) === true;
}

/**
 * A syllable or a character alone is part of many words; letters without a vowel stand for a word. What is left
 * out altogether is no word: a sheet's other columns may tell two things apart by it.
 */
const isWord = (span: string): boolean =>
  span.includes(" ") || /[\u0400-\u04ff]{3}/.test(span) || /^[bcdđghklmnpqrstvx]{2,}$/.test(span);

const longestFirst = ([a]: Rewriting, [b]: Rewriting): number =>
  b.split(" ").length - a.split(" ").length || b.length - a.length || (a < b ? -1 : 1);

interface Span {
  readonly text: string;
  readonly sample: Sample;
}
interface Context {
  readonly key: string;
  readonly spans: Span[];
}

/** For each record type and each way of leaving a span of a label out: the spans that stand there. */
function* contextsOf(samples: readonly Sample[]): Generator<Context> {
  const contexts = new Map<string, Context>();
  for (const sample of samples) {
    const { concepts, record } = sample;
    for (let from = 0; from <= concepts.length; from += 1) {
      for (let to = from; to <= Math.min(concepts.length, from + LONGEST_SPAN); to += 1) {
        if (to - from === concepts.length) continue;
        const key = `${record.id}: ${concepts.slice(0, from).join(" ")} _ ${concepts.slice(to).join(" ")}`;
        const span = { text: concepts.slice(from, to).join(" "), sample };
        const context = contexts.get(key);
        if (context) context.spans.push(span);
        else contexts.set(key, { key, spans: [span] });
      }
    }
  }
  yield* contexts.values();
}

function compare({ key, spans }: Context, found: Map<string, Evidence>): void {
  const seen = new Set<string>();
  for (const a of spans) {
    for (const b of spans) {
      if (a.text.length < b.text.length || a.text === b.text || shareAnEnd(a.text, b.text)) continue;
      if (a.text.length === b.text.length && a.text < b.text) continue;
      const pair = `${a.text} → ${b.text}`;
      const once = `${pair} ${a.sample.field.id} ${b.sample.field.id}`;
      if (seen.has(once)) continue;
      seen.add(once);
      const evidence = found.get(pair) ?? { contexts: new Set(), fields: new Set(), against: false };
      found.set(pair, evidence);
      if (isSame(a.sample.field, b.sample.field)) {
        evidence.contexts.add(key.slice(key.indexOf(":")));
        evidence.fields.add(familyOf(a.sample));
      } else evidence.against = true;
    }
  }
}

/**
 * The grades of a scale, a count with its share, and the columns of one figure are named after one pattern: one
 * piece of evidence.
 */
const familyOf = ({ field }: Sample): string => field.scale ?? field.id.replace(/Share$|\d+$|:.*$/, "");

/** Spans that begin or end alike say what a shorter pair says. */
function shareAnEnd(a: string, b: string): boolean {
  const [first, second] = [a.split(" "), b.split(" ")];
  if (a === "" || b === "") return false;
  return first[0] === second[0] || first[first.length - 1] === second[second.length - 1];
}

/** The rewritings that change something and make no two fields' labels one, the shortest first. */
function needed(rewritings: readonly Rewriting[], samples: readonly Sample[]): Rewriting[] {
  const kept: Rewriting[] = [];
  for (const rewriting of rewritings) {
    const [from, to] = rewriting.map((span) => keyOf(span.split(" "), kept));
    const isFirst = kept.every(([known]) => known !== rewriting[0]);
    if (isFirst && from !== to && !merges([...kept, rewriting], samples)) kept.push(rewriting);
  }
  return kept;
}

const keyOf = (concepts: readonly string[], rewritings: readonly Rewriting[]): string => {
  const longest = [...rewritings].sort(longestFirst);
  const rewritten = new Words({ rewritings: longest }).rewritten({
    concepts,
    flags: new Set(),
    narrowing: [],
  });
  return rewritten ?? `~${[...concepts].sort().join(" ")}`;
};

function merges(rewritings: readonly Rewriting[], samples: readonly Sample[]): boolean {
  const using = new Words({ rewritings: [...rewritings].sort(longestFirst) });
  const fields = new Map<string, Sample>();
  for (const sample of samples) {
    const meaning = { concepts: sample.concepts, flags: new Set<never>(), narrowing: [] };
    const key = `${sample.record.id} ${using.rewritten(meaning) ?? ""}`;
    const other = fields.get(key);
    if (other && !isSame(other.field, sample.field) && !equal(other, sample)) return true;
    fields.set(key, sample);
  }
  return false;
}

/** Labels that were one before any rewriting prove nothing. */
const equal = (a: Sample, b: Sample): boolean =>
  [...a.concepts].sort().join(" ") === [...b.concepts].sort().join(" ");
