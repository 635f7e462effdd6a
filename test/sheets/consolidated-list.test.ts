/** A ministry's consolidated list: what the parts come to beside what is left in the end, and codes beneath the heads. */
import { tablesOf } from "../support/recognised";
import { CellState } from "../../src/rules";
import type { CellValue } from "../../src/sheets";

const HEADS = ["№", "Нэр", "Арга хэмжээ (0-70)", "Хамт олон (0-8)", "Нийт (0-100)", "Дахин үнэлсэн оноо", "Эцсийн дүн"]; // prettier-ignore
const ROWS: CellValue[][] = [
  [1, "Б.Оюун", 66, 7, 93, 94, 94],
  [2, "Т.Баяр", 60, 6, 85, null, 85],
  [3, "С.Дорж", 55, 6, 80, null, 80],
];
const CODES = ["no", "gname", "s1", "s4", "sum", "re", "final"];

test("of two totals that one is taken which the parts come to, not what is left in the end", () => {
  const [list] = tablesOf("civil-performance", [HEADS, ...ROWS]);
  expect(list?.columns).toMatchObject({ total: "E", reevaluated: "F" });
  expect(list?.questions).toEqual([]);
});

test("what is left in the end is the total where nothing else is", () => {
  const without = [HEADS, ...ROWS].map((row) => [...row.slice(0, 4), ...row.slice(5)]);
  expect(tablesOf("civil-performance", without)[0]?.columns).toMatchObject({ total: "F" });
});

test("codes of a program beneath heads in other letters are no record", () => {
  const [list] = tablesOf("civil-performance", [HEADS, CODES, ...ROWS]);
  expect(list?.table.count).toBe(3);
  expect(list?.columns).toMatchObject({ measures: "C", total: "E" });
});

test("a row that says the same twice, or of which one is a word of the language, is no row of codes", () => {
  const said = (codes: CellValue[]) => tablesOf("civil-performance", [HEADS, codes, ...ROWS])[0]?.table.count;
  expect(said(["no", "gname", "s1", "s1", "sum", "re", "final"])).toBe(4);
  expect(said(["no", "Бат", "s1", "s4", "sum", "re", "final"])).toBe(4);
});

test("beneath a head of signs a minus is a no, and blank what is not said", () => {
  const [list] = tablesOf("civil-performance", [
    ["Албан хаагчдын үнэлгээний нэгдсэн жагсаалт"],
    ["Д/д", "Албан хаагчийн нэр", "Нийт оноо", "Үнэлгээний түвшин", "Гомдол (+/-)"],
    [1, "Б.Сарнай", 95, "Маш сайн", "-"],
    [2, "Т.Мөнхбат", 84, "Хэвийн", "+"],
    [3, "Э.Хулан", 70, "Хэвийн", null],
  ]);
  const complaint = list?.table.columns.get("complaint");
  expect([...(complaint?.states ?? [])]).toEqual([CellState.OK, CellState.OK, CellState.BLANK]);
  expect([...(complaint?.numbers ?? [])].slice(0, 2)).toEqual([0, 1]);
  expect(complaint?.texts[0]).toBe("-");
});
