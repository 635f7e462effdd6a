import { REGULATIONS } from "../../src/regulations";
import { loadedRegulation, loadRegulation, loadRegulations } from "../../src/regulations/library";

test("loads every regulation, in the order of the list", async () => {
  expect(await loadRegulations()).toEqual(REGULATIONS);
});

test.each(["vi", "zh", "mn", "en"] as const)("loads the laws in %s, and no others", async (language) => {
  const laws = await loadRegulations(new Set([language]));
  expect(laws).toEqual(REGULATIONS.filter((law) => law.language === language));
});

test("loads none for sheets on which nothing is written", async () => {
  expect(await loadRegulations(new Set())).toEqual([]);
});

test("loads one by its id, once", async () => {
  const regulation = await loadRegulation("civil-performance");
  expect(regulation?.id).toBe("civil-performance");
  expect(await loadRegulation("civil-performance")).toBe(regulation);
  expect(loadedRegulation("civil-performance")).toBe(regulation);
});

test.each(["", "no-such", "toString"])("knows no regulation %p", async (id) => {
  expect(await loadRegulation(id)).toBeUndefined();
  expect(loadedRegulation(id)).toBeUndefined();
});

test.each(REGULATIONS)("every rule of $id says what it looks at", ({ rules }) => {
  const silent = rules.filter(({ forms }) =>
    forms.some(({ needs = [], uses = [] }) => needs.length + uses.length === 0)
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
