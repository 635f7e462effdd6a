import type { Field, RecordType } from "../../rules";
import {
  type Coded,
  glued,
  type Label,
  numberedIn,
  parseLabel,
  simplify,
  unmarked,
  withoutCode,
} from "../text/normalise";
import { alternative, withParts } from "./alternatives";
import { Aside } from "./aside";
import { Compositions } from "./composition";
import { Demands } from "./demands";
import { entriesOf, one, type Entry } from "./entries";
import { contextFamily, Families, groupNames } from "./groups";
import { IN_SHORT, keyAt, LEVELS, meaningAt, type Level } from "./levels";
import { isDepth } from "./signs/columns";
import { agreesWith, qualifierFor, settle, type Found, type Match, type Qualifier } from "./match";
import type { Postings } from "./postings";
import { reread } from "./rereading";
import { LISTED, MEANT, postingsOf, type PreparedLabels } from "./record-postings";
import { Suggestions, waysOf, type Likely } from "./suggest";
import { withoutLimit } from "./thresholds";
import { agrees, saidBy } from "./units";
import { Words } from "./words";

/** Characters that tell what they name whatever code stands beside them. */
const FEWEST_BESIDE_CODE = 3;
/** What texts were found to be is kept of so many. */
const MOST_KEPT = 20_000;
/** Words of a language, not the initials that codes are made of. */
const ENGLISH = /^(?=.*[aeio])[a-z]{4,}$/;

/** The labels of one record type, ready to be asked. Labels are compared, never measured. */
export class RecordIndex {
  private readonly entries: readonly Entry[];
  /** By all that the entries' words come to, their places. */
  private readonly postings: Postings;
  private readonly demands: Demands;
  readonly families: Families;
  /** Groups of records: a column may be that of one of them alone ("外语（专升本）"). */
  private readonly groups: ReadonlySet<string>;
  /** Labels that are passed over: how well the rest would do without them is measured so. */
  protected without: ((label: string) => boolean) | undefined;
  /** What nobody is asked about. */
  readonly aside: Aside;
  private readonly found = new Map<string, Match | "ambiguous" | null>();
  /** Made when somebody asks. */
  private compositions: Compositions | undefined;
  private suggestions: Suggestions<Field> | undefined;

  /**
   * @param isLabelElsewhere whether folded words are a label of a field that another record type has and this
   * one has not
   * @param prepared what was worked out of the record's labels beforehand
   */
  constructor(
    readonly record: RecordType,
    readonly words: Words = new Words(),
    private readonly isLabelElsewhere: (words: string) => boolean = () => false,
    private readonly prepared?: PreparedLabels
  ) {
    const { fields, aside = [] } = record;
    this.aside = new Aside(aside, words);
    this.families = new Families(fields, words);
    this.entries = entriesOf(record, this.families, words);
    this.postings = prepared?.postings ?? postingsOf(this.entries, words);
    this.demands = new Demands(this.postings, this.entries, words, fields);
    this.groups = new Set(fields.flatMap(groupNames));
  }

  /**
   * The field that a label names, given what stands above it (nearest first) and how its figures are given.
   */
  find(label: Label, context: readonly Label[] = [], qualifier?: Qualifier): Found {
    const family = contextFamily(this.families, context);
    const found = this.look(label, family);
    if (found === undefined || found === "ambiguous") return found;
    // "Số lượng hồ sơ" is no "Số hồ sơ": what is known to be of no concern is nothing by a looser look.
    if (found.confidence !== "exact" && this.aside.has(label)) return undefined;
    return this.settled(found, label, qualifier);
  }

  private settled(found: Match, label: Label, qualifier = qualifierFor(found, label)): Found {
    return settle(found, qualifier, saidBy(label, this.words), this.record);
  }

