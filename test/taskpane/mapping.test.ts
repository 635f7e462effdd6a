import type { RecognisedTable } from "../../src/sheets";
import { decide, leftOut, openQuestions, parseRows, rowsText } from "../../src/taskpane/model/mapping";

const TARGET = { sheet: "Lớp", fingerprint: "1a", record: "class" };

describe("decisions", () => {
  test("add up for one table, and leave other tables' alone", () => {
    const other = decide(undefined, { ...TARGET, sheet: "Khác" }, { columns: { pupils: "C" } });
    const first = decide(other, TARGET, { columns: { pupils: "D" } });
    const second = decide(first, TARGET, { columns: { name: null }, ignoredRows: [9] });
    expect(second.sheets).toEqual([
      { ...TARGET, sheet: "Khác", columns: { pupils: "C" }, ignoredRows: undefined },
      { ...TARGET, columns: { pupils: "D", name: null }, ignoredRows: [9] },
    ]);
    expect(leftOut(second, TARGET)).toEqual([9]);
    expect(leftOut(first, TARGET)).toEqual([]);
  });

  test("about columns do not outlive another record type for the table", () => {
    const first = decide(undefined, TARGET, { columns: { pupils: "D" } });
    const second = decide(first, { ...TARGET, record: "school" }, {});
    expect(second.sheets).toEqual([{ ...TARGET, record: "school", columns: {}, ignoredRows: undefined }]);
  });
});

test.each([
  ["5", [5]],
  ["5, 7-9", [5, 7, 8, 9]],
  ["12–10, 3", [3]],
  ["７，８", [7, 8]],
  ["dòng 4 và 6", [4, 6]],
  ["0", []],
  ["", []],
])("rows written as %p are %p", (text, rows) => {
  expect(parseRows(text)).toEqual(rows);
});

test("rows are shown as runs", () => {
  expect(rowsText([9, 5, 7, 8, 8])).toBe("5, 7–9");
  expect(parseRows(rowsText([1, 2, 3, 10]))).toEqual([1, 2, 3, 10]);
});

test("only questions that can be answered are asked", () => {
  const question = { kind: "column", cell: "D1", at: "D", label: "TV" } as const;
  const table = {
    columns: { pupils: "B" },
    questions: [
      { ...question, suggestions: ["pupils", "library"] },
      { ...question, suggestions: ["pupils"] },
      { ...question, suggestions: [] },
    ],
  } as unknown as RecognisedTable;
  expect(openQuestions(table).map(({ suggestions }) => suggestions)).toEqual([["library"]]);
});
