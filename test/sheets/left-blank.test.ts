/** Labels that were left unanswered, with another label behind them. */
import type { CellValue } from "../../src/sheets";
import { columnsOf } from "../support/recognised";

const HEADS: CellValue[] = ["被复核学校", "江州职业学院", "记录日期", "2024年5月6日"];
const CONCLUSION: CellValue[] = ["复核结论", "有效", "经办", "王一"];
const form = (line: CellValue[], ...others: CellValue[][]) =>
  columnsOf("quality-assurance", [["复核登记表"], ...others.slice(0, 1), line, ...others.slice(1)]);

describe("a count of matches that nobody has written yet", () => {
  test("stays blank before a label with its own value, in lines laid out alike", () => {
    expect(form(["一致要素合计", null, "组别", "第二组"], HEADS, CONCLUSION)).toMatchObject({
      matches: "B3",
    });
  });
  test("stays blank before a label with a colon, whatever stands around", () => {
    expect(
      form(["一致要素合计", null, "组别：", "第二组"], ["被复核学校", "江州职业学院"], ["复核结论", "有效"])
    ).toMatchObject({
      matches: "B3",
    });
  });
});

test("a value farther right is the answer where nothing says that it is a label", () => {
  const columns = form(
    ["一致要素合计", null, 13],
    ["被复核学校", null, "江州职业学院"],
    ["复核结论", null, "有效"]
  );
  expect(columns).toMatchObject({ college: "C2", matches: "C3", conclusion: "C4" });
});
