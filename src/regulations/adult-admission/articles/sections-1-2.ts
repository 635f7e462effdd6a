import { certain, compare, fact, isGap, on, percentIn, sharedAbove } from "../../../rules";
import { toldBeside, trait, zh } from "../../../rules";
import type { Guard, Judge, Parameter, Row } from "../../../rules";
import { shortestOf } from "../texts";
import { categoryOf } from "../classify/categories";
import { correspondenceBan, isArtsOrLanguage } from "../classify/majors";
import { law } from "../clause";
import { levelOf } from "../facts/candidates";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { SHORTEST_STUDY } from "../parameters";
import { STUDY_FORMS } from "../records/shared";
import { ASKED_OF_PLAN } from "./questions";
import { approvedCap, registeredShare } from "./section-2-places";

const plan = on("plan");

/** Years of study, by the beginning of a span. */
const DURATION = fact("years of study", ["form", "level"], (row) => {
  if (row.isOk("duration")) return row.number("duration");
  const years = shortestOf(row.text("duration"));
  return Number.isNaN(years) ? row.missing("duration") : years;
});

/** The shortest study of a plan's form and level (一). */
const SHORTEST = trait<Parameter<number>>("shortest study", ["form", "level"], (row) => {
  const level = certain(levelOf(row), "a level that was read");
  const form = STUDY_FORMS.find((name) => name === row.choice("form"));
  return SHORTEST_STUDY[certain(form, "a form that was read")][level];
});

const DIRECTORY = ["major", "level", "form", "duration", "foreignLanguage", "teachingPoint", "place", "fee"];
/** Full-time study has no teaching point off the campus. */
const FULL_TIME_DIRECTORY = DIRECTORY.filter((field) => field !== "teachingPoint");

/** 函授, 业余, and what both are called from autumn 2025, are concerned. */
const fullTime: Guard = (row) =>
  row.choice("form") === "脱产" ? NOT_APPLICABLE.fullTime : ofOneMajor(row) && row.gap("form");
const ofOneMajor = (row: Row): true | undefined => row.has("major") || row.has("form") || undefined;

const isCampus = (form: string | undefined): boolean => form === "脱产" || form === "业余";

/**
 * 二（六）: a name of the list fails, one that is built on such a name is a warning since the list is open (等), and
 * 非脱产 does not tell: no class of majors has three answers.
 */
const correspondence: Judge = (row) => {
  const form = row.choice("form");
  if (isCampus(form)) return undefined;
  const gap = row.gap("major");
  if (gap) return gap;
  const major = row.text("major");
  const ban = correspondenceBan(major);
  if (ban === undefined) return undefined;
  const open = row.gap("form");
  if (open) return open;
  const [cells, value, args] = [["major", "form"], major, { major }];
  if (form === "非脱产") return row.unclear("form", NOTES.formNotTold, { cells, value });
  if (ban === "listed") return row.fail("major", { cells, value, note: NOTES.banned, args });
  return row.fail("major", { cells, value, severity: "warning", note: NOTES.builtOnBanned, args });
};

/** Only correspondence in arts and foreign languages is reviewed. */
const notReviewed: Guard = (row) => {
  if (isCampus(row.choice("form"))) return NOT_APPLICABLE.notCorrespondence;
  const gap = row.gap("major");
  if (gap) return gap;
  const isArts = row.isOk("category") && categoryOf(row.text("category")).special === "艺术";
  if (!isArts && !isArtsOrLanguage(row.text("major"))) return NOT_APPLICABLE.notArtsMajor;
  return row.gap("form");
};

/** Completion of last year's plan in percent: as stated, else as counted. */
const COMPLETION = fact("completion last year", [["lastRate", "lastAdmitted"]], (row) =>
  row.isOk("lastRate") || !row.has("lastAdmitted")
    ? (row.gap("lastRate") ?? row.number("lastRate"))
    : percentIn(row, "lastAdmitted", "lastPlan")
);

const GROWTH = zh`上年完成率{completion}，低于{low}，本年计划{plan}多于上年{lastPlan}
  | completion last year was {completion}, below {low}; {plan} places are more than last year's {lastPlan}`;

/** What "low" means the text leaves open: a setting, so that no figure of the law bounds it. */
const growth: Judge = (row, context) => {
  const [plan, lastPlan] = [row.number("plan"), row.number("lastPlan")];
  if (plan <= lastPlan) return undefined;
  const completion = COMPLETION(row, context);
  if (isGap(completion)) return completion;
  const low = context.setting("lowCompletion");
  if (typeof low !== "number") return row.notSet("lowCompletion");
  const percent = low <= 1 ? 100 * low : low;
  if (compare(completion, percent) >= 0) return undefined;
  const args = { completion: { percent: completion }, low: { percent }, plan, lastPlan };
  const cells = ["plan", "lastPlan", "lastRate", "lastAdmitted"];
  return row.fail("plan", { cells, value: plan, limit: lastPlan, note: GROWTH, args });
};

/** 一 and 二: schools and their plans. */
export const SECTIONS_1_2 = law`
1-1 unit=years: 学制不少于最短学习时间 | Study is no shorter than its form and level allow
1-2
2.1-1 should: 招生计划原则上不超过本校在生源地报名人数的{limit}
  | Places are in principle at most {limit} of the people registered for the school
2.1-2 should: 上年计划完成率较低的专业原则上不增加计划 | A major whose completion was low last year gets no more places
2.1-3 unit=people: 招生计划不超过核定的上限 | Places keep to the approved cap
2.1-4: 招生专业目录内容齐全
  | The directory gives major, level, form, duration, language, teaching point, place and fees
2.2 2.3
2.4: 函授、业余只在已备案并公布的校外教学点举办
  | Correspondence and evening study only where the teaching point is registered and published
2.5
2.6-1: 临床类等医学专业不安排函授 | No correspondence plan for clinical majors
2.6-2: 艺术类、外语类函授须经教育部审核备案
  | Correspondence in arts or foreign languages is reviewed by the ministry
2.7-1 2.7-2
`(ASKED_OF_PLAN, {
  "1-1": plan.byCategory(DURATION, {
    unless: toldBeside("duration", SHORTEST, NOT_APPLICABLE.durationTold),
    by: SHORTEST,
    comparison: "atLeast",
    note: NOTES.shortStudy,
  }),
  "2.1-1": registeredShare,
  "2.1-2": {
    comparison: "atMost",
    forms: plan.each("limit", [COMPLETION], growth, { needs: ["plan", "lastPlan"] }),
  },
  "2.1-3": approvedCap,
  "2.1-4": plan.filled((row) => (row.choice("form") === "脱产" ? FULL_TIME_DIRECTORY : DIRECTORY), {
    uses: DIRECTORY,
    unless: sharedAbove(DIRECTORY, NOT_APPLICABLE.shared),
  }),
  "2.4": plan.answer("pointFiled", { unless: fullTime }),
  "2.5": plan.answer("majorFiled"),
  "2.6-1": plan.each("member", ["major", "form"], correspondence, {
    unless: sharedAbove(["major", "form"], NOT_APPLICABLE.shared),
  }),
  "2.6-2": plan.answer("artsReview", { unless: notReviewed }),
});
