import {
  compare,
  fail,
  inForceFor,
  notApplicable,
  PASS,
  pass,
  percentOf,
  shown,
  sum,
  toFraction,
  unknown,
  type Judgement,
  type Rule,
  type RecordSet,
  type Row,
} from "../../../rules";
import { categoryOf } from "../categories";
import { answer, attestSet, complete, onRow, onSet, rulesOf } from "../define";
import { correspondenceBan, isArtsOrLanguage } from "../majors";
import { NOT_CONCERNED } from "../messages";
import { PLAN_SHARE, SHORTEST_STUDY } from "../parameters";
import type { Level, StudyForm } from "../records";
import { plain } from "../text";

const schools = rulesOf({ zh: "一、招生学校", en: "1 Schools" });
const plans = rulesOf({ zh: "二、分省招生计划", en: "2 Enrolment plans" });

const FULL_TIME = notApplicable(NOT_CONCERNED.fullTime);
const NOT_CORRESPONDENCE = notApplicable(NOT_CONCERNED.notCorrespondence);
const NOT_ARTS_MAJOR = notApplicable(NOT_CONCERNED.notArtsMajor);

/** 函授, 业余, and what both are called from autumn 2025. */
const isPartTime = (row: Row): boolean => row.choice("form") !== "脱产";

const shortestStudy = onRow("plan", (row) => {
  const gap = row.gap("form", "level", "duration");
  if (gap) return gap;
  const least = SHORTEST_STUDY[row.choice("form") as StudyForm][row.choice("level") as Level];
  const years = row.number("duration");
  if (compare(years, least) >= 0) return PASS;
  return row.fail("duration", { cells: ["duration", "level", "form"], value: years, limit: least });
});

/** Rows of a school (and 生源地, where the sheet tells them apart), by the columns that there are. */
function groups(set: RecordSet, fields: readonly string[]): Row[][] {
  const byKey = new Map<string, Row[]>();
  for (const row of set.rows()) {
    const key = fields.map((field) => plain(row.text(field))).join("|");
    const group = byKey.get(key);
    if (group) group.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()];
}

const schoolKey = (set: RecordSet): string => (set.has("school") ? "school" : "schoolCode");

interface Total {
  readonly sum: number;
  readonly gap?: Judgement;
}
/** Places planned in a group, and the first cell that does not say. */
function placesOf(rows: readonly Row[]): Total {
  const known = rows.filter((row) => row.isOk("plan"));
  const open = rows.find((row) => !row.isOk("plan"));
  return { sum: sum(known.map((row) => row.number("plan"))), gap: open?.missing("plan") };
}

/** The figure of a group that its rows repeat or state once. */
function commonFigure(rows: readonly Row[], field: string): { values: number[]; stated: Row[] } {
  const stated = rows.filter((row) => row.isOk(field));
  return { values: [...new Set(stated.map((row) => row.number(field)))], stated };
}

const onlyOne = (rows: readonly Row[]): Row | undefined => (rows.length === 1 ? rows[0] : undefined);
const cellsOf = (rows: readonly Row[], ...fields: string[]) => rows.flatMap((row) => row.refs(fields));

const planShare = inForceFor(PLAN_SHARE);
const SHARE_NOTE = {
  zh: "{school}招生计划合计{plan}人，报名{registered}人，占{share}，原则上不超过{limit}",
  en: "{school}: {plan} places for {registered} people registered, {share}; in principle at most {limit}",
};
const SEVERAL = {
  zh: "同一学校同一生源地填有不同的报名人数，无法确定以哪个为准",
  en: "the rows of one school and province give different numbers of people registered",
};

const registeredShare = onSet("plan", (set, context) => {
  const missing = set.gap("plan", "registered");
  const limit = planShare(context);
  if (missing) return [missing];
  if (typeof limit !== "number") return [unknown("notInForce")];
  const results = groups(set, [schoolKey(set), "region"]).map((rows): Judgement => {
    const { values, stated } = commonFigure(rows, "registered");
    const [registered, other] = values;
    const [head] = rows;
    if (registered === undefined || !head) return head?.missing("registered") ?? PASS;
    if (other !== undefined) {
      const odd = stated.find((row) => row.number("registered") === other) ?? head;
      return odd.unknown("ambiguous", "registered", {
        field: odd.table.columns.get("registered")?.field,
        note: { text: SEVERAL },
        cells: cellsOf(stated, "registered"),
      });
    }
    const places = placesOf(rows);
    if (compare(100 * places.sum, limit * registered) <= 0) return places.gap ?? PASS;
    const share = percentOf(places.sum, registered);
    return fail({
      at: onlyOne(rows)?.ref("plan") ?? null,
      cells: cellsOf(rows, "plan", "registered"),
      sheet: head.table.sheet,
      record: head.name,
      value: Number.isNaN(share) ? null : toFraction(share),
      limit: shown(limit, PLAN_SHARE),
      note: {
        text: SHARE_NOTE,
        args: {
          school: head.text(schoolKey(set)),
          plan: places.sum,
          registered,
          share: Number.isNaN(share) ? "—" : { percent: share },
          limit: { percent: limit },
        },
      },
    });
  });
  return worthTelling(results);
});

/** All judgements but plain passes; one pass where there is nothing else. */
function worthTelling(results: readonly Judgement[]): readonly Judgement[] {
  const told = results.filter((judgement) => judgement !== PASS);
  return told.length > 0 ? told : [pass()];
}

