import { certain } from "./certain";
import type { Field, FieldType, Option, RecordType, Under } from "./records";
import { halves, parted, type Language, type LocalText } from "./text";

/** What sheets write about one field. */
export interface Wording {
  readonly labels: readonly string[];
  readonly under?: readonly Under[];
  /** Ways of writing a value: an option of a choice, or a statement in place of a figure or an answer. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Patterns of sentences that ask for it in words of their own. */
  readonly said?: readonly string[];
}

/** What sheets write about the fields of a record type, by field id. */
export type Vocabulary = ReadonlyMap<string, Wording>;

/** Puts listed words together to what sheets write: "2023年" and "质量年报". */
type Combine = (words: readonly string[]) => readonly string[];

/**
 * Reads a vocabulary: a line an entry, its ways of writing parted by " | ".
 *
 *     # a remark
 *     pupils: số học sinh | TSHS                 labels of the field `pupils`, besides its name
 *       | sĩ số                                  (an indented line goes on)
 *     pupils @ học sinh | quy mô: tổng số | TS   labels that name it only beneath one of these heads
 *     done > thanh tra: ngày | kết thúc          labels that name it only right beneath one of these heads
 *     area = urban: nội thành | TP               ways of writing its option, or statement, `urban`
 *     charter ~: 章程.*公布 | 公布.*章程           patterns of sentences that ask for it
 *     titles: khảo sát | hài lòng                a list that belongs to no field
 *
 * @param combined by entry, as its line begins: what becomes of the words that it lists, where all
 *   combinations of them would hide what they are made of
 */
export function vocabulary(text: string, combined: Readonly<Record<string, Combine>> = {}): Vocabulary {
  const words = new Map<string, Draft>();
  for (const line of linesOf(text)) {
    const end = line.indexOf(": ");
    if (end < 1) throw new Error(`a vocabulary's line without an entry and “: ”: ${line}`);
    const key = line.slice(0, end);
    const listed = line.slice(end + 2).split(" | ");
    add(words, key, combined[key]?.(listed) ?? listed);
  }
  return words;
}

/** The lines of a text that say something, each with what goes on below it; read at start-up, as fast as strings get. */
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n  | ")
    .join(" | ")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

interface Draft {
  labels: readonly string[];
  under?: Under[];
  values?: Record<string, readonly string[]>;
  said?: readonly string[];
}

function add(words: Map<string, Draft>, key: string, listed: readonly string[]): void {
  const [above, joints] = parted(key, " > ");
  const [beneath, heads] = parted(above, " @ ");
  const [asked, code] = parted(beneath, " = ");
  const id = asked.replace(/ ~$/, "");
  const entry = words.get(id) ?? { labels: [] };
  words.set(id, entry);
  if (heads !== undefined) (entry.under ??= []).push({ groups: heads.split(" | "), labels: listed });
  else if (joints !== undefined)
    (entry.under ??= []).push({ groups: joints.split(" | "), labels: listed, joined: true });
  else if (code !== undefined) (entry.values ??= {})[code] = listed;
  else if (id !== asked) entry.said = listed;
  else entry.labels = [...entry.labels, ...listed];
}

/** The ways of writing that a vocabulary lists for an entry. */
export const labelsIn = (words: Vocabulary, id: string): readonly string[] => words.get(id)?.labels ?? [];

/** The first way of writing that a vocabulary lists for an entry: what it is called. */
export const firstOf = (words: Vocabulary, id: string): string =>
  certain(labelsIn(words, id)[0], `what “${id}” is called`);

/** The ways of writing each value that a vocabulary lists for an entry. */
export const valuesIn = (words: Vocabulary, id: string): Readonly<Record<string, readonly string[]>> =>
  words.get(id)?.values ?? {};

/** Options of these codes with the ways of writing that a vocabulary lists for an entry's values. */
export const optionsIn = (words: Vocabulary, id: string, codes: readonly string[]): readonly Option[] =>
  codes.map((code) => ({ code, labels: valuesIn(words, id)[code] ?? [] }));

/** Marks of a record type by a text: fields, and with "+" those of which all must be found. */
export const marksIn = (text: string): RecordType["marks"] =>
  text
    .trim()
    .split(/\s+/)
    .map((mark) => (mark.includes("+") ? mark.split("+") : mark));

/** Record types with the labels, by record id, that stand beside theirs and that no rule needs. */
export const withAside = (records: readonly RecordType[], words: Vocabulary): readonly RecordType[] =>
  records.map((record) => ({ ...record, aside: labelsIn(words, record.id) }));

/** The field that states the share of what another counts, where both are one of the type `both`. */
export const shareOf = (id: string): string => `${id}Share`;

/** What a field may say besides its id, type, name and what sheets call it. */
export type FieldExtra = Partial<Omit<Field, "id" | "type" | "name" | "labels" | "under" | "options">>;

/** What a question says of the field that asks it. */
export interface Asked {
  readonly field: string;
  readonly title: LocalText;
}

const NOTHING_LISTED: Draft = { labels: [] };

/** What tables of fields refer to: fields that other records have too, and options worded already, by name. */
export interface Referred {
  readonly shared?: readonly Field[];
  readonly options?: Readonly<Record<string, readonly (string | Option)[]>>;
}

/**
 * Makes the fields of a regulation in that language, by type: id, the law's name, the English name. The law's
 * name is a label of the field, and its first one where the vocabulary does not list it.
 */
