/** Lines over groups of records: which rows are such lines, and which are records all the same. */
import type { CellValue } from "../../src/sheets";
import { recordsOf } from "../support/recognised";

const CLASSES = ["TT", "Lớp", "Sĩ số", "GVCN"];
const schools = (...rows: CellValue[][]): CellValue[][] => [
  ["TT", "Tên trường", "Số lớp", "Số học sinh", "Số giáo viên"],
  ...rows,
];

describe("a line over records", () => {
  test.each([
    ["a Roman number before it", ["I", "Huyện A"]],
    ["a letter before it", ["A", "Công lập"]],
    ["a Roman number within it", [null, "II. Trường ngoài công lập"]],
    ["a letter within it", [null, "B. Trường tư thục"]],
    ["words where running numbers stand", ["Khối trung học cơ sở"]],
    ["a name of groups alone", [null, "Huyện Nhà Bè"]],
  ])("by %s", (_, line: CellValue[]) => {
    const sheet = schools(
      [1, "THCS Một", 10, 400, 20],
      line,
      [2, "THCS Hai", 12, 480, 24],
      [3, "THCS Ba", 9, 300, 18]
    );
    expect(recordsOf("school-standard", sheet)).toEqual([2, 4, 5]);
  });

  test.each([
    ["a Roman number within it", "II. Huyện Nhà Bè và lân cận"],
    ["a letter within it", "B. Trường tư thục"],
    ["a name of groups alone", "Huyện Nhà Bè"],
  ])("by %s, where records have no numbers", (_, line) => {
    const sheet: CellValue[][] = [
      ["Tên trường", "Số lớp", "Số học sinh"],
      ["THCS Một", 10, 400],
      [line],
      ["THCS Hai", 12, 480],
    ];
    expect(recordsOf("school-standard", sheet)).toEqual([2, 4]);
  });

  test("by a Chinese number", () => {
    const people: CellValue[][] = [
      ["序号", "专家姓名", "单位", "职务"],
      [1, "张三", "甲大学", "教授"],
      ["一、校外专家"],
      [2, "李四", "乙公司", "工程师"],
    ];
    expect(recordsOf("quality-assurance", people)).toEqual([2, 4]);
  });

  test("by being merged over several columns", () => {
    const sheet: CellValue[][] = [
      CLASSES,
      [1, "6A", 40, "An"],
      [null, "Phân hiệu Suối Mơ"],
      [2, "7A", 41, "Bình"],
    ];
    expect(recordsOf("school-standard", sheet, ["2,1,2,3"])).toEqual([2, 4]);
  });

  test("by being merged over two columns", () => {
    const sheet: CellValue[][] = [
      CLASSES,
      [1, "6A", 40, "An"],
      [null, "Phân hiệu Suối Mơ"],
      [2, "7A", 41, "Bình"],
    ];
    expect(recordsOf("school-standard", sheet, ["2,1,2,2"])).toEqual([2, 4]);
  });

  test("by standing where records say nothing that is asked", () => {
    const sheet: CellValue[][] = [
      ["Thôn", "Tên trường", "Số lớp", "Số học sinh"],
      ["Suối Lớn", "THCS Một", 10, 400],
      ["Suối Mơ"],
      [null, "THCS Hai", 12, 480],
    ];
    expect(recordsOf("school-standard", sheet)).toEqual([2, 4]);
  });

  test("none is a school without its figures, where records have no numbers", () => {
    const sheet: CellValue[][] = [
      ["Tên trường", "Số lớp", "Số học sinh"],
      ["THCS Một", 10, 400],
      ["THCS Hai"],
      ["THCS Ba", 9, 300],
    ];
    expect(recordsOf("school-standard", sheet)).toEqual([2, 3, 4]);
    expect(recordsOf("school-standard", sheet, ["2,0,3,0"])[1]).toBe(3);
  });

  test("none is a figure without its class", () => {
    const sheet: CellValue[][] = [CLASSES, [1, "6A", 40, "An"], [null, null, "45 HS"], [2, "7A", 41, "Bình"]];
    expect(recordsOf("school-standard", sheet)).toEqual([2, 3, 4]);
  });

  test("none is a teacher whose name is merged over two columns, as all are", () => {
    const sheet: CellValue[][] = [
      ["Họ và tên", null, "Xếp loại"],
      ["Nguyễn An", null, "Khá"],
      ["Lê Hà", null, "Xuất sắc"],
    ];
    expect(recordsOf("school-standard", sheet, ["0,0,0,1", "1,0,1,1", "2,0,2,1"])).toEqual([2, 3]);
  });

  test("none is a teacher without a number among those who have one", () => {
    const sheet: CellValue[][] = [
      ["TT", "Họ và tên", "Chức vụ", "Xếp loại"],
      [1, "Nguyễn An", "Hiệu trưởng", "Khá"],
      [null, "Lê Hà", "Giáo viên", "Khá"],
      [2, "Trần Bình", "Giáo viên", "Xuất sắc"],
    ];
    expect(recordsOf("school-standard", sheet)).toEqual([2, 3, 4]);
  });

  test("none is a school with a number and no figures yet", () => {
    const sheet = schools([1, "THCS Một", 10, 400, 20], [2, "THCS Hai"], [3, "THCS Ba", 9, 300, 18]);
    expect(recordsOf("school-standard", sheet)).toEqual([2, 3, 4]);
  });

  test("none is a class merged down over two rows", () => {
    const sheet: CellValue[][] = [CLASSES, [1, "6A", 40, "An"], [2, "6B", 41, "Bình"], [3, "7A", 41, "Chi"]];
    expect(recordsOf("school-standard", sheet, ["1,3,2,3"])).toEqual([2, 3, 4]);
  });

  test("a running number and nothing else is a row not yet filled in", () => {
    const sheet: CellValue[][] = [CLASSES, [1, "6A", 40, "An"], [2], [3], [4, "7A", 41, "Bình"]];
    expect(recordsOf("school-standard", sheet)).toEqual([2, 5]);
  });
});

