import { on, PASS, type Draft, type Form, type JudgeSet, type Question } from "../../../rules";
import { answerInDone, countedRows } from "../facts/counted";

/** A demand that is confirmed, on a checklist or as a row among the targets. */
export const attestRule = ({ id, title }: Question): Draft => ({
  id,
  title,
  forms: [answersOn(id), on("indicator").all("attest", ["indicator", "rate", "answer"], amongTargets(id))],
});

/**
 * A demand that stands among the targets: answered in a column of its own, in the words of what was done, or by a rate
 * of 100 %. A kind asks one column of each record; here the row has to be found first, and any of the three will do.
 */
const amongTargets =
  (id: string): JudgeSet =>
  (_, context) =>
    countedRows(id, "indicator", context).map(({ row, fields, stated, nothing, ...said }) => {
      const answer = said.answer ?? answerInDone(row, fields);
      if (nothing || answer?.yes || stated === 100) return PASS;
      const isBeside = stated === undefined && row.has("answer") && !row.has(fields.rate);
      const field = answer?.field ?? (isBeside ? "answer" : fields.rate);
      if (!answer && stated === undefined) return row.missing(field);
      return row.denied(field, { cells: [field] });
    });

/** A demand on the checklist: a row of its own, or a labelled cell; what the list does not hold is unknown. */
export const answersOn = (id: string): Form =>
  on("attestation").all("attest", ["item", "answer"], (set) => {
    const answers = [...set.rows()].flatMap((row) => {
      const field = row.choice("item") === id ? "answer" : row.has(id) ? id : undefined;
      return field === undefined ? [] : [row.answered(field, { cells: [field] })];
    });
    if (answers.length > 0) return answers;
    return set.gap(id);
  });
