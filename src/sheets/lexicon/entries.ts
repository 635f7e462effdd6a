import type { Field, RecordType } from "../../rules";
import type { Families } from "./groups";
import type { Meaning } from "./known";
import { keyAt } from "./levels";
import { saidOf, type Found, type Match, type Reason } from "./match";
import type { Words } from "./words";

/** One way in which sheets name a field. What it says is worked out when somebody asks: few are asked. */
export class Entry {
  /** @param way the group that stands before the text, its sign, the family of groups beneath which alone it holds */
  constructor(
    readonly field: Field,
    private readonly text: string,
    private readonly using: Words,
    private readonly way: {
      readonly group?: string;
      readonly signed?: boolean;
      readonly family?: number;
    } = {}
  ) {}

  get family(): number | undefined {
    return this.way.family;
  }

  get label(): string {
    const { group } = this.way;
    return group === undefined ? this.text : `${group} ${this.text}`;
  }

  get words(): string {
    const { group, signed } = this.way;
    const own = this.using.ofLabel(this.text);
    if (group !== undefined) return `${this.using.ofLabel(group)} ${own}`;
    return signed ? `${own} %` : own;
  }

  get meaning(): Meaning {
    return this.using.meaning(this.words);
  }

  /** Whether it is one of the field's labels as they are listed, nothing added. */
  get isPlain(): boolean {
    const { group, signed, family } = this.way;
    return group === undefined && signed !== true && family === undefined;
  }

  /** Whether its words come to a key at a level. */
  comesTo(key: string, level: number): boolean {
    return keyAt(level, this.words, this.using) === key;
  }
}

/** All ways in which sheets name a record's fields, always in the same order. */
export function entriesOf({ fields }: RecordType, families: Families, using: Words): readonly Entry[] {
  const entries: Entry[] = [];
  for (const field of fields) {
    for (const text of field.labels) {
      if (text.includes("%")) entries.push(new Entry(field, text, using, { signed: true }));
      entries.push(new Entry(field, text, using));
    }
    for (const { groups, labels, joined } of field.under ?? []) {
      const family = joined ? undefined : families.of(groups);
      for (const text of labels) {
        if (family !== undefined) entries.push(new Entry(field, text, using, { family }));
        for (const group of groups) entries.push(new Entry(field, text, using, { group }));
      }
    }
  }
  return entries;
}

/** The one field of these entries: those of the family at hand go before labels that hold everywhere. */
export function one(
  entries: readonly Entry[],
  family: number | undefined,
  how: Reason["how"],
  meaning: Meaning
): Found {
  const own = entries.filter((entry) => entry.family !== undefined && entry.family === family);
  const chosen = own.length > 0 ? own : entries.filter((entry) => entry.family === undefined);
  const fields = [...new Set(chosen.map((entry) => entry.field))];
  const [first, second] = fields;
  if (!first) return undefined;
  const match: Match = { field: first, confidence: "folded", reason: { how, label: chosen[0]?.label ?? "" } };
  if (fields.length > 2) return "ambiguous";
  const inner = fields.find(({ within }) => fields.some(({ id }) => id === within));
  const outer = inner && fields.find(({ id }) => id === inner.within);
  if (inner && outer) return { ...match, field: outer, also: inner };
  if (second)
    return first.twin === second.id || second.twin === first.id ? { ...match, open: true } : "ambiguous";
  // Without "tỷ lệ" at its head the label fits the twin as well.
  const leftOut = saidOf(meaning.flags) === undefined && chosen.every((entry) => saidOf(entry.meaning.flags));
  return first.twin !== undefined && leftOut ? { ...match, open: true } : match;
}
