/** Which record a label of a form is given to that several know, by what stands around it and over its values. */
import type { RecordType } from "../../src/rules";
import { noHeads } from "../../src/sheets/find/forms/heads";
import type { AnswerCell } from "../../src/sheets/find/forms/answers";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { assign, type FormOptions } from "../../src/sheets/place/assign";
import type { Entry } from "../../src/sheets/place/form-entry";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, matchesIn } from "./toy-sheet";

const SCHOOL = record("school", [
  field("name", "text", ["Tên trường"]),
  field("signed", "date", ["Ngày ký"]),
  field("address", "text", ["Địa chỉ"]),
  field("phone", "text", ["Điện thoại"]),
]);
const RECOGNITION = record("recognition", [
  field("number", "text", ["Số quyết định"]),
  field("signed", "date", ["Ngày ký"]),
  field("checked", "date", ["Kiểm tra gần nhất"]),
]);

type Line = string | readonly [text: string, cells: readonly AnswerCell[]];
/** By label, the record it is given to; labels in lines one beneath the other, "…" behind those without a value. */
function given(
  records: readonly RecordType[],
  lines: readonly Line[],
  { fewest = 2, ...more }: Partial<FormOptions> = {}
): string[] {
  const lexicon = new Lexicon(records);
  const said = lines.map((line) => (typeof line === "string" ? ([line, [{ column: 1 }]] as const) : line));
  const grid = gridOf(said.map(([text]) => [text, text.endsWith("…") ? null : "có", "có"]));
  const entries = said.flatMap(([written, cells], row): Entry[] => {
    const text = written.replace(" …", "");
    if (text === "") return [];
    const answer = { kind: "cells", cells } as const;
    return [
      {
        row,
        labelColumn: 0,
        label: parseLabel(text),
        matches: matchesIn(lexicon, text),
        answer,
        heads: noHeads(),
      },
    ];
  });
  return assign(grid, entries, { fewest, ...more }).map(
    ([{ label }, known]) => `${label.text}: ${known.record.id}`
  );
}

describe("a label that two records know is given", () => {
  const school = ["Tên trường", "Địa chỉ", "Điện thoại"];
  const signedOf = (...lines: string[]): string[] =>
    given([SCHOOL, RECOGNITION], lines).filter((one) => one.startsWith("Ngày ký"));

  test.each<[string, string[], string]>([
    ["to that of which the sheet says more", ["Ngày ký", "", "Số quyết định", "", ...school], "school"],
    [
      "to that whose labels stand around it",
      ["Số quyết định", "Ngày ký", "Kiểm tra gần nhất", "", ...school],
      "recognition",
    ],
    ["to that whose label is right above it", ["Số quyết định", "Ngày ký", "", ...school], "recognition"],
    ["to that whose label is right beneath it", [...school, "", "Ngày ký", "Số quyết định"], "recognition"],
    [
      "to that whose labels are in the lines without a gap",
      [...school, "", "Số quyết định", "Kiểm tra gần nhất", "Ngày ký"],
      "recognition",
    ],
    ["to that of more where both have theirs around it", ["Số quyết định", "Ngày ký", ...school], "school"],
    ["to that of more where both have theirs above it", [...school, "Số quyết định", "Ngày ký"], "school"],
    ["to that of more behind a gap", ["Số quyết định", "", "Ngày ký", "", ...school], "school"],
    [
      "to that whose labels stand around it by other words",
      ["So quyet dinh", "Ngày ký", "Kiem tra gan nhat", "", ...school],
      "recognition",
    ],
    [
      "to that of more where the other’s are left blank",
      ["Số quyết định …", "Ngày ký", "Kiểm tra gần nhất …", "", ...school],
      "school",
    ],
  ])("%s: %j", (_, lines, expected) => expect(signedOf(...lines)).toEqual([`Ngày ký: ${expected}`]));

  test("and what is left of the other may be too little for a form", () => {
    const left = (name: string, more?: Partial<FormOptions>): string[] =>
      given([SCHOOL, RECOGNITION], [name, "", "Số quyết định", "Ngày ký"], more);
    const own = ["Số quyết định: recognition", "Ngày ký: recognition"];
    expect(left("Tên trường")).toEqual(own);
    expect(left("Tên trường:")).toEqual(["Tên trường:: school", ...own]);
    expect(left("Tên trường:", { firstTable: 6 })).toEqual(own);
    expect(left("Tên trường", { fewest: 1 })).toEqual(["Tên trường: school", ...own]);
  });
});

