/** Which formulas' results are not believed any more once a cell is corrected. */
import { Formulas } from "../../src/page/model/outdated";
import { referencesOf } from "../../src/page/model/references";
import { cellAddress, parseArea } from "../../src/xlsx/a1";
import { readWorkbook } from "../../src/xlsx/read";
import { cellKey } from "../../src/xlsx/types";
import { writeWorkbook, type CellSpec } from "../../src/xlsx/write";

const f = (formula: string): CellSpec => ({ formula, result: 1 });

/** The cells, by sheet, that hang on a corrected cell of the first sheet. */
async function outdated(
  sheets: Record<string, CellSpec[][]>,
  corrected: string
): Promise<Record<string, string[]>> {
  const spec = Object.entries(sheets).map(([name, rows]) => ({ name, rows }));
  const file = await readWorkbook(await writeWorkbook({ sheets: spec }));
  const { top, left } = parseArea(corrected)!;
  const found = new Formulas(file).outdatedBy(new Map([[0, new Set([cellKey(top, left)])]]));
  return Object.fromEntries(
    [...found].map(([sheet, keys]) => [
      file.sheets[sheet]!.name,
      [...keys].sort((a, b) => a - b).map((key) => cellAddress(Math.floor(key / 16_384), key % 16_384)),
    ])
  );
}

test("what names the cell, and what names that, on other sheets too", async () => {
  const sheets = {
    A: [[1, f("A1*2"), f("SUM(B1:B9)"), f("D9"), f("5+5")]],
    "Tờ 2": [[f("A!C1"), f("'Tờ 2'!A1"), f("A!E1")]],
  };
  expect(await outdated(sheets, "A1")).toEqual({ A: ["B1", "C1"], "Tờ 2": ["A1", "B1"] });
});

test("whole columns and rows are ranges", async () => {
  const sheets = { A: [[1, f("SUM(A:A)"), f("SUM(2:2)"), f("SUM($A$1:$A$3)")]] };
  expect(await outdated(sheets, "A1")).toEqual({ A: ["B1", "D1"] });
});

test("a formula that may look anywhere is not believed", async () => {
  const sheets = { A: [[1, f('INDIRECT("A"&1)'), f("OFFSET(D4,1,1)"), f("someName+1"), f('LEN("A1")')]] };
  expect(await outdated(sheets, "A1")).toEqual({ A: ["B1", "C1", "D1"] });
});

test("circles come to an end", async () => {
  expect(await outdated({ A: [[1, f("A1+C1"), f("B1")]] }, "A1")).toEqual({ A: ["B1", "C1"] });
});

test("the corrected cell's own formula is gone", async () => {
  expect(await outdated({ A: [[f("B1"), 1, f("A1")]] }, "A1")).toEqual({ A: ["C1"] });
});

test("ten thousand formulas, each of which hangs on the one before, take no time to speak of", async () => {
  const rows = [[1 as CellSpec], ...Array.from({ length: 10_000 }, (_, i) => [f(`A${i + 1}+1`)])];
  const file = await readWorkbook(await writeWorkbook({ sheets: [{ name: "A", rows }] }));
  const found = new Formulas(file).outdatedBy(new Map([[0, new Set([0])]]));
  expect(found.get(0)?.size).toBe(10_000);
});

test("texts, functions, names, numbers and error values are told from cells", () => {
  const { areas, names, anywhere } = referencesOf(`IF(A1>1E5,"B2",LOG10(rate)+TRUE+'My ''x'''!C3:D4)`);
  expect(areas.map(({ sheet }) => sheet)).toEqual([undefined, "My 'x'"]);
  expect([names, anywhere]).toEqual([["rate"], false]);
  expect(referencesOf("Table1[Total]").anywhere).toBe(true);
  expect(referencesOf("[2]Sheet1!A1").anywhere).toBe(true);
});
