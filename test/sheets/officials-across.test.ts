/** A head's scores with an official a column, and what stands beneath: averages of each, other tables, who signs. */
import { sheetOf, tablesOf } from "../support/recognised";
import type { CellValue } from "../../src/sheets";

const ROWS: CellValue[][] = [
  ["ТАСГИЙН ДАРГЫН ӨГСӨН ҮНЭЛГЭЭ, 2024 ОН"],
  ["Д/д", "Үзүүлэлт", "Баримтлах чиглэл", "Улсын байцаагч нар (0-7)", null],
  [null, null, null, "Ч.Мөнхбаяр", "Л.Солонго"],
  [1, "Хандлага, ёс зүй", "Хууль дээдлэх", 7, 6.5],
  [2, "Дүн шинжилгээ хийх", "Мэдээлэл шалгах", 6, null],
  [3, "Асуудал шийдвэрлэх", "Шуурхай байх", 6.5, "6,2"],
  [null, "Дундаж оноо", null, 6.5, 6.35],
  [],
  ["Үнэлгээний оноог өөрчлөх санал"],
  ["Д/д", "Хэнд", "Үндэслэл", "Нэмэх (+), хасах (–)"],
  [1, "Л.Солонго", "Нэгдсэн санд байхгүй шинэ шалгуур үзүүлэлт тооцоолон гаргасан", 5],
  [],
  ["Тасгийн дарга ............. О.Ганхуяг", null, null, "2024.12.20"],
];
const MERGES = ["1,3,1,4", "1,0,2,0", "1,1,2,1", "1,2,2,2"];

describe("a head's scores with an official a column", () => {
  const [scores] = tablesOf("civil-performance", ROWS, MERGES);
  const column = (id: string) => scores?.table.columns.get(id);

  test("are each official's from above, though another table stands beneath", () => {
    expect(scores?.table.record.id).toBe("head");
    expect(column("official")?.texts).toEqual([
      "Ч.Мөнхбаяр", "Ч.Мөнхбаяр", "Ч.Мөнхбаяр", "Л.Солонго", "Л.Солонго",
    ]); // prettier-ignore
    expect([...(column("score")?.numbers ?? [])]).toEqual([7, 6, 6.5, 6.5, 6.2]);
  });

  test("have an average beneath each column that is over that official's alone", () => {
    const averages = scores?.table.subtotals;
    expect(averages?.ranges).toEqual([
      [0, 2],
      [3, 4],
    ]);
    expect([...(averages?.table.columns.get("score")?.numbers ?? [])]).toEqual([6.5, 6.35]);
    expect(averages?.table.columns.get("score")?.ref(1)).toMatchObject({ row: 6, column: 4 });
  });

  test("are no concern of who signs beneath", () => {
    const { questions, tables } = sheetOf("civil-performance", ROWS, MERGES);
    expect([...questions, ...tables.flatMap((table) => table.questions)]).toEqual([]);
    expect(tables.map(({ table }) => table.record.id)).toEqual(["head", "adjustment"]);
  });
});

describe("beneath an official's scores", () => {
  const HEADS: CellValue[][] = [
    ["Нэгжийн даргын үнэлгээ"],
    ["Д/д", "Үзүүлэлт", "Ч.Мөнхбаяр", "Л.Солонго"],
    [1, "Хандлага, ёс зүй", 7, 6.5],
    [2, "Дүн шинжилгээ хийх", 6, "чөлөөтэй"],
    [3, "Асуудал шийдвэрлэх", 6.5, 6.2],
  ];
  const SUM: CellValue[] = [null, "Онооны нийлбэр", 19.5, 12.7];
  const COUNT: CellValue[] = [null, "Үзүүлэлтийн тоо", 3, 2];
  const AVERAGE: CellValue[] = [null, "Дундаж оноо", 6.5, 6.35];

  test.each([
    ["a sum, how many, and their average", [SUM, COUNT, AVERAGE]],
    ["how many, a sum, and the average", [COUNT, SUM, AVERAGE]],
  ])("%s are over the scores, and the number says nothing of them", (_, foot) => {
    const [scores] = tablesOf("civil-performance", [...HEADS, ...foot]);
    expect(scores?.table.count).toBe(6);
    const { table, ranges } = scores?.table.subtotals ?? {};
    expect([...(table?.columns.get("score")?.numbers ?? [])]).toEqual([19.5, 12.7, 6.5, 6.35]);
    // The second row of totals is over no others than the first.
    expect(ranges).toEqual([
      [0, 2],
      [3, 5],
      [0, 2],
      [3, 5],
    ]);
  });

  test("a mark in place of a score is a record of its own that has none", () => {
    const [scores] = tablesOf("civil-performance", [...HEADS, AVERAGE]);
    expect(scores?.table.columns.get("official")?.texts.slice(3)).toEqual(Array(3).fill("Л.Солонго"));
    expect(scores?.table.columns.get("score")?.numbers[4]).toBeNaN();
  });
});
