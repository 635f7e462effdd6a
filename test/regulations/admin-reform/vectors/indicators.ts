import type { Row, Vector } from "../../../support/vectors";

const rows = (...indicator: Row[]) => ({ indicator });

/** Each target with its threshold in percent; all but one include it. */
const TARGETS: readonly (readonly [id: string, percent: number, strict?: boolean])[] = [
  ["II.1.1-1", 98],
  ["II.1.1-2", 95],
  ["II.1.3", 100],
  ["II.1.4", 100],
  ["II.2.1", 95],
  ["II.2.2", 95],
  ["II.2.3", 100],
  ["II.4", 60],
  ["II.6.1", 100],
  ["II.6.2", 100],
  ["II.6.3", 100],
  ["II.6.4", 100],
  ["III.1.3", 100],
  ["III.3.3-1", 100],
  ["III.3.3-2", 100],
  ["III.3.6-1", 60],
  ["III.3.6-2", 80, true],
];

const ofEach = ([rule, percent, strict]: (typeof TARGETS)[number]): Vector[] => {
  const at = strict ? "fail B2" : "pass";
  const counted = (done: Row[string], total: Row[string] = 1000) => rows({ indicator: rule, done, total });
  const all: Vector[] = [
    [rule, "below", counted(percent * 10 - 1), `fail B2 ${(percent * 10 - 1) / 1000}/${percent / 100}`],
    [rule, "at", counted(percent * 10), at],
    [rule, "text numbers", counted(`${percent * 10}`, "1.000 hồ sơ"), at],
    [rule, "missing", counted(null), "unknown B2 blank"],
    [rule, "nothing received", counted(0, 0), "notApplicable"],
    [rule, "some of nothing", counted(5, 0), "unknown B2 notComputable"],
    [rule, "in words", counted("Không phát sinh", null), "notApplicable"],
    [rule, "more done than there is", counted(1001), "unknown B2 notComputable"],
    [rule, "the day before the plan", counted(1), "unknown - notInForce", { asOf: "2024-02-18" }],
    [rule, "the plan's last day", counted(1), "fail B2", { asOf: "2024-12-31" }],
    [rule, "the day after", counted(1), "unknown - notInForce", { asOf: "2025-01-01" }],
    [rule, "stated below", rows({ indicator: rule, rate: `${percent - 1},9%` }), "fail B2"],
    [rule, "stated at", rows({ indicator: rule, rate: `${percent} %` }), at],
    [rule, "not among the rows", rows({ indicator: "II.3", rate: "100%" }), []],
  ];
  if (percent < 100) all.push([rule, "above", counted(percent * 10 + 1), "pass"]);
  return all;
};

const stated = (rule: string): Vector[] => {
  const both = (rate: Row[string], done: Row[string] = 1980, total: Row[string] = 2000) =>
    rows({ indicator: rule.replace("-stated", ""), done, total, rate });
  return [
    [rule, "agrees", both("99%"), "pass"],
    [rule, "a tenth of a point is rounding", both("99,1%"), "pass"],
    [rule, "more is a contradiction", both("99,11%"), "warn D2 0.9911/0.99", { cells: ["D2", "B2", "C2"] }],
    [rule, "less as well", both("98,8%"), "warn D2"],
    [rule, "only one of both", both(null), []],
    [rule, "counts in part", both("99%", 5, null), "unknown C2 blank"],
    [rule, "stated in no words of a share", both("nhiều"), "unknown D2 unreadable"],
    [rule, "nothing received", both("100%", 0, 0), []],
  ];
};

