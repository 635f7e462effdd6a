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

/** Three officials beneath heads of which the first are always the same: a column each, from C on. */
const listOf = (heads: readonly string[], ...figures: readonly CellValue[][]) =>
  tablesOf("civil-performance", [
    ["2024 оны үнэлгээний нэгдсэн жагсаалт"],
    ["№", "Овог, нэр", ...heads],
    ...figures.map((row, at): CellValue[] => [at + 1, ["Б.Сүрэн", "Д.Болд", "С.Ану"][at] ?? null, ...row]),
  ]);

describe("what is left in the end is the total", () => {
  const PARTS = ["Арга хэмжээ (0-70)", "Мэдлэг, ур чадвар (0-15)"];

  test.each(["Нийлбэр", "Нийт оноо", "Нийлбэр (3+4)"])("behind what was added and taken off: %s", (sum) => {
    const heads = [...PARTS, sum, "Хассан", "Нэмсэн оноо", "Эцсийн оноо (5-6+7)"];
    const [list] = listOf(heads, [65, 13, 78, null, 2, 80], [62, 12, 74, 2, null, 72]);
    expect(list?.columns).toMatchObject({ deduction: "F", addition: "G", total: "H" });
  });

  test("and is not behind what was evaluated anew as well", () => {
    const heads = [...PARTS, "Хассан", "Нийт оноо (3+4-5)", "Дахин үнэлсэн оноо", "Эцсийн оноо"];
    const [list] = listOf(heads, [65, 13, 2, 76, 77, 77], [62, 12, null, 74, null, 74]);
    expect(list?.columns).toMatchObject({ total: "F", reevaluated: "G" });
  });
});

describe("of two columns that are called after the post, the post is", () => {
  const HEADS_OF_POSTS = ["Эрхэлж буй албан тушаал", "Албан тушаалын ангилал, зэрэглэл", "Нийт оноо"];

  test("the one of words, beside codes of grades", () => {
    const [list] = listOf(HEADS_OF_POSTS, ["мэргэжилтэн", "ТЗ-6", 91], ["мэргэжилтэн", "ТЗ-6", 85]);
    expect(list?.columns).toMatchObject({ position: "C", total: "E" });
    expect(list?.questions).toEqual([]);
  });

  test("asked, where both are words", () => {
    const [list] = listOf(HEADS_OF_POSTS, ["мэргэжилтэн", "ахлах", 91], ["байцаагч", "ахлах", 85]);
    expect(list?.columns.position).toBeUndefined();
    expect(list?.questions.map(({ at }) => at)).toEqual(["C", "D"]);
  });

  test("the codes, where there is nothing else", () => {
    const [list] = listOf(HEADS_OF_POSTS.slice(1), ["ТЗ-6", 91], ["ТЗ-6", 85]);
    expect(list?.columns).toMatchObject({ position: "C", total: "D" });
  });
});

describe("counts of officials by what they were found to be", () => {
  const read = (...rows: CellValue[][]) => tablesOf("civil-performance", [["Тоо мэдээ"], [], ...rows]);

  test.each([["Ангилал"], ["Үнэлгээ"], ["Үнэлгээний ангилал"]])("are no official’s, down: %s", (head) => {
    expect(
      read([head, "Хүний тоо", "Хувь"], ["Маш сайн", 5, 31], ["Хэвийн", 11, 69], ["Бүгд", 16, 100])
    ).toEqual([]);
  });

  test("are no official’s, across", () => {
    const heads = ["Үнэлгээ", "Маш сайн", "Хэвийн", "Хангалтгүй", "Бүгд"];
    expect(read(heads, ["Хүний тоо", 4, 17, 1, 22], ["Хувь", 18.2, 77.3, 4.5, 100])).toEqual([]);
  });

  test("end where a line of an official's begins", () => {
    const [sheet] = read(
      ["Албан хаагчийн нэр", "Б.Сүрэн"],
      ["Үнэлгээ", "Маш сайн", "Хэвийн", "Хангалтгүй", "Бүгд"],
      ["Хүний тоо", 4, 17, 1, 22],
      ["Нийт оноо", 91],
      ["Ангилал", "Маш сайн"]
    );
    expect(sheet?.columns).toMatchObject({ official: "B3", total: "B6", category: "B7" });
  });

  test("unlike a sheet that says what one was found to be", () => {
    const [sheet] = read(["Албан хаагчийн нэр", "Б.Сүрэн"], ["Нийт оноо", 91], ["Ангилал", "Маш сайн"]);
    expect(sheet?.columns).toMatchObject({ official: "B3", total: "B4", category: "B5" });
  });
});
