import { recognise, recogniseRange, type CellValue, type Mapping } from "../../src/sheets";
import { valuesOf } from "../support/corpus";
import { TOY, OTHER, sheet, tablesOf } from "./toy";

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
