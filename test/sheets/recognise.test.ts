import type { Field } from "../../src/rules";
import {
  recognise,
  recogniseRange,
  type CellValue,
  type Mapping,
  type ReadTable,
  type SheetData,
} from "../../src/sheets";
import { valuesOf } from "../support/corpus";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const twins = (id: string, labels: string[], more: Partial<Field> = {}): Field[] => [
  field(id, "count", labels, { twin: `${id}Share`, whole: "pupils", ...more }),
  field(`${id}Share`, "share", labels, { twin: id, whole: "pupils", ...more }),
];
const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số", "Tổng số học sinh"]),
    field("founded", "date", ["Ngày thành lập"]),
    ...twins("good", [], { scale: "grade", under: [{ groups: ["Học lực"], labels: ["Giỏi"] }] }),
    ...twins("fair", [], { scale: "grade", under: [{ groups: ["Học lực"], labels: ["Khá"] }] }),
    ...twins("kind", [], { scale: "conduct", under: [{ groups: ["Hạnh kiểm"], labels: ["Khá"] }] }),
    ...twins("left", ["Học sinh bỏ học", "bỏ học"]),
    field("room", "yesNo", ["Phòng truyền thống của nhà trường"]),
    field("area", "number", ["Diện tích sử dụng"], { unit: "m2/HS" }),
  ],
  { marks: ["pupils", "room"] }
);
const TEAM = record(
  "team",
  [
    field("colleague", "text", ["Санал өгсөн албан хаагч"]),
    field("ethics", "number", ["Хандлага, ёс зүй"]),
    field("work", "number", ["Багаар ажиллах"]),
  ],
  { layouts: ["table", "matrix"], marks: ["ethics", "work"] }
);
const ITEMS = [
  { code: "II.4", labels: ["Tỷ lệ số hóa hồ sơ của đơn vị"] },
  { code: "II.6.2", labels: ["CBCC sử dụng chữ ký số"] },
];
const INDICATOR = record(
  "indicator",
  [
    field("indicator", "choice", ["Chỉ tiêu"], { options: ITEMS }),
    field("done", "count", ["Số thực hiện"]),
    field("total", "count", ["Tổng số"]),
    field("rate", "share", ["Tỷ lệ", "Kết quả"]),
  ],
  { layouts: ["list"], items: { field: "indicator", options: ITEMS } }
);
const TOY = regulation("toy", [CLASS, TEAM, INDICATOR]);
const OTHER = regulation("other", [
  record("class", [field("class", "text", ["Lớp"]), field("marks", "number", ["Điểm"])]),
]);

const sheet = (values: CellValue[][], more: Partial<SheetData> = {}): SheetData => ({
  name: "S",
  values,
  merges: [],
  ...more,
});
const tablesOf = (
  values: CellValue[][],
  more: Partial<SheetData> = {},
  mapping?: Mapping
): readonly ReadTable[] =>
  recognise({ sheets: [sheet(values, more)] }, [TOY], { regulation: "toy", mapping }).sheets[0]?.tables ?? [];
const columnsOf = (
  values: CellValue[][],
  more?: Partial<SheetData>
): Readonly<Record<string, string>> | undefined => tablesOf(values, more)[0]?.columns;

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

