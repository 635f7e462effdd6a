import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { openHeadlessExcel, type HeadlessExcel } from "./support/excel";

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

let host: HeadlessExcel;

const valuesOf = ({ values }: { readonly values: unknown }): unknown => values;

beforeAll(async () => {
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: "Tờ 1",
        rows: [["Họ tên", "Điểm", null], ["An", 0.5, 45584], [true, { error: "#N/A" }, { formula: "B2*2" }]], // prettier-ignore
        merges: [area(0, 1, 0, 2)],
        styles: [
          { area: area(0, 0, 0, 2), style: { font: { bold: true, color: "#FF0000" }, fill: "#DDEBF7" } },
          { area: area(1, 1), style: { numberFormat: "0%" } },
          { area: area(1, 2), style: { numberFormat: "dd/mm/yyyy" } },
        ],
        lists: [{ area: area(1, 0, 5, 0), values: ["x", "không"] }],
      },
      { name: "Khóa", rows: [[1]], protected: true },
      { name: "Ẩn", rows: [[1]], hidden: true },
    ],
  });
  host = await openHeadlessExcel(await readWorkbook(bytes), { locale: "vi-VN" });
});
afterAll(() => host.close());

it("shakes hands with the real office.js", () => {
  expect(host.Office.context.host).toBe("Excel");
  expect(host.Office.context.displayLanguage).toBe("vi-VN");
  expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
});

describe("reading", () => {
  it("gives values, shown text, formulas and number formats", async () => {
    const range = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Tờ 1").getUsedRange();
      used.load("values,text,formulas,numberFormat,address,rowCount,columnCount");
      await context.sync();
      return used.toJSON();
    });
    expect(range).toEqual({
      address: "'Tờ 1'!A1:C3",
      rowCount: 3,
      columnCount: 3,
      values: [["Họ tên", "Điểm", ""], ["An", 0.5, 45584], [true, "#N/A", 1]], // prettier-ignore
      text: [["Họ tên", "Điểm", ""], ["An", "50%", "19/10/2024"], ["TRUE", "#N/A", "1"]], // prettier-ignore
      formulas: [["Họ tên", "Điểm", ""], ["An", 0.5, 45584], [true, "#N/A", "=B2*2"]], // prettier-ignore
      numberFormat: [["General", "General", "General"], ["General", "0%", "dd/mm/yyyy"], ["General", "General", "General"]], // prettier-ignore
    });
  });

  it("lists sheets with their visibility and protection", async () => {
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const protections = worksheets.items.map((sheet) => sheet.protection.load("protected,options"));
      await context.sync();
      return worksheets.items.map((sheet, i) => [
        sheet.name,
        sheet.visibility,
        protections[i]!.protected,
        protections[i]!.options?.allowFormatCells,
      ]);
    });
    expect(sheets).toEqual([
      ["Tờ 1", "Visible", false, undefined],
      ["Khóa", "Visible", true, false],
      ["Ẩn", "Hidden", false, undefined],
    ]);
  });

  it("gives merged areas, validations and looks", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tờ 1");
      const merged = sheet.getRange("A1:C2").getMergedAreasOrNullObject();
      merged.load("areaCount");
      merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      const none = sheet.getRange("A5:A9").getMergedAreasOrNullObject();
      none.load("areaCount");
      const head = sheet.getRange("A1");
      head.load("format/fill/color,format/font/bold,format/font/color");
      const mixed = sheet.getRange("A1:A2");
      mixed.load("format/font/bold");
      const rule = sheet.getRange("A2").dataValidation.load("type,rule");
      await context.sync();
      return {
        merged: merged.areas.items.map((range) => [
          range.rowIndex,
          range.columnIndex,
          range.rowCount,
          range.columnCount,
        ]),
        none: none.isNullObject,
        look: [head.format.fill.color, head.format.font.bold, head.format.font.color],
        mixed: mixed.format.font.bold,
        rule: [rule.type, rule.rule.list?.source],
      };
    });
    expect(seen).toEqual({
      merged: [[0, 1, 1, 2]],
      none: true,
      look: ["#DDEBF7", true, "#FF0000"],
      mixed: null,
      rule: ["List", "x,không"],
    });
  });

  it("leaves what was not loaded to the client's own error, and nothing to a null object", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("không có");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      const range = context.workbook.worksheets.getItem("Tờ 1").getRange("A1");
      await context.sync();
      expect(() => valuesOf(range)).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });
});

