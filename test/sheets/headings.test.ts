/** Headings over a form's labels, by which these get their meaning. */
import type { CellValue } from "../../src/sheets";
import { tablesOf } from "../support/recognised";

/** Where the fields of the first form stand. */
const fieldsOf = (...rows: CellValue[][]): Readonly<Record<string, string>> =>
  tablesOf("school-standard", rows)[0]?.columns ?? {};

const PUPILS: CellValue[] = ["Tổng số học sinh", 480];
const GOOD: CellValue[] = ["Giỏi", 50];
const FAIR: CellValue[] = ["Khá", 200];

describe("“Khá” is of learning, or of conduct", () => {
  test.each<[string, CellValue[]]>([
    ["the group alone", ["Học lực"]],
    ["the group with the pupils that it parts", ["Học lực", 480]],
    ["the group within a sentence", ["Số học sinh chia theo học lực", 480]],
  ])("by %s above it", (_, group) => {
    const { learningGood, learningFair } = fieldsOf(PUPILS, group, GOOD, FAIR);
    expect([learningGood, learningFair]).toEqual(["B3", "B4"]);
  });

  test.each<[string, CellValue[], CellValue[]]>([
    ["without numbers", ["Học lực"], ["Hạnh kiểm"]],
    ["with numbers", ["1. Học lực"], ["2. Hạnh kiểm"]],
    ["with Roman ones", ["I. Học lực"], ["II. Hạnh kiểm"]],
  ])("by the nearest of two groups %s", (_, learning, conduct) => {
    const found = fieldsOf(PUPILS, learning, GOOD, FAIR, conduct, ["Tốt", 300], ["Khá", 100]);
    expect(found).toEqual({
      pupils: "B1",
      learningGood: "B3",
      learningFair: "B4",
      conductGood: "B6",
      conductFair: "B7",
    });
  });

  test.each<[string, CellValue[], CellValue[]]>([
    ["", ["I", "Học lực"], ["II", "Hạnh kiểm"]],
    [" and their sums", ["I", "Học lực", 480], ["II", "Hạnh kiểm", 480]],
  ])("by groups whose numbers%s stand in cells of their own", (_, learning, conduct) => {
    const found = fieldsOf(learning, [1, ...GOOD], [2, ...FAIR], conduct, [1, "Tốt", 300], [2, "Khá", 100]);
    expect(found).toEqual({ learningGood: "C2", learningFair: "C3", conductGood: "C5", conductFair: "C6" });
  });

  test("by the label above it that differs in the grade alone", () => {
    const said = (words: string): CellValue => `Học sinh xếp loại ${words}`;
    const found = fieldsOf(
      PUPILS,
      [said("học lực giỏi"), "10%"],
      [said("học lực khá"), "40%"],
      [said("hạnh kiểm tốt"), "80%"],
      [said("hạnh kiểm khá"), "10%"]
    );
    expect(found).toMatchObject({ learningFairShare: "B3", conductFairShare: "B5" });
  });

  test("and where nobody says of what, since the grade before is of learning", () => {
    const said = (words: string): CellValue => `Tỷ lệ học sinh xếp loại ${words}`;
    const found = fieldsOf(
      PUPILS,
      [said("giỏi"), "18,5%"],
      [said("khá"), "40,1%"],
      [said("trung bình"), "37,2%"]
    );
    expect(found).toMatchObject({
      learningGoodShare: "B2",
      learningFairShare: "B3",
      learningAverageShare: "B4",
    });
    expect(fieldsOf(PUPILS, [said("khá"), "40,1%"])).not.toHaveProperty("learningFairShare");
  });

  test("grades beneath the number of classes are of these, though only the first says so", () => {
    const found = fieldsOf(
      ["Số lớp hiện có", 33],
      ["trong đó: Khối 10", 12],
      ["Khối 11", 11],
      ["Khối 12", 10],
      ["Sĩ số của lớp đông nhất", 45]
    );
    expect(found).toMatchObject({ classes: "B1", grade10: "B2", grade11: "B3", grade12: "B4" });
  });

  test("by the second of two groups within one section", () => {
    const found = fieldsOf(["I. Chất lượng"], ["1. Học lực"], GOOD, ["2. Hạnh kiểm"], FAIR, PUPILS);
    expect(found).toEqual({ learningGood: "B3", conductFair: "B5", pupils: "B6" });
  });

  test("by a group within a section, and no more beneath the next section", () => {
    const found = fieldsOf(["I. Chất lượng"], ["1. Học lực"], GOOD, ["II. Kết quả khác"], PUPILS, FAIR);
    expect(found).toEqual({ learningGood: "B3", pupils: "B5" });
  });

  test("by a section whose second group is numbered as the first", () => {
    const found = fieldsOf(["A. Học lực"], ["1. Kết quả"], GOOD, ["2. Số liệu"], FAIR);
    expect(found).toEqual({ learningGood: "B3", learningFair: "B5" });
  });

  test("and right beneath the next section by nothing", () => {
    const found = fieldsOf(["I. Học lực"], GOOD, ["II. Kết quả khác"], FAIR, PUPILS);
    expect(found).toEqual({ learningGood: "B2", pupils: "B5" });
  });

  test("nor beneath a section that names no group, with a figure of its own", () => {
    const found = fieldsOf(
      ["TS", ...PUPILS],
      ["I", "Học lực", 480],
      [1, ...GOOD],
      [2, ...FAIR],
      ["II", "Kết quả khác", 1],
      [3, "Yếu", 3]
    );
    expect(found).toEqual({ pupils: "C1", learningGood: "C3", learningFair: "C4" });
  });

  test.each<[string, CellValue[]]>([
    ["a part without a figure", ["Trong đó nữ:"]],
    ["a remark", ["Ghi chú: số liệu cuối năm"]],
    ["a total", ["Tổng số"]],
    ["a figure that nobody asks for", ["Kết quả khác", 7]],
    ["a row of words", ["Một", "Hai", "Ba", "Bốn"]],
    ["a number alone", ["2."]],
  ])("also beneath %s", (_, between) => {
    const { learningFair } = fieldsOf(PUPILS, ["Học lực"], GOOD, between, FAIR);
    expect(learningFair).toBe("B5");
  });
});

