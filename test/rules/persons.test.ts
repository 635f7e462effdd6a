import { makeContext, NO_SETTINGS, personsOn, Row } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { tableOf } from "../support/tables";
import { toyField, toyRecord, toyRegulation } from "../support/toy";

const SEXES = ["男", "女"].map((code) => ({ code, labels: [code] }));
const FIELDS = [
  toyField("number", "text", ["number"]),
  toyField("name", "text", ["name"]),
  toyField("sex", "choice", ["sex"], { options: SEXES }),
  toyField("unit", "text", ["unit"]),
];
const [LIST, PERSON] = [toyRecord("list", FIELDS), toyRecord("person", FIELDS)];

type Cells = Readonly<Record<string, CellValue>>;

/** The places of rows that fit somebody, and of those that might. */
function fits(list: readonly Cells[], person: Cells): readonly [fit: string[], perhaps: string[]] {
  const persons = personsOn({
    list: "list",
    number: "number",
    name: "name",
    beside: ["sex", "unit"],
    plain: (text) => text.toLowerCase(),
  });
  const context = makeContext(
    toyRegulation("toy", [LIST, PERSON]),
    [tableOf(LIST, list)],
    45_000,
    NO_SETTINGS
  );
  const { rows, perhaps } = persons.fitting(new Row(tableOf(PERSON, [person]), 0), context);
  const places = (all: readonly Row[]): string[] => all.map(({ index }) => String(index));
  return [places(rows), places(perhaps)];
}

test("somebody is found by number, whatever the name", () => {
  const list = [
    { number: "7", name: "An" },
    { number: "8", name: "Bo" },
  ];
  expect(fits(list, { number: "8", name: "An" })).toEqual([["1"], []]);
});

test("without a number on the list somebody is found by name, sex and unit", () => {
  const list = [
    { name: "An", sex: "男", unit: "X" },
    { name: "an", sex: "女", unit: "x" },
  ];
  expect(fits(list, { number: "8", name: "An", sex: "女", unit: "X" })).toEqual([["1"], []]);
});

test("somebody of the same name and another number is somebody else", () => {
  expect(fits([{ number: "7", name: "An" }], { number: "8", name: "An" })).toEqual([[], []]);
});

test("a row may fit whose blanks could be filled in, and none that contradicts", () => {
  const list = [
    { name: "An", sex: "男", unit: "" },
    { name: "An", sex: "女", unit: "" },
  ];
  expect(fits(list, { name: "An", sex: "男", unit: "X" })).toEqual([[], ["0"]]);
});

test("what is no option of a choice says nothing", () => {
  expect(fits([{ name: "An", sex: "?" }], { name: "An", sex: "男" })).toEqual([[], ["0"]]);
});
