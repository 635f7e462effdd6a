import { compare, notApplicable, PASS, type Rule, type Row } from "../../../rules";
import { answered, attestSet, complete, onRow, rulesOf } from "../define";
import { NOT_CONCERNED, NOTES } from "../messages";
import { PLAN_SHARE, SHORTEST_STUDY } from "../parameters";
import type { Level, StudyForm } from "../records";
import { plain } from "../text";
import { artsReview, correspondence } from "./section-2-correspondence";
import { approvedCap, noGrowth, registeredShare } from "./section-2-places";

const schools = rulesOf({ zh: "一、招生学校", en: "1 Schools" });
const plans = rulesOf({ zh: "二、分省招生计划", en: "2 Enrolment plans" });

const FULL_TIME = notApplicable(NOT_CONCERNED.fullTime);

/** 函授, 业余, and what both are called from autumn 2025. */
const isPartTime = (row: Row): boolean => row.choice("form") !== "脱产";

const shortestStudy = onRow("plan", (row) => {
  const years = row.isOk("duration") ? row.number("duration") : shortestOf(row.text("duration"));
  const gap = row.gap("form", "level") ?? (Number.isNaN(years) ? row.missing("duration") : undefined);
  if (gap) return gap;
  const least = SHORTEST_STUDY[row.choice("form") as StudyForm][row.choice("level") as Level];
  if (compare(years, least) >= 0) return PASS;
  const note = { text: NOTES.shortStudy, args: { years, least } };
  return row.fail("duration", { cells: ["duration", "level", "form"], value: years, limit: least, note });
});

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
  onRow("plan", (row) => {
    if (row.isOk("form") && !isPartTime(row)) return FULL_TIME;
    return row.gap("form") ?? answered(row, field);
  });

export const SECTIONS_1_2: readonly Rule[] = [
  schools(
    "1-1",
    "limit",
    {
      zh: "学制不少于最短学习时间",
      en: "Study is no shorter than its form and level allow",
    },
    "一",
    shortestStudy,
    { comparison: "atLeast" }
  ),
  schools(
    "1-2",
    "attest",
    {
      zh: "招生章程已向社会公布，内容齐全",
      en: "The enrolment charter is published, with majors, forms, duration, places, principles, fees and tests",
    },
    "一",
    attestSet("plan", "charter")
  ),
  plans(
    "2.1-1",
    "limit",
    {
      zh: "招生计划原则上不超过本校在生源地报名人数的85%",
      en: "Places are in principle at most 85 % of the people registered for the school",
    },
    "二（一）",
    registeredShare,
    { severity: "warning", parameter: PLAN_SHARE, comparison: "atMost" }
  ),
  plans(
    "2.1-2",
    "limit",
    {
      zh: "上年计划完成率较低的专业原则上不增加计划",
      en: "A major whose completion was low last year gets no more places",
    },
    "二（一）",
    noGrowth,
    { severity: "warning", comparison: "atMost" }
  ),
  plans(
    "2.1-3",
    "limit",
    { zh: "招生计划不超过核定的上限", en: "Places keep to the approved cap" },
    "二（一）",
    approvedCap,
    { comparison: "atMost" }
  ),
  plans(
    "2.1-4",
    "complete",
    {
      zh: "招生专业目录内容齐全",
      en: "The directory gives major, level, form, duration, language, teaching point, place and fees",
    },
    "二（一）",
    onRow("plan", (row) => complete(row, row.choice("form") === "脱产" ? FULL_TIME_DIRECTORY : DIRECTORY))
  ),
  plans(
    "2.4",
    "attest",
    {
      zh: "函授、业余只在已备案并公布的校外教学点举办",
      en: "Correspondence and evening study only where the teaching point is registered and published",
    },
    "二（四）",
    onlyPartTime("pointFiled")
  ),
  plans(
    "2.5",
    "attest",
    {
      zh: "专业在公布的拟招生专业备案范围内",
      en: "The major is within the published list of majors",
    },
    "二（五）",
    onRow("plan", (row) => answered(row, "majorFiled"))
  ),
  plans(
    "2.6-1",
    "member",
    { zh: "临床类等医学专业不安排函授", en: "No correspondence plan for clinical majors" },
    "二（六）",
    correspondence
  ),
  plans(
    "2.6-2",
    "attest",
    {
      zh: "艺术类、外语类函授须经教育部审核备案",
      en: "Correspondence in arts or foreign languages is reviewed by the ministry",
    },
    "二（六）",
    artsReview
  ),
];
