import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import { evaluateRule, makeContext, NO_SETTINGS, serialFromIso, succeed, watched } from "../../../src/rules";
import { check, tablesOf, type Cells, type Vector } from "./support";

/** Gaps that could change a result, and gaps that could not. */

const LINES = [
  { level: "高起专", category: "文科", line: 150 },
  { level: "高起专", category: "理科", line: 140 },
];
const admitted = (row: Cells, more: readonly Cells[] = []) => ({
  candidate: [{ level: "高起专", major: "体育", result: "录取", ...row }],
  line: [...LINES, ...more],
});
const ranked = (
  ...rows: (readonly [name: string, major: string, filing: Cells[string], result: string, more?: Cells])[]
) => ({
  candidate: rows.map(([name, major, filing, result, more]) => ({
    name,
    major,
    filing,
    result,
    level: "高起专",
    form: "业余",
    category: "文科",
    total: null,
    ...more,
  })),
});
const born = (birth: Cells[string], bonus: number, grounds = "") => ({
  candidate: [{ grounds, bonus, birth }],
});
const on = (field: string, value: Cells[string], more: Cells = {}) => ({
  candidate: [{ [field]: value, ...more }],
});

const vectors: Vector[] = [
  [
    "5.3-4",
    "sports without a line of their own, at the general one",
    admitted({ category: "体育", filing: 150 }),
    "pass",
  ],
  [
    "5.3-4",
    "between the lowest that it may be and the general one",
    admitted({ category: "体育", filing: 98 }),
    "unknown D2 incomplete",
  ],
  ["5.3-4", "below any line that it may have", admitted({ category: "体育", filing: 97 }), "fail E2 97/98"],
  [
    "5.3-4",
    "专升本 has the general line",
    {
      ...admitted({ category: "体育（文）", filing: 149, level: "专升本" }),
      line: [{ level: "专升本", category: "文科", line: 150 }],
    },
    "fail E2 149/150",
  ],
  [
    "5.3-4",
    "enough police reach the line",
    admitted({ category: "公安（文）", filing: 149, shortage: "否" }),
    "fail E2 149/150",
  ],
  [
    "5.3-4",
    "who was absent has no points",
    admitted({ category: "文科", filing: "", total: "缺考" }),
    "fail F2 0/150",
  ],
  [
    "5.4-1",
    "the first gap that matters",
    ranked(["甲", "会计", 200, "录取"], ["乙", "会计", "", "未录取"], ["丙", "", 250, "未录取"]),
    "unknown C3 blank R3",
  ],
  [
    "5.4-1",
    "a blank major beside a blank score of another major",
    ranked(["甲", "会计", "", "录取"], ["乙", "", 150, "未录取"]),
    "unknown C2 blank R3",
  ],
  [
    "5.4-1",
    "a blank major below everybody",
    ranked(["甲", "会计", 200, "录取"], ["乙", "", 150, "未录取"]),
    "pass",
  ],
  [
    "5.4-1",
    "who was absent is left out rightly",
    ranked(["甲", "会计", 200, "录取"], ["乙", "会计", "", "未录取", { total: "缺考" }]),
    "pass",
  ],
  [
    "5.4-1",
    "a paper declared void",
    ranked(["甲", "会计", 200, "录取"], ["乙", "会计", "", "未录取", { total: "违纪" }]),
    "pass",
  ],
  [
    "5.4-1",
    "a blank result that changes nothing",
    ranked(["甲", "会计", 200, "录取"], ["乙", "会计", 190, ""], ["丙", "会计", 180, "未录取"]),
    "pass",
  ],
  [
    "5.4-1",
    "a blank result of a better one",
    ranked(["甲", "会计", 200, "录取"], ["乙", "会计", 210, ""]),
    "unknown D3 blank R3",
  ],
  [
    "5.4-1",
    "未录取 where the major of admission stands",
    {
      candidate: ["会计", "未录取"].map((admittedMajor, index) => ({
        name: `${index}`,
        appliedMajor: "会计",
        admittedMajor,
        level: "高起专",
        form: "业余",
        category: "文科",
        filing: 200 + index,
      })),
    },
    "fail G3 201/200 R3",
  ],
  ...(
    [
      ["经管类", "经济管理类", "fail E2 99/100"],
      ["文史", "文史、中医类", "fail E2 99/100"],
      ["法律", "法学类", "fail E2 99/100"],
      ["医学", "医学类（中医学类、药学类等两个一级学科除外）", "fail E2 99/100"],
      ["中医", "医学类（中医学类、药学类等两个一级学科除外）", "unknown D2 incomplete"],
    ] as const
  ).map(([category, own, said]): Vector => [
    "5.3-4",
    `${category} beneath the line of ${own}`,
    {
      ...admitted({ category, filing: 99, level: "专升本", major: "汉语言" }),
      line: [{ level: "专升本", category: own, line: 100 }],
    },
    said,
  ]),
  [
    "5.3-4",
    "a line of a level that nobody can read is no line",
    {
      ...admitted({ category: "文科", filing: 100 }),
      line: [{ level: "其他", category: "文科", line: 150 }],
    },
    "unknown D2 incomplete",
  ],
  [
    "4.1.5-total",
    "absent altogether",
    on("total", "缺考", {
      level: "高起专",
      category: "文科",
      chinese: "缺考",
      math: "缺考",
      foreign: "缺考",
    }),
    "pass",
  ],
  [
    "4.1.5-total",
    "absent, with points",
    on("total", "缺考", { level: "高起专", category: "文科", chinese: 90, math: "缺考", foreign: "缺考" }),
    "unknown A2 unreadable",
  ],
  [
    "5.5-max",
    "not published, so 0 is right",
    on("publication", "未公示", { bonus: 0, grounds: "运动健将", birth: "2005-01-01" }),
    "pass",
  ],
  ["5.5-max", "one day short: another day of R1 would do", born("1999-10-20", 20), "fail B2 20/0 R1"],
  ["5.5-max", "years short: no day would", born("2005-01-01", 20), "fail B2 20/0"],
  ["5.5-max", "figures that are January or October", born("1999.1", 20), "unknown C2 unreadable R1"],
  ["5.5-max", "January or October long ago", born("1989.1", 20), "pass"],
  ["5.1", "December as a whole", on("admittedOn", "2024年12月"), "pass"],
  ["5.1", "a month of another year", on("admittedOn", "2025.01"), "fail A2 2025-01-01/2024-12-31"],
  ["N3-2", "September as a whole", on("registered", "2024年9月", { admissionType: "免试" }), "pass"],
  [
    "N3-2",
    "October",
    on("registered", "2024年10月", { admissionType: "免试" }),
    "warn A2 2024-10-01/2024-09-30",
  ],
  ["4.1.3-2", "the month before", on("listFiled", "2024年9月", { category: "艺术" }), "pass"],
  [
    "4.1.3-2",
    "the month of the examination",
    on("listFiled", "2024年10月", { category: "艺术" }),
    "unknown A2 unreadable",
  ],
];

check(vectors);

test("5.3-4: a line that is edited is the new one's for every candidate", () => {
  const tables = (line: number) =>
    tablesOf({
      candidate: [{ level: "高起专", category: "文科", filing: 160, result: "录取" }],
      line: [{ level: "高起专", category: "文科", line }],
    }).map(watched);
  const [[candidates, before], [, after]] = [tables(150), tables(170)];
  const rule = ADULT_ADMISSION.rules.find(({ id }) => id === "5.3-4");
  if (!candidates || !before || !after || !rule) throw new Error("no tables");
  const now = [candidates, before];
  const context = makeContext(ADULT_ADMISSION, now, serialFromIso("2024-12-31"), NO_SETTINGS);
  const fails = () =>
    evaluateRule(ADULT_ADMISSION, rule, now, context).map((said) => said.scope === "row" && said.counts[1]);
  expect(fails()).toEqual([0]);
  succeed(before, after, [0]);
  now[1] = after;
  expect(fails()).toEqual([1]);
});
