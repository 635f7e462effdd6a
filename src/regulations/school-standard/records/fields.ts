import { fieldsIn, optionsIn, vocabulary, type Field, type Vocabulary } from "../../../rules";
import { LEVELS } from "../classify/levels";
import { RATINGS } from "../classify/ratings";
import { SHARED } from "../vocabulary";

const shared = fieldsIn("vi", SHARED);

export const RATING_OPTIONS = optionsIn(SHARED, "rating", RATINGS);

export const LEVEL = shared.choice(
  "level",
  "Cấp học",
  "level of school",
  LEVELS.map(({ code }) => code)
);

/** A title of a term's results: the clauses judge a school by its whole year. */
export const TERM = /^(?!.*cả năm).*(?:học k[ìỳ]|hk) ?(?:i{1,2}|[12])(?![\p{L}\d])/iu;

/** The school that a class, group, teacher or year belongs to. */
export const SCHOOL = shared.text("school", "Tên trường", "school");

/**
 * Quantities that sheets give as a count or as a share under one label, by a table. Answers in words ("đều") stand
 * for a share.
 *
 * @param text a line each: id, what it is a part of, and its two names
 * @returns of each the count, and the share in percent (`<id>Share`)
 */
export const countsAndShares = (words: Vocabulary, text: string): readonly Field[] =>
  [...vocabulary(text)].flatMap(
    ([
      key,
      {
        labels: [name = "", en = ""],
      },
    ]) => {
      const [id = "", ...parts] = key.split(" ");
      const table = fieldsIn("vi", words).table(`${id} count ${parts.join(" ")}: ${name} | number of ${en}`);
      return table.flatMap(({ marks, ...count }): Field[] => [
        { ...count, twin: `${id}Share` },
        {
          ...count,
          id: `${id}Share`,
          type: "share",
          name: { vi: name, en: `share of ${en}` },
          ...(marks && { marks }),
          twin: id,
        },
      ]);
    }
  );
