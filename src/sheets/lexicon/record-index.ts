import type { Field, RecordType } from "../../rules";
import { headless, unasked } from "../text/affixes";
import { demandKeys, Demands } from "./demands";
import { contextFamily, Families } from "./groups";
import { contracted, glued, parseLabel, stems, unmarked, type Label } from "../text/normalise";
import { Suggestions } from "./suggest";
import { agrees } from "./units";

/** What a label is taken for. */
export interface Match {
  readonly field: Field;
  readonly confidence: "exact" | "folded";
  /** The label names a quantity that the record has twice, as count and as share, and does not say which. */
  readonly open?: boolean;
}

/** What the first words of a label say of how its figure is given. */
function headQualifier(label: Label): Qualifier | undefined {
  const short = contracted(label.words);
  if (headless(short, "share") !== undefined) return "share";
  return headless(short, "count") === undefined ? undefined : "count";
}

/** `ambiguous`: the label names several fields. */
export type Found = Match | "ambiguous" | undefined;

interface Entry {
  readonly field: Field;
  /** Family of groups beneath which alone the label holds. */
  readonly family?: number;
}

/** Ways of comparing, the strictest first. */
const KEYS: readonly ((words: string) => string)[] = [
  glued,
  (words) => glued(contracted(words)),
  (words) => glued(stems(contracted(words))),
];

/** How a figure is given, as a header beside or beneath a label says it. */
export type Qualifier = "count" | "share";

/** The labels of one record type, ready to be asked. Labels are compared, never measured. */
export class RecordIndex {
  private readonly levels: readonly Map<string, Entry[]>[] = KEYS.map(() => new Map<string, Entry[]>());
  private readonly bare = new Map<string, Entry[]>();
  private readonly heads = new Map<string, Entry[]>();
  private readonly bareHeads = new Map<string, Entry[]>();
  private readonly demands = new Demands();
  /** All names of a field, as keys. */
  private readonly names = new Map<Field, Set<string>>();
  readonly families: Families;
  /** Made when somebody asks. */
  private suggestions: Suggestions<Field> | undefined;

  constructor(
    readonly record: RecordType,
    fields: readonly Field[] = record.fields
  ) {
    this.families = new Families(fields);
    // "Биелэлт" and "Биелэлт %" are two fields: the sign alone tells them apart.
    const plain = new Map<string, Field[]>();
    for (const field of fields) {
      for (const text of field.labels) if (!text.includes("%")) push(plain, parseLabel(text).words, field);
    }
    for (const field of fields) {
      this.names.set(field, new Set());
      for (const text of field.labels) {
        const { words } = parseLabel(text);
        if (text.includes("%")) this.add(`${words} %`, { field });
        if (!text.includes("%") || !plain.get(words)?.some((other) => other !== field))
          this.add(words, { field });
      }
      for (const { groups, labels } of field.under ?? []) {
        const family = this.families.of(groups);
        for (const text of labels) {
          const { words } = parseLabel(text);
          this.add(words, { field, family });
          for (const group of groups) {
            const name = parseLabel(group).words;
            this.add(`${name} ${words}`, { field });
            this.add(`xếp loại ${name} ${words}`, { field });
          }
        }
      }
    }
  }

  private add(words: string, entry: Entry): void {
    if (words === "") return;
    KEYS.forEach((key, level) => push(this.levels[level] as Map<string, Entry[]>, key(words), entry));
    const short = contracted(words);
    push(this.bare, glued(unmarked(short)), entry);
    const rest = entry.family === undefined ? headless(short, entry.field.type) : undefined;
    if (rest !== undefined) push(this.bareHeads, glued(unmarked(rest)), entry);
    else if (entry.family === undefined) push(this.bareHeads, glued(unmarked(short)), entry);
    if (entry.family !== undefined) return;
    this.names.get(entry.field)?.add(glued(short));
    push(this.heads, glued(unasked(headless(short, entry.field.type) ?? short)), entry);
    if (entry.field.type === "yesNo") {
      this.demands.add(entry.field, headless(short, "yesNo") ?? short);
    }
  }

  /**
   * The field that a label names, given what stands above it (nearest first) and how its figures are given.
   */
  find(label: Label, context: readonly Label[] = [], qualifier?: Qualifier): Found {
    const family = contextFamily(this.families, context);
    const wanted = qualifier ?? (label.percent ? "share" : undefined);
    const found = this.look(label, family);
    if (found === undefined || found === "ambiguous") return found;
    return settle(found, wanted, headQualifier(label), this.record);
  }

  private look(label: Label, family: number | undefined): Found {
    const signed = label.text.includes("%") ? this.ask(`${label.words} %`, family, false) : undefined;
    if (signed !== undefined) return signed;
    const whole = this.ask(label.words, family, false);
    if (whole !== undefined && (whole === "ambiguous" || label.brackets.length === 0)) return whole;
    if (whole !== undefined) return whole;
    if (label.bareWords !== label.words) {
      const bare = this.ask(label.bareWords, family, true);
      if (bare === "ambiguous") return bare;
      if (bare && agrees(label, bare.field, this.names.get(bare.field) ?? new Set())) return bare;
      if (bare) return undefined;
    }
    const unnumbered = label.bareWords.replace(/^\d{1,2} /, "");
    if (unnumbered !== label.bareWords) return this.ask(unnumbered, family, true);
    return label.bareWords === label.words ? this.demand(label.words) : undefined;
  }

