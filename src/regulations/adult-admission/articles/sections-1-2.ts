import { rules } from "../clause";
import { eachRecord, compare, notApplicable, PASS, type Context, type Row } from "../../../rules";
import { answered, attestSet, complete } from "./support";
import { NOT_CONCERNED, NOTES } from "../notes";
import { LIMITS, SHORTEST_STUDY } from "../parameters";
import { plain } from "../classify/text";
import { artsReview, correspondence } from "./section-2-correspondence";
import { approvedCap, noGrowth, registeredShare } from "./section-2-places";

const FULL_TIME = notApplicable(NOT_CONCERNED.fullTime);

/** 函授, 业余, and what both are called from autumn 2025. */
const isPartTime = (row: Row): boolean => row.choice("form") !== "脱产";

const shortestStudy = eachRecord({
  record: "plan",
  judge: (row, context) => {
    const years = row.isOk("duration") ? row.number("duration") : shortestOf(row.text("duration"));
    const gap = row.gap("form", "level") ?? (Number.isNaN(years) ? row.missing("duration") : undefined);
    if (gap) return gap;
    const least = leastYears(row, context);
    if (least === undefined || compare(years, least) >= 0) return PASS;
    const note = { text: NOTES.shortStudy, args: { years, least } };
    return row.fail("duration", { cells: ["duration", "level", "form"], value: years, limit: least, note });
  },
});

/** The shortest study of a form and level. */
function leastYears(row: Row, context: Context): number | undefined {
  const [form, level] = [row.choice("form"), row.choice("level")];
  const byForm = Object.entries(SHORTEST_STUDY).find(([name]) => name === form)?.[1];
  const parameter = Object.entries(byForm ?? {}).find(([name]) => name === level)?.[1];
  return parameter && context.limit(parameter);
}

/** The least years of a span or of years and months ("2.5—5年", "2年6个月", "30个月"); NaN for anything else. */
function shortestOf(text: string): number {
  const name = plain(text);
  const span = /^(\d(?:\.\d)?)年?[-—–~～至到](\d{1,2}(?:\.\d)?)年?制?$/.exec(name);
  if (span) return Number(span[1]) < Number(span[2]) ? Number(span[1]) : NaN;
  const months = /^(?:(\d{1,2})年)?(\d{1,2})个?月$/.exec(name);
  return months ? Number(months[1] ?? 0) + Number(months[2]) / 12 : NaN;
}

const DIRECTORY = ["major", "level", "form", "duration", "foreignLanguage", "teachingPoint", "place", "fee"];
/** Full-time study has no teaching point off the campus. */
const FULL_TIME_DIRECTORY = DIRECTORY.filter((field) => field !== "teachingPoint");

const onlyPartTime = (field: string) =>
  eachRecord({
    record: "plan",
    judge: (row) => {
      if (row.isOk("form") && !isPartTime(row)) return FULL_TIME;
      return row.gap("form") ?? answered(row, field);
    },
  });

export const SECTIONS_1_2 = rules(
  {
    id: "1-1",
    kind: "limit",
    title: {
      zh: "学制不少于最短学习时间",
      en: "Study is no shorter than its form and level allow",
    },
    forms: shortestStudy,
    comparison: "atLeast",
  },
  {
    id: "1-2",
    kind: "attest",
    title: {
      zh: "招生章程已向社会公布，内容齐全",
      en: "The enrolment charter is published, with majors, forms, duration, places, principles, fees and tests",
    },
    forms: attestSet("plan", "charter"),
  },
  {
    id: "2.1-1",
    kind: "limit",
    title: {
      zh: "招生计划原则上不超过本校在生源地报名人数的{limit}",
      en: "Places are in principle at most {limit} of the people registered for the school",
    },
    forms: registeredShare,
    severity: "warning",
    parameter: LIMITS.planShare,
    comparison: "atMost",
  },
  {
    id: "2.1-2",
    kind: "limit",
    title: {
      zh: "上年计划完成率较低的专业原则上不增加计划",
      en: "A major whose completion was low last year gets no more places",
    },
    forms: noGrowth,
    severity: "warning",
    comparison: "atMost",
  },
  {
    id: "2.1-3",
    kind: "limit",
    title: { zh: "招生计划不超过核定的上限", en: "Places keep to the approved cap" },
    forms: approvedCap,
    comparison: "atMost",
  },
  {
    id: "2.1-4",
    kind: "complete",
    title: {
      zh: "招生专业目录内容齐全",
      en: "The directory gives major, level, form, duration, language, teaching point, place and fees",
    },
    forms: eachRecord({
      record: "plan",
      judge: (row) => complete(row, row.choice("form") === "脱产" ? FULL_TIME_DIRECTORY : DIRECTORY),
    }),
  },
  {
    id: "2.4",
    kind: "attest",
    title: {
      zh: "函授、业余只在已备案并公布的校外教学点举办",
      en: "Correspondence and evening study only where the teaching point is registered and published",
    },
    forms: onlyPartTime("pointFiled"),
  },
  {
    id: "2.5",
    kind: "attest",
    title: {
      zh: "专业在公布的拟招生专业备案范围内",
      en: "The major is within the published list of majors",
    },
    forms: eachRecord({ record: "plan", judge: (row) => answered(row, "majorFiled") }),
  },
  {
    id: "2.6-1",
    kind: "member",
    title: { zh: "临床类等医学专业不安排函授", en: "No correspondence plan for clinical majors" },
    forms: correspondence,
  },
  {
    id: "2.6-2",
    kind: "attest",
    title: {
      zh: "艺术类、外语类函授须经教育部审核备案",
      en: "Correspondence in arts or foreign languages is reviewed by the ministry",
    },
    forms: artsReview,
  }
);
