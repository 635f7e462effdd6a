/** What goes on as the line before it: the next part of a row, the next name beneath a group, questions behind one. */
import { NEXT_PART } from "../../src/sheets/find/rows/sections";
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { rowAt, type Head } from "./row-at";
import { entriesOf } from "./toy-sheet";

describe("a row is the next part of the record over it", () => {
  const HEADS: Head[] = ["STT", "Họ tên", "Sĩ số"];
  const isPart = (rows: CellValue[][], lastPart?: number, records = 1, heads = HEADS): boolean =>
    NEXT_PART.holds(rowAt(rows.length, heads, rows, { records, so: { lastPart } }));
  const whole: CellValue[] = [1, "Phụ huynh", 30];
  const part: CellValue[] = [null, "Trong đó: nhà trẻ", 10];
  const next: CellValue[] = [null, "mẫu giáo", 20];

  test("where it has no number and stands right beneath another part of it", () => {
    expect(isPart([whole, part, next], 2)).toBe(true);
    expect(isPart([whole, [2, "Giáo viên", 9], part, next], 3, 2)).toBe(true);
  });
  test("not with a number, behind a gap, or beneath what is no part", () => {
    expect(isPart([whole, part, [2, "Mẫu giáo", 20]], 2)).toBe(false);
    expect(isPart([whole, part, [], next], 2)).toBe(false);
    expect(isPart([whole, part, next])).toBe(false);
    expect(isPart([whole, part, next], 4)).toBe(false);
  });
  test("not where records have no numbers, or there are none", () => {
    expect(isPart([[null, ...whole.slice(1)], part, next], 2)).toBe(false);
    expect(isPart([whole.slice(1), part.slice(1), next.slice(1)], 2, 1, ["Họ tên", "Sĩ số"])).toBe(false);
    expect(isPart([part, next], 1, 0)).toBe(false);
  });
});

const grades = (id: string, group: string, scale?: string) =>
  [
    ["Good", "Giỏi"],
    ["Fair", "Khá"],
    ["Mean", "Trung bình"],
    ["Poor", "Yếu, kém"],
  ].map(([name, label = ""]) =>
    field(`${id}${name}`, "share", [], { scale, under: [{ groups: [group], labels: [label] }] })
  );
const FORM = record(
  "form",
  [
    field("classes", "count", ["Số lớp"]),
    field("rooms", "count", ["Số phòng"]),
    field("other", "share", [], { scale: "other", under: [{ groups: ["Học lực"], labels: ["Khá"] }] }),
    field("plain", "share", [], { under: [{ groups: ["Học lực"], labels: ["Khá"] }] }),
    ...grades("learning", "Học lực", "learning"),
    ...grades("conduct", "Hạnh kiểm", "conduct"),
    field("halls", "count", [], { under: [{ groups: ["Phòng ốc"], labels: ["Sảnh", "Hội trường"] }] }),
    field("doors", "count", [], { under: [{ groups: ["Phòng ốc", "Nhà cửa"], labels: ["Cửa"] }] }),
    field("roofs", "count", [], { under: [{ groups: ["Phòng ốc"], labels: ["Mái"] }] }),
    field("walls", "share", [], { under: [{ groups: ["Phòng ốc"], labels: ["Tường"] }] }),
    field("paths", "count", [], { under: [{ groups: ["Sân bãi"], labels: ["Lối đi"] }] }),
  ],
  { layouts: ["form"] }
);
/** The labels of a form, each with its fields and its answer. */
const entries = (...rows: CellValue[][]): string[] => entriesOf([FORM], rows);

describe("a name alone is the next one beneath the group of the line before", () => {
  test("where that line ends with one of its names", () => {
    expect(entries(["Học lực (%): Giỏi", 50], ["Khá", 40], ["Yếu, kém", 10])).toEqual([
      "A1 learningGood B1",
      "A2 learningFair B2",
      "A3 learningPoor B3",
    ]);
    expect(entries(["Hạnh kiểm: Giỏi", 50], ["Khá", 40])).toEqual(["A1 conductGood B1", "A2 conductFair B2"]);
    expect(entries(["Phòng ốc: Sảnh", 5], ["Cửa", 4])).toEqual(["A1 halls B1", "A2 doors B2"]);
  });
  test("where that line is a grade alone, beneath another", () => {
    const good: CellValue[] = ["Học lực (%): Giỏi", 50];
    expect(entries(good, ["Yếu, kém", 10], ["Trung bình", 40])).toEqual([
      "A1 learningGood B1",
      "A2 learningPoor B2",
      "A3 learningMean B3",
    ]);
    expect(entries(["Phòng ốc: Sảnh", 5], ["Cửa", 4], ["Mái", 1])).toEqual(["A1 halls B1", "A2 doors B2"]);
  });
  test("not where nothing over it is a group’s, or it is another’s", () => {
    expect(entries(["Số lớp", 5], ["Cửa", 4])).toEqual(["A1 classes B1"]);
    expect(entries(["Phòng ốc: Sảnh", 5], ["Tường", 4])).toEqual(["A1 halls B1"]);
    expect(entries(["Phòng ốc: Sảnh", 5], ["Lối đi", 4])).toEqual(["A1 halls B1"]);
    expect(entries(["Phòng ốc: Sảnh", 5], ["Khá", 4])).toEqual(["A1 halls B1"]);
    expect(entries(["Giỏi", 50], ["Khá", 40])).toEqual([]);
    expect(entries(["Tỷ lệ giỏi về học lực", 5], ["Yếu, kém", 4])).toEqual(["A1 learningGood B1"]);
  });
});

describe("a question over others", () => {
  const merged: Area = { top: 0, bottom: 0, left: 1, right: 2 };
  const isRead = (cells: CellValue[], merges: readonly Area[] = []): boolean =>
    entriesOf([FORM], [cells], { merges }).some((entry) => entry.startsWith("A1"));
  test("says nothing itself where each of them stands before its own answer", () => {
    expect(entries(["Số lớp", "Số phòng", 5, "Số lớp", 6])).toEqual(["B1 rooms C1", "D1 classes E1"]);
    expect(isRead(["Số lớp", "Số phòng", 5, 7, "Số lớp", 6])).toBe(false);
    expect(isRead(["Số lớp", "Số phòng", null, 5, "Số lớp", 6], [merged])).toBe(false);
    expect(isRead([null, "Số lớp", "Số phòng", 5, "Số lớp", 6])).toBe(false);
  });
  test("is one of them where the next does not stand right behind it, is alone, or has no answer", () => {
    expect(isRead(["Số lớp", null, "Số phòng", 5, "Số lớp", 6])).toBe(true);
    expect(isRead(["Số lớp", 4, "Số phòng", 5, "Số lớp", 6])).toBe(true);
    expect(isRead(["Số lớp", "Số phòng", 5])).toBe(true);
    expect(isRead(["Số lớp", "Số phòng", 5, "Số lớp", null])).toBe(true);
    expect(isRead(["Số lớp", "Số phòng", null, 5, "Số lớp", 6])).toBe(true);
  });
});
