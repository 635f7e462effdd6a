/** Days that stand in another field's cell or behind it, and options that stand in a line of their own. */
import { CellState, isoOf, type Field } from "../../src/rules";
import { recognise, type CellValue } from "../../src/sheets";
import { Grid } from "../../src/sheets/grid/grid";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { namesGroup } from "../../src/sheets/place/common";
import { optionsIn } from "../../src/sheets/place/named-options";
import { parseLabel } from "../../src/sheets/text/normalise";
import {
  toyChoice as choice,
  toyField as field,
  toyRecord as record,
  toyRegulation as regulation,
} from "../support/toy";

const VISIT = record("visit", [
  field("school", "text", ["Tên trường"]),
  field("pupils", "count", ["Sĩ số"]),
  field("from", "date", ["Ngày kiểm tra"], { until: "to" }),
  field("to", "date", ["Ngày kết thúc"]),
  field("by", "text", ["Người xác nhận"], { dated: "signed" }),
  field("signed", "date", ["Ngày xác nhận"]),
]);

/** The days of a field, record by record; null where the field has no column, "" where a cell has none. */
function daysOf(id: string, values: CellValue[][], formats?: (string | undefined)[][]): string[] | null {
  const law = regulation("toy", [VISIT]);
  const workbook = { sheets: [{ name: "S", values, merges: [], formats }] };
  const [sheet] = recognise(workbook, [law], { regulation: "toy" }).sheets;
  const column = sheet?.tables[0]?.table.columns.get(id);
  if (!column) return null;
  return [...column.numbers].map((day, at) => (column.states[at] === CellState.OK ? isoOf(day) : ""));
}

describe("both ends of a period in one column", () => {
  const rows = (head: string): CellValue[][] => [
    ["Tên trường", "Sĩ số", head],
    ["THCS A", 300, "15/4/2024 - 17/4/2024"],
    ["THCS B", 400, "20/4/2024"],
    ["THCS C", 500, null],
  ];

  test("are read under the first one's label; a single day is the first", () => {
    expect(daysOf("from", rows("Ngày kiểm tra"))).toEqual(["2024-04-15", "2024-04-20", ""]);
    expect(daysOf("to", rows("Ngày kiểm tra"))).toEqual(["2024-04-17", "", ""]);
  });

  test("are read under the last one's label; a single day is the last", () => {
    expect(daysOf("from", rows("Ngày kết thúc"))).toEqual(["2024-04-15", "", ""]);
    expect(daysOf("to", rows("Ngày kết thúc"))).toEqual(["2024-04-17", "2024-04-20", ""]);
  });

  test("are not looked for where no cell gives both", () => {
    const single = rows("Ngày kiểm tra").map((row, at) =>
      at === 1 ? [...row.slice(0, 2), "15/4/2024"] : row
    );
    expect(daysOf("from", single)).toEqual(["2024-04-15", "2024-04-20", ""]);
    expect(daysOf("to", single)).toBeNull();
  });

  test("are not looked for where each has a column of its own", () => {
    const own = rows("Ngày kiểm tra").map((row, at) => [...row, at === 0 ? "Ngày kết thúc" : "18/4/2024"]);
    expect(daysOf("from", own)).toEqual(["", "2024-04-20", ""]);
    expect(daysOf("to", own)).toEqual(["2024-04-18", "2024-04-18", "2024-04-18"]);
  });
});

describe("the day of a signature", () => {
  const heads: CellValue[] = ["Tên trường", "Sĩ số", "Người xác nhận"];
  const signed = (...cells: CellValue[][]): CellValue[][] => [
    heads,
    ...cells.map((own, at): CellValue[] => [`THCS ${at}`, 300 + at, ...own]),
  ];

  test("stands in its cell, or right of it", () => {
    const rows = signed(["Trần A, ngày 1/5/2020"], ["Lê B", "2/5/2020"], ["Phan C", "x"], [null]);
    expect(daysOf("signed", rows)).toEqual(["2020-05-01", "2020-05-02", "", ""]);
  });

  test("is a number only where its format shows a day", () => {
    const rows = signed(["Lê B", 43_953], ["Phan C", 43_954]);
    const formats = rows.map((_, at) => [undefined, undefined, undefined, at === 1 ? "dd/mm/yyyy" : "0"]);
    expect(daysOf("signed", rows, formats)).toEqual(["2020-05-02", ""]);
  });

  test("is the person's own cell only as a text, and nothing left of it", () => {
    const rows = signed([43_953], [43_954]).map((row, at) => [at === 0 ? "Ghi chú" : "1/5/2019", ...row]);
    const formats = rows.map(() => [undefined, undefined, undefined, "dd/mm/yyyy"]);
    expect(daysOf("signed", rows, formats)).toBeNull();
  });

  test("is not looked for where it has a column of its own, nor found where there is none", () => {
    const own = signed(["Trần A, ngày 1/5/2020", "3/5/2020"]).map((row, at) =>
      at === 0 ? [...row, "Ngày xác nhận"] : row
    );
    expect(daysOf("signed", own)).toEqual(["2020-05-03"]);
    expect(daysOf("signed", signed(["Trần A"], ["Lê B"]))).toBeNull();
  });
});

describe("options of common choices in a line", () => {
  const PLAN = record("plan", [
    choice("level", ["高起专", "专升本", "专"]),
    choice("form", ["业余", "函授"]),
    choice("own", ["免试"], false),
    field("name", "text", ["业余教育"], { common: true }),
    field("school", "text", ["学校"]),
  ]);
  const read = (text: string): string[] =>
    optionsIn(PLAN, parseLabel(text)).map(([{ id }, value]) => `${id}: ${value}`);

  test.each<[string, string[]]>([
    ["高起专", ["level: 高起专"]],
    ["高起专业余", ["level: 高起专", "form: 业余"]],
    ["专升本（函授）", ["level: 专升本", "form: 函授"]],
    ["业余类考生", ["form: 业余"]],
    ["高起专、函授 共30人", ["level: 高起专", "form: 函授"]],
    ["高起专 免试", []],
    ["高起专（免试）", []],
    ["专", []],
    ["", []],
  ])("“%s” says %j", (text, expected) => expect(read(text)).toEqual(expected));

  describe("name a group of records", () => {
    const [known] = new Lexicon([PLAN]).records;
    const [level] = PLAN.fields;
    const names = (row: CellValue[], own?: Field): boolean =>
      known !== undefined &&
      namesGroup(new Grid({ name: "S", values: [["计划"], row], merges: [] }), known, 1, own);

    test.each<[string, CellValue[], boolean]>([
      ["alone in their row", ["高起专"], true],
      ["wherever that stands", [null, "专升本（函授）"], true],
      ["beside no figure", ["高起专", 30], false],
      ["beside no other option", ["高起专", "函授"], false],
      ["as no label with its value does", ["业余教育：", "甲校"], false],
      ["by a label of theirs with its value", ["业余教育：甲校"], true],
      ["by no label of what each has by itself", ["学校：甲校"], false],
      ["with nothing else", ["高起专 免试"], false],
      ["in a row that is not blank", [null, null], false],
    ])("%s", (_, row, expected) => expect(names(row)).toBe(expected));

    test("unless they are what the column holds itself", () => {
      expect(names(["高起专"], level)).toBe(false);
      expect(names(["高起专业余"], level)).toBe(false);
      expect(names(["业余"], level)).toBe(true);
    });
  });
});
