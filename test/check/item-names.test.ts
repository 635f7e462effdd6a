/** What the items of a closed list are called where somebody is asked which of them a row is. */
import { notUnderstood } from "../../src/check/account";
import { REGULATIONS } from "../../src/regulations";
import { itemName, LANGUAGES, textIn, type Language } from "../../src/rules";
import type { Question } from "../../src/sheets";

const ROW: Omit<Question, "record" | "suggestions"> = {
  kind: "item",
  what: "row",
  cell: "A5",
  at: "5",
  label: "?",
  why: "item",
};

/** What a row of a list may be, in words. */
function offered(regulation: string, record: string, suggestions: string[], language: Language): string[] {
  const own = REGULATIONS.find(({ id }) => id === regulation)!;
  const open = { sheet: "S", question: { ...ROW, record, suggestions } };
  return notUnderstood(own, open, language).suggestions.map(({ label }) => label);
}

test.each([
  ["vi", ["số hóa kết quả và hồ sơ giải quyết TTHC của đơn vị", "Cán bộ, công chức sử dụng chữ ký số"]],
  ["zh", ["本单位手续结果和材料数字化", "使用电子签名的干部、公务员"]],
  ["en", ["the unit's results and dossiers digitised", "staff with digital signatures"]],
] as const)("targets of a plan are offered in the reader's language: %s", (language, names) => {
  expect(offered("admin-reform", "indicator", ["II.4", "II.6.2"], language)).toEqual(names);
});

test.each([
  ["zh", ["制度构架", "质量年度报告"]],
  ["vi", ["Hệ thống quy chế", "Báo cáo chất lượng năm"]],
  ["mn", ["Дүрэм журмын тогтолцоо", "Чанарын жилийн тайлан"]],
] as const)("elements of an annex, and materials, too: %s", (language, [element, material]) => {
  expect(offered("quality-assurance", "element", ["1.3"], language)).toEqual([element]);
  expect(offered("quality-assurance", "material", ["3"], language)).toEqual([material]);
});

const LISTS = REGULATIONS.flatMap(({ id, records }) =>
  records.flatMap(({ id: record, items }) => (items ? [{ list: `${id}/${record}`, ...items }] : []))
);

test.each(LISTS)("no two items of $list are called alike, in any language", ({ options }) => {
  expect(options.length).toBeGreaterThan(1);
  for (const language of LANGUAGES) {
    const names = options.map((option) => textIn(itemName(option), language));
    expect([language, names.filter((name, at) => names.indexOf(name) !== at)]).toEqual([language, []]);
  }
});

test("an item without a name is called as sheets write it first", () => {
  expect(textIn(itemName({ code: "7", labels: ["学校发展规划", "规划"] }), "vi")).toBe("学校发展规划");
  expect(textIn(itemName({ code: "7", labels: [] }), "vi")).toBe("7");
});
