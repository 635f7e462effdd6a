/** Sheets whose heads or notes tell what their cells mean. */
import { checkWorkbook, toReport } from "../../../src/check";
import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import type { CellValue } from "../../../src/sheets";
import { coverOf } from "../../support/recognised";

/** What a rule finds in a sheet, passes and what it is not about left out. */
async function found(rule: string, values: CellValue[][]): Promise<string[]> {
  const workbook = { sheets: [{ name: "表", values, merges: [] }, coverOf("adult-admission")] };
  const check = await checkWorkbook(workbook, { regulations: [ADULT_ADMISSION], today: 45_636 });
  return [...check.findings()]
    .filter((finding) => finding.rule === `adult-admission/${rule}`)
    .map(({ outcome, cell }) => `${outcome} ${cell ?? "-"}`);
}

describe.each([
  ["工作内容", "开始", "结束"],
  ["工作", "开始时间", "结束时间"],
  ["工作", "开始日期", "结束日期"],
  ["事项", "起", "止"],
])("a calendar with %s | %s | %s", (...heads) => {
  test.each([
    [
      "days in full",
      ["2024-08-20", "2024-09-10"],
      ["2024-12-01", "2025-01-10"],
      ["2024-10-26", "2024-10-27"],
    ],
    ["days without years", ["8月20日", "9月10日"], ["12月1日", "1月10日"], ["10月26日", "10月27日"]],
  ])("%s", async (_, registration, admission, examination) => {
    const rows = [heads, ["考生报名", ...registration], ["录取", ...admission], ["统一考试", ...examination]];
    expect(await found("A2", [["2024年成人高校招生工作安排"], ...rows])).toEqual(["fail C4", "fail B5"]);
  });
});

test("a calendar on the law's own days", async () => {
  const rows = [
    ["工作内容", "开始", "结束"],
    ["考生报名", "8月20日", "9月10日"],
    ["录取", "12月1日", "12月31日"],
    ["统一考试", "10月19日", "10月20日"],
  ];
  expect(await found("A2", rows)).toEqual([]);
});

test("hours beneath heads of a beginning and an end", async () => {
  const rows = (end: string): CellValue[][] => [
    ["考试时间表"],
    ["层次", "科目", "日期", "开始", "结束"],
    ["专升本", "政治", "2024-10-19", "9:00", end],
  ];
  expect(await found("4.2.1", rows("11:30"))).toEqual([]);
  expect(await found("4.2.1", rows("11:00"))).toEqual(["fail E3"]);
});

test("a last day that is no day is unknown", async () => {
  const rows = [
    ["工作", "开始日期", "结束日期"],
    ["录取", "2024-12-01", "另行通知"],
    ["考生报名", "2024-08-20", "2024-09-10"],
  ];
  expect(await found("A2", rows)).toEqual(["unknown C2"]);
});

test("a note beneath a list says what −1 means", async () => {
  const list = (...notes: string[]): CellValue[][] => [
    ["2024年成人高考成绩"],
    ["考生号", "姓名", "层次", "科类", "语文", "数学", "外语"],
    ["1", "张三", "高起专", "文科", -1, 90, 80],
    ["2", "李四", "高起专", "文科", 100, 90, 80],
    ...notes.map((note) => [note]),
  ];
  expect(await found("4.1.5", list())).toEqual(["unknown E3"]);
  expect(await found("4.1.5", list("注：-1为缺考"))).toEqual([]);
});

test("the ground of an exemption, named with what may be written, is a preference's in reports, too", async () => {
  const values = [
    ["2024年成人高校免试入学考生汇总表"],
    ["报名号", "姓名", "享受免试政策资格（称号、名次、服务项目或退役类型）", "报考层次"],
    ["1", "张三", "山西省劳动模范（2022年）", "高起专"],
    ["2", "李四", "自主就业退役士兵", "高起专"],
  ];
  expect(await found("5.5.1", values)).toEqual(["fail C3"]);
  expect(await found("5.5.3-2", values)).toContain("fail D4");
  const workbook = { sheets: [{ name: "表", values, merges: [] }, coverOf("adult-admission")] };
  const report = toReport(
    await checkWorkbook(workbook, { regulations: [ADULT_ADMISSION], today: 45_636 }),
    false
  );
  expect(report.sheets[0]?.columns).toMatchObject({ exemptionGround: "C", grounds: "C" });
});

test("a timetable may call the level the kind of the examination", async () => {
  const rows = (hours: string): CellValue[][] => [
    ["2024年成人高校招生统一考试科目及时间"],
    ["考试类型", "科目", "考试时间", "考试时长"],
    ["专科起点升本科", "政治", "10月19日 9:00—11:30", "150分钟"],
    ["专科起点升本科", "外语", `10月19日 ${hours}`, "150分钟"],
  ];
  expect(await found("4.2.1", rows("14:30—17:00"))).toEqual([]);
  expect(await found("4.2.1", rows("14:30—16:30"))).toEqual(["fail C4"]);
});

/** A sheet of scores whose last is missing, with what stands beneath its head of kinds. */
const scored = (head: string, ...kinds: string[]): CellValue[][] => [
  ["2024年成人高考成绩"],
  ["考生号", "姓名", head, "语文", "数学", "外语"],
  ...kinds.map((kind, at) => [`2434020${at}`, "张三", kind, 80, 70, at === 0 ? null : 60]),
];

test.each(["考试类型", "考试类别", "录取类型"])("“%s” over levels is the level", async (head) => {
  expect(await found("4.1.1", scored(head, "高起专", "高中起点专科", "高起专（业余）"))).toEqual(["fail F3"]);
});

test("“考试类型” over examinations and exemptions leaves the level open", async () => {
  expect(await found("4.1.1", scored("考试类型", "统考", "统考", "单考"))).toEqual(["unknown -"]);
});

const lowest = (title: string): CellValue[][] => [
  [title],
  ["科类", "层次", "最低分"],
  ["文科", "高起专", 100],
  ["理科", "高起专", 100],
  ["体育", "高起专", 69],
];

test("the lowest scores beneath a title of control lines are the lines", async () => {
  expect(await found("5.3-1", lowest("2024年成人高校录取最低分数线"))).toEqual(["fail C5"]);
});

test("the lowest scores at which schools admitted are no lines", async () => {
  await expect(found("5.3-1", lowest("各院校2024年录取分数线"))).rejects.toThrow("noTable");
});

test.each([
  ["注：核定计划上限为分省计划上限", []],
  ["注：各省计划之和不得超过核定计划上限", ["fail -"]],
  ["注：核定计划上限按省教育厅批文填写", ["unknown E3"]],
  ["注：按省级主管部门核定的计划上限填写", ["unknown E3"]],
])("whose cap two provinces give, by “%s”", async (note, expected) => {
  const rows = ["山西", "陕西"].map((region) => ["甲大学", "会计", region, 119, 150]);
  const head = ["院校名称", "专业名称", "生源省", "招生计划数", "核定计划上限"];
  expect(await found("2.1-3", [["2024年招生计划"], head, ...rows, [note]])).toEqual(expected);
});