export function fieldsIn(
  language: Language,
  words: Vocabulary,
  { shared = [], options: worded = {} }: Referred = {}
) {
  const made = (type: FieldType, id: string, name: string, en: string, extra?: FieldExtra): Field => {
    const { labels = [], under, values, said } = words.get(id) ?? {};
    return {
      id,
      type,
      name: { [language]: name, en },
      // Its own name comes first, wherever else it may be written.
      labels: [name, ...labels.filter((label) => label !== name)],
      ...(under && { under }),
      ...(values && type !== "choice" && { marks: values }),
      ...(said && { said: new RegExp(said.join("|"), "u") }),
      ...extra,
    };
  };
  const of =
    (type: Exclude<FieldType, "choice">) =>
    (id: string, name: string, en: string, extra?: FieldExtra): Field =>
      made(type, id, name, en, extra);
  const choice = (
    id: string,
    name: string,
    en: string,
    options: readonly (string | Option)[],
    extra?: FieldExtra
  ): Field => ({
    ...made("choice", id, name, en, extra),
    options: options.flatMap((each) => (typeof each === "string" ? optionsIn(words, id, [each]) : each)),
  });
  /** A field of several record types, with what this vocabulary lists for it besides. */
  const also = (field: Field): Field => {
    const { labels, under, values } = words.get(field.id) ?? NOTHING_LISTED;
    return {
      ...field,
      labels: [...field.labels, ...labels],
      ...(under && { under: [...(field.under ?? []), ...under] }),
      ...(values && { marks: { ...field.marks, ...values } }),
    };
  };
  /** What sheets give as a count or as a share under one label; answers in words ("đều") stand for the share. */
  const both = (id: string, name: string, en: string, extra: FieldExtra): readonly Field[] => {
    const share = shareOf(id);
    const { marks, ...count } = made("count", id, name, `number of ${en}`, { ...extra, twin: share });
    const names = { ...count.name, en: `share of ${en}` };
    return [count, { ...count, id: share, type: "share", name: names, twin: id, ...(marks && { marks }) }];
  };
  const lineOf = (line: string): readonly Field[] => {
    const [key, said] = parted(line, ": ");
    if (said === undefined) return key.split(" ").map((id) => also(sharedOf(shared, id)));
    const [id, about] = halves(key, " ");
    const [type, traits] = halves(about, " ");
    const more = traits.split(" ").filter((word) => word !== "");
    const [first, second] = parted(said, " | ");
    const [name, en] = second === undefined ? [firstOf(words, id), first] : [first, second];
    if (type === "both") return both(id, name, en, traitsIn(more, words));
    if (!isFieldType(type)) throw new Error(`a field of no type: ${line}`);
    if (type !== "choice") return [made(type, id, name, en, traitsIn(more, words))];
    const options = more.filter((word) => !isTrait(word)).flatMap((code) => worded[code] ?? code);
    return [choice(id, name, en, options, traitsIn(more.filter(isTrait), words))];
  };
  return {
    /**
     * Fields by a table, a line each: id and type, then the codes of a choice (or the name of such a list), or what
     * else there is to say of a field; and its two names, or the English one where the vocabulary lists the other
     * first. A line of ids alone is of fields that other records have; behind the count of what is of the type `both`
     * stands its share in percent (`dropoutsShare`).
     *
     *     no official
     *     ground choice 6.1 6.2 common: Үндэслэл | ground
     *     rank text standing within=official: Байр | rank
     *     total number marks=score: Нийт | total
     *     dropouts both whole=pupils: học sinh bỏ học | drop-outs
     */
    table: (text: string): readonly Field[] => linesOf(text).flatMap(lineOf),
    text: of("text"),
    number: of("number"),
    count: of("count"),
    share: of("share"),
    date: of("date"),
    yesNo: of("yesNo"),
    also,
    /** The options by code, as the vocabulary words them; or worded already. */
    choice,
    /** What a person answers with yes or no, a field a question; called as the vocabulary lists it first. */
    asked: (questions: readonly Asked[]): readonly Field[] =>
      questions.map(({ field, title }) => made("yesNo", field, firstOf(words, field), title.en)),
  };
}

const TYPES: readonly FieldType[] = ["text", "number", "count", "share", "date", "yesNo", "choice"];
const isFieldType = (type: string): type is FieldType => TYPES.some((each) => each === type);

/** What a line of a table says of a field: that it is so, of which other field or unit, or with the marks of which list. */
function traitsIn(traits: readonly string[], words: Vocabulary): FieldExtra {
  const said = traits.map((each) => parted(each, "="));
  const odd = said.find(([name, of]) => !(of === undefined ? IS_SO : OF_ANOTHER).includes(name));
  if (odd) throw new Error(`nothing that a field can be: ${odd.join("=")}`);
  return Object.fromEntries(
    said.map(([name, of = true]) => [name, TRAITS.get(name)?.(String(of), words) ?? of])
  );
}
const isTrait = (word: string): boolean => IS_SO.includes(word) || word.includes("=");
const IS_SO: readonly string[] = ["common", "secondary", "standing", "successive", "verbatim"];
const OF_ANOTHER: readonly string[] =
  "dated general kindOf marks partOf scale twin unit until whole within".split(" ");
/** Traits that stand for more than a word. */
const TRAITS = new Map<string, (of: string, words: Vocabulary) => FieldExtra[keyof FieldExtra]>([
  ["marks", (of, words) => valuesIn(words, of)],
  ["general", (of) => of.split("+")],
]);

function sharedOf(fields: readonly Field[], id: string): Field {
  const found = fields.find((field) => field.id === id);
  if (!found) throw new Error(`a field that nobody shares: ${id}`);
  return found;
}
