/** Labels of a form that name another year than the form's own. */
import type { CellValue } from "../../src/sheets";
import { tablesOf } from "../support/recognised";

const formOf = (title: string, ...lines: CellValue[][]) => {
  const [form] = tablesOf("school-standard", [
    ["TRƯỜNG THCS LÊ LỢI"],
    [title],
    ["Tổng số học sinh", 500],
    ["Tỷ lệ học lực giỏi", "8%"],
    ["Tổng số lớp", 14],
    ...lines,
  ]);
  return form;
};
const asked = (form: ReturnType<typeof formOf>) => form?.questions.map(({ at }) => at);

describe("a form of the school year 2014-2015", () => {
  const of2015 = (...lines: CellValue[][]) => formOf("BÁO CÁO NĂM HỌC 2014-2015", ...lines);

  test("is asked about a figure of another year that stands alone", () => {
    const form = of2015(["Tỷ lệ bỏ học năm học 2011-2012", "1,8%"]);
    expect(form?.columns).not.toHaveProperty("dropoutsShare");
    expect(asked(form)).toEqual(["B6"]);
  });
  test("has this year's figure, and passes over the one of another year beside it", () => {
    const form = of2015(["Bỏ học năm học 2011-2012 (%)", "1,8"], ["Bỏ học năm học 2014-2015 (%)", "0,8"]);
    expect(form?.columns).toMatchObject({ dropoutsShare: "B7" });
    expect(asked(form)).toEqual([]);
  });
  test("has the honour that it may only have from the year before", () => {
    const form = of2015(["Danh hiệu tiên tiến năm học 2013-2014", "Có"]);
    expect(form?.columns).toMatchObject({ advancedTitle: "B6" });
  });
  test("takes what names its own year, or none", () => {
    const form = of2015(["Tỷ lệ bỏ học (2014-2015)", "0,8%"], ["Học lực khá", "40%"]);
    expect(form?.columns).toMatchObject({ dropoutsShare: "B6", learningFairShare: "B7" });
  });
});

test("a form handed in during a year is of the school year that ended before", () => {
  const form = formOf("HỒ SƠ ĐỀ NGHỊ CÔNG NHẬN NĂM 2016", ["Tỷ lệ bỏ học năm học 2014-2015", "1,4%"]);
  expect(form?.columns).toMatchObject({ dropoutsShare: "B6" });
});

test("a form that names no year itself is of the year of its labels", () => {
  const form = formOf("BÁO CÁO", ["Tỷ lệ bỏ học năm học 2014-2015", "1,4%"]);
  expect(form?.columns).toMatchObject({ dropoutsShare: "B6" });
});

test.each(["Thông tư 47/2012/TT-BGDĐT", "Thông tư số 47/2012/TT-BGDĐT", "Nghị định số 24/2012/NĐ-CP"])(
  "the year of %s is no form's",
  (order) => {
    const form = formOf(`BIÊN BẢN KIỂM TRA (theo ${order})`, ["Tỷ lệ bỏ học năm học 2014-2015", "1,4%"]);
    expect(form?.columns).toMatchObject({ dropoutsShare: "B6" });
  }
);
