/** Where tables of a sheet begin: headers that are found, pointed at or of two record types, and layouts of their own. */
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { recogniseSheet } from "../../src/sheets/find/sheet";
import type { CellValue, Mapping, ReadSheet } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { BLANK_ROW, foundIn, readBy, TOY_FORM, TOY_TABLE } from "./toy-sheet";

const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("girls", "count", ["Nữ"]),
    field("year", "text", ["Năm học"], { common: true }),
  ],
  { layouts: ["table", "form"], marks: ["pupils", "year"] }
);
const SCHOOL = record(
  "school",
  [field("school", "text", ["Tên trường"]), field("rooms", "count", ["Số phòng học"])],
  { layouts: ["form"], marks: ["rooms"] }
);
const TYPES = [CLASS, SCHOOL];

const read = (...rows: CellValue[][]): ReadSheet => readBy(TYPES, rows);

describe("a header of two record types", () => {
  const person = (id: string) =>
    record(id, [field("name", "text", ["Họ tên"]), field("score", "number", ["Điểm"])]);
  const PEOPLE: CellValue[][] = [["Họ tên", "Điểm"], ["An", 7], ["Bình", 8]]; // prettier-ignore
  const TWO = [person("pupil"), person("teacher"), ...TYPES];

  test("is asked about, and its cells are open until somebody says", () => {
    const sheet = readBy(TWO, [["Danh sách"], ...PEOPLE, ["Người lập biểu"]]);
    expect(sheet.tables).toEqual([]);
    const [question, ...more] = sheet.questions;
    expect(more).toEqual([]);
    expect(question).toMatchObject({
      kind: "record",
      what: "table",
      why: "record",
      cell: "A2",
      at: "A2",
      label: "Họ tên | Điểm",
      record: "pupil",
      suggestions: ["pupil", "teacher"],
    });
    const roles = [1, 2, 3].flatMap((row) => [0, 1].map((column) => sheet.roles.at(row, column)));
    expect(new Set(roles)).toEqual(new Set(["unclear"]));
    expect([sheet.roles.at(4, 0), sheet.ignored]).toEqual(["signature", []]);
  });

  test("is called by its own heads, beside another table and around a column without any", () => {
    const rows = PEOPLE.map(([name = null, score = null], at) => [
      ...(TOY_TABLE[at] ?? []),
      null,
      name,
      at > 0 ? "x" : null,
      score,
    ]);
    const sheet = readBy(TWO, rows);
    expect(foundIn(sheet)).toEqual(["class 2-3"]);
    expect(sheet.questions.map(({ cell, label }) => [cell, label])).toEqual([["E1", "Họ tên | Điểm"]]);
  });

  test("is of the type that a person has chosen", () => {
    const { questions } = readBy(TWO, PEOPLE);
    const said = { sheet: "S", fingerprint: questions[0]?.fingerprint ?? "", record: "teacher", columns: {} };
    const sheet = readBy(TWO, PEOPLE, { mapping: { version: 1, sheets: [said] } });
    expect(foundIn(sheet)).toEqual(["teacher 2-3"]);
    expect(sheet.questions).toEqual([]);
  });
});

describe("a header", () => {
  const lines = (count: number): CellValue[][] => Array.from({ length: count }, (_, at) => [`Dòng ${at}`]);
  test("is looked for in four hundred rows without any, and so are lines of forms", () => {
    expect(foundIn(read(...lines(400), ...TOY_TABLE))).toEqual(["class 402-403"]);
    expect(foundIn(read(...lines(401), ...TOY_TABLE))).toEqual([]);
    expect(foundIn(read(...lines(398), ...TOY_FORM))).toEqual(["school 399-400"]);
    expect(foundIn(read(...lines(399), ...TOY_FORM))).toEqual([]);
  });
  test("is looked for anew behind each table", () => {
    const rows = [...lines(300), ...TOY_TABLE, ...Array.from({ length: 300 }, () => BLANK_ROW), ...TOY_TABLE];
    expect(foundIn(read(...rows))).toEqual(["class 302-303", "class 605-606"]);
  });
  test("is none in what the caller knows to be a form, where a single label is enough", () => {
    const as = (form: boolean, ...values: CellValue[][]): string[] =>
      foundIn(
        recogniseSheet({ name: "", values, merges: [] }, new Lexicon(TYPES), { date1904: false, form })
      );
    expect([as(true, ["Số phòng học", 12]), as(false, ["Số phòng học", 12])]).toEqual([["school 1-1"], []]);
    expect([as(true, ...TOY_TABLE), as(false, ...TOY_TABLE)]).toEqual([[], ["class 2-3"]]);
  });
});

