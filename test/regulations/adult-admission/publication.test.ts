import { check, type Cells, type Vector } from "./support";

/** Who is found on the published list, and what blanks leave open. */

const listed = (candidate: Cells, ...disclosure: Cells[]) => ({
  candidate: [{ number: "1", name: "甲", sex: "女", employer: "某厂", bonus: 20, ...candidate }],
  disclosure,
});
const on = (field: string, value: Cells[string], more: Cells = {}) => ({
  candidate: [{ [field]: value, ...more }],
});

const vectors: Vector[] = [
  [
    "N3-1",
    "the candidate's unit is blank",
    listed(
      { number: "", employer: "" },
      { number: "", name: "甲", sex: "女", employer: "某厂", result: "通过" }
    ),
    "unknown D2 incomplete",
  ],
  [
    "N3-1",
    "the list's unit is blank",
    listed({ number: "" }, { number: "", name: "甲", sex: "女", employer: "", result: "通过" }),
    "unknown disclosure!D2 incomplete",
  ],
  [
    "N3-1",
    "another unit",
    listed({ number: "" }, { number: "", name: "甲", sex: "女", employer: "他厂", result: "通过" }),
    "fail E2 20",
  ],
  [
    "N3-1",
    "a row of the list without a number",
    listed(
      {},
      { number: "", name: "甲", sex: "女", employer: "某厂", result: "通过" },
      { number: "7", name: "乙", result: "通过" }
    ),
    "pass",
  ],
  [
    "N3-1",
    "a bonus with its sign, and nobody of that number",
    {
      candidate: [{ number: "1", name: "甲", bonus: "+20分" }],
      disclosure: [{ number: "7", name: "乙", result: "通过" }],
    },
    "fail C2 20",
    { args: { name: "甲（1）" } },
  ],
  [
    "N3-1",
    "two rows of the list that may be meant",
    listed(
      { number: "" },
      { number: "", name: "甲", sex: "女", employer: "某厂", result: "通过" },
      { number: "", name: "甲", sex: "女", employer: "某厂", result: "不通过" }
    ),
    "unknown E2 incomplete",
    {
      cells: [
        "E2",
        "disclosure!A2",
        "disclosure!B2",
        "disclosure!E2",
        "disclosure!A3",
        "disclosure!B3",
        "disclosure!E3",
      ],
      args: { name: "甲", count: 2 },
    },
  ],
  [
    "N3-1",
    "published, and refused",
    listed({}, { number: "1", name: "甲", sex: "女", employer: "某厂", result: "不通过" }),
    "fail E2 20",
    { cells: ["E2", "disclosure!E2"], args: { name: "甲（1）", result: "不通过" } },
  ],
  [
    "N3-1",
    "a number that the list does not have, and no name",
    listed({ name: "" }, { number: "7", name: "甲", sex: "女", employer: "某厂", result: "通过" }),
    "fail E2 20",
  ],
  [
    "N3-1",
    "no number, and a list of numbers alone",
    listed({ number: "" }, { number: "7", result: "通过" }),
    "fail E2 20",
  ],
  [
    "N3-1",
    "somebody of another number",
    listed({}, { number: "7", name: "甲", sex: "女", employer: "某厂", result: "通过" }),
    "fail E2 20",
  ],
  [
    "N3-1",
    "nothing says who has a preference",
    { candidate: [{ name: "甲" }], disclosure: [{ name: "甲", result: "通过" }] },
    "unknown - noColumn",
  ],
  [
    "N3-1",
    "an exemption alone",
    { candidate: [{ name: "甲", admissionType: "免试" }], disclosure: [{ name: "乙", result: "通过" }] },
    "fail B2 免试",
  ],
  [
    "N3-1",
    "a blank bonus of somebody who is on the list",
    listed({ bonus: "" }, { number: "1", name: "甲", result: "通过" }),
    "notApplicable",
  ],
  [
    "N3-1",
    "of somebody who is not on it",
    listed({ bonus: "" }, { number: "2", name: "乙", result: "通过" }),
    "unknown E2 blank",
  ],
  [
    "N3-1",
    "a list without results is told once, whoever is on it",
    {
      candidate: ["甲", "乙"].map((name) => ({ name, bonus: 20 })),
      disclosure: ["甲", "乙"].map((name) => ({ name })),
    },
    "unknown - noColumn",
  ],
  ...["streamSubject", "base"].flatMap((column): Vector[] => {
    const row = { level: "高起本", category: "文科", chinese: 80, math: 70, foreign: 60, [column]: 50 };
    return [
      ["4.1.1", `the base subject of 高起本 in the column ${column}`, { candidate: [row] }, "pass"],
      ["4.1.5-total", `and counted there`, { candidate: [{ ...row, total: 210 }] }, "fail G2 210/260"],
    ];
  }),
  [
    "N3-1",
    "the candidate's own row says that it failed",
    on("publication", "不通过", { bonus: 20 }),
    "fail B2 20",
  ],
  ["N3-1", "and that it passed", on("publication", "公示无异议", { bonus: 20 }), "pass"],
  ["N3-1", "and leaves it open", on("publication", "", { bonus: 20 }), "unknown A2 blank"],
  [
    "N3-1",
    "an objection that was looked into",
    on("publication", "有异议，核查后通过", { bonus: 20 }),
    "pass",
  ],
  ["N3-1", "one that holds", on("publication", "有异议，核查后不通过", { bonus: 20 }), "fail B2 20"],
  ["N3-1", "asked whether anybody objects: nobody", on("objection", "否", { bonus: 20 }), "pass"],
  ["N3-1", "nobody, in another word", on("objection", "无", { bonus: 20 }), "pass"],
  ["N3-1", "somebody", on("objection", "是", { bonus: 20 }), "unknown A2 incomplete"],
  ["N3-1", "somebody, and rightly", on("objection", "有异议，经查属实", { bonus: 20 }), "fail B2 20"],
  ["N3-1", "not said", on("objection", "", { bonus: 20 }), "unknown A2 blank"],
  [
    "N3-1",
    "an objection beside the outcome",
    on("publication", "通过", { objection: "是", bonus: 20 }),
    "pass",
  ],
  [
    "N3-1",
    "an objection where the outcome is blank",
    on("publication", "", { objection: "否", bonus: 20 }),
    "pass",
  ],
  [
    "N3-1",
    "nobody objects on the published list",
    listed({}, { number: "1", name: "甲", objection: "无" }),
    "pass",
  ],
  [
    "N3-1",
    "somebody objects on the published list",
    listed({}, { number: "1", name: "甲", objection: "有" }),
    "unknown disclosure!C2 incomplete",
  ],
  [
    "6.2-1",
    "no test is asked for",
    {
      disclosure: [
        {
          name: "甲",
          sex: "女",
          employer: "无",
          kind: "年满25周岁",
          conditions: "身份证",
          testItem: "无",
          testResult: "无",
          passMark: "无",
          intended: "甲大学会计",
          points: "20",
        },
      ],
    },
    "pass",
  ],
  [
    "6.2-1",
    "a dash states nothing",
    {
      disclosure: [
        {
          name: "甲",
          sex: "女",
          employer: "某厂",
          kind: "一级运动员",
          conditions: "身份证",
          testItem: "—",
          testResult: "无",
          passMark: "无",
          intended: "甲大学会计",
          points: "20",
        },
      ],
    },
    "fail F2",
  ],
];

check(vectors);
