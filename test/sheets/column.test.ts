import { CellState, type Field, type FieldType } from "../../src/rules";
import { readColumn, type CellValue, type ColumnContext } from "../../src/sheets";

const { OK, AMBIGUOUS, MARK, UNREADABLE } = CellState;
const field = (type: FieldType, more: Partial<Field> = {}): Field => ({
  id: "f",
  type,
  name: { en: "f" },
  labels: ["f"],
  ...more,
});
const numbers = (
  type: FieldType,
  cells: CellValue[],
  formats: (string | undefined)[] = [],
  context: ColumnContext = {}
): (number | string)[] => {
  const column = readColumn(field(type), cells, formats, context);
  return cells.map((_, i) =>
    column.states[i] === OK
      ? (column.numbers[i] ?? NaN)
      : (Object.keys(CellState)[column.states[i] ?? 0] ?? "").toLowerCase()
  );
};

describe("the scale of shares", () => {
  test("0.9 among 95s is 0.9 %", () => expect(numbers("share", [95, 0.9, 98.5])).toEqual([95, 0.9, 98.5]));
  test("all up to 1 are fractions", () => expect(numbers("share", [0.95, 1, 0])).toEqual([95, 100, 0]));
  test("all up to 1 under a label with % could be either", () =>
    expect(numbers("share", [0.95, 0.5, 0], [], { percentLabel: true })).toEqual([
      "ambiguous",
      "ambiguous",
      0,
    ]));
  test("a percent format speaks for its own cell", () =>
    expect(numbers("share", [0.98, 97, "96,5 %"], ["0%", "General", undefined])).toEqual([98, 97, 96.5]));
  test("beside texts with a % sign a bare fraction is in doubt", () =>
    expect(numbers("share", ["98%", 0.9])).toEqual([98, "ambiguous"]));
  test("a form decides over all its shares", () =>
    expect(numbers("share", [0.9], [], { scale: "percent" })).toEqual([0.9]));
});

describe("separators", () => {
  test("a dot before three digits is open on its own", () =>
    expect(numbers("number", ["1.234", "2.500"])).toEqual(["ambiguous", "ambiguous"]));
  test("a decimal comma in the column makes it a thousands mark", () =>
    expect(numbers("number", ["1.234", "2,5"])).toEqual([1234, 2.5]));
  test("a decimal point in the column makes it a decimal", () =>
    expect(numbers("number", ["1.234", "2.5"])).toEqual([1.234, 2.5]));
  test("both in one column prove nothing", () =>
    expect(numbers("number", ["1.234", "2.5", "2,5"])).toEqual(["ambiguous", 2.5, 2.5]));
});

describe("the order of day and month", () => {
  test("day first", () => expect(numbers("date", ["03/04/2024", "25/12/2023"])).toEqual([45385, 45285]));
  test("month first where two dates prove it", () =>
    expect(numbers("date", ["03/04/2024", "12/25/2023", "12/26/2023"])).toEqual([45355, 45285, 45286]));
  test("one such date leaves the others open", () =>
    expect(numbers("date", ["03/04/2024", "12/25/2023"])).toEqual(["ambiguous", "unreadable"]));
  test("contradicting dates keep the rule of the country", () =>
    expect(numbers("date", ["12/25/2023", "12/26/2023", "25/12/2023"])).toEqual([
      "unreadable",
      "unreadable",
      45285,
    ]));
});

test("texts that are statements of their own are marks", () => {
  const marked = field("number", { marks: { absent: ["缺考", "-1"], cheat: ["作弊", "违纪"] } });
  const column = readColumn(marked, [120, " 缺 考", "违纪", -1, "缺席"]);
  expect([...column.states]).toEqual([OK, MARK, MARK, MARK, UNREADABLE]);
  expect(column.texts).toEqual(["120", "absent", "cheat", "absent", "缺席"]);
});

test("an identifier that was stored as a number has lost digits", () => {
  const column = readColumn(field("text"), [140101199001010000, "140101199001011234", 24140101]);
  expect([...column.states]).toEqual([UNREADABLE, OK, OK]);
  expect(column.texts[2]).toBe("24140101");
});

test("texts are shown as their sheet shows them", () => {
  const cells = [0.985, 45584, 45584, 0.1 + 0.2, true, " a\u200b  b "];
  const column = readColumn(field("text"), cells, ["0.0%", "dd/mm/yyyy", "yyyy-mm-dd"]);
  expect(column.texts).toEqual(["98.5%", "19/10/2024", "2024-10-19", "0.3", "TRUE", "a b"]);
});

test("a choice is the index of its option", () => {
  const level = field("choice", {
    options: [
      { code: "A", labels: ["高起本", "高升本"] },
      { code: "B", labels: ["专升本"] },
    ],
  });
  const column = readColumn(level, ["高升本", "专升本", "专接本"]);
  expect([...column.numbers]).toEqual([0, 1, NaN]);
  expect(column.states[2]).not.toBe(AMBIGUOUS);
});
