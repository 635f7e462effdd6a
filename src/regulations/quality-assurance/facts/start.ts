import type { Context, Judgement, Ref, Row, Serial } from "../../../rules";
import { collegeOnSheet, reviewOf } from "./reviews";

/** The day on which the review starts that a material is for: in its own row, else of the college's review. */
export function startOf(
  row: Row,
  context: Context
): { readonly day: Serial; readonly ref: Ref | null } | Judgement {
  if (row.has("reviewStart") && !row.isBlank("reviewStart")) return at(row);
  const review = reviewOf(
    row.table.sheet,
    row.text("college") || collegeOnSheet(row.table.sheet, context),
    context
  );
  if (review?.has("reviewStart")) return at(review);
  return row.missing("reviewStart");
}

const at = (row: Row): { day: Serial; ref: Ref | null } | Judgement =>
  row.isOk("reviewStart")
    ? { day: row.number("reviewStart"), ref: row.ref("reviewStart") }
    : row.missing("reviewStart");
