/** Whether labels make a form, which ones are strange to it, and where it lies. */
import type { CellValue, Mapping, ReadTable } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { readBy, valuesIn } from "./toy-sheet";

const PERSON = record(
  "person",
  [
    field("name", "text", ["Họ tên"]),
    field("born", "date", ["Ngày sinh"]),
    field("children", "count", ["Số con"]),
    field("single", "yesNo", ["Độc thân"]),
  ],
  { layouts: ["form"], marks: ["name"], excludedBy: /mẫu đơn/i }
);
const ROOM = record(
  "room",
  [field("owner", "text", ["Họ tên"]), field("area", "number", ["Diện tích phòng"])],
  { layouts: ["form"], marks: [["owner", "area"]] }
);
const NAME: CellValue[] = ["Họ tên", "An"];
const BORN: CellValue[] = ["Ngày sinh", "1/9/2000"];
const CHILDREN: CellValue[] = ["Số con", 2];
const asked = (read: ReadTable | undefined) =>
  read?.questions.map(({ kind, cell, at, suggestions }) => [kind, cell, at, ...suggestions].join(" "));

describe("labels over a table", () => {
  const CLASS = record(
    "class",
    [
      field("class", "text", ["Lớp"]),
      field("pupils", "count", ["Sĩ số"]),
      field("school", "text", ["Tên trường"], { common: true }),
      field("year", "text", ["Năm học"], { common: true }),
      field("phone", "text", ["Điện thoại"]),
    ],
    { marks: ["class", "school"] }
  );
  const table: CellValue[][] = [
    ["Lớp", "Sĩ số"],
    ["6A", 40],
    ["6B", 41],
  ];
  const read = (...values: CellValue[][]) =>
    readBy([CLASS, PERSON], values).tables.map(
      ({ layout, columns }) => `${layout} ${Object.keys(columns).join()}`
    );
  const layouts = (...lines: CellValue[][]) => read(...lines, [], ...table);
  test("that speak for its records are no form of their own", () => {
    expect(layouts(["Tên trường: THCS A"], ["Năm học: 2023-2024"])).toEqual(["table class,pupils"]);
    expect(layouts(["Tên trường", "THCS A"], ["Năm học", "2023-2024"])).toEqual(["table class,pupils"]);
  });
  test("that speak for its records are none beside a form of another record", () => {
    const lines = ["Tên trường: THCS A", "Năm học: 2023-2024"].map((line) => [line]);
    expect(read(...lines, [], ...table, [], [], [], NAME, BORN)).toEqual([
      "table class,pupils",
      "form name,born",
    ]);
  });
  test("are a form where one of them speaks for none", () => {
    expect(layouts(["Tên trường: THCS A"], ["Điện thoại: 0903"])).toEqual([
      "form school,phone",
      "table class,pupils",
    ]);
  });
});

describe("no form are", () => {
  const tables = (values: CellValue[][], name = "S") => readBy([PERSON], values, { name }).tables.length;
  test("labels beneath a title, or on a sheet, that says that it is something else", () => {
    expect(tables([NAME, BORN])).toBe(1);
    expect(tables([["Mẫu đơn"], [], NAME, BORN])).toBe(0);
    expect(tables([NAME, BORN], "Mẫu đơn")).toBe(0);
    expect(tables([NAME, BORN, [], ["Mẫu đơn"]])).toBe(1);
  });

  test("labels of a list’s item of which nothing says which it is", () => {
    const options = [{ code: "a", labels: ["Đúng hạn"] }];
    const fields = [
      field("item", "choice", ["Chỉ tiêu"], { options }),
      field("result", "number", ["Kết quả đạt"]),
      field("note", "text", ["Giải trình"]),
    ];
    const items = { field: "item", options };
    const read = (layouts: ("list" | "form")[], ...values: CellValue[][]) =>
      valuesIn(readBy([record("list", fields, { layouts, items, marks: ["result"] })], values).tables[0]);
    const unsaid: CellValue[][] = [
      ["Kết quả đạt", 98],
      ["Giải trình", "đủ"],
    ];
    expect(read(["list"], ...unsaid)).toEqual({});
    expect(read(["list"], ["Chỉ tiêu", "Đúng hạn"], ...unsaid)).toMatchObject({ result: [98] });
    expect(read(["list", "form"], ...unsaid)).toMatchObject({ result: [98] });
  });
});

