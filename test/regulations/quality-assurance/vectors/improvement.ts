/** What follows from conclusions: a year of improvement, fewer places. */
import type { Row, Vector } from "../../../support/vectors";

const review = (...rows: Row[]) => ({ review: rows });
const improving = (...rows: Row[]) => review(...rows.map((row) => ({ college: "甲学院", ...row })));
const cut = (plan: Row[string], row: Row = {}) =>
  improving({ conclusion: "异常", reviewEnd: "2023-05-01", planBefore: 1000, plan, ...row });

export const IMPROVEMENT: readonly Vector[] = [
  [
    "4.3-4",
    "a new review after the year",
    improving(
      { conclusion: "待改进", reviewStart: "2022-05-01", reviewEnd: "2022-05-03" },
      { conclusion: "有效", reviewStart: "2023-05-03", reviewEnd: "2023-05-05" }
    ),
    "pass",
  ],
  [
    "4.3-4",
    "no column of the review's end, said once for two colleges",
    {
      review: [
        { college: "甲学院", conclusion: "异常" },
        { college: "乙学院", conclusion: "待改进" },
      ],
    },
    "unknown - noColumn",
  ],
  [
    "4.3-4",
    "a day too early",
    improving(
      { conclusion: "待改进", reviewStart: "2022-05-01", reviewEnd: "2022-05-03" },
      { conclusion: "有效", reviewStart: "2023-05-02", reviewEnd: "2023-05-05" }
    ),
    "fail C3 45048/45049",
    {
      cells: ["C3", "D2", "B2"],
      args: { conclusion: "待改进", due: { date: 45049 }, day: { date: 45048 } },
    },
  ],
  [
    "4.3-4",
    "none, the year not over",
    improving({ conclusion: "异常", reviewEnd: "2022-05-03" }),
    "pass",
    { asOf: "2023-05-03" },
  ],
  [
    "4.3-4",
    "none, the year over, and nothing says whether a new one was applied for",
    improving({ conclusion: "异常", reviewEnd: "2022-05-03" }),
    "unknown - noColumn",
    { asOf: "2023-05-04" },
  ],
  [
    "4.3-4",
    "a blank application is unknown too",
    improving({ conclusion: "异常", reviewEnd: "2022-05-03", applied: null }),
    "unknown D2 blank",
    { asOf: "2023-05-04" },
  ],
  [
    "4.3-4",
    "the application that led to the review is no new one",
    improving({ conclusion: "待改进", reviewEnd: "2022-05-03", applied: "2022-04-11" }),
    "unknown D2 incomplete",
    { asOf: "2023-05-04" },
  ],
  [
    "4.3-4",
    "a row's application after its own review is not the one that led there",
    improving(
      { conclusion: "待改进", reviewStart: "2022-05-01", reviewEnd: "2022-05-03" },
      { conclusion: "有效", reviewStart: "2023-05-04", reviewEnd: "2023-05-05", applied: "2023-06-01" }
    ),
    "pass",
  ],
  [
    "4.3-4",
    "applied for in time",
    improving({ conclusion: "异常", reviewEnd: "2022-05-03", applied: "2023-05-10" }),
    "pass",
  ],
  [
    "4.3-4",
    "有效 asks for nothing, one held all the same is no fail",
    improving(
      { conclusion: "有效", reviewEnd: "2022-05-03" },
      { conclusion: "有效", reviewEnd: "2022-12-03" }
    ),
    "notApplicable",
  ],
  ["4.3-4", "no end", improving({ conclusion: "异常", reviewEnd: null }), "unknown C2 blank"],

  ["4.3-5", "cut by 10 %", cut(900), "pass"],
  ["4.3-5", "cut by less", cut(901), "fail E2 901/900 R2"],
  ["4.3-5", "R2, of the first plan", cut(880, { firstPlan: 1200 }), "pass", { readings: { R2: "first" } }],
  ["4.3-5", "R2, and not enough", cut(881, { firstPlan: 1200 }), "fail E2", { readings: { R2: "first" } }],
  ["4.3-5", "no plan stated", cut(null), "unknown E2 blank"],
  ["4.3-5", "有效", cut(1000, { conclusion: "有效" }), "notApplicable"],
  ["4.3-5", "待改进 once", cut(1000, { conclusion: "待改进" }), "notApplicable"],
  [
    "4.3-5",
    "待改进 twice running, the year before from the row above",
    improving(
      { conclusion: "待改进", reviewEnd: "2022-05-01", plan: 1000 },
      { conclusion: "待改进", reviewEnd: "2023-06-01", plan: 950 }
    ),
    "fail D3 950/900 R2",
  ],
  ["4.3-5", "new majors filed all the same", cut(900, { majorsHalted: "否" }), "fail F2"],
  [
    "4.3-5",
    "in the list of colleges",
    {
      review: [{ college: "甲", conclusion: "异常", reviewEnd: "2023-05-01" }],
      college: [{ college: "甲", planBefore: 500, plan: 460 }],
    },
    "fail college!C2 460/450 R2",
  ],
];
