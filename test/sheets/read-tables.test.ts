/** What a table that was placed says: its cells, what stands over and beneath it, and how its shares are written. */
import type { CellValue, ReadTable, SheetData } from "../../src/sheets";
import type { Field } from "../../src/rules";
import { CellState } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { readBy, valuesIn } from "./toy-sheet";

const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("good", "count", ["Số học sinh giỏi"], { twin: "goodShare", whole: "pupils" }),
    field("goodShare", "share", ["Tỷ lệ học sinh giỏi"], { twin: "good", whole: "pupils" }),
    field("present", "share", ["Tỷ lệ chuyên cần"]),
  ],
  { layouts: ["table"], marks: ["pupils"] }
);
const HEADS: CellValue[] = ["Lớp", "Sĩ số", "Tỷ lệ chuyên cần"];
const ROWS: CellValue[][] = [["6A", 40, 0.95], ["6B", 41, 0.9]]; // prettier-ignore
const tableOf = (rows: CellValue[][], more: Partial<SheetData> = {}, of = CLASS): ReadTable | undefined =>
  readBy([of], rows, more).tables[0];

describe("around a table", () => {
  const around = (above: CellValue[][], below: CellValue[][] = []) => {
    const { title, letterhead, footnotes } = tableOf([...above, HEADS, ...ROWS, ...below])?.table ?? {};
    return { title, letterhead, footnotes };
  };

  test("lines of a text or two are its title and its letterhead, from above", () => {
    expect(around([])).toEqual({ title: undefined, letterhead: [], footnotes: [] });
    expect(around([[" Phòng A ", "Mẫu 1"], [], ["Danh sách lớp "]])).toEqual({
      title: "Phòng A Mẫu 1 Danh sách lớp",
      letterhead: ["Phòng A", "Mẫu 1", "Danh sách lớp"],
      footnotes: [],
    });
  });

  test("no further than six lines away, nor beyond one of more texts", () => {
    const lines = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy"].map((text): CellValue[] => [text]);
    expect(around(lines)).toMatchObject({
      title: "hai ba bốn năm sáu bảy",
      letterhead: ["một", "hai", "ba", "bốn", "năm", "sáu"],
    });
    expect(around([["một"], ["a", "b", "c"], ["hai"]])).toMatchObject({ title: "hai", letterhead: ["một"] });
  });

  test("lone texts beneath it are its notes, no further than six lines away", () => {
    const below: CellValue[][] = [
      [],
      [" Ghi chú: hết "],
      ["a", "b"],
      [null, "Nơi nhận"],
      [],
      ["sáu"],
      ["bảy"],
    ];
    expect(around([], below).footnotes).toEqual(["Ghi chú: hết", "Nơi nhận", "sáu"]);
  });
});

test("a head is quoted without a bullet before it or a colon behind it", () => {
  const labels = (...heads: string[]) =>
    [...(tableOf([heads, ["6A", 40, 0.95]])?.table.columns.values() ?? [])].map(({ label }) => label);
  expect(labels("Lớp", "Sĩ số :", "- Tỷ lệ chuyên cần")).toEqual(["Lớp", "Sĩ số", "Tỷ lệ chuyên cần"]);
  expect(labels("* Lớp", "+ Sĩ số：", "–  Tỷ lệ chuyên cần")).toEqual(["Lớp", "Sĩ số", "Tỷ lệ chuyên cần"]);
});

describe("totals", () => {
  test("beneath all records are read as these are, without what is said once for all", () => {
    const year = field("year", "text", ["Năm học"], { common: true });
    const of = { ...CLASS, fields: [...CLASS.fields, year] };
    const table = tableOf([["Năm học: 2023"], [], HEADS, ...ROWS, ["Tổng cộng", 81, 0.92]], {}, of)?.table;
    expect(table?.columns.get("year")?.texts).toEqual(["2023", "2023"]);
    expect(table?.summary?.count).toBe(1);
    expect([...(table?.summary?.columns.keys() ?? [])]).toEqual(["class", "pupils", "present"]);
    expect(table?.summary?.columns.get("pupils")?.numbers).toEqual(Float64Array.of(81));
    expect(table?.summary?.columns.get("pupils")?.ref(0)).toMatchObject({ row: 5, column: 1 });
    expect(table).not.toHaveProperty("subtotals");
  });

  test("of a part of them say of which records", () => {
    const rows: CellValue[][] = [HEADS, ...ROWS, ["Cộng khối 6", 81, 0.92], ["7A", 30, 0.8], ["7B", 31, 0.7]];
    const { subtotals } = tableOf(rows)?.table ?? {};
    expect(subtotals?.ranges).toEqual([[0, 1]]);
    expect(subtotals?.table.columns.get("pupils")?.numbers).toEqual(Float64Array.of(81));
  });
});