describe("what is strange to a form", () => {
  const person = (...values: CellValue[][]) => readBy([PERSON], values).tables[0];
  test("is asked about where it is like a field that the form lacks", () => {
    expect(asked(person(NAME, BORN, ["Số con nhỏ", 2]))).toEqual(["item A3 B3 children"]);
    expect(asked(person(NAME, BORN, CHILDREN, ["Số con nhỏ", 2]))).toEqual([]);
    expect(asked(person(NAME, BORN, ["Sở thích", "cờ"]))).toEqual([]);
  });

  test("stands up to three rows above it and ten beneath", () => {
    const blank = (rows: number) => Array<CellValue[]>(rows).fill([]);
    const strange: CellValue[] = ["Số con nhỏ", 2];
    expect(asked(person(strange, ...blank(2), NAME, BORN))).toEqual(["item A1 B1 children"]);
    expect(asked(person(strange, ...blank(3), NAME, BORN))).toEqual([]);
    expect(asked(person(NAME, BORN, ...blank(9), strange))).toEqual(["item A12 B12 children"]);
    expect(asked(person(NAME, BORN, ...blank(10), strange))).toEqual([]);
  });

  test("is also what only a record would know that is not there", () => {
    const values: CellValue[][] = [NAME, BORN, ["Diện tích phòng", 20]];
    const likely = record("person", [...PERSON.fields, field("size", "number", ["Diện tích phòng ở"])], {
      layouts: ["form"],
      marks: ["name"],
    });
    expect(asked(readBy([likely, ROOM], values).tables[0])).toEqual(["item A3 B3 size"]);
    expect(readBy([likely, ROOM], values).tables).toHaveLength(1);
  });
});

describe("a form", () => {
  test("is where its labels and values stand", () => {
    const [form] = readBy([PERSON], [["Lý lịch"], [null, ...NAME], [], [null, ...BORN]]).tables;
    expect(form).toMatchObject({
      layout: "form",
      firstRow: 2,
      lastRow: 4,
      headerRows: [],
      corner: "B2",
      columns: { name: "C2", born: "C4" },
      confidence: { name: "exact", born: "exact" },
    });
  });

  test("has the rows of its heads, and leaves open what is ticked twice", () => {
    const ticked = (...ticks: CellValue[]) =>
      readBy(
        [PERSON],
        [
          ["Nội dung", "Có", "Không", "Số lượng"],
          ["Độc thân", ...ticks],
          ["Số con", null, null, 2],
          ["Họ tên", null, null, "An"],
        ]
      ).tables[0];
    expect(ticked("x", null)?.headerRows).toEqual([1]);
    const states = (...ticks: CellValue[]) => [
      ...(ticked(...ticks)?.table.columns.get("single")?.states ?? []),
    ];
    expect(states("x", "x")).not.toEqual(states(null, null));
    expect(valuesIn(ticked("x", "x")).single).toEqual([null]);
    expect(valuesIn(ticked("x", null)).single).toEqual([1]);
  });
});

describe("what a person has said of a form", () => {
  const values: CellValue[][] = [NAME, BORN, ["Con", 2, 3], ["Sở thích", "cờ"]];
  const read = (columns: Record<string, string | null>, items: Record<string, string> = {}) => {
    const [found] = readBy([PERSON], values).tables;
    const { fingerprint = "", corner } = found ?? {};
    const mapping: Mapping = {
      version: 1,
      sheets: [{ sheet: "S", fingerprint, corner, record: "person", columns, items }],
    };
    return readBy([PERSON], values, { mapping }).tables[0];
  };
  test("puts a field into a cell, and takes one out of the form", () => {
    expect(read({ children: "C3" })).toMatchObject({
      columns: { name: "B1", born: "B2", children: "C3" },
      confidence: { name: "exact", children: "confirmed" },
    });
    expect(read({ born: null })?.columns).toEqual({ name: "B1" });
    expect(read({ nothing: "C3" })?.columns).toEqual({ name: "B1", born: "B2" });
  });

  test("says which field a label is", () => {
    const said = read({}, { Con: "children" });
    expect(said?.columns).toMatchObject({ name: "B1", born: "B2" });
    expect(read({}, { "Sở thích": "nothing" })?.columns).toEqual({ name: "B1", born: "B2" });
    expect(read({}, { "Họ tên": "name" })?.confidence.name).toBe("confirmed");
  });

  test("of cells counts from where the sheet begins", () => {
    const origin = { row: 4, column: 1 };
    const [found] = readBy([PERSON], values, { origin }).tables;
    const { fingerprint = "", corner } = found ?? {};
    const said = { sheet: "S", fingerprint, corner, record: "person", columns: { children: "D7" } };
    const [again] = readBy([PERSON], values, { origin, mapping: { version: 1, sheets: [said] } }).tables;
    expect(again?.columns).toEqual({ name: "C5", born: "C6", children: "D7" });
    expect(valuesIn(again).children).toEqual([3]);
  });
});
