import { knowing, lateNote, on, PASS } from "../../../rules";
import type { Context, Judge, Judgement, RecordSet, Row } from "../../../rules";
import * as dossiers from "../facts/dossiers";
import { NOT_APPLICABLE, NOTES } from "../notes";

const dossier = on("dossier");

/** Dossiers of other years, withdrawn ones and rows that are none are not asked about. */
const notInPlan: Judge = (row, context) =>
  dossiers.IN_PLAN(row, context) === false ? NOT_APPLICABLE.notInPlan : undefined;

/** A dossier that is late feeds the on-time rate, whose fail is the violation, and is marked at its own row. */
const late = knowing(dossiers.STANDING, (standing, row, context) => {
  if (standing === "onTime" || standing === "open") return undefined;
  const limit = row.number("due");
  const value = standing === "late" ? row.number("returned") : null;
  const note = lateNote(value ?? context.asOf, limit, {}, value === null ? NOTES.overdue : NOTES.late);
  return row.fail("returned", { cells: ["due", "returned"], value, limit, note });
});

/** What a receipt slip carries; of a list within the list one is enough. */
const SLIP = ["applicant", ["contact", "address"], "procedure", "received", "due"];

const noSlip: Judge = (row, context) => {
  if (dossiers.IS_DOSSIER(row, context) === false) return NOT_APPLICABLE.noDossier;
  return dossiers.IS_PETITION(row, context) === true ? NOT_APPLICABLE.petition : undefined;
};

/** II.1.3 at each late dossier: no apology, or one that came after the return. */
export const apologies = (set: RecordSet, context: Context): readonly (() => Judgement)[] =>
  [...set.rows()]
    .filter((row) => dossiers.PROCEDURES(row, context) === true && dossiers.IS_LATE(row, context) === true)
    .map((row) => () => apologised(row, context));

function apologised(row: Row, context: Context): Judgement {
  const { sent, on, field } = dossiers.apologyOf(row);
  if (sent === undefined) return row.missing(field);
  if (!sent) {
    const cells = [field, "due", "returned"];
    return row.denied(field, { cells, note: NOTES.noApology });
  }
  const returned = row.number("returned");
  if (on === undefined || dossiers.isOpen(row, context) || on <= returned) return PASS;
  const args = { sent: { date: on }, returned: { date: returned }, days: on - returned };
  return row.fail(field, {
    cells: [field, "returned"],
    value: on,
    limit: returned,
    severity: "warning",
    note: { text: NOTES.lateApology, args },
  });
}

/** What is asked of each dossier. */
export const DOSSIER_RULES = [
  `
late should: Hồ sơ được trả không quá ngày hẹn trả | The dossier is returned by its due date
III.8.1-1: Giấy tiếp nhận hồ sơ và hẹn trả kết quả có đủ thông tin của người dân
  | Receipt slips carry the applicant's data
`,
  {
    late: dossier.each("date", [], late, { needs: [["due"], ["returned"]], unless: notInPlan }),
    "III.8.1-1": dossier.filled(SLIP, { unless: noSlip, evenUnread: true }),
  },
] as const;
