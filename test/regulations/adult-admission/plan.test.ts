import { check, type Cells, type Vector } from "./support";

const study = (form: string, level: string, duration: unknown): { plan: Cells[] } => ({
  plan: [{ form, level, duration: duration as Cells[string] }],
});
const places = (...rows: (readonly [plan: Cells[string], registered: Cells[string], region?: string])[]) => ({
  plan: rows.map(([plan, registered, region]) => ({
    school: "甲大学",
    region: region ?? "山西",
    plan,
    registered,
  })),
});
const capped = (...rows: (readonly [plan: Cells[string], cap: Cells[string], school?: string])[]) => ({
  plan: rows.map(([plan, cap, school]) => ({ school: school ?? "甲大学", plan, cap })),
});
const last = (row: Cells) => ({ plan: [{ plan: 50, lastPlan: 40, ...row }] });
const major = (major: string | null, form: string | null = "函授", more: Cells = {}) => ({
  plan: [{ major, form, ...more }],
});
const DIRECTORY = {
  major: "会计学",
  level: "专升本",
  form: "函授",
  duration: 2.5,
  foreignLanguage: "英语",
  teachingPoint: "太原站",
  place: "太原",
  fee: 2000,
};
const renamed = (form: string, entry?: string): { plan: Cells[] } => ({
  plan: [entry ? { form, entry } : { form }],
});

