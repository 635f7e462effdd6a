/** Lists of the offices that see to the admission which are about something else, beside those that are about it. */
import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import { recognise } from "../../../src/sheets";

function recordsUnder(titles: readonly string[], heads: readonly string[], row: readonly string[]): string[] {
  const values = [...titles.map((title) => [title]), [...heads], [...row], [...row]];
  const workbook = { sheets: [{ name: "Sheet1", values, merges: [] }] };
  const { sheets } = recognise(workbook, [ADULT_ADMISSION], { regulation: ADULT_ADMISSION.id });
  return sheets.flatMap(({ tables }) => tables.map(({ table }) => table.record.id));
}

const PUBLISHED = ["姓名", "性别", "所在单位", "照顾类别", "资格条件", "公示开始日期", "公示截止日期"];
const PUBLISHED_ROW = ["张三", "男", "某厂", "一级运动员", "证书", "2024-11-20", "2025-05-20"];

test.each([
  [["2024年成人教育优秀学员公示名单"], []],
  [["2024年成人教育优秀学员公示名单", "继续教育学院 公示期5个工作日"], []],
  [["2024年成人高校招生加分考生公示名单", "公示期5个工作日"], ["disclosure"]],
  // On which day it was published is not for how long: the nearest title names the list.
  [["奖学金评审工作", "成考加分考生公示名单（2024年11月20日）"], ["disclosure"]],
  [["奖学金评审工作", "2024年11月成考加分考生公示名单"], ["disclosure"]],
  [["2024年成人高考优秀运动员免试名单公示"], ["disclosure"]],
])("a published list under %j", (titles, records) => {
  expect(recordsUnder(titles, PUBLISHED, PUBLISHED_ROW)).toEqual(records);
});

test.each([
  ["成人高等教育毕业生名册", []],
  ["2024年成人高考监考人员名单", []],
  ["函授毕业班学员报考专升本汇总表", ["candidate"]],
])("a list of people under %s", (title, records) => {
  const heads = ["姓名", "身份证号", "出生日期", "层次", "学习形式", "专业"];
  const row = ["张三", "140105199001011234", "1990-01-01", "专升本", "函授", "会计学"];
  expect(recordsUnder([title], heads, row)).toEqual(records);
});

const CANDIDATES = [
  "考生号",
  "姓名",
  "性别",
  "身份证号",
  "报考层次",
  "报考院校",
  "报考专业",
  "总分",
  "录取结果",
];
const CANDIDATE = ["25110101", "张三", "男", "110101199001011234", "高起专", "某学院", "法学", "210", "录取"];

test.each([
  ["普通高考落榜生成人高考报名名单"],
  ["成人高考加分考生名单（世界运动会获奖者）"],
  ["成人高等教育2025级专升本学生名册（含前置学历毕业信息）"],
  ["2025年成人高考上线人员名单（含在籍证明）"],
])("candidates' columns under %s are candidates", (title) => {
  expect(recordsUnder([title], CANDIDATES, CANDIDATE)).toEqual(["candidate"]);
});

test.each([["2024级成教学员花名册（班级：护理1班）"], ["毕业证核验"]])(
  "candidates' columns under %s are asked about",
  (title) => {
    const values = [[title], CANDIDATES, CANDIDATE, CANDIDATE];
    const workbook = { sheets: [{ name: "Sheet1", values, merges: [] }] };
    const { sheets } = recognise(workbook, [ADULT_ADMISSION], { regulation: ADULT_ADMISSION.id });
    const [question] = sheets.flatMap(({ questions }) => questions);
    expect([question?.what, question?.record]).toEqual(["table", "candidate"]);
  }
);

test("the heads of ordinary admissions are not asked about where nothing speaks of adults", () => {
  const heads = ["考生号", "姓名", "性别", "民族", "身份证号", "录取专业", "总分"];
  const row = ["24351863722563", "刘洋", "男", "回族", "350123198101161394", "英语", "544"];
  const values = [["2024年普通本科新生录取名单"], heads, row, row];
  const workbook = { sheets: [{ name: "新生名单", values, merges: [] }] };
  const { sheets } = recognise(workbook, [ADULT_ADMISSION], { regulation: ADULT_ADMISSION.id });
  expect(sheets.flatMap(({ tables, questions }) => [...tables, ...questions])).toEqual([]);
});
