import type { Field, RecordType } from "./records";
import { patternIn } from "./classes";
import { halves, type Language } from "./text";
import { fieldsIn, labelsIn, marksIn, type Asked, type Referred, type Vocabulary } from "./vocabulary";

type Fields = ReturnType<typeof fieldsIn>;

/** What a record type may say besides what its head says: its fields by a table, or what is made of several. */
interface RecordSpec
  extends
    Referred,
    Omit<Partial<RecordType>, "id" | "name" | "layouts" | "span" | "fields" | "key" | "marks"> {
  /** A table, or tables and the questions that ask fields, or what is made of them. */
  readonly fields: string | readonly (string | readonly Asked[])[] | ((field: Fields) => readonly Field[]);
  /** By a field's id, the words by which its cells are known where sheets head another one alike. */
  readonly worded?: Readonly<Record<string, Field["worded"]>>;
  /** By a field's id, what remarks say of it. */
  readonly remarked?: Readonly<Record<string, Field["remarked"]>>;
  /** Fields that name a record, the best first. */
  readonly key: string;
  /** By a text, as `marksIn` reads it. */
  readonly marks: string | RecordType["marks"];
}

const NO_WORDS: Vocabulary = new Map();
const LAYOUTS = ["table", "form", "list", "matrix"] as const;

/**
 * Makes the record types of a regulation in that language. The head says id, layouts (the usual one first) and span,
 * and what it is called by the law and in English; titles and names come from the vocabulary that bears its id in
 * capitals, where there is one; patterns of what it is not, or must be among, from that of signs, by its id.
 *
 *     const record = recordsIn("mn", { MEASURE });
 *     record("measure table sheet: Арга хэмжээ | measure", { key: "name no", marks: "name", fields: `…` })
 */
export const recordsIn =
  (language: Language, vocabularies: Readonly<Record<string, Vocabulary>>, signs: Vocabulary = NO_WORDS) =>
  (
    head: string,
    { fields, worded = {}, remarked = {}, key, marks, shared, options, ...more }: RecordSpec
  ): RecordType => {
    const [said, names] = halves(head, ": ");
    const [id, about] = halves(said, " ");
    const words = vocabularies[id.toUpperCase().replaceAll("-", "_")] ?? NO_WORDS;
    const traits = about.split(" ");
    const [name, en] = halves(names, " | ");
    const pattern = (list: "excludedBy" | "speaking" | "othersBeneath") =>
      signs.has(`${id} ${list}`) ? { [list]: patternIn(signs, `${id} ${list}`) } : undefined;
    const field = fieldsIn(language, words, { shared, options });
    const parts = typeof fields === "string" ? [fields] : fields;
    const own =
      typeof parts === "function"
        ? parts(field)
        : parts.flatMap((part) => (typeof part === "string" ? field.table(part) : field.asked(part)));
    const listed = (list: "titles" | "namedBy") =>
      words.has(list) ? { [list]: labelsIn(words, list) } : undefined;
    return {
      id,
      name: { [language]: name, en },
      ...listed("titles"),
      ...listed("namedBy"),
      ...pattern("excludedBy"),
      ...pattern("speaking"),
      ...pattern("othersBeneath"),
      fields: own.map((each) => {
        const cells = { worded: worded[each.id], remarked: remarked[each.id] };
        return cells.worded || cells.remarked ? { ...each, ...cells } : each;
      }),
      key: key.split(" "),
      span: traits.includes("workbook") ? "workbook" : "sheet",
      layouts: traits.flatMap((trait) => LAYOUTS.filter((layout) => layout === trait)),
      marks: typeof marks === "string" ? marksIn(marks) : marks,
      ...more,
    };
  };
