/** Headers that a person has pointed at: which rows and columns of a sheet they are, and the table beneath. */
import { pointedHeaders, tablePointedAt, type Pointed } from "../../src/sheets/find/pointed";
import type { Decided } from "../../src/sheets/find/plan";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf } from "./toy-sheet";

const CLASS = record("class", [
  field("class", "text", ["Lớp"]),
  field("pupils", "count", ["Sĩ số"]),
  field("girls", "count", ["Nữ"]),
]);
const ROOM = record("room", [field("room", "text", ["Phòng"])]);
const FIVE: CellValue[][] = Array.from({ length: 5 }, () => ["a", "b", "c", "d"]);

describe("an area of a sheet", () => {
  const pointed = (area: string, origin = { row: 0, column: 0 }, sheet = "S") =>
    pointedHeaders(gridOf(FIVE, { origin }), {
      version: 1,
      sheets: [],
      headers: [{ sheet, area, record: "class" }],
    }).map(({ top, bottom, left, right }) => [top, bottom, left, right]);

  test.each<[string, number[][]]>([
    ["B2:C2", [[1, 1, 1, 2]]],
    ["B2", [[1, 1, 1, 1]]],
    ["A2:D4", [[1, 3, 0, 3]]],
    ["A2:D5", [[1, 1, 0, 3]]],
    ["A4:D6", [[3, 4, 0, 3]]],
    ["A5:Z5", [[4, 4, 0, 3]]],
    ["A6:D6", []],
    ["?", []],
    ["A1:?", [[0, 0, 0, 0]]],
  ])("%s is these rows and columns, a deep one its first row: %j", (area, expected) =>
    expect(pointed(area)).toEqual(expected)
  );

  test("counts from where the sheet begins", () => {
    const origin = { row: 10, column: 2 };
    expect(pointed("C12:D12", origin)).toEqual([[1, 1, 0, 1]]);
    expect(pointed("A12:D13", origin)).toEqual([[1, 2, 0, 1]]);
    expect(pointed("A11:Z11", origin)).toEqual([[0, 0, 0, 3]]);
    expect([pointed("A10:D11", origin), pointed("A15:D15", origin), pointed("A16:D16", origin)]).toEqual([
      [],
      [[4, 4, 0, 1]],
      [],
    ]);
  });

  test("is none of another sheet, and none where nobody has pointed at any", () => {
    expect(pointed("A1:B1", undefined, "T")).toEqual([]);
    expect(pointedHeaders(gridOf(FIVE), undefined)).toEqual([]);
    expect(pointedHeaders(gridOf(FIVE), { version: 1, sheets: [] })).toEqual([]);
  });
});

describe("the table beneath", () => {
  const ROWS: CellValue[][] = [
    ["Nhóm một", null, "Nhóm hai", null],
    ["Lớp", "Sĩ số", "Nữ", "Mùa"],
    ["6A", 40, 20, "x"],
    ["6B", 41, 21, "y"],
  ];
  const at = (more: Partial<Pointed>, decided: Decided = () => undefined, rows = ROWS) => {
    const header = { top: 1, bottom: 1, left: 0, right: 3, record: "class", ...more };
    return tablePointedAt(gridOf(rows), new Lexicon([ROOM, CLASS]), header, [], decided);
  };

  test("is of the record that was chosen", () => {
    const [plan, ...more] = at({});
    expect(more).toEqual([]);
    expect(plan).toMatchObject({ from: 0, to: 3, isPointed: true, rivals: [], body: { records: [2, 3] } });
    expect(plan?.known.record.id).toBe("class");
    expect(at({ record: "room" })[0]?.known.record.id).toBe("room");
    expect(at({ record: "no-such" })).toEqual([]);
  });

  test("is as wide as the area, or as its heads where that is one cell", () => {
    const wide = (left: number, right: number) => at({ left, right }).map(({ from, to }) => [from, to]);
    expect([wide(1, 2), wide(1, 1), wide(2, 3)]).toEqual([[[1, 2]], [[0, 3]], [[2, 3]]]);
    const further = ROWS.map((row) => [null, null, ...row]);
    const beside = (left: number, right: number) =>
      at({ left, right }, undefined, further).map(({ from, to }) => [from, to]);
    expect([beside(0, 3), beside(3, 9), beside(0, 1), beside(1, 2)]).toEqual([
      [[2, 3]],
      [[3, 5]],
      [],
      [[2, 2]],
    ]);
  });

  test("has all its rows of heads, where several were shown", () => {
    const [one] = at({ top: 0, bottom: 1 });
    expect(one?.band).toMatchObject({ top: 0, bottom: 1, body: 2 });
    const unknown = [["a", "b", "c", "d"], ["e", "f", "g", "h"], ...ROWS.slice(2)];
    expect(at({ top: 0, bottom: 1 }, undefined, unknown)[0]?.band).toMatchObject({ bottom: 1, body: 2 });
    expect(at({ top: 0, bottom: 0 }, undefined, unknown)[0]?.band).toMatchObject({ bottom: 0, body: 1 });
    // Who shows the first of them alone means those beneath it as well.
    expect(at({ top: 0, bottom: 0 })[0]?.band).toMatchObject({ top: 0, bottom: 1, body: 2 });
  });

  test("has what a person decided of its columns, if that was of this record", () => {
    const decide =
      (of: string): Decided =>
      () => ({ sheet: "S", fingerprint: "", record: of, columns: {}, ignoredRows: [3] });
    expect(at({}, decide("class"))[0]?.body.records).toEqual([3]);
    expect(at({}, decide("room"))[0]?.body.records).toEqual([2, 3]);
  });
});
