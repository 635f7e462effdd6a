import { addMonths, isGap, knowing, known, lateNote, on } from "../../../rules";
import type { Context, Judge, LocalText, Row } from "../../../rules";
import { routeIn, type Body } from "../classify/route";
import { wordsOf } from "../classify/words";
import { article } from "../clause";
import { IS_RENEWED, notYetSigned, termEnd } from "../facts/recognitions";
import { LEVEL } from "../facts/schools";
import { NOT_APPLICABLE, NOTES, PHONG, REMEDIES, SO } from "../notes";
import { LIMITS } from "../parameters";
import { ARTICLE_10 } from "./article-10";
import { ASKED } from "./questions";

const recognition = on("recognition");
const school = on("school");

/** Steps before the Sở, for schools with a lower secondary part. */
const STEPS: readonly { readonly field: string; readonly body: Body; readonly note: LocalText }[] = [
  { field: "officeConfirmed", body: "phong", note: NOTES.notConfirmed },
  { field: "districtCommented", body: "huyen", note: NOTES.notCommented },
];

/**
 * Article 11(1): every dossier ends at the Sở; that of a lower secondary school, and of the lower secondary part
 * of a school of several levels, is first confirmed by the phòng and commented by the district. A route may be
 * told in one text or step by step.
 */
const submission = knowing(LEVEL, (level, row) => {
  const said = row.text("submittedTo");
  const route = routeIn(said);
  const destination = route[route.length - 1];
  if (destination && destination !== "so") {
    return row.fail("submittedTo", { value: said, note: NOTES.notToDepartment });
  }
  const steps = level.kind === "upper" ? [] : STEPS;
  const denied = steps.find(({ field }) => row.yes(field) === false);
  if (denied) return row.denied(denied.field, { note: denied.note });
  if (!destination) return row.unread("submittedTo");
  const open = steps.find(
    ({ field, body }) => row.yes(field) === undefined && !(row.isBlank(field) && route.includes(body))
  );
  return open ? row.missing(open.field) : undefined;
});

/** Who makes the periodic checks of a school: the phòng for THCS, the Sở for THPT. */
function checkerOf(row: Row, context: Context): LocalText | undefined {
  const kind = known(LEVEL(row, context))?.kind;
  return kind === "lower" ? PHONG : kind === "upper" ? SO : undefined;
}

/** Article 12(1): the due day hangs on whichever was last, the signing or a check, and who checks on the level. */
const periodicCheck: Judge = (row, context) => {
  const signed = row.number("signed");
  if (context.asOf > termEnd(signed, context)) return NOT_APPLICABLE.ended;
  if (!row.isBlank("lastCheck") && !row.isOk("lastCheck")) return row.missing("lastCheck");
  const last = row.number("lastCheck");
  // A check before the signing belongs to the recognition before; one after the as-of date is still to come.
  const counts = last >= signed && last <= context.asOf;
  const value = counts ? last : signed;
  const due = addMonths(value, context.limit(LIMITS.periodicCheck));
  const who = checkerOf(row, context);
  if (context.asOf > due) {
    const late = lateNote(context.asOf, due, {}, who ? NOTES.checkDueBy : NOTES.checkDue);
    const note = { text: late.text, args: { ...late.args, ...(who && { who }) } };
    return row.fail(counts ? "lastCheck" : "signed", { value, limit: due, note, remedy: REMEDIES.check });
  }
  if (counts && who && checkedByOther(row, who)) {
    return row.fail("checkedBy", { value: row.text("checkedBy"), note: NOTES.checkedByOther, args: { who } });
  }
  return row.pass({ value, limit: due });
};

/** The sheet names the other of the two bodies as the one that checked. */
function checkedByOther(row: Row, who: LocalText): boolean {
  const words = wordsOf(row.text("checkedBy"));
  const [phong, so] = [/^phong\b|\bphong g/.test(words), /^so\b|\bso g/.test(words)];
  return phong !== so && (who === PHONG ? so : phong);
}

/** Article 12(2): once a recognition has ended, the school asks for a new one; told beneath 3(1)'s finding. */
const reRecognition: Judge = (row, context) => {
  const signed = row.number("signed");
  const end = termEnd(signed, context);
  if (context.asOf <= end) return NOT_APPLICABLE.stillValid;
  const nameless = row.gap("school");
  if (nameless) return nameless;
  const renewed = IS_RENEWED(row, context);
  if (isGap(renewed)) return renewed;
  if (renewed) return NOT_APPLICABLE.renewed;
  const note = { text: NOTES.renew, args: { end: { date: end } } };
  return row.fail("signed", { value: signed, limit: end, note, remedy: REMEDIES.recognise, follows: "3.1" });
};

/** What is asked of a decision in the register that has begun. */
const ofDecision = (judge: Judge) =>
  recognition.each("date", ["school", "lastCheck", "checkedBy"], judge, {
    needs: ["signed"],
    unless: notYetSigned,
  });

const ARTICLES_8_9 = article(ASKED, "8.1 8.2 8.3 8.4 9.1 9.2 9.3");

const ARTICLES_11_12 = article`
11.1: Hồ sơ nộp đúng nơi: THCS qua phòng GDĐT và UBND cấp huyện rồi đến Sở GDĐT; THPT đến Sở GDĐT
  | The dossier goes where the school's level says
11.2
12.1: Kiểm tra định kỳ {limit} một lần | A periodic check every {limit}
12.2 term=recognition: Hết thời hạn {term} phải được công nhận lại | After {term} a school is recognised anew
`(ASKED, {
  "11.1": school.each("member", ["level", "submittedTo", ...STEPS.map(({ field }) => field)], submission),
  "12.1": { parameter: LIMITS.periodicCheck, forms: ofDecision(periodicCheck) },
  "12.2": ofDecision(reRecognition),
});

/** Articles 8 to 12: school, family and society, dossier, inspection team, procedure, periodic check. */
export const ARTICLES_8_12 = [ARTICLES_8_9, ARTICLE_10, ARTICLES_11_12].flat();
