import { openHeadlessExcel, type HeadlessExcel } from "./support/excel";

let host: HeadlessExcel;

beforeEach(async () => {
  host = await openHeadlessExcel({
    List: [
      ["a", "b", "c"],
      [1, 2, 3],
      [4, 5, 6],
    ],
  });
});
afterEach(() => host.close());

async function write(cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(cell).values = [[value]];
    await context.sync();
  });
  await host.engine.settled();
}

/** Where the sheet has values, and where formulas. */
const known = (): Promise<readonly [used: string, formulas: string]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange(true).load("address");
    const formulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("address");
    await context.sync();
    return [used.address, formulas.isNullObject ? "" : formulas.address];
  });

test("a value among others changes neither", async () => {
  expect(await known()).toEqual(["List!A1:C3", ""]);
  await write("B2", 7);
  expect(await known()).toEqual(["List!A1:C3", ""]);
});

test("a value beyond the others, and one taken away at the end, change what is used", async () => {
  expect(await known()).toEqual(["List!A1:C3", ""]);
  await write("E9", 7);
  expect(await known()).toEqual(["List!A1:E9", ""]);
  await write("E9", "");
  expect(await known()).toEqual(["List!A1:C3", ""]);
});

test("a formula among values is found, stays when it is calculated again, and is gone with its cell's", async () => {
  expect(await known()).toEqual(["List!A1:C3", ""]);
  await write("B2", "=C2+1");
  expect(await known()).toEqual(["List!A1:C3", "List!B2"]);
  await write("C2", 9);
  expect(await known()).toEqual(["List!A1:C3", "List!B2"]);
  await write("B2", 5);
  expect(await known()).toEqual(["List!A1:C3", ""]);
});

test("a result that spills beyond the values is used, too", async () => {
  expect(await known()).toEqual(["List!A1:C3", ""]);
  await write("D3", "=TRANSPOSE(A1:C1)");
  expect((await known())[0]).toBe("List!A1:D5");
  await write("D3", 1);
  expect((await known())[0]).toBe("List!A1:D3");
});

test("another sheet has its own", async () => {
  await write("B2", "=C2+1");
  expect(await known()).toEqual(["List!A1:C3", "List!B2"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect(await known()).toEqual(["List!A1:C3", "List!B2"]);
});