  /**
   * The one field whose labels prove that a label which no list holds names it, or that are clearly liker than others: for
   * a column or line that is known to be of this record, beside fields of the ids `known`, never to find one.
   */
  compose(label: Label, known: ReadonlySet<string>): Match | undefined {
    const parted = withParts(label, (part) => this.find(part));
    if (parted || this.isLabelElsewhere(label.words) || this.isLabelElsewhere(label.bareWords)) return parted;
    this.compositions ??= new Compositions(this.words, this.isName.bind(this), this.aside);
    const composed = this.compositions.find(label, this.likely(label), known);
    const found = composed ?? alternative(label, (part) => this.find(part), this.words);
    const match = found && this.settled(found, label);
    return typeof match === "object" ? match : undefined;
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
      const isOwnName = numberedIn(label) !== undefined;
      if (bare && (isOwnName || label.brackets.every((bracket) => this.groups.has(bracket)))) return bare;
      if (bare && agrees(label, bare.field, (name) => this.isName(name, bare.field), this.words))
        return { ...bare, confidence: "folded" };
      if (bare) return undefined;
    }
    const unlimited = percent ? withoutLimit(label.bareWords) : undefined;
    const share = unlimited === undefined ? undefined : this.ask(unlimited, family, LEVELS, true);
    if (typeof share === "object" && share.field.type === "share") return { ...share, confidence: "folded" };
    const uncoded = withoutCode(label);
    if (uncoded !== undefined) return this.beside(uncoded, family);
    const unnumbered = label.bareWords.replace(/^\d{1,2} /, "");
    if (unnumbered !== label.bareWords) return this.ask(unnumbered, family, LEVELS, percent);
    const numbered = numberedIn(label);
    if (numbered !== undefined) return this.ask(parseLabel(numbered).words, family, LEVELS.slice(0, 2));
    // A demand whose wording the sheet shortens, lengthens or abridges, or which it words itself.
    const demand = this.demands.find(label.bareWords, this.without);
    const again = (other: Label): Found =>
      other.brackets.length > 0 ? this.lookUp(other, family) : this.ask(other.words, family);
    if (demand === undefined) return this.demands.sayings.find(label) ?? reread(label, this, again);
    if (demand === "ambiguous" || label.brackets.length === 0) return demand;
    const isNamed = (name: string): boolean => this.isName(name, demand.field);
    return agrees(label, demand.field, isNamed, this.words) ? demand : undefined;
  }

  /** The field of words beside a code: a short word needs the code to say the same ("CJX5成绩" is no total). */
  private beside({ words, code }: Coded, family: number | undefined): Found {
    const found = this.ask(words, family);
    if (typeof found !== "object" || words.length >= FEWEST_BESIDE_CODE || ENGLISH.test(code)) return found;
    return this.isName(code, found.field) ? found : undefined;
  }

  private ask(
    words: string,
    family: number | undefined,
    levels: readonly Level[] = LEVELS,
    percent = false
  ): Found {
    for (const [at, level] of levels.entries()) {
      const key = keyAt(at, words, this.words);
      const entries = key === undefined ? [] : this.entriesAt(at, key);
      if (entries.length === 0 || (level.how === "unmarked" && unmarked(words) !== words)) continue;
      const own = meaningAt(level, words, this.words);
      // What is a label of another record type, word by word, is not taken for one of this by its sense.
      if (level.loose && this.isLabelElsewhere(words)) continue;
      const said = ({ field, words: all }: Entry) => ({ field, meaning: meaningAt(level, all, this.words) });
      const fitting = level.loose ? entries.filter((one) => agreesWith(own, said(one), percent)) : entries;
      const found = one(fitting, family, level.how, own);
      if (found === undefined) continue;
      return found === "ambiguous" ? found : { ...found, confidence: at === 0 ? "exact" : "folded" };
    }
    return undefined;
  }

  private entriesAt(level: number, key: string): readonly Entry[] {
    const entries = this.at(MEANT, key).filter((entry) => entry.comesTo(key, level));
    return this.without ? entries.filter(({ label }) => !this.without?.(label)) : entries;
  }

  private at(kind: string, key: string): Entry[] {
    return this.postings.at(kind, key).flatMap((place) => this.entries[place] ?? []);
  }

  /** Whether words in short, as a key, are a name of a field, whatever stands above. */
  private isName(key: string, field: Field): boolean {
    return this.at(MEANT, key).some(
      (entry) => entry.field === field && entry.family === undefined && entry.comesTo(key, IN_SHORT)
    );
  }

  /** The fields of which words, as a key, are a listed label. */
  listing(key: string): Field[] {
    return this.at(LISTED, key)
      .filter((entry) => entry.isPlain && glued(entry.words) === key)
      .map(({ field }) => field);
  }

  /** By field, the texts by which labels are compared with its own. */
  private get ways(): PreparedLabels["ways"] {
    return this.prepared?.ways ?? this.record.fields.map(({ labels }) => waysOf(labels, this.words));
  }

  /** What was worked out of the labels, for another run. */
  toPrepared(): PreparedLabels {
    return { postings: this.postings, ways: this.ways };
  }

  /** Whether a label may be found by any of these keys, or as it is said: a quick look, which says yes too often. */
  mayKnow(keys: readonly string[], label?: Label): boolean {
    if (label && this.demands.sayings.find(label)) return true;
    return keys.some((key) => this.postings.has(MEANT, key));
  }

  /** Whether a text is a label of this record, alone or beneath some group. */
  knows(label: Label): boolean {
    if (this.find(label) !== undefined) return true;
    return [label.words, label.bareWords].some((words) =>
      LEVELS.slice(0, 4).some((_, level) => {
        const key = keyAt(level, words, this.words);
        return key !== undefined && this.at(MEANT, key).some((entry) => entry.comesTo(key, level));
      })
    );
  }

  /** Fields at `least` so like this label that it does not narrow, the likeliest first: for questions only. */
  suggest(label: Label, least = 0): Field[] {
    return this.likely(label).flatMap(({ value, degree }) => (degree < least ? [] : value));
  }

  private likely(label: Label): Likely<Field>[] {
    if (this.aside.has(label)) return [];
    this.suggestions ??= new Suggestions(this.record.fields, this.ways, this.words);
    const { narrowing } = this.words.meaning(label.words);
    const of = this.suggestions.of(label);
    return of.filter(({ value }) => narrowing.every((word) => this.narrows(value, word)));
  }

  /** Whether a label of the field's own has a word that makes another thing of others. */
  private narrows({ labels }: Field, word: string): boolean {
    return labels.some((text) => this.words.meaning(this.words.ofLabel(text)).narrowing.includes(word));
  }
}
