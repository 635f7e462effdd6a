import { CellState } from "../../src/rules";
import { readRows, type CellValue } from "../../src/sheets";
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
