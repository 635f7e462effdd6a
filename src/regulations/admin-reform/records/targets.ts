import { labelsIn, type Field, type Option, type Question } from "../../../rules";
import { QUESTIONS } from "../articles/questions";
import { ATTESTS, RATES } from "../vocabulary";

/** The code of a digitisation row that names neither the unit nor the district. */
export const UNASSIGNED_DIGITISATION = "II.4 / III.3.6-1";

/** Targets with a rate, as rows of a list. */
export const RATE_OPTIONS: readonly Option[] = [...RATES].map(([code, { labels }]) => ({ code, labels }));

/** What sheets call a demand that is confirmed. */
const wordsOf = ({ id, name, title }: Question): readonly string[] => {
  const listed = labelsIn(ATTESTS, id);
  return [...new Set([name, ...(listed.length > 0 ? listed : [title.vi ?? ""])])];
};

/** Demands that are confirmed, as rows of a list. */
export const ATTEST_OPTIONS: readonly Option[] = QUESTIONS.map((question) => ({
  code: question.id,
  labels: wordsOf(question),
}));

/** The field of a form that states a rate, or confirms a demand, as lists word it. */
export const asField = (
  type: "share" | "yesNo",
  id: string,
  en: string,
  labels: readonly string[],
  marks?: Field["marks"]
): Field => ({ id, type, name: { vi: labels[0] ?? id, en }, labels, ...(marks && { marks }) });

/** The field of a form that confirms a demand. */
export const attestField = (question: Question): Field =>
  asField("yesNo", question.id, question.title.en, wordsOf(question));
