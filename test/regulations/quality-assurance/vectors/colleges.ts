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

export const COLLEGES: readonly Vector[] = [
  [
    "4.1.1",
    "evaluated, diagnosed and filed",
    college({ evaluated: "是", selfDiagnosed: "是", filed: "是" }),
    "pass",
  ],
  ["4.1.1", "not filed", college({ evaluated: "是", selfDiagnosed: "是", filed: "否" }), "fail C2"],
  ["4.1.1", "not said", college({ evaluated: "是", selfDiagnosed: null, filed: "是" }), "unknown B2 blank"],
  ["4.1.1", "not evaluated", college({ evaluated: "否", selfDiagnosed: "否", filed: "否" }), "notApplicable"],
  [
    "4.1.1",
    "evaluated or not",
    college({ evaluated: null, selfDiagnosed: "否", filed: "否" }),
    "unknown A2 blank",
  ],
  [
    "4.1.1",
    "a new one, evaluated first",
    college({ isNew: "是", newEvaluated: "是", selfDiagnosed: "是" }),
    "pass",
  ],
  [
    "4.1.1",
    "a new one, diagnosed without",
    college({ isNew: "是", newEvaluated: "否", selfDiagnosed: "是" }),
    "fail B2",
  ],

  [
    "4.1.2-1",
    "a diagnosis in each three years",
    review({ college: "甲", diagnosed: "2022-12-31" }, { college: "甲", diagnosed: "2025-01-01" }),
    "pass R3",
    { asOf: "2026-06-01" },
  ],
  [
    "4.1.2-1",
    "none in the second",
    review({ college: "甲", diagnosed: "2022-12-31" }),
    "fail -",
    { asOf: "2026-01-01", cells: ["B2"] },
  ],
  [
    "4.1.2-1",
    "the second is not over",
    review({ college: "甲", diagnosed: "2022-12-31" }),
    "pass",
    { asOf: "2025-12-31" },
  ],
  [
    "4.1.2-1",
    "no three years are over",
    review({ college: "甲", diagnosed: "2021-01-01" }),
    "notApplicable",
    { asOf: "2022-12-31" },
  ],
  [
    "4.1.2-1",
    "just after them",
    review({ college: "甲", diagnosed: "2023-01-01" }),
    "fail -",
    { asOf: "2023-06-01" },
  ],
  [
    "4.1.2-1",
    "the start of a review that materials are for says nothing of the years before",
    review({ college: "甲", reviewStart: "2023-06-30" }),
    "unknown - noColumn",
    { asOf: "2024-06-01" },
  ],
  [
    "4.1.2-1",
    "a review of 2023 says nothing of the years before: only a day of completion does",
    review({ college: "甲", reviewEnd: "2023-06-30", conclusion: "有效" }),
    "unknown - noColumn",
    { asOf: "2024-06-01" },
  ],
  [
    "4.1.2-1",
    "R3, from 2021",
    review({ college: "甲", diagnosed: "2023-01-01" }),
    "pass",
    { asOf: "2024-06-01", readings: { R3: "2021" } },
  ],
  [
    "4.1.2-1",
    "a blank day could be the one",
    review({ college: "甲", diagnosed: null }),
    "unknown B2 blank",
    { asOf: "2023-06-01" },
  ],
  [
    "4.1.2-1",
    "a new college's years begin with its evaluation",
    {
      review: [{ college: "甲", diagnosed: "2024-02-01" }],
      college: [{ college: "甲", isNew: "是", evaluatedOn: "2022-03-01" }],
    },
    "pass",
    { asOf: "2025-04-01" },
  ],

  ["4.1.2-2", "a third", sample(5, 15), "pass"],
  ["4.1.2-2", "less", sample(4, 15), "fail - 0.266666666667/0.333333333333"],
  ["4.1.2-2", "gaps that could change it", sample(4, 15, null), "unknown B6 blank"],
  [
    "4.1.2-2",
    "by the reviews of three years",
    {
      college: [
        { college: "甲", evaluated: "否" },
        { college: "乙", evaluated: "否" },
      ],
      review: [{ college: "甲", reviewStart: "2022-06-01" }],
    },
    "pass 0.5/0.333333333333",
    { asOf: "2024-06-30" },
  ],

  ["4.2.1-3", "in the report", college({ inReport: "是" }), "pass"],
  ["4.2.1-3", "not in it", college({ inReport: "否" }), "fail A2"],
  ["4.2.1-3", "not said", college({ inReport: null }), "unknown A2 blank"],

  [
    "annex2",
    "the year that it lists",
    college({ college: "泉州轻工职业学院", evaluated: "否", plannedYear: "2018年" }),
    "pass 2018/2018",
  ],
  [
    "annex2",
    "another year",
    college({ college: "泉州轻工职业学院", evaluated: "否", plannedYear: 2017 }),
    "fail C2 2017/2018",
  ],
  [
    "annex2",
    "already evaluated",
    college({ college: "泉州轻工职业学院", evaluated: "是", plannedYear: 2017 }),
    "notApplicable",
  ],
  [
    "annex2",
    "not listed",
    college({ college: "某职业学院", evaluated: "否", plannedYear: 2017 }),
    "unknown A2 incomplete",
  ],
  [
    "annex2",
    "no year",
    college({ college: "武夷山职业学院", evaluated: "否", plannedYear: null }),
    "unknown C2 blank",
  ],

  [
    "4.1.1-1",
    "evaluation and diagnosis together, where the second round is still to come",
    {
      college: [
        { college: "甲", evaluated: "否", together: "是" },
        { college: "乙", evaluated: "否", together: "否" },
        { college: "丙", evaluated: "是", together: "否" },
      ],
    },
    ["pass", "warn C3", "notApplicable"],
  ],
  [
    "4.2.3-1",
    "a plan of rectification",
    review(
      { college: "甲", planMade: "是" },
      { college: "乙", planMade: "否" },
      { college: "丙", planMade: null }
    ),
    ["pass", "fail B3", "unknown B4 blank"],
  ],
  [
    "4.1.1-1",
    "whether they go together is not said",
    { college: [{ evaluated: "否", together: null }] },
    "unknown B2 blank",
  ],
  ...(
    [
      ["5.4-1", "filedWithDepartment"],
      ["5.4-2", "filedWithSociety"],
      ["annex1-3", "incidentReports"],
      ["annex1-4", "noAccident"],
      ["annex1-5", "fourInPlace"],
    ] as const
  ).flatMap(([rule, field]): Vector[] => [
    [rule, "yes", college({ college: "甲", [field]: "是" }), "pass"],
    [rule, "no", college({ college: "甲", [field]: "否" }), "fail B2 false/true"],
    [rule, "not said", college({ college: "甲", [field]: null }), "unknown B2 blank"],
  ]),
];
