/** Sheets that say less than others, or say it elsewhere. */
import type { Row, Vector } from "../../../support/vectors";

const college = (row: Row) => ({ college: [row] });
export const reviews = (...rows: Row[]) => ({ review: rows.map((row) => ({ college: "甲学院", ...row })) });
export const YEAR_ONE = { reviewEnd: "2022-05-01" };
export const YEAR_TWO = { reviewEnd: "2023-05-10" };

const FIRST_DIAGNOSIS: readonly Vector[] = [
  {
    rule: "4.1.1",
    title: "whether it is new cannot be read",
    tables: college({ isNew: "待定", evaluated: "是" }),
    says: ["unknown A2 unreadable"],
  },
  {
    rule: "4.1.1",
    title: "one column for diagnosis and filing",
    tables: college({ evaluated: "是", diagnosedAndFiled: "否" }),
    says: ["fail B2"],
  },
  {
    rule: "4.1.1",
    title: "a new one, evaluated on a day",
    tables: college({ isNew: "是", evaluatedOn: "2023-05-01", selfDiagnosed: "是" }),
    says: ["pass"],
  },
  {
    rule: "4.1.1",
    title: "a new one, on a day that is blank",
    tables: college({ isNew: "是", evaluatedOn: null, selfDiagnosed: "是" }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "4.1.1",
    title: "a new one, not evaluated, and nobody says whether it diagnosed itself",
    tables: college({ isNew: "是", newEvaluated: "否", selfDiagnosed: null }),
    says: ["unknown C2 blank"],
  },
  {
    rule: "4.1.1",
    title: "a new one, not evaluated, diagnosed and filed in one column",
    tables: college({ isNew: "是", newEvaluated: "否", diagnosedAndFiled: "是" }),
    says: ["fail B2"],
    cells: ["B2", "C2"],
  },
];

const IMPROVEMENT: readonly Vector[] = [
  {
    rule: "4.3-4",
    title: "a review without a conclusion",
    tables: reviews({ conclusion: null, ...YEAR_ONE }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "4.3-4",
    title: "a diagnosis that was not made needs no improvement of its own",
    tables: reviews({ conclusion: "异常", conducted: "否", reviewEnd: null }),
    says: ["notApplicable"],
  },
  {
    rule: "4.3-4",
    title: "a next review whose day is blank",
    tables: reviews(
      { conclusion: "待改进", ...YEAR_ONE, diagnosed: "2022-01-01" },
      { conclusion: "有效", diagnosed: "2025-01-01" }
    ),
    asOf: "2025-06-01",
    says: ["unknown C3 blank"],
  },
];

const SANCTION: readonly Vector[] = [
  {
    rule: "4.3-5",
    title: "a diagnosis that was not made in time counts as 异常",
    tables: reviews({ conclusion: null, conducted: "否", ...YEAR_ONE, planBefore: 1000, plan: 901 }),
    says: ["fail F2"],
  },
  {
    rule: "4.3-5",
    title: "the last conclusion is not known",
    tables: reviews({ conclusion: null, ...YEAR_ONE, planBefore: 1000, plan: 1000 }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "4.3-5",
    title: "待改进 after one that is not known may be the second",
    tables: reviews(
      { conclusion: null, ...YEAR_ONE, planBefore: 1000, plan: 1000 },
      { conclusion: "待改进", ...YEAR_TWO, planBefore: 1000, plan: 1000 }
    ),
    says: ["unknown B2 blank"],
  },
  {
    rule: "4.3-5",
    title: "no plan of the year before, neither beside it nor in the review before",
    tables: reviews({ conclusion: "异常", ...YEAR_ONE, plan: 900 }),
    says: ["unknown - noColumn"],
    reading: "R2",
  },
  {
    rule: "4.3-5",
    title: "R2, a first plan that is blank",
    tables: reviews({ conclusion: "异常", ...YEAR_ONE, planBefore: 1000, plan: 1000, firstPlan: null }),
    readings: { R2: "first" },
    says: ["unknown F2 blank"],
    reading: "R2",
  },
  {
    rule: "4.3-5",
    title: "cut enough, and nobody says whether majors were halted",
    tables: reviews({ conclusion: "异常", ...YEAR_ONE, planBefore: 1000, plan: 900, majorsHalted: null }),
    says: ["unknown F2 blank"],
  },
  {
    rule: "4.3-5",
    title: "in the list of colleges, those that nothing calls for a sanction of",
    tables: {
      ...college({ college: "乙学院", plan: 1000, planBefore: 1000 }),
      ...reviews({ conclusion: "有效", ...YEAR_ONE }),
    },
    says: ["notApplicable"],
  },
  {
    rule: "4.3-5",
    title: "in the list of colleges, by a conclusion that is blank",
    tables: {
      ...college({ college: "甲学院", plan: 1000, planBefore: 1000 }),
      ...reviews({ conclusion: null, ...YEAR_ONE }),
    },
    says: ["unknown review!B2 blank"],
  },
];

const BESIDE: readonly Vector[] = [
  {
    rule: "4.3-5",
    title: "待改进 of two reviews without a college is not twice one's",
    tables: { review: ["2022", "2023"].map((year) => ({ conclusion: "待改进", reviewEnd: `${year}-05-01`, plan: 1000, planBefore: 1000 })) }, // prettier-ignore
    says: ["notApplicable"],
  },
  {
    rule: "4.3-5",
    title: "where a review has no day, they stand in the order of time",
    tables: reviews(
      { conclusion: "有效", reviewEnd: "2024-05-01", plan: 1000, planBefore: 1000 },
      { conclusion: "待改进", reviewEnd: "2021-05-01", plan: 1000, planBefore: 1000 },
      { conclusion: "待改进", reviewEnd: null, plan: 1000, planBefore: 1000 }
    ),
    says: ["fail D4"],
  },
  { rule: "4.3-5", title: "异常, and nobody says a plan", tables: reviews({ conclusion: "异常", ...YEAR_ONE }), says: ["unknown - noColumn"] },
  { rule: "4.3-5", title: "有效, and nobody says a plan", tables: reviews({ conclusion: "有效", ...YEAR_ONE }), says: ["notApplicable"] },
  {
    rule: "4.3-5",
    title: "a plan in the list of colleges alone",
    tables: { ...college({ college: "甲学院", plan: 1000, planBefore: 1000 }), ...reviews({ conclusion: "异常", ...YEAR_ONE }) },
    says: ["fail B2"],
  },
  {
    rule: "4.3-5",
    title: "plans in both, each is looked at",
    tables: { ...college({ college: "甲学院", plan: 900, planBefore: 1000 }), ...reviews({ conclusion: "异常", ...YEAR_ONE, plan: 1000, planBefore: 1000 }) },
    says: ["fail review!D2", "pass"],
  },
  {
    rule: "4.3-5",
    title: "a list of colleges of which none has a plan, beside reviews that have",
    tables: { college: [{ college: "甲学院" }], ...reviews({ conclusion: "异常", ...YEAR_ONE, plan: 1000, planBefore: 1000 }) },
    says: ["fail review!D2"],
  },
  {
    rule: "4.3-5",
    title: "in the list of colleges, 待改进 after one that is not known",
    tables: { ...college({ college: "甲学院", plan: 1000, planBefore: 1000 }), ...reviews({ conclusion: null, ...YEAR_ONE }, { conclusion: "待改进", ...YEAR_TWO }) },
    says: ["unknown review!B2 blank"],
  },
]; // prettier-ignore

/** A material whose row does not say when the review begins: the review of its college does. */
const material = (row: Row, ...review: readonly Row[]) => ({
  material: [{ material: "3", coverage: "2022、2023", ...row }],
  review,
});
const MATERIALS: readonly Vector[] = (
  [
    ["the college's", { college: "甲学院" }, [["甲学院", "2024-05-31"], ["乙学院", "2020-05-31"]], "pass"],
    ["and not another one's", { college: "乙学院" }, [["甲学院", "2024-05-31"], ["乙学院", "2020-05-31"]], "fail B2"],
    ["one that names no college, where none names this one", { college: "甲学院" }, [["", "2024-05-31"], ["乙学院", "2020-05-31"]], "pass"],
    ["two that name none", { college: "甲学院" }, [["", "2024-05-31"], ["", "2020-05-31"]], "unknown - noColumn"],
    ["two of the college", { college: "甲学院" }, [["甲学院", "2024-05-31"], ["甲学院", "2020-05-31"]], "unknown - noColumn"],
    ["the only one, where the material names no college", {}, [["甲学院", "2024-05-31"]], "pass"],
    ["one of two, where it names none", {}, [["甲学院", "2024-05-31"], ["乙学院", "2020-05-31"]], "unknown - noColumn"],
    ["one whose day is blank", {}, [["甲学院", null]], "unknown review!B2 blank"],
  ] as const
).map(([title, row, review, says]): Vector => ({
  rule: "4.2.2-2",
  title: `by the review's beginning: ${title}`,
  tables: material(row, ...review.map(([name, reviewStart]) => ({ college: name, reviewStart }))),
  says: [says],
})); // prettier-ignore

export const LESS: readonly Vector[] = [
  ...FIRST_DIAGNOSIS,
  ...IMPROVEMENT,
  ...SANCTION,
  ...BESIDE,
  ...MATERIALS,
];
