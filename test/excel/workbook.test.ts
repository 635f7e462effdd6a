import { watchWorkbook } from "../../src/excel/events";
import { writeReport } from "../../src/excel/report-sheet";
import { selectCell } from "../../src/excel/selection";
import { loadSettings, saveSettings } from "../../src/excel/settings";
import { hasFunctions } from "../../src/excel/run";
import type { Report, ReportRow } from "../../src/marks";
import type { ReportLook } from "../../src/marks/report-look";
import { openHeadlessExcel, type HeadlessExcel } from "../host/support/excel";
import { until } from "../support/until";
import { everything, openBook } from "./support/book";

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openBook(
    {
      name: "Lớp",
      rows: [
        ["Lớp", "Sĩ số"],
        ["6A", 46],
      ],
    },
    { name: "Khác", rows: [[1]] }
  );
});
afterEach(() => host.close());

/** Long enough for an event that should not come: each has a message of its own. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe("settings", () => {
  test("are found again as they were kept", async () => {
    const kept = {
      regulation: "school-standard",
      settings: { a: { readings: { R1: "x" }, values: { v: [1, 2] } } },
    };
    expect(await loadSettings()).toBeUndefined();
    await saveSettings(kept);
    expect(await loadSettings()).toEqual(kept);
    await saveSettings({ regulation: "thông tư" });
    expect(await loadSettings()).toEqual({ regulation: "thông tư" });
  });

  test("are waited for while somebody types in a cell", async () => {
    await saveSettings({ a: 1 });
    host.excel.failAt({ code: 5004 });
    expect(await loadSettings()).toEqual({ a: 1 });
  });

  test("larger than what Excel surely keeps are refused, and the earlier ones stay", async () => {
    await saveSettings({ a: 1 });
    await expect(saveSettings({ long: "x".repeat(600_000) })).rejects.toMatchObject({ problem: "tooLarge" });
    expect(await loadSettings()).toEqual({ a: 1 });
  });
});

test.each([
  ["1.3", true],
  ["1.2", false],
])("CustomFunctionsRuntime %s has functions: %p", async (version, expected) => {
  const old = await openHeadlessExcel(
    { A: [[1]] },
    { requirements: { ExcelApi: "1.9", CustomFunctionsRuntime: version } }
  );
  expect(hasFunctions()).toBe(expected);
  await old.close();
});

describe("selecting", () => {
  test("brings the sheet to the front and selects the cell", async () => {
    await selectCell("Khác", "B7");
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("Khác!B7");
  });

  test("says that a sheet is gone", async () => {
    await expect(selectCell("Đã xóa", "A1")).rejects.toMatchObject({ name: "ExcelFailure", problem: "gone" });
  });
});

describe("watching", () => {
  test("tells edits and selections until it ends", async () => {
    const edits: unknown[] = [];
    const selections: unknown[] = [];
    const stop = await watchWorkbook({
      onEdit: (edit) => edits.push(edit),
      onSelect: (selection) => selections.push(selection),
    });
    const sheetId = host.engine.sheetByName("Lớp")?.getSheetId();
    const write = (value: number): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lớp").getRange("B2").values = [[value]];
        await context.sync();
      });
    await write(45);
    await selectCell("Lớp", "B2");
    await until(() => edits.length > 0 && selections.length > 0);
    expect(edits).toEqual([{ sheetId, address: "B2", remote: false, inPlace: true }]);
    expect(selections.at(-1)).toEqual({ sheet: "Lớp", area: "B2", cell: "B2" });
    await stop();
    await write(44);
    await moment();
    expect(edits).toHaveLength(1);
  });

  test("a selection that another one followed at once is told of no more", async () => {
    const selections: unknown[] = [];
    const stop = await watchWorkbook({ onSelect: (selection) => selections.push(selection) });
    // As a sheet that comes to the front with a cell of it: what was selected there before comes first.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Khác");
      for (const cell of ["A1", "B7"]) sheet.getRange(cell).select();
      await context.sync();
    });
    await until(() => selections.length > 0);
    await moment();
    expect(selections).toEqual([{ sheet: "Khác", area: "B7", cell: "B7" }]);
    await stop();
  });
});

describe("the report sheet", () => {
  const cells = (texts: readonly (string | number)[], look: ReportLook = "text"): ReportRow =>
    texts.map((text) =>
      text === "" ? undefined : { text, look: typeof text === "number" ? "number" : look }
    );
  const report: Report = {
    sheetName: "Báo cáo",
    widths: [46, 66, 206, 76, 84],
    rows: [
      cells(["Kết quả"], "title"),
      cells(["Văn bản", "", "=Thông tư"]),
      [],
      cells(["", "", "Điều", "Vi phạm", "Đạt"], "heading"),
      cells(["", "", "=Điều 4", 2, 1_000]),
      [],
      cells(["Ô", "Kết quả", "Giải thích"], "heading"),
      [{ text: "B2", look: "link", link: { sheet: "Lớp", cell: "B2" } }, ...cells(["Vi phạm", "=1+1"])],
      cells(["", "Vi phạm", "'trích'"]),
      cells(["Chưa hiểu: 1"], "section"),
    ],
    headings: 6,
    chart: {
      ...{ title: "Theo điều", step: 1, names: 3, first: 4, last: 4, labels: 2, top: 5, bottom: 5 },
      series: [{ column: 3, color: "#C4372F" }],
    },
  };
  const read = (name: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange().load("values,formulas");
      await context.sync();
      return { values: range.values, formulas: range.formulas };
    });

  test("stands in a new sheet, text for text, and nothing in it is a formula", async () => {
    const { id } = await writeReport(report);
    expect(host.engine.sheetByName("Báo cáo")?.getSheetId()).toBe(id);
    const { values, formulas } = await read("Báo cáo");
    const rows = report.rows.map((row) => row.map((cell) => cell?.text ?? ""));
    expect(values).toEqual(rows.map((row) => report.widths.map((_, column) => row[column] ?? "")));
    expect(host.excel.document.layouts.get(id)).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      titleRows: "$7:$7",
      centerFooter: "&P / &N",
    });
    expect(host.excel.document.charts.get(id)).toEqual([
      {
        ...{ type: "BarStacked", title: "Theo điều", legend: "Bottom", seriesCount: 1 },
        ...{ source: "'Báo cáo'!C4:D5", place: ["'Báo cáo'!C6", "'Báo cáo'!F6"] },
        axes: { category: { reversePlotOrder: true, tickLabelSpacing: 1 }, value: { majorUnit: 1 } },
        colors: new Map([[0, "#C4372F"]]),
      },
    ]);
    const strip = (text: unknown): string => String(text).replace(/^'/, "");
    expect(formulas.flat().map(strip)).toEqual(values.flat().map(strip));
  });

  test("takes the place of the add-in's earlier one, under its name", async () => {
    const first = await writeReport(report);
    expect(first).toMatchObject({ sheet: "Báo cáo", isAnew: false });
    const second = await writeReport({ ...report, rows: [cells(["Mới"])] }, [first.id, "gone"]);
    expect(second).toMatchObject({ sheet: "Báo cáo", isAnew: true });
    const names = host.engine.workbook.getSheets().map((sheet) => sheet.getName());
    expect(names).toEqual(["Lớp", "Khác", "Báo cáo"]);
    expect(host.engine.sheetByName("Báo cáo")?.getSheetId()).toBe(second.id);
    expect((await read("Báo cáo")).values[0]?.[0]).toBe("Mới");
  });

  test("never overwrites a sheet: a taken name gets a number", async () => {
    await writeReport({ ...report, sheetName: "lớp" });
    const names = host.engine.workbook.getSheets().map((sheet) => sheet.getName());
    expect(names).toEqual(["Lớp", "Khác", "lớp (2)"]);
    expect((await read("Lớp")).values).toEqual([["Lớp", "Sĩ số"], ["6A", 46]]); // prettier-ignore
  });

  test("that cannot be finished leaves nothing behind", async () => {
    const before = everything(host.engine);
    host.excel.failAt({ sync: "nextMatching", matching: "NumberFormat", code: 5103 });
    await expect(writeReport(report)).rejects.toMatchObject({ problem: "tooLarge" });
    expect(host.engine.sheetByName("Báo cáo")).toBeUndefined();
    expect(everything(host.engine)).toBe(before);
  });
});
