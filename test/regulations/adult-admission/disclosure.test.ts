/** What is published of preferences, who was admitted, and the re-check of newcomers. */
import { serialFromIso } from "../../../src/rules";
import { check, type Cells, type Vector } from "./support";

const BEGIN = serialFromIso("2024-12-01");

const one = (row: Cells) => ({ candidate: [row] });
const listed = (candidate: Cells, ...disclosure: Cells[]) => ({
  candidate: [{ number: "1", name: "甲", bonus: 20, ...candidate }],
  disclosure,
});
const publishing = (published: Cells[string], until: Cells[string]) => ({
  disclosure: [{ name: "甲", published, until }],
});
const LISTED = {
  name: "甲",
  sex: "男",
  employer: "某厂",
  kind: "一级运动员",
  conditions: "一级运动员证书",
  testItem: "短跑",
  testResult: "11秒",
  passMark: "12秒",
  intended: "甲大学 体育教育",
  points: 30,
};
const CONTACTS = { reportEmail: "a@b.cn", reportPhone: "0351-1", reportUnit: "招办", reportAddress: "太原" };
const planned = (plan: Cells[string], ...admitted: (string | null)[]) => ({
  plan: [{ school: "甲大学", major: "会计", level: "高起专", form: "业余", plan }],
  candidate: admitted.map((result) => ({
    school: "甲大学",
    major: "会计",
    level: "高起专",
    form: "业余",
    result,
  })),
});

