import { either, isGap, knowing, known, on, rowsIn, trait } from "../../../rules";
import type { Guard, Judge, Row } from "../../../rules";
import { isFairOrBetter, isForTeachersAlone } from "../classify/roles";
import { article } from "../clause";
import { BY_SCHOOL, LEVEL } from "../facts/schools";
import { EXCELLENT, IS_TEACHER, RATED, ROLE, STAFF_SHARES, TRAINED, TRAINED_SHARE } from "../facts/staff";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { statedAs } from "./forms";
import { ASKED } from "./questions";

const teacher = on("teacher");
const school = on("school");

/** Specialised schools (THPT chuyên) follow their own statute. */
const specialised: Guard = (row, context) =>
  known(LEVEL(row, context))?.specialised ? NOT_APPLICABLE.specialised : undefined;

/** In a list of people the clause is about the principal and the vice principals. */
const notLeader = either(
  specialised,
  knowing(ROLE, (role) => (role === "principal" || role === "vice" ? undefined : NOT_APPLICABLE.notLeader))
);

/** Whether somebody is of no specialised school; where the workbook holds one, nobody knows of whom no school is told. */
const IS_ORDINARY = trait<boolean>("of no specialised school", [], (row, context) => {
  const level = LEVEL(row, context);
  if (!isGap(level)) return !level.specialised;
  const isOne = (school: Row): boolean => known(LEVEL(school, context))?.specialised ?? false;
  return rowsIn("school", context).some(isOne) ? level : true;
});

/**
 * A leader's rating stands in a column of its own, else in that of all: the standard for principals counts, not what
 * somebody is worth as a teacher.
 */
const leaderRated: Judge = (row) => {
  const ofAll = row.has("leaderRating") ? undefined : row.table.columns.get("rating");
  return rated(row, ofAll && !isForTeachersAlone(ofAll.label ?? "") ? "rating" : "leaderRating");
};

function rated(row: Row, field: string) {
  const rating = row.choice(field);
  if (rating === undefined) return row.missing(field);
  return isFairOrBetter(rating) ? undefined : row.fail(field, { value: rating, limit: "khá" });
}

/** Ratings of vice principals: one for the unnumbered label, and by number. */
const VICES = ["viceRating", "viceRating2", "viceRating3", "viceRating4"] as const;

/**
 * Article 5(1) from a school's own figures: the rating of the principal and of each vice principal, or the
 * answer to the demand as a whole. Ratings beyond the number of vice principals are not missed:
 * no kind knows that how many columns are asked for is told by another.
 */
const leadersRated: Judge = (row, context) => {
  const given = ["principalRating", ...VICES].filter((field) => row.has(field));
  const answer = row.yes("leadersRated");
  if (answer === false) return row.denied("leadersRated");
  const poor = given.find((field) => rated(row, field)?.outcome === "fail");
  if (poor !== undefined) return rated(row, poor);
  if (answer) return undefined;
  if (given.length === 0) return row.missing("leadersRated");
  return row.gap("principalRating") ?? vicesRated(row, context);
};

const vicesRated: Judge = (row) => {
  const columns = VICES.filter((field) => row.has(field));
  const vices = row.isOk("vices") ? row.number("vices") : undefined;
  // One column without numbers speaks for all vice principals.
  const wanted = columns.length <= 1 ? Math.min(1, vices ?? 1) : (vices ?? columns.length);
  if (wanted === 0) return undefined;
  const open = columns.slice(0, wanted).find((field) => !row.isOk(field));
  if (open) return row.missing(open);
  if (columns.length === 0) return row.missing("viceRating");
  if (columns.length >= wanted) return undefined;
  return row.unclear("vices", NOTES.viceWithoutRating);
};

/** Teachers in a list, school by school. */
const OF_TEACHERS = { by: BY_SCHOOL, among: IS_TEACHER, none: NOT_APPLICABLE.noTeachers } as const;

const ALL_TRAINED = {
  atLeast: LIMITS.trainedTeachers,
  when: { reading: "R4", option: "all", otherwise: NOT_APPLICABLE.enough },
} as const;

/** Article 5: managers, teachers and staff. */
export const ARTICLE_5 = article`
5.1-1
5.1-2: Hiệu trưởng và các phó hiệu trưởng được xếp loại từ khá trở lên
  | Principal and each vice principal rated khá or better
5.2-1 R4: Giáo viên đạt trình độ chuẩn đào tạo | Teachers meet the standard of training
5.2-4
5.2-2: Ít nhất {limit} giáo viên dạy giỏi từ cấp cơ sở trở lên
  | At least {limit} of the teachers “dạy giỏi” at base level or above
5.2-3: {limit} giáo viên đạt chuẩn nghề nghiệp loại khá trở lên
  | {limit} of the teachers rated khá or better on the professional standard
`(
  ASKED,
  statedAs("5.2-1", ["school"], [STAFF_SHARES.trained]),
  statedAs("5.2-2", ["school"], [STAFF_SHARES.excellent]),
  statedAs("5.2-3", ["school"], [STAFF_SHARES.rated]),
  "5.3",
  {
    "5.1-2": {
      comparison: "atLeast",
      forms: [
        teacher.each("member", [ROLE, "rating", "leaderRating"], leaderRated, {
          unless: notLeader,
          concerns: { fact: IS_ORDINARY, otherwise: NOT_APPLICABLE.specialised },
        }),
        school.each("member", ["leadersRated", "principalRating", ...VICES, "vices"], leadersRated, {
          unless: specialised,
        }),
      ],
    },
    "5.2-1": [
      school.limit(TRAINED_SHARE, { ...ALL_TRAINED, inWords: "trainedShare" }),
      teacher.share(TRAINED, { ...OF_TEACHERS, ...ALL_TRAINED, needs: ["trained"] }),
    ],
    "5.2-2": [
      school.limit(STAFF_SHARES.excellent, { atLeast: LIMITS.excellentTeachers }),
      teacher.share(EXCELLENT, { ...OF_TEACHERS, needs: ["excellent"], atLeast: LIMITS.excellentTeachers }),
    ],
    "5.2-3": [
      school.limit(STAFF_SHARES.rated, { inWords: "ratedShare", atLeast: LIMITS.ratedTeachers }),
      teacher.share(RATED, { ...OF_TEACHERS, needs: ["rating"], atLeast: LIMITS.ratedTeachers }),
    ],
  }
);
