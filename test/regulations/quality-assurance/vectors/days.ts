/** Days of reviews: which is the next one, which is lately, and what a day that lacks leaves open. */
import type { Vector } from "../../../support/vectors";
import { reviews, YEAR_ONE, YEAR_TWO } from "./less";

const OPEN: readonly Vector[] = [
  {
    rule: "4.3-4",
    title: "the later of two reviews is listed first",
    tables: reviews({ conclusion: "有效", ...YEAR_TWO }, { conclusion: "待改进", ...YEAR_ONE }),
    asOf: "2025-06-01",
    says: ["pass"],
  },
  {
    rule: "4.3-4",
    title: "reviews stand as they are listed where one has no day",
    tables: reviews({ conclusion: "有效", reviewEnd: null }, { conclusion: "待改进", ...YEAR_ONE }),
    asOf: "2025-06-01",
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.2.2-2",
    title: "years with a long dash between them",
    tables: {
      material: [{ material: "3", coverage: "2021——2023", college: "甲学院" }],
      review: [{ college: "甲学院", reviewStart: "2024-05-31" }],
    },
    says: ["pass"],
  },
  {
    rule: "4.2.3",
    title: "a day of its end that cannot be read",
    tables: reviews({ reviewEnd: "2023-05-10", finished: "待定" }),
    says: ["unknown C2 unreadable"],
  },
  {
    rule: "4.3-4",
    title: "a next review of which only the end has a column, and no day",
    tables: reviews({ conclusion: "待改进", ...YEAR_ONE }, { conclusion: "有效", reviewEnd: null }),
    asOf: "2025-06-01",
    says: ["unknown C3 blank"],
  },
  {
    rule: "4.2.2-2",
    title: "years too few in one row, and another one blank",
    tables: {
      material: [
        { material: "3", coverage: "2023", college: "甲学院" },
        { material: "3", coverage: null, college: "甲学院" },
      ],
      review: [{ college: "甲学院", reviewStart: "2024-05-31" }],
    },
    says: ["unknown B3 blank"],
  },
];

/** Of two colleges one was reviewed lately, the other one on these days. */
const LATELY: readonly Vector[] = (
  [
    ["three years ago", "2021-06-30", null, 0.5],
    ["a day less", "2021-07-01", null, 1],
    ["today", "2024-06-30", null, 1],
    ["tomorrow", "2024-07-01", null, 0.5],
    ["ended lately", "2021-06-01", "2021-07-02", 1],
  ] as const
).map(([title, reviewStart, reviewEnd, value]): Vector => ({
  rule: "4.1.2-2",
  title: `by reviews: ${title}`,
  tables: {
    college: ["甲", "乙"].map((name) => ({ college: name, evaluated: "否" })),
    review: [
      { college: "甲", reviewStart: "2022-06-01", reviewEnd: null },
      { college: "乙", reviewStart, reviewEnd },
    ],
  },
  asOf: "2024-06-30",
  says: ["pass"],
  value,
}));

export const DAYS: readonly Vector[] = [...OPEN, ...LATELY];
