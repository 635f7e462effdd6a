/** Small tables inside forms: of the form's record, or of one of their own. */
import { sheetOf } from "../support/recognised";

describe("a small table within a form", () => {
  const card = [
    ["姓名", "牛晋虎", "性别", "男", "民族", "汉族"],
    ["报考院校", "晋原大学", null, "报考专业", "行政管理"],
    ["照顾政策", "武英级运动员；年满25周岁"],
    ["科目", "语文", "数学", "外语", "史地"],
    ["得分", 88, 45.5, 30, 92],
    ["总分", 265.5, "照顾分", 50, "投档成绩", 315.5],
  ];

  test("says more of the form's own record, whatever line stands above its heads", () => {
    const sheet = sheetOf("adult-admission", card);
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.tables[0]?.columns).toMatchObject({
      appliedSchool: "B2",
      appliedMajor: "E2",
      grounds: "B3",
      chinese: "B5",
      historyGeography: "E5",
      total: "B6",
    });
    expect(sheet.questions).toEqual([]);
  });

  test("is of another record where both say something else of the same", () => {
    const [name, ...rest] = card;
    const [heads, marks] = [rest[2] ?? [], rest[3] ?? []];
    const other = [name ?? [], ...rest.slice(0, 2), ["姓名", ...heads.slice(1)], ["李晓", ...marks.slice(1)]];
    const { tables } = sheetOf("adult-admission", other);
    expect(tables.map(({ columns }) => columns.name)).toEqual(["B1", "A"]);
  });
});
