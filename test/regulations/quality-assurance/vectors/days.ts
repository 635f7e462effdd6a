/** Days of reviews: which is the next one, which is lately, and what a day that lacks leaves open. */
import type { Vector } from "../../../support/vectors";
import { reviews, YEAR_ONE, YEAR_TWO } from "./less";

const OPEN: readonly Vector[] = [
  [
    "4.3-4",
    "the later of two reviews is listed first",
    reviews({ conclusion: "有效", ...YEAR_TWO }, { conclusion: "待改进", ...YEAR_ONE }),
    "pass",
    { asOf: "2025-06-01" },
  ],
  [
    "4.3-4",
    "reviews stand as they are listed where one has no day",
    reviews({ conclusion: "有效", reviewEnd: null }, { conclusion: "待改进", ...YEAR_ONE }),
    "unknown - noColumn",
    { asOf: "2025-06-01" },
  ],
  [
    "4.2.2-2",
    "years with a long dash between them",
    {
      material: [{ material: "3", coverage: "2021——2023", college: "甲学院" }],
      review: [{ college: "甲学院", reviewStart: "2024-05-31" }],
    },
    "pass",
  ],
  [
    "4.2.3",
    "a month within the year",
    reviews({ reviewEnd: "2023-05-10", finished: "2024年4月" }),
    "pass",
    { asOf: "2024-06-30" },
  ],
  [
    "4.2.3",
    "the month in which the year ends: before or after that day",
    reviews({ reviewEnd: "2023-05-10", finished: "2024.5" }),
    "unknown C2 unreadable",
    { asOf: "2024-06-30" },
  ],
  [
    "4.2.3",
    "a month that is late from its first day on",
    reviews({ reviewEnd: "2023-05-10", finished: "2024年6月" }),
    "fail C2",
    { asOf: "2024-07-30" },
  ],
  [
    "4.2.3",
    "a day of its end that cannot be read",
    reviews({ reviewEnd: "2023-05-10", finished: "待定" }),
    "unknown C2 unreadable",
  ],
  [
    "4.3-4",
    "a next review of which only the end has a column, and no day",
    reviews({ conclusion: "待改进", ...YEAR_ONE }, { conclusion: "有效", reviewEnd: null }),
    "unknown C3 blank",
    { asOf: "2025-06-01" },
  ],
  [
    "4.2.2-2",
    "years too few in one row, and another one blank",
    {
      material: [
        { material: "3", coverage: "2023", college: "甲学院" },
        { material: "3", coverage: null, college: "甲学院" },
      ],
      review: [{ college: "甲学院", reviewStart: "2024-05-31" }],
    },
    "unknown B3 blank",
  ],
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
).map(([title, reviewStart, reviewEnd, value]): Vector => [
  "4.1.2-2",
  `by reviews: ${title}`,
  {
    college: ["甲", "乙"].map((name) => ({ college: name, evaluated: "否" })),
    review: [
      { college: "甲", reviewStart: "2022-06-01", reviewEnd: null },
      { college: "乙", reviewStart, reviewEnd },
    ],
  },
  `pass ${value}/0.333333333333`,
  { asOf: "2024-06-30" },
]);

export const DAYS: readonly Vector[] = [...OPEN, ...LATELY];
