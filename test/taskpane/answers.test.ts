import type { SheetData } from "../../src/sheets";
import { samplesOf } from "../../src/taskpane/model/answers";
import type { OpenQuestion } from "../../src/taskpane/model/state";

/** A question about column C, whose head stands in C1. */
const QUESTION: OpenQuestion = {
  sheet: "Tổng hợp",
  question: {
    kind: "column",
    what: "column",
    cell: "C1",
    at: "C",
    label: "Sĩ số nữ dân tộc",
    record: "class",
    suggestions: [],
    why: "unlike",
  },
  words: {
    sheet: "Tổng hợp",
    kind: "column",
    at: "C",
    text: "Sĩ số nữ dân tộc",
    record: "class",
    suggestions: [],
    why: "",
  },
};

const samples = (...rows: SheetData["values"][number][]): string[] =>
  samplesOf(
    { sheets: [{ name: "Tổng hợp", values: [["TT", "Lớp", "Sĩ số nữ dân tộc"], ...rows], merges: [] }] },
    QUESTION
  );

describe("what stands beneath a column's head, to tell what it is", () => {
  test("are two values of it", () => {
    expect(samples([1, "6A", 3], [2, "6B", null], [3, "6C", 4], [4, "6D", 5])).toEqual(["3", "4"]);
  });

  test.each([[["(1)", "(2)", "(3)"]], [["A", "B", 1]], [[1, 2, 3]], [["A", "(1)", "(2)"]]])(
    "are no numbers of columns, as in %j",
    (numbering) => {
      expect(samples(numbering, [1, "6A", 30], [2, "6B", 31])).toEqual(["30", "31"]);
    }
  );

  test("are told by their beginning where they are long", () => {
    const [first, second] = samples([1, "6A", "目标".repeat(100)], [2, "6B", "x".repeat(40)]);
    expect(first).toBe(`${"目标".repeat(20)}…`);
    expect(second).toBe("x".repeat(40));
  });

  test("are values of rows that hold figures alone", () => {
    expect(samples([1, 46, 30], [2, 45, 28])).toEqual(["30", "28"]);
  });
});
