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
  const at = strict ? ["fail B2"] : ["pass"];
  const counted = (done: Row[string], total: Row[string] = 1000) => rows({ indicator: rule, done, total });
  const all: Vector[] = [
    {
      rule,
      title: "below",
      tables: counted(percent * 10 - 1),
      says: ["fail B2"],
      value: (percent * 10 - 1) / 1000,
      limit: percent / 100,
    },
    { rule, title: "at", tables: counted(percent * 10), says: at },
    { rule, title: "text numbers", tables: counted(`${percent * 10}`, "1.000 hồ sơ"), says: at },
    { rule, title: "missing", tables: counted(null), says: ["unknown B2 blank"] },
    { rule, title: "nothing received", tables: counted(0, 0), says: ["notApplicable"] },
    { rule, title: "some of nothing", tables: counted(5, 0), says: ["unknown B2 notComputable"] },
    { rule, title: "in words", tables: counted("Không phát sinh", null), says: ["notApplicable"] },
    { rule, title: "more done than there is", tables: counted(1001), says: ["unknown B2 notComputable"] },
    {
      rule,
      title: "the day before the plan",
      tables: counted(1),
      asOf: "2024-02-18",
      says: ["unknown - notInForce"],
    },
    { rule, title: "the plan's last day", tables: counted(1), asOf: "2024-12-31", says: ["fail B2"] },
    { rule, title: "the day after", tables: counted(1), asOf: "2025-01-01", says: ["unknown - notInForce"] },
    {
      rule,
      title: "stated below",
      tables: rows({ indicator: rule, rate: `${percent - 1},9%` }),
      says: ["fail B2"],
    },
    { rule, title: "stated at", tables: rows({ indicator: rule, rate: `${percent} %` }), says: at },
    { rule, title: "not among the rows", tables: rows({ indicator: "II.3", rate: "100%" }), says: [] },
  ];
  if (percent < 100) all.push({ rule, title: "above", tables: counted(percent * 10 + 1), says: ["pass"] });
  return all;
};

const stated = (rule: string): Vector[] => {
  const both = (rate: Row[string], done: Row[string] = 1980, total: Row[string] = 2000) =>
    rows({ indicator: rule.replace("-stated", ""), done, total, rate });
  return [
    { rule, title: "agrees", tables: both("99%"), says: ["pass"] },
    { rule, title: "a tenth of a point is rounding", tables: both("99,1%"), says: ["pass"] },
    {
      rule,
      title: "more is a contradiction",
      tables: both("99,11%"),
      says: ["warn D2"],
      value: 0.9911,
      limit: 0.99,
      cells: ["D2", "B2", "C2"],
    },
    { rule, title: "less as well", tables: both("98,8%"), says: ["warn D2"] },
    { rule, title: "only one of both", tables: both(null), says: [] },
    { rule, title: "counts in part", tables: both("99%", 5, null), says: ["unknown C2 blank"] },
    { rule, title: "stated in no words of a share", tables: both("nhiều"), says: ["unknown D2 unreadable"] },
    { rule, title: "nothing received", tables: both("100%", 0, 0), says: [] },
  ];
};

export const INDICATORS: readonly Vector[] = [
  ...TARGETS.flatMap(ofEach),
  ...TARGETS.flatMap(([id]) => stated(`${id}-stated`)),
  {
    rule: "II.1.4",
    title: "a share of 0.98 in a column of fractions",
    tables: rows({ indicator: "II.1.4", rate: 0.98 }, { indicator: "II.6.1", rate: 1 }),
    says: ["fail B2"],
    value: 0.98,
  },
  {
    rule: "II.1.4",
    title: "0.9 in a column of percents is 0.9 %",
    tables: rows({ indicator: "II.1.4", rate: 0.9 }, { indicator: "II.6.1", rate: 95 }),
    says: ["fail B2"],
    value: 0.009,
  },
  {
    rule: "II.1.4",
    title: "a whole number beside a total may be a count",
    tables: rows({ indicator: "II.1.4", total: 50, rate: 49 }),
    says: ["unknown C2 ambiguous"],
  },
  {
    rule: "II.1.2",
    title: "confirmed in a form",
    tables: rows({ "II.1.2": "Có", "II.1.4": "100%" }),
    says: ["pass"],
  },
  {
    rule: "II.1.2",
    title: "denied in a form",
    tables: rows({ "II.1.2": "Chưa", "II.1.4": "100%" }),
    says: ["fail A2"],
  },
  {
    rule: "II.1.4",
    title: "stated in a form",
    tables: rows({ "II.1.4": "99%", "II.6.4": "100%" }),
    says: ["fail A2"],
  },
  {
    rule: "II.2.3",
    title: "the smallest of steps counted apart",
    tables: rows(
      { indicator: "II.2.3", done: 10, total: 10 },
      { indicator: "II.2.3", done: 9, total: 10 },
      { indicator: "II.2.3", done: 8, total: 10 }
    ),
    says: ["fail B4"],
    value: 0.8,
  },
  {
    rule: "II.4",
    title: "a row that names nobody is asked about",
    tables: rows({ indicator: "Số hóa hồ sơ, kết quả giải quyết TTHC", done: 1, total: 10 }),
    says: ["unknown A2 incomplete"],
  },
  {
    rule: "III.3.6-1",
    title: "for the district as well",
    tables: rows({ indicator: "Số hóa hồ sơ, kết quả giải quyết TTHC", done: 1, total: 10 }),
    says: ["unknown A2 incomplete"],
  },
  {
    rule: "II.4",
    title: "but not where the unit has its own row",
    tables: rows(
      { indicator: "Số hóa hồ sơ, kết quả giải quyết TTHC", done: 1, total: 10 },
      { indicator: "II.4", done: 6, total: 10 }
    ),
    says: ["pass"],
  },
  {
    rule: "III.1.3",
    title: "confirmed",
    tables: { attestation: [{ item: "III.1.3", answer: "Đã thực hiện" }] },
    says: ["pass"],
  },
  {
    rule: "III.1.3",
    title: "denied",
    tables: { attestation: [{ item: "III.1.3", answer: "Chưa" }] },
    says: ["fail B2"],
  },
  {
    rule: "III.1.3",
    title: "denied in the column of rates",
    tables: rows({ indicator: "III.1.3", rate: "Chưa thực hiện" }),
    says: ["fail B2"],
  },
  {
    rule: "II.2.1",
    title: "from the survey, whatever the list states",
    tables: {
      survey: [{ dimension: "II.2.1", satisfied: 94, answers: 100 }],
      indicator: [{ indicator: "II.2.1", rate: "96%" }],
    },
    says: ["fail B2"],
    value: 0.94,
  },
  {
    rule: "II.2.1-stated",
    title: "the list against the survey",
    tables: {
      survey: [{ dimension: "II.2.1", satisfied: 94, answers: 100 }],
      indicator: [{ indicator: "II.2.1", rate: "96%" }],
    },
    says: ["warn indicator!B2"],
    value: 0.96,
    limit: 0.94,
  },
  {
    rule: "II.2.2",
    title: "very satisfied and satisfied stand apart",
    tables: { survey: [{ dimension: "II.2.2", very: 60, satisfied: 35, answers: 100 }] },
    says: ["pass"],
    value: 0.95,
  },
];