describe("a header that a person has pointed at", () => {
  const at = (area: string, ...rows: CellValue[][]): string[] => {
    const mapping: Mapping = { version: 1, sheets: [], headers: [{ sheet: "S", area, record: "class" }] };
    return foundIn(readBy(TYPES, rows, { mapping }));
  };
  test("has its table beneath it, whatever stands above", () => {
    expect(at("A2:B2", ["a", "b"], ["c", "d"], ["6A", 40])).toEqual(["class 3-3"]);
  });
  test("leaves tables further down to be found", () => {
    const rows = [["a", "b"], ["7A", 42], BLANK_ROW, BLANK_ROW, ...TOY_TABLE];
    expect(at("A1:B1", ...rows)).toEqual(["class 2-2", "class 6-7"]);
  });
  test("lies within no other table, and may be the header that was found", () => {
    expect(at("A4:B4", ...TOY_TABLE, ["x", "y"], ["7A", 42])).toEqual(["class 5-5"]);
    expect(at("A1:B1", ...TOY_TABLE)).toEqual(["class 2-3"]);
    expect(
      at("A8:B8", ...TOY_TABLE, BLANK_ROW, BLANK_ROW, BLANK_ROW, BLANK_ROW, ["x", "y"], ["7A", 42])
    ).toEqual(["class 2-3", "class 9-9"]);
  });
});

describe("a list on its side", () => {
  const SIDE: CellValue[][] = [["Lớp", "6A", "6B", "6C"], ["Sĩ số", 40, 41, 42], ["Nữ", 20, 21, 22]]; // prettier-ignore
  const marked = { ...CLASS, marks: ["pupils"] };
  const around = (...rows: CellValue[][]): string[] => foundIn(readBy([marked, SCHOOL], rows));
  test("takes its rows, which are no form besides, and leaves those around it to others", () => {
    expect(around(...SIDE)).toEqual(["class 1-3"]);
    expect(around(...SIDE, BLANK_ROW, BLANK_ROW, ...TOY_FORM)).toEqual(["class 1-3", "school 6-7"]);
    expect(around(...SIDE, BLANK_ROW, ...TOY_TABLE)).toEqual(["class 1-3", "class 6-7"]);
    expect(around(...TOY_FORM, BLANK_ROW, ...SIDE, BLANK_ROW, ...TOY_TABLE)).toEqual([
      "school 1-2",
      "class 4-6",
      "class 9-10",
    ]);
  });
  test("is none in what the caller knows to be a form", () => {
    const sheet = { name: "", values: SIDE, merges: [] };
    const { tables } = recogniseSheet(sheet, new Lexicon(TYPES), { date1904: false, form: true });
    expect(tables.map(({ layout }) => layout)).not.toContain("table");
  });
});

describe("a timetable", () => {
  const options = ["工作报告", "年度报告", "数据分析报告"].map((name) => ({ code: name, labels: [name] }));
  const MATERIAL = record(
    "material",
    [
      field("material", "choice", ["复核材料"], { options }),
      field("shown", "date", ["公示日期"]),
      field("sent", "date", ["报送日期"]),
    ],
    { layouts: ["list"], marks: ["shown", "sent"], items: { field: "material", options } }
  );
  const EXAM = record(
    "exam",
    [
      field("subject", "text", ["考试科目"]),
      field("date", "date", ["考试日期"]),
      field("time", "text", ["时间"]),
    ],
    { crossed: { cells: "subject", heads: "date", sides: "time" } }
  );
  const TIMES: CellValue[][] = [
    ["时间", "10月19日", "10月20日"],
    ["9:00—11:00", "语文", "政治"],
    ["14:30—16:30", "数学", "英语"],
  ];
  const MATERIALS: CellValue[][] = [
    ["复核材料", "工作报告", "年度报告", "数据分析报告"],
    ["公示日期", "2024.4.20", "2024.4.18", "2024.4.21"],
    ["报送日期", "2024.5.5", "2024.5.6", "2024.4.30"],
  ];
  const both = (...rows: CellValue[][]): string[] => foundIn(readBy([EXAM, MATERIAL], rows)).sort();
  test("stands above a list on its side, or beneath it", () => {
    expect(both(...TIMES, BLANK_ROW, ...MATERIALS)).toEqual(["exam 2-3", "material 5-7"]);
    expect(both(...MATERIALS, BLANK_ROW, ...TIMES)).toEqual(["exam 6-7", "material 1-3"]);
  });
});