const noGrowth = onRow("plan", (row, context) => {
  const gap = row.gap("plan", "lastPlan");
  if (gap) return gap;
  const [plan, lastPlan] = [row.number("plan"), row.number("lastPlan")];
  if (plan <= lastPlan) return PASS;
  const completion = lastCompletion(row);
  if (typeof completion !== "number") return completion;
  const low = context.setting("lowCompletion");
  if (typeof low !== "number") return unknown("notSet", { field: "lowCompletion" });
  const percent = low <= 1 ? 100 * low : low;
  if (compare(completion, percent) >= 0) return PASS;
  return row.fail("plan", {
    cells: ["plan", "lastPlan", "lastRate", "lastAdmitted"],
    value: plan,
    limit: lastPlan,
    note: { text: GROWTH, args: { completion: { percent: completion }, low: { percent }, plan, lastPlan } },
  });
});
const GROWTH = {
  zh: "上年完成率{completion}，低于{low}，本年计划{plan}多于上年{lastPlan}",
  en: "completion last year was {completion}, below {low}; {plan} places are more than last year's {lastPlan}",
};

/** Completion of last year's plan in percent, or why nobody knows it. */
function lastCompletion(row: Row): number | Judgement {
  if (row.isOk("lastRate")) return row.number("lastRate");
  if (row.has("lastRate") && !row.has("lastAdmitted")) return row.missing("lastRate");
  if (!row.has("lastAdmitted")) return row.missing("lastRate");
  const gap = row.gap("lastAdmitted");
  if (gap) return gap;
  const whole = row.number("lastPlan");
  if (whole === 0) return row.unknown("zeroDenominator", "lastPlan", { field: "lastPlan" });
  return percentOf(row.number("lastAdmitted"), whole);
}

const CAP_NOTE = {
  zh: "招生计划合计{plan}人，核定上限{cap}人",
  en: "{plan} places in all, the approved cap is {cap}",
};

/** A cap repeated on a school's rows is the school's; caps that differ are each row's own. */
const approvedCap = onSet("plan", (set) => {
  const missing = set.gap("plan", "cap");
  if (missing) return [missing];
  return worthTelling(
    groups(set, [schoolKey(set)]).flatMap((rows): Judgement[] => {
      const { values } = commonFigure(rows, "cap");
      if (values.length > 1) return rows.map(ownCap);
      const [cap] = values;
      const [head] = rows;
      if (cap === undefined || !head) return head ? [head.missing("cap")] : [];
      const places = placesOf(rows);
      if (places.sum <= cap) return [places.gap ?? PASS];
      return [
        fail({
          at: onlyOne(rows)?.ref("plan") ?? null,
          cells: cellsOf(rows, "plan", "cap"),
          sheet: head.table.sheet,
          record: head.name,
          value: places.sum,
          limit: cap,
          note: { text: CAP_NOTE, args: { plan: places.sum, cap } },
        }),
      ];
    })
  );
});

function ownCap(row: Row): Judgement {
  const gap = row.gap("plan", "cap");
  if (gap) return { ...gap, record: row.name };
  const [plan, cap] = [row.number("plan"), row.number("cap")];
  if (plan <= cap) return PASS;
  const note = { text: CAP_NOTE, args: { plan, cap } };
  return { ...row.fail("plan", { cells: ["plan", "cap"], value: plan, limit: cap, note }), record: row.name };
}

const DIRECTORY = ["major", "level", "form", "duration", "foreignLanguage", "teachingPoint", "place", "fee"];
/** Full-time study has no teaching point off the campus. */
const FULL_TIME_DIRECTORY = DIRECTORY.filter((field) => field !== "teachingPoint");

const correspondence = onRow("plan", (row) => {
  const form = row.choice("form");
  if (form === "脱产" || form === "业余") return PASS;
  const gap = row.gap("major");
  if (gap) return gap;
  const ban = correspondenceBan(row.text("major"));
  if (ban === undefined) return PASS;
  const formGap = row.gap("form");
  if (formGap) return formGap;
  const details = { cells: ["major", "form"], value: row.text("major") };
  if (form === "非脱产") return row.unknown("incomplete", "form", { ...details, note: { text: NOT_TOLD } });
  const built = ban === "built";
  return row.fail("major", {
    ...details,
    severity: built ? "warning" : undefined,
    note: { text: built ? BUILT : BANNED, args: { major: row.text("major") } },
  });
});
const BANNED = {
  zh: "“{major}”不得安排函授招生计划",
  en: "“{major}” may not be offered by correspondence",
};
const BUILT = {
  zh: "“{major}”与不得安排函授的专业名称相近（原文有“等”），请核实",
  en: "“{major}” is built on a name of the list, which is open (等): please check",
};
const NOT_TOLD = {
  zh: "“非脱产”未区分函授与业余，无法判断",
  en: "非脱产 does not tell correspondence from evening study",
};

const artsReview = onRow("plan", (row) => {
  const form = row.choice("form");
  if (form === "脱产" || form === "业余") return NOT_CORRESPONDENCE;
  const gap = row.gap("major");
  if (gap) return gap;
  const category = row.isOk("category") && categoryOf(row.text("category")).special === "艺术" ? "艺术" : "";
  if (!isArtsOrLanguage(row.text("major"), category)) return NOT_ARTS_MAJOR;
  return row.gap("form") ?? answer(row, "artsReview");
});

const onlyPartTime = (field: string) =>
  onRow("plan", (row) => {
    if (row.isOk("form") && !isPartTime(row)) return FULL_TIME;
    return row.gap("form") ?? answer(row, field);
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
    onRow("plan", (row) => answer(row, "majorFiled"))
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
