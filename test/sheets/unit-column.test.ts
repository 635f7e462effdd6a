/** Units in a column or a row of their own, and what they say of the figures beside or above them. */
import { SHARES } from "../../src/sheets/find/rows/periods";
import { cellOf } from "../../src/sheets/place/placement";
import { placeTable } from "../../src/sheets/place/table";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { planOf, readBy, valuesIn } from "./toy-sheet";

const options = ["Một cửa", "Thư xin lỗi", "Chữ ký số"].map((name) => ({ code: name, labels: [name] }));
const rate = (twin?: string) => field("rate", "share", ["Kết quả"], { twin });
const number = field("number", "count", ["Số lượng đạt"], { twin: "rate" });
const listOf = (fields = [rate("number"), number], result?: string) =>
  record("target", [field("target", "choice", ["Chỉ tiêu"], { options }), ...fields], {
    layouts: ["list"],
    marks: ["rate"],
    items: { field: "target", options, result },
  });

describe("a unit beside the results of a list", () => {
  const read = (heads: CellValue[], rows: CellValue[][], of = listOf(undefined, "rate")) => {
    const { rate: share, number: count } = valuesIn(readBy([of], [heads, ...rows]).tables[0]);
    return { share, count };
  };
  const HEADS = ["Chỉ tiêu", "ĐVT", "Kết quả"];
  const ROWS: CellValue[][] = [
    ["Một cửa", "văn bản", 45],
    ["Thư xin lỗi", "%", 98],
    ["Chữ ký số", "%", 95],
  ];

  test("says which of them are numbers and which are rates", () => {
    expect(read(HEADS, ROWS)).toEqual({ share: [null, 98, 95], count: [45, null, null] });
  });
  test("says nothing where it says no number", () => {
    const rates = ROWS.map(([name = null, , value = null]): CellValue[] => [name, "%", value]);
    expect(read(HEADS, rates)).toEqual({ share: [45, 98, 95], count: undefined });
  });
  test("is that of something else where the head says percent", () => {
    expect(read(["Chỉ tiêu", "ĐVT", "Kết quả (%)"], ROWS)).toEqual({ share: [45, 98, 95], count: undefined });
  });
  test("gives numbers to nobody where the list has no such field, or one of its own", () => {
    expect(read(HEADS, ROWS, listOf([rate()], "rate"))).toEqual({ share: [null, 98, 95], count: undefined });
    const own = ROWS.map((row, at): CellValue[] => [...row, 7 + at]);
    expect(read([...HEADS, "Số lượng đạt"], own)).toEqual({ share: [null, 98, 95], count: [7, 8, 9] });
  });
  test("counts whatever things it names beside known units, and nothing where it names offices", () => {
    const of = (unit: string, ...others: string[]): CellValue[][] =>
      [unit, ...others].map((each, at) => [ROWS[at]?.[0] ?? null, each, 42 + at]);
    expect(read(HEADS, of("hộp thư", "%", "tỷ lệ %"))).toEqual({
      share: [null, 43, 44],
      count: [42, null, null],
    });
    expect(read(["Chỉ tiêu", "Đơn vị", "Kết quả"], of("Văn phòng", "Tổ Lá", "Tổ Chồi"))).toEqual({
      share: [42, 43, 44],
      count: undefined,
    });
  });
  test("counts no percentage, and nothing that tells its whole or answers", () => {
    const rows = ["98%", "17/18", "Có"].map((value, at): CellValue[] => [
      ROWS[at]?.[0] ?? null,
      "văn bản",
      value,
    ]);
    expect(read(HEADS, rows).count?.every((value) => value === null)).toBe(true);
  });
  test("leaves the number of what another row gives the rate of without a name", () => {
    const rows: CellValue[][] = [
      ["Chữ ký số", "người", 42],
      ["Chữ ký số", "%", 95],
      ["Một cửa", "hồ sơ", 87],
    ];
    const [table] = readBy([listOf(undefined, "rate")], [HEADS, ...rows]).tables;
    expect(valuesIn(table).target).toEqual([null, "Chữ ký số", "Một cửa"]);
  });
  test("keeps a number's name that a person has told, though another name is unknown", () => {
    const rows: CellValue[][] = [
      ["Việc riêng", "%", 95],
      ["Thùng góp ý", "cái", 42],
      ["Một cửa", "%", 87],
      ["Chữ ký số", "%", 88],
    ];
    const law = [listOf(undefined, "rate")];
    const [asked] = readBy(law, [HEADS, ...rows]).tables;
    const { fingerprint = "", columns = {} } = asked ?? {};
    const items = { "Thùng góp ý": "Thư xin lỗi" };
    const told = { sheet: "S", fingerprint, record: "target", columns, items };
    const [table] = readBy(law, [HEADS, ...rows], { mapping: { version: 1, sheets: [told] } }).tables;
    expect(valuesIn(table).target).toEqual([null, "Thùng góp ý", "Một cửa", "Chữ ký số"]);
  });
  test("parts nothing of a list without results, or without units", () => {
    expect(read(HEADS, ROWS, listOf()).count).toBeUndefined();
    const bare = ROWS.map(([name = null, , value = null]): CellValue[] => [name, value]);
    expect(read(["Chỉ tiêu", "Kết quả"], bare)).toEqual({ share: [45, 98, 95], count: undefined });
  });
});

