/** Sheets that say less than others, or say it elsewhere. */
import type { Row, Vector } from "../../../support/vectors";

const college = (row: Row) => ({ college: [row] });
export const reviews = (...rows: Row[]) => ({ review: rows.map((row) => ({ college: "甲学院", ...row })) });
export const YEAR_ONE = { reviewEnd: "2022-05-01" };
export const YEAR_TWO = { reviewEnd: "2023-05-10" };

const FIRST_DIAGNOSIS: readonly Vector[] = [
  [
    "4.1.1",
    "whether it is new cannot be read",
    college({ isNew: "待定", evaluated: "是" }),
    "unknown A2 unreadable",
  ],
  [
    "4.1.1",
    "one column for diagnosis and filing",
    college({ evaluated: "是", diagnosedAndFiled: "否" }),
    "fail B2",
  ],
  [
    "4.1.1",
    "a new one, evaluated on a day",
    college({ isNew: "是", evaluatedOn: "2023-05-01", selfDiagnosed: "是" }),
    "pass",
  ],
  [
    "4.1.1",
    "a new one, on a day that is blank",
    college({ isNew: "是", evaluatedOn: null, selfDiagnosed: "是" }),
    "unknown B2 blank",
  ],
  [
    "4.1.1",
    "a new one, not evaluated, and nobody says whether it diagnosed itself",
    college({ isNew: "是", newEvaluated: "否", selfDiagnosed: null }),
    "unknown C2 blank",
  ],
  [
    "4.1.1",
    "a new one, not evaluated, diagnosed and filed in one column",
    college({ isNew: "是", newEvaluated: "否", diagnosedAndFiled: "是" }),
    "fail B2",
    { cells: ["B2", "C2"] },
  ],
];

const IMPROVEMENT: readonly Vector[] = [
  ["4.3-4", "a review without a conclusion", reviews({ conclusion: null, ...YEAR_ONE }), "unknown B2 blank"],
  [
    "4.3-4",
    "a diagnosis that was not made needs no improvement of its own",
    reviews({ conclusion: "异常", conducted: "否", reviewEnd: null }),
    "notApplicable",
  ],
  [
    "4.3-4",
    "a next review whose day is blank",
    reviews(
      { conclusion: "待改进", ...YEAR_ONE, diagnosed: "2022-01-01" },
      { conclusion: "有效", diagnosed: "2025-01-01" }
    ),
    "unknown C3 blank",
    { asOf: "2025-06-01" },
  ],
];

const SANCTION: readonly Vector[] = [
  [
    "4.3-5",
    "a diagnosis that was not made in time counts as 异常",
    reviews({ conclusion: null, conducted: "否", ...YEAR_ONE, planBefore: 1000, plan: 901 }),
    "fail F2",
  ],
  [
    "4.3-5",
    "the last conclusion is not known",
    reviews({ conclusion: null, ...YEAR_ONE, planBefore: 1000, plan: 1000 }),
    "unknown B2 blank",
  ],
  [
    "4.3-5",
    "待改进 after one that is not known may be the second",
    reviews(
      { conclusion: null, ...YEAR_ONE, planBefore: 1000, plan: 1000 },
      { conclusion: "待改进", ...YEAR_TWO, planBefore: 1000, plan: 1000 }
    ),
    "unknown B2 blank",
  ],
  [
    "4.3-5",
    "no plan of the year before, neither beside it nor in the review before",
    reviews({ conclusion: "异常", ...YEAR_ONE, plan: 900 }),
    "unknown - noColumn R2",
  ],
  [
    "4.3-5",
    "R2, a first plan that is blank",
    reviews({ conclusion: "异常", ...YEAR_ONE, planBefore: 1000, plan: 1000, firstPlan: null }),
    "unknown F2 blank R2",
    { readings: { R2: "first" } },
  ],
  [
    "4.3-5",
    "cut enough, and nobody says whether majors were halted",
    reviews({ conclusion: "异常", ...YEAR_ONE, planBefore: 1000, plan: 900, majorsHalted: null }),
    "unknown F2 blank",
  ],
  [
    "4.3-5",
    "in the list of colleges, those that nothing calls for a sanction of",
    {
      ...college({ college: "乙学院", plan: 1000, planBefore: 1000 }),
      ...reviews({ conclusion: "有效", ...YEAR_ONE }),
    },
    "notApplicable",
  ],
  [
    "4.3-5",
    "in the list of colleges, by a conclusion that is blank",
    {
      ...college({ college: "甲学院", plan: 1000, planBefore: 1000 }),
      ...reviews({ conclusion: null, ...YEAR_ONE }),
    },
    "unknown review!B2 blank",
  ],
];

const BESIDE: readonly Vector[] = [
  ["4.3-5", "待改进 of two reviews without a college is not twice one's", { review: ["2022", "2023"].map((year) => ({ conclusion: "待改进", reviewEnd: `${year}-05-01`, plan: 1000, planBefore: 1000 })) }, "notApplicable"],
  ["4.3-5", "where a review has no day, they stand in the order of time", reviews(
      { conclusion: "有效", reviewEnd: "2024-05-01", plan: 1000, planBefore: 1000 },
      { conclusion: "待改进", reviewEnd: "2021-05-01", plan: 1000, planBefore: 1000 },
      { conclusion: "待改进", reviewEnd: null, plan: 1000, planBefore: 1000 }
    ), "fail D4"],
  ["4.3-5", "异常, and nobody says a plan", reviews({ conclusion: "异常", ...YEAR_ONE }), "unknown - noColumn"],
  ["4.3-5", "有效, and nobody says a plan", reviews({ conclusion: "有效", ...YEAR_ONE }), "notApplicable"],
  ["4.3-5", "a plan in the list of colleges alone", { ...college({ college: "甲学院", plan: 1000, planBefore: 1000 }), ...reviews({ conclusion: "异常", ...YEAR_ONE }) }, "fail B2"],
  ["4.3-5", "plans in both, each is looked at", { ...college({ college: "甲学院", plan: 900, planBefore: 1000 }), ...reviews({ conclusion: "异常", ...YEAR_ONE, plan: 1000, planBefore: 1000 }) }, ["fail review!D2", "pass"]],
  ["4.3-5", "a list of colleges of which none has a plan, beside reviews that have", { college: [{ college: "甲学院" }], ...reviews({ conclusion: "异常", ...YEAR_ONE, plan: 1000, planBefore: 1000 }) }, "fail review!D2"],
  ["4.3-5", "in the list of colleges, 待改进 after one that is not known", { ...college({ college: "甲学院", plan: 1000, planBefore: 1000 }), ...reviews({ conclusion: null, ...YEAR_ONE }, { conclusion: "待改进", ...YEAR_TWO }) }, "unknown review!B2 blank"],
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
).map(([title, row, review, says]): Vector => (["4.2.2-2", `by the review's beginning: ${title}`, material(row, ...review.map(([name, reviewStart]) => ({ college: name, reviewStart }))), says])); // prettier-ignore

export const LESS: readonly Vector[] = [
  ...FIRST_DIAGNOSIS,
  ...IMPROVEMENT,
  ...SANCTION,
  ...BESIDE,
  ...MATERIALS,
];
