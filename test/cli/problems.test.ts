import { describeProblem } from "../../src/cli/problems";
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
