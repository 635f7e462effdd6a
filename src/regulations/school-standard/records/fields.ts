import { certain, fieldsIn, halves, optionsIn, recordsIn, vocabulary } from "../../../rules";
import type { Field, Vocabulary } from "../../../rules";
import { LEVELS } from "../classify/levels";
import { RATINGS } from "../classify/ratings";
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
 * Quantities that sheets give as a count or as a share under one label, by a table. Answers in words ("đều") stand
 * for a share.
 *
 * @param text a line each: id, what it is a part of, and its two names
 * @returns of each the count, and the share in percent (`<id>Share`)
 */
export const countsAndShares = (words: Vocabulary, text: string): readonly Field[] =>
  [...vocabulary(text)].flatMap(([key, { labels }]) => {
    const [id, parts] = halves(key, " ");
    const name = certain(labels[0], id);
    const en = certain(labels[1], id);
    const table = fieldsIn("vi", words).table(`${id} count ${parts}: ${name} | number of ${en}`);
    return table.flatMap(({ marks, ...count }): Field[] => {
      const share = { ...count, id: `${id}Share`, name: { vi: name, en: `share of ${en}` }, twin: id };
      return [
        { ...count, twin: `${id}Share` },
        { ...share, type: "share", ...(marks && { marks }) },
      ];
    });
  });
