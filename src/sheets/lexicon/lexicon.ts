import type { Field, RecordType, Regulation, WordList } from "../../rules";
import { ItemIndex } from "./items";
import { quickKeys } from "./levels";
import { RecordIndex } from "./record-index";
import { glued, parseLabel, type Label } from "../text/normalise";
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
  private readonly quick = new Map<string, Set<Knowledge>>();
  private readonly seen = new Map<string, readonly Knowledge[]>();

  readonly words: Words;

  constructor(records: readonly RecordType[], words: WordList = {}) {
    const own = new Words(words);
    const labels = fieldsByLabel(records);
    const isElsewhere = (record: RecordType, label: string): boolean =>
      [...(labels.get(glued(label)) ?? [])].some((id) => fieldOf(record, id) === undefined);
    this.words = own;
    this.records = records.map((record) => ({
      record,
      index: new RecordIndex(record, own, (label) => isElsewhere(record, label)),
      items: record.items && new ItemIndex(record.items.options, own),
    }));
    for (const known of this.records) {
      for (const key of known.index.keys()) {
        const set = this.quick.get(key);
        if (set) set.add(known);
        else this.quick.set(key, new Set([known]));
      }
    }
  }

  /** Record types of which the text is a label. */
  knownBy(label: Label): readonly Knowledge[] {
    const seen = this.seen.get(label.text);
    if (seen) return seen;
    const maybe = new Set<Knowledge>();
    for (const key of quickKeys(label, this.words))
      for (const known of this.quick.get(key) ?? []) maybe.add(known);
    const found = [...maybe].filter(({ index }) => index.knows(label));
    if (this.seen.size < 50_000) this.seen.set(label.text, found);
    return found;
  }
}

/** Ids of the fields that have a label, by its key. */
function fieldsByLabel(records: readonly RecordType[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { fields } of records) {
    for (const { id, labels } of fields) {
      for (const label of labels) {
        const key = glued(parseLabel(label).words);
        const known = ids.get(key);
        if (known) known.add(id);
        else ids.set(key, new Set([id]));
      }
    }
  }
  return ids;
}

const LEXICA = new WeakMap<Regulation, Lexicon>();
/** The regulation's lexicon, made once. */
export function lexiconOf(regulation: Regulation): Lexicon {
  let lexicon = LEXICA.get(regulation);
  if (!lexicon) LEXICA.set(regulation, (lexicon = new Lexicon(regulation.records, regulation.words)));
  return lexicon;
}

/** The record's field of an id. */
export const fieldOf = (record: RecordType, id: string): Field | undefined =>
  record.fields.find((field) => field.id === id);
