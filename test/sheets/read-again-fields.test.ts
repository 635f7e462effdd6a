/** Tables after an edit, of fields that are more than a cell each: what is read again says what a first reading says. */
import type { Field, RecordType } from "../../src/rules";
import { readAgain, recognise, type CellChange } from "../../src/sheets";
import {
  toyChoice as choice,
  toyField as field,
  toyRecord as record,
  toyRegulation as regulation,
} from "../support/toy";
import { edit, reread, type Rows } from "./toy-sheet";

const table = (...fields: Field[]): RecordType => record("class", fields, { layouts: ["table"] });
const NAME = field("name", "text", ["Họ tên"]);

describe("of several tables of a sheet", () => {
  const CLASS = table(NAME, field("pupils", "count", ["Sĩ số"]));
  const rows: Rows = [
    ["Họ tên", "Sĩ số"],
    ["An", 40],
    ["Bình", 41],
    [],
    ["Sĩ số", "Họ tên"],
    [30, "Chi"],
    [31, "Dũng"],
  ];
  test("those are read again that were edited", () => {
    expect(reread(CLASS, rows, [edit(5, 0, 33)])).toEqual([[0]]);
    expect(reread(CLASS, rows, [edit(2, 1, 33)])).toEqual([[1]]);
    expect(reread(CLASS, rows, [edit(2, 1, 33), edit(5, 0, 33), edit(6, 0, 34)])).toEqual([[1], [0, 1]]);
    expect(reread(CLASS, rows, [edit(2, 1, 41), edit(5, 0, 33)])).toEqual([[0]]);
  });

  test("one is not, of which nobody knows what it was read from", () => {
    const book = { sheets: [{ name: "S", values: rows, merges: [] }] };
    const again = (isLost: (at: number) => boolean, change: CellChange) => {
      const read = recognise(book, [regulation("toy", [CLASS])], { regulation: "toy" });
      const sheets = read.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((one, at) => (isLost(at) ? { ...one } : one)),
      }));
      return readAgain({ ...read, sheets }, [{ sheet: "S", cells: [change] }])?.tables.map((one) => one.rows);
    };
    const [inFirst, inSecond] = [edit(1, 1, 7), edit(5, 0, 7)];
    expect([again(() => false, inFirst), again(() => false, inSecond)]).toEqual([[[0]], [[0]]]);
    expect([again((at) => at === 1, inFirst), again((at) => at === 1, inSecond)]).toEqual([[[0]], undefined]);
    expect(again(() => true, inFirst)).toBeUndefined();
  });
});

describe("an edit is read again", () => {
  test("of a figure where nothing stood", () => {
    const CLASS = table(NAME, field("pupils", "count", ["Sĩ số"]));
    expect(
      reread(
        CLASS,
        [
          ["Họ tên", "Sĩ số"],
          ["An", 40],
          ["Bình", null],
        ],
        [edit(2, 1, 7)]
      )
    ).toEqual([[1]]);
    expect(
      reread(
        CLASS,
        [
          ["Họ tên", "Sĩ số"],
          ["An", 40],
          ["Bình", "chưa"],
        ],
        [edit(2, 1, 7)]
      )
    ).toEqual([[1]]);
  });

  test("of each column of a field that has two", () => {
    const MARK = table(NAME, field("mark", "number", ["Điểm thi"], { successive: true }));
    const rows: Rows = [
      ["Họ tên", "Điểm thi", "Điểm thi"],
      ["An", 4, 6],
      ["Bình", 7, null],
      ["Chi", 3, 5],
    ];
    expect(reread(MARK, rows, [edit(1, 2, 8)])).toEqual([[0]]);
    expect(reread(MARK, rows, [edit(1, 1, 5)])).toEqual([]);
    expect(reread(MARK, rows, [edit(2, 2, 9)])).toEqual([[1]]);
    expect(reread(MARK, rows, [edit(3, 2, null)])).toEqual([[2]]);
  });

  test("of what is ticked beneath heads of a group", () => {
    const SOURCE = table(NAME, choice("Nguồn", ["Công lập", "Tư thục"], false));
    const rows: Rows = [
      ["Họ tên", "Nguồn", null],
      [null, "Công lập", "Tư thục"],
      ["An", "x", null],
      ["Bình", null, "x"],
      ["Chi", "x", null],
    ];
    const merges = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 0, left: 1, right: 2 },
    ];
    expect(reread(SOURCE, rows, [edit(2, 2, 1)], merges)).toEqual([[0]]);
    expect(reread(SOURCE, rows, [edit(2, 0, "Ân")], merges)).toEqual([[0]]);
  });

  test("of texts that prove how other cells are written, or did", () => {
    const ROOM = table(NAME, field("area", "number", ["Diện tích"]), field("met", "date", ["Ngày họp"]));
    const rows: Rows = [
      ["Họ tên", "Diện tích", "Ngày họp"],
      ["An", "1.234", "3/4/2024"],
      ["Bình", 48, "5/4/2024"],
      ["Chi", "50,5", "6/4/2024"],
    ];
    // Without a decimal comma a dot may be one.
    expect(reread(ROOM, rows, [edit(3, 1, 50)])).toEqual([[0, 2]]);
    expect(reread(ROOM, rows, [edit(3, 1, null)])).toEqual([[0, 2]]);
    expect(reread(ROOM, rows, [edit(2, 1, 49), edit(3, 1, 50)])).toEqual([[0, 1, 2]]);
    expect(reread(ROOM, rows, [edit(1, 2, "25/4/2024"), edit(2, 1, 49)])).toEqual([[0, 1]]);
  });

  test("of counts that prove what shares beside them are, and of their shares", () => {
    const LEARNT = table(
      NAME,
      field("pupils", "count", ["Sĩ số"]),
      field("good", "count", ["Số giỏi"], { twin: "share", whole: "pupils" }),
      field("share", "share", ["Tỷ lệ giỏi"], { twin: "good", whole: "pupils" }),
      field("note", "text", ["Nhận xét"])
    );
    const rows: Rows = [
      ["Họ tên", "Sĩ số", "Số giỏi", "Tỷ lệ giỏi", "Nhận xét"],
      ["An", 200, 1, 0.5, "a"],
      ["Bình", 200, 2, 1, "b"],
    ];
    expect(reread(LEARNT, rows, [edit(1, 2, 100), edit(2, 2, 200)])).toEqual([[0, 1]]);
    expect(reread(LEARNT, rows, [edit(1, 3, 0.6)])).toEqual([[0, 1]]);
    expect(reread(LEARNT, rows, [edit(1, 4, "c")])).toEqual([[0]]);
  });

  test("of several columns, by the order of the records", () => {
    const CLASS = table(NAME, field("pupils", "count", ["Sĩ số"]));
    const rows: Rows = [
      ["Họ tên", "Sĩ số"],
      ["An", 40],
      ["Bình", 41],
      ["Chi", 42],
    ];
    expect(reread(CLASS, rows, [edit(3, 0, "Chí"), edit(1, 1, 39)])).toEqual([[0, 2]]);
  });
});