describe("a part is one of the label above it", () => {
  test("who meets the standard is a teacher, where that stands beneath teachers", () => {
    const trained: CellValue[] = ["Trong đó: đạt chuẩn", 28];
    expect(fieldsOf(["Tổng số giáo viên", 30], trained, PUPILS)).toEqual({
      teachers: "B1",
      trained: "B2",
      pupils: "B3",
    });
    expect(fieldsOf(PUPILS, trained, ["Tổng số giáo viên", 30])).toEqual({ pupils: "B1", teachers: "B3" });
  });

  test("who meets the standard is nobody's beneath a row that is no teachers', nor beneath a heading of other things", () => {
    const trained: CellValue[] = ["Trong đó: đạt chuẩn", 28];
    const teachers: CellValue[] = ["Tổng số giáo viên", 30];
    expect(fieldsOf(teachers, ["Khối 6", 15], trained, PUPILS)).toEqual({ teachers: "B1", pupils: "B4" });
    expect(fieldsOf(PUPILS, ["Cơ sở vật chất"], trained, teachers)).toEqual({ pupils: "B1", teachers: "B4" });
  });

  test("girls are neither all pupils nor all teachers", () => {
    const girls: CellValue[] = ["Trong đó: nữ", 240];
    expect(fieldsOf(PUPILS, girls, ["Tổng số giáo viên", 30], girls)).toEqual({
      pupils: "B1",
      teachers: "B3",
    });
  });

  test("also where two columns of labels stand beside each other", () => {
    const found = fieldsOf(
      ["Số học sinh", 480, "Số giáo viên", 30],
      ["Trong đó: nữ", 240, "Trong đó: nữ", 20]
    );
    expect(found).toEqual({ pupils: "B1", teachers: "D1" });
  });
});

describe("a total right beneath a label that says nothing itself is its figure", () => {
  const CLASSES: CellValue[] = ["Số lớp", 12];
  const TRAINED: CellValue[] = ["Trong đó: đạt chuẩn", 18];

  test.each<[string, CellValue[], CellValue[], Readonly<Record<string, string>>]>([
    ["rooms", ["2. Số phòng học"], ["Tổng số", 20], { rooms: "B2" }],
    ["pupils", ["II. Học sinh"], ["Tổng số", 480], { pupils: "B2" }],
    ["teachers", ["Giáo viên"], ["Tổng cộng", 20], { teachers: "B2" }],
    ["a label over a total not filled in", ["Giáo viên"], ["Tổng cộng"], { teachers: "B1" }],
    ["a label with a figure of its own", ["Giáo viên", 20], ["Tổng cộng", 32], { teachers: "B1" }],
  ])("%s", (_, label, total, found) => {
    expect(fieldsOf(label, total, CLASSES)).toEqual({ ...found, classes: "B3" });
  });

  test("and parts beneath it are parts of that", () => {
    expect(fieldsOf(CLASSES, ["Giáo viên"], ["Tổng cộng", 20], TRAINED)).toEqual({
      classes: "B1",
      teachers: "B3",
      trained: "B4",
    });
  });
});
