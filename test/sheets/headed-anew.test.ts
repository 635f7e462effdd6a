/** A second table beneath the first, headed by a word of the first over others, and what its corner names. */
import type { CellValue } from "../../src/sheets";
import { tablesOf } from "../support/recognised";

const FIRST: CellValue[][] = [
  ["2024年成人高校招生录取最低控制分数线"],
  ["类别", "科类", "高起本", "高起专"],
  ["普通类", "文科", 150, 110],
  ["体育类", "体育（理科）", 97, 70],
  [],
];
const SECOND: CellValue[][] = [
  ["专升本各科类"],
  ["科类", "文史、中医", "艺术", "理工", "经管", "法学"],
  ["专升本", 110, 75, 105, 108, 115],
];
const columns = (rows: CellValue[][]) =>
  tablesOf("adult-admission", rows).map(({ headerRows, firstRow, lastRow, columns: found }) => ({
    rows: [...headerRows, firstRow, lastRow],
    found,
  }));

test("lines by category beneath lines by level are a table of their own", () => {
  expect(columns([...FIRST, ...SECOND])).toEqual([
    { rows: [2, 3, 4], found: { category: "B", line: "C" } },
    { rows: [7, 8, 8], found: { level: "A", line: "B" } },
  ]);
});

test("beneath “科类” in the corner over categories stand levels, beneath the same word elsewhere categories", () => {
  expect(columns([["2024年录取控制分数线"], ...SECOND.slice(1)])[0]?.found.level).toBe("A");
  const upright = columns([["2024年录取控制分数线"], ["科类", "控制线"], ["文史类", 110], ["理工类", 105]]);
  expect(upright[0]?.found).toEqual({ category: "A", line: "B" });
});

test("a word of the header over no figures opens nothing", () => {
  const more: CellValue[][] = [...FIRST, ["科类", "说明", "依据"], ["体育（理科）", 97, "文件"]];
  expect(columns(more)).toHaveLength(1);
});
