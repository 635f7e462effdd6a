import { strToU8, zipSync } from "fflate";
import { readWorkbook, toWorkbookData, WorkbookReadError, type SheetFile } from "../../src/xlsx/read";
import { cellKey } from "../../src/xlsx/types";
import { zipWorkbook, type RawWorkbook } from "./package";

const firstSheet = async (raw: RawWorkbook): Promise<SheetFile> =>
  (await readWorkbook(zipWorkbook(raw))).sheets[0]!;
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe("cells", () => {
  it("reads every type of value", async () => {
    const sheet = await firstSheet({
      strings:
        "<si><t>hoa</t></si><si><r><t>đỏ </t></r><r><rPr><b/></rPr><t>đậm</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si>",
      sheet: data(
        `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>0.1</v></c>` +
          `<c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="str"><f>A1</f><v>a&lt;b</v></c>` +
          `<c r="G2" t="inlineStr"><is><t>dòng_x000D_</t></is></c><c r="H2" t="d"><v>2024-10-19</v></c><c r="J2"><v>1E-3</v></c></row>`
      ),
    });
    expect(sheet.name).toBe("Tờ & 1");
    expect(sheet.values[1]).toEqual(
      // prettier-ignore
      ["hoa", "đỏ đậm", 0.1, true, { error: "#N/A" }, "a<b", "dòng\r", 45584, undefined, 0.001]
    );
    expect(sheet.values[0]).toBeUndefined();
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 10]);
  });

  it("counts cells and rows that name no address", async () => {
    const sheet = await firstSheet({
      sheet: data(
        `<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>`
      ),
    });
    expect(sheet.values[0]).toEqual([1, 2]);
    expect(sheet.values[3]!.slice(2)).toEqual([3, 4]);
  });

  it("takes formatted blank cells for blank", async () => {
    const sheet = await firstSheet({
      styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>`,
      sheet: data(`<row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="Z900" s="1"/></row>`),
    });
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1]);
    expect([sheet.formattedRows, sheet.formattedColumns]).toEqual([900, 26]);
  });

  it("reads a part with a prefix, comments and CDATA", async () => {
    const sheet = await firstSheet({
      prefix: "x:",
      sheet: `<!-- a > b --><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v><![CDATA[1 < 2]]></x:v></x:c></x:row></x:sheetData>`,
    });
    expect(sheet.values[0]).toEqual(["1 < 2"]);
  });

  it("gives the check a matrix with number formats", async () => {
    const file = await readWorkbook(
      zipWorkbook({
        styles: `<numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>`,
        sheet:
          data(`<row r="1"><c r="A1" s="1"><v>45584</v></c><c r="C1" s="2"><v>0.5</v></c></row>`) +
          `<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
        workbookPr: `<workbookPr date1904="1"/>`,
      }),
      { styles: false }
    );
    const { sheets, date1904 } = toWorkbookData(file);
    expect(date1904).toBe(true);
    expect(sheets[0]!.values).toEqual([[45584, null, 0.5]]);
    expect(sheets[0]!.formats).toEqual([["dd\\/mm\\/yyyy", undefined, "0.00%"]]);
    expect(sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });
});

describe("formulas", () => {
  it("keeps saved results and expands shared formulas", async () => {
    const sheet = await firstSheet({
      sheet: data(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(B1:B2)</f><v>5</v></c></row>` +
          `<row r="3"><c r="A3"><f t="shared" si="0"/><v>7</v></c></row>`
      ),
    });
    expect(sheet.formulas.get(cellKey(2, 0))).toBe("B3*$C$1+SUM(B3:B4)");
    expect(sheet.values[2]).toEqual([7]);
  });

  it("tells a result of no characters from none", async () => {
    const sheet = await firstSheet({
      sheet: data(
        `<row r="1"><c r="A1" t="str"><f>B1</f><v></v></c><c r="B1"><f>C1</f><v></v></c><c r="C1"><f>D1</f></c>` +
          `<c r="D1"><f>E1</f><v>0</v></c><c r="E1" t="str"><v></v></c></row>`
      ),
    });
    expect([...sheet.uncalculated]).toEqual([cellKey(0, 1), cellKey(0, 2)]);
  });

  it("knows the area of an array formula", async () => {
    const sheet = await firstSheet({
      sheet: data(`<row r="1"><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c></row>`),
    });
    expect(sheet.arrays.get(cellKey(0, 1))).toEqual({ top: 0, left: 1, bottom: 2, right: 1 });
  });
});

describe("what stands beside the cells", () => {
  it("reads conditional formats with their look, and validations", async () => {
    const sheet = await firstSheet({
      styles: `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
      sheet:
        data("") +
        `<conditionalFormatting sqref="A1:A9 C1"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan" stopIfTrue="1"><formula>45</formula></cfRule></conditionalFormatting>` +
        `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B5"><formula1>"Đạt,Không đạt"</formula1></dataValidation></dataValidations>`,
    });
    expect(sheet.conditionalFormats).toEqual([
      {
        areas: [
          { top: 0, left: 0, bottom: 8, right: 0 },
          { top: 0, left: 2, bottom: 0, right: 2 },
        ],
        type: "cellIs",
        priority: 3,
        stopIfTrue: true,
        operator: "greaterThan",
        formulas: ["45"],
        style: { font: { color: "#9C0006" }, fill: "#FFC7CE", border: undefined },
      },
    ]);
    expect(sheet.dataValidations[0]).toMatchObject({
      type: "list",
      allowBlank: true,
      formula1: '"Đạt,Không đạt"',
    });
  });

  it("reads themed colours with their tint", async () => {
    const file = await readWorkbook(
      zipWorkbook({
        styles: `<fonts><font/></fonts><fills><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs>`,
        sheet: data(""),
      })
    );
    expect(file.styles[0]!.fill).toBe("#B4C7E7");
  });
});

describe("files that cannot be read", () => {
  const ole = (text: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, "utf16le")]);
  const whole = zipWorkbook({ sheet: data("") });
  const cases: [string, string, Uint8Array][] = [
    ["nothing", "empty", new Uint8Array()],
    ["a text", "not-xlsx", strToU8("a,b\n1,2")],
    ["a workbook of Excel 97", "old-xls", ole("Workbook")],
    ["a password", "encrypted", ole("EncryptedPackage")],
    ["a zip of something else", "not-xlsx", zipSync({ "a.xml": strToU8("<a/>") })],
    ["half a file", "corrupt", whole.slice(0, whole.length / 2)],
    ["broken XML", "corrupt", zipWorkbook({ sheet: "<sheetData><row>" })],
    ["a document type", "corrupt", zipWorkbook({ sheet: "<!DOCTYPE x [<!ENTITY a 'b'>]>" })],
  ];
  it.each(cases)("%s: %s", async (_, code, bytes) => {
    const failure = await readWorkbook(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkbookReadError);
    expect((failure as WorkbookReadError).code).toBe(code);
  });
});
