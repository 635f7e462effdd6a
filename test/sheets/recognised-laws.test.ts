/** Which law a workbook is of, and which of its sheets and record types are looked at. */
import type { Regulation } from "../../src/rules";
import { languagesIn } from "../../src/sheets/recognise";
import { recognise, recogniseRange, type CellValue, type SheetData } from "../../src/sheets";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";
import { valuesIn } from "./toy-sheet";

const CLASS = record(
  "class",
  [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("founded", "date", ["Ngày thành lập"]),
  ],
  { layouts: ["table", "form"], marks: ["pupils"] }
);
const ROOM = record("room", [field("room", "text", ["Phòng"]), field("seats", "count", ["Số chỗ"])], {
  marks: ["seats"],
});
const LAW = regulation("law", [CLASS, ROOM]);
const CHINESE: Regulation = { ...LAW, id: "chinese", language: "zh" };
const LESS = regulation("less", [ROOM]);

const sheet = (values: CellValue[][], more: Partial<SheetData> = {}): SheetData => ({
  name: "S",
  values,
  merges: [],
  ...more,
});
const CLASSES: CellValue[][] = [["Lớp", "Sĩ số"], ["6A", 40]]; // prettier-ignore
const ROOMS: CellValue[][] = [["Phòng", "Số chỗ"], ["101", 40]]; // prettier-ignore

describe("the law of a workbook", () => {
  const lawOf = (values: CellValue[][], ...laws: Regulation[]): string | undefined =>
    recognise({ sheets: [sheet(values)] }, laws).regulation?.id;
  test("is the one of which something is found", () => {
    expect([lawOf(CLASSES, LAW), lawOf(CLASSES, LESS, LAW), lawOf(CLASSES, LAW, LESS)]).toEqual(["law", "law", "law"]); // prettier-ignore
    expect([lawOf(CLASSES, LESS), lawOf([["x", 1]], LAW), lawOf(CLASSES)]).toEqual([undefined, undefined, undefined]); // prettier-ignore
    expect(lawOf(ROOMS, LAW, LESS)).toBeUndefined();
  });

  test("is none in whose language nothing is written, unless it is the only one", () => {
    expect(lawOf(CLASSES, CHINESE)).toBe("chinese");
    expect([lawOf(CLASSES, CHINESE, LAW), lawOf(CLASSES, CHINESE, LESS)]).toEqual(["law", undefined]);
  });

  test("without sheets of it says what was looked for", () => {
    expect(recognise({ sheets: [sheet(CLASSES)] }, [LESS])).toEqual({
      regulation: undefined,
      sheets: [],
      evidence: [{ regulation: "less", fields: 0, tables: 0 }],
    });
  });

  test("is the one that is asked for, though nothing of it is found", () => {
    const read = recognise({ sheets: [sheet(CLASSES)] }, [LAW, LESS], { regulation: "less" });
    expect([read.regulation?.id, read.sheets.length, read.sheets[0]?.tables]).toEqual(["less", 1, []]);
  });
});

describe("sheets", () => {
  test("that are hidden are not read, and say nothing of the law", () => {
    const hidden = sheet(ROOMS, { name: "T", hidden: true });
    const read = recognise({ sheets: [sheet(CLASSES), hidden] }, [LAW]);
    expect(read.sheets.map(({ name }) => name)).toEqual(["S"]);
    expect(recognise({ sheets: [hidden] }, [LAW]).regulation).toBeUndefined();
  });

  test("are read whole, however long they are", () => {
    const long = [["Lớp", "Sĩ số"], ...Array.from({ length: 200 }, (_, at): CellValue[] => [`L${at}`, at])];
    expect(recognise({ sheets: [sheet(long)] }, [LAW]).sheets[0]?.tables[0]?.table.count).toBe(200);
  });

  test("have days that count from 1900, unless the workbook says otherwise", () => {
    const values: CellValue[][] = [["Lớp", "Sĩ số", "Ngày thành lập"], ["6A", 40, 40000]]; // prettier-ignore
    const day = (date1904?: boolean) =>
      valuesIn(recognise({ sheets: [sheet(values)], date1904 }, [LAW]).sheets[0]?.tables[0]).founded;
    expect([day(), day(false), day(true)]).toEqual([[40000], [40000], [41462]]);
  });
});

describe("the languages of a workbook", () => {
  const languages = (...sheets: SheetData[]): string[] => [...languagesIn({ sheets })].sort();
  test("are those of its cells’ scripts, and of its sheets’ names", () => {
    expect(languages(sheet([["lớp", 1, null, "日期"]], { name: "1" }))).toEqual(["en", "vi", "zh"]);
    expect(languages(sheet([[2, "x"]], { name: "үр" }))).toEqual(["mn"]);
    expect(languages(sheet([["日"]], { name: "Lớp" }), sheet([["үр"]]))).toEqual(["en", "mn", "vi", "zh"]);
    expect(languages(sheet([[1, true, { error: "#N/A" }]], { name: "1" }))).toEqual([]);
  });

  test("are not those of hidden sheets, nor of rows far down", () => {
    expect(languages(sheet([["日期"]], { hidden: true }), sheet([["lớp"]]))).toEqual(["en", "vi"]);
    const far = (blank: number) => sheet([...Array<CellValue[]>(blank).fill([]), ["日期"]], { name: "1" });
    expect([languages(far(149)), languages(far(150))]).toEqual([["zh"], []]);
  });
});

describe("a range", () => {
  const found = (values: CellValue[][], ids: string[], more?: Parameters<typeof recogniseRange>[3]) =>
    recogniseRange(values, LAW, ids, more).map(({ record: { id }, layout }) => `${id} ${layout}`);
  const WIDE: CellValue[][] = [["Lớp", "Sĩ số", "Ngày thành lập"], ["6A", 40, 40000]]; // prettier-ignore
  test("is read for the record types that are asked for, and no others", () => {
    expect([found(WIDE, ["class"]), found(WIDE, ["class", "room"])]).toEqual([["class table"], ["class table"]]); // prettier-ignore
    expect([found(WIDE, ["room"]), found(WIDE, ["none"]), found(WIDE, [])]).toEqual([[], [], []]);
    expect([found(WIDE, ["none", "class"]), found(WIDE, ["class"])]).toEqual([["class table"], ["class table"]]); // prettier-ignore
  });

  test("is a form where it has two columns, or is said to be one", () => {
    const form: CellValue[][] = [["Lớp", "6A"], ["Sĩ số", 40]]; // prettier-ignore
    expect([found(form, ["class"]), found([], ["class"])]).toEqual([["class form"], []]);
    expect(found(form.map((row) => [...row, null]), ["class"], { form: true })).toEqual(["class form"]); // prettier-ignore
    expect(found(CLASSES, ["class"], { form: false })).toEqual(["class table"]);
  });

  test("has days that count from 1900, unless it is said otherwise", () => {
    const day = (date1904?: boolean) =>
      recogniseRange(WIDE, LAW, ["class"], { date1904 })[0]?.columns.get("founded")?.numbers[0];
    expect([day(), day(true)]).toEqual([40000, 41462]);
  });
});
