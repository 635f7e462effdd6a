import type { Language } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { editedText, parseInput } from "../../src/page/model/input";

const around = (language: Language, numberFormat = "General", date1904 = false) => ({
  language,
  numberFormat,
  date1904,
});
const typed = (text: string, language: Language, format?: string): CellValue =>
  parseInput(text, around(language, format));

test.each<[string, Language, CellValue]>([
  ["45", "vi", 45],
  ["-3", "zh", -3],
  ["1,5", "vi", 1.5],
  ["1.5", "vi", 1.5],
  ["1,5", "mn", 1.5],
  ["1.234", "vi", 1234],
  ["1.234", "zh", 1.234],
  ["1,234", "zh", 1234],
  ["1,234", "vi", 1.234],
  ["1.234.567,8", "vi", 1234567.8],
  ["1,234,567.8", "en", 1234567.8],
  ["0,234", "zh", 0.234],
  ["１２", "zh", 12],
  ["TRUE", "en", true],
  ["", "en", null],
  ["  ", "en", null],
])("%s typed in %s is %j", (text, language, value) => {
  expect(typed(text, language)).toBe(value);
});

test.each<[string, Language]>([
  ["001", "vi"],
  ["012345678901", "vi"],
  ["140105199001011234", "zh"],
  ["1.234.567", "zh"],
  ["1,234,5", "zh"],
  ["46 HS", "vi"],
  ["6A", "vi"],
  ["1-2", "mn"],
  ["95%", "vi"],
  ["15/8/2024", "vi"],
  ["=1+1", "en"],
])("%s typed in %s stays the text that it is: nothing is lost, and the law reads it", (text, language) => {
  expect(typed(text, language)).toBe(text);
});

test("an apostrophe and a format of texts make texts of numbers", () => {
  expect(typed("'45", "vi")).toBe("45");
  expect(typed("45", "vi", "@")).toBe("45");
});

test.each<[string, CellValue]>([
  ["95%", 0.95],
  ["95", 0.95],
  ["0,95", 0.95],
  ["0,5%", 0.005],
  ["100", 1],
  ["1", 0.01],
  ["cao", "cao"],
])("%s in a cell of shares is %j, as in Excel", (text, value) => {
  expect(typed(text, "vi", "0.0%")).toBe(value);
});

test.each<[string, Language, CellValue]>([
  ["2024-08-15", "mn", 45519],
  ["2024年8月15日", "zh", 45519],
  ["15/8/2024", "vi", 45519],
  ["15/8/2024", "zh", "15/8/2024"],
  ["2024-02-30", "vi", "2024-02-30"],
  ["45519", "vi", "45519"],
])("%s in a cell of days, typed in %s, is %j", (text, language, value) => {
  expect(typed(text, language, "dd/mm/yyyy")).toBe(value);
});

test("days count from 1904 where the workbook's do", () => {
  expect(parseInput("2024-08-15", around("vi", "dd/mm/yyyy", true))).toBe(45519 - 1462);
});

test.each<[CellValue, string, string]>([
  [1.5, "General", "1,5"],
  [0.07, "0%", "7%"],
  [0.9512345, "0%", "95,12345%"],
  [45519, "dd/mm/yyyy", "2024-08-15"],
  [true, "General", "TRUE"],
  ["6A", "General", "6A"],
  [null, "General", ""],
])("%j with the format %s is edited as %s, and is itself again", (value, format, text) => {
  expect(editedText(value, around("vi", format))).toBe(text);
  expect(parseInput(text, around("vi", format))).toBe(value);
});
