import { fieldsIn, optionsIn, recordsIn, type Field, type Referred, type Vocabulary } from "../../../rules";
import { LEVELS } from "../classify/levels";
import { RATINGS } from "../classify/roles";
import { SHARED } from "../vocabulary";

export const recordOf = recordsIn("vi");

export const RATING_OPTIONS = optionsIn(SHARED, "rating", RATINGS);

const LEVEL_CODES = LEVELS.map(({ code }) => code);
const shared = fieldsIn("vi", SHARED, { options: { LEVEL_CODES } });

/** The school that a class, group, teacher or year belongs to, and its level. */
export const OF_SCHOOL: readonly Field[] = shared.table(`
school text: Tên trường | school
level choice LEVEL_CODES: Cấp học | level of school
`);

/** A title of a term's results: the clauses judge a school by its whole year. */
export const TERM = /^(?!.*cả năm).*(?:học k[ìỳ]|hk) ?(?:i{1,2}|[12])(?![\p{L}\d])/iu;

/**
 * Fields by a table in which a quantity may be of the type `both`: sheets give it as a count or as a share under one
 * label, so that behind the count stands the share in percent (`<id>Share`). Answers in words ("đều") stand for a share.
 */
export const tableOf =
  (words: Vocabulary, more?: Referred) =>
  (text: string): readonly Field[] =>
    fieldsIn("vi", words, more)
      .table(text.replace(/^(\w+) both(.*?): ([^|]*)\| /gm, "$1 count twin=$1Share$2: $3| number of "))
      .flatMap((field): readonly Field[] => {
        const { marks, twin, ...count } = field;
        if (twin === undefined) return [field];
        const name = { ...count.name, en: count.name.en.replace("number", "share") };
        return [
          { ...count, twin },
          { ...count, id: twin, type: "share", name, twin: count.id, ...(marks && { marks }) },
        ];
      });
