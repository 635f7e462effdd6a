import type { Row, Vector } from "../../../support/vectors";

const college = (...rows: Row[]) => ({ college: rows });
const review = (...rows: Row[]) => ({ review: rows });
const sample = (yes: number, count: number, rest: Row[string] = "否") =>
  college(
    ...Array.from({ length: count }, (_, index): Row => ({
      college: `学院${index}`,
      sampled: index < yes ? "是" : rest,
    }))
  );
const improving = (...rows: Row[]) => review(...rows.map((row) => ({ college: "甲学院", ...row })));
const cut = (plan: Row[string], row: Row = {}) =>
  improving({ conclusion: "异常", reviewEnd: "2023-05-01", planBefore: 1000, plan, ...row });

export const COLLEGES: readonly Vector[] = [
  {
    rule: "4.1.1",
    title: "evaluated, diagnosed and filed",
    tables: college({ evaluated: "是", selfDiagnosed: "是", filed: "是" }),
    says: ["pass"],
  },
  {
    rule: "4.1.1",
    title: "not filed",
    tables: college({ evaluated: "是", selfDiagnosed: "是", filed: "否" }),
    says: ["fail C2"],
  },
  {
    rule: "4.1.1",
    title: "not said",
    tables: college({ evaluated: "是", selfDiagnosed: null, filed: "是" }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "4.1.1",
    title: "not evaluated",
    tables: college({ evaluated: "否", selfDiagnosed: "否", filed: "否" }),
    says: ["notApplicable"],
  },
  {
    rule: "4.1.1",
    title: "evaluated or not",
    tables: college({ evaluated: null, selfDiagnosed: "否", filed: "否" }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "4.1.1",
    title: "a new one, evaluated first",
    tables: college({ isNew: "是", newEvaluated: "是", selfDiagnosed: "是" }),
    says: ["pass"],
  },
  {
    rule: "4.1.1",
    title: "a new one, diagnosed without",
    tables: college({ isNew: "是", newEvaluated: "否", selfDiagnosed: "是" }),
    says: ["fail B2"],
  },

  {
    rule: "4.1.2-1",
    title: "a diagnosis in each three years",
    tables: review({ college: "甲", diagnosed: "2022-12-31" }, { college: "甲", diagnosed: "2025-01-01" }),
    asOf: "2026-06-01",
    says: ["pass"],
    reading: "R3",
  },
  {
    rule: "4.1.2-1",
    title: "none in the second",
    tables: review({ college: "甲", diagnosed: "2022-12-31" }),
    asOf: "2026-01-01",
    says: ["fail -"],
    cells: ["B2"],
  },
  {
    rule: "4.1.2-1",
    title: "the second is not over",
    tables: review({ college: "甲", diagnosed: "2022-12-31" }),
    asOf: "2025-12-31",
    says: ["pass"],
  },
  {
    rule: "4.1.2-1",
    title: "no three years are over",
    tables: review({ college: "甲", diagnosed: "2021-01-01" }),
    asOf: "2022-12-31",
    says: ["notApplicable"],
  },
  {
    rule: "4.1.2-1",
    title: "just after them",
    tables: review({ college: "甲", diagnosed: "2023-01-01" }),
    asOf: "2023-06-01",
    says: ["fail -"],
  },
  {
    rule: "4.1.2-1",
    title: "the start of a review that materials are for says nothing of the years before",
    tables: review({ college: "甲", reviewStart: "2023-06-30" }),
    asOf: "2024-06-01",
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.1.2-1",
    title: "a review of 2023 says nothing of the years before: only a day of completion does",
    tables: review({ college: "甲", reviewEnd: "2023-06-30", conclusion: "有效" }),
    asOf: "2024-06-01",
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.1.2-1",
    title: "R3, from 2021",
    tables: review({ college: "甲", diagnosed: "2023-01-01" }),
    asOf: "2024-06-01",
    readings: { R3: "2021" },
    says: ["pass"],
  },
  {
    rule: "4.1.2-1",
    title: "a blank day could be the one",
    tables: review({ college: "甲", diagnosed: null }),
    asOf: "2023-06-01",
    says: ["unknown B2 blank"],
  },
  {
    rule: "4.1.2-1",
    title: "a new college's years begin with its evaluation",
    tables: {
      review: [{ college: "甲", diagnosed: "2024-02-01" }],
      college: [{ college: "甲", isNew: "是", evaluatedOn: "2022-03-01" }],
    },
    asOf: "2025-04-01",
    says: ["pass"],
  },

  { rule: "4.1.2-2", title: "a third", tables: sample(5, 15), says: ["pass"] },
  { rule: "4.1.2-2", title: "less", tables: sample(4, 15), says: ["fail -"], value: 0.26666666666667 },
  {
    rule: "4.1.2-2",
    title: "gaps that could change it",
    tables: sample(4, 15, null),
    says: ["unknown B6 blank"],
  },
  {
    rule: "4.1.2-2",
    title: "by the reviews of three years",
    tables: {
      college: [
        { college: "甲", evaluated: "否" },
        { college: "乙", evaluated: "否" },
      ],
      review: [{ college: "甲", reviewStart: "2022-06-01" }],
    },
    asOf: "2024-06-30",
    says: ["pass"],
    value: 0.5,
  },

  { rule: "4.2.1-3", title: "in the report", tables: college({ inReport: "是" }), says: ["pass"] },
  { rule: "4.2.1-3", title: "not in it", tables: college({ inReport: "否" }), says: ["fail A2"] },
  { rule: "4.2.1-3", title: "not said", tables: college({ inReport: null }), says: ["unknown A2 blank"] },

  {
    rule: "annex2",
    title: "the year that it lists",
    tables: college({ college: "泉州轻工职业学院", evaluated: "否", plannedYear: "2018年" }),
    says: ["pass"],
    value: 2018,
  },
  {
    rule: "annex2",
    title: "another year",
    tables: college({ college: "泉州轻工职业学院", evaluated: "否", plannedYear: 2017 }),
    says: ["fail C2"],
    value: 2017,
    limit: 2018,
  },
  {
    rule: "annex2",
    title: "already evaluated",
    tables: college({ college: "泉州轻工职业学院", evaluated: "是", plannedYear: 2017 }),
    says: ["notApplicable"],
  },
  {
    rule: "annex2",
    title: "not listed",
    tables: college({ college: "某职业学院", evaluated: "否", plannedYear: 2017 }),
    says: ["unknown A2 incomplete"],
  },
  {
    rule: "annex2",
    title: "no year",
    tables: college({ college: "武夷山职业学院", evaluated: "否", plannedYear: null }),
    says: ["unknown C2 blank"],
  },

  {
    rule: "4.3-4",
    title: "a new review after the year",
    tables: improving(
      { conclusion: "待改进", reviewStart: "2022-05-01", reviewEnd: "2022-05-03" },
      { conclusion: "有效", reviewStart: "2023-05-03", reviewEnd: "2023-05-05" }
    ),
    says: ["pass"],
  },
  {
    rule: "4.3-4",
    title: "no column of the review's end, said once for two colleges",
    tables: {
      review: [
        { college: "甲学院", conclusion: "异常" },
        { college: "乙学院", conclusion: "待改进" },
      ],
    },
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.3-4",
    title: "a day too early",
    tables: improving(
      { conclusion: "待改进", reviewStart: "2022-05-01", reviewEnd: "2022-05-03" },
      { conclusion: "有效", reviewStart: "2023-05-02", reviewEnd: "2023-05-05" }
    ),
    says: ["fail C3"],
  },
  {
    rule: "4.3-4",
    title: "none, the year not over",
    tables: improving({ conclusion: "异常", reviewEnd: "2022-05-03" }),
    asOf: "2023-05-03",
    says: ["pass"],
  },
  {
    rule: "4.3-4",
    title: "none, the year over, and nothing says whether a new one was applied for",
    tables: improving({ conclusion: "异常", reviewEnd: "2022-05-03" }),
    asOf: "2023-05-04",
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.3-4",
    title: "a blank application is unknown too",
    tables: improving({ conclusion: "异常", reviewEnd: "2022-05-03", applied: null }),
    asOf: "2023-05-04",
    says: ["unknown D2 blank"],
  },
  {
    rule: "4.3-4",
    title: "applied for in time",
    tables: improving({ conclusion: "异常", reviewEnd: "2022-05-03", applied: "2023-05-10" }),
    says: ["pass"],
  },
  {
    rule: "4.3-4",
    title: "有效 asks for nothing, one held all the same is no fail",
    tables: improving(
      { conclusion: "有效", reviewEnd: "2022-05-03" },
      { conclusion: "有效", reviewEnd: "2022-12-03" }
    ),
    says: ["notApplicable"],
  },
  {
    rule: "4.3-4",
    title: "no end",
    tables: improving({ conclusion: "异常", reviewEnd: null }),
    says: ["unknown C2 blank"],
  },

  { rule: "4.3-5", title: "cut by 10 %", tables: cut(900), says: ["pass"] },
  {
    rule: "4.3-5",
    title: "cut by less",
    tables: cut(901),
    says: ["fail E2"],
    value: 901,
    limit: 900,
    reading: "R2",
  },
  {
    rule: "4.3-5",
    title: "R2, of the first plan",
    tables: cut(880, { firstPlan: 1200 }),
    readings: { R2: "first" },
    says: ["pass"],
  },
  {
    rule: "4.3-5",
    title: "R2, and not enough",
    tables: cut(881, { firstPlan: 1200 }),
    readings: { R2: "first" },
    says: ["fail E2"],
  },
  { rule: "4.3-5", title: "no plan stated", tables: cut(null), says: ["unknown E2 blank"] },
  { rule: "4.3-5", title: "有效", tables: cut(1000, { conclusion: "有效" }), says: ["notApplicable"] },
  {
    rule: "4.3-5",
    title: "待改进 once",
    tables: cut(1000, { conclusion: "待改进" }),
    says: ["notApplicable"],
  },
  {
    rule: "4.3-5",
    title: "待改进 twice running, the year before from the row above",
    tables: improving(
      { conclusion: "待改进", reviewEnd: "2022-05-01", plan: 1000 },
      { conclusion: "待改进", reviewEnd: "2023-06-01", plan: 950 }
    ),
    says: ["fail D3"],
    limit: 900,
  },
  {
    rule: "4.3-5",
    title: "new majors filed all the same",
    tables: cut(900, { majorsHalted: "否" }),
    says: ["fail F2"],
  },
  {
    rule: "4.3-5",
    title: "in the list of colleges",
    tables: {
      review: [{ college: "甲", conclusion: "异常", reviewEnd: "2023-05-01" }],
      college: [{ college: "甲", planBefore: 500, plan: 460 }],
    },
    says: ["fail college!C2"],
    limit: 450,
  },

  {
    rule: "4.1.1-1",
    title: "evaluation and diagnosis together, where the second round is still to come",
    tables: {
      college: [
        { college: "甲", evaluated: "否", together: "是" },
        { college: "乙", evaluated: "否", together: "否" },
        { college: "丙", evaluated: "是", together: "否" },
      ],
    },
    says: ["pass", "warn C3", "notApplicable"],
  },
  {
    rule: "4.2.3-1",
    title: "a plan of rectification",
    tables: review(
      { college: "甲", planMade: "是" },
      { college: "乙", planMade: "否" },
      { college: "丙", planMade: null }
    ),
    says: ["pass", "fail B3", "unknown B4 blank"],
  },
  {
    rule: "5.4-1",
    title: "filed with the department",
    tables: { college: [{ college: "甲", filedWithDepartment: "是", filedWithSociety: "否" }] },
    says: ["pass"],
  },
  {
    rule: "5.4-2",
    title: "but not with the society",
    tables: { college: [{ college: "甲", filedWithDepartment: "是", filedWithSociety: "否" }] },
    says: ["fail C2"],
  },
  {
    rule: "annex1-3",
    title: "incidents analysed",
    tables: { college: [{ college: "甲", incidentReports: "是" }] },
    says: ["pass"],
  },
  {
    rule: "annex1-4",
    title: "an accident",
    tables: { college: [{ college: "甲", noAccident: "否" }] },
    says: ["fail B2"],
  },
  {
    rule: "annex1-5",
    title: "not said",
    tables: { college: [{ college: "甲", noAccident: "是", fourInPlace: null }] },
    says: ["unknown C2 blank"],
  },
];
