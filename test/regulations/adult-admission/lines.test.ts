/** Minimum control lines, and who is below them. */
import { check, type Cells, type Vector } from "./support";

const one = (row: Cells) => ({ candidate: [row] });
const line = (level: string, category: string, line: Cells[string], more: Cells = {}) => ({
  level,
  category,
  line,
  ...more,
});
const BASE = [
  line("高起专", "文科", 120),
  line("高起专", "理科", 110),
  line("高起本", "文科", 130),
  line("高起本", "理科", 131),
];
const lines = (...rows: Cells[]) => ({ line: [...BASE, ...rows] });
const admitted = (row: Cells, own: readonly Cells[] = BASE) => ({
  candidate: [{ level: "高起专", category: "文科", major: "会计", filing: 120, result: "录取", ...row }],
  line: own,
});
/** Lines that the clause does not concern. */
const na = (times: number) => Array.from({ length: times }, () => "notApplicable");

const vectors: Vector[] = [
  [
    "5.3-1",
    "at 70 % of the lower base",
    lines(line("高起专", "艺术", 77)),
    ["notApplicable", "notApplicable", "notApplicable", "notApplicable", "pass"],
  ],
  [
    "5.3-1",
    "below",
    { line: [line("高起专", "艺术", 76), ...BASE] },
    ["fail C2 0.690909090909/0.7", ...na(4)],
  ],
  [
    "5.3-1",
    "of the stream it names",
    { line: [line("高起专", "艺术（文）", 83), ...BASE] },
    ["fail C2 0.691666666667/0.7", ...na(4)],
  ],
  ["5.3-1", "at 84 of 120", { line: [line("高起专", "体育（文）", 84), ...BASE] }, ["pass", ...na(4)]],
  ["5.3-1", "史论 stands apart", { line: [line("高起专", "艺术（史论）", 60), ...BASE] }, na(5)],
  ["5.3-1", "专升本 has the general line", { line: [line("专升本", "艺术", 60), ...BASE] }, na(5)],
  [
    "5.3-1",
    "base named in its own column",
    { line: [line("高起本", "艺术", 91, { baseCategory: "理科" }), ...BASE] },
    ["fail C2 0.69465648855/0.7", ...na(4)],
  ],
  ["5.3-1", "no base line", { line: [line("高起专", "艺术", 60)] }, "unknown C2 incomplete"],
  [
    "5.3-1",
    "a blank base",
    { line: [line("高起专", "艺术（文）", 80), line("高起专", "文科", "")] },
    ["unknown C3 blank", "notApplicable"],
  ],
  [
    "5.3-1",
    "of a kind in the row and a stream in the head, which are one category",
    { line: [line("高起专", "普通类(理科)", 110), line("高起专", "体育类(理科)", 76)] },
    ["notApplicable", "fail C3 0.690909090909/0.7"],
  ],
  [
    "5.3-1",
    "a level that nobody can read",
    { line: [line("高起", "艺术", 76), ...BASE] },
    ["unknown A2 unreadable", ...na(4)],
  ],
  ["5.3-3", "police at 70 %", { line: [line("高起专", "公安（文）", 84), ...BASE] }, ["pass", ...na(4)]],
  [
    "5.3-3",
    "medicine below",
    { line: [line("高起专", "医学（理）", 76), ...BASE] },
    ["fail C2 0.690909090909/0.7", ...na(4)],
  ],
  ["5.3-3", "药学 apart", { line: [line("高起专", "药学", 60), ...BASE] }, na(5)],
  ["5.3-3", "高起本 has the general line", { line: [line("高起本", "公安", 60), ...BASE] }, na(5)],
  [
    "5.3-3",
    "监狱管理 of another school",
    { line: [line("高起专", "监狱管理", 60, { school: "乙学院" }), ...BASE] },
    na(5),
  ],
  [
    "5.3-3",
    "enough reach the line",
    { line: [line("高起专", "公安（文）", 119, { shortage: "否" }), ...BASE] },
    ["fail C2 0.991666666667/1", ...na(4)],
  ],
  ["5.3-4", "at the line", admitted({}), "pass"],
  ["5.3-4", "below", admitted({ filing: 119 }), "fail D2 119/120"],
  ["5.3-4", "not admitted", admitted({ filing: 100, result: "未录取" }), "notApplicable"],
  ["5.3-4", "exempt", admitted({ filing: "", admissionType: "免试" }), "notApplicable"],
  [
    "5.3-4",
    "exempt and not admitted",
    admitted({ filing: "", admissionType: "免试", result: "未录取" }),
    "notApplicable",
  ],
  [
    "5.3-4",
    "the category's own line",
    admitted({ category: "艺术", filing: 80 }, [...BASE, line("高起专", "艺术类", 80)]),
    "pass",
  ],
  [
    "5.3-4",
    "total and bonus where no filing score is stated",
    {
      ...admitted({}),
      candidate: [{ level: "高起专", category: "文科", total: 100, bonus: 20, result: "录取" }],
    },
    "pass",
  ],
  ["5.3-4", "a fall where it is allowed", admitted({ major: "水利水电工程", filing: 100 }), "pass"],
  ["5.3-4", "beyond the fall", admitted({ major: "水利水电工程", filing: 99 }), "fail D2 99/100"],
  [
    "5.3-4",
    "no shortage, no fall",
    admitted({ major: "水利水电工程", filing: 119, shortage: "否" }),
    "fail D2 119/120",
  ],
  [
    "5.3-4",
    "a category of no stream below both lines",
    admitted({ category: "农林", filing: 89 }),
    "fail D2 89/90",
  ],
  ["5.3-4", "between the two lines", admitted({ category: "农林", filing: 95 }), "unknown B2 incomplete"],
  [
    "5.3-4",
    "the line in the candidate's own row",
    one({ level: "专升本", filing: 99, line: 100, result: "录取" }),
    "fail B2 99/100",
  ],
  [
    "5.3-4",
    "no line anywhere",
    one({ level: "专升本", category: "文科", filing: 99, result: "录取" }),
    "unknown - noColumn",
  ],
  ["5.3-4", "the lines have none for the level", admitted({ level: "专升本" }), "unknown B2 incomplete"],
  ["5.3-4", "nobody says who is admitted", admitted({ result: "" }), "unknown E2 blank"],
  ["5.4-2", "twenty points", admitted({ category: "理科", major: "采矿工程", filing: 90 }), "pass"],
  ["5.4-2", "twenty-one", admitted({ category: "理科", major: "采矿工程", filing: 89 }), "fail D2 21/20"],
  ["5.4-2", "police in 高起专 may not fall", admitted({ category: "公安", filing: 90 }), "notApplicable"],
  [
    "5.4-2",
    "police in 高起本 may",
    admitted({ level: "高起本", category: "公安（文）", filing: 109 }),
    "fail D2 21/20",
  ],
  ["5.4-2", "another major", admitted({ filing: 90 }), "notApplicable"],
  [
    "5.4-2",
    "a major of which nobody knows: the line asks about it",
    { candidate: [{ level: "专升本", major: "农村金融", filing: 85, result: "录取", line: 100 }] },
    "unknown B2 incomplete",
    { follows: "5.3-4" },
  ],
];

check(vectors);