const vectors: Vector[] = [
  ["1-1", "脱产 高起本 below four years", study("脱产", "高起本", 3), "fail C2 3/4"],
  ["1-1", "脱产 高起本 at four years", study("脱产", "高起本", 4), "pass"],
  ["1-1", "脱产 高起专 below two", study("脱产", "高升专", 1.5), "fail C2 1.5/2"],
  ["1-1", "脱产 专升本 at two", study("脱产", "专升本", 2), "pass"],
  ["1-1", "业余 高起本 at five", study("业余", "高起本", 5), "pass"],
  ["1-1", "业余 高起本 below five", study("业余", "高起本", 4.5), "fail C2 4.5/5"],
  ["1-1", "函授 高起专 at two and a half, in words", study("函授", "高起专", "两年半"), "pass"],
  ["1-1", "函授 专升本 below", study("函授", "专升本", "2年"), "fail C2 2/2.5"],
  ["1-1", "非脱产 counts as 函授", study("非脱产", "专升本", 2), "fail C2 2/2.5"],
  ["1-1", "a blank duration", study("函授", "专升本", ""), "unknown C2 blank"],
  ["1-1", "a level that may be two", study("函授", "本科", 5), "unknown B2 unreadable"],
  [
    "1-1",
    "the day before the notice",
    study("函授", "专升本", 2),
    "unknown - notInForce",
    { asOf: "2024-08-04" },
  ],
  ["1-2", "charter published", { plan: [{ charter: "是" }] }, "pass"],
  ["1-2", "charter not published", { plan: [{ charter: "是" }, { charter: "否" }] }, "fail A3 false/true"],
  ["1-2", "nobody said", { plan: [{ charter: "" }] }, "unknown A2 blank"],
  ["2.1-1", "one major at 85 %", places([85, 100]), "pass"],
  ["2.1-1", "one major above", places([86, 100]), "fail C2 0.86/0.85 warning"],
  ["2.1-1", "majors are added up", places([50, 100], [36, 100]), "fail - 0.86/0.85 warning"],
  ["2.1-1", "the figure stated once for the school", places([50, 100], [35, ""]), "pass"],
  ["2.1-1", "each 生源地 for itself", places([80, 100], [80, 100, "河北"]), "pass"],
  ["2.1-1", "a blank plan that could break it", places([50, 100], ["", 100]), "unknown C3 blank"],
  ["2.1-1", "already broken whatever the blank is", places([90, 100], ["", 100]), "fail - 0.9/0.85 warning"],
  ["2.1-1", "two figures for one school", places([50, 100], [30, 200]), "unknown D3 ambiguous"],
  ["2.1-1", "no such column", { plan: [{ plan: 5 }] }, "unknown - noColumn"],
  ["2.1-2", "completion not low", last({ lastRate: 0.9 }), "pass", { values: { lowCompletion: 60 } }],
  [
    "2.1-2",
    "low completion and more places",
    last({ lastRate: 0.5 }),
    "fail A2 50/40 warning",
    { values: { lowCompletion: 60 } },
  ],
  [
    "2.1-2",
    "at the threshold it is not low",
    last({ lastAdmitted: 24 }),
    "pass",
    { values: { lowCompletion: 60 } },
  ],
  ["2.1-2", "no more places than last year", last({ plan: 40, lastRate: 0.1 }), "pass"],
  ["2.1-2", "what low means is not set", last({ lastRate: 0.5 }), "unknown - notSet"],
  ["2.1-3", "at the cap", capped([60, 100], [40, 100]), "pass"],
  ["2.1-3", "above the school's cap", capped([60, 100], [41, 100]), "fail - 101/100"],
  ["2.1-3", "caps of their own", capped([60, 60], [41, 40]), "fail B3 41/40"],
  ["2.1-3", "another school", capped([60, 60], [60, 60, "乙大学"]), "pass"],
  ["2.1-3", "a blank plan", capped([60, 100], ["", 100]), "unknown B3 blank"],
  ["2.1-4", "all given", { plan: [DIRECTORY] }, "pass"],
  ["2.1-4", "fee left out", { plan: [{ ...DIRECTORY, fee: "" }] }, "fail H2"],
  ["2.1-4", "no teaching point for 函授", { plan: [{ ...DIRECTORY, teachingPoint: "—" }] }, "fail F2"],
  ["2.1-4", "脱产 has none", { plan: [{ ...DIRECTORY, form: "脱产", teachingPoint: "—" }] }, "pass"],
  ["2.1-4", "a column that is not there", { plan: [{ major: "会计学" }] }, "unknown - noColumn"],
  ["2.4", "脱产 is not concerned", { plan: [{ form: "脱产", pointFiled: "" }] }, "notApplicable"],
  ["2.4", "registered", { plan: [{ form: "业余", pointFiled: "√" }] }, "pass"],
  ["2.4", "not registered", { plan: [{ form: "函授", pointFiled: "未" }] }, "fail B2 false/true"],
  ["2.4", "nobody said", { plan: [{ form: "函授", pointFiled: "" }] }, "unknown B2 blank"],
  ["2.5", "outside the list", { plan: [{ majorFiled: "否" }] }, "fail A2 false/true"],
  ["2.6-1", "临床医学 by 函授", major("临床医学"), "fail A2 临床医学"],
  ["2.6-1", "with a direction in brackets", major("01中医学（骨伤方向）"), "fail A2 01中医学(骨伤方向)"],
  ["2.6-1", "built on a name of the list", major("医学检验技术"), "fail A2 医学检验技术 warning"],
  ["2.6-1", "医学影像技术 too", major("医学影像技术"), "fail A2 医学影像技术 warning"],
  ["2.6-1", "by 业余 it is allowed", major("临床医学", "业余"), "pass"],
  ["2.6-1", "护理学 is none of them", major("护理学"), "pass"],
  ["2.6-1", "中药学 is none of them", major("中药学"), "pass"],
  ["2.6-1", "非脱产 does not tell", major("临床医学", "非脱产"), "unknown B2 incomplete"],
  ["2.6-1", "no form given", major("临床医学", ""), "unknown B2 blank"],
  ["2.6-1", "no major given", major(""), "unknown A2 blank"],
  ["2.6-2", "英语 by 函授 without review", major("英语", "函授", { artsReview: "否" }), "fail C2 false/true"],
  ["2.6-2", "reviewed", major("视觉传达设计", "函授", { artsReview: "是" }), "pass"],
  ["2.6-2", "not arts", major("会计学", "函授", { artsReview: "" }), "notApplicable"],
  [
    "2.6-2",
    "机械设计 is no arts major",
    major("机械设计制造及其自动化", "函授", { artsReview: "" }),
    "notApplicable",
  ],
  ["2.6-2", "not by correspondence", major("英语", "业余", { artsReview: "" }), "notApplicable"],
  ["5.4-3", "not opened", { plan: [{ publicApplications: "否" }] }, "fail A2 false/true"],
  ["5.4-3", "nothing unfilled", { plan: [{ plan: 5, admittedCount: 5, publicApplications: "" }] }, "pass"],
  ["N4", "函授 in 2024", renamed("函授"), "pass"],
  ["N4", "the day before autumn 2025", renamed("业余"), "pass", { asOf: "2025-08-31" }],
  ["N4", "from autumn 2025", renamed("业余"), "fail A2 业余/非脱产", { asOf: "2025-09-01" }],
  ["N4", "the new name", renamed("非脱产"), "pass", { asOf: "2025-09-01" }],
  ["N4", "entry in autumn 2025", renamed("函授", "2025年秋季"), "fail A2 函授/非脱产"],
  ["N4", "entry in spring 2025", renamed("函授", "2025年春季"), "pass"],
];

check(vectors);
