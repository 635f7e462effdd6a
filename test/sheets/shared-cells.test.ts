/** What heads say of the cells beneath them, and what a person's answers change in a form. */
import { recognise, type CellValue, type Mapping, type ReadTable, type SheetMapping } from "../../src/sheets";
import { valuesOf } from "../support/corpus";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";
import { tablesOf as classesOf } from "./toy";
import { readBy, valuesIn } from "./toy-sheet";

describe("a head of several fields", () => {
  const LETTER = record("letter", [
    field("number", "text", ["Số văn bản", "Số, ngày văn bản"]),
    field("day", "date", ["Ngày văn bản", "Số, ngày văn bản"], { within: "number" }),
    field("post", "text", ["Chức vụ", "Chức vụ, đơn vị"]),
    field("unit", "text", ["Đơn vị", "Chức vụ, đơn vị"], { within: "post" }),
    field("received", "date", ["Ngày nhận"]),
  ]);
  const law = regulation("toy", [LETTER]);
  const read = (values: CellValue[][], mapping?: Mapping): ReadTable | undefined =>
    recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], { regulation: "toy", mapping })
      .sheets[0]?.tables[0];
  const letters: CellValue[][] = [
    ["Số, ngày văn bản", "Chức vụ, đơn vị", "Ngày nhận"],
    ["12/QĐ-SGD ngày 01/6/2011", "Hiệu trưởng, THCS A", "02/6/2011"],
    ["13/QĐ-SGD", "Giáo viên, THCS B", "nhận ngày 04/6/2011"],
  ];

  test("gives each of them: a text all of it, a day what the text says of it", () => {
    const table = read(letters);
    expect(table?.columns).toEqual({ number: "A", day: "A", post: "B", unit: "B", received: "C" });
    expect(table?.table.columns.get("number")?.texts).toEqual(["12/QĐ-SGD ngày 01/6/2011", "13/QĐ-SGD"]);
    expect(table && valuesOf(table, "day")).toEqual([40_695, "BLANK"]);
    expect(table?.table.columns.get("unit")?.texts).toEqual(["Hiệu trưởng, THCS A", "Giáo viên, THCS B"]);
  });

  test("is not that of one, whose cells hold nothing but a day", () => {
    const table = read(letters);
    expect(table && valuesOf(table, "received")).toEqual([40_696, "UNREADABLE"]);
  });

  test("is that of one where a person says so", () => {
    const { fingerprint = "" } = read(letters) ?? {};
    const answer = { sheet: "S", fingerprint, record: "letter", columns: { number: null, day: "C" } };
    const table = read(letters, { version: 1, sheets: [answer] });
    expect(table && valuesOf(table, "day")).toEqual([40_696, "UNREADABLE"]);
  });
});

describe("the day of a document", () => {
  const ORDER = record("order", [
    field("school", "text", ["Tên trường"]),
    field("number", "text", ["Số quyết định"]),
    field("kind", "text", ["Loại"], { within: "number" }),
    field("day", "date", ["Ngày ký"], { within: "number" }),
  ]);
  const [HEADS, DATED]: CellValue[][] = [
    ["Tên trường", "Số quyết định"],
    ["THCS A", "123/QĐ-UBND ngày 12/3/2013"],
  ];
  const days = (...values: CellValue[][]) => valuesIn(readBy([ORDER], values).tables[0]).day;
  const rows = (...cells: CellValue[]) =>
    days(HEADS ?? [], ...cells.map((cell, at): CellValue[] => [`THCS ${at}`, cell]));
  const day = "123/QĐ-UBND ngày 12/3/2013";
  test("is what its number’s cells say where most of them do", () => {
    expect(rows(day, day)).toEqual([41_345, 41_345]);
    expect(rows(day, day, "124/QĐ-UBND")).toEqual([41_345, 41_345, null]);
    expect(rows(day, null, null)).toEqual([41_345, null, null]);
    expect(rows(day, "124/QĐ-UBND")).toBeUndefined();
    expect(rows("124/QĐ-UBND", "125/QĐ-UBND")).toBeUndefined();
    expect(rows(day, 124)).toBeUndefined();
  });

  test("is that of its own column where it has one", () => {
    const own: CellValue[][] = [
      [...(HEADS ?? []), "Ngày ký"],
      [...(DATED ?? []), "15/3/2013"],
    ];
    expect(days(...own)).toEqual([41_348]);
    expect(
      days(...own.map(([school, number, signed]): CellValue[] => [school ?? "", signed ?? "", number ?? ""]))
    ).toEqual([41_348]);
  });

  test("is in the cells of no other field", () => {
    expect(days(["Tên trường", "Loại"], [day, "x"], [day, "y"])).toBeUndefined();
  });
});

