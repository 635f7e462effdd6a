/** One official's card: what may be had at most beside what was, and labels with their values beneath it. */
import { tablesOf } from "../support/recognised";
import type { CellValue } from "../../src/sheets";

const card = (most: string, had: string): CellValue[][] => [
  ["Нэр:", "Б.Дорж", "Албан тушаал:", "Шинжээч"],
  [],
  ["Онооны задаргаа", most, had],
  ["Арга хэмжээний биелэлт", 70, 66],
  ["Мэдлэг, ур чадвар", 15, 12.5],
  ["Хандлага, ёс зүй, ур чадвар: нэгжийн дарга (2-р хэсгийн дүн)", 7, 6.2],
  ["Хандлага, ёс зүй, ур чадвар: хамт олон (III-ын дүн)", 8, 7.1],
  ["Хассан оноо", -5, "-"],
  ["Нийт оноо", 100, 91.8],
  [],
  ["III. ДҮГНЭЛТ"],
  ["Үнэлгээний ангилал:", "Хэвийн", "Гомдол гаргасан эсэх:", "Үгүй"],
];

describe("beside what may be had at most", () => {
  test.each([
    ["Авах дээд", "Авсан"],
    ["Авбал зохих / Дээд оноо", "Цуглуулсан"],
    ["Хамгийн их оноо", "Авсан оноо"],
  ])("%s, the column of what was had answers: %s", (most, had) => {
    const [read] = tablesOf("civil-performance", card(most, had));
    expect(read?.columns).toMatchObject({
      measures: "C4", goals: "C5", head: "C6", team: "C7", deduction: "C8", total: "C9",
    }); // prettier-ignore
  });

  test("labels behind a label and its value have theirs beside them, not beneath the heads", () => {
    const [read] = tablesOf("civil-performance", card("Авах дээд", "Авсан"));
    expect(read?.columns).toMatchObject({ category: "B12", complaint: "D12" });
  });

  test("of two columns more, nothing tells which was had", () => {
    const rows = card("Дээд оноо", "Тоолсон").map((row) => [...row]);
    rows[2]?.push("Хянасан");
    for (const row of rows.slice(3, 9)) row.push(5);
    const [read] = tablesOf("civil-performance", rows);
    expect(read?.columns.total).toBeUndefined();
  });
});
