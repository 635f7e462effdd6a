/** A marked copy's styles, and the sheet that is added. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read";
import { markFile, type NewSheet } from "../../src/xlsx/mark-file";
import { DATA, marked, plan, REPORT, SHEET, textOf } from "./marking";
import { zipWorkbook } from "./package";

describe("the styles", () => {
  const styled = (styles: string | undefined, sheet?: NewSheet): string =>
    textOf(
      markFile(zipWorkbook({ sheet: DATA, styles }), plan([marked(["B2"])], sheet)).bytes,
      "xl/styles.xml"
    );
  const DXF =
    `<dxf><font><color rgb="FF8E1F1B"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFDE3E1"/><bgColor rgb="FFFDE3E1"/></patternFill></fill>` +
    `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="FFC4372F"/></${side}>`).join("")}</border></dxf>`;

  it("get the mark's look behind their own", () => {
    expect(styled(`<dxfs count="1"><dxf/></dxfs><tableStyles/>`)).toContain(
      `<dxfs count="2"><dxf/>${DXF}</dxfs><tableStyles/>`
    );
  });

  it("get a list where they have none, in its place", () => {
    expect(styled(`<cellXfs><xf/></cellXfs><colors/>`)).toContain(
      `<cellXfs><xf/></cellXfs><dxfs count="1">${DXF}</dxfs><colors/>`
    );
    expect(styled(`<dxfs/>`)).toContain(`<dxfs>${DXF}</dxfs>`);
  });

  it("do not grow when a copy is marked again", () => {
    const once = markFile(zipWorkbook({ sheet: DATA, styles: "" }), plan([marked(["B2"])], REPORT)).bytes;
    const twice = markFile(once, plan([marked(["B2"])], { ...REPORT, name: "2" })).bytes;
    expect(textOf(twice, "xl/styles.xml")).toBe(textOf(once, "xl/styles.xml"));
    expect(textOf(twice, "xl/worksheets/sheet1.xml")).toBe(textOf(once, "xl/worksheets/sheet1.xml"));
  });

  it("are made where a workbook has none", async () => {
    const parts = unzipSync(zipWorkbook({ sheet: DATA }));
    const bare = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array()).replace(
      /<Relationship Id="rId3".*?\/>/,
      ""
    );
    const bytes = zipSync({ ...parts, "xl/_rels/workbook.xml.rels": strToU8(bare) });
    const file = await readWorkbook(markFile(bytes, plan([marked(["B2"])])).bytes);
    expect(file.sheets[0]?.conditionalFormats[0]?.style).toMatchObject({ fill: "#FDE3E1" });
  });

  it("show cells as before: the first font and format stay the first", async () => {
    const bytes = zipWorkbook({ sheet: DATA, styles: "<dxfs/>" });
    const before = await readWorkbook(bytes);
    const after = await readWorkbook(markFile(bytes, plan([], REPORT)).bytes);
    expect(before.styles[0]).toMatchObject({ numberFormat: "General" });
    expect(after.styles[0]).toMatchObject({ numberFormat: "General" });
    expect(after.styles[0]?.font?.bold).toBeUndefined();
  });
});

describe("the sheet that is added", () => {
  it("stands behind the others, its texts as texts, its links into the workbook", async () => {
    const { bytes } = markFile(zipWorkbook({ sheet: DATA }), plan([], REPORT));
    const file = await readWorkbook(bytes);
    expect(file.sheets.map(({ name }) => name)).toEqual([SHEET, "Báo cáo <1>"]);
    expect(file.sheets[1]?.values).toEqual([["Tựa"], undefined, ["B2", '=1+1 <b>"&" _x0041_ \ufffd']]);
    expect(file.sheets[1]?.formulas.size).toBe(0);
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain(
      `<hyperlink ref="A3" location="'Tờ &amp; 1'!B2" display="B2"/>`
    );
    expect(textOf(bytes, "[Content_Types].xml")).toContain(`PartName="/xl/worksheets/sheet2.xml"`);
  });

  it("is not forced into a workbook whose structure is protected", () => {
    const bytes = zipWorkbook({ sheet: DATA, workbookPr: `<workbookProtection lockStructure="1"/>` });
    const { refusedSheet, bytes: copy } = markFile(bytes, plan([], REPORT));
    expect(refusedSheet).toBe(true);
    expect(unzipSync(copy)).toEqual(unzipSync(bytes));
  });
});
