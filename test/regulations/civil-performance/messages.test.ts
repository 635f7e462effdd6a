import { checkWorkbook } from "../../../src/check";
import { CIVIL_PERFORMANCE } from "../../../src/regulations/civil-performance";
import { serialFromIso } from "../../../src/rules";

test("what the list says of a person can be understood from the message alone", async () => {
  const values = [
    ["Нэгдсэн жагсаалт"],
    ["Д/д", "Овог, нэр", "Нийт оноо", "Үнэлгээний ангилал", "Гомдол гаргасан эсэх", "Дахин үнэлгээ"],
    [1, "Бат", 95, "Маш сайн", "Үгүй", null],
    [2, "Дорж", 80, "Хэвийн", "Үгүй", 82],
    [3, "Сараа", 85, "Хэвийн", "Үгүй", null],
  ];
  const check = await checkWorkbook(
    { sheets: [{ name: "Жагсаалт", values, merges: [] }] },
    { regulations: [CIVIL_PERFORMANCE], today: serialFromIso("2024-01-15"), language: "en" }
  );
  const fails = [...check.findings()].filter(({ outcome }) => outcome === "fail");
  expect(fails.map(({ cell, message }) => [cell, message.split(": ").slice(1).join(": ")])).toEqual([
    ["F3", "no re-evaluation is given"],
    ["F4", "re-evaluated as 82 in the category “Хэвийн” and without a complaint"],
    ["C5", "from top to bottom the scores run 82 → 85"],
  ]);
});
