/** Tables that no record type knows, between the lines of a form: where each of them ends. */
import { ForeignTables } from "../../src/sheets/find/forms/foreign";
import { Grid } from "../../src/sheets/grid/grid";
import type { CellValue } from "../../src/sheets";

const HEADS = ["Môn học", "Phòng", "Tiết", "Ghi nhận"];
const of = (name: string, ...figures: CellValue[]): CellValue[] => [name, ...figures];

/** The last row, from 0, of the table that begins in a row; labels of the form's own are those in capitals. */
function finder(values: CellValue[][]): (row: number) => number | undefined {
  const grid = new Grid({ name: "S", values, merges: [] });
  const foreign = new ForeignTables(grid, (row, column) => /^\p{Lu}{2,}/u.test(grid.text(row, column)));
  return (row) => foreign.lastRowFrom(row);
}
const lastRow = (...values: CellValue[][]): number | undefined => finder(values)(0);

describe("a table that no record type knows", () => {
  const [maths, poems, sports] = [of("Toán", 1, 2, 3), of("Văn", 4, 5, 6), of("Thể dục", 7, 8, 9)];
  const capitals = ["MÔN HỌC", "PHÒNG", "Tiết", "Ghi nhận"];

  test.each<[string, CellValue[][], number | undefined]>([
    ["ends with its last record", [HEADS, maths, poems, ["Ngày 1"]], 2],
    ["ends with the sheet", [HEADS, maths, poems, sports], 3],
    ["adds up in a row that the form knows too", [HEADS, maths, of("CỘNG", 1, 2, 3), poems], 3],
    ["ends with its total", [HEADS, maths, poems, ["Cộng", null, null, 9]], 3],
    ["ends with its total that has figures in all columns", [HEADS, maths, poems, of("Cộng", 5, 7, 9)], 3],
    ["may leave a cell of its records blank", [HEADS, maths, of("Văn", null, 5, 6)], 2],
    ["leaves two of them blank nowhere", [HEADS, maths, of("Văn", null, null, 6)], undefined],
    ["has no cells beside its columns", [HEADS, maths, [...poems, "x"]], undefined],
    ["has two records at least", [HEADS, maths], undefined],
    ["has four columns at least", [HEADS.slice(0, 3), of("Toán", 1, 2), of("Văn", 3, 4)], undefined],
    ["has words alone for heads", [["Môn học", "Phòng", "Tiết", 4], maths, poems], undefined],
    [
      "has no heads that end in a colon",
      [["Môn học", "Phòng", "Tiết", "Ghi nhận:"], maths, poems],
      undefined,
    ],
    ["has figures in most of its records", [HEADS, maths, ["Văn", "a", "b", "c"]], undefined],
    ["has figures in two of three", [HEADS, maths, poems, ["Thể dục", "a", "b", "c"]], 3],
    ["names none of its records as the form does", [HEADS, maths, of("SĨ SỐ", 4, 5, 6)], undefined],
    ["nor behind their numbers", [HEADS, maths, [1, "SĨ SỐ", 5, 6]], undefined],
    ["may say so in any other column", [HEADS, maths, ["Văn", 4, "SĨ SỐ", 6]], 2],
    ["may have heads of which one is a label", [["MÔN HỌC", "Phòng", "Tiết", "Ghi nhận"], maths, poems], 2],
    ["needs four records beneath heads half of which are", [capitals, maths, poems, sports], undefined],
    ["has them beneath", [capitals, maths, poems, sports, maths], 4],
  ])("%s", (_, values, expected) => expect(lastRow(...values)).toBe(expected));

  test("is the same from the top down, from the bottom up, and for each row by itself", () => {
    const words = (name: string): string[] => [name, "a", "b", "c"];
    const values = [
      HEADS,
      maths,
      poems,
      sports,
      words("Văn"),
      words("Tin"),
      maths,
      [],
      HEADS,
      words("Văn"),
      maths,
    ];
    const rows = values.map((_, row) => row);
    const alone = rows.map((row) => finder(values)(row));
    const [down, up] = [finder(values), finder(values)];
    expect(rows.map((row) => down(row))).toEqual(alone);
    expect([...rows].reverse().map((row) => up(row))).toEqual([...alone].reverse());
    expect(alone).toEqual([6, ...Array<undefined>(10)]);
  });

  test("is the same, whether each row is asked by itself or all of them one after the other", () => {
    const words = ["Họ tên", "Chức vụ", "Phòng ban", "Ghi nhận"];
    const values = [
      HEADS,
      ["Toán", "a", "b", "c"],
      maths,
      poems,
      ["Văn", "a", "b", "c"],
      sports,
      ["Tin", "a", "b", "c"],
      maths,
      sports,
      [],
      words,
      ["SĨ SỐ", "x", "y", "z"],
      maths,
      poems,
      sports,
    ];
    const inTurn = finder(values);
    const ofRows = values.map((_, row) => row);
    const alone = ofRows.map((row) => finder(values)(row));
    expect(ofRows.map((row) => inTurn(row))).toEqual(alone);
    expect(alone).toEqual([
      8,
      8,
      undefined,
      undefined,
      8,
      undefined,
      8,
      ...Array<undefined>(3),
      undefined,
      14,
      ...Array<undefined>(3),
    ]);
  });

  test("is looked at once, whichever of its rows is asked for and how often", () => {
    const values = [HEADS, ...Array.from({ length: 30 }, (_, at) => [`Môn ${at}`, "Phòng A", "sáng", "tốt"])];
    const looked: string[] = [];
    let asked = 0;
    const foreign = new ForeignTables(new Grid({ name: "S", values, merges: [] }), (row, column) => {
      if (row > asked) looked.push(`${row},${column}`);
      return false;
    });
    for (const [row] of values.entries()) {
      asked = row;
      expect([foreign.lastRowFrom(row), foreign.lastRowFrom(row)]).toEqual([undefined, undefined]);
    }
    expect(looked).toEqual([...new Set(looked)]);
    expect(looked.length).toBeGreaterThan(29);
  });
});
