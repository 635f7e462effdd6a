import { PASS, type Judgement, type Rule } from "../../../rules";
import type { Attest } from "../attests";
import { planRule } from "../clause";
import { countedRows } from "../counted";
import { NOTES } from "../messages";
import { absent, checklistAnswers } from "./rate";

/** A demand that is confirmed, on a checklist or as a row among the targets. */
export function attestRule({ id, title }: Attest): Rule {
  return planRule({
    id,
    kind: "attest",
    title,
    forms: [
      {
        record: "attestation",
        scope: "set",
        judge: (set, context) => {
          const answers = checklistAnswers(set, id);
          if (answers.length > 0) return answers;
          return countedRows(id, "indicator", context).length > 0 ? [] : [absent(set, id)];
        },
      },
      {
        record: "indicator",
        scope: "set",
        judge: (_set, context) =>
          countedRows(id, "indicator", context).map(({ row, fields, answer, stated, nothing }): Judgement => {
            const record = row.name;
            if (nothing || answer?.yes || stated === 100) return PASS;
            const field =
              answer?.field ??
              (stated === undefined && row.has("answer") && !row.has(fields.rate) ? "answer" : fields.rate);
            if (!answer && stated === undefined) return { ...row.missing(field), record };
            return {
              ...row.fail(field, { value: false, limit: true, note: { text: NOTES.answeredNo } }),
              record,
            };
          }),
      },
    ],
  });
}
