/** Texts merged over cells in which records have figures: sections over them, or what they come to. */
import { sheetOf } from "../support/recognised";

const HEAD = [
  "Арга хэмжээ",
  "Суурь түвшин",
  "Хүрэх түвшин",
  "Хүрсэн түвшин",
  "Биелүүлсэн огноо",
  "Гүйцэтгэлийн оноо (0-60)",
];

describe("texts merged over figures", () => {
  test("goals are over their measures, each of them, though a form may be labelled so", () => {
    const head = ["№", ...HEAD];
    const goal = (at: number, name: string) => [
      `${at}`,
      `Зорилт ${at}. ${name}`,
      null,
      null,
      null,
      null,
      null,
    ];
    const values = [
      head,
      goal(1, "Төлөвлөлтийн чанар"),
      ["1.1", "Тайлан гаргах", 0, 100, 100, "2024.12.01", 60],
      goal(2, "Мониторинг"),
      ["2.1", "Маягтыг цөөлөх", 40, 10, 19, "2024.11.01", 42],
      ["2.2", "Үнэлгээ хийх", 0, 100, 64, "2024.12.10", 38.4],
    ];
    const { tables, questions } = sheetOf("civil-performance", values, ["1,1,1,6", "3,1,3,6"]);
    expect(tables.map(({ table, lastRow }) => [table.count, lastRow])).toEqual([[3, 6]]);
    expect(questions).toEqual([]);
  });

  test("a numbered goal over its measures and the points of one measure are no measures", () => {
    const values = [
      HEAD,
      ["1. Бодлогыг сайжруулах", null, null, null, null, null],
      ["Тайлан гаргах", 0, 100, 100, "2024.12.01", 60],
      ["Маягтыг цөөлөх", 40, 10, 19, "2024.11.01", 42],
      ["Нэг ажилд ногдох оноо", null, null, null, null, 51],
    ];
    const [table] = sheetOf("civil-performance", values, ["1,0,1,5", "4,0,4,4"]).tables;
    expect([table?.table.count, table?.firstRow, table?.lastRow]).toEqual([2, 3, 4]);
  });

  test("a word merged over the figures of a measure named in the row above is that measure's", () => {
    const values = [
      HEAD,
      ["Тайлан гаргах", 0, 100, 100, "2024.12.01", 60],
      ["Маягтыг цөөлөх", 40, 10, 19, "2024.11.01", 42],
      [null, "хийгээгүй", null, 19, null, 42],
    ];
    const [table] = sheetOf("civil-performance", values, ["2,0,3,0", "3,1,3,2"]).tables;
    expect([table?.table.count, table?.firstRow, table?.lastRow]).toEqual([3, 2, 4]);
  });

  test("a measure whose name runs over figures that it has not, with more of its own behind, is one", () => {
    const values = [
      HEAD,
      ["Тайлан гаргах", 0, 100, 100, "2024.12.01", 60],
      ["Маягтыг цөөлөх", 40, 10, 19, "2024.11.01", 42],
      ["Нэмэлт ажил гүйцэтгэх", null, null, 100, null, 60],
    ];
    const [table] = sheetOf("civil-performance", values, ["3,0,3,2"]).tables;
    expect([table?.table.count, table?.lastRow]).toEqual([3, 4]);
  });
});

test("last year's figure beside this year's is told of no concern", () => {
  const values = [
    ["2024 оны ажлын тайлан", null, null, null, null],
    ["Арга хэмжээ", "2023 оны гүйцэтгэл", "Хүрэх түвшин", "2024 оны гүйцэтгэл", "Биелүүлсэн огноо"],
    ["Тайлан гаргах", 0, 100, 100, "2024.12.01"],
    ["Маягтыг цөөлөх", 40, 10, 19, "2024.11.01"],
  ];
  const { ignored, tables } = sheetOf("civil-performance", values);
  expect(tables[0]?.columns).toMatchObject({ achieved: "D" });
  expect(ignored).toEqual([{ at: "B", text: "2023 оны гүйцэтгэл" }]);
});
