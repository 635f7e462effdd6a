import { readChanges } from "../../src/excel/changes";
import { readWorkbook } from "../../src/excel/snapshot";
import type { HeadlessExcel } from "../host/support/excel";
import { openBook } from "./support/book";

jest.setTimeout(120_000);

let host: HeadlessExcel;
let syncs: string[];
beforeEach(async () => {
  host = await openBook(
    {
      name: "Lớp",
      rows: [
        ["Lớp", "Sĩ số"],
        ["6A", 46],
        ["6B", 44],
        ["Tổng", { formula: "SUM(B2:B3)", result: 90 }],
      ],
    },
    { name: "Khác", rows: [["a", 1]] }
  );
  syncs = [];
  host.excel.onRequest((text) => syncs.push(text));
});
afterEach(() => host.close());

const ids = (): string[] => host.engine.sheets.all().map((sheet) => sheet.getSheetId());

async function write(address: string, value: unknown, sheet = "Lớp"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
  await host.engine.settled();
}

test("an edited cell is read again, with what formulas made of it, and nothing else", async () => {
  const before = await readWorkbook();
  await write("B2", 40);
  syncs.length = 0;
  const renewed = await readChanges(before, [{ sheetId: ids()[0] ?? "", address: "B2" }]);
  expect(renewed?.changes).toEqual([
    {
      sheet: "Lớp",
      cells: [
        { row: 1, column: 1, value: 40, format: "General" },
        { row: 3, column: 1, value: 84, format: "General" },
      ],
    },
  ]);
  expect(syncs).toHaveLength(3);
  expect(renewed?.snapshot.workbook).toEqual((await readWorkbook()).workbook);
  expect(before.workbook.sheets[0]?.values[1]?.[1]).toBe(46);
});

test("what was written as it stood before is no change", async () => {
  const before = await readWorkbook();
  await write("B2", 46);
  const renewed = await readChanges(before, [{ sheetId: ids()[0] ?? "", address: "B2" }]);
  expect(renewed?.changes).toEqual([]);
});

test("a row that was added beneath is read", async () => {
  const before = await readWorkbook();
  await write("B2", 9, "Khác");
  const renewed = await readChanges(before, [{ sheetId: ids()[1] ?? "", address: "B2" }]);
  expect(renewed?.snapshot.workbook.sheets[1]?.values).toEqual([
    ["a", 1],
    [null, 9],
  ]);
});

test.each([
  ["cells beside all others", "D2", 5, "D2"],
  ["an edit that nobody can find", "B2", 5, "B2,B5"],
  ["the last row cleared", "A4", "", "A4"],
])("%s: everything has to be read", async (_, cell, value, address) => {
  if (cell === "A4") {
    await write("B4", "");
  }
  const before = await readWorkbook();
  await write(cell, value);
  expect(await readChanges(before, [{ sheetId: ids()[0] ?? "", address }])).toBeUndefined();
});

test("a sheet that came or went: everything has to be read", async () => {
  const before = await readWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Khác").delete();
    await context.sync();
  });
  expect(await readChanges(before, [{ sheetId: ids()[0] ?? "", address: "B2" }])).toBeUndefined();
});
