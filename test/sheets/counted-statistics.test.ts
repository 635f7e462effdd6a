/** Statistics with a column for each outcome: what was done in time, what was late, and what is still open. */
import { statisticsOf } from "../../src/sheets/find/statistics";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { Area, CellValue } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf } from "./toy-sheet";

const options = [
  { code: "late", labels: ["Thư xin lỗi"] },
  { code: "time", labels: ["Hồ sơ đúng hạn", "Đúng hạn"] },
];
const TARGET = record(
  "target",
  [
    field("target", "choice", ["Chỉ tiêu"], { options }),
    field("done", "count", ["Số thực hiện"]),
    field("total", "count", ["Tổng số"]),
    field("rate", "share", ["Tỷ lệ"]),
  ],
  {
    layouts: ["list"],
    items: { field: "target", options },
    counted: {
      item: "time",
      fields: { item: "target", whole: "total", done: "done", rate: "rate" },
      done: /^(?:trước|đúng) hạn$/,
      share: /^tỉ lệ .*đúng hạn/,
      late: /^quá hạn$/,
      settled: /^đã giải quyết$/,
      open: /^đang giải quyết$/,
    },
  }
);
const read = (rows: CellValue[][], merges: readonly Area[] = [], type: RecordType = TARGET) =>
  statisticsOf(gridOf(rows, { merges }), new Lexicon([type]));

/** What the first statistics count: how much was done, of how much, and the share that the sheet states. */
function counted(
  rows: CellValue[][],
  merges?: readonly Area[],
  type?: RecordType
): readonly CellValue[] | undefined {
  const [first] = read(rows, merges, type);
  return first && ["done", "total", "rate"].map((id) => first.placement.places.get(id)?.says?.(0) ?? null);
}
/** The rows that the first one is of: those of its heads, its figures, and those that it passes over, with why. */
function rowsOf(rows: CellValue[][], merges?: readonly Area[]) {
  const [first] = read(rows, merges);
  if (!first) return undefined;
  const { headRows, firstRow, lastRow, ignored } = first.placement;
  return [headRows, [firstRow, lastRow], ignored.map(({ row, why }) => `${row} ${why}`)];
}

const HEADS = ["Lĩnh vực", "Trước hạn", "Đúng hạn", "Quá hạn"];
const SCHOOLS: CellValue[] = ["Chuyển trường", 5, 90, 1];
const PAPERS: CellValue[] = ["Văn bằng", 2, 40, 3];

describe("what was done in time", () => {
  test("is added up over all rows, of that and what was late", () => {
    expect(counted([HEADS, SCHOOLS])).toEqual([95, 96, null]);
    expect(counted([HEADS, SCHOOLS, PAPERS])).toEqual([137, 141, null]);
    expect(rowsOf([HEADS, SCHOOLS, PAPERS])).toEqual([[0], [1, 2], []]);
  });

  test("is what the row of the whole says, where there is one", () => {
    const total: CellValue[] = ["Tổng cộng", 7, 130, 4];
    expect(counted([HEADS, SCHOOLS, PAPERS, total])).toEqual([137, 141, null]);
    expect(rowsOf([HEADS, SCHOOLS, PAPERS, total])).toEqual([[0], [3, 3], ["1 part", "2 part"]]);
    expect(rowsOf([HEADS, total, SCHOOLS, PAPERS])).toEqual([[0], [1, 1], ["2 part", "3 part"]]);
    expect(counted([HEADS, SCHOOLS, ["Cả năm", 9, 9, 9]])).toEqual([18, 27, null]);
    expect(counted([HEADS, SCHOOLS, ["Năm 2024", 8, 8, 8]])).toEqual([16, 24, null]);
    // Of several totals the last one is over all.
    expect(counted([HEADS, SCHOOLS, ["Tổng cộng", 1, 1, 1], total])).toEqual([137, 141, null]);
  });

  test("is not added up over parts of a year, which may overlap", () => {
    const half: CellValue[] = ["6 tháng đầu năm", 5, 90, 1];
    expect(counted([HEADS, half, ["9 tháng", 6, 100, 1]])).toBeUndefined();
    expect(counted([HEADS, half, SCHOOLS])).toBeUndefined();
    expect(counted([HEADS, half, ["Cả năm", 7, 120, 2]])).toEqual([127, 129, null]);
  });

  test("is not counted by rows without a name or a figure", () => {
    expect(counted([HEADS, SCHOOLS, [null, 2, 40, 3]])).toEqual([95, 96, null]);
    expect(counted([HEADS, SCHOOLS, ["Văn bằng", 2, null, 3]])).toEqual([95, 96, null]);
    expect(counted([HEADS, SCHOOLS, ["Văn bằng", 2, "ít", 3]])).toEqual([95, 96, null]);
    expect(counted([HEADS, [null, 2, 40, 3]])).toBeUndefined();
    const numbers: CellValue[] = ["(1)", "(2)", "(3)", "(4)"];
    expect(rowsOf([HEADS, numbers, SCHOOLS])).toEqual([[0], [2, 2], ["1 columnNumbers"]]);
    expect(rowsOf([HEADS, SCHOOLS, ["Ghi chú: số liệu đến tháng 9"]])).toEqual([[0], [1, 1], []]);
  });

  test("is named by the first text left of all figures", () => {
    expect(counted([["TT", ...HEADS], [1, ...SCHOOLS], [2, ...PAPERS]])).toEqual([137, 141, null]); // prettier-ignore
    expect(counted([["Trước hạn", "Đúng hạn", "Quá hạn", "Lĩnh vực"], [5, 90, 1, "Chuyển trường"]])).toBeUndefined(); // prettier-ignore
  });

  test("is not named between figures", () => {
    const between = ["Đã giải quyết", "Lĩnh vực", "Đúng hạn", "Quá hạn"];
    expect(counted([between, [95, "Chuyển trường", 90, 1]])).toBeUndefined();
  });

  test("ends at a blank row", () => {
    expect(counted([HEADS, SCHOOLS, [], PAPERS])).toEqual([95, 96, null]);
  });
});