export const INDICATORS: readonly Vector[] = [
  ...TARGETS.flatMap(ofEach),
  ...TARGETS.flatMap(([id]) => stated(`${id}-stated`)),
  [
    "II.1.4",
    "a share of 0.98 in a column of fractions",
    rows({ indicator: "II.1.4", rate: 0.98 }, { indicator: "II.6.1", rate: 1 }),
    "fail B2 0.98/1",
  ],
  [
    "II.1.4",
    "0.9 in a column of percents is 0.9 %",
    rows({ indicator: "II.1.4", rate: 0.9 }, { indicator: "II.6.1", rate: 95 }),
    "fail B2 0.009/1",
  ],
  [
    "II.1.4",
    "a whole number beside a total may be a count",
    rows({ indicator: "II.1.4", total: 50, rate: 49 }),
    "unknown C2 ambiguous",
  ],
  ["II.1.2", "confirmed in a form", rows({ "II.1.2": "Có", "II.1.4": "100%" }), "pass"],
  ["II.1.2", "denied in a form", rows({ "II.1.2": "Chưa", "II.1.4": "100%" }), "fail A2"],
  ["II.1.4", "stated in a form", rows({ "II.1.4": "99%", "II.6.4": "100%" }), "fail A2"],
  [
    "II.2.3",
    "the smallest of steps counted apart",
    rows(
      { indicator: "II.2.3", done: 10, total: 10 },
      { indicator: "II.2.3", done: 9, total: 10 },
      { indicator: "II.2.3", done: 8, total: 10 }
    ),
    "fail B4 0.8/1",
  ],
  [
    "II.4",
    "a row that names nobody is asked about",
    rows({ indicator: "Số hóa hồ sơ, kết quả giải quyết TTHC", done: 1, total: 10 }),
    "unknown A2 incomplete",
  ],
  [
    "III.3.6-1",
    "for the district as well",
    rows({ indicator: "Số hóa hồ sơ, kết quả giải quyết TTHC", done: 1, total: 10 }),
    "unknown A2 incomplete",
  ],
  [
    "II.4",
    "but not where the unit has its own row",
    rows(
      { indicator: "Số hóa hồ sơ, kết quả giải quyết TTHC", done: 1, total: 10 },
      { indicator: "II.4", done: 6, total: 10 }
    ),
    "pass",
  ],
  ["III.1.3", "confirmed", { attestation: [{ item: "III.1.3", answer: "Đã thực hiện" }] }, "pass"],
  ["III.1.3", "denied", { attestation: [{ item: "III.1.3", answer: "Chưa" }] }, "fail B2"],
  [
    "III.1.3",
    "denied in the column of rates",
    rows({ indicator: "III.1.3", rate: "Chưa thực hiện" }),
    "fail B2",
  ],
  [
    "II.2.1",
    "from the survey, whatever the list states",
    {
      survey: [{ dimension: "II.2.1", satisfied: 94, answers: 100 }],
      indicator: [{ indicator: "II.2.1", rate: "96%" }],
    },
    "fail B2 0.94/0.95",
  ],
  [
    "II.2.1-stated",
    "the list against the survey",
    {
      survey: [{ dimension: "II.2.1", satisfied: 94, answers: 100 }],
      indicator: [{ indicator: "II.2.1", rate: "96%" }],
    },
    "warn indicator!B2 0.96/0.94",
  ],
  [
    "II.2.1",
    "a figure that may count those who answered, or be their share",
    { survey: [{ dimension: "II.2.1", answers: 50, rate: 49 }] },
    "unknown C2 ambiguous",
  ],
  [
    "II.2.2",
    "very satisfied and satisfied stand apart",
    { survey: [{ dimension: "II.2.2", very: 60, satisfied: 35, answers: 100 }] },
    "pass 0.95/0.95",
  ],
  [
    "II.3",
    "a demand denied where others have how much was done",
    { indicator: [{ indicator: "II.3", done: "Chưa thực hiện", total: "", rate: "" }] },
    "fail B2",
  ],
  [
    "II.3",
    "and confirmed there",
    { indicator: [{ indicator: "II.3", done: "✓", total: "", rate: "" }] },
    "pass",
  ],
  [
    "II.1.3",
    "but no apology where nobody says how many were late may be none that was due",
    { indicator: [{ indicator: "II.1.3", done: "không", total: "", rate: "" }] },
    "unknown B2 unreadable",
  ],
  [
    "II.2.2",
    "who is satisfied or more is counted once, whoever is very satisfied among them",
    { survey: [{ dimension: "II.2.2", very: 10, satisfiedOrMore: 90, answers: 100 }] },
    "fail C2 0.9/0.95",
  ],
];
