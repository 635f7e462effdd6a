/** Rows that read like a header of which no table was made: what a person is asked, and what a workbook comes nearest to. */
import { CellRoles } from "../../src/sheets/account/roles";
import { nearFits } from "../../src/sheets/find/near";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { nearestFit, type CellValue, type SheetData } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";
import { gridOf } from "./toy-sheet";

const CLASS = record("class", [
  field("class", "text", ["Lớp"]),
  field("pupils", "count", ["Sĩ số"]),
  field("teacher", "text", ["Giáo viên chủ nhiệm lớp"]),
  field("left", "count", ["Số học sinh bỏ học"]),
]);
const ROOM = record("room", [field("room", "text", ["Phòng"]), field("seats", "count", ["Số chỗ ngồi"])]);

interface Around {
  readonly types?: readonly RecordType[];
  readonly name?: string;
  /** Columns of the heads that are another table's. */
  readonly taken?: readonly number[];
  /** The row of the heads that is looked at. */
  readonly row?: number;
}

/** What is asked of rows: by the cells of the heads, with what they may be. */
function asked(rows: CellValue[][], { types = [CLASS, ROOM], name = "S", taken = [], row = 0 }: Around = {}) {
  const grid = gridOf(rows, { name });
  const roles = new CellRoles(grid);
  for (const column of taken) roles.set(row, column, "value");
  const block = { top: 0, bottom: rows.length - 1, left: 0, right: grid.columns - 1 };
  return nearFits(grid, new Lexicon(types), roles, block);
}
const fieldsAsked = (...args: Parameters<typeof asked>): readonly string[] | undefined =>
  asked(...args)[0]?.suggestions;

const ROW: CellValue[] = ["6A", 40, "An", 1];
const BENEATH = [ROW, ROW, ROW];

describe("a row of heads is asked about", () => {
  test("as a table, and column by column", () => {
    const [table, ...columns] = asked([["Mùa"], ["Lớp", "Sĩ số", "Gió"], ROW]);
    const rest = { why: "table", record: "class", kind: "look" };
    expect(table).toEqual({
      ...rest,
      what: "table",
      cell: "A2:D3",
      at: "A2:D3",
      label: "Lớp | Sĩ số",
      suggestions: ["class", "pupils"],
    });
    expect(columns).toEqual([
      { ...rest, what: "column", cell: "A2", at: "A", label: "Lớp", suggestions: ["class"] },
      { ...rest, what: "column", cell: "B2", at: "B", label: "Sĩ số", suggestions: ["pupils"] },
    ]);
  });

  test("with two that are known, half of what stands there", () => {
    expect(fieldsAsked([["Lớp", "Mùa"], ROW])).toBeUndefined(); // prettier-ignore
    expect(fieldsAsked([["Lớp", "Sĩ số", "Mùa", "Gió"], ROW])).toEqual(["class", "pupils"]); // prettier-ignore
    expect(fieldsAsked([["Lớp", "Sĩ số", "Mùa", "Gió", "Mưa"], ROW])).toBeUndefined(); // prettier-ignore
  });

  test("over something", () => {
    expect(fieldsAsked([["Lớp", "Sĩ số"]])).toBeUndefined();
  });

  test("as the record type of which most are known", () => {
    const heads = ["Phòng", "Số chỗ ngồi", "Lớp", "Sĩ số", "Giáo viên chủ nhiệm lớp"];
    expect(fieldsAsked([heads, ROW])).toEqual(["class", "pupils", "teacher"]);
    const more = [...heads, "Số học sinh bỏ học"];
    expect(fieldsAsked([more, ROW], { types: [ROOM, CLASS], name: "room" })).toHaveLength(4);
  });

  test("not with labels of a form", () => {
    expect(fieldsAsked([["Lớp:", "Sĩ số:"], ROW])).toBeUndefined(); // prettier-ignore
    expect(fieldsAsked([["Lớp", "Sĩ số: "], ROW])).toBeUndefined(); // prettier-ignore
  });

  test("not where what stands beneath is none of it", () => {
    const words = (count: number): CellValue[][] => Array.from({ length: count }, () => ["6A", "sân trường"]);
    expect(fieldsAsked([["Lớp", "Sĩ số"], ...words(3)])).toBeUndefined();
    expect(fieldsAsked([["Lớp", "Sĩ số"], ...words(2)])).toBeDefined();
    expect(fieldsAsked([["Lớp", "Sĩ số"], ...BENEATH])).toBeDefined();
  });

  test("not where other record types have all of them", () => {
    const OTHER = record("other", CLASS.fields.slice(0, 2));
    expect(fieldsAsked([["Lớp", "Sĩ số"], ROW], { types: [CLASS, OTHER] })).toBeUndefined();
    expect(
      fieldsAsked([["Lớp", "Sĩ số", "Giáo viên chủ nhiệm lớp"], ROW], { types: [CLASS, OTHER] })
    ).toBeDefined();
  });

  test("not as a record that stands in no rows", () => {
    const types = [{ ...CLASS, layouts: ["form"] } as const];
    expect(fieldsAsked([["Lớp", "Sĩ số"], ROW], { types })).toBeUndefined();
  });

  test("not beneath a title of something else", () => {
    const types = [{ ...CLASS, excludedBy: /học thêm/ }];
    expect(fieldsAsked([["Lớp học thêm"], ["Lớp", "Sĩ số"], ROW], { types })).toBeUndefined();
    expect(fieldsAsked([["Lớp", "Sĩ số"], ROW], { types, name: "học thêm" })).toBeUndefined();
    expect(fieldsAsked([["Lớp học"], ["Lớp", "Sĩ số"], ROW], { types })).toBeDefined();
  });
});

