import type { Field } from "../../src/rules";
import { fieldWords } from "../../src/taskpane/model/field-words";
import { answered, decide, leftOut, parseRows, rowsText } from "../../src/taskpane/model/mapping";

const TARGET = { sheet: "Lớp", fingerprint: "1a", record: "class" };

describe("decisions", () => {
  test("add up for one table, and leave other tables' alone", () => {
    const other = decide(undefined, { ...TARGET, sheet: "Khác" }, { columns: { pupils: "C" } });
    const first = decide(other, TARGET, { columns: { pupils: "D" } });
    const second = decide(first, TARGET, { columns: { name: null }, ignoredRows: [9] });
    expect(second.sheets).toEqual([
      { ...TARGET, sheet: "Khác", columns: { pupils: "C" } },
      { ...TARGET, columns: { pupils: "D", name: null }, ignoredRows: [9] },
    ]);
    expect(leftOut(second, TARGET)).toEqual([9]);
    expect(leftOut(first, TARGET)).toEqual([]);
  });

  test("about columns do not outlive another record type for the table", () => {
    const first = decide(undefined, TARGET, { columns: { pupils: "D" } });
    const second = decide(first, { ...TARGET, record: "school" }, {});
    expect(second.sheets).toEqual([{ ...TARGET, record: "school", columns: {} }]);
  });
});

describe("an answer", () => {
  const question = { cell: "B3", at: "B3", label: "Website", suggestions: ["III.1.12"] };

  test("about a line of a list names the item by the line's words", () => {
    const mapping = answered(undefined, TARGET, { ...question, kind: "item" }, "III.1.12");
    const more = answered(mapping, TARGET, { ...question, kind: "item", label: "Email" }, "II.6.4");
    expect(more.sheets).toEqual([
      { ...TARGET, columns: {}, items: { Website: "III.1.12", Email: "II.6.4" } },
    ]);
  });

  test("about a column gives it to the field", () => {
    const mapping = answered(undefined, TARGET, { ...question, kind: "column", at: "D" }, "pupils");
    expect(mapping.sheets).toEqual([{ ...TARGET, columns: { pupils: "D" } }]);
  });

  test("about a table says what its records are", () => {
    const about = { ...question, kind: "record", fingerprint: "9z" } as const;
    expect(answered(undefined, TARGET, about, "school").sheets).toEqual([
      { ...TARGET, fingerprint: "9z", record: "school", columns: {} },
    ]);
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

test("of two fields with one name it is said which is the count and which the share", () => {
  const name = { vi: "Giáo viên đạt chuẩn", en: "Qualified teachers" };
  const fields = (["count", "share", "text"] as const).map((type): Field => ({
    id: type,
    type,
    name,
    labels: [],
  }));
  const words = fields.map((field) => fieldWords(field, { fields }, "vi"));
  expect(words).toEqual([
    "Giáo viên đạt chuẩn (số lượng)",
    "Giáo viên đạt chuẩn (tỷ lệ)",
    "Giáo viên đạt chuẩn",
  ]);
  expect(fieldWords(fields[0]!, { fields: fields.slice(0, 1) }, "en")).toBe("Qualified teachers");
});
