/** Minimum lines with levels, categories and parts of them across: which line each figure is. */
import type { CellValue } from "../../src/sheets";
import { valuesOf } from "../support/corpus";
import { sheetOf, tablesOf } from "../support/recognised";

/** Each line of the sheet's tables: level, category and figure. */
const linesIn = (rows: CellValue[][], merges?: readonly string[]): unknown[][] =>
  tablesOf("adult-admission", rows, merges).flatMap((found) => {
    const levels = valuesOf(found, "level");
    const figures = valuesOf(found, "line");
    const categories = found.table.columns.get("category")?.texts ?? [];
    return figures.map((figure, at) => [LEVELS[Number(levels[at])], categories[at], figure]);
  });
const LEVELS = ["高起本", "高起专", "专升本"];

const TITLE: CellValue[] = ["2024年成人高校招生录取最低控制分数线"];

test("a kind in the row and a stream in the head are one category, beneath a level", () => {
  const rows: CellValue[][] = [
    TITLE,
    ["一、高中起点升本科、高中起点升专科"],
    ["序", "招生类别", "高中起点升本科", null, "高中起点升专科", null, "备注"],
    [null, null, "文科", "理科", "文科", "理科", null],
    [1, "普通类", "130分", 120, 110, 100, null],
    [2, "艺术类（史论、编导类除外）", "91分", 84, null, 70, "略"],
  ];
  const merges = ["2,2,2,3", "2,4,2,5", "2,0,3,0", "2,1,3,1", "2,6,3,6"];
  expect(sheetOf("adult-admission", rows, merges).questions).toEqual([]);
  expect(linesIn(rows, merges)).toEqual([
    ["高起本", "普通类(文科)", 130],
    ["高起本", "普通类(理科)", 120],
    ["高起专", "普通类(文科)", 110],
    ["高起专", "普通类(理科)", 100],
    ["高起本", "艺术类(史论、编导类除外)(文科)", 91],
    ["高起本", "艺术类(史论、编导类除外)(理科)", 84],
    ["高起专", "艺术类(史论、编导类除外)(理科)", 70],
  ]);
});

test.each<[string, CellValue[][], unknown[][]]>([
  [
    "categories, one with its exception, beneath one another",
    [
      ["层次", "艺术", null, "体育"],
      [null, "文科", "理科", null],
      ["高起本", 91, 84, 80],
    ],
    [
      ["高起本", "艺术(文科)", 91],
      ["高起本", "艺术(理科)", 84],
      ["高起本", "体育", 80],
    ],
  ],
  [
    "levels in one head with streams",
    [
      ["类别", "文科（高起本）", "高起专文科"],
      ["公安类", 130, 77],
      ["普通类", 130, 110],
    ],
    [
      ["高起本", "公安类(文科)", 130],
      ["高起专", "公安类(文科)", 77],
      ["高起本", "普通类(文科)", 130],
      ["高起专", "普通类(文科)", 110],
    ],
  ],
  [
    "categories that are called lines; a word in place of a figure is a line that nobody can read",
    [
      ["层次", "文史类控制线", "理工类控制线"],
      ["高起本", 130, 120],
      ["高起专", 110, "另行公布"],
    ],
    [
      ["高起本", "文史类", 130],
      ["高起本", "理工类", 120],
      ["高起专", "文史类", 110],
      ["高起专", "理工类", "UNREADABLE"],
    ],
  ],
  [
    "levels over kinds, and nothing else",
    [
      ["类别", "高起本", "高起专"],
      ["体育类", 91, 77],
    ],
    [
      ["高起本", "体育类", 91],
      ["高起专", "体育类", 77],
    ],
  ],
])("%s", (_, rows, expected) => expect(linesIn([TITLE, ...rows])).toEqual(expected));

test("how many reach a line, and other figures beside them, are no lines", () => {
  const rows = [TITLE, ["层次", "文科", "理科", "文科上线人数", "工作经费"], ["高起本", 130, 120, 900, 5000]];
  expect(linesIn(rows)).toEqual([
    ["高起本", "文科", 130],
    ["高起本", "理科", 120],
  ]);
});

test("a caption says the level of a list of lines, over names of subjects as well", () => {
  const rows: CellValue[][] = [
    ["一、专科起点升本科"],
    ["序", "科目组", "专业基础课", "最低控制线"],
    [1, "文史、中医类", "大学语文", 118],
    [2, "理工类", "高等数学（一）", 125],
    [3, "经管类", "高等数学（二）", 128],
    [4, "法学类", "民法", 122],
  ];
  expect(linesIn(rows)[2]).toEqual(["专升本", "经管类", 128]);
  expect(linesIn(rows)).toHaveLength(4);
});
