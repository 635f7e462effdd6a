import type { Field, RecordType } from "../../rules";
import { stems } from "../text/languages";
import {
  glued,
  parseLabel,
  simplify,
  unmarked,
  withoutCode,
  type Coded,
  type Label,
} from "../text/normalise";
import { fold } from "../text/text";
import { Demands } from "./demands";
import { one, push, type Entry } from "./entries";
import { contextFamily, Families } from "./groups";
import { allKeys, keyAt, LEVELS, type Level } from "./levels";
import { isDepth } from "./signs/columns";
import { agreesWith, saidOf, settle, type Found, type Match, type Qualifier } from "./match";
import { Suggestions } from "./suggest";
import { agrees } from "./units";
import { Words } from "./words";

/** Characters that tell what they name whatever code stands beside them. */
const FEWEST_BESIDE_CODE = 3;
/** What texts were found to be is kept of so many. */
const MOST_KEPT = 20_000;
/** Words of a language, not the initials that codes are made of. */
const ENGLISH = /^(?=.*[aeio])[a-z]{4,}$/;

/** "Мэргэжлийн ур чадвар 1. Эрсдэлийн шинжилгээ": what is numbered, with a name of its own behind. */
const OWN_NAME = /^(.*\p{L} \d)(?:[.:：] ?| ?[(（/](?!.*(?:\d|оноо|хувь|дээд|доод)))\p{L}/iu;

/** The names of groups that a field parts records into, where sheets say it once for many. */
const groupNames = ({ common, type, options = [] }: Field): string[] =>
  common && type === "choice" ? options.flatMap(({ labels }) => labels.map((text) => fold(text))) : [];

/** The labels of one record type, ready to be asked. Labels are compared, never measured. */
export class RecordIndex {
  /** By all that their words come to, at whatever level: most come to the same at several. */
  private readonly entries = new Map<string, Entry[]>();
  private readonly demands: Demands;
  /** All names of a field, as keys. */
  private readonly names = new Map<Field, Set<string>>();
  readonly families: Families;
  /** Groups of records: a column may be that of one of them alone ("外语（专升本）"). */
  private readonly groups: ReadonlySet<string>;
  /** Labels that are passed over: how well the rest would do without them is measured so. */
  protected without: ((label: string) => boolean) | undefined;
  /** What nobody is asked about, as keys. */
  private readonly aside: ReadonlySet<string>;
  private readonly found = new Map<string, Match | "ambiguous" | null>();
  /** Made when somebody asks. */
  private suggestions: Suggestions<Field> | undefined;

  /**
   * @param isLabelElsewhere whether folded words are a label of a field that another record type has and this
   * one has not
   */
  constructor(
    readonly record: RecordType,
    readonly words: Words = new Words(),
    private readonly isLabelElsewhere: (words: string) => boolean = () => false
  ) {
    const { fields } = record;
    this.families = new Families(fields, words);
    this.demands = new Demands(words);
    this.groups = new Set(fields.flatMap(groupNames));
    this.aside = new Set((record.aside ?? []).map((text) => this.asideKey(words.ofLabel(text))));
    // "Биелэлт" and "Биелэлт %" are two fields: the sign alone tells them apart.
    const unsigned = fields.flatMap(({ labels }) => labels.filter((label) => !label.includes("%")));
    const plain = new Set(unsigned.map((label) => stems(words.ofLabel(label))));
    for (const field of fields) {
      this.names.set(field, new Set());
      for (const text of field.labels) {
        const own = words.ofLabel(text);
        if (text.includes("%")) this.add(`${own} %`, field, text);
        if (!text.includes("%") || !plain.has(stems(own))) this.add(own, field, text);
      }
      for (const { groups, labels, joined } of field.under ?? []) {
        const family = joined ? undefined : this.families.of(groups);
        for (const text of labels) {
          const own = words.ofLabel(text);
          if (family !== undefined) this.add(own, field, text, family);
          for (const group of groups) this.add(`${words.ofLabel(group)} ${own}`, field, `${group} ${text}`);
        }
      }
    }
  }

  private add(words: string, field: Field, label: string, family?: number): void {
    if (words === "") return;
    const meaning = this.words.meaning(words);
    const { keys } = allKeys(words, this.words);
    const entry: Entry = { field, label, meaning, keys, family };
    keys.forEach((key, level) => {
      if (key != null && keys.indexOf(key) === level) push(this.entries, key, entry);
    });
    if (family !== undefined) return;
    this.names.get(field)?.add(glued(this.words.short(words)));
    if (field.type === "yesNo") this.demands.add(field, label, words);
  }

  /**
   * The field that a label names, given what stands above it (nearest first) and how its figures are given.
   */
  find(label: Label, context: readonly Label[] = [], qualifier?: Qualifier): Found {
    const family = contextFamily(this.families, context);
    const found = this.look(label, family);
    if (found === undefined || found === "ambiguous") return found;
    // "Số lượng hồ sơ" is no "Số hồ sơ": what is known to be of no concern is nothing by a looser look.
    if (found.confidence !== "exact" && this.isAside(label)) return undefined;
    // "Хувийн регистрийн дугаар": a name may hold the word for percent (or "own") itself.
    const isOwn = /^(?:text|number)$/.test(found.field.type) && parseLabel(found.reason.label).percent;
    const isShare = label.percent && !isOwn;
    const wanted = qualifier ?? (isShare ? "share" : undefined);
    return settle(found, wanted, saidOf(this.words.meaning(label.bareWords).flags), this.record);
  }

  /** Heads are asked for every record that a table may hold, and again at each check. */
  private look(label: Label, family: number | undefined): Found {
    if (this.without) return this.lookUp(label, family);
    const key = `${family ?? ""} ${label.text}`;
    const known = this.found.get(key);
    if (known !== undefined) return known ?? undefined;
    const found = this.lookUp(label, family);
    if (this.found.size < MOST_KEPT) this.found.set(key, found ?? null);
    return found;
  }

  private lookUp(label: Label, family: number | undefined): Found {
    const signed = label.text.includes("%")
      ? this.ask(`${label.words} %`, family, LEVELS.slice(0, 1))
      : undefined;
    if (signed !== undefined) return signed;
    const { percent } = label;
    const whole = this.ask(label.words, family, LEVELS, percent);
    if (whole !== undefined) return whole;
    if (label.bareWords !== label.words) {
      // "三级（诊断点）": the brackets say what stands there, the words before them only how deep it is.
      const [only] = label.brackets;
      if (only !== undefined && isDepth(label)) return this.ask(simplify(only), family, LEVELS, percent);
      const bare = this.ask(label.bareWords, family, LEVELS, percent);
      if (bare === "ambiguous") return bare;
      const isOwnName = OWN_NAME.test(label.text);
      if (bare && (isOwnName || label.brackets.every((bracket) => this.groups.has(bracket)))) return bare;
      if (bare && agrees(label, bare.field, this.names.get(bare.field) ?? new Set(), this.words))
        return { ...bare, confidence: "folded" };
      if (bare) return undefined;
    }
    const uncoded = withoutCode(label);
    if (uncoded !== undefined) return this.beside(uncoded, family);
    const unnumbered = label.bareWords.replace(/^\d{1,2} /, "");
    if (unnumbered !== label.bareWords) return this.ask(unnumbered, family, LEVELS, percent);
    const [, numbered] = OWN_NAME.exec(label.text) ?? [];
    if (numbered !== undefined) return this.ask(parseLabel(numbered).words, family, LEVELS.slice(0, 2));
    const demand = this.demand(label.bareWords);
    if (typeof demand !== "object" || label.brackets.length === 0) return demand;
    return agrees(label, demand.field, this.names.get(demand.field) ?? new Set(), this.words)
      ? demand
      : undefined;
  }

  /** The field of words beside a code: a short word needs the code to say the same ("CJX5成绩" is no total). */
  private beside({ words, code }: Coded, family: number | undefined): Found {
    const found = this.ask(words, family);
    if (typeof found !== "object" || words.length >= FEWEST_BESIDE_CODE || ENGLISH.test(code)) return found;
    return this.names.get(found.field)?.has(code) === true ? found : undefined;
  }

  private ask(
    words: string,
    family: number | undefined,
    levels: readonly Level[] = LEVELS,
    percent = false
  ): Found {
    const meaning = this.words.meaning(words);
    for (const [at, level] of levels.entries()) {
      const key = keyAt(at, words, this.words);
      const entries = key === undefined ? undefined : this.entriesAt(at, key);
      if (!entries || (level.how === "unmarked" && unmarked(words) !== words)) continue;
      const own = level.how === "unmarked" ? { ...meaning, ...this.words.unmarked(words) } : meaning;
      // What is a label of another record type, word by word, is not taken for one of this by its sense.
      if (level.loose && this.isLabelElsewhere(words)) continue;
      const fitting = level.loose ? entries.filter((entry) => agreesWith(own, entry, percent)) : entries;
      const found = one(fitting, family, level.how, own);
      if (found === undefined) continue;
      return found === "ambiguous" ? found : { ...found, confidence: at === 0 ? "exact" : "folded" };
    }
    return undefined;
  }

  private entriesAt(level: number, key: string): readonly Entry[] | undefined {
    const entries = this.entries.get(key)?.filter(({ keys }) => keys[level] === key);
    return this.without ? entries?.filter(({ label }) => !this.without?.(label)) : entries;
  }

  /** A demand whose wording the sheet shortens, lengthens or abridges. */
  private demand(words: string): Found {
    // "Năm học trước" begins many demands, and is none.
    if (this.words.meaning(words).narrowing.includes(words)) return undefined;
    const found = this.demands.find(words, this.without);
    if (found === undefined || found === "ambiguous") return found;
    return { field: found.field, confidence: "folded", reason: { how: "demand", label: found.label } };
  }

  /** Keys under which any label of this record may be asked, for a quick look at a whole regulation. */
  *keys(): Generator<string> {
    yield* this.entries.keys();
    yield* this.demands.keys();
  }

  /** Whether a text is a label of this record, alone or beneath some group. */
  knows(label: Label): boolean {
    if (this.find(label) !== undefined) return true;
    return [label.words, label.bareWords].some((words) =>
      LEVELS.slice(0, 4).some((_, level) => {
        const key = keyAt(level, words, this.words);
        return key !== undefined && this.entries.get(key)?.some(({ keys }) => keys[level] === key) === true;
      })
    );
  }

  /**
   * Fields whose labels look like this one and that it does not narrow, the likeliest first: for questions only.
   */
  suggest(label: Label): Field[] {
    if (this.isAside(label)) return [];
    this.suggestions ??= new Suggestions(
      this.record.fields.map((field) => ({ value: field, labels: field.labels })),
      this.words
    );
    const { narrowing } = this.words.meaning(label.words);
    return this.suggestions.of(label).filter((field) => narrowing.every((word) => this.narrows(field, word)));
  }

  /** Whether a label is known to be of no concern beside the record's own. */
  readonly isAside = ({ words, bareWords }: Label): boolean =>
    this.aside.size > 0 && (this.aside.has(this.asideKey(words)) || this.aside.has(this.asideKey(bareWords)));

  private readonly asideKey = (words: string): string => glued(this.words.short(words));

  /** Whether one of the field's own labels has a word that makes another thing of others. */
  private narrows({ labels }: Field, word: string): boolean {
    return labels.some((text) => this.words.meaning(this.words.ofLabel(text)).narrowing.includes(word));
  }
}
