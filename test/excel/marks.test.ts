import { hasMarks, mark, removeMarks } from "../../src/excel/marks";
import { LOOKS, signatureOf, type Mark } from "../../src/marks";
import type { HeadlessExcel } from "../host/support/excel";
import { everything, fillOf, openBook } from "./support/book";

jest.setTimeout(120_000);

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** A sheet as its owner made it: colours, a rule of the owner's, a list; and a protected one. */
const open = (): Promise<HeadlessExcel> =>
  openBook(
    {
      name: "Lớp",
      rows: [
        ["Lớp", "Sĩ số"],
        ["6A", 46],
        ["6B", 44],
      ],
      styles: [
        { area: { top: 0, left: 0, bottom: 0, right: 1 }, style: { font: { bold: true }, fill: "#00B050" } },
        { area: cell(1, 1), style: { fill: "#FFFF00", numberFormat: "0.0", font: { color: "#0000FF" } } },
      ],
      conditionalFormats: [
        {
          area: { top: 1, left: 1, bottom: 2, right: 1 },
          formula: "B2>40",
          style: { font: { italic: true }, fill: "#C0C0C0" },
        },
      ],
      lists: [{ area: cell(2, 0), values: ["6A", "6B"] }],
    },
    { name: "Khóa", rows: [["a", 1]], protected: true },
    { name: "Ẩn", rows: [["b", 2]], hidden: true }
  );

const violation = (address: string, sheet = "Lớp"): Mark => ({ sheet, cell: address, kind: "violation" });

let host: HeadlessExcel;
beforeEach(async () => {
  host = await open();
});
afterEach(() => host.close());

test("marked cells are seen to be marked, others are not", async () => {
  const result = await mark([violation("B2"), { sheet: "Lớp", cell: "A3", kind: "unknown" }]);
  expect(result).toEqual({ count: 2, protectedSheets: [] });
  expect(await fillOf(host.engine, "Lớp", "B2")).toBe(LOOKS.violation.fill);
  expect(await fillOf(host.engine, "Lớp", "A3")).toBe(LOOKS.unknown.fill);
  expect(await fillOf(host.engine, "Lớp", "A2")).toBeUndefined();
  expect(await hasMarks()).toBe(true);
});

test("marking and unmarking leaves every cell, format, list and rule as it was", async () => {
  const before = everything(host.engine);
  await mark([violation("B2"), violation("B3"), violation("B2", "Ẩn")]);
  expect(everything(host.engine)).not.toBe(before);
  await removeMarks();
  expect(everything(host.engine)).toBe(before);
  expect(await hasMarks()).toBe(false);
});

test("marking writes to no cell: only rules are added, the owner's keep their order", async () => {
  const cells = (): string => JSON.stringify(host.engine.workbook.getSnapshot().sheets);
  const before = cells();
  const id = host.engine.sheetByName("Lớp")?.getSheetId() ?? "";
  const own = host.engine.rules.all(id);
  await mark([violation("B2")]);
  expect(cells()).toBe(before);
  expect(host.engine.rules.all(id).slice(-own.length)).toEqual(own);
});

test("marking again replaces the earlier marks", async () => {
  await mark([violation("B2")]);
  await mark([violation("B3")]);
  expect(await fillOf(host.engine, "Lớp", "B2")).not.toBe(LOOKS.violation.fill);
  expect(await fillOf(host.engine, "Lớp", "B3")).toBe(LOOKS.violation.fill);
});

describe("marks that are still as they should be", () => {
  const marks = (): { readonly id: string; readonly areas: number }[] =>
    host.engine.rules
      .all(host.engine.sheetByName("Lớp")?.getSheetId() ?? "")
      .filter(({ formula }) => formula?.includes("regcheck"))
      .map(({ id, areas }) => ({ id, areas: areas.length }));
  const warning: Mark = { sheet: "Lớp", cell: "A3", kind: "warning" };

  test("stay, the others go, and nothing is written where nothing changed", async () => {
    await mark([violation("B2"), violation("A2"), warning]);
    const before = marks();
    let writes = 0;
    host.excel.onRequest((text) => {
      if (/"Name":"(?:Add|Delete)"/.test(text)) writes += 1;
    });
    await mark([warning, violation("A2"), violation("B2")]);
    expect(marks()).toEqual(before);
    expect(writes).toBe(0);
    await mark([warning, violation("B2")]);
    expect(marks().filter(({ id }) => before.some((one) => one.id === id))).toHaveLength(1);
    expect(marks()).toHaveLength(2);
    expect(writes).toBe(2);
  });

  test("stay where Excel names their areas in another order", async () => {
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Lớp").getRanges("B3,A2");
      areas.conditionalFormats.add("Custom").custom.rule.formula = signatureOf("violation");
      await context.sync();
    });
    const before = marks();
    await mark([violation("A2"), violation("B3")]);
    expect(marks()).toEqual(before);
  });

  test("that somebody copied to other cells go, and theirs stay", async () => {
    await mark([violation("B3")]);
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets
        .getItem("Lớp")
        .getRange("B2")
        .conditionalFormats.add("Custom");
      format.custom.rule.formula = signatureOf("violation");
      await context.sync();
    });
    await mark([violation("B3")]);
    expect(marks()).toHaveLength(1);
    expect(await fillOf(host.engine, "Lớp", "B2")).not.toBe(LOOKS.violation.fill);
    expect(await fillOf(host.engine, "Lớp", "B3")).toBe(LOOKS.violation.fill);
  });
});

