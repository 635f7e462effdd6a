/** A marked copy: what is patched, and that nothing else is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook, WorkbookReadError } from "../../src/xlsx/read";
import { markFile, type MarkPlan, type NewSheet } from "../../src/xlsx/mark-file";
import { readDirectory } from "../../src/xlsx/zip";
import { zipWorkbook, type RawWorkbook } from "./package";
import { zip64 } from "./zip64";

const FORMULA = '"regcheck violation"="regcheck violation"';
const LOOK = { fill: "#FDE3E1", font: "#8E1F1B", line: "#C4372F", lineStyle: "thin" } as const;
const OTHER = { ...LOOK, fill: "#E8ECF4", lineStyle: "dotted" } as const;
const SHEET = "Tờ & 1";

const REPORT: NewSheet = {
  name: "Báo cáo <1>",
  widths: [70, 420],
  looks: [
    { bold: true, size: 14 },
    { wrap: true, vertical: "top" },
  ],
  rows: [
    [{ text: "Tựa", look: 0 }],
    [],
    [
      { text: "B2", look: 1, link: "'Tờ & 1'!B2" },
      { text: '=1+1 <b>"&" _x0041_ \u0000', look: 1 },
    ],
  ],
};

const plan = (marks: MarkPlan["marks"], sheet?: NewSheet): MarkPlan => ({
  marks,
  isMark: (formula) => formula.startsWith('"regcheck '),
  sheet: sheet && ((): NewSheet => sheet),
});
const marked = (areas: string[], sheet = SHEET, look: typeof LOOK | typeof OTHER = LOOK) => ({
  sheet,
  areas,
  formula: FORMULA,
  look,
});

const textOf = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const sheetOf = (raw: RawWorkbook, marks = [marked(["B2"])]): string =>
  textOf(markFile(zipWorkbook(raw), plan(marks)).bytes, "xl/worksheets/sheet1.xml");

const DATA = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const rule = (priority: number, inner = "<formula>A1&gt;1</formula>"): string =>
  `<cfRule type="expression" priority="${priority}">${inner}</cfRule>`;
const MARK = (dxf: number, priority = 1, areas = "B2"): string =>
  `<conditionalFormatting sqref="${areas}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
  `<formula>${FORMULA.replaceAll('"', "&quot;")}</formula></cfRule></conditionalFormatting>`;

describe("the sheet's part", () => {
  it("gets its mark where the specification wants it, between what stands before and behind", () => {
    const before = `<sheetProtection sheet="1" formatCells="0"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`;
    const behind = `<dataValidations count="0"/><pageMargins left="0.7"/>`;
    expect(sheetOf({ sheet: DATA + before + behind })).toContain(DATA + before + MARK(0) + behind);
  });

  it("lies on top of the owner's rules, which keep their order", () => {
    const own = `<conditionalFormatting sqref="A1:B9">${rule(2)}${rule(1)}</conditionalFormatting>`;
    const moved = own.replace('priority="2"', 'priority="3"').replace('priority="1"', 'priority="2"');
    expect(sheetOf({ sheet: DATA + own })).toContain(DATA + MARK(0) + moved);
  });

  it("leaves the owner's rules alone where there is room above them", () => {
    const own = `<conditionalFormatting sqref="A1:B9">${rule(5)}</conditionalFormatting>`;
    expect(sheetOf({ sheet: DATA + own })).toContain(DATA + MARK(0) + own);
  });

  it("counts the rules of later versions among the owner's", () => {
    const later = (priority: number): string =>
      `<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="${priority}" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect(sheetOf({ sheet: DATA + later(1) })).toContain(DATA + MARK(0) + later(2));
  });

  it("loses the earlier marks, alone or among the owner's rules", () => {
    const old = rule(1, `<formula>"regcheck unknown"="regcheck unknown"</formula>`);
    const alone = `<conditionalFormatting sqref="C3">${old}</conditionalFormatting>`;
    const among = `<conditionalFormatting sqref="A1">${rule(7)}${old}</conditionalFormatting>`;
    const kept = `<conditionalFormatting sqref="A1">${rule(7)}</conditionalFormatting>`;
    expect(sheetOf({ sheet: DATA + alone + among })).toContain(DATA + MARK(0) + kept);
    expect(sheetOf({ sheet: DATA + alone + among }, [])).toContain(DATA + kept);
  });

  it("keeps white space, comments, prefixes and what nobody knows", () => {
    const raw = {
      prefix: "x:",
      sheet: `\n  <x:sheetData>\n  </x:sheetData>\n  <!-- </x:worksheet> --><x:unknown a='>'/>\r\n<y:other/>\n`,
    };
    const prefixed = MARK(0).replace(/<(\/?)/g, "<$1x:");
    const original = textOf(zipWorkbook(raw), "xl/worksheets/sheet1.xml");
    expect(sheetOf(raw)).toBe(original.replace("</x:sheetData>", `</x:sheetData>${prefixed}`));
  });

  it.each([
    ["cells that close themselves", "<sheetData/>", `<sheetData/>${MARK(0)}`],
    ["a link to a sheet named sheetData", `${DATA}<hyperlinks><hyperlink location="sheetData!A1"/></hyperlinks>`, `${DATA}${MARK(0)}<hyperlinks>`],
    ["a cell's text that looks like its end", `<sheetData><row><c t="str"><v>&lt;/sheetData&gt;</v></c></row></sheetData>`, `</row></sheetData>${MARK(0)}`],
  ])("is right with %s", (_, sheet, expected) => {
    expect(sheetOf({ sheet })).toContain(expected);
  }); // prettier-ignore

  it.each([
    ["elements closed in another order", `${DATA}<a><b></a></b>`],
    ["no cells", "<cols/>"],
    ["an end of the cells inside a comment", `${DATA}<!-- </sheetData> -->`],
  ])("is refused with %s", (_, sheet) => {
    expect(() => sheetOf({ sheet })).toThrow(WorkbookReadError);
  });

  it("has its kinds of marks in their order", () => {
    const marks = [marked(["A1", "B2:B9"]), marked(["C3"], SHEET, OTHER)];
    expect(sheetOf({ sheet: DATA }, marks)).toContain(DATA + MARK(0, 1, "A1 B2:B9") + MARK(1, 2, "C3"));
  });

  it("stays as it is where it is protected", () => {
    const bytes = zipWorkbook({ sheet: `${DATA}<sheetProtection sheet="1"/>` });
    const { protectedSheets, bytes: copy } = markFile(bytes, plan([marked(["B2"])]));
    expect(protectedSheets).toEqual([SHEET]);
    expect(unzipSync(copy)).toEqual(unzipSync(bytes));
  });
});

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
    expect(after.styles[0]?.numberFormat).toBe(before.styles[0]?.numberFormat);
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

describe("every other part", () => {
  const rich = (): Record<string, Uint8Array> => ({
    ...unzipSync(zipWorkbook({ sheet: DATA, styles: "" })),
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 255]),
    "xl/charts/chart1.xml": strToU8("<c:chart/>"),
    "xl/pivotCache/pivotCacheRecords1.xml": strToU8("<pivotCacheRecords/>"),
    "xl/calcChain.xml": strToU8(`<calcChain><c r="A1"/></calcChain>`),
    "customXml/item1.xml": strToU8("not even XML <"),
    "xl/media/ảnh.png": new Uint8Array([137, 80, 78, 71]),
    "_xmlsignatures/sig1.xml": strToU8("<Signature/>"),
  });

  it.each([
    ["deflated", zipSync(rich())],
    ["stored", zipSync(rich(), { level: 0 })],
    ["with sizes of 64 bits", zip64(rich())],
  ])("stays as it is packed (%s), byte for byte", (_, bytes) => {
    const { bytes: copy, signed } = markFile(bytes, plan([marked(["B2"])]));
    const patched = ["xl/worksheets/sheet1.xml", "xl/styles.xml"];
    const rest = (file: Uint8Array) =>
      readDirectory(file).flatMap(({ name, method, crc, modified, packed }) =>
        patched.includes(name) ? [] : [{ name, method, crc, modified, packed: Buffer.from(packed) }]
      );
    expect(rest(copy)).toEqual(rest(bytes));
    expect(readDirectory(copy).map(({ name }) => name)).toEqual(readDirectory(bytes).map(({ name }) => name));
    expect(signed).toBe(true);
  });
});

describe("files of other programs", () => {
  const FOLDER = join(__dirname, "producers");
  it.each(readdirSync(FOLDER))("%s: only the parts that are patched differ, and they only by what was added", async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const { bytes: copy } = markFile(bytes, plan([marked(["D17"], "Danh sách lớp")], REPORT));
    const [before, after] = [unzipSync(bytes), unzipSync(copy)];
    const changed = Object.keys(after).filter((part) => strFromU8(after[part]!) !== (before[part] && strFromU8(before[part])));
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet9.xml",
    ]);
    for (const part of changed.filter((one) => before[one])) {
      expect(isWithin(plainText(before[part]!), plainText(after[part]!))).toBe(true);
    }
    const [read, own] = [await readWorkbook(copy), await readWorkbook(bytes)];
    expect(read.sheets.slice(0, -1).map(({ values, formulas, merges, styleIds }) => ({ values, formulas, merges, styleIds }))).toEqual(
      own.sheets.map(({ values, formulas, merges, styleIds }) => ({ values, formulas, merges, styleIds }))
    );
    expect(read.styles.slice(0, own.styles.length)).toEqual(own.styles);
    expect(read.sheets[1]?.dataValidations).toEqual(own.sheets[1]?.dataValidations);
    expect(read.sheets[1]?.conditionalFormats).toHaveLength((own.sheets[1]?.conditionalFormats.length ?? 0) + 1);
  }); // prettier-ignore

  /** Numbers that count others, and the order of rules, move when something is added. */
  const plainText = (part: Uint8Array): string => strFromU8(part).replace(/ (count|priority)="\d+"/g, "");
  /** Whether a text is another one with something taken away from it. */
  const isWithin = (short: string, long: string): boolean => {
    let at = 0;
    for (const letter of long) if (letter === short[at]) at += 1;
    return at === short.length;
  };
});