describe("labels beneath heads of years", () => {
  const years = (...all: number[]): AnswerCell[] => all.map((year, at) => ({ column: at + 1, year }));
  const columns: AnswerCell[] = [{ column: 1 }, { column: 2 }];
  const YEAR = record("year", [field("year", "number", ["Năm"]), field("classes", "count", ["Số lớp"])], {
    key: ["year"],
    marks: ["year"],
    layouts: ["form", "matrix"],
  });
  const CAMPUS = record("campus", [
    field("classes", "count", ["Số lớp"]),
    field("halls", "count", ["Số sảnh"]),
    field("rooms", "count", ["Số phòng"]),
  ]);
  const classes = (cells: readonly AnswerCell[], year: RecordType = YEAR): string[] =>
    given([CAMPUS, year], [["Số lớp", cells], "", "Số sảnh", "Số phòng"], { fewest: 1 }).slice(0, 1);

  test("are a record’s that has one for each of several", () => {
    expect(classes(years(2023, 2024))).toEqual(["Số lớp: year"]);
    expect(classes(years(2024))).toEqual(["Số lớp: campus"]);
    expect(classes(columns)).toEqual(["Số lớp: campus"]);
    expect(classes(years(2023, 2024), { ...YEAR, layouts: ["form"] })).toEqual(["Số lớp: campus"]);
  });

  test("are so whatever stands around them", () => {
    const lines: Line[] = ["Số sảnh", ["Số lớp", years(2023, 2024)], "Số phòng"];
    expect(given([CAMPUS, YEAR], lines, { fewest: 1 })).toEqual([
      "Số sảnh: campus",
      "Số lớp: year",
      "Số phòng: campus",
    ]);
  });

  test("make a form of a record that is marked by what names it, though no label does", () => {
    const alone = (year: RecordType, cells: readonly AnswerCell[] = years(2024)): string[] =>
      given([year], [["Số lớp", cells]], { fewest: 1 });
    expect(alone(YEAR)).toEqual(["Số lớp: year"]);
    expect(alone(YEAR, columns)).toEqual([]);
    expect(alone({ ...YEAR, marks: ["year", "rooms"] })).toEqual(["Số lớp: year"]);
    expect(alone({ ...YEAR, marks: ["rooms"] })).toEqual([]);
    expect(alone({ ...YEAR, marks: [["year", "rooms"]] })).toEqual([]);
    expect(alone({ ...YEAR, layouts: ["form"] })).toEqual([]);
    const other: Line[] = ["Số lớp", ["Số lớp", years(2024)]];
    expect(given([YEAR], other, { fewest: 1 })).toEqual(["Số lớp: year", "Số lớp: year"]);
  });
});

describe("labels of a record that is marked by others", () => {
  const CLUB = record(
    "club",
    [field("name", "text", ["Tên"]), field("rooms", "count", ["Số phòng"]), field("place", "text", ["Nơi"])],
    {
      marks: ["rooms"],
    }
  );
  test("are no form", () => {
    expect(given([CLUB], ["Tên", "Nơi"])).toEqual([]);
    expect(given([CLUB], ["Tên", "Số phòng"])).toEqual(["Tên: club", "Số phòng: club"]);
  });
});

describe("a label of two fields", () => {
  const PAIR = record("pair", [
    field("one", "date", ["Ngày"]),
    field("other", "date", ["Ngày"]),
    field("born", "date", ["Ngày sinh"]),
    field("area", "number", ["Diện tích"]),
    field("name", "text", ["Họ tên"]),
  ]);
  test("is none that makes a form, and is asked about where another does", () => {
    expect(given([PAIR], ["Ngày", "Ngày sinh"])).toEqual([]);
    expect(given([PAIR], ["Ngày:", "Họ tên"])).toEqual([]);
    expect(given([PAIR], ["Ngày", "Ngày sinh:"])).toEqual(["Ngày: pair", "Ngày sinh:: pair"]);
  });

  test.each<[string, string, number | undefined, boolean]>([
    ["a day over a table is one by its own name", "Ngày sinh", 3, true],
    ["a day over a table is none by other words", "Ngay sinh", 3, false],
    ["a day with a colon is one by other words", "Ngay sinh:", undefined, true],
    ["a day with a colon within is none", "Ngày sinh (a: b)", undefined, false],
    ["a figure with a colon is one over a table as well", "Diện tích:", 3, true],
    ["a text with a colon is none over a table", "Họ tên:", 3, false],
    ["a text with a colon is one in the table’s first row", "Họ tên:", 0, true],
    ["a text with a colon is none by other words", "Ho ten:", undefined, false],
  ])("alone %s: %s", (_, text, firstTable, expected) =>
    expect(given([PAIR], [text], { firstTable }).length > 0).toBe(expected)
  );
});