describe("a goal merged over what records fill", () => {
  const HEADS = [
    "Д/д",
    "Арга хэмжээ",
    "Суурь түвшин",
    "Хүрэх түвшин",
    "Хүрсэн түвшин",
    "Биелэлтийн оноо",
    "Нийт оноо",
  ];
  const measures: CellValue[][] = [
    HEADS,
    [1, "Зорилт 1. Ил тод байдал"],
    [1, "Тайлан нийтлэх", 0, 10, 10, 60, 70],
    [2, "Сургалт зохион байгуулах", 0, 4, 2, 30, 40],
  ];

  test("beside its number names those beneath", () => {
    expect(recordsOf("civil-performance", measures, ["1,1,1,6"])).toEqual([3, 4]);
  });

  test("over more than half of them, however few these are", () => {
    const few: CellValue[][] = [
      ["Д/д", "Арга хэмжээ", "Биелэлтийн оноо", "Хугацааны оноо", "Нийт оноо"],
      [1, "Зорилт 1. Ил тод байдал"],
      [1, "Тайлан нийтлэх", 60, 10, 70],
      [2, "Сургалт зохион байгуулах", 30, 10, 40],
    ];
    expect(recordsOf("civil-performance", few, ["1,1,1,3"])).toEqual([3, 4]);
    expect(recordsOf("civil-performance", few, ["1,1,1,2"])).toEqual([2, 3, 4]);
  });

  test("over half of them, and no more, is a measure without its figures", () => {
    const six = measures.map((row) => row.slice(0, 6));
    expect(recordsOf("civil-performance", six, ["1,1,1,3"])).toEqual([2, 3, 4]);
    expect(recordsOf("civil-performance", measures, ["1,1,1,3"])).toEqual([2, 3, 4]);
  });

  test("without a number is a measure that somebody has put off", () => {
    const putOff: CellValue[][] = [
      ...measures.slice(0, 1),
      ...measures.slice(2),
      [null, "Судалгаа авах", "хойшлогдсон"],
    ];
    expect(recordsOf("civil-performance", putOff, ["3,2,3,6"])).toEqual([2, 3, 4]);
  });

  test("with its own points behind it is a measure", () => {
    const own = measures.map((row, index) => (index === 1 ? [...row, null, null, null, null, 70] : row));
    expect(recordsOf("civil-performance", own, ["1,1,1,5"])).toEqual([2, 3, 4]);
  });

  test("over two columns alone is a measure without its figures", () => {
    expect(recordsOf("civil-performance", measures, ["1,1,1,2"])).toEqual([2, 3, 4]);
  });
});