describe("a row of shares beneath the numbers of a record", () => {
  const CLASS = record("class", [
    field("class", "text", ["Lớp"]),
    field("good", "count", ["Số giỏi"], { twin: "goodShare" }),
    field("goodShare", "share", ["Tỷ lệ giỏi"], { twin: "good" }),
    field("teachers", "count", ["Giáo viên"]),
    field("other", "count", ["Khác"], { twin: "others" }),
    field("others", "count", ["Số khác"]),
  ]);
  const placed = (
    heads: string[],
    rows: CellValue[][],
    records: number[],
    beneath: number[],
    sign?: string
  ) => {
    const { grid, plan } = planOf(CLASS, { heads: heads.map((head) => [head]), rows });
    const why = "part" as const;
    const ignored = beneath.map((row) => ({ row, why, sign: sign ?? SHARES.name }));
    const { places } = placeTable(grid, { ...plan, body: { ...plan.body, records, ignored } });
    return Object.fromEntries(
      [...places].map(([id, place]) => [
        id,
        [place.percentLabel, ...records.map((_, at) => [place.rowOf(at), cellOf(grid, place, at)])],
      ])
    );
  };
  const HEADS = ["Lớp", "Số giỏi", "Giáo viên", "Khác"];
  const ROWS: CellValue[][] = [
    ["6A", 20, 3, 1],
    ["TL (%)", 50, null, null],
    ["6B", 10, 4, 2],
  ];

  test("gives each number’s share, of those records that have one", () => {
    expect(placed(HEADS, ROWS, [1, 3], [2])).toEqual({
      class: [false, [1, "6A"], [3, "6B"]],
      good: [false, [1, 20], [3, 10]],
      goodShare: [true, [2, 50], [3, null]],
      teachers: [false, [1, 3], [3, 4]],
      other: [false, [1, 1], [3, 2]],
    });
  });
  test("is written in percent only where it says so", () => {
    const bare = ROWS.map((row, at) => (at === 1 ? ["TL", 0.5, null, null] : row));
    expect(placed(HEADS, bare, [1, 3], [2]).goodShare).toEqual([false, [2, 0.5], [3, null]]);
  });
  test("gives none where these have a column of their own, or the row is another", () => {
    const own = ROWS.map((row) => [...row.slice(0, 3), 0.25]);
    expect(placed(["Lớp", "Số giỏi", "Giáo viên", "Tỷ lệ giỏi"], own, [1, 3], [2]).goodShare).toEqual([
      false,
      [1, 0.25],
      [3, 0.25],
    ]);
    expect(placed(HEADS, ROWS, [1, 3], [2], "another sign")).not.toHaveProperty("goodShare");
    expect(placed(HEADS, ROWS, [1, 3], [])).not.toHaveProperty("goodShare");
  });
});
