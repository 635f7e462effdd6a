/** Tables that are known by the names in their rows, whatever their titles and heads say. */
import { sheetOf, tablesOf } from "../support/recognised";
import type { CellValue } from "../../src/sheets";

const INDICATORS = ["Хандлага, ёс зүй", "Дүн шинжилгээ хийх", "Асуудал шийдвэрлэх", "Сан ашиглах"];

/** Two officials' scores across, beneath a title. */
const across = (title: string, corner: string, names = INDICATORS): CellValue[][] => [
  [title],
  ["№", corner, "Б.Оюун", "Т.Баяр"],
  ...names.map((name, at): CellValue[] => [at + 1, name, 7 - at, 6]),
  ["Нийлбэр", null, 22, 24],
  ["Дундаж", null, 5.5, 6],
];

const numbersOf = (rows: CellValue[][], field: string): readonly number[] => [
  ...(tablesOf("civil-performance", rows)[0]?.table.columns.get(field)?.numbers ?? []),
];

describe("indicators of the method with officials across", () => {
  test.each(["Манай тасаг, 2025 он", "Тасгийн даргын тавьсан, жилийн эцэс"])(
    "are a head's scores beneath a title that nobody knows: %s",
    (title) => {
      const [read] = tablesOf("civil-performance", across(title, "Үнэлэх зүйл"));
      expect(read?.table.record.id).toBe("head");
      expect(numbersOf(across(title, "Үнэлэх зүйл"), "score")).toEqual([7, 6, 5, 4, 6, 6, 6, 6]);
    }
  );

  test("are known though no head of the table is", () => {
    const [read] = tablesOf("civil-performance", across("2025 он", "Юуг авч үзэв"));
    expect(read?.columns).toEqual({ no: "A", indicator: "B", score: "C" });
  });

  test("are asked about where a title says that colleagues scored", () => {
    const { tables, questions } = sheetOf("civil-performance", across("Хамт олны өгсөн", "Үнэлэх зүйл"));
    expect(tables).toEqual([]);
    expect(questions.map(({ what }) => what)).toContain("table");
  });

  test("are not told by two names, which other sheets have as well", () => {
    const names = ["Хандлага, ёс зүй", "Асуудал шийдвэрлэх", "Сан ашиглах", "Акт бичих"];
    expect(tablesOf("civil-performance", across("2025 он", "Үнэлэх зүйл", names))).toEqual([]);
  });

  test("have a sum and an average beneath, both over each official's own", () => {
    const [read] = tablesOf("civil-performance", across("2025 он", "Үнэлэх зүйл"));
    const beneath = read?.table.subtotals;
    expect(beneath?.ranges).toEqual([
      [0, 3],
      [4, 7],
      [0, 3],
      [4, 7],
    ]);
    expect([...(beneath?.table.columns.get("score")?.numbers ?? [])]).toEqual([22, 24, 5.5, 6]);
  });
});

test("a section's title over indicators is no score, and the most that there is neither", () => {
  const [read] = tablesOf("civil-performance", [
    ["II. ТАСГИЙН ДАРГЫН ҮНЭЛГЭЭ", "Авах дээд", "Оноо"],
    ...INDICATORS.map((name): CellValue[] => [name, 7, 6]),
    ["Дундаж", null, 6],
  ]);
  expect(read?.table.record.id).toBe("head");
  expect(read?.columns).toEqual({ indicator: "A", score: "C" });
});
