import type { CellValue } from "../../src/sheets";
import { tablesOf, columnsOf } from "./toy";

describe("headers", () => {
  const data = ["6A", 40];
  test.each([
    ["SĨ SỐ"],
    ["Si\u0303 sô\u0301"],
    ["1. Sĩ số:"],
    ["(2) Sĩ  số *"],
    ["Sĩ số (HS)"],
    ["Sĩ số (người)"],
    ["Sĩ số (năm học 2023-2024)"],
    ["Sĩsố"],
  ])("%j is the number of pupils", (header) => {
    expect(columnsOf([["Lớp", header], data, data])).toEqual({ class: "A", pupils: "B" });
  });

  test.each([["Sĩ số nữ"], ["Sĩ số (nữ)"], ["Sĩ số (%)"], ["Sỉ sộ"], ["Số nữ"], ["Sĩ số kế hoạch"]])(
    "%j is another thing",
    (header) => {
      expect(columnsOf([["Lớp", header], data, data])?.pupils).toBeUndefined();
    }
  );

  test("a unit that contradicts the field's is another quantity", () => {
    const table = (unit: string) =>
      columnsOf([
        ["Lớp", "Sĩ số", `Diện tích sử dụng (${unit})`],
        ["6A", 40, 7],
      ]);
    expect(table("m²/học sinh")).toHaveProperty("area", "C");
    expect(table("ha")).not.toHaveProperty("area");
  });

  test("groups give labels their meaning, with or without merged cells", () => {
    const values = [
      ["Lớp", "Sĩ số", "Học lực", null, "Hạnh kiểm"],
      [null, null, "Giỏi", "Khá", "Khá"],
      ["6A", 40, 10, 30, 38],
      ["6B", 50, 20, 30, 48],
    ];
    const found = { class: "A", pupils: "B", good: "C", fair: "D" };
    expect(columnsOf(values)).toMatchObject(found);
    const merges = [
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ];
    expect(columnsOf(values, { merges })).toMatchObject(found);
  });

  test("two columns of one name are both asked", () => {
    const [table] = tablesOf([
      ["Lớp", "Sĩ số", "Sĩ số", "Bỏ học"],
      ["6A", 40, 41, "5%"],
    ]);
    expect(table?.columns).toEqual({ class: "A", leftShare: "D" });
    expect(table?.questions.map(({ cell, suggestions }) => [cell, suggestions[0]])).toEqual([
      ["B1", "pupils"],
      ["C1", "pupils"],
    ]);
  });

  test("a field's own name goes before another column's synonym", () => {
    const columns = columnsOf([
      ["Lớp", "Tổng số học sinh", "Sĩ số", "Bỏ học"],
      ["6A", 41, 40, "5%"],
    ]);
    expect(columns).toMatchObject({ pupils: "C" });
  });
});

describe("counts and shares under one name", () => {
  const values = (good: CellValue, fair: CellValue) => [
    ["Lớp", "Sĩ số", "Học lực", null],
    [null, null, "Giỏi", "Khá"],
    ["6A", 40, good, fair],
  ];
  test.each<[CellValue, CellValue, string[]]>([
    [10, 30, ["good", "fair"]],
    [25, 75, ["goodShare", "fairShare"]],
    ["25%", "75%", ["goodShare", "fairShare"]],
    [12.5, 37.5, ["goodShare", "fairShare"]],
    ["10 (25%)", "30 (75%)", ["good", "goodShare", "fair", "fairShare"]],
  ])("%j and %j are %j", (good, fair, fields) => {
    expect(Object.keys(columnsOf(values(good, fair)) ?? {})).toEqual(["class", "pupils", ...fields]);
  });

  test("what proves neither is asked", () => {
    const [table] = tablesOf([...values(10, 20), ["6B", 40, 12, 18]]);
    expect(table?.columns).toEqual({ class: "A", pupils: "B" });
    expect(table?.questions).toMatchObject([
      { kind: "kind", cell: "C2", at: "C", suggestions: ["good", "goodShare"] },
      { kind: "kind", cell: "D2", at: "D", suggestions: ["fair", "fairShare"] },
    ]);
  });
});