describe("a title of something else over heads that are plainly a record's", () => {
  const excludedBy = /học thêm/;
  const HEADS = ["Lớp", "Sĩ số", "Giáo viên chủ nhiệm lớp"];
  const FULL: CellValue[] = ["6A", 40, "An", "B"];
  const marked = { ...CLASS, marks: ["pupils", "teacher"], excludedBy };

  test("is asked about", () => {
    const rows = [["Lớp học thêm"], HEADS, FULL];
    expect(fieldsAsked(rows, { types: [marked] })).toEqual(["class", "pupils", "teacher"]);
  });

  test("hides them where too few are known, or not enough of them marks", () => {
    const others = [["Lớp học thêm"], [...HEADS.slice(0, 2), "Mùa"], FULL];
    expect(fieldsAsked(others, { types: [marked] })).toBeUndefined();
    const beside = [["Lớp học thêm"], [...HEADS, "Mùa", "Gió"], [...FULL, 1]];
    expect(fieldsAsked(beside, { types: [marked] })).toBeUndefined();
    const unmarked = [{ ...marked, marks: ["pupils", "left"] }];
    expect(fieldsAsked([["Lớp học thêm"], HEADS, FULL], { types: unmarked })).toBeUndefined();
  });
});

describe("a part of a row beside a table", () => {
  const heads = ["Lớp", "Sĩ số", "Mùa", "Gió", "Mưa"];
  test("is asked about by itself", () => {
    expect(fieldsAsked([heads, ROW], { taken: [2, 3, 4] })).toEqual(["class", "pupils"]);
    expect(fieldsAsked([heads, ROW], { taken: [0] })).toBeUndefined();
  });
  test("not on both sides of it", () => {
    expect(fieldsAsked([["Lớp", "Mùa", "Sĩ số"], ROW], { taken: [1] })).toBeUndefined();
    expect(fieldsAsked([["Mùa", "Lớp", "Sĩ số", "Gió"], ROW], { taken: [0, 3] })).toEqual([
      "class",
      "pupils",
    ]);
  });
});

describe("beneath a title that names the record", () => {
  const named = (heads: CellValue[], title = "Danh sách class") => fieldsAsked([[title], heads, ROW]);
  test("fewer heads are enough", () => {
    expect(named(["Lớp", "Sĩ số", "Mùa", "Gió", "Mưa"])).toEqual(["class", "pupils"]);
    expect(named(["Lớp", "Sĩ số", "Mùa", "Gió", "Mưa"], "Danh sách")).toBeUndefined();
    expect(fieldsAsked([["Lớp", "Sĩ số", "Mùa", "Gió", "Mưa"], ROW], { name: "class" })).toBeDefined();
  });
  const like = "Số học sinh thôi học";
  test("heads that are like a field count", () => {
    expect(named(["Lớp", like, "Mùa", "Gió", "Mưa"])).toEqual(["class", "left"]);
    expect(named(["Lớp", like, "Mùa", "Gió", "Mưa"], "Danh sách")).toBeUndefined();
    expect(named(["Lớp", "TT", "Ghi chú", "Gió", "Mưa"])).toBeUndefined();
    expect(named(["Lớp", like])).toEqual(["class", "left"]);
  });
  test("but not where half of the row is known without them", () => {
    expect(named(["Lớp", "Sĩ số", like])).toEqual(["class", "pupils"]);
    expect(named(["Lớp", "Sĩ số", like, "Mùa"])).toEqual(["class", "pupils"]);
    expect(named(["Lớp", "Sĩ số", like, "Mùa", "Gió"])).toEqual(["class", "pupils", "left"]);
  });
  test("each for a field of its own, that no other head names", () => {
    const twice = [like, "Số học sinh nghỉ học"];
    expect(named(["Lớp", ...twice, "Mùa", "Gió", "Mưa"])).toEqual(["class", "left"]);
    expect(named(["Lớp", "Số học sinh bỏ học", like, "Gió", "Mưa"])).toEqual(["class", "left"]);
    const [table] = asked([["Danh sách class"], ["Số học sinh bỏ học", like, "Lớp", "Gió", "Mưa"], ROW]);
    expect(table?.label).toBe("Số học sinh bỏ học | Lớp");
  });
});