describe("writing", () => {
  it("reads texts as if typed, keeps text where the format says so, and calculates", async () => {
    const written = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mới");
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("A1:E1").values = [["98%", "0123", "'=1+1", "=1+1", "TRUE"]];
      const range = sheet.getRange("A1:E1").load("values,text,numberFormat");
      await context.sync();
      return { values: range.values, first: [range.text[0]![0], range.numberFormat[0]![0]] };
    });
    expect(written).toEqual({ values: [[0.98, "0123", "=1+1", 2, true]], first: ["98%", "0%"] });
  });

  it("changes looks, widths and links of a range", async () => {
    const look = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mới").getRange("A3:B4");
      range.format.fill.color = "yellow";
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.format.columnWidth = 75;
      const cell = range.getCell(0, 0);
      cell.hyperlink = { documentReference: "'Tờ 1'!A1", textToDisplay: "A1" };
      range.load("format/fill/color,format/font/bold,format/wrapText,format/columnWidth");
      const bottom = range.format.borders.getItem("EdgeBottom").load("style,color");
      const top = range.format.borders.getItem("EdgeTop").load("style");
      cell.load("values");
      await context.sync();
      const set = [
        range.format.fill.color,
        range.format.font.bold,
        range.format.wrapText,
        range.format.columnWidth,
      ];
      return [...set, bottom.style, top.style, cell.values];
    });
    expect(look).toEqual(["#FFFF00", true, true, 75, "Continuous", "None", [["A1"]]]);
  });

  it("splits a large write as the client does", async () => {
    const rows = Array.from({ length: 900 }, (_, r) => [r, `dòng ${r}`]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Mới").getRangeByIndexes(10, 0, 900, 2);
      range.values = rows;
      await context.sync();
      const last = range.getLastRow().load("values,address");
      await context.sync();
      expect([last.values, last.address]).toEqual([[[899, "dòng 899"]], "Mới!A910:B910"]);
    });
  });

  it("renames and deletes sheets by Excel's rules", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mới");
      sheet.name = "Báo cáo";
      await context.sync();
      sheet.delete();
      await context.sync();
      const gone = context.workbook.worksheets.getItemOrNullObject("Báo cáo");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("a/b");
        await context.sync();
      })
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("selects, activates and tells what is selected", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Khóa").getRange("B2:C3").select();
    await context.sync();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect([active.name, selected.address]).toEqual(["Khóa", "Khóa!B2:C3"]);
    context.workbook.worksheets.getItem("Tờ 1").activate();
    await context.sync();
  });
});

it("keeps settings in the workbook", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("regcheck", { mapping: ["A", "B"] });
    context.workbook.settings.add("other", 1);
    await context.sync();
  });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("regcheck").load("value");
    const all = context.workbook.settings.load("items/key");
    await context.sync();
    expect(setting.value).toEqual({ mapping: ["A", "B"] });
    expect(all.items.map(({ key }) => key)).toEqual(["regcheck", "other"]);
    setting.delete();
    await context.sync();
    const gone = context.workbook.settings.getItemOrNullObject("regcheck").load("value");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

it("tells the culture and the name of the workbook", async () => {
  await Excel.run(async (context) => {
    const culture = context.application.cultureInfo.load("name,numberFormat/numberDecimalSeparator");
    context.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.load("name");
    await context.sync();
    expect([culture.name, culture.numberFormat.numberDecimalSeparator]).toEqual(["vi-VN", ","]);
    expect(context.workbook.name).toBe("Book1.xlsx");
  });
});
