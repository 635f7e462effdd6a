import { on, oncePerKey, patternIn, sayingIn, zh, type Judge, type Judgement } from "../../../rules";
import { plain, samePlace } from "../texts";
import { judgeCollege, judgeSecondary } from "../classify/education";
import { law } from "../clause";
import { NOTES } from "../notes";
import { OFFICES, STATUSES } from "../vocabulary/residence";
import { otherLevelThan } from "./guards";
import { ASKED_OF_EACH } from "./questions";
import { judgeDocument, UNIQUE_ID, UNIQUE_NUMBER } from "./section-3-identity";
import { judgeClinical, judgeNursing, notMedical, QUALIFIED_BY } from "./section-3-medicine";

const candidate = on("candidate");

/**
 * Whether somebody is in school, by what he is; undefined where words do not tell. A graduate of this year (应届毕业生)
 * has left, one of earlier years (往届生) long ago; of 应届生 alone nobody knows whether the diploma is there yet. Who has
 * no work, or has not graduated, may still be in school.
 */
const saysInSchool = oncePerKey((text: string): boolean | undefined => {
  const said = plain(text);
  if (says("inSchool", said)) return true;
  const rest = said.replace(DENIED, " ");
  return says("left", rest) || says("other", rest) ? false : undefined;
});
const says = sayingIn(STATUSES);
const OTHER = patternIn(STATUSES, "other").source;
const DENIED = new RegExp(`(?:不是|不属于|没有|[非不未])(?:${OTHER})|(?:未|没有|不能|将|拟)毕业|毕业班`, "g");

const PUPIL = zh`填报为在校生 | stated to be still in school`;

/** Not a pupil or student in school: by a yes or no, else by what the person is, in words of two columns. */
const judgeOutOfSchool: Judge = (row, context) => {
  const yes = row.yes("inSchool");
  if (yes) return row.fail("inSchool", { value: true, limit: false, note: PUPIL });
  if (yes === false) return undefined;
  const field = row.has("inSchool") || !row.has("status") ? "inSchool" : "status";
  const inSchool = saysInSchool(row.text(field), context);
  if (inSchool) return row.fail(field, { value: row.text(field) });
  return inSchool === false ? undefined : row.unread(field);
};

/** Who registers at a place: "建阳区招生办" is in 建阳区. */
const OFFICE = patternIn(OFFICES, "registering");
const placeIn = (text: string): string => plain(text).replace(OFFICE, "");

const ELSEWHERE = zh`报名地“{place}”不是户口所在地“{household}”，也不是工作或居住所在地
  | “{place}” is neither the place of household “{household}” nor of work or residence`;

/** Where somebody may register. */
const PLACES = ["household", "workplace", "residence"];

/**
 * Registered where the household is, else in principle where one works or lives (三(三)). One cell against any of
 * three, whose places may be written more or less closely: no list of members holds them.
 */
const judgePlace: Judge = (row) => {
  const gap = row.gap("registeredAt");
  if (gap) return gap;
  const place = row.text("registeredAt");
  let open: Judgement | undefined;
  for (const field of PLACES) {
    if (!row.isOk(field)) {
      if (row.has(field) || field === "household") open ??= row.missing(field);
      continue;
    }
    const same = samePlace(placeIn(place), placeIn(row.text(field)));
    if (same) return undefined;
    if (same === undefined) open ??= row.unknown("incomplete", field);
  }
  if (open) return open;
  if (!row.has("workplace") && !row.has("residence")) return row.missing("workplace");
  return row.fail("registeredAt", {
    cells: ["registeredAt", ...PLACES],
    value: place,
    note: ELSEWHERE,
    args: { place, household: row.text("household") },
  });
};

/**
 * 三（三）: whoever takes part is registered; a day of registration shows it as well as an answer, and no kind of answer
 * takes a date for a yes.
 */
const registration: Judge = (row) => {
  const done = row.yes("registrationDone");
  if (done === false) return row.denied("registrationDone");
  if (done || row.isOk("registered")) return undefined;
  return row.missing(row.has("registrationDone") ? "registrationDone" : "registered");
};

/** 三: registration. */
export const SECTION_3 = law`
3.1.1
3.1.2: 不是在校生 | Is not a pupil or student in school
3.1.3: 身体健康，生活能自理，不影响所报专业学习 | Is healthy, cares for oneself, is fit for the major
3.1.4-1: 报考高起本、高起专须高级中等教育毕业或同等学力
  | 高起本 and 高起专: upper-secondary graduate or equivalent
3.1.4-2: 报考专升本须有专科毕业证书、本科结业证书或以上证书
  | 专升本: a 专科 diploma, a 本科结业 certificate or higher
3.1.5-1: 报考临床类专业须有相应资格或学历 | Clinical majors ask for a matching licence or diploma
3.1.5-2: 报考护理学须有护士执业证书 | Nursing asks for a nurse's practising certificate
3.1.5-3: 报考其他医学类专业须为卫生、医药行业在职专业技术人员
  | Other medical majors are for technical staff in health or medicine
3.1.5-4 should: 报考专业原则上与所从事的专业对口 | The medical major in principle matches the work
3.2: 证件与居民类别相符，身份证号正确 | The document fits the residence, and the ID number holds
3.3 should: 在户口所在地报名，否则原则上在工作或居住所在地报名
  | Registered where the household is, else in principle where one works or lives
3.3-2: 参加统考、单考和免试入学的考生均已办理报名手续 | Every candidate is registered, examined or exempt
3.4-1: 身份证号不重复 | An ID number stands in the list once
3.4-2: 考生号不重复 | A candidate number stands in the list once
`(ASKED_OF_EACH, {
  "3.1.2": candidate.each("member", ["inSchool", "status"], judgeOutOfSchool),
  "3.1.3": {
    kind: "attest",
    forms: candidate.member("healthy", (said) => said === "yes", { note: NOTES.notHealthy }),
  },
  "3.1.4-1": candidate.each("member", ["level", "prior"], judgeSecondary, {
    unless: otherLevelThan("高起本", "高起专"),
  }),
  "3.1.4-2": candidate.each("member", ["level", "prior", "certificate", "diplomaVerified"], judgeCollege, {
    unless: otherLevelThan("专升本"),
  }),
  "3.1.5-1": candidate.each("member", QUALIFIED_BY, judgeClinical, { unless: notMedical("clinical") }),
  "3.1.5-2": candidate.each("member", ["major", "licence"], judgeNursing, { unless: notMedical("nursing") }),
  "3.1.5-3": { kind: "member", forms: candidate.answer("medicalStaff", { unless: notMedical("other") }) },
  "3.1.5-4": { kind: "member", forms: candidate.answer("majorMatches", { unless: notMedical() }) },
  "3.2": candidate.each("member", ["idNumber", "idType", "residency", "birth", "sex"], judgeDocument),
  "3.3": candidate.each("member", ["registeredAt", ...PLACES], judgePlace),
  "3.3-2": candidate.each("attest", ["registrationDone", "registered"], registration),
  "3.4-1": UNIQUE_ID,
  "3.4-2": UNIQUE_NUMBER,
});
