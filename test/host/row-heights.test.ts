import { neededHeights } from "../../src/host/engine/row-heights";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook, type SheetSpec } from "../../src/xlsx/write";

const heightsOf = async (spec: Omit<SheetSpec, "name">): Promise<[number, number][]> => {
  const area = { top: 0, left: 0, bottom: 3, right: 1 };
  const sheet = { name: "A", styles: [{ area, style: { wrap: true } }], columnWidths: [10, 10], ...spec };
  const file = await readWorkbook(await writeWorkbook({ sheets: [sheet] }));
  return [...neededHeights(file.sheets[0] ?? fail(), file.styles)];
};
const fail = (): never => {
  throw new Error("no sheet");
};

test("a row grows by the lines that its longest wrapped text takes", async () => {
  const rows = [["short", "two words more"], ["a\nb\nc"], ["诊断项目诊断要素"], ["Мэргэжлийнурчадварын"]];
  expect(await heightsOf({ rows })).toEqual([
    [0, 40],
    [1, 60],
    [2, 40],
    [3, 60],
  ]);
});

test("a height that the file gives stays, and merged cells do not count", async () => {
  const rows = [["two words more"], ["two words more", null]];
  const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
  expect(await heightsOf({ rows, merges, rowHeights: { 0: 15 } })).toEqual([]);
});

test("letters larger than the default font's have a higher row, in merged cells too", async () => {
  const rows = [["title"], ["title", null], ["text"]];
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const styles = [{ area, style: { font: { size: 14 } } }];
  const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
  expect(await heightsOf({ rows, styles, merges })).toEqual([
    [0, 25],
    [1, 25],
  ]);
});