describe("what a person decides", () => {
  const values: CellValue[][] = [
    ["Lớp", "Sĩ số", "Đầu năm"],
    ["6A", 40, 41],
    ["Ghép", 50, 51],
    ["6B", 42, 43],
  ];
  const decided = (): Mapping => {
    const print = tablesOf(values)[0]?.fingerprint ?? "";
    const columns = { pupils: "C" };
    return {
      version: 1,
      sheets: [{ sheet: "S", fingerprint: print, record: "class", columns, ignoredRows: [3] }],
    };
  };

  test("goes before what is detected, and survives being written as JSON", () => {
    const mapping = JSON.parse(JSON.stringify(decided())) as Mapping;
    const [table] = tablesOf(values, {}, mapping);
    expect(table?.columns).toEqual({ class: "A", pupils: "C" });
    expect(table?.confidence).toEqual({ class: "exact", pupils: "confirmed" });
    expect(table && valuesOf(table, "pupils")).toEqual([41, 43]);
    expect(table?.ignoredRows).toEqual([{ row: 3, why: "mapping" }]);
  });

  test("holds for other sheets of the same shape, and for no others", () => {
    expect(tablesOf(values, { name: "Next year" }, decided())[0]?.columns).toEqual({
      class: "A",
      pupils: "C",
    });
    const wider = values.map((row, index) => [...row, index === 0 ? "Ghi chú" : null]);
    expect(tablesOf(wider, {}, decided())[0]?.columns).toEqual({ class: "A", pupils: "B" });
  });

  test("may leave a field without a column", () => {
    const mapping = decided();
    const none = { ...mapping, sheets: mapping.sheets.map((s) => ({ ...s, columns: { class: null } })) };
    expect(tablesOf(values, {}, none)[0]?.columns).toEqual({ pupils: "B" });
  });

  test("says which item a row of a list is", () => {
    const list: CellValue[][] = [
      ["Chỉ tiêu", "Kết quả"],
      ["CBCC sử dụng chữ ký số", 1],
      ["Số hóa hồ sơ", 0.7],
    ];
    const [open] = tablesOf(list);
    expect(open?.questions).toMatchObject([{ kind: "item", cell: "A3", suggestions: ["II.4"] }]);
    const items = { "Số hóa hồ sơ": "II.4" };
    const entry = {
      sheet: "S",
      fingerprint: open?.fingerprint ?? "",
      record: "indicator",
      columns: {},
      items,
    };
    const [table] = tablesOf(list, {}, { version: 1, sheets: [entry] });
    expect(table && valuesOf(table, "indicator")).toEqual([1, 0]);
    expect(table?.questions).toEqual([]);
  });

  test("names the cell of a form", () => {
    const form = [
      ["Lớp", "6A"],
      ["Sĩ số", 40],
      ["Sĩ số mới", 44],
    ];
    const print = tablesOf(form)[0]?.fingerprint ?? "";
    const mapping: Mapping = {
      version: 1,
      sheets: [{ sheet: "S", fingerprint: print, record: "class", columns: { pupils: "B3" } }],
    };
    const [table] = tablesOf(form, {}, mapping);
    expect(table?.columns).toEqual({ class: "B1", pupils: "B3" });
    expect(table && valuesOf(table, "pupils")).toEqual([44]);
  });
});

describe("which regulation", () => {
  const toy = sheet([
    ["Lớp", "Sĩ số"],
    ["6A", 40],
  ]);
  const both = sheet([
    ["Lớp", "Sĩ số", "Điểm"],
    ["6A", 40, 9],
  ]);
  test("the one with more fields", () => {
    expect(recognise({ sheets: [toy] }, [OTHER, TOY]).regulation?.id).toBe("toy");
  });
  test("none where two fit alike, with what speaks for each", () => {
    const found = recognise({ sheets: [both] }, [OTHER, TOY]);
    expect(found.regulation).toBeUndefined();
    expect(found.evidence).toEqual([
      { regulation: "other", fields: 2, tables: 1 },
      { regulation: "toy", fields: 2, tables: 1 },
    ]);
  });
  test("the one that is named", () => {
    expect(recognise({ sheets: [both] }, [OTHER, TOY], { regulation: "other" }).regulation?.id).toBe("other");
  });
});

