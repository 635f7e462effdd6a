import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read";
import { cellKey } from "../../src/xlsx/types";
import { writeWorkbook } from "../../src/xlsx/write";

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe("a written workbook", () => {
  it("reads back with values, formulas and the look of each cell", async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: "Danh sách",
          rows: [
            ["Họ tên", "Ngày sinh", null],
            ["=1+1", 45584, { formula: "B2+1", result: 45585 }],
            [true, { error: "#N/A" }],
          ],
          merges: [area(0, 1, 0, 2)],
          styles: [
            { area: area(0, 0, 0, 2), style: { font: { bold: true }, fill: "#DDEBF7", wrap: true } },
            {
              area: area(1, 1),
              style: { numberFormat: "dd/mm/yyyy", border: { top: { style: "thin", color: "#000000" } } },
            },
          ],
          columnWidths: [24, undefined, 12],
          freeze: { rows: 1, columns: 0 },
          lists: [{ area: area(1, 0, 2, 0), values: ["x", "không"] }],
          conditionalFormats: [{ area: area(1, 1, 9, 1), formula: "$B2>45", style: { fill: "#FFC7CE" } }],
        },
        { name: "Ẩn", rows: [[1]], hidden: true, protected: true },
      ],
    });
    const file = await readWorkbook(bytes);
    const sheet = file.sheets[0]!;
    expect(sheet.values.map((row) => [...row!])).toEqual([
      ["Họ tên", "Ngày sinh"],
      ["=1+1", 45584, 45585],
      [true, { error: "#N/A" }],
    ]);
    expect([...sheet.formulas]).toEqual([[cellKey(1, 2), "B2+1"]]);
    const styleOf = (row: number, column: number) => file.styles[sheet.styleIds[row]?.[column] ?? 0]!;
    expect(styleOf(0, 0)).toMatchObject({ font: { bold: true }, fill: "#DDEBF7", wrap: true });
    expect(styleOf(1, 1)).toMatchObject({ numberFormat: "dd/mm/yyyy", border: { top: { style: "thin" } } });
    expect(styleOf(2, 0).fill).toBeUndefined();
    expect(sheet.merges).toEqual([area(0, 1, 0, 2)]);
    expect(sheet.columnWidths.get(0)).toBeCloseTo(24, 0);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(sheet.conditionalFormats[0]).toMatchObject({ formulas: ["$B2>45"], style: { fill: "#FFC7CE" } });
    expect(sheet.dataValidations[0]).toMatchObject({ type: "list", formula1: '"x,không"' });
    expect(file.sheets[1]).toMatchObject({ hidden: true, protection: { allowFormatCells: false } });
  });

  it("carries the 1904 date system", async () => {
    const bytes = await writeWorkbook({ sheets: [{ name: "A", rows: [[1]] }], date1904: true });
    expect((await readWorkbook(bytes)).date1904).toBe(true);
  });
});

test("the same content makes the same file, whenever it is written", async () => {
  const bytes = await writeWorkbook({ sheets: [{ name: "A", rows: [["x", 1]] }] });
  const properties = strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array());
  expect(properties.match(/\d{4}-\d\d-\d\dT/g)).toEqual(["1970-01-01T", "1970-01-01T"]);
});