describe("scores in a column for each official", () => {
  const officials = ["Б.Сарнай", "Ц.Энхтуяа", "Д.Болд"];
  const TEAM = record(
    "team",
    [
      field("criterion", "text", ["Шалгуур"]),
      field("weight", "number", ["Жин"]),
      field("score", "number", ["Оноо"]),
    ],
    { spread: "score", spreadOver: "criterion" }
  );
  const rows = (heads: CellValue[]) => [heads, ["a", 1, 2, 3, 4]];
  test("are asked about, the names not counting against the heads", () => {
    expect(fieldsAsked(rows(["Шалгуур", "Жин", ...officials]), { types: [TEAM] })).toEqual([
      "criterion",
      "weight",
    ]);
    expect(fieldsAsked(rows(["Шалгуур", "Жин", ...officials.slice(0, 1), "x", "y", "z"]), { types: [TEAM] })).toBeUndefined(); // prettier-ignore
    const plain = { ...TEAM, spreadOver: undefined };
    expect(fieldsAsked(rows(["Шалгуур", "Жин", ...officials]), { types: [plain] })).toBeUndefined();
  });
  test("are asked about though other records have such heads", () => {
    const OTHER = record("other", TEAM.fields.slice(0, 2));
    expect(asked(rows(["Шалгуур", "Жин", ...officials]), { types: [OTHER, TEAM] })[0]?.record).toBe("team");
  });
});

describe("what a workbook comes nearest to", () => {
  const MARKED = { ...CLASS, marks: ["pupils", ["teacher", "left"]] };
  const near = (sheets: Partial<SheetData>[], ...types: RecordType[]) =>
    nearestFit({ sheets: sheets.map((one) => ({ name: "S", values: [], merges: [], ...one })) }, [
      regulation("toy", types.length > 0 ? types : [MARKED]),
    ]);
  const of = (...values: CellValue[][]) => near([{ values }]);

  test("is the row with most of a record’s heads, which lacks a mark", () => {
    const found = of(["Lớp"], ["Lớp", "Số học sinh bỏ học"], ["Lớp"]);
    expect(found).toMatchObject({ sheet: "S", row: 2, found: ["Lớp", "Số học sinh bỏ học"] });
    expect([found?.record.id, found?.regulation.id]).toEqual(["class", "toy"]);
    expect(found?.missing.map(({ id }) => id)).toEqual(["pupils", "teacher"]);
  });

  test("is none where a mark is there, where there are none, or where the record stands in no rows", () => {
    expect(of(["Lớp", "Sĩ số"])).toBeUndefined();
    expect(of(["Giáo viên chủ nhiệm lớp", "Số học sinh bỏ học"])).toBeUndefined();
    expect(near([{ values: [["Lớp"]] }], CLASS)).toBeUndefined();
    expect(near([{ values: [["Lớp"]] }], { ...MARKED, layouts: ["form"] })).toBeUndefined();
  });

  test("is of the record type of more fields, the first of its rows", () => {
    const FEW = { ...ROOM, fields: [field("class", "text", ["Lớp"]), ...ROOM.fields], marks: ["seats"] };
    expect(near([{ values: [["Lớp"]] }], FEW, MARKED)?.record.id).toBe("class");
    expect(near([{ values: [["Lớp"]] }], MARKED, FEW)?.record.id).toBe("class");
    expect(near([{ values: [["Lớp"], ["Phòng", "Lớp"]] }], MARKED, FEW)?.record.id).toBe("room");
    expect(of(["Lớp"], ["Lớp"])?.row).toBe(1);
  });

  test("is on any sheet that is shown, among its first sixty rows", () => {
    const values = [["Lớp"]];
    expect(near([{}, { name: "T", values }])?.sheet).toBe("T");
    expect(near([{ values, hidden: true }])).toBeUndefined();
    const below = (count: number) => of(...Array.from({ length: count }, () => ["x"]), ["Lớp"]);
    expect([below(59)?.row, below(60)]).toEqual([60, undefined]);
  });
});