  private ask(words: string, family: number | undefined, loose: boolean): Found {
    for (const [level, key] of KEYS.entries()) {
      const found = one(this.levels[level]?.get(key(words)), family);
      if (found === "ambiguous" || found === undefined) {
        if (found) return found;
        continue;
      }
      return { ...found, confidence: level === 0 && !loose ? "exact" : "folded" };
    }
    const short = contracted(words);
    const head = this.askHeadless(short);
    if (head) return head;
    // Typed without diacritics altogether; marks that differ are another word. One word alone is too short
    // to tell (nam, năm).
    if (unmarked(short) !== short || !words.includes(" ")) return undefined;
    return one(this.bare.get(glued(short)), family) ?? this.askHeadless(short, this.bareHeads);
  }

  /** Without "tỷ lệ", "số", "có" at the head, on either side, where the field's type allows it. */
  private askHeadless(short: string, index = this.heads): Found {
    for (const type of ["share", "count", "yesNo"] as const) {
      const rest = headless(short, type);
      const words = rest ?? (type === "count" ? undefined : short);
      if (words === undefined) continue;
      const entries = index.get(glued(unasked(words)))?.filter(({ field }) => allows(field, type));
      const found = one(entries, undefined);
      if (!found || found === "ambiguous") {
        if (found) return found;
        continue;
      }
      // Without its head the label fits the twin as well.
      return rest === undefined && found.field.twin !== undefined ? { ...found, open: true } : found;
    }
    return undefined;
  }

  /** A demand whose wording the sheet shortens, lengthens or abridges. */
  private demand(words: string): Found {
    const short = contracted(words);
    const field = this.demands.find(headless(short, "yesNo") ?? short);
    return field === undefined || field === "ambiguous" ? field : { field, confidence: "folded" };
  }

  /** Keys under which any label of this record may be asked, for a quick look at a whole regulation. */
  *keys(): Generator<string> {
    for (const level of this.levels) yield* level.keys();
    yield* this.bare.keys();
    yield* this.heads.keys();
    yield* this.bareHeads.keys();
    yield* this.demands.keys();
  }

  /** Whether a text is a label of this record, alone or beneath some group. */
  knows(label: Label): boolean {
    if (this.find(label) !== undefined) return true;
    return KEYS.some(
      (key, level) =>
        this.levels[level]?.has(key(label.words)) || this.levels[level]?.has(key(label.bareWords))
    );
  }

  /** Fields whose labels look like this one, the likeliest first: for questions only. */
  suggest(label: Label): Field[] {
    this.suggestions ??= new Suggestions(
      this.record.fields.map((field) => ({ value: field, labels: field.labels }))
    );
    return this.suggestions.of(label);
  }
}

/** Every key under which a label could be found. */
export function quickKeys(label: Label): string[] {
  const keys = new Set<string>();
  for (const words of new Set([label.words, label.bareWords, label.bareWords.replace(/^\d{1,2} /, "")])) {
    for (const key of KEYS) keys.add(key(words));
    const short = contracted(words);
    for (const type of ["share", "count", "yesNo"] as const) {
      const rest = headless(short, type) ?? short;
      keys.add(glued(unasked(rest)));
      for (const key of demandKeys(rest)) keys.add(key);
    }
  }
  return [...keys];
}

const allows = (field: Field, type: Field["type"]): boolean => field.type === type;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The one field of these entries: those of the family at hand go before labels that hold everywhere. */
function one(entries: readonly Entry[] | undefined, family: number | undefined): Found {
  if (!entries) return undefined;
  const own = entries.filter((entry) => entry.family !== undefined && entry.family === family);
  const chosen = own.length > 0 ? own : entries.filter((entry) => entry.family === undefined);
  const fields = [...new Set(chosen.map((entry) => entry.field))];
  const [first, second] = fields;
  if (!first) return undefined;
  if (fields.length === 1) return { field: first, confidence: "folded" };
  const twins = fields.length === 2 && second && (first.twin === second.id || second.twin === first.id);
  return twins ? { field: first, confidence: "folded", open: true } : "ambiguous";
}

/**
 * Count or share: the twin that the sheet speaks of; nothing where the field cannot be given that way.
 * `wanted` is what headers say, `head` what the label's first words say.
 */
function settle(
  match: Match,
  wanted: Qualifier | undefined,
  head: Qualifier | undefined,
  record: RecordType
): Found {
  const { field } = match;
  const twin = field.twin === undefined ? undefined : record.fields.find((f) => f.id === field.twin);
  const open =
    twin !== undefined && (match.open ?? (twin.labels.length === 0 && (twin.under ?? []).length === 0));
  const sure = wanted ?? (open ? head : undefined);
  if (sure === undefined) return { ...match, open };
  if (fits(field, sure)) return { ...match, open: false };
  if (twin && fits(twin, sure)) return { field: twin, confidence: match.confidence, open: false };
  return undefined;
}

function fits(field: Field, wanted: Qualifier): boolean {
  if (wanted === "share") return field.type !== "count" && field.type !== "date";
  return field.type !== "share";
}
