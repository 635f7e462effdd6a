import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/cli/workbook";
import { writeWorkbook, type WorkbookSpec } from "../../src/xlsx/write";

async function saved(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "regcheck-")), name);
  await writeFile(path, bytes);
  return path;
}

test("formulas that were written without their results are calculated", async () => {
  const spec: WorkbookSpec = {
    sheets: [
      { name: "A", rows: [[1, 2, { formula: "A1+B1" }, { formula: 'IF(C1=3,"ba","")' }]] },
      { name: "B", rows: [[{ formula: "A!C1*2" }, { formula: "1/0" }]] },
    ],
  };
  const { sheets } = await openWorkbook(await saved("uncalculated.xlsx", await writeWorkbook(spec)));
  expect(sheets.map((sheet) => sheet.values)).toEqual([[[1, 2, 3, "ba"]], [[6, { error: "#DIV/0!" }]]]);
});

test.each([
  ["an empty file", "empty.xlsx", "", "the file is empty"],
  ["a text named .xlsx", "text.xlsx", "xin chào", "not an .xlsx workbook"],
  ["half a zip", "half.xlsx", "PK\u0003\u0004half", "damaged"],
])("%s is told in one line", async (_, name, content, message) => {
  const path = await saved(name, Buffer.from(content));
  await expect(openWorkbook(path)).rejects.toThrow(message);
});

test("a file that is not there, and a folder", async () => {
  await expect(openWorkbook("nowhere.xlsx")).rejects.toThrow("no such file: nowhere.xlsx");
  await expect(openWorkbook(tmpdir())).rejects.toThrow("a folder, not a file");
});
