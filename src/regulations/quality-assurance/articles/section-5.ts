import { answerOnce, asking, isoOf, on, serialFromParts, type Judge, type Table } from "../../../rules";
import { reviewerSource } from "../classify/written";
import { scheme } from "../clause";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { COLLEGE_QUESTIONS } from "./questions";

const review = on("review");
const expert = on("expert");
const college = on("college");

/** A reviewer took no invitation to coach the college; columns may ask either way, and contradict each other. */
const abstained: Judge = (row) => {
  const [coached, stayedAway] = [row.yes("coached"), row.yes("abstained")];
  if (coached !== undefined && coached === stayedAway) return row.unknown("ambiguous", "abstained");
  const asksBack = row.has("abstained") && (!row.has("coached") || row.isOk("abstained"));
  const field = asksBack ? "abstained" : "coached";
  const said = row.yes(field);
  if (said === undefined) return row.missing(field);
  if (said === asksBack) return undefined;
  return row.fail(field, { value: said, limit: asksBack, note: NOTES.coached });
};

/** The rules are filed by a day of the year that the user sets: no field of the record holds the deadline. */
const filed: Judge = (row, context) => {
  const year = Number(context.setting("filingYear"));
  if (!Number.isInteger(year) || year < 1900) return row.notSet("filingYear");
  if (!row.isOk("filedOn")) return row.missing("filedOn");
  const due = serialFromParts(year, context.limit(LIMITS.filingMonth), context.limit(LIMITS.filingDay));
  const day = row.number("filedOn");
  if (day <= due) return undefined;
  const note = { text: NOTES.filedLate, args: { day: { date: day }, due: { date: due }, days: day - due } };
  return row.fail("filedOn", { value: isoOf(day), limit: isoOf(due), note });
};

/** Reviewers of the province, not experts whom a college invites. */
const isOfReviewers = ({ title = "", sheet, columns }: Table): boolean =>
  columns.has("unit") && /复核|专家库/u.test(`${title} ${sheet}`) && !/自主诊改/u.test(`${title} ${sheet}`);

/** 五: organisation. */
export const SECTION_5 = scheme`
5.2: 接受复核院校的材料在福建省职业技术教育学会网站公布 | The materials also stand on the society's site
5.3: 复核专家不接受邀请参加复核学校的诊改辅导、讲座等活动
  | A reviewer takes no invitation to coach the reviewed college
5.3-1: 省级复核专家来自高职院校、教育研究机构或行业企业
  | Reviewers are of colleges, of educational research, or of industry
5.4 month=filingMonth day=filingDay: 实施细则于{month}月{day}日前备案 | The college's rules are filed by {day}/{month}
5.4-1 5.4-2
`(asking(COLLEGE_QUESTIONS, "college", { applies: ["filedWithDepartment", "filedWithSociety"] }), {
  "5.2": [
    answerOnce({ record: "material", field: "onSociety" }),
    review.answer("onSociety", { applies: ["onSociety"] }),
  ],
  "5.3": expert.each("attest", ["coached", "abstained"], abstained),
  "5.3-1": expert.member("unit", reviewerSource, {
    note: NOTES.otherSource,
    unclear: NOTES.sourceUnclear,
    applies: isOfReviewers,
  }),
  "5.4": college.each("date", ["filedOn"], filed),
});
