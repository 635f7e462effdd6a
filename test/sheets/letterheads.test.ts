/** The body whose letterhead stands over a head's scores: whole names of bodies, not those of their units. */
import { tablesOf } from "../support/recognised";
import type { CellValue } from "../../src/sheets";

const bodyBeneath = (...lines: string[]): string | undefined => {
  const rows: CellValue[][] = [
    ...lines.map((line): CellValue[] => [line]),
    ["Нэгжийн даргын үнэлгээ"],
    ["№", "Үзүүлэлт", "Оноо"],
    [1, "Хандлага, ёс зүй", 7],
    [2, "Дүн шинжилгээ хийх", 6],
    [3, "Судалгааны түүвэр бэлтгэх", 6],
  ];
  const [read] = tablesOf("civil-performance", rows);
  expect(read?.table.record.id).toBe("head");
  return read?.table.columns.get("body")?.texts[2];
};

test.each([
  "Увс аймаг дахь Статистикийн хэлтэс",
  "БАЯНГОЛ ДҮҮРГИЙН ТАТВАРЫН ХЭЛТЭС",
  "Гаалийн ерөнхий газар",
  "Үндэсний статистикийн хороо",
  "Эрүүл мэндийн яам",
])("a letterhead names the body: %s", (line) => {
  expect(bodyBeneath(line)).toBe(line);
});

test.each(["Хүний нөөцийн хэлтэс", "Улсын орлогын хэлтэс", "Аймгийн тасгуудын дүн", "Татварын тасаг"])(
  "a unit or a title is no body: %s",
  (line) => {
    expect(bodyBeneath(line)).toBeUndefined();
  }
);

test("a unit beneath its body leaves the body, of two bodies the nearest counts", () => {
  expect(bodyBeneath("Увс аймгийн Татварын хэлтэс", "Хяналтын тасаг")).toBe("Увс аймгийн Татварын хэлтэс");
  expect(bodyBeneath("Татварын ерөнхий газар", "Сум, дүүргийн татварын хэлтэс")).toBe(
    "Сум, дүүргийн татварын хэлтэс"
  );
});