describe("the fields that a table asks about", () => {
  const two = (id: string): Field => field(id, "count", ["Số phòng"]);
  const of = { ...CLASS, fields: [...CLASS.fields, two("rooms"), two("halls")] };
  test("are those that its open columns are likeliest to be", () => {
    const open = tableOf([[...HEADS, "Số phòng"], ...ROWS.map((row) => [...row, 3])], {}, of);
    expect([...(open?.table.asked ?? [])]).toEqual(["rooms"]);
    expect(tableOf([HEADS, ...ROWS])?.table).not.toHaveProperty("asked");
  });
});

describe("how shares are written", () => {
  const present = (cells: CellValue[], more: Partial<SheetData> = {}, head = "Tỷ lệ chuyên cần") =>
    valuesIn(tableOf([["Lớp", "Sĩ số", head], ...cells.map((cell, at) => [`6${at}`, 40, cell])], more))
      .present;

  test("is proved by the column itself", () => {
    expect(present([0.95, 0.9])).toEqual([95, 90]);
    expect(present([0.95, 90])).toEqual([0.95, 90]);
    expect(present([0.95, 0.9], {}, "Tỷ lệ chuyên cần (%)")).toEqual([null, null]);
  });

  test("is said by a cell’s own format", () => {
    const formats = [[], [undefined, undefined, "0%"], [undefined, undefined, "General"]];
    expect(present([0.95, 90], { formats })).toEqual([95, 90]);
    expect(present([0.95, "90%"], { formats })).toEqual([95, 90]);
  });

  test("is proved by the counts beside them", () => {
    const heads: CellValue[] = ["Lớp", "Sĩ số", "Số học sinh giỏi", "Tỷ lệ học sinh giỏi (%)"];
    const good = (...rows: CellValue[][]) => valuesIn(tableOf([heads, ...rows])).goodShare;
    expect(good(["6A", 800, 5, 0.6], ["6B", 400, 2, 0.5])).toEqual([0.6, 0.5]);
    expect(good(["6A", 40, 20, 0.5], ["6B", 40, 10, 0.25])).toEqual([50, 25]);
    expect(good(["6A", 40, null, 0.5], ["6B", 40, null, 0.25])).toEqual([null, null]);
  });

  const FORM = record(
    "school",
    [
      field("rooms", "count", ["Số phòng học"]),
      field("present", "share", ["Tỷ lệ chuyên cần"]),
      field("good", "share", ["Tỷ lệ học sinh giỏi"]),
      field("weak", "share", ["Tỷ lệ học sinh yếu"]),
    ],
    { layouts: ["form"], marks: ["rooms"] }
  );
  const inForm = (...shares: CellValue[]) => {
    const labels = ["Tỷ lệ chuyên cần", "Tỷ lệ học sinh giỏi", "Tỷ lệ học sinh yếu"];
    const lines = shares.map((share, at): CellValue[] => [labels[at] ?? null, share]);
    const { rooms, ...read } = valuesIn(readBy([FORM], [["Số phòng học", 12], ...lines]).tables[0]);
    expect(rooms).toEqual([12]);
    return Object.values(read).flat();
  };
  test("is proved by the others of a form, where it has any", () => {
    expect(inForm(95, 0.9)).toEqual([95, 0.9]);
    expect(inForm(0.95, 0.9)).toEqual([95, 90]);
    expect(inForm(0.95, "90%")).toEqual([null, 90]);
    expect(inForm(0.95)).toEqual([95]);
    expect(inForm(0.95, null)).toEqual([95, null]);
  });
});

describe("a list’s items", () => {
  const options = ["Một cửa", "Thư xin lỗi", "Chữ ký số"].map((name) => ({ code: name, labels: [name] }));
  const list = (type: "choice" | "text") =>
    record(
      "target",
      [field("target", type, ["Chỉ tiêu"], { options }), field("rate", "share", ["Kết quả"])],
      {
        layouts: ["list"],
        marks: ["rate"],
        items: { field: "target", options },
      }
    );
  const items = (type: "choice" | "text", ...names: CellValue[]) => {
    const rows = names.map((name, at): CellValue[] => [name, 90 + at]);
    const column = tableOf([["Chỉ tiêu", "Kết quả"], ...rows], {}, list(type))?.table.columns.get("target");
    return [...(column?.states ?? [])].map((state, at) => [
      state === CellState.OK ? "ok" : state === CellState.BLANK ? "blank" : "unread",
      column?.numbers[at],
      column?.texts[at],
    ]);
  };
  test("are found by their names, and called as the sheet calls them", () => {
    expect(items("choice", "Chữ ký số", "Một cửa", "Khác")).toEqual([
      ["ok", 2, "Chữ ký số"],
      ["ok", 0, "Một cửa"],
      ["unread", NaN, "Khác"],
    ]);
  });
  test("are names alone where their field is a text", () => {
    expect(items("text", "Chữ ký số", "Một cửa", "Khác")).toEqual([
      ["ok", NaN, "Chữ ký số"],
      ["ok", NaN, "Một cửa"],
      ["ok", NaN, "Khác"],
    ]);
  });
});
