/** Whether another table begins at a row beneath records: by a header, by running numbers of its own, by a title. */
import { CLOSING } from "../../src/sheets/find/rows/closing";
import type { CellValue } from "../../src/sheets";
import { holds, rowAt, type Head } from "./row-at";

describe("another table begins", () => {
  const HEADS: Head[] = ["Họ tên", "Tổ", "Sĩ số"];
  const HEADER = "the header of another table";
  const [words, figures] = [
    ["Môn", "Phòng", "Tiết"],
    ["Môn", "Phòng", 40],
  ];
  const far = (distance: number, row: CellValue[]): string | undefined =>
    holds(
      CLOSING,
      rowAt(distance + 1, HEADS, [...Array<CellValue[]>(distance).fill(["6A"]), row], { opens: () => true })
    );

  test("where a header stands, and nowhere else", () => {
    const begins = (row: number): string | undefined =>
      holds(CLOSING, rowAt(row, HEADS, [["6A", "B", 40], words, words], { opens: (at) => at === 2 }));
    expect([1, 2].map(begins)).toEqual([undefined, HEADER]);
  });

  test("however it looks among the first 300 rows, and beyond where it has no figures", () => {
    expect([far(0, figures), far(299, figures), far(300, figures)]).toEqual([HEADER, HEADER, undefined]);
    expect([far(299, words), far(300, words), far(500, words)]).toEqual([HEADER, HEADER, HEADER]);
  });

  describe("not with words that records hold", () => {
    const TEACHERS: Head[] = ["Họ tên", "Tổ", "Xếp loại"];
    const beneath = (...rows: CellValue[][]): string | undefined =>
      holds(CLOSING, rowAt(2, TEACHERS, rows, { records: 1, opens: (at) => at === 2 }));
    test.each<[string, CellValue[][], string | undefined]>([
      [
        "an option of a choice",
        [
          ["An", "Toán", "Tốt"],
          ["Bình", "Văn", "Khá"],
        ],
        undefined,
      ],
      [
        "a word of the row above",
        [
          ["An", "Toán", "x"],
          ["Bình", "Toán", "y"],
        ],
        undefined,
      ],
      [
        "a word of the row beneath",
        [
          ["An", "Toán", "x"],
          ["Bình", "Văn", "y"],
          ["Chi", "Văn", "z"],
        ],
        undefined,
      ],
      [
        "but with others",
        [
          ["An", "Toán", "x"],
          ["Bình", "Văn", "y"],
          ["Chi", "Tin", "z"],
        ],
        HEADER,
      ],
      [
        "but in other cells than theirs",
        [
          ["An", null, "Tốt"],
          ["Bình", "Văn", "Khá"],
        ],
        HEADER,
      ],
    ])("%s", (_, rows, expected) => expect(beneath(...rows)).toBe(expected));

    test("unless there are no records yet", () => {
      const row = rowAt(1, TEACHERS, [["Bình", "Văn", "Khá"]], { opens: (at) => at === 1 });
      expect(holds(CLOSING, row)).toBe(HEADER);
    });
  });

  describe("with its own running numbers", () => {
    const NUMBERED: Head[] = ["STT", "Họ tên", "Sĩ số"];
    const NUMBERS = "the head of the running numbers again, over other heads";
    const beneath = (records: number, ...rows: CellValue[][]): string | undefined =>
      holds(CLOSING, rowAt(2, NUMBERED, [[1, "6A", 40], ...rows], { records }));
    test.each<[string, number, CellValue[][], string | undefined]>([
      [
        "beneath records",
        1,
        [
          ["TT", "Hạng mục", "Đạt"],
          [1, "Sân", "x"],
        ],
        NUMBERS,
      ],
      [
        "not over no number",
        1,
        [
          ["TT", "Hạng mục", "Đạt"],
          ["a", "Sân", "x"],
        ],
        undefined,
      ],
      [
        "not over two cells",
        1,
        [
          ["TT", "Hạng mục"],
          [1, "Sân", "x"],
        ],
        undefined,
      ],
      [
        "not with a figure",
        1,
        [
          ["TT", "Hạng mục", 30],
          [1, "Sân", "x"],
        ],
        undefined,
      ],
      [
        "not by another word",
        1,
        [
          ["Bậc", "Hạng mục", "Đạt"],
          [1, "Sân", "x"],
        ],
        undefined,
      ],
      [
        "not beneath no records",
        0,
        [
          ["TT", "Hạng mục", "Đạt"],
          [1, "Sân", "x"],
        ],
        undefined,
      ],
    ])("%s", (_, records, rows, expected) => expect(beneath(records, ...rows)).toBe(expected));
  });

  test("by its title", () => {
    const titled = (title: CellValue, opens: (row: number) => boolean = () => false): string | undefined =>
      holds(CLOSING, rowAt(2, HEADS, [["6A", "B", 40], [title]], { records: 1, opens }));
    const TITLE = "the title of another table";
    expect([titled("Bảng 2"), titled("Danh sách"), titled(40)]).toEqual([TITLE, undefined, undefined]);
    const below = (distance: number) => titled("Danh sách", (at) => at === 2 + distance);
    expect([1, 2, 3].map(below)).toEqual([TITLE, TITLE, undefined]);
  });

  test("by the title of the next section, where another stands over the table", () => {
    const next = (over: CellValue[][], title: CellValue[], ...beneath: CellValue[][]): boolean =>
      holds(CLOSING, rowAt(2, HEADS, [["6A", "B", 40], title, ...beneath], { records: 1, over })) !==
      undefined;
    expect(next([["A. Học sinh"]], ["B. Chất lượng"])).toBe(true);
    expect(next([["x"], ["A. Học sinh"]], ["B. Chất lượng"])).toBe(true);
    expect(next([["A. Học sinh"], ["x"]], ["B. Chất lượng"])).toBe(false);
    expect(next([["A. Học sinh", "x"]], ["B. Chất lượng"])).toBe(false);
    expect(next([["A. Học sinh"]], ["2. Chất lượng"])).toBe(false);
    expect(next([["Học sinh"]], ["Chất lượng"])).toBe(false);
    expect(next([[]], ["B. Chất lượng"])).toBe(false);
    expect(next([], ["B. Chất lượng"])).toBe(false);
    expect(next([["A. Học sinh"]], ["B. Chất lượng"], ["6B", "C", 41])).toBe(false);
  });
});
