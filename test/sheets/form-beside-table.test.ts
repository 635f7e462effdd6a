/** A card of labels and values that goes on beside a small table: one form, whatever stands in the rows of the table. */
import { tablesOf } from "../support/recognised";
import type { CellValue } from "../../src/sheets";

const INDICATORS = ["Хандлага, ёс зүй", "Дүн шинжилгээ хийх", "Асуудал шийдвэрлэх", "Хариуцлагатай байдал"];
const LINES: [string | null, string, CellValue][] = [
  [null, "Овог, нэр", "Бат овогтой Дорж"],
  [null, "Албан тушаал", "Газрын даамал"],
  [null, "Үнэлсэн нэгжийн дарга", "С.Эрдэнэ"],
  [null, "ҮНЭЛГЭЭНИЙ ОНОО", null],
  ["а", "Арга хэмжээний биелэлтийн дундаж (70 хүртэл)", 38.5],
  ["б", "Мэдлэг, ур чадвараа дээшлүүлэх зорилтын дундаж (15 хүртэл)", 7.5],
  ["в", "Нэгжийн даргын өгсөн оноо (7 хүртэл)", 6],
  ["г", "Хамт олны өгсөн оноо (8 хүртэл)", 5.2],
  ["д", "Хасах оноо", -3],
  [null, "НИЙТ ДҮН (а+б+в+г-д)", 54.2],
  [null, "Үнэлгээний ангилал", "Хангалтгүй"],
];

/** The card with the table from a row on, of its lines. */
function card(from: number, indicators = INDICATORS): CellValue[][] {
  const table: CellValue[][] = [
    ["№", "Үзүүлэлт", "Оноо (0-7)"],
    ...indicators.map((name, at): CellValue[] => [at + 1, name, 6]),
  ];
  return [
    ["АЛБАН ХААГЧИЙН ҮНЭЛГЭЭНИЙ КАРТ"],
    ...LINES.map((line, at): CellValue[] => [...line, null, ...(table[at - from] ?? [])]),
  ];
}

const EXPECTED = {
  official: "C2",
  position: "C3",
  measures: "C6",
  goals: "C7",
  head: "C8",
  team: "C9",
  deduction: "C10",
  total: "C11",
  category: "C12",
};

test.each([
  ["from its second line", 1],
  ["beneath its first lines", 2],
  ["at its heading", 3],
])("a card with a table beside it %s is one form", (_, from) => {
  const read = tablesOf("civil-performance", card(from));
  expect(read.map(({ table }) => table.record.id).sort()).toEqual(["head", "official"]);
  expect(read.find(({ table }) => table.record.id === "official")?.columns).toEqual(EXPECTED);
});

test("letters before the labels of a card are none themselves", () => {
  const [read] = tablesOf("civil-performance", card(2, []));
  // "Д/д" and "А/т" are labels: "д" and "а" before one are not.
  expect(read?.columns).toEqual(EXPECTED);
});
