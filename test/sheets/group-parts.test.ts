/** What a head means beneath a group of which it needs a part, and what rows of grades and parts are called. */
import { fieldOfPath } from "../../src/sheets/lexicon/path";
import { isClosing, isFooter } from "../../src/sheets/lexicon/signs/closing";
import { isGrade } from "../../src/sheets/lexicon/signs/columns";
import { isPart } from "../../src/sheets/lexicon/signs/rows";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";
import { knownOf } from "./toy-sheet";

const known = knownOf(
  record("school", [
    field("qualified", "count", ["Giáo viên đạt chuẩn"]),
    field("school", "text", ["报考院校"]),
    field("topics", "count", ["Chuyên đề"]),
    field("score", "number", ["Thi đua"]),
    field("motto", "text", ["Phương châm"]),
    field("rate", "share", ["Chuyên cần"]),
    field("counted", "choice", ["Kiểm kê"], { options: [] }),
  ])
);
const of = (...path: string[]): string | undefined => {
  const found = fieldOfPath(known, path.map(parseLabel), []);
  return typeof found === "object" ? found.field.id : found;
};

describe("a part of a group with the head beneath it", () => {
  test.each<[string[], string | undefined]>([
    [["Giáo viên", "Đạt chuẩn"], "qualified"],
    [["Đội ngũ giáo viên", "Đạt chuẩn"], "qualified"],
    [["Giáo viên trong trường", "Đạt chuẩn"], "qualified"],
    [["Viên chức", "Đạt chuẩn"], undefined],
    [["Nhân viên", "Đạt chuẩn"], undefined],
    [["报考意向", "院校"], "school"],
    [["考生报考意向", "院校"], "school"],
    [["报考（意向）", "院校"], "school"],
    [["考生意向", "院校"], undefined],
  ])("%j is of %s", (path, expected) => expect(of(...path)).toBe(expected));
});

describe("a total, or points, beneath a group", () => {
  test.each<[string[], string | undefined]>([
    [["Chuyên đề", "Tổng số"], "topics"],
    [["Năm nay", "Chuyên đề", "Tổng số"], "topics"],
    [["Thi đua", "Điểm"], "score"],
    [["Phương châm", "Tổng số"], undefined],
    [["Kiểm kê", "Tổng cộng"], undefined],
    [["Chuyên đề", "Khác"], undefined],
    [["Tổng số"], undefined],
  ])("%j is of %s", (path, expected) => expect(of(...path)).toBe(expected));
});

describe("a grade", () => {
  test.each<[unknown, boolean]>([
    ["6", true],
    [" 12 ", true],
    [9, true],
    ["0", false],
    ["13", false],
    ["16", false],
    ["6A", false],
    ["lớp 6", false],
    [undefined, false],
    [null, false],
  ])("is %j: %s", (cell, expected) => expect(isGrade(cell)).toBe(expected));
});

describe("a row that breaks down the one above", () => {
  test.each<[string, boolean]>([
    ["Trong đó", true],
    ["trong đó: nữ", true],
    ["Chia ra", true],
    ["- Nữ", true],
    ["Nữ", false],
    ["- Giáo viên", false],
    ["Nằm trong đó", false],
    ["其中", true],
  ])("is called “%s”: %s", (text, expected) => expect(isPart(parseLabel(text))).toBe(expected));
  test("has a label", () => expect(isPart(undefined)).toBe(false));
});

describe("a line that closes a sheet", () => {
  test.each<[string, boolean]>([
    ["Người lập biểu", true],
    ["(Ký, ghi rõ họ tên)", true],
    ["* (Người lập biểu)", true],
    ["Lớp 6A", false],
  ])("“%s”: %s", (text, expected) => expect(isClosing(text) || isFooter(parseLabel(text))).toBe(expected));
});
