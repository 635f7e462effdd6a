import type { Field, RecordType, Regulation, WordList } from "../../rules";
import { ItemIndex } from "./items";
import { preparedFor, type Prepared } from "./prepared";
import { quickKeys } from "./quick-keys";
import { RecordIndex } from "./record-index";
import { isMongolian } from "./rereading";
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
  private readonly seen = new Map<string, readonly Knowledge[]>();

  readonly words: Words;
  /** Whether Latin letters may be Mongolian ones. */
  private readonly isMongolian: boolean;
  /** Words of the regulation's matter. */
  readonly topic: readonly string[] | undefined;

  constructor(records: readonly RecordType[], words: WordList = {}, prepared: Prepared = {}) {
    const own = new Words(words);
    this.words = own;
    this.topic = words.topic;
    this.isMongolian = records.some(isMongolian);
    /** Whether words are a label of a field that another record has and this one has not. */
    const isElsewhere = (record: RecordType, label: string): boolean => {
      const key = glued(label);
      return this.records.some(({ index }) =>
        index.listing(key).some(({ id }) => fieldOf(record, id) === undefined)
      );
    };
    this.records = records.map((record) => {
      const known = prepared[record.id];
      return {
        record,
        index: new RecordIndex(record, own, (label) => isElsewhere(record, label), known?.labels),
        items: record.items && new ItemIndex(record.items.options, own, known?.items, record.aside),
      };
    });
  }

  /** Record types of which the text is a label. */
  knownBy(label: Label): readonly Knowledge[] {
    const seen = this.seen.get(label.text);
    if (seen) return seen;
    const keys = quickKeys(label, this.words, this.isMongolian);
    const found = this.records.filter(({ index }) => index.mayKnow(keys, label) && index.knows(label));
    if (this.seen.size < 50_000) this.seen.set(label.text, found);
    return found;
  }

  /** All that was worked out, for another run. */
  toPrepared(): Prepared {
    return Object.fromEntries(
      this.records.map(({ record, index, items }) => [
        record.id,
        { labels: index.toPrepared(), items: items?.toPrepared() },
      ])
    );
  }
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

const PARTS = new WeakMap<Regulation, Map<string, Lexicon>>();

/** The lexicon of some of a regulation's record types only, made once. */
export function lexiconOfSome(regulation: Regulation, recordIds: readonly string[]): Lexicon {
  const parts = PARTS.get(regulation) ?? new Map<string, Lexicon>();
  PARTS.set(regulation, parts);
  const key = recordIds.join(" ");
  let part = parts.get(key);
  if (!part) {
    const records = recordIds.flatMap((id) => regulation.records.find((record) => record.id === id) ?? []);
    parts.set(key, (part = lexiconFor(regulation, records)));
  }
  return part;
}

/** The record's field of an id. */
export const fieldOf = (record: RecordType, id: string): Field | undefined =>
  record.fields.find((field) => field.id === id);
