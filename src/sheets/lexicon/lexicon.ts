import type { Field, RecordType, Regulation } from "../../rules";
import { ItemIndex } from "./items";
import { quickKeys, RecordIndex } from "./record-index";
import type { Label } from "../text/normalise";

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

  constructor(records: readonly RecordType[]) {
    this.records = records.map((record) => ({
      record,
      index: new RecordIndex(record),
      items: record.items && new ItemIndex(record.items.options),
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
    for (const key of quickKeys(label)) for (const known of this.quick.get(key) ?? []) maybe.add(known);
    const found = [...maybe].filter(({ index }) => index.knows(label));
    if (this.seen.size < 50_000) this.seen.set(label.text, found);
    return found;
  }
}

const LEXICA = new WeakMap<Regulation, Lexicon>();
/** The regulation's lexicon, made once. */
export function lexiconOf(regulation: Regulation): Lexicon {
  let lexicon = LEXICA.get(regulation);
  if (!lexicon) LEXICA.set(regulation, (lexicon = new Lexicon(regulation.records)));
  return lexicon;
}

/** The record's field of an id. */
export const fieldOf = (record: RecordType, id: string): Field | undefined =>
  record.fields.find((field) => field.id === id);
