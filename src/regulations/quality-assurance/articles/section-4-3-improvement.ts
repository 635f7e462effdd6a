import {
  addYears,
  on,
  PASS,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
  type SetForm,
} from "../../../rules";
import { reviewsInOrder } from "../facts/reviews";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";

const review = on("review");

const needsImprovement = (row: Row): boolean => ["待改进", "异常"].includes(row.choice("conclusion") ?? "");

/** The day of a new review: of the application where the row gives it, else of the next review. */
function renewal(row: Row, next: Row | undefined): { row: Row; field: string } | undefined {
  if (row.isOk("applied")) return { row, field: "applied" };
  if (!next) return undefined;
  const field = ["applied", "reviewStart", "reviewEnd"].find((each) => next.isOk(each));
  return { row: next, field: field ?? (next.has("reviewStart") ? "reviewStart" : "reviewEnd") };
}

function judge(row: Row, next: Row | undefined, context: Context): Judgement {
  const conclusion = row.choice("conclusion") ?? "";
  const gap = row.gap("reviewEnd");
  if (gap) return gap;
  const end = row.number("reviewEnd");
  const due = addYears(end, context.limit(LIMITS.improvement));
  const again = renewal(row, next);
  // That nothing says of an application does not mean that there was none.
  if (!again) return context.asOf <= due ? PASS : row.missing("applied");
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

function improvement(_: RecordSet, context: Context): Judgement[] {
  const said = reviewsInOrder(context).flatMap(({ row, next }): Judgement[] => {
    if (row.yes("conducted") === false && row.isBlank("reviewEnd")) return [];
    if (row.choice("conclusion") === undefined) return [row.missing("conclusion")];
    return needsImprovement(row) ? [{ ...judge(row, next, context), record: row.name }] : [];
  });
  return said.length > 0 ? said : [NOT_APPLICABLE.noImprovement];
}

/**
 * After 待改进 or 异常 the improvement period runs a year; only then a new review is applied for. It looks from each
 * review to the college's next one, which no kind of one record does.
 */
export const improvementForm: SetForm = review.all(
  "date",
  ["reviewEnd", "applied", "reviewStart"],
  improvement,
  { parameter: LIMITS.improvement, needs: ["conclusion"] }
);
