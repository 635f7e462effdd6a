import { openHeadlessExcel, type HeadlessExcel } from "./support/excel";

let host: HeadlessExcel;

beforeAll(async () => {
  host = await openHeadlessExcel({
    "Tờ 1": [
      ["a", 1, true],
      [null, { error: "#N/A" }, 0.5],
    ],
    B: [[1]],
  });
});
afterAll(() => host.close());

it("shakes hands with the real office.js", () => {
  expect(host.Office.context.host).toBe("Excel");
  expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
});

it("reads values", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tờ 1");
    const range = sheet.getUsedRange().load("values,address,text,rowCount");
    sheet.load("name");
    await context.sync();
    return {
      values: range.values,
      address: range.address,
      text: range.text,
      rows: range.rowCount,
      name: sheet.name,
    };
  });
  expect(read).toEqual({
    values: [["a", 1, true], ["", "#N/A", 0.5]], // prettier-ignore
    address: "'Tờ 1'!A1:C2",
    text: [["a", "1", "TRUE"], ["", "#N/A", "0.5"]], // prettier-ignore
    rows: 2,
    name: "Tờ 1",
  });
});
