/** Corrected copies: other values in some cells, and nothing else. */
import { strFromU8, unzipSync } from "fflate";
import { correctFile, type CellEdits } from "../../src/xlsx/correct-file";
import { readWorkbook, type WorkbookFile } from "../../src/xlsx/read";
import { cellKey } from "../../src/xlsx/types";
import type { CellValue } from "../../src/sheets";
import { parseArea } from "../../src/xlsx/a1";
import { zipWorkbook } from "./package";

const keyOf = (cell: string): number => {
  const { top, left } = parseArea(cell)!;
  return cellKey(top, left);
};
const edits = (values: Record<string, CellValue>, outdated: string[] = []): Map<string, CellEdits> => {
  const keys = Object.entries(values).map(([cell, value]) => [keyOf(cell), value] as const);
  return new Map([["Tờ & 1", { values: new Map(keys), outdated: new Set(outdated.map(keyOf)) }]]);
};
const valueIn = ({ sheets: [sheet] }: WorkbookFile, cell: string): CellValue => {
  const { top, left } = parseArea(cell)!;
  return sheet!.values[top]?.[left] ?? null;
};

const DATA =
  `<row r="1" spans="1:3" ht="30"><c r="A1" s="1" t="s"><v>0</v></c><c r="C1" s="1"><v>3</v></c></row>` +
  `<row r="2"/><row r="4"><c r="A4"><f t="shared" ref="A4:A6" si="0">C4*2</f><v>2</v></c></row>` +
  `<row r="5"><c r="A5"><f t="shared" si="0"/><v>4</v></c></row><row r="6"><c r="A6"><f t="shared" si="0"/><v>6</v></c></row>`;
const RAW = { sheet: `<sheetData>${DATA}</sheetData>`, strings: "<si><t>Lớp</t></si>" };
const file = zipWorkbook(RAW);
const sheetOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);

test("a cell takes another value and keeps its look", async () => {
  const copy = correctFile(file, edits({ A1: "6A & <6B>", C1: 45.5 }));
  const read = await readWorkbook(copy);
  expect([valueIn(read, "A1"), valueIn(read, "C1")]).toEqual(["6A & <6B>", 45.5]);
  expect(sheetOf(copy)).toContain(`<c r="C1" s="1"><v>45.5</v></c></row>`);
});

test("texts that look like formulas, numbers or escapes stay texts", async () => {
  const texts = { A1: "=1+1", B1: "001", C1: "_x000D_", D1: "  two  spaces " };
  const read = await readWorkbook(correctFile(file, edits(texts)));
  for (const [cell, text] of Object.entries(texts)) expect(valueIn(read, cell)).toBe(text);
});

test("cells and rows that were not there stand in their order", () => {
  const xml = sheetOf(correctFile(file, edits({ E1: 5, B1: true, D1: 4, C2: 1, A2: 2, B3: 7, A9: 9 })));
  expect([...xml.matchAll(/<c r="(\w+)"/g)].map(([, cell]) => cell)).toEqual(
    "A1 B1 C1 D1 E1 A2 C2 B3 A4 A5 A6 A9".split(" ")
  );
  expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([1, 2, 3, 4, 5, 6, 9]);
});

test("a blank takes the value away, and is not written where nothing is", () => {
  const xml = sheetOf(correctFile(file, edits({ C1: null, D1: null })));
  expect(xml).toContain(`<c r="C1" s="1"/></row>`);
  expect(xml).not.toContain("D1");
});

test("formulas that named an overwritten one get it for themselves", async () => {
  const read = await readWorkbook(correctFile(file, edits({ A4: 1 })));
  const [sheet] = read.sheets;
  expect(["A4", "A5", "A6"].map((cell) => sheet!.formulas.get(keyOf(cell)))).toEqual([
    undefined,
    "C5*2",
    "C6*2",
  ]);
  expect([valueIn(read, "A4"), valueIn(read, "A5")]).toEqual([1, 4]);
});

test("a result that holds no longer goes, and the file asks to be calculated", async () => {
  const copy = correctFile(file, edits({ C5: 9 }, ["A5"]));
  const read = await readWorkbook(copy);
  expect(read.sheets[0]!.uncalculated).toEqual(new Set([keyOf("A5")]));
  expect(valueIn(read, "A6")).toBe(6);
  expect(strFromU8(unzipSync(copy)["xl/workbook.xml"]!)).toContain(`<calcPr fullCalcOnLoad="1"/>`);
});

test("the chain of formulas goes, with all that names it", () => {
  const chained = zipWorkbook({ ...RAW, chain: `<c r="A4" i="1"/>` });
  const parts = unzipSync(correctFile(chained, edits({ A4: 1 })));
  expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
  const named = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"].map((name) => strFromU8(parts[name]!));
  for (const list of named) expect(list).not.toContain("calcChain");
});

test("every other part stays as it was", () => {
  const [before, after] = [unzipSync(file), unzipSync(correctFile(file, edits({ A1: "x" })))];
  const changed = Object.keys(before).filter((name) => strFromU8(before[name]!) !== strFromU8(after[name]!));
  expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
});

test.each([
  ["closes itself", "<sheetData/>"],
  ["says no places", "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>"],
])("a sheet whose data %s takes values", async (_, data) => {
  const raw = zipWorkbook({ sheet: data.replace(/<(\/?)/g, "<$1x:"), prefix: "x:" });
  const read = await readWorkbook(correctFile(raw, edits({ B1: 5, A2: 6 })));
  expect([valueIn(read, "B1"), valueIn(read, "A2")]).toEqual([5, 6]);
});