describe("the whole", () => {
  const over: CellValue[] = ["Lĩnh vực", "Đã giải quyết", null, null, null, "Đang giải quyết", null];
  const leaves: CellValue[] = [null, "Qua mạng", "Tổng số", "Đúng hạn", "Quá hạn", "Đúng hạn", "Quá hạn"];
  const merges: Area[] = [
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 4 },
    { top: 0, left: 5, bottom: 0, right: 6 },
  ];

  test("is what was settled, and of what is open that which is late", () => {
    const row: CellValue[] = ["Chuyển trường", 33, 101, 90, 10, 7, 2];
    expect(counted([over, leaves, row], merges)).toEqual([90, 103, null]);
    expect(rowsOf([["BIỂU"], over, leaves, row])).toEqual([[1, 2], [3, 3], []]);
  });

  test("is that of the column that says so, of the settled alone", () => {
    const heads = ["Lĩnh vực", "Tổng số", "Đã giải quyết", "Đúng hạn", "Quá hạn"];
    expect(counted([heads, ["Chuyển trường", 300, 200, 90, 10]])).toEqual([90, 200, null]);
    expect(counted([heads.filter((head) => head !== "Đã giải quyết"), ["Chuyển trường", 300, 90, 10]])).toEqual([90, 100, null]); // prettier-ignore
  });

  test("is not known where nothing says what was late, or in time", () => {
    expect(counted([["Lĩnh vực", "Trước hạn", "Đúng hạn"], ["A", 5, 90]])).toBeUndefined(); // prettier-ignore
    expect(counted([["Lĩnh vực", "Quá hạn", "Mùa"], ["A", 5, 90]])).toBeUndefined(); // prettier-ignore
    expect(
      counted([
        ["Lĩnh vực", "Đúng hạn", "Quá hạn", "Mùa"],
        ["A", null, 5, 3],
      ])
    ).toBeUndefined();
    expect(counted([HEADS, ["Chuyển trường", 5, 90, null]])).toBeUndefined();
    expect(counted([HEADS, ["Chuyển trường", null, 90, 4]])).toEqual([90, 94, null]);
  });
});

