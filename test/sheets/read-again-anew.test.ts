/** Edits after which all is recognised anew: what they touch may be another record, another field or none. */
import type { Field, RecordType } from "../../src/rules";
import { toyField as field, toyPlan, toyRecord as record } from "../support/toy";
import { edit, reread, type Rows } from "./toy-sheet";

const table = (...fields: Field[]): RecordType => record("class", fields, { layouts: ["table"] });
const NAME = field("name", "text", ["Họ tên"]);

describe("all is recognised anew after an edit", () => {
  test("of a row that is several records", () => {
    const PLAN = toyPlan([], { titles: ["招生计划"] });
    const rows: Rows = [
      ["招生计划"],
      ["专业", "学制", "业余", "函授"],
      ["会计学", 3, 20, 3],
      ["法学", 3, 4, 5],
    ];
    expect(reread(PLAN, rows, [edit(2, 2, 5)])).toBeUndefined();
    expect(reread(PLAN, rows, [edit(2, 1, 5)])).toBeUndefined();
    // A row with one figure is one record, until it has another.
    const single: Rows = [rows[0] ?? [], rows[1] ?? [], ["会计学", 3, 20, null], ["法学", 3, null, 4]];
    expect(reread(PLAN, single, [edit(2, 3, 7)])).toBeUndefined();
    expect(reread(PLAN, single, [edit(2, 2, 0)])).toBeUndefined();
    const unspread: Rows = [rows[0] ?? [], rows[1] ?? [], ["会计学", 3, 20, null], ["法学", 3, 4, null]];
    expect(reread(PLAN, unspread, [edit(2, 3, 7)])).toBeUndefined();
  });

  const CLASS = table(NAME, field("pupils", "count", ["Sĩ số"]), field("note", "text", ["Nhận xét"]));
  const HEADS = ["Họ tên", "Sĩ số", "Nhận xét"];
  test("of what is merged over several cells", () => {
    const rows: Rows = [HEADS, ["An", 40, "tốt"], ["Bình", 41, null], ["Chi", 42, "khá"]];
    const merges = [{ top: 1, bottom: 2, left: 2, right: 2 }];
    expect(reread(CLASS, rows, [edit(1, 2, "yếu")], merges)).toBeUndefined();
    expect(reread(CLASS, rows, [edit(1, 2, "yếu")])).toEqual([[0]]);
    expect(reread(CLASS, rows, [edit(3, 2, "yếu")], merges)).toEqual([[2]]);
  });
  test("of all that a row says", () => {
    const rows: Rows = [HEADS, ["An", 40, "tốt"], ["Bình", null, null], ["Chi", 42, "khá"]];
    expect(reread(CLASS, rows, [edit(2, 0, "Bảo")])).toBeUndefined();
    expect(reread(CLASS, rows, [edit(2, 0, null)])).toBeUndefined();
    expect(reread(CLASS, rows, [edit(1, 0, "Bảo")])).toEqual([[0]]);
  });
  test("of what stands beside a table, on its left or its right", () => {
    const rows: Rows = [
      [null, ...HEADS],
      [1, "An", 40, "tốt"],
      [2, "Bình", 41, null],
      ["x", null, null, null, null, "y"],
    ];
    expect(reread(CLASS, rows, [edit(1, 0, 3)])).toBeUndefined();
    expect(reread(CLASS, rows, [edit(1, 5, 3)])).toBeUndefined();
    expect(reread(CLASS, rows, [edit(1, 1, "Ân")])).toEqual([[0]]);
  });
  test("of a name of a list, not of its figures", () => {
    const options = ["Đúng hạn", "Trực tuyến", "Chữ ký số"].map((label) => ({
      code: label,
      labels: [label],
    }));
    const LIST = record(
      "list",
      [field("item", "choice", ["Chỉ tiêu"], { options }), field("done", "count", ["Số đạt"])],
      { layouts: ["list"], items: { field: "item", options } }
    );
    const rows: Rows = [
      ["Chỉ tiêu", "Số đạt"],
      ["Đúng hạn", 3],
      ["Trực tuyến", 4],
    ];
    expect(reread(LIST, rows, [edit(1, 1, 5)])).toEqual([[0]]);
    expect(reread(LIST, rows, [edit(1, 0, "Chữ ký số")])).toBeUndefined();
  });
  test("of a column that its cells say the field of", () => {
    const PLACE = table(
      NAME,
      field("place", "text", ["Nơi"], { general: ["town", "code"] }),
      field("town", "text", ["Thành phố"]),
      field("code", "number", ["Mã số"])
    );
    const rows: Rows = [
      ["Họ tên", "Nơi"],
      ["An", "Huế"],
      ["Bình", "Vinh"],
    ];
    expect(reread(PLACE, rows, [edit(1, 1, "Hà Nội")])).toBeUndefined();
    expect(reread(PLACE, rows, [edit(1, 0, "Ân")])).toEqual([[0]]);
  });
  test("of a form whose columns are records", () => {
    const YEAR = record(
      "year",
      [
        field("year", "text", ["Năm học"]),
        field("classes", "count", ["Số lớp"]),
        field("rooms", "count", ["Số phòng"]),
      ],
      {
        key: ["year"],
        layouts: ["matrix"],
      }
    );
    const rows: Rows = [
      ["Nội dung", "2022-2023", "2023-2024"],
      ["Số lớp", 3, 4],
      ["Số phòng", 5, 6],
    ];
    expect(reread(YEAR, rows, [edit(1, 1, 7)])).toBeUndefined();
  });
});
