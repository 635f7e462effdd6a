import { REFUSAL } from "../../src/host/protocol/host";
import { openHeadlessExcel, type HeadlessExcel } from "./support/excel";

jest.setTimeout(30_000);

let host: HeadlessExcel;

beforeAll(async () => {
  // Each a text as long as a cell may hold: 6 MB in few cells.
  const long = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
  host = await openHeadlessExcel({ A: [[1, 2], [3, 4]], B: [[1]], Long: long }); // prettier-ignore
});
afterAll(() => host.close());

const read = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
const paint = (sheet: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
  });

describe("failures to order", () => {
  it.each([
    [REFUSAL.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
    [REFUSAL.responseTooLarge, "ResponsePayloadSizeLimitExceeded"],
    [REFUSAL.activityLimit, "ActivityLimitReached"],
    [REFUSAL.cellEditMode, "InvalidOperationInCellEditMode"],
    ["AccessDenied" as const, "AccessDenied"],
  ])("%s arrives as %s, once", async (code, expected) => {
    host.excel.failAt({ code });
    await expect(read()).rejects.toMatchObject({ code: expected });
    await expect(read()).resolves.toEqual([[1]]);
  });

  it("strikes the third request, or the next that sets a colour", async () => {
    host.excel.failAt({ sync: 3, code: REFUSAL.activityLimit });
    host.excel.failAt({ sync: "nextMatching", matching: '"Color"', code: "AccessDenied" });
    await expect(read()).resolves.toEqual([[1]]);
    await expect(paint("A")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(read()).rejects.toMatchObject({ code: "ActivityLimitReached" });
  });
});

it("refuses while somebody types in a cell", async () => {
  host.excel.whileEditing(() => true);
  await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  host.excel.whileEditing(() => false);
  await expect(read()).resolves.toEqual([[1]]);
});

it("keeps a protected sheet as it is, and the other sheets open", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("B").protection.protect();
    await context.sync();
  });
  await expect(paint("B")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(paint("A")).resolves.toBeUndefined();
  expect(host.engine.grid.style("sheet-2", 0, 0)).toEqual({});
});

describe("what Excel refuses", () => {
  const trying = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("A"), context);
      await context.sync();
    });

  it.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [
      "a sheet that is not there",
      "ItemNotFound",
      (_, context) => context.workbook.worksheets.getItem("C").activate(),
    ],
    ["a bad address", "InvalidArgument", (sheet) => sheet.getRange("A1:B").select()],
    [
      "a range beyond the sheet",
      "InvalidArgument",
      (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).select(),
    ],
    [
      "a matrix of another shape",
      "InvalidArgument",
      (sheet) => void (sheet.getRange("A1:B2").values = [[1], [2]]),
    ],
    [
      "an address of more than 8,192 characters",
      "InvalidArgument",
      (sheet) =>
        void sheet.getRanges(Array.from({ length: 1800 }, (_, i) => `A${i + 1}`).join(",")).load("areaCount"),
    ],
    [
      "the last setting twice",
      "ItemNotFound",
      (_, context) => context.workbook.settings.getItem("x").delete(),
    ],
  ])("%s: %s", async (_, code, work) => {
    await expect(trying(work)).rejects.toMatchObject({ code });
  });

  it("more than 5 MB a request", async () => {
    await expect(
      trying((sheet) => void (sheet.getRange("A1").values = [["x".repeat(6_000_000)]]))
    ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  it("more than 5 MB a response", async () => {
    const readLong = trying(
      (_, { workbook }) => void workbook.worksheets.getItem("Long").getRange("A1:A200").load("values")
    );
    await expect(readLong).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("answers null for more than 5 million cells", async () => {
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem("A").getRange().load("values,address");
      await context.sync();
      expect([all.values, all.address]).toEqual([null, "A!1:1048576"]);
    });
  });
});

it.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["Worksheet.shapes", (sheet) => void sheet.shapes.load("items/name")],
  ["Range.sort", (sheet) => sheet.getRange("A1").sort.apply([{ key: 0 }])],
  ["Range.insert()", (sheet) => void sheet.getRange("A1:B1").insert("Down")],
  ["Range.rowHidden", (sheet) => void sheet.getRange("A1").load("rowHidden")],
])("refuses what it does not play by name: %s", async (name, work) => {
  const trial = Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("A"));
    await context.sync();
  });
  await expect(trial).rejects.toMatchObject({
    code: "ApiNotAvailable",
    message: expect.stringContaining(name) as string,
  });
});
