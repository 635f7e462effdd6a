import { numbersIn, writtenNumber } from "../../src/messages/typed-number";

describe("numbers as they are typed", () => {
  test.each([
    ["vi", "89,5", [89.5]],
    ["vi", "89.5", [89.5]],
    ["vi", "1.234,5", [1234.5]],
    ["vi", "1.234.567", [1234567]],
    ["vi", "1.234", [1234, 1.234]],
    ["vi", "0.125", [0.125]],
    ["vi", "1,234", [1.234]],
    ["mn", "89,9", [89.9]],
    ["mn", "1,234.5", [1234.5]],
    ["zh", "1,234", [1234, 1.234]],
    ["en", "1.234", [1.234]],
    ["en", "-0.5", [-0.5]],
    ["zh", " ８９．５ ", [89.5]],
    ["en", "+10", [10]],
    ["en", "12,34.5", []],
    ["en", "1.2.3", []],
    ["vi", "1.2345,6", []],
    ["vi", "5,", []],
    ["en", "5 %", []],
    ["en", "many", []],
    ["en", "", []],
  ] as const)("%s: %s can be %j", (language, text, numbers) => {
    expect(numbersIn(text, language)).toEqual(numbers);
  });

  test("a field writes them with the language's mark, and what it writes is read again", () => {
    expect((["vi", "zh", "mn", "en"] as const).map((language) => writtenNumber(1234.125, language))).toEqual([
      "1234,125",
      "1234.125",
      "1234.125",
      "1234.125",
    ]);
    expect(numbersIn(writtenNumber(1234.125, "vi"), "vi")).toEqual([1234.125]);
  });
});
