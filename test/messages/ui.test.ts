import { SUMMARY_WORDS } from "../../src/cli/words/summary";
import { REPORT_WORDS } from "../../src/messages/report";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UI, sayIn } from "../../src/messages/ui";
import { en, type UiKey } from "../../src/messages/ui/en";
import { LANGUAGES, type LocalText } from "../../src/rules";

const KEYS = Object.keys(en) as UiKey[];
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]
  );

describe.each(LANGUAGES)("%s", (language) => {
  test("has a text for every key, with the placeholders of the English one", () => {
    const told = KEYS.map((key) => [key, UI[language][key] !== "", placeholders(UI[language][key])]);
    expect(told).toEqual(KEYS.map((key) => [key, true, placeholders(en[key])]));
  });

  test("is written in its own letters", () => {
    const letters = { vi: /[ăâđêôơưàáảãạèéẻẽẹìíỉòóọốồộớờợùúủụứừữựỳý]/i, zh: /\p{Script=Han}/u, mn: /\p{Script=Cyrillic}/u, en: /[a-z]/i }[language]; // prettier-ignore
    const own = KEYS.filter((key) => letters.test(UI[language][key])).length;
    expect(own / KEYS.length).toBeGreaterThan(0.9);
  });
});

test("every key is used, so that nobody translates what nobody reads", () => {
  const code = ["src/taskpane", "src/marks", "src/cli"].flatMap(filesOf).map((file) => readFileSync(file, "utf8")).join("\n"); // prettier-ignore
  expect(KEYS.filter((key) => !code.includes(`"${key}"`))).toEqual([]);
});

test("placeholders are filled in as the language writes numbers and lists", () => {
  expect(sayIn("vi")("records", { n: 12345 })).toBe("Số dòng dữ liệu: 12.345");
  expect(sayIn("zh")("skippedSheets", { sheets: { list: ["A", "B"] } })).toContain("A、B");
});

test("every word of the report and of a summary is there in four languages", () => {
  const words: [string, LocalText][] = [...Object.entries(REPORT_WORDS), ...Object.entries(SUMMARY_WORDS)];
  for (const [key, text] of words) {
    const lacking = LANGUAGES.filter((language) => text[language] === undefined);
    expect([key, lacking]).toEqual([key, []]);
  }
});
