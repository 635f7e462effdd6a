import { fieldsIn, optionsIn, type Field, type FieldExtra, type Vocabulary } from "../../../rules";
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
 * A quantity that sheets give as a count or as a share under one label. Answers in words ("đều") stand for
 * a share.
 *
 * @returns the count, and the share in percent (`<id>Share`)
 */
export function countAndShare(
  words: Vocabulary,
  id: string,
  name: string,
  en: string,
  extra: FieldExtra
): [Field, Field] {
  const share = `${id}Share`;
  const { marks, ...count } = fieldsIn("vi", words).count(id, name, `number of ${en}`, {
    ...extra,
    twin: share,
  });
  return [
    count,
    {
      ...count,
      id: share,
      type: "share",
      name: { vi: name, en: `share of ${en}` },
      ...(marks && { marks }),
      twin: id,
    },
  ];
}
