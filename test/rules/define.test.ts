/** What a rule has from its id and its forms, and what a form says that it looks at. */
import {
  demandsIn,
  eachRecord,
  filled,
  limit,
  PASS,
  ruleMaker,
  type Draft,
  type Parameter,
  type Rule,
} from "../../src/rules";

const SIZE: Parameter<number> = { clause: "1", unit: "pupils", values: [{ value: 45 }] };
const plain = eachRecord({ record: "class", judge: () => PASS });
const dated = eachRecord({ record: "class", kind: "date", judge: () => PASS });
const size = limit({ record: "class", of: "pupils", atMost: SIZE });

function made(forms: Draft["forms"], more: Partial<Draft> = {}): Rule | undefined {
  const make = ruleMaker(
    (id) => ({ en: `clause ${id}` }),
    (id) => ({ en: `section ${id}` })
  );
  return make({ id: "1.2", title: { en: "title" }, forms, ...more })[0];
}

test("a rule has clause and group from its id, and is a violation", () => {
  expect(made(plain)).toMatchObject({
    clause: { en: "clause 1.2" },
    group: { en: "section 1.2" },
    severity: "violation",
    forms: [plain],
  });
});

test("the first form that measures tells figure and comparison", () => {
  expect(made([plain, size])).toMatchObject({ parameter: SIZE, comparison: "atMost" });
  expect(made(plain)).toMatchObject({ parameter: undefined, comparison: undefined });
});

test("its kind is its own, else that of the first form that has one, else that of an answer", () => {
  expect(made([plain, dated, size], { kind: "order" })?.kind).toBe("order");
  expect(made([plain, dated, size])?.kind).toBe("date");
  expect(made([plain])?.kind).toBe("attest");
});

test("what must be filled in is looked at, with what is named besides", () => {
  const fields = ["class", ["pupils", "part"]];
  expect(filled({ record: "class", fields, uses: ["kind"] }).uses).toEqual([
    "class",
    "pupils",
    "part",
    "kind",
  ]);
  expect(filled({ record: "class", fields }).uses).toEqual(["class", "pupils", "part"]);
  expect(filled({ record: "class", fields: () => fields, uses: ["kind"] }).uses).toEqual(["kind"]);
});

test("a demand is written with a unit that figures have, or refused by name", () => {
  const [demand] = demandsIn("zh")`3.1 unit=years: 不超过一年 | Not older than a year`;
  expect(demand).toMatchObject({ id: "3.1", unit: "years" });
  expect(() => demandsIn("zh")`3.1 unit=ells: 不超过一尺 | Not longer than an ell`).toThrow("unit=ells");
});
