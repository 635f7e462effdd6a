/** Whatever a workbook holds, marks come and go without a trace: in a file's copy, and in Excel. */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { hasMarks, mark, removeMarks } from "../../src/excel";
import { isSignature, LOOKS, signatureOf } from "../../src/marks";
import { markFile, type FileMark } from "../../src/xlsx/mark-file";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { everything, openBook } from "../excel/support/book";
import { zipWorkbook } from "../xlsx/package";
import { markedFiles, type Marked } from "./files";

jest.setTimeout(300_000);

const SEED = 20_261_126;

const fileMarks = ({ marks }: Marked): FileMark[] =>
  marks.map(({ sheet, cell, kind }) => {
    const { fill, font, line } = LOOKS[kind];
    return {
      sheet,
      areas: [cell],
      formula: signatureOf(kind).slice(1),
      look: { fill, font, line, lineStyle: "thin" },
    };
  });

test("a marked copy holds all that the file holds, and nothing else once its marks are taken away", async () => {
  const isMark = (formula: string): boolean => isSignature(formula);
  const property = fc.asyncProperty(markedFiles, async (made) => {
    const bytes = await writeWorkbook(made.spec);
    const before = await readWorkbook(bytes);
    const marked = markFile(bytes, { marks: fileMarks(made), isMark });
    const without = markFile(marked.bytes, { marks: [], isMark });
    expect(withoutRules(await readWorkbook(marked.bytes))).toEqual(withoutRules(before));
    expect(rulesOf(await readWorkbook(without.bytes))).toEqual(rulesOf(before));
    expect(withoutRules(await readWorkbook(without.bytes))).toEqual(withoutRules(before));
  });
  await fc.assert(property, { seed: SEED, numRuns: 40, endOnFailure: true });
});

/** What a sheet may hold behind its cells, in the specification's order: filters, notes, tables and what else there is. */
const BESIDES = [
  `<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="6A"/></filters></filterColumn></autoFilter>`,
  `<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>`,
  `<conditionalFormatting sqref="B1:B9"><cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>`,
  `<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"6A,6B"</formula1></dataValidation></dataValidations>`,
  `<hyperlinks><hyperlink ref="A1" location="'Tờ &amp; 1'!A9"/></hyperlinks>`,
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
  `<legacyDrawing r:id="rId1"/>`,
  `<tableParts count="1"><tablePart r:id="rId2"/></tableParts>`,
  `<extLst><ext uri="{x}"><x14:sparklineGroups/></ext></extLst>`,
];
const OTHER_PARTS = {
  "xl/comments1.xml": `<comments><commentList><comment ref="A1"><text><t>Ghi chú</t></text></comment></commentList></comments>`,
  "xl/tables/table1.xml": `<table ref="A1:B9" displayName="Lớp"><autoFilter ref="A1:B9"/></table>`,
};
const besides = fc.record({
  behind: fc.subarray(BESIDES).map((all) => all.join("")),
  rows: fc
    .array(fc.constantFrom("", ` hidden="1"`, ` ht="30" customHeight="1"`, ` outlineLevel="1"`), { minLength: 1, maxLength: 9 })
    .map((all) => all.map((more, at) => `<row r="${at + 1}"${more}><c r="A${at + 1}" s="1"><v>${at}</v></c></row>`).join("")),
  marks: fc.array(fc.constantFrom("A1", "B2", "A3:B9", "F20"), { minLength: 1, maxLength: 3 }),
}); // prettier-ignore

test("filters, hidden rows, notes, tables, links and lists of a file are letter by letter as they were", () => {
  const property = fc.property(besides, ({ behind, rows, marks }) => {
    const parts = unzipSync(zipWorkbook({ sheet: `<sheetData>${rows}</sheetData>${behind}` }));
    for (const [name, text] of Object.entries(OTHER_PARTS)) parts[name] = strToU8(text);
    const look = { fill: "#FDE3E1", font: "#8E1F1B", line: "#C4372F", lineStyle: "thin" } as const;
    const formula = signatureOf("violation").slice(1);
    const laid = markFile(zipSync(parts), { marks: [{ sheet: "Tờ & 1", areas: marks, formula, look }], isMark: isSignature }); // prettier-ignore
    expect(partsOf(laid.bytes).sheet).not.toBe(partsOf(zipSync(parts)).sheet);
    expect(partsOf(laid.bytes).others).toEqual(partsOf(zipSync(parts)).others);
    const gone = markFile(laid.bytes, { marks: [], isMark: isSignature });
    expect(partsOf(gone.bytes)).toEqual(partsOf(zipSync(parts)));
  });
  fc.assert(property, { seed: SEED, numRuns: 40, endOnFailure: true });
});

/** The sheet's part, in which rules keep their order but not their numbers, and the parts that no mark needs. */
function partsOf(bytes: Uint8Array): { readonly sheet: string; readonly others: Record<string, string> } {
  const texts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
  );
  const others = Object.keys(texts).filter((name) => name in OTHER_PARTS || name === "xl/workbook.xml");
  return {
    sheet: texts["xl/worksheets/sheet1.xml"]?.replaceAll(/ priority="\d+"/g, "") ?? "",
    others: Object.fromEntries(others.map((name) => [name, texts[name] ?? ""])),
  };
}

test("in Excel, cells, looks, lists and rules are as they were when marks are taken away", async () => {
  const property = fc.asyncProperty(markedFiles, async ({ spec, marks }) => {
    const host = await openBook(...spec.sheets);
    try {
      const before = everything(host.engine);
      const { count, protectedSheets } = await mark(marks);
      expect(await hasMarks()).toBe(count > 0);
      const open = marks.filter(({ sheet }) => !protectedSheets.includes(sheet));
      expect(count).toBe(new Set(open.map(({ sheet, cell }) => `${sheet}!${cell}`)).size);
      await removeMarks();
      expect(everything(host.engine)).toBe(before);
    } finally {
      await host.close();
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: 8, endOnFailure: true });
});

type File = Awaited<ReturnType<typeof readWorkbook>>;

/** A file without its conditional formats. */
const withoutRules = (file: File): object => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [] })),
});

/** Each sheet's own conditional formats, in their order; marks that lay on top leave their numbers free. */
const rulesOf = ({ sheets }: File): unknown =>
  sheets.map(({ conditionalFormats }) =>
    [...conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => ({ ...rule, priority: undefined }))
  );
