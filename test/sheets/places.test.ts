/** Where a field's values stand that have no column of their own: in a line of the sheet, in a general head. */
import { CellState } from "../../src/rules";
import { recognise, type CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

/** The values of a field, record by record; undefined where it has no place. */
function valuesOf(
  law: ReturnType<typeof regulation>,
  id: string,
  values: CellValue[][]
): (number | string | undefined)[] | undefined {
  const [sheet] = recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], {
    regulation: law.id,
  }).sheets;
  const column = sheet?.tables[0]?.table.columns.get(id);
  if (!column) return undefined;
  const isText = column.field.type === "text";
  return [...column.states].map((state, at) =>
    state === CellState.OK ? (isText ? column.texts[at] : column.numbers[at]) : undefined
  );
}

describe("what a sheet says once for all records", () => {
  const VOTE = record("vote", [
    field("name", "text", ["Họ tên"]),
    field("score", "count", ["Điểm số"]),
    field("unit", "text", ["Đơn vị lấy phiếu"], { standing: true }),
    field("note", "text", ["Nhận xét"]),
  ]);
  const law = regulation("toy", [VOTE]);
  const table: CellValue[][] = [
    ["STT", "Họ tên", "Điểm số"],
    [1, "A", 3],
    [2, "B", 4],
  ];
  const units = (...values: CellValue[][]) => valuesOf(law, "unit", values);

  test.each<[string, CellValue[][], string[] | undefined]>([
    ["behind its label above", [["Đơn vị lấy phiếu: Phòng A"], [], ...table], ["Phòng A", "Phòng A"]],
    ["beside its label beneath", [...table, [], ["Đơn vị lấy phiếu", "Phòng A"]], ["Phòng A", "Phòng A"]],
    [
      "twice in the same way",
      [["Đơn vị lấy phiếu: Phòng A"], [], ...table, [], ["Đơn vị lấy phiếu", "Phòng A"]],
      ["Phòng A", "Phòng A"],
    ],
    [
      "twice in different ways, which says nothing",
      [["Đơn vị lấy phiếu: Phòng B"], [], ...table, [], ["Đơn vị lấy phiếu", "Phòng A"]],
      undefined,
    ],
    ["nowhere", table, undefined],
  ])("%s", (_, values, expected) => expect(units(...values)).toEqual(expected));

  test("stands in one cell for all of them", () => {
    const values = [...table, [], ["Đơn vị lấy phiếu", "Phòng A"]];
    const [sheet] = recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], {
      regulation: "toy",
    }).sheets;
    const column = sheet?.tables[0]?.table.columns.get("unit");
    expect([0, 1].map((at) => column?.ref(at))).toMatchObject([
      { row: 4, column: 1 },
      { row: 4, column: 1 },
    ]);
  });

  test("is not what each record says of itself, nor of a field that records say", () => {
    const own = table.map((row, at) => [...row, at === 0 ? "Đơn vị lấy phiếu" : `Phòng ${at}`]);
    expect(units(["Đơn vị lấy phiếu: Phòng A"], [], ...own)).toEqual(["Phòng 1", "Phòng 2"]);
    expect(valuesOf(law, "note", [["Nhận xét: tốt"], [], ...table])).toBeUndefined();
  });
});

describe("a narrow field", () => {
  const SCORES = record("scores", [
    field("name", "text", ["Họ tên"]),
    field("maths", "number", ["Toán"]),
    field("mathsA", "number", ["Toán A"], { general: ["maths"] }),
    field("mathsB", "number", ["Toán B"], { general: ["maths"] }),
    field("town", "text", ["Nơi ở"]),
    field("place", "text", ["Nơi"], { general: ["town", "code"] }),
    field("code", "number", ["Mã nơi"]),
  ]);
  const law = regulation("toy", [SCORES]);
  const columns = (heads: string[], ...cells: CellValue[][]) => {
    const rows = cells.map((own, at): CellValue[] => [`A${at}`, ...own]);
    const [sheet] = recognise(
      { sheets: [{ name: "S", values: [["Họ tên", ...heads], ...rows], merges: [] }] },
      [law],
      { regulation: "toy" }
    ).sheets;
    return sheet?.tables[0]?.columns;
  };

  test("that stands alone is the general one", () => {
    expect(columns(["Toán A"], [7], [8])).toEqual({ name: "A", maths: "B" });
  });

  test("beside the general one, or beside another, is itself", () => {
    expect(columns(["Toán", "Toán A"], [7, 6], [8, 5])).toEqual({ name: "A", maths: "B", mathsA: "C" });
    expect(columns(["Toán A", "Toán B"], [7, 6], [8, 5])).toEqual({ name: "A", mathsA: "B", mathsB: "C" });
  });

  test("of blank cells is the only general one, of several none", () => {
    expect(columns(["Toán A"], [null], [null])).toEqual({ name: "A", maths: "B" });
    expect(columns(["Toán", "Nơi"], [7, null], [8, null])).toMatchObject({ place: "C" });
  });

  test("is a text beside blanks, and none that begins as a number", () => {
    expect(columns(["Toán", "Nơi"], [7, "Huế"], [8, null])).toMatchObject({ town: "C" });
    expect(columns(["Toán", "Nơi"], [7, "Khu 5"], [8, "Vinh"])).toMatchObject({ town: "C" });
    expect(columns(["Toán", "Nơi"], [7, " +84 9"], [8, "Vinh"])).toMatchObject({ place: "C" });
    expect(columns(["Toán", "Nơi"], [7, 12], [8, "Vinh"])).toMatchObject({ place: "C" });
  });

  test("is the one of several general ones that its cells are", () => {
    expect(columns(["Toán", "Nơi"], [7, "Huế"], [8, "Vinh"])).toMatchObject({ town: "C" });
    expect(columns(["Toán", "Nơi"], [7, 12], [8, 13])).toMatchObject({ code: "C" });
    expect(columns(["Toán", "Nơi"], [7, "12"], [8, "x"])).toMatchObject({ place: "C" });
  });
});
