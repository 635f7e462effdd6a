import { addYears, fail, PASS, type Context, type Judgement, type RecordSet, type Row } from "../../rules";
import { NOT_APPLICABLE, NOTES } from "./messages";
import { LIMITS, valueOf } from "./parameters";
import { reviewsByCollege } from "./reviews";

const needsImprovement = (row: Row): boolean => ["待改进", "异常"].includes(row.choice("conclusion") ?? "");

/** The day of a new review: of the application where the row gives it, else of the next review. */
function renewal(row: Row, next: Row | undefined): { row: Row; field: string } | undefined {
  if (row.isOk("applied")) return { row, field: "applied" };
  if (!next) return undefined;
  const field = ["applied", "reviewStart", "reviewEnd"].find((each) => next.isOk(each));
  return field === undefined
    ? { row: next, field: next.has("reviewStart") ? "reviewStart" : "reviewEnd" }
    : { row: next, field };
}

function judge(row: Row, next: Row | undefined, { asOf }: Context): Judgement {
  const conclusion = row.choice("conclusion") ?? "";
  const gap = row.gap("reviewEnd");
  if (gap) return gap;
  const end = row.number("reviewEnd");
  const due = addYears(end, valueOf(LIMITS.improvement));
  const again = renewal(row, next);
  if (!again) {
    if (asOf <= due) return PASS;
    const note = { text: NOTES.noNewReview, args: { conclusion, due: { date: due } } };
    const at = row.ref("applied");
    return fail({
      at,
      cells: row.refs(["applied", "conclusion", "reviewEnd"]),
      sheet: row.table.sheet,
      limit: due,
      note,
    });
  }
  if (!again.row.isOk(again.field)) return again.row.missing(again.field);
  const day = again.row.number(again.field);
  if (day >= due) return PASS;
  const note = { text: NOTES.tooEarly, args: { conclusion, due: { date: due }, day: { date: day } } };
  return again.row.fail(again.field, {
    cells: [again.field, row.ref("reviewEnd"), row.ref("conclusion")],
    value: day,
    limit: due,
    note,
  });
}

/** After 待改进 or 异常 the improvement period runs a year; only then a new review is applied for. */
export function improvement(set: RecordSet, context: Context): Judgement[] {
  const missing = set.gap("conclusion");
  if (missing) return [missing];
  const judgements: Judgement[] = [];
  for (const rows of reviewsByCollege(context).values()) {
    rows.forEach((row, index) => {
      const record = row.name;
      if (row.yes("conducted") === false && row.isBlank("reviewEnd")) return;
      if (row.choice("conclusion") === undefined) judgements.push({ ...row.missing("conclusion"), record });
      else if (needsImprovement(row)) judgements.push({ ...judge(row, rows[index + 1], context), record });
    });
  }
  return judgements.length > 0 ? judgements : [NOT_APPLICABLE.noImprovement];
}