describe("a head with a percent sign", () => {
  const RATES = record("rates", [
    field("name", "text", ["Tên trường"]),
    field("good", "share", ["Giỏi"]),
    field("left", "share", ["Bỏ học"]),
  ]);
  const law = regulation("toy", [RATES]);
  const left = (...heads: CellValue[][]): (number | string)[] | undefined => {
    const values = [...heads, ["THCS A", 60, 0.3], ["THCS B", 70, 0.5]];
    const [sheet] = recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], {
      regulation: "toy",
    }).sheets;
    return sheet?.tables[0] && valuesOf(sheet.tables[0], "left");
  };

  test("says that 0.3 is 0.3 % beside a column that is in percent", () => {
    expect(left(["Tên trường", "Giỏi (%)", "Bỏ học (%)"])).toEqual([0.3, 0.5]);
  });
  test("says so for the heads beneath it, too", () => {
    expect(left(["Tên trường", "Tỷ lệ (%)", null], [null, "Giỏi", "Bỏ học"])).toEqual([0.3, 0.5]);
  });
  test("says so of its own column, wherever the table begins", () => {
    const values = [
      [null, "Tên trường", "Giỏi (%)", "Bỏ học (%)"],
      [null, "THCS A", 60, 0.3],
    ];
    const [table] =
      recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], { regulation: "toy" }).sheets[0]
        ?.tables ?? [];
    expect(table && valuesOf(table, "left")).toEqual([0.3]);
  });
  test("leaves it open where it has none", () => {
    expect(left(["Tên trường", "Giỏi (%)", "Bỏ học"])).toEqual(["AMBIGUOUS", "AMBIGUOUS"]);
  });
});

describe("a label of a form that a person explains", () => {
  const explained = (values: CellValue[][], answers: Partial<SheetMapping> = {}): ReadTable | undefined => {
    const { fingerprint = "", corner } = classesOf(values)[0] ?? {};
    const answer = { sheet: "S", fingerprint, corner, record: "class", columns: {}, ...answers };
    return classesOf(values, {}, { version: 1, sheets: [answer] })[0];
  };
  const items = { "Tên gọi": "class" };
  const classes = (table: ReadTable | undefined): unknown[] => [
    table?.table.columns.get("class")?.texts,
    table && valuesOf(table, "pupils"),
  ];

  const two = (form: (name: string, pupils: number) => CellValue[][]): unknown[] =>
    classes(explained([...form("6A", 40), [], ...form("6B", 41)], { items }));
  const both = [
    ["6A", "6B"],
    [40, 41],
  ];

  test("begins each record where it stands above the others", () => {
    const form = (name: string, pupils: number): CellValue[][] => [
      ["Tên gọi", name],
      ["Sĩ số", pupils],
      ["Ngày thành lập", "1/9/2020"],
    ];
    expect(two(form)).toEqual(both);
  });

  test("begins each record where it stands left of the others", () => {
    const form = (name: string, pupils: number): CellValue[][] => [
      ["Tên gọi", name, "Sĩ số", pupils, "Ngày thành lập", "1/9/2020"],
    ];
    expect(two(form)).toEqual(both);
  });

  test("is explained for the same form further down as well", () => {
    const form: CellValue[][] = [
      ["Lớp", "6A"],
      ["Sĩ số", 40],
      ["Sĩ số mới", 44],
    ];
    const [first] = classesOf(form);
    expect(first?.corner).toBe("A1");
    const answer = {
      sheet: "S",
      fingerprint: first?.fingerprint ?? "",
      corner: "A1",
      record: "class",
      columns: { pupils: "B3" },
    };
    const lower = classesOf([[], [], ...form], {}, { version: 1, sheets: [answer] });
    expect(lower[0]?.corner).toBe("A3");
    expect(lower[0]?.columns).toEqual({ class: "B3", pupils: "B5" });
  });
});
