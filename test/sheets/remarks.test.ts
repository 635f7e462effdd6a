/** Columns of remarks: what they tell of a field that the sheet has no column for. */
import type { CellValue } from "../../src/sheets";
import { sheetOf, tablesOf } from "../support/recognised";

const sheet = (head: string, ...remarks: CellValue[]): CellValue[][] => [
  ["考生号", "姓名", "录取专业", "投档成绩", "录取结果", head],
  ...remarks.map((remark, at): CellValue[] => [
    `2441117103000${at}`,
    `甲${at}`,
    "法学",
    150 - at,
    "未录取",
    remark,
  ]),
];
const reasons = (head: string, ...remarks: CellValue[]) => {
  const [table] = tablesOf("adult-admission", sheet(head, ...remarks));
  return table?.table.columns.get("leftFor")?.texts;
};

describe("remarks", () => {
  test.each(["备注", "BZ", "情况说明"])("say why somebody was left out, beneath %s", (head) =>
    expect(reasons(head, null, "体检结论不合格退档", null)).toEqual(["", "体检结论不合格退档", ""])
  );
  test("say nothing of it where they speak of other things, or not at all", () => {
    expect(reasons("备注", "党员", null, null)).toBeUndefined();
    expect(reasons("备注", null, null, null)).toBeUndefined();
  });
  test("give way to a column of its own", () => {
    const [head = [], ...rows] = sheet("备注", "退档", "退档", null);
    const [table] = tablesOf("adult-admission", [
      [...head, "退档原因"],
      ...rows.map((row) => [...row, "体检不合格"]),
    ]);
    expect(table?.table.columns.get("leftFor")?.texts).toEqual(["体检不合格", "体检不合格", "体检不合格"]);
  });
  test("of which two columns tell it are asked about, both of them", () => {
    const [head = [], ...rows] = sheet("备注", "退档", null, null);
    const [found] = sheetOf("adult-admission", [
      [...head, "说明"],
      ...rows.map((row, at) => [...row, at === 1 ? "本人放弃" : null]),
    ]).tables;
    expect(found?.table.columns.has("leftFor")).toBe(false);
    const asked = found?.questions.map(({ at, suggestions }) => [at, ...suggestions]);
    expect(asked).toEqual([
      ["F", "leftFor"],
      ["G", "leftFor"],
    ]);
  });
});