describe("the share in time", () => {
  const heads = [...HEADS, "Tỷ lệ giải quyết đúng hạn"];
  test("is what the sheet states, of one row alone", () => {
    expect(counted([heads, [...SCHOOLS, 0.99]])).toEqual([95, 96, 0.99]);
    expect(counted([heads, [...SCHOOLS, 0.99], [...PAPERS, 0.95]])).toEqual([137, 141, null]);
    expect(counted([heads, [...SCHOOLS, 0.99], ["Tổng cộng", 7, 130, 4, 0.97]])).toEqual([137, 141, 0.97]);
  });

  test("says percent by itself", () => {
    const [first] = read([heads, [...SCHOOLS, 99]]);
    const percent = ["done", "total", "rate"].map((id) => first?.placement.places.get(id)?.percentLabel);
    expect(percent).toEqual([false, false, true]);
  });
});

describe("statistics", () => {
  test("stand where they do, and count what the law has a name for", () => {
    const [found] = read([["Biểu"], [null, ...HEADS, "Ghi chú"], [null, ...SCHOOLS, "x"], [null, ...PAPERS]]);
    expect(found).toMatchObject({ top: 1, bottom: 3 });
    const { placement } = found ?? {};
    expect(placement).toMatchObject({
      layout: "table",
      count: 1,
      block: { top: 1, bottom: 3, left: 0, right: 5 },
      aside: [0, 5],
      corner: "B2",
    });
    const at = (id: string) => {
      const place = placement?.places.get(id);
      return [place?.in, place?.rowOf(0), place?.columnOf(0), place?.confidence];
    };
    expect(at("target")).toEqual(["cell", 2, 1, "exact"]);
    expect(at("done")).toEqual(["column", 2, 2, "exact"]);
    expect(at("total")).toEqual(["column", 2, 2, "exact"]);
    expect(placement?.places.get("target")?.says?.(0)).toBe("Hồ sơ đúng hạn");
  });

  test("are known again by their heads", () => {
    const printOf = (...rows: CellValue[][]) => read(rows)[0]?.placement.fingerprint;
    expect(printOf(HEADS, SCHOOLS)).toBe(printOf([], HEADS, PAPERS));
    expect(printOf(HEADS, SCHOOLS)).toBe(printOf([null, ...HEADS], [null, ...SCHOOLS]));
    expect(printOf(HEADS, SCHOOLS)).not.toBe(printOf(["Lĩnh vực", "Mùa", ...HEADS.slice(2)], SCHOOLS));
  });

  test("have three heads at least", () => {
    expect(counted([["Đúng hạn", "Quá hạn"], [9, 1]])).toBeUndefined(); // prettier-ignore
    expect(counted([[null, "Đúng hạn", "Quá hạn"], ["A", 9, 1]])).toBeUndefined(); // prettier-ignore
    expect(counted([["Lĩnh vực", "Đúng hạn", "Quá hạn"], ["A", 9, 1]])).toEqual([9, 10, null]); // prettier-ignore
  });

  test("have three rows of heads at most, of several words each", () => {
    const top = (...over: CellValue[][]) => read([...over, HEADS, SCHOOLS])[0]?.top;
    const words: CellValue[] = ["Lĩnh vực", "a", "b", "c"];
    expect(top(words)).toBe(0);
    expect(top(words, words)).toBe(0);
    expect(top(words, words, words)).toBe(1);
    expect(top(["BIỂU SỐ 1"])).toBe(1);
    expect(top(["Năm", 2024])).toBe(1);
  });

  test("may follow one another", () => {
    expect(read([HEADS, SCHOOLS, [], HEADS, PAPERS]).map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(read([HEADS, SCHOOLS, HEADS, PAPERS])).toHaveLength(1);
  });

  test("stand among the first sixty rows", () => {
    const below = (count: number) =>
      read([...Array.from({ length: count }, () => ["x"]), HEADS, SCHOOLS]).length;
    expect([below(59), below(60)]).toEqual([1, 0]);
  });

  test("are none of a record that counts nothing, and leave out what it has no field for", () => {
    expect(read([HEADS, SCHOOLS], [], { ...TARGET, counted: undefined })).toEqual([]);
    const fields = TARGET.fields.filter(({ id }) => id !== "total");
    expect(counted([HEADS, SCHOOLS], [], { ...TARGET, fields })).toEqual([95, null, null]);
    const unnamed = { ...TARGET, items: { field: "target", options: [] } };
    const [found] = read([HEADS, SCHOOLS], [], unnamed);
    expect(found?.placement.places.get("target")?.says?.(0)).toBe("time");
  });
});
