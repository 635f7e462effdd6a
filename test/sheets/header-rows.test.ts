/** Rows beneath a header that still speak of its columns: the header on each page, numbers, units, scales. */
import type { CellValue } from "../../src/sheets";
import { recordsOf, tablesOf } from "../support/recognised";

const CLASSES: CellValue[] = ["TT", "Lớp", "Sĩ số", "GVCN"];
const SCHOOLS: CellValue[] = ["TT", "Tên trường", "Số lớp", "Số học sinh", "Số giáo viên"];
const MEASURES: CellValue[] = ["Д/д", "Арга хэмжээ", "Биелэлтийн оноо", "Хугацааны оноо", "Нийт оноо"];
const A6: CellValue[] = [1, "6A", 40, "An"];
const A7: CellValue[] = [2, "7A", 41, "Bình"];
const FIRST: CellValue[] = [1, "THCS Một", 10, 400, 20];
const SECOND: CellValue[] = [2, "THCS Hai", 12, 480, 24];

describe("the header once more, on each page, is no class", () => {
  test("word by word", () => {
    expect(recordsOf("school-standard", [CLASSES, A6, CLASSES, A7])).toEqual([2, 4]);
  });

  test("with one head in other words", () => {
    const again: CellValue[] = ["TT", "Lớp", "Sĩ số", "Giáo viên CN"];
    const page = Array.from({ length: 4 }, (_, index): CellValue[] => [
      index + 1,
      `6A${index + 1}`,
      40,
      "An",
    ]);
    expect(recordsOf("school-standard", [CLASSES, ...page, again, A7])).toEqual([2, 3, 4, 5, 7]);
  });

  test("over two columns", () => {
    const heads: CellValue[] = ["Lớp", "Sĩ số"];
    expect(recordsOf("school-standard", [heads, ["6A", 40], heads, ["6B", 41]])).toEqual([2, 4]);
  });

  test("of a table that begins further right", () => {
    const indented = [CLASSES, A6, CLASSES, A7].map((row) => [null, null, ...row]);
    expect(recordsOf("school-standard", indented)).toEqual([2, 4]);
  });

  test("but a dossier that is ticked in the words of its heads is one", () => {
    const dossiers: CellValue[][] = [
      ["Mã hồ sơ", "Ngày hẹn trả", "Ngày trả", "Thư xin lỗi", "Số hóa"],
      ["HS-1", "10/06/2024", "11/06/2024", "Thư xin lỗi", "Số hóa"],
      ["HS-2", "10/06/2024", "11/06/2024", "Thư xin lỗi", "Số hóa"],
      ["HS-3", null, null, "Thư xin lỗi", "Số hóa"],
    ];
    expect(recordsOf("admin-reform", dossiers)).toEqual([2, 3, 4]);
  });
});

describe("numbers of the columns are no class", () => {
  const BRACKETS: CellValue[] = ["(1)", "(2)", "(3)", "(4)"];

  test("right beneath the header", () => {
    expect(recordsOf("school-standard", [CLASSES, BRACKETS, A6, A7])).toEqual([3, 4]);
  });

  test("beneath a blank row", () => {
    expect(recordsOf("school-standard", [CLASSES, [], BRACKETS, A6, A7])).toEqual([4, 5]);
  });

  test.each([
    ["in brackets", BRACKETS],
    ["bare", [1, 2, 3, 4]],
  ])("on the next page, %s", (_, numbers: CellValue[]) => {
    expect(recordsOf("school-standard", [CLASSES, numbers, A6, CLASSES, numbers, A7])).toEqual([3, 6]);
  });

  test("but a class whose running number is the column's is one, and so is one that stands there twice", () => {
    const B6: CellValue[] = [2, "6B", 41, "Bình"];
    const sheet = [CLASSES, [1, 2, 3, 4], A6, B6, [1, "7A", 39, "Chi"], A6];
    expect(recordsOf("school-standard", sheet)).toEqual([3, 4, 5, 6]);
  });

  test("but a group called B with one teacher and two topics is one", () => {
    const groups: CellValue[][] = [
      ["Tổ chuyên môn", "Số giáo viên", "Số chuyên đề"],
      ["A", 5, 3],
      ["B", 1, 2],
    ];
    expect(recordsOf("school-standard", groups)).toEqual([2, 3]);
  });
});

describe("units and scales of the columns are no school and no measure", () => {
  const UNITS: CellValue[] = [null, null, "lớp", "học sinh", "người"];
  const NUMBERS: CellValue[] = [1, 2, 3, 4, 5];
  const measure: CellValue[] = [1, "Тайлан нийтлэх", 60, 40, 100];

  test("units right beneath the header", () => {
    expect(recordsOf("school-standard", [SCHOOLS, UNITS, FIRST])).toEqual([3]);
  });

  test("units beneath numbers, on each page", () => {
    const page = [SCHOOLS, NUMBERS, UNITS];
    const sheet = [...page, FIRST, ...page, SECOND];
    expect(recordsOf("school-standard", sheet)).toEqual([4, 8]);
    expect(tablesOf("school-standard", sheet)[0]?.columns).toMatchObject({ name: "B", classes: "C" });
  });

  test.each([
    ["scales right beneath the header", [[null, null, "0-60", "0-40", "0-100"]]],
    ["scales beneath numbers", [NUMBERS, [null, null, "0-60", "0-40", "0-100"]]],
    ["two scales beneath numbers", [NUMBERS, [null, null, "0-60", "0-40", null]]],
    ["a scale beside units, beneath a blank row", [[], [null, null, "оноо", "оноо", "0-100"]]],
  ])("%s", (_, beneath: CellValue[][]) => {
    const sheet = [MEASURES, ...beneath, measure];
    expect(recordsOf("civil-performance", sheet)).toEqual([sheet.length]);
  });
});
