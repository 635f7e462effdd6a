import type { Field, RecordType, Regulation, WordList } from "../../rules";
import { ItemIndex } from "./items";
import type { Prepared } from "./known";
import { quickKeys } from "./levels";
import { preparedFor } from "./prepared";
import { RecordIndex } from "./record-index";
import { glued, type Label } from "../text/normalise";
import { Words } from "./words";

/** One record type as sheets may show it. */
export interface Knowledge {
  readonly record: RecordType;
  readonly index: RecordIndex;
  readonly items?: ItemIndex;
}

/** All that a regulation knows of labels, asked in one look. */
export class Lexicon {
  readonly records: readonly Knowledge[];
  /** By key, the records that may know it: a bit each. */
  private readonly quick = new Map<string, number>();
  private readonly seen = new Map<string, readonly Knowledge[]>();

  readonly words: Words;

  constructor(records: readonly RecordType[], words: WordList = {}, prepared?: Prepared) {
    const own = new Words(words, prepared);
    const labels = fieldsByLabel(records, own);
    const isElsewhere = (record: RecordType, label: string): boolean =>
      [...(labels.get(glued(label)) ?? [])].some((id) => fieldOf(record, id) === undefined);
    this.words = own;
    this.records = records.map((record) => ({
      record,
      index: new RecordIndex(record, own, (label) => isElsewhere(record, label)),
      items: record.items && new ItemIndex(record.items.options, own),
    }));
    for (const [at, known] of this.records.entries())
      for (const key of known.index.keys()) this.quick.set(key, (this.quick.get(key) ?? 0) | (1 << at));
  }

  /** Record types of which the text is a label. */
  knownBy(label: Label): readonly Knowledge[] {
    const seen = this.seen.get(label.text);
    if (seen) return seen;
    const maybe = quickKeys(label, this.words).reduce((bits, key) => bits | (this.quick.get(key) ?? 0), 0);
    const found = this.records.filter(({ index }, at) => (maybe & (1 << at)) !== 0 && index.knows(label));
    if (this.seen.size < 50_000) this.seen.set(label.text, found);
    return found;
  }
}

/** Ids of the fields that have a label, by its key. */
function fieldsByLabel(
  records: readonly RecordType[],
  words: Words
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { fields } of records) {
    for (const { id, labels } of fields) {
      for (const label of labels) {
        const key = glued(words.ofLabel(label));
        const known = ids.get(key);
        if (known) known.add(id);
        else ids.set(key, new Set([id]));
      }
    }
  }
  return ids;
}

/** A lexicon of some of a regulation's record types. */
export const lexiconFor = ({ id, words }: Regulation, records: readonly RecordType[]): Lexicon =>
  new Lexicon(records, words, preparedFor(id));

const LEXICA = new WeakMap<Regulation, Lexicon>();
/** The regulation's lexicon, made once. */
export function lexiconOf(regulation: Regulation): Lexicon {
  let lexicon = LEXICA.get(regulation);
  if (!lexicon) LEXICA.set(regulation, (lexicon = lexiconFor(regulation, regulation.records)));
  return lexicon;
}

/** The record's field of an id. */
export const fieldOf = (record: RecordType, id: string): Field | undefined =>
  record.fields.find((field) => field.id === id);
