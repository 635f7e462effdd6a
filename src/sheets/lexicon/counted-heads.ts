/** Heads that say what they count, beneath groups that name the same, a part of it or another thing. */
import { parseLabel, type Label } from "../text/normalise";
import type { Found } from "./match";
import type { RecordIndex } from "./record-index";

/** What parts the things that a group names: "Học sinh, lớp", "Số lớp - số học sinh". */
const BETWEEN = /\s*[,;&+、]\s*|\s+[–-]\s+|\s+(?:và|ба|болон)\s+/u;

/**
 * The field of a head that counts one of several things that the group over it names: "Lớp, học sinh › TS học sinh".
 * What it says it is, however much else the group speaks of.
 */
export function ofListed(index: RecordIndex, path: readonly Label[], outside: readonly Label[]): Found {
  const [group, leaf] = path.slice(-2);
  const parts = group?.text.split(BETWEEN).filter((part) => /\p{L}/u.test(part)) ?? [];
  if (!leaf || parts.length < 2) return undefined;
  const own = thingOf(index, leaf);
  if (!parts.some((part) => thingOf(index, parseLabel(part)) === own)) return undefined;
  const found = index.find(leaf, outside);
  return typeof found === "object" ? found : undefined;
}

/** What a label speaks of, without what says that it is counted. */
const thingOf = ({ words }: RecordIndex, { words: said }: Label): string =>
  words.meaning(said.replace(/^(?:ts|tổng số|tổng)(?= )/u, "số")).concepts.join(" ");

/**
 * A group's field beneath which a head counts what it is or is a part of ("Bỏ học › Số HS"); where the head is called
 * as another field ("Phòng học › Số HS", "Khối 6 › Số HS") nobody knows which is meant.
 */
export function unlessOther(index: RecordIndex, leaf: Label, found: Found): Found {
  const own = typeof found === "object" ? index.find(leaf) : undefined;
  if (typeof found !== "object" || typeof own !== "object" || own.confidence !== "exact") return found;
  const { id, twin } = own.field;
  const { field } = found;
  return field.id === id || field.id === twin || field.whole === id ? found : "ambiguous";
}

/**
 * "Học sinh › Tổng số lớp" is no "số học sinh/lớp": by what a thing is divided, a head says itself, or the group that
 * says both ("Học sinh của lớp › Tổng số").
 */
export function unlessQuotient(path: readonly Label[], found: Found): Found {
  if (typeof found !== "object" || found.reason.how !== "concepts") return found;
  const [, divisor] = QUOTIENT.exec(found.reason.label) ?? [];
  if (divisor === undefined || path.some(({ text }) => text.includes("/"))) return found;
  const { words } = parseLabel(divisor);
  return path.slice(0, -1).some((group) => ` ${group.words} `.includes(` ${words} `)) ? found : undefined;
}
const QUOTIENT = /^[^/]*\p{L} ?\/ ?(\p{L}[^/]*)$/u;
