import { classesIn, patternIn, sayingIn } from "../../../rules";
import { REMARKED, RESULTS } from "../vocabulary/results";

/** A result of an element as a key: two are equal where people read them alike. */
export const resultKey = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s+|[“”"]|[。.;]+\s*$/g, "")
    .toLowerCase()
    .replace(/^已经?(?=.)|等级$|等次$|[级等档]$/g, "")
    .replace(/^([优良])[秀好]$|(\d)分$/, "$1$2");

const degreeOf = classesIn(RESULTS, ["unmet", "partly", "nearly", "met"]);
const SCALES = ["grade", "letter", "points", "answer"].map((id) => patternIn(RESULTS, id));
const isWord = (key: string): boolean => degreeOf(key) !== undefined || SCALES.some((each) => each.test(key));

/** Whether two results are alike: words of one scale are or are not, of anything else nobody can tell. */
function areAlike(one: string, other: string): boolean | undefined {
  if (one === other) return true;
  const [degree, second] = [degreeOf(one), degreeOf(other)];
  if (degree && second) return degree === second ? undefined : false;
  return SCALES.some((each) => each.test(one) && each.test(other)) ? false : undefined;
}

const says = sayingIn(REMARKED);
const LEAD = patternIn(REMARKED, "lead");

/** Whether sentences of the reviewers say that the college's result is right; undefined where they do not plainly. */
function remarked(self: string, sentences: string): boolean | undefined {
  const clauses = sentences
    .normalize("NFKC")
    .replace(/[ \t]/g, "")
    .split(/[,。;\n]/u);
  const some = (id: string): boolean => clauses.some((clause) => says(id, clause));
  if (some("differs")) return false;
  const [word, ...others] = new Set(clauses.map((each) => resultKey(each.replace(LEAD, ""))).filter(isWord));
  if (word !== undefined) return others.length === 0 ? areAlike(self, word) : undefined;
  return some("agrees") && !some("but") ? true : undefined;
}

/** Whether two results are equal, where what is written tells; and whether both are words that leave no doubt. */
export function compareResults(self: string, review: string) {
  const [own, other] = [resultKey(self), resultKey(review)];
  const isPlain = isWord(own) && isWord(other);
  return { equal: areAlike(own, other) ?? (isPlain ? undefined : remarked(own, review)), isPlain };
}
