/** Tables of a form whose rows and columns name a field together. */
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { entriesOf } from "./toy-sheet";

const SCHOOL = record(
  "school",
  [
    field("teachers", "count", ["Giáo viên"]),
    field("trained", "count", ["Trình độ đạt chuẩn"], { whole: "teachers" }),
    field("above", "count", ["Trình độ trên chuẩn"], { whole: "teachers" }),
    field("staff", "count", ["Nhân viên"]),
    field("guards", "count", ["Bảo vệ đạt chuẩn", "Bảo vệ trình độ đạt chuẩn"]),
    field("guardsAbove", "count", ["Bảo vệ trên chuẩn", "Bảo vệ trình độ trên chuẩn"]),
    field("classes", "count", ["Số lớp"]),
    field("classes6", "count", ["Số lớp khối 6"]),
    field("classes7", "count", ["Số lớp khối 7"]),
    field("classes8", "count", ["Số lớp khối 8", "Khối 8"]),
    field("good", "count", ["Học lực giỏi"], { twin: "goodShare" }),
    field("goodShare", "share", ["Học lực giỏi"], { twin: "good" }),
    field("fair", "count", ["Học lực khá"], { twin: "fairShare" }),
    field("fairShare", "share", ["Học lực khá"], { twin: "fair" }),
  ],
  { layouts: ["form"] }
);
const scan = (...values: CellValue[][]) => entriesOf([SCHOOL], values);
const HEADS: CellValue[] = ["Nội dung", "Đạt chuẩn", "Trên chuẩn"];

describe("a row and a column name a field together", () => {
  const staff: CellValue[] = ["Nhân viên", 3, 1];
  test("where its label is none by itself, in each of its filled cells", () => {
    expect(scan(HEADS, staff, ["Bảo vệ", 2, 1])).toEqual([
      "A2 staff B2,C2",
      "A3 guards B3",
      "A3 guardsAbove C3",
    ]);
    expect(scan(HEADS, staff, ["Bảo vệ", 2, null])).toEqual(["A2 staff B2,C2", "A3 guards B3"]);
    expect(scan(HEADS, staff, ["Tạp vụ", 2, 1])).toEqual(["A2 staff B2,C2"]);
  });

  test("not with one head alone", () => {
    expect(scan(["Nội dung", "SL", "Đạt chuẩn"], ["Bảo vệ", 2, 1])).toEqual([]);
  });

  test("where its label is a grade that has a field by itself, beneath the one head that says so", () => {
    expect(scan(["Nội dung", "Số lớp", "Nữ"], ["Khối 8", 3, 90])).toEqual(["A2 classes8 B2"]);
    expect(scan(["Nội dung", "Nữ", "Số lớp"], ["Khối 8", 90, 3])).toEqual(["A2 classes8 C2"]);
  });

  test("of grades that stand over the columns, whatever the label is by itself", () => {
    expect(scan(["Nội dung", "Khối 6", "Khối 7"], ["Số lớp", 3, 4], ["Bảo vệ", 1, 2])).toEqual([
      "A2 classes6 B2",
      "A2 classes7 C2",
    ]);
  });
});

describe("beneath heads of several rows", () => {
  const heads: CellValue[][] = [
    ["Nội dung", "Trình độ", null],
    [null, "Đạt chuẩn", "Trên chuẩn"],
  ];
  const merges: Area[] = [
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 0, bottom: 1, right: 0 },
  ];
  const read = (...rows: CellValue[][]) => entriesOf([SCHOOL], [...heads, ...rows], { merges });
  const guards: CellValue[] = ["Bảo vệ", 2, 1];
  const teachers: CellValue[] = ["Giáo viên", 20, 12];
  const staff: CellValue[] = ["Nhân viên", 3, 1];
  test("what a label counts is broken down into what they name", () => {
    expect(read(teachers)).toEqual(["A3 trained B3", "A3 above C3"]);
    expect(read(staff)).toEqual(["A3 staff B3,C3"]);
  });

  test("a total over rows of which none was so is what they name", () => {
    const before = ["A3 staff B3,C3", "A4 guards B4", "A4 guardsAbove C4"];
    expect(read(staff, guards, ["Tổng cộng", 25, 14])).toEqual([...before, "A5 trained B5", "A5 above C5"]);
    expect(read(staff, guards, ["Cộng khối 6, 7", 25, 14])).toEqual(before);
    expect(read(staff, guards, ["Tổng cộng", 25, 14], ["Khối 6", 3, 1])).toEqual(before);
    expect(read(staff, ["Tổng cộng", 25, 14])).toEqual(["A3 staff B3,C3"]);
    const first = ["A3 trained B3", "A3 above C3"];
    expect(read(teachers, ["Tổng cộng", 25, 14])).toEqual(first);
  });
});

describe("a row that says how the figures beneath its heads are given", () => {
  const over: CellValue[] = ["Học lực", "Học lực giỏi", "Học lực khá"];
  test("is of the fields of the heads", () => {
    expect(scan(over, ["SL", 60, 80], ["TL (%)", 30, 40])).toEqual([
      "A2 good B2count",
      "A2 fair C2count",
      "A3 good B3share",
      "A3 fair C3share",
    ]);
  });

  test("beside or beneath the label that it belongs to", () => {
    const merges: Area[] = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    const heads: CellValue[] = ["Nội dung", "ĐVT", "Kết quả"];
    expect(
      entriesOf([SCHOOL], [heads, ["Học lực giỏi", "SL", 60], [null, "%", 30], ["Số lớp", "lớp", 7]], {
        merges,
      })
    ).toEqual(["A2 good C2count", "A3 good C3share", "A4 classes C4"]);
    expect(scan(["Học lực giỏi", "SL", 60], ["Số lớp", "lớp", 7])).toEqual([
      "A1 good C1count",
      "A2 classes C2",
    ]);
  });
});
