import type { Check, Finding } from "../../src/check";
import { reportOf } from "../../src/marks/report";
import { LANGUAGES, type Language } from "../../src/rules";
import { checked } from "../taskpane/support/sample";

let check: Check;
beforeAll(async () => {
  ({ check } = await checked());
});

const finding = (rule: string, message: string, follows?: string): Finding => ({
  rule,
  outcome: "fail",
  severity: "violation",
  sheet: "Lớp",
  cell: "B2",
  cells: ["B2"],
  record: "6A",
  value: 46,
  limit: 45,
  reading: null,
  message,
  citation: "",
  ...(follows !== undefined && { follows }),
});

const SAID: Readonly<Record<Language, RegExp>> = {
  vi: /^a year\nKéo theo từ: /,
  zh: /^a year\n源于：/,
  mn: /^a year\nҮүссэн шалтгаан: /,
  en: /^a year\nFollows from: item 4\.1$/,
};

test.each(LANGUAGES)("what follows from another finding, and is not counted, says so in %s", (language) => {
  const findings = [finding("toy/4.1", "a class"), finding("toy/5.1", "a year", "toy/4.1")];
  const { rows, headings } = reportOf({ check, findings }, language);
  const explained = rows.slice(headings + 1, headings + 3).map((row) => row[2]?.text);
  expect(explained[0]).toBe("a class");
  expect(explained[1]).toMatch(SAID[language]);
});
