/** Where a field's values stand that have no column of their own: in a line of the sheet, under units, in a general head. */
import { CellState } from "../../src/rules";
import { recognise, type CellValue } from "../../src/sheets";
import { tablesOf } from "../support/recognised";
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

describe("results of a list beside a column of units", () => {
  const heads = ["STT", "Chỉ tiêu", "ĐVT", "Kết quả"];
  const [onTime, online] = ["Hồ sơ TTHC giải quyết đúng hạn", "Hồ sơ trực tuyến toàn trình"];
  const rates = (rows: CellValue[][], columns = heads): Readonly<Record<string, unknown[]>> => {
    const [list] = tablesOf("admin-reform", [columns, ...rows]);
    const read = (id: string): unknown[] => {
      const column = list?.table.columns.get(id);
      return column ? [...column.states].map((state, at) => (state === 0 ? column.numbers[at] : null)) : [];
    };
    return { rate: read("rate"), count: read("done") };
  };

  test("are shares where that says so, and no shares where it counts", () => {
    expect(
      rates([
        [1, onTime, "%", 98],
        [2, online, "%", 85],
      ])
    ).toEqual({ rate: [98, 85], count: [] });
    expect(
      rates([
        [1, onTime, "%", 98],
        [2, online, "Hồ sơ", 45],
      ]).rate
    ).toEqual([98, null]);
  });

  test("are shares whatever the units are where their own head says so", () => {
    const columns = ["STT", "Chỉ tiêu", "ĐVT", "Kết quả (%)"];
    expect(
      rates(
        [
          [1, onTime, "%", 98],
          [2, online, "Hồ sơ", 45],
        ],
        columns
      ).rate
    ).toEqual([98, 45]);
  });
});

describe("results of which the units say that they are counts", () => {
  const option = (label: string) => ({ code: label, labels: [label] });
  const items = { field: "item", options: ["Đúng hạn", "Trực tuyến"].map(option), result: "rate" };
  const read = (id: string, heads: string[], ...more: CellValue[][]) => {
    const fields = [
      field("item", "choice", ["Chỉ tiêu"], { options: items.options }),
      field("rate", "share", ["Kết quả"], { twin: "done" }),
      field("done", "count", ["Số lượng đã làm"], { twin: "rate" }),
    ];
    const law = regulation("toy", [record("list", fields, { layouts: ["list"], items })]);
    const rows: CellValue[][] = [
      [1, "Đúng hạn", "%", 98, ...(more[0] ?? [])],
      [2, "Trực tuyến", "văn bản", 45, ...(more[1] ?? [])],
    ];
    return valuesOf(law, id, [["STT", "Chỉ tiêu", ...heads], ...rows]);
  };
  test("are the count's, unless that has a column of its own", () => {
    expect(read("rate", ["ĐVT", "Kết quả"])).toEqual([98, undefined]);
    expect(read("done", ["ĐVT", "Kết quả"])).toEqual([undefined, 45]);
    expect(read("done", ["ĐVT", "Kết quả", "Số lượng đã làm"], [7], [8])).toEqual([7, 8]);
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
