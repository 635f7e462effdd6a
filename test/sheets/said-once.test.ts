/** What stands once for many cells: in a line over a table, or in the heads over a matrix. */
import { recognise, type Area, type CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";
import { tablesOf } from "./toy";

describe("a line over a table", () => {
  const CLASS = record("class", [
    field("class", "text", ["Lớp"]),
    field("pupils", "count", ["Sĩ số"]),
    field("year", "text", ["Năm học"], { common: true }),
    field("remark", "text", ["Nhận xét chung"]),
  ]);
  const law = regulation("toy", [CLASS]);
  const saidOf = (id: string, ...lines: CellValue[][]): readonly unknown[] | undefined => {
    const values = [...lines, [], ["Lớp", "Sĩ số"], ["6A", 40], ["6B", 41]];
    const [sheet] = recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], {
      regulation: "toy",
    }).sheets;
    return sheet?.tables[0]?.table.columns.get(id)?.texts;
  };

  test.each<[string, CellValue[]]>([
    ["behind its label", ["Năm học: 2023-2024"]],
    ["beside its label", ["Năm học:", "2023-2024"]],
    ["beside a label that nobody knows", ["Học kỳ: hai", "Năm học: 2023-2024"]],
  ])("says %s what all records share", (_, line) =>
    expect(saidOf("year", line)).toEqual(["2023-2024", "2023-2024"])
  );

  test("says nothing of what each record has by itself, nor by labels that nobody knows", () => {
    expect(saidOf("remark", ["Nhận xét chung: tốt"])).toBeUndefined();
    expect(saidOf("year", ["Học kỳ: hai"])).toBeUndefined();
  });
});

describe("a record of a matrix is called by the row of heads", () => {
  const over: Area[] = [{ top: 0, left: 1, bottom: 0, right: 3 }];
  const named = (one: CellValue[], other: CellValue[], merges: Area[] = []): readonly unknown[] | undefined =>
    tablesOf(
      [
        ["Үзүүлэлт", ...one],
        [null, ...other],
        ["Хандлага, ёс зүй", 7, 6, 5],
        ["Багаар ажиллах", 8, 5, 4],
      ],
      { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }, ...merges] }
    )[0]?.table.columns.get("colleague")?.texts;
  const people = ["Бат", "Дорж", "Цэцэг"];

  test("beneath a head over all of them", () => {
    expect(named(["Албан хаагч", null, null], people, over)).toEqual(people);
  });
  test("beneath heads over some of them", () => {
    const two: Area[] = [{ top: 0, left: 1, bottom: 0, right: 2 }];
    expect(named(["Хуулийн хэлтэс", null, "Санхүүгийн хэлтэс"], people, two)).toEqual(people);
  });
});
