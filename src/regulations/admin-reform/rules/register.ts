import { CellState, PASS, type Judgement, type Row, type Rule } from "../../../rules";
import { planRule } from "../clause";
import { isKind, lateFinding, lateness, noColumn } from "../dossiers";
import { NOT_APPLICABLE, NOTES } from "../messages";
import { KIND } from "../records/dossier";
import { isDossier } from "../register";

/** A dossier that is late feeds the on-time rate, and is marked in the register itself. */
export const LATE: Rule = planRule({
  id: "late",
  kind: "date",
  title: {
    vi: "Hồ sơ được trả không quá ngày hẹn trả",
    en: "The dossier is returned by its due date",
  },
  forms: [
    {
      record: "dossier",
      scope: "row",
      judge: (row, context) => {
        if (!isDossier(row)) return NOT_APPLICABLE.noDossier;
        for (const field of ["due", "returned"]) if (!row.has(field)) return noColumn(row, field);
        const late = lateness(row, context);
        if (typeof late === "object") return late;
        return late === "no" ? PASS : lateFinding(row, late, context);
      },
    },
  ],
});

/** What a receipt slip carries; of a list within the list one is enough. */
const SLIP: readonly (readonly string[])[] = [
  ["applicant"],
  ["contact", "address"],
  ["procedure"],
  ["received"],
  ["due"],
];

function slip(row: Row): Judgement {
  if (!isDossier(row)) return NOT_APPLICABLE.noDossier;
  if (isKind(row, KIND.petition) === true) return NOT_APPLICABLE.petition;
  const gaps: string[] = [];
  let absent: string | undefined;
  let error: string | undefined;
  for (const fields of SLIP) {
    const present = fields.filter((field) => row.has(field));
    const [first] = present;
    if (first === undefined) absent ??= fields[0];
    else if (present.every((field) => row.state(field) === CellState.BLANK)) gaps.push(first);
    else if (present.every((field) => row.state(field) === CellState.ERROR)) error ??= first;
  }
  const [gap] = gaps;
  if (gap !== undefined) {
    const names = gaps.map((field) => row.table.columns.get(field)?.field.name ?? field);
    return row.fail(gap, {
      cells: gaps,
      note: { text: NOTES.incompleteSlip, args: { fields: { list: names } } },
    });
  }
  if (absent !== undefined) return noColumn(row, absent);
  return error === undefined ? PASS : row.missing(error);
}

/** The receipt slip carries the applicant's data. */
export const SLIPS: Rule = planRule({
  id: "III.8.1-1",
  kind: "complete",
  title: {
    vi: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả có đủ thông tin của người dân",
    en: "Receipt slips carry the applicant's data",
  },
  forms: [{ record: "dossier", scope: "row", judge: slip }],
});
