/** Lists that are turned on their side: what would be heads stands down the left, and each column is a record. */
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { sidewaysOf } from "../../src/sheets/find/sideways";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { gridOf } from "./toy-sheet";
import {
  CLASS,
  CLASSES,
  isClasses,
  isList,
  LOP,
  MATERIAL,
  MATERIALS,
  NAMES,
  NU,
  options,
  placesIn,
  read,
  SENT,
  SHOWN,
  SISO,
} from "./toy-turned";

describe("a list on its side", () => {
  test("is read with a record a column", () => {
    expect(placesIn(MATERIALS)).toEqual({
      material: ["0,1", "0,2", "0,3"],
      shown: ["1,1", "1,2", "1,3"],
      sent: ["2,1", "2,2", "2,3"],
    });
    expect(placesIn(CLASSES, { type: CLASS })).toEqual({
      class: ["0,1", "0,2", "0,3"],
      pupils: ["1,1", "1,2", "1,3"],
      girls: ["2,1", "2,2", "2,3"],
    });
  });

  test("is a block of the sheet, wherever it stands there", () => {
    const rows = [["附件"], [], ...MATERIALS, []].map((row): CellValue[] => [null, ...row]);
    expect(placesIn(rows)?.["sent"]).toEqual(["4,2", "4,3", "4,4"]);
    const [found] = read(rows);
    expect([found?.top, found?.bottom]).toEqual([2, 4]);
    expect(found?.placement).toMatchObject({
      layout: "matrix",
      block: { top: 2, bottom: 4, left: 1, right: 4 },
      labels: [2, 3, 4].map((row) => ({ row, column: 1 })),
      aside: [],
      headRows: [],
      firstRow: 2,
      lastRow: 4,
      totals: [],
      subtotals: [],
      ignored: [],
      questions: [],
    });
    expect([...(found?.placement.places.values() ?? [])].map((place) => place.in)).toEqual([
      "cell",
      "cell",
      "cell",
    ]);
  });

  test("has its lines numbered, each or some of them, where the number has a head of its own", () => {
    const numbered = (...numbers: CellValue[]): CellValue[][] =>
      MATERIALS.map((row, at) => [numbers[at] ?? null, ...row]);
    expect(placesIn(numbered("序号", 1, 2))?.["sent"]).toEqual(["2,2", "2,3", "2,4"]);
    expect(isList(numbered("序号", 1, null))).toBe(true);
    expect(isList(numbered("其他", 1, 2))).toBe(false);
  });

  test("beneath a head that stands over all its records", () => {
    const merges = [0, 1].map((column) => ({ top: 0, bottom: 1, left: column, right: column }));
    const [, ...rest] = MATERIALS.map((row, at): CellValue[] => [at, ...row]);
    const rows: CellValue[][] = [["序号", "复核材料", "报告"], [null, null, ...NAMES.slice(1)], ...rest];
    const over = { top: 0, bottom: 0, left: 2, right: 4 };
    const [found] = sidewaysOf(
      gridOf(rows, { merges: [...merges, over] }),
      new Lexicon([MATERIAL]),
      [],
      () => undefined
    );
    expect(found?.placement.places.get("material")?.rowOf(0)).toBe(1);
  });

  test("names one item of a list of two, beside others", () => {
    const type = { ...MATERIAL, items: { field: "material", options: options.slice(0, 2) } };
    const first = (count: number): CellValue[][] => MATERIALS.map((row) => row.slice(0, count));
    expect([2, 3, 4].map((count) => isList(first(count), { type }))).toEqual([false, true, true]);
    const other: CellValue[] = ["复核材料", "数据分析报告", "满意度报告"];
    expect(isList([other, ...first(3).slice(1)], { type })).toBe(false);
    expect(isList([[...other, "工作报告"], SHOWN, SENT], { type })).toBe(true);
  });

  test("has from the lines above it what they say of all records", () => {
    expect(placesIn([["层次：专科"], ...MATERIALS])).toMatchObject({ level: ["0,0", "0,0", "0,0"] });
  });

  test("is followed by others", () => {
    expect(read([...MATERIALS, [], ...MATERIALS]).map(({ top }) => top)).toEqual([0, 4]);
  });

  test("stands among the first sixty rows", () => {
    const below = (count: number): boolean =>
      isList([...Array.from({ length: count }, (): CellValue[] => []), ...MATERIALS]);
    expect([below(59), below(60)]).toEqual([true, false]);
  });
});

