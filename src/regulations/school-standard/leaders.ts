import { PASS, type Context, type Judgement, type Row } from "../../rules";
import { answer, answered } from "./answers";
import { levelOf } from "./levels";
import { NOT_APPLICABLE, NOTES } from "./messages";
import { isFairOrBetter } from "./ratings";
import { VICE_RATINGS } from "./records/school";
import { schoolOf } from "./schools";
import { roleOf } from "./teachers";

/** Article 5(1) in a list of people: principal and vice principals only, specialised schools never. */
export function leaderRated(row: Row, context: Context): Judgement {
  const school = schoolOf(row, context);
  const level = levelOf(row) ?? (school && levelOf(school));
  if (level?.specialised) return NOT_APPLICABLE.specialised;
  const gap = row.gap("role");
  if (gap) return gap;
  const role = roleOf(row);
  if (role !== "principal" && role !== "vice") return NOT_APPLICABLE.notLeader;
  return rated(row, row.isBlank("leaderRating") && row.has("rating") ? "rating" : "leaderRating");
}

function rated(row: Row, field: string): Judgement {
  const rating = row.choice(field);
  if (rating === undefined) return row.missing(row.has(field) ? field : "rating");
  return isFairOrBetter(rating) ? PASS : row.fail(field, { value: rating, limit: "khá" });
}

/**
 * Article 5(1) from a school's own figures: the rating of the principal and of each vice principal, or the
 * answer to the demand as a whole. Ratings beyond the number of vice principals are not missed.
 */
export function leadersRated(row: Row): Judgement {
  if (levelOf(row)?.specialised) return NOT_APPLICABLE.specialised;
  const given = ["principalRating", ...VICE_RATINGS].filter((field) => row.has(field));
  if (given.length === 0) return answered(row, "leadersRated");
  if (answer(row, "leadersRated") === false) return answered(row, "leadersRated");
  const poor = given.find((field) => isPoor(row, field));
  if (poor !== undefined) return rated(row, poor);
  if (answer(row, "leadersRated") === true) return PASS;
  if (!row.isOk("principalRating")) return row.missing("principalRating");
  const vices = row.isOk("vices") ? row.number("vices") : undefined;
  const columns = VICE_RATINGS.filter((field) => row.has(field));
  // One column without numbers speaks for all vice principals.
  const wanted = columns.length <= 1 ? Math.min(1, vices ?? 1) : (vices ?? columns.length);
  if (wanted === 0) return PASS;
  const open = columns.slice(0, wanted).find((field) => !row.isOk(field));
  if (open) return row.missing(open);
  if (columns.length === 0) return row.missing("viceRating");
  if (columns.length < wanted) {
    return row.unknown("incomplete", "vices", {
      cells: ["vices", ...columns],
      note: { text: NOTES.viceWithoutRating },
    });
  }
  return PASS;
}

function isPoor(row: Row, field: string): boolean {
  const rating = row.choice(field);
  return rating !== undefined && !isFairOrBetter(rating);
}
