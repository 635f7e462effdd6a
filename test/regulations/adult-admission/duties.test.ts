import { check, say, type Cells, type Vector } from "./support";

/** What the notice asks of schools and offices, and what a list of candidates must not repeat. */

const ID = "11010519491231002X";
const OTHER_ID = "110105194912310038";
const row = (name: string, number: string, idNumber: Cells[string], more: Cells = {}): Cells => ({
  name,
  number,
  idNumber,
  ...more,
});
const list = (...rows: Cells[]) => ({ candidate: rows });
const lines = [{ level: "高起专", category: "文科", line: 100 }];

describe("what is answered once", () => {
  check(
    (
      [
        ["1-2", "plan", "charter"],
        ["2.2", "plan", "planOnline"],
        ["2.3", "plan", "partTimeFirst"],
        ["2.7-1", "plan", "onlyDistributed"],
        ["2.7-2", "plan", "allPublished"],
        ["4.2.3", "candidate", "standardSites"],
        ["5.8-1", "candidate", "databaseReported"],
        ["5.8-2", "candidate", "listProvided"],
        ["6.2-3", "disclosure", "informationOpen"],
        ["N5-2", "candidate", "dutyKept"],
        ["N5-3", "candidate", "noAgents"],
      ] as const
    ).flatMap(([rule, record, field]): Vector[] => [
      [rule, "yes", { [record]: [{ [field]: "是" }] }, "pass"],
      [rule, "a single no", { [record]: [{ [field]: "是" }, { [field]: "否" }] }, "fail A3 false/true"],
      [rule, "nobody said", { [record]: [{ [field]: "" }] }, "unknown A2 blank"],
    ])
  );
});

check([
  ["3.3-2", "registered", list({ registrationDone: "是" }), "pass"],
  ["3.3-2", "not registered", list({ registrationDone: "否" }), "fail A2 false/true"],
  ["3.3-2", "a day of registration shows it", list({ registered: "2024-09-01" }), "pass"],
  ["3.3-2", "no day", list({ registered: "" }), "unknown A2 blank"],
  ["3.4-1", "everybody once", list(row("甲", "1", ID), row("乙", "2", OTHER_ID)), "pass"],
  ["3.4-1", "two people of one number", list(row("甲", "1", ID), row("乙", "2", ID)), `fail C3 ${ID}`],
  [
    "3.4-1",
    "whatever the width of its figures",
    list(row("甲", "1", ID), row("乙", "2", "１１０１０５１９４９１２３１００２ｘ")),
    "fail C3 11010519491231002x",
  ],
  ["3.4-1", "one person, twice", list(row("甲", "1", ID), row("甲", "2", ID)), `warn C3 ${ID}`],
  [
    "3.4-1",
    "choice by choice",
    list(row("甲", "1", ID, { major: "会计" }), row("甲", "1", ID, { major: "法学" })),
    "pass",
  ],
  ["3.4-1", "a blank", list(row("甲", "1", ID), row("乙", "2", "")), "unknown C3 blank"],
  [
    "3.4-1",
    "figures that a number has lost tell nobody apart",
    list(row("甲", "1", "1.10105E+17"), row("乙", "2", "1.10105E+17")),
    "unknown C2 unreadable",
  ],
  ["3.4-1", "no column", list({ name: "甲" }), "unknown - noColumn"],
  [
    "3.4-1",
    "a list of results without the numbers of the register",
    { candidate: [row("甲", "1", ID), row("乙", "2", ID)], "candidate@录取": [{ name: "甲", number: "1" }] },
    `fail C3 ${ID}`,
  ],
  [
    "3.4-1",
    "and of a register in order",
    { candidate: [row("甲", "1", ID)], "candidate@录取": [{ name: "甲", number: "1" }] },
    "pass",
  ],
  ["3.4-2", "two people of one number", list(row("甲", "1", ID), row("乙", "1", OTHER_ID)), "fail B3 1"],
  ["3.4-2", "one person, twice", list(row("甲", "1", ID), row("甲", "1", ID)), "warn B3 1"],
  [
    "3.4-2",
    "choice by choice",
    list(row("甲", "1", ID, { major: "会计" }), row("甲", "1", ID, { major: "法学" })),
    "pass",
  ],
  [
    "3.2",
    "another sex, beside a birth date that is blank",
    list({ idNumber: ID, birth: "", sex: "男" }),
    `warn A2 ${ID}`,
  ],
  [
    "3.1.5-1",
    "中专 of which nobody says that it is an ordinary one",
    list({ major: "临床医学", licence: "无", prior: "中专", priorMajor: "临床医学" }),
    "unknown C2 incomplete",
  ],
  [
    "3.1.5-1",
    "no column of licences, and a blank that a diploma may fill",
    list({ major: "临床医学", prior: "普通中专", priorMajor: "" }),
    "unknown C2 blank",
  ],
  [
    "4.1.5-total",
    "−1 that the total counts for nothing",
    list({ level: "高起专", category: "文科", chinese: 80, math: -1, foreign: 60, total: 140 }),
    "pass",
  ],
  [
    "4.1.5",
    "−1 that the total counts for nothing",
    list({ level: "高起专", category: "文科", chinese: 80, math: -1, foreign: 60, total: 140 }),
    "pass",
  ],
  [
    "4.1.5-total",
    "−1 of which the total says nothing",
    list({ level: "高起专", category: "文科", chinese: 80, math: -1, foreign: 60, total: 139 }),
    "unknown D2 incomplete",
  ],
  [
    "4.1.5-total",
    "unless a line over the list says what −1 is: the total is wrong then",
    list({ level: "高起专", category: "文科", chinese: 80, math: -1, foreign: 60, total: 139 }),
    "fail F2 139/140",
    { letterhead: ["注：缺考记为-1"] },
  ],
  [
    "4.1.5",
    "−1 that the title of the list explains",
    list({ level: "高起专", category: "文科", chinese: 80, math: -1, foreign: 60 }),
    "pass",
    { title: "成绩册（-1表示缺考）" },
  ],
  [
    "5.5.2",
    "/ beside somebody who is no athlete",
    list({ admissionType: "免试", exemptionGround: "全国劳动模范", event: "/", sport: "—", place: "—" }),
    "notApplicable",
  ],
  [
    "A2",
    "a period over the new year",
    { schedule: [{ work: "录取", time: "2024年12月至2025年1月" }] },
    "fail B2 2024年12月至2025年1月/2024-12",
  ],
  [
    "A2",
    "work that the annex does not name",
    { schedule: [{ work: "迎新", time: "2024年9月" }] },
    "notApplicable",
  ],
  [
    "A2",
    "first and last day",
    { schedule: [{ work: "组织报名", from: "2024-08-20", to: "2024-09-10" }] },
    "pass",
  ],
  [
    "A2",
    "the examination on another day",
    { schedule: [{ work: "统一考试", from: "2024-10-26", to: "2024-10-27" }] },
    "fail B2 2024-10-26/2024-10-19、2024-10-20",
  ],
] satisfies Vector[]);

test("a repeated number is told with both rows", () => {
  expect(say("3.4-1", list(row("甲", "1", ID), row("乙", "2", ID), row("丙", "3", ID)))).toBe(
    `fail C3 ${ID}; fail C4 ${ID}`
  );
});

test("another sheet may list the same people", () => {
  const people = [row("甲", "1", ID)];
  expect(say("3.4-1", { candidate: people, line: lines })).toBe("pass");
});