describe("rows are no list on its side", () => {
  test("where most of what is no text says nothing: labels stand beside labels", () => {
    const are = (sizes: CellValue[], girls: CellValue[]): boolean =>
      isClasses(LOP, ["Sĩ số", ...sizes], ["Nữ sinh", ...girls]);
    expect(are([40, 41, "Khối"], ["Tổ", "Hai", 19])).toBe(true);
    expect(are([40, "Khối", "Sáu"], ["Tổ", "Hai", 19])).toBe(false);
  });

  test("that name fewer than three records", () => {
    expect(isList(MATERIALS.map((row) => row.slice(0, 3)))).toBe(false);
    expect(isClasses(...CLASSES.map((row) => row.slice(0, 3)))).toBe(false);
    expect(isList([["复核材料", "工作报告", "年度报告", "工作报告"], SHOWN, SENT])).toBe(false);
  });

  test("that tell less than two things of what they list, or of what has a name", () => {
    expect(isList([NAMES, SHOWN, ["责任部门", "质量办", "教务处", "信息中心"]])).toBe(false);
    expect(isClasses(LOP, SISO, ["Mùa", "x", "y", "z"])).toBe(false);
  });

  test("that are fewer than three, or more than forty", () => {
    expect(isList([NAMES, SHOWN])).toBe(false);
    const long = (count: number): boolean =>
      isList([...MATERIALS, ...Array.from({ length: count }, (_, at): CellValue[] => [`备注${at}`, "x"])]);
    expect([long(37), long(38)]).toEqual([true, false]);
  });

  test("whose first column is not that of their labels", () => {
    expect(isList([NAMES, SHOWN, ["x"], SENT])).toBe(false);
    expect(isList([NAMES, SHOWN, [null, "x"], SENT])).toBe(false);
    expect(isList([NAMES, SHOWN, [1, "x", "y"], SENT])).toBe(false);
    expect(isList([NAMES, SHOWN, ["责任部门", "x"], SENT])).toBe(true);
  });

  test("that are labels of a record that forms show", () => {
    expect(isList(MATERIALS, { type: { ...MATERIAL, layouts: ["form"] } })).toBe(false);
    expect(isList(MATERIALS, { type: { ...MATERIAL, layouts: ["list", "matrix"] } })).toBe(false);
    expect(isList(MATERIALS, { type: { ...MATERIAL, layouts: ["form", "list"] } })).toBe(true);
  });

  test("whose records have no names of their own", () => {
    expect(isClasses(["Lớp", "6A", "6B", "6A"], SISO, NU)).toBe(false);
    expect(isClasses(["Lớp", "6A", null, "6C"], SISO, NU)).toBe(false);
    expect(isClasses(SISO, LOP, NU)).toBe(false);
    expect(isClasses(["GVCN", "An", "Hà", "Tú"], SISO, NU)).toBe(false);
  });

  test("in which labels stand among the values, though an answer may read like one", () => {
    expect(isClasses(LOP, SISO, ["Nữ sinh", 20, "GVCN", "An"])).toBe(false);
    expect(isClasses(["Lớp", "6A", "GVCN", "6C"], SISO, NU)).toBe(true);
    const answered = record("class", [...CLASS.fields, field("met", "yesNo", ["Đạt"])], {
      layouts: ["table"],
    });
    expect(isList([LOP, SISO, NU, ["Xếp loại", "Đạt", "Đạt", "Đạt"]], { type: answered })).toBe(true);
    expect(isList([NAMES, ["所属年度", "2021", "公示日期", "2022"], SHOWN, SENT])).toBe(false);
  });

  test("beneath a title of something else", () => {
    const type = { ...MATERIAL, excludedBy: /领导小组/ };
    expect(isList([["领导小组"], ...MATERIALS], { type })).toBe(false);
    expect(isList(MATERIALS, { type, titles: ["领导小组"] })).toBe(false);
    expect(isList([["材料"], ...MATERIALS], { type, titles: ["材料"] })).toBe(true);
  });
});
