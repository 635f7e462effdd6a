import { describeProblem } from "../../src/cli/problems";
import { REGULATIONS } from "../../src/regulations";
import { LANGUAGES } from "../../src/rules";

test.each(LANGUAGES)("what could not be checked is said in %s, with the names as they are", (language) => {
  const told = [
    describeProblem({ code: "noSuchSheet", name: "Sổ" }, language),
    describeProblem({ code: "unknownRegulation", id: "no-such" }, language),
    describeProblem({ code: "noTable", sheets: ["Một"], notUnderstood: [], ignored: [] }, language),
  ];
  expect(told.map((text) => /Sổ|no-such|Một/.test(text))).toEqual([true, true, true]);
  expect(told.join("\n")).not.toMatch(/\{\w+\}/);
  const own = { vi: /không/, zh: /没有/, mn: /алга/, en: /no / }[language];
  expect(told[0]).toMatch(own);
});

test("of many columns of which one would do the first few are named, each once", () => {
  const [regulation] = REGULATIONS.filter(({ id }) => id === "school-standard");
  const [record] = regulation?.records.filter(({ id }) => id === "school") ?? [];
  if (!regulation || !record) throw new Error("the law has schools");
  const near = { sheet: "S", row: 3, regulation, record, found: ["Đơn vị"], missing: record.fields };
  const told = describeProblem(
    { code: "noTable", sheets: ["S"], near, notUnderstood: [], ignored: [] },
    "vi"
  );
  const [, named = ""] = told.split("không có cột nào trong ");
  expect(named.split(/, | và | hoặc /)).toHaveLength(7);
  expect(named).toContain("…");
});