test("a cell with several findings bears the strongest mark, whichever comes first", async () => {
  await mark([{ sheet: "Lớp", cell: "B2", kind: "unknown" }, violation("B2")]);
  expect(await fillOf(host.engine, "Lớp", "B2")).toBe(LOOKS.violation.fill);
  await mark([
    { sheet: "Lớp", cell: "B2", kind: "warning" },
    { sheet: "Lớp", cell: "B2", kind: "unknown" },
  ]);
  expect(await fillOf(host.engine, "Lớp", "B2")).toBe(LOOKS.warning.fill);
});

test("a protected sheet is left alone and named, the others are marked", async () => {
  const before = JSON.stringify(host.engine.rules.all(host.engine.sheetByName("Khóa")?.getSheetId() ?? ""));
  const result = await mark([violation("B1", "Khóa"), violation("B2")]);
  expect(result).toEqual({ count: 1, protectedSheets: ["Khóa"] });
  const after = JSON.stringify(host.engine.rules.all(host.engine.sheetByName("Khóa")?.getSheetId() ?? ""));
  expect(after).toBe(before);
});

describe("a sheet that was marked, and is protected since", () => {
  const id = (): string => host.engine.sheetByName("Lớp")?.getSheetId() ?? "";
  const shut = { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false };
  const fixed = { allowInsertRows: false, allowDeleteRows: false, allowSort: false, allowAutoFilter: false };
  beforeEach(async () => {
    await mark([violation("B2")]);
    host.engine.sheets.protect(id(), { ...shut, ...fixed });
  });

  test("is named with marks that hold no more, whether others would stand there or none", async () => {
    const named = { count: 0, protectedSheets: ["Lớp"], outdatedSheets: ["Lớp"] };
    expect(await mark([violation("B3")])).toEqual(named);
    expect(await mark([])).toEqual(named);
    expect(await fillOf(host.engine, "Lớp", "B2")).toBe(LOOKS.violation.fill);
  });

  test("is marked where its marks still are what they should be", async () => {
    expect(await mark([violation("B2")])).toEqual({ count: 1, protectedSheets: [] });
  });
});

test("marks that were copied to other cells, or came with the file, are known by their formula", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ẩn").getRange("A1:B1");
    range.conditionalFormats.add("Custom").custom.rule.formula = signatureOf("warning");
    await context.sync();
  });
  expect(await hasMarks()).toBe(true);
  expect(await removeMarks()).toEqual({ count: 1, protectedSheets: [] });
  expect(await hasMarks()).toBe(false);
});

test("a rule of the user's that only looks alike stays", async () => {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Lớp").getRange("A2");
    conditionalFormats.add("Custom").custom.rule.formula = '=A2="regcheck"';
    conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    await context.sync();
  });
  const before = everything(host.engine);
  await mark([violation("A2")]);
  await removeMarks();
  expect(everything(host.engine)).toBe(before);
});

test("thousands of scattered cells are marked within Excel's longest address", async () => {
  const large = await openBook({ name: "Dài", rows: Array.from({ length: 12_000 }, (_, row) => [row]) });
  const cells = Array.from({ length: 6_000 }, (_, index) => violation(`A${2 * index + 2}`, "Dài"));
  expect((await mark(cells)).count).toBe(6_000);
  const rules = large.engine.rules.all(large.engine.sheetByName("Dài")?.getSheetId() ?? "");
  expect(rules.flatMap(({ areas }) => areas)).toHaveLength(6_000);
  expect(rules.length).toBeLessThan(10);
  expect(await fillOf(large.engine, "Dài", "A12000")).toBe(LOOKS.violation.fill);
  expect(await fillOf(large.engine, "Dài", "A6001")).toBeUndefined();
  await removeMarks();
  expect(await hasMarks()).toBe(false);
  await large.close();
});

test.each([
  [5004, "cellEditing"],
  [5102, "busy"],
  [5103, "tooLarge"],
  ["AccessDenied", "protected"],
] as const)("a refusal (%s) is known by its kind (%s), and nothing is half done", async (code, problem) => {
  await mark([violation("B2")]);
  const before = everything(host.engine);
  const fail = (): void => host.excel.failAt({ sync: "nextMatching", matching: "ConditionalFormats", code });
  fail();
  // A busy Excel is asked once more.
  if (problem === "busy") fail();
  await expect(removeMarks()).rejects.toMatchObject({ name: "ExcelFailure", problem });
  expect(everything(host.engine)).toBe(before);
});
