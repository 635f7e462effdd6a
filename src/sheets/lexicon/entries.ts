import type { Field } from "../../rules";
import { saidOf, type Found, type Match, type Reason } from "./match";
import type { Known, Meaning } from "./known";

/** One way in which sheets name a field. */
export interface Entry {
  readonly field: Field;
  readonly label: string;
  readonly meaning: Meaning;
  /** By level, what its words come to. */
  readonly keys: Known["keys"];
  /** Family of groups beneath which alone the label holds. */
  readonly family?: number;
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

/** Adds to the list that a map keeps under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
