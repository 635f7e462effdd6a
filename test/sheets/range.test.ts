import { CellState } from "../../src/rules";
import { readRows, recogniseRange, type CellValue } from "../../src/sheets";
import { toyField, toyRecord, toyRegulation } from "../support/toy";

/** Rows that a formula is given, each of which is a record, whatever its cells say. */
const LAW = toyRegulation("toy", [
  toyRecord(
    "target",
    [
      toyField("target", "choice", ["Chỉ tiêu"]),
      toyField("done", "count", ["Số đạt"]),
      toyField("total", "count", ["Tổng số"]),
      toyField("rate", "share", ["Tỷ lệ"]),
    ],
    {
      layouts: ["list"],
      items: {
        field: "target",
        options: [
          { code: "II.1", labels: ["Hồ sơ đúng hạn"] },
          { code: "II.2", labels: ["Chữ ký số"] },
        ],
      },
    }
  ),
]);
const ORDERS = [["rate"], ["done", "total"], ["done", "total", "rate"]];

/** Each row as it was read: its item, and its figures, "-" where there is none. */
function read(values: CellValue[][], orders: (string | undefined)[][] = ORDERS): string[] | undefined {
  const table = readRows(values, LAW, "target", orders);
  const of = (field: string, row: number): string => {
    const column = table?.columns.get(field);
    return column?.states[row] === CellState.OK ? String(column.numbers[row]) : "-";
  };
  const rows = table && Array.from({ length: table.count }, (_, row) => row);
  return rows?.map((row) => ["target", ...orders.flat().slice(-3)].map((id) => of(id ?? "", row)).join(" "));
}

test("a row is read by how many figures it has", () => {
  const rows = [
    ["Hồ sơ đúng hạn", "98%", null],
    ["II.2", 9, 10],
    ["Chữ ký số", null, 10],
  ];
  expect(read(rows)).toEqual(["0 - - 98", "1 9 10 -", "1 - 10 -"]);
});

test("the names stand in the column in which most rows name an item, behind running numbers", () => {
  const rows = [
    [1, "Chữ ký số", 9, 10, "90%"],
    [2, "Hồ sơ đúng hạn", 4, 5, "80%"],
  ];
  expect(read(rows)).toEqual(["1 9 10 90", "0 4 5 80"]);
});

test("a head in other words, blank rows and sums are none; a name without figures, and one of no item, are records", () => {
  const rows = [
    ["Mã", "A", "B"],
    ["II.1", null, null],
    [null, "", null],
    ["Số cây xanh", 3, 4],
    ["Tổng cộng", 12, 14],
  ];
  expect(read(rows)).toEqual(["0 - - -", "- 3 4 -"]);
});

test("a first row that names an item is no head, though it holds no figure", () => {
  expect(read([["II.1", "có"]])).toEqual(["0 - - -"]);
});

test("one order holds for all rows, with columns of something else", () => {
  expect(read([["II.1", "rất tốt", 5, 4]], [[undefined, "total", "done"]])).toEqual(["0 - 5 4"]);
});

test("where no row names an item there is nothing to read", () => {
  expect(read([["Số cây xanh", 3, 4]])).toBeUndefined();
  expect(read([])).toBeUndefined();
});

describe("a range", () => {
  const SCHOOL = toyRegulation("school", [
    toyRecord("class", [
      toyField("class", "text", ["Lớp"]),
      toyField("pupils", "count", ["Sĩ số"]),
      toyField("met", "date", ["Ngày họp"]),
    ]),
    toyRecord("room", [toyField("room", "text", ["Phòng"]), toyField("seats", "count", ["Số chỗ"])]),
  ]);
  /** Each table: its record and layout, and the values of its fields. */
  const tables = (
    values: CellValue[][],
    records = ["class"],
    more: Parameters<typeof recogniseRange>[3] = {}
  ): string[] =>
    recogniseRange(values, SCHOOL, records, more).map(({ record, layout, columns, count }) =>
      [
        record.id,
        layout,
        count,
        ...[...columns].map(
          ([id, { texts, numbers, field }]) =>
            `${id}=${field.type === "text" ? texts.join() : numbers.join()}`
        ),
      ].join(" ")
    );
  const CLASSES: CellValue[][] = [["Lớp", "Sĩ số", "Ngày họp"], ["6A", 40, 45_000], ["6B", 41, 45_001]]; // prettier-ignore
  test("of two columns is labels and values, of more it is a table", () => {
    expect(tables([["Lớp", "6A"], ["Sĩ số", 40]])).toEqual(["class form 1 class=6A pupils=40"]); // prettier-ignore
    expect(tables([["Sĩ số", 40]])).toEqual(["class form 1 pupils=40"]);
    expect(tables(CLASSES)).toEqual(["class table 2 class=6A,6B pupils=40,41 met=45000,45001"]);
    expect(tables([["Sĩ số", 40, null]])).toEqual([]);
    expect(tables([])).toEqual([]);
  });
  test("is labels and values, or none, where that is said", () => {
    expect(tables([["Sĩ số", 40, null]], ["class"], { form: true })).toEqual(["class form 1 pupils=40"]);
    expect(tables([["Sĩ số", 40]], ["class"], { form: false })).toEqual([]);
  });
  test("has days as its workbook counts them", () => {
    expect(tables(CLASSES, ["class"], { date1904: true })).toEqual([
      "class table 2 class=6A,6B pupils=40,41 met=46462,46463",
    ]);
  });
  test("is read for the records that it may hold", () => {
    expect(tables([["Số chỗ", 40]])).toEqual([]);
    expect(tables([["Số chỗ", 40]], ["room"])).toEqual(["room form 1 seats=40"]);
  });
});

describe("of rows that are each a record", () => {
  test("the first is one where it holds a figure, later ones always", () => {
    expect(read([["Mã", "98%"], ["II.1", "97%"]])).toEqual(["- - - 98", "0 - - 97"]); // prettier-ignore
    expect(read([["Mã", 98], ["II.1", "97%"]])).toEqual(["- - - 98", "0 - - 97"]); // prettier-ignore
    expect(read([["II.1", "97%"], ["Mã", "x"]])).toEqual(["0 - - 97", "- - - -"]); // prettier-ignore
  });
  test("running numbers of any length are no names, and blanks beside a name are none of it", () => {
    expect(read([[11, " II.1 ", 9, 10]])).toEqual(["0 9 10 -"]);
  });
  test("a column is found by the row, in a range that stands nowhere", () => {
    const table = readRows([["II.1", 9, 10], ["II.2", 8, 10]], LAW, "target", ORDERS); // prettier-ignore
    expect(table?.columns.get("done")?.ref(1)).toEqual({ sheet: "", row: 1, column: 0 });
    expect(table?.columns.get("target")?.texts).toEqual(["II.1", "II.2"]);
  });
});
