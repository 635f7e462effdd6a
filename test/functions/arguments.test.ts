import { attempt, spill, type Result, type Values } from "../../src/functions/arguments";
import { FunctionError, PassedError } from "../../src/functions/errors";
import { serialFromIso } from "../../src/rules";

/** What a call gives: values, and errors as "#N/A: message". */
function call(
  args: Record<string, unknown[][] | null | undefined>,
  body: (values: Values) => Result
): unknown {
  const shown = (value: unknown): unknown =>
    value instanceof FunctionError || value instanceof PassedError
      ? [value.code, value.message].filter(Boolean).join(": ")
      : value;
  const result = attempt(() => JSON.stringify(spill(args, body).map((row) => row.map(shown))));
  return typeof result === "string" ? JSON.parse(result) : shown(result);
}

describe("single values over ranges", () => {
  const add = (v: Values): Result => v.number("a") + v.number("b");

  test.each([
    ["constants give one value", [[1]], [[2]], [[3]]],
    ["a column spills as a column", [[1], [2]], [[10], [20]], [[11], [22]]],
    ["a row spills as a row", [[1, 2]], [[10, 20]], [[11, 22]]],
    ["a single value holds for every row", [[1], [2]], [[10]], [[11], [12]]],
    ["texts of numbers are numbers", [["1,5"]], [["２"]], [[3.5]]],
    ["a blank concerns its own cell", [[1], [""]], [[10]], [[11], ["#N/A: the argument “a” is blank"]]],
    ["an unreadable text too", [[1], ["x"]], [[10]], [[11], ["#VALUE!: the argument “a” cannot be read: x"]]],
    ["an error value is passed on", [[{ code: "#DIV/0!" }]], [[1]], [["#DIV/0!"]]],
  ])("%s", (_, a, b, expected) => {
    expect(call({ a, b }, add)).toEqual(expected);
  });

  test("ranges of two shapes do not fit", () => {
    expect(call({ a: [[1], [2]], b: [[1, 2]] }, add)).toBe("#VALUE!: the ranges must have one shape");
  });
});

test("an argument left out and a blank one are optional alike", () => {
  const body = (v: Values): Result => `${v.optionalNumber("a")} ${v.optionalYes("b", true)}`;
  expect(call({ a: undefined, b: null }, body)).toEqual([["undefined true"]]);
  expect(call({ a: [[""]], b: [["không"]] }, body)).toEqual([["undefined false"]]);
});

describe("a lone share", () => {
  const share = (v: Values): Result => v.share("s");
  test.each([
    ["a bare number up to 1 is a fraction", 0.98, 98],
    ["1 is the whole", 1, 100],
    ["a percent sign says what it is", "98,5%", 98.5],
    ["above 1 without a sign it is a question", 98, "#VALUE!: the argument “s” can be read in two ways: 98"],
  ])("%s", (_, value, expected) => {
    const [[result]] = call({ s: [[value]] }, share) as [[unknown]];
    if (typeof expected === "number") expect(result).toBe(expected);
    else expect(result).toContain(expected);
  });
});

test("dates come as serials and as the three countries write them", () => {
  const cells = [[45584], ["19/10/2024"], ["2024.10.19"], ["2024年10月19日"], ["20241019"]];
  const day = serialFromIso("2024-10-19");
  expect(call({ d: cells }, (v) => v.date("d"))).toEqual(cells.map(() => [day]));
});
