/** A marked copy: what is patched, and that nothing else is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook, WorkbookReadError } from "../../src/xlsx/read";
import { markFile } from "../../src/xlsx/mark-file";
import { readDirectory } from "../../src/xlsx/zip";
import { DATA, MARK, marked, OTHER, plan, REPORT, rule, SHEET, sheetOf, textOf } from "./marking";
import { zipWorkbook } from "./package";
import { zip64 } from "./zip64";

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
    const validations = own.sheets.map(({ dataValidations }) => dataValidations);
    expect(read.sheets.slice(0, -1).map(({ dataValidations }) => dataValidations)).toEqual(validations);
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