describe("layouts", () => {
  test("items of a closed list are found by name, by code, in another order of words", () => {
    const [table] = tablesOf([
      ["STT", "Nội dung", "Số thực hiện", "Tổng số"],
      [1, "Số hóa hồ sơ của đơn vị", 6, 10],
      [2, "II.6.2", 5, 5],
      [3, "Một chỉ tiêu khác", 1, 2],
    ]);
    expect(table?.columns).toEqual({ indicator: "B", done: "C", total: "D" });
    expect(table && valuesOf(table, "indicator")).toEqual([0, 1, "UNREADABLE"]);
  });

  test("a matrix is read both ways", () => {
    const rows: CellValue[][] = [
      ["Санал өгсөн албан хаагч", "Хандлага, ёс зүй", "Багаар ажиллах"],
      ["Бат", 7, 8],
      ["Дорж", 6, 5],
    ];
    const turned = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
    turned[0] = ["Үзүүлэлт", "Бат", "Дорж"];
    for (const values of [rows, turned]) {
      const [table] = tablesOf(values);
      expect(table?.table.columns.get("colleague")?.texts).toEqual(["Бат", "Дорж"]);
      expect(table && valuesOf(table, "ethics")).toEqual([7, 6]);
      expect(table && valuesOf(table, "work")).toEqual([8, 5]);
    }
  });

  test("total rows are no records, but their figures stay at hand", () => {
    const [table] = tablesOf([
      ["Lớp", "Sĩ số"],
      ["6A", 40],
      ["6B", 42],
      ["Tổng cộng", 82],
    ]);
    expect(table?.table.count).toBe(2);
    expect([...(table?.table.summary?.columns.get("pupils")?.numbers ?? [])]).toEqual([82]);
  });

  test("a record whose figures are blank is a record all the same", () => {
    const [table] = tablesOf([
      ["STT", "Lớp", "Sĩ số"],
      [1, "6A", 40],
      [2, "6B", null],
      [3, "6C", 41],
    ]);
    expect(table && valuesOf(table, "pupils")).toEqual([40, "BLANK", 41]);
  });

  test("addresses are the sheet's own where its data begins elsewhere", () => {
    const values = [
      ["Lớp", "Sĩ số"],
      ["6A", 40],
    ];
    const [table] = tablesOf(values, { origin: { row: 4, column: 2 } });
    expect(table?.columns).toEqual({ class: "C", pupils: "D" });
    expect(table?.headerRows).toEqual([5]);
    expect(table?.table.columns.get("pupils")?.ref(0)).toEqual({ sheet: "S", row: 5, column: 3 });
  });

  test("dates count from 1904 where the workbook says so", () => {
    const sheets = [
      sheet([
        ["Lớp", "Sĩ số", "Ngày thành lập"],
        ["6A", 40, 40000],
      ]),
    ];
    const [table] = recognise({ sheets, date1904: true }, [TOY]).sheets[0]?.tables ?? [];
    expect(table && valuesOf(table, "founded")).toEqual([41462]);
  });
});

describe("a range given to a formula", () => {
  test("of two columns is a form, even where it looks like a table", () => {
    const [table] = recogniseRange(
      [
        ["Lớp", "Sĩ số"],
        ["Phòng truyền thống", "có"],
      ],
      TOY,
      ["class"]
    );
    expect(table?.layout).toBe("form");
    expect(table?.columns.get("room")?.numbers[0]).toBe(1);
  });
  test("of more columns is a table with a header row", () => {
    const [table] = recogniseRange(
      [
        ["Lớp", "Sĩ số", "Bỏ học"],
        ["6A", 40, "2,5%"],
      ],
      TOY,
      ["class"]
    );
    expect([table?.layout, table?.count, table?.columns.get("leftShare")?.numbers[0]]).toEqual([
      "table",
      1,
      2.5,
    ]);
  });
  test("in which nothing is known gives no table", () => {
    expect(recogniseRange([["a", 1]], TOY, ["class"])).toEqual([]);
  });
});

test("a lone share of a form above 1 needs a sign of percent", () => {
  const share = (label: string, value: CellValue) => {
    const [table] = tablesOf([
      ["Lớp", "6A"],
      ["Sĩ số", 40],
      [label, value],
    ]);
    return table && valuesOf(table, "leftShare")[0];
  };
  expect(share("Tỷ lệ học sinh bỏ học", 0.02)).toBe(2);
  expect(share("Tỷ lệ học sinh bỏ học", 2)).toBe("AMBIGUOUS");
  expect(share("Tỷ lệ học sinh bỏ học (%)", 2)).toBe(2);
  expect(share("Tỷ lệ học sinh bỏ học (%)", 0.9)).toBe("AMBIGUOUS");
});
