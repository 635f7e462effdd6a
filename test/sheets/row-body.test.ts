/** The rows beneath heads, parted into records, totals, and what is neither. */
import { bodyOf } from "../../src/sheets/find/rows/body";
import type { CellValue } from "../../src/sheets";
import { bodyPlan, type Head } from "./row-at";

const HEADS: Head[] = ["STT", "Họ tên", "Tổ", "Sĩ số"];
type Around = NonNullable<Parameters<typeof bodyPlan>[2]>;
/** The rows of a table, the heads being row 0. */
const read = (rows: CellValue[][], around: Around = {}, heads = HEADS) => {
  const { records, summary, subtotals, ignored, end, endedBy } = bodyOf(bodyPlan(heads, rows, around));
  const total = ({ row, from, to }: (typeof summary)[number]): string => `${row}: ${from}-${to}`;
  return {
    records,
    summary: summary.map(total),
    subtotals: subtotals.map(total),
    ignored: ignored.map(({ row, why }) => `${row} ${why}`),
    end,
    endedBy,
  };
};
const [one, two, three]: CellValue[][] = [
  [1, "A", "x", 10],
  [2, "B", "y", 20],
  [3, "C", "z", 30],
];
const rows = (...given: (CellValue[] | undefined)[]): CellValue[][] => given.map((row = []) => row);

describe("records", () => {
  test("are the rows that nothing says to be anything else", () => {
    expect(read(rows(one, two))).toEqual({
      records: [1, 2],
      summary: [],
      subtotals: [],
      ignored: [],
      end: 3,
      endedBy: undefined,
    });
    expect(read([])).toMatchObject({ records: [], end: 1 });
  });

  test("go on beneath one or two blank rows, and beneath more where they look alike", () => {
    expect(read(rows(one, [], two))).toMatchObject({ records: [1, 3], ignored: ["2 blank"], end: 4 });
    expect(read(rows(one, [], [], [], two))).toMatchObject({ records: [1, 5], end: 6 });
    expect(read(rows(one, [], [], [], [null, "B"]))).toMatchObject({ records: [1], ignored: [], end: 2 });
    expect(read(rows(one, [], [], ["Nhóm hai"], two))).toMatchObject({ records: [1, 5], end: 6 });
    expect(read(rows(one, [], [], [], ["Nhóm hai"], two))).toMatchObject({ records: [1], end: 2 });
  });

  test("do not go on beneath what ends them", () => {
    const ended = read(rows(one, ["Người lập ......"], two));
    expect(ended).toMatchObject({
      records: [1],
      end: 2,
      endedBy: "somebody signs here, or a form's labels with colons",
    });
  });

  test("are none that a person has left out, though these are the table’s", () => {
    expect(read(rows(one, two, three), { plan: { leftOut: new Set([3]) } })).toMatchObject({
      records: [1, 3],
      ignored: ["2 mapping"],
      end: 4,
    });
    expect(read(rows(one, two), { plan: { leftOut: new Set([3]) } })).toMatchObject({ records: [1], end: 3 });
  });
});

describe("totals", () => {
  const sum = (value: CellValue, name = "Tổng cộng"): CellValue[] => [null, name, null, value];
  test("beneath all records are of all of them", () => {
    expect(read(rows(one, two, sum(30)))).toMatchObject({
      records: [1, 2],
      summary: ["3: 0-1"],
      subtotals: [],
      end: 4,
    });
  });

  test("between records are of those above, and what stands beneath is of the rest", () => {
    expect(read(rows(one, sum(10), two, three, sum(50), sum(60)))).toMatchObject({
      records: [1, 3, 4],
      subtotals: ["2: 0-0"],
      summary: ["5: 1-2", "6: 3-2"],
      ignored: ["2 total"],
    });
  });

  test("left blank are none, and end their part all the same", () => {
    expect(read(rows(one, sum(null), two, sum(20)))).toMatchObject({
      records: [1, 3],
      subtotals: [],
      summary: ["4: 1-1"],
      ignored: ["2 total"],
    });
  });

  test("without a name begin anew beneath a total and a section", () => {
    const bare = (value: number): CellValue[] => [null, null, "x", value];
    expect(read(rows(one, two, bare(30), three, [4, "D", "x", 5], bare(35)))).toMatchObject({
      records: [1, 2, 4, 5],
      subtotals: ["3: 0-1"],
      summary: ["6: 2-3"],
    });
    expect(read(rows(one, ["II. Khối chiều"], two, three, bare(50)))).toMatchObject({
      records: [1, 3, 4],
      ignored: ["2 section"],
      summary: ["5: 0-2"],
    });
  });

  test("right beneath a total are the total of totals, whatever they come to", () => {
    expect(read(rows(one, two, sum(30), [null, null, "x", 99])).summary).toEqual(["3: 0-1", "4: 2-1"]);
  });
});

test("what is neither is told by what it is, in the order of rows", () => {
  const parted = read(
    rows(
      HEADS,
      ["I. Khối sáng"],
      one,
      [null, "Trong đó nữ", null, 4],
      [],
      HEADS,
      two,
      [null, "Cộng", null, 30],
      three
    )
  );
  expect(parted.records).toEqual([3, 7, 9]);
  expect(parted.ignored).toEqual([
    "1 repeatedHeader",
    "2 section",
    "4 part",
    "5 blank",
    "6 repeatedHeader",
    "8 total",
  ]);
});

test("a list ends where all its items are named, each once", () => {
  const names = ["A", "B"];
  const values = rows([null, "A", "x", 1], [null, "B", "y", 2], [null, "C"]);
  const itemAt = (row: number): number | undefined => {
    const at = names.indexOf(String(values[row - 1]?.[1]));
    return at < 0 ? undefined : at;
  };
  expect(read(values, { plan: { itemAt, items: 2 } })).toMatchObject({ records: [1, 2], end: 3 });
  expect(read(values, { plan: { itemAt, items: 3 } })).toMatchObject({ end: 4 });
});
