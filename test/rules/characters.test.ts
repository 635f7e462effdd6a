import { countCharacters } from "../../src/rules";

test.each([
  ["a character each, and each full-width mark", "诊改，成效。", 6],
  ["an unbroken run of other characters is one", "PDCA 2024-06", 2],
  ["a run ends where Chinese begins", "第3次PDCA循环", 6],
  ["quotation marks, dashes and ellipses of Chinese type stand alone", "“好”——…", 6],
  ["blanks and what nobody sees are none", " 诊\u200b\n改\u3000", 2],
  ["nothing is nothing", "", 0],
])("字数: %s", (_, text, count) => expect(countCharacters(text)).toBe(count));
