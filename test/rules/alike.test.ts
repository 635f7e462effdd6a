/** Records that are alike in what is asked of them are worked out once; all come to what they would by themselves. */
import {
  eachRecord,
  evaluateRule,
  fact,
  makeContext,
  NO_SETTINGS,
  ruleMaker,
  telling,
  trait,
} from "../../src/rules";
import type { Judge, Row } from "../../src/rules";
import { tableOf } from "../support/tables";
import { toyField, toyRecord, toyRegulation } from "../support/toy";

const RECORD = toyRecord("pupil", [
  toyField("class", "text", ["lớp"]),
  toyField("points", "number", ["điểm"]),
  toyField("name", "text", ["tên"]),
]);
const CLASSES = ["6A", "6B", "7A"];

/** Pupils of three classes and so many different points, each tenth without a name. */
const pupils = (count: number, points: number, step: number) =>
  tableOf(
    RECORD,
    Array.from({ length: count }, (_, index) => ({
      class: CLASSES[index % 3] ?? null,
      points: (index % points) * step + (step < 1 ? 9 : 0),
      name: index % 10 === 0 ? null : `Tên ${String(index)}`,
    })),
    { formats: { points: "0" } }
  );

/** Outcomes of a rule (0 pass, 1 fail, 2 unknown), and of how many pupils it was asked. */
function judged(judge: Judge, { count = 3_000, points = 150, step = 1 } = {}) {
  let asked = 0;
  const counting: Judge = (row, context) => {
    asked += 1;
    return judge(row, context);
  };
  const forms = eachRecord({ record: "pupil", kind: "member", judge: counting });
  const [rule] = ruleMaker(
    () => ({ en: "" }),
    () => undefined
  )({ id: "1", title: { en: "" }, forms });
  if (!rule) throw new Error("no rule");
  const regulation = { ...toyRegulation("toy", [RECORD]), rules: [rule] };
  const tables = [pupils(count, points, step)];
  const context = makeContext(regulation, tables, 45_000, NO_SETTINGS);
  const [result] = evaluateRule(regulation, rule, tables, context);
  if (result?.scope !== "row") throw new Error("no result of rows");
  return { outcomes: [...result.outcomes], asked };
}

const each = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => of(at));
const failIn7A: Judge = (row) => (row.text("class") === "7A" ? row.fail("class") : undefined);

test("a rule is asked once of all who are alike in what it asks", () => {
  const { outcomes, asked } = judged(failIn7A);
  expect(outcomes).toEqual(each(3_000, (index) => (index % 3 === 2 ? 1 : 0)));
  expect(asked).toBe(3);
});

test("whether a cell says something is alike though each says another thing", () => {
  const { outcomes, asked } = judged((row) => row.gap("name"));
  expect(outcomes).toEqual(each(3_000, (index) => (index % 10 === 0 ? 2 : 0)));
  expect(asked).toBe(2);
});

test("what is asked next hangs on what was answered: who needs no name is not told by it", () => {
  const { outcomes, asked } = judged((row, context) => failIn7A(row, context) ?? row.gap("name"));
  expect(outcomes).toEqual(each(3_000, (index) => (index % 3 === 2 ? 1 : index % 10 === 0 ? 2 : 0)));
  expect(asked).toBe(5);
});

test("figures are told by what they are, where they are few", () => {
  const { outcomes, asked } = judged((row) => (row.number("points") > 18 ? row.fail("points") : undefined), {
    points: 20,
  });
  expect(outcomes).toEqual(each(3_000, (index) => (index % 20 === 19 ? 1 : 0)));
  expect(asked).toBe(20);
});

test("figures that one text shows are not alike", () => {
  const { outcomes } = judged((row) => (row.number("points") > 9.2 ? row.fail("points") : undefined), {
    points: 10,
    step: 0.1,
  });
  expect(outcomes).toEqual(each(3_000, (index) => (index % 10 > 2 ? 1 : 0)));
});

const LAST = telling("last figure", (row) => row.text("name").at(-1));
const HAS_7 = trait<boolean>("has a 7", [], (row) => row.gap("name") ?? row.text("name").includes("7"));
const POINTS = fact("points", ["points"], (row) => 2 * row.number("points"));
const NUMBER = fact("number", ["name"], (row) => Number(row.text("name").slice(4)));

test("a fact tells by what it comes to, however it is worked out", () => {
  const { outcomes, asked } = judged((row, context) =>
    LAST(row, context) === undefined || HAS_7(row, context) === true ? row.fail("name") : undefined
  );
  const isWrong = (index: number): boolean => index % 10 === 0 || String(index).includes("7");
  expect(outcomes).toEqual(each(3_000, (index) => (isWrong(index) ? 1 : 0)));
  expect(asked).toBeLessThan(30);
});

test("a fact of few figures tells by them, one of many by none", () => {
  const few = judged((row, context) => (Number(POINTS(row, context)) > 250 ? row.fail("points") : undefined));
  expect(few.outcomes).toEqual(each(3_000, (index) => (index % 150 > 125 ? 1 : 0)));
  expect(few.asked).toBe(150);
  const many = judged((row, context) => (NUMBER(row, context) === 2_777 ? row.fail("name") : undefined));
  expect(many.outcomes).toEqual(each(3_000, (index) => (index === 2_777 ? 1 : 0)));
  expect(many.asked).toBe(3_000);
});

test("where hardly two are alike after all, each is asked by itself", () => {
  const judge: Judge = (row, context) => {
    const [a, b] = [Number(POINTS(row, context)), LAST(row, context)];
    return row.text("class") === "6A" && a > 290 && b === "7" ? row.fail("points") : undefined;
  };
  const { outcomes, asked } = judged(judge, { points: 149 });
  const isWrong = (index: number): boolean => index % 3 === 0 && index % 149 > 145 && index % 10 === 7;
  expect(outcomes).toEqual(each(3_000, (index) => (isWrong(index) ? 1 : 0)));
  expect(asked).toBeGreaterThan(2_000);
});

test.each([
  [
    "texts",
    (row: Row) => (row.text("name").endsWith("7") ? row.fail("name") : undefined),
    (index: number) => index % 10 === 7,
  ],
  [
    "figures",
    (row: Row) => (row.number("points") > 100 ? row.fail("points") : undefined),
    (index: number) => index % 150 > 100,
  ],
  [
    "places",
    (row: Row) => (row.index % 7 === 0 ? row.fail("name") : undefined),
    (index: number) => index % 7 === 0,
  ],
])("of many different %s each record is asked by itself", (_, judge, isWrong) => {
  const { outcomes, asked } = judged(judge);
  expect(outcomes).toEqual(each(3_000, (index) => (isWrong(index) ? 1 : 0)));
  expect(asked).toBe(3_000);
});