const vectors: Vector[] = [
  ["N3-1", "passed", listed({}, { number: "1", name: "甲", result: "通过" }), "pass"],
  ["N3-1", "not on the list", listed({}, { number: "2", name: "甲", result: "通过" }), "fail C2 20"],
  ["N3-1", "did not pass", listed({}, { number: "1", name: "甲", result: "不通过" }), "fail C2 20"],
  ["N3-1", "not published", listed({}, { number: "1", name: "甲", result: "未公示" }), "fail C2 20"],
  [
    "N3-1",
    "blank result",
    listed({}, { number: "1", name: "甲", result: "" }),
    "unknown disclosure!C2 blank",
  ],
  ["N3-1", "by name where only one sheet has numbers", listed({}, { name: "甲", result: "通过" }), "pass"],
  [
    "N3-1",
    "several of one name",
    listed({}, { name: "甲", result: "通过" }, { name: "甲", result: "通过" }),
    "unknown C2 incomplete",
  ],
  [
    "N3-1",
    "told apart by sex",
    listed(
      { sex: "男" },
      { name: "甲", sex: "1", result: "通过" },
      { name: "甲", sex: "女", result: "不通过" }
    ),
    "pass",
  ],
  ["N3-1", "no bonus", listed({ bonus: 0 }, { number: "2", name: "乙", result: "通过" }), "notApplicable"],
  [
    "N3-1",
    "exempt",
    listed({ bonus: 0, admissionType: "免试" }, { number: "2", name: "乙", result: "通过" }),
    "fail D2 免试",
  ],
  [
    "N3-1",
    "a bonus that nobody states",
    listed({ bonus: "" }, { number: "2", name: "乙", result: "通过" }),
    "unknown C2 blank",
  ],
  ["N3-1", "a list without results", listed({}, { number: "1", name: "甲" }), "unknown - noColumn"],
  ["N3-1", "no list in the workbook", { candidate: [{ bonus: 20 }] }, []],
  ["N3-2", "by the end of September", one({ admissionType: "免试", registered: "2024-09-30" }), "pass"],
  [
    "N3-2",
    "the day after",
    one({ admissionType: "单考", registered: "2024-10-01" }),
    "warn B2 2024-10-01/2024-09-30",
  ],
  [
    "N3-2",
    "exempt by a ground alone",
    one({ exemptionGround: "全国劳动模范", registered: "2024-10-01" }),
    "warn B2 2024-10-01/2024-09-30",
  ],
  ["N3-2", "unified examination", one({ admissionType: "统考", registered: "2024-10-01" }), "notApplicable"],
  ["N5-1", "as many as planned", planned(2, "录取", "录取", "未录取"), "pass"],
  ["N5-1", "one more", planned(1, "录取", "录取"), "fail candidate!E3 2/1"],
  ["N5-1", "a blank result that could be one more", planned(1, "录取", ""), "unknown candidate!E3 blank"],
  ["N5-1", "a blank plan", planned("", "录取"), "unknown E2 blank"],
  [
    "N5-1",
    "counts in the plan sheet",
    { plan: [{ major: "会计", plan: 5, admittedCount: 6 }] },
    "fail C2 6/5",
  ],
  [
    "N5-1",
    "an adjusted plan",
    { plan: [{ major: "会计", plan: 5, adjustedPlan: 6, admittedCount: 6 }] },
    "pass",
  ],
  [
    "N5-1",
    "counts in the plan sheet beside a list of some of them",
    {
      plan: [{ major: "会计", plan: 5, admittedCount: 6 }],
      candidate: [{ admittedMajor: "会计", result: "录取" }],
    },
    "fail C2 6/5",
  ],
  [
    "N5-1",
    "admitted, as a column of schools alone says",
    {
      plan: [{ school: "甲大学", plan: 1 }],
      candidate: [{ admittedSchool: "甲大学" }, { admittedSchool: "甲大学" }],
    },
    "fail candidate!A3 2/1",
  ],
  ["N5-1", "no candidates in the workbook", { plan: [{ major: "会计", plan: 5 }] }, []],
  ...["年满25周岁", "自主就业退役士兵", "三八红旗手"].map((kind): Vector => {
    const untested = { ...LISTED, kind, conditions: "证件", testItem: "/", testResult: "/", passMark: "/" };
    return ["6.2-1", `nobody is tested for ${kind}`, { disclosure: [untested] }, "pass"];
  }),
  ["6.2-1", "a test without a result", { disclosure: [{ ...LISTED, testResult: "/" }] }, "fail G2"],
  ["6.2-1", "complete", { disclosure: [LISTED] }, "pass"],
  [
    "6.2-1",
    "as long as it stays published",
    { disclosure: [{ ...LISTED, passMark: "" }] },
    "fail H2",
    { asOf: "2025-01-10" },
  ],
  ["6.2-1", "a blank", { disclosure: [{ ...LISTED, passMark: "" }] }, "fail H2"],
  ["6.2-1", "a column left out", { disclosure: [{ name: "甲", sex: "男" }] }, "unknown - noColumn"],
  ["6.2-2", "six months", publishing("2024-11-20", "2025-05-20"), "pass"],
  [
    "6.2-2",
    "a day less",
    publishing("2024-11-20", "2025-05-19"),
    "fail C2 2025-05-19/2025-05-20 R5",
    {
      args: {
        from: { date: serialFromIso("2024-11-20") },
        until: { date: serialFromIso("2025-05-19") },
        end: { date: serialFromIso("2025-05-20") },
        days: 1,
      },
    },
  ],
  ["6.2-2", "month ends", publishing("2024-08-31", "2025-02-28"), "pass"],
  [
    "6.2-2",
    "183 days",
    publishing("2024-08-31", "2025-03-01"),
    "fail C2 2025-03-01/2025-03-02 R5",
    { readings: { R5: "days" } },
  ],
  [
    "6.2-2",
    "when admission has begun",
    publishing("2024-12-01", "2025-12-01"),
    "fail B2 2024-12-01/2024-12-01",
    { args: { day: { date: BEGIN }, start: { date: BEGIN }, days: 1 } },
  ],
  [
    "6.2-2",
    "both days in one cell",
    { disclosure: [{ name: "甲", published: "2024年11月20日至2025年5月19日" }] },
    "fail B2 2025-05-19/2025-05-20 R5",
  ],
  ["6.2-2", "no end", publishing("2024-11-20", ""), "unknown C2 blank"],
  ["6.3", "all given", { disclosure: [CONTACTS] }, "pass"],
  ["6.3", "no telephone", { disclosure: [{ ...CONTACTS, reportPhone: "" }] }, "fail B2"],
  ["6.3", "no such labels", { disclosure: [{ name: "甲" }] }, "unknown - noColumn"],
  ["7", "done", one({ recheck: "通过" }), "pass"],
  ["7", "not said", one({ result: "录取", recheck: "" }), "unknown B2 blank"],
  ["7", "not done", one({ recheck: "未" }), "fail A2 false/true"],
  ["7", "not admitted", one({ result: "未录取", recheck: "" }), "notApplicable"],
  ["7", "in the next year as well", one({ recheck: "是" }), "pass", { asOf: "2025-03-01" }],
  [
    "7-2",
    "on the roll",
    one({ level: "专升本", rollRegistered: "是", diplomaRechecked: "" }),
    "notApplicable",
  ],
  [
    "7-2",
    "rejected and not re-checked",
    one({ level: "专升本", rollRegistered: "否", diplomaRechecked: "否" }),
    "fail C2 false/true",
  ],
  [
    "7-2",
    "another level",
    one({ level: "高起本", rollRegistered: "否", diplomaRechecked: "否" }),
    "notApplicable",
  ],
];

check(vectors);
