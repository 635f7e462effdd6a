import { readCheckArguments } from "../../src/cli/arguments";
import { helpIn } from "../../src/cli/words/help";
import { languageAsked, speak } from "../../src/cli/words/speak";
import { TEXTS } from "../../src/cli/words/texts";
import { LANGUAGES } from "../../src/rules";

test.each([
  ["an unknown option", ["a.xlsx", "--colour"], "Unknown option '--colour'"],
  ["an unknown language", ["a.xlsx", "--language", "xx"], "no such language: xx"],
  ["no day", ["a.xlsx", "--as-of", "2018-02-30"], "not a date"],
  ["no shard", ["a.xlsx", "--shard", "3/2"], "--shard takes I/N"],
  ["no number", ["a.xlsx", "--jobs", "all"], "--jobs takes a number"],
  ["resuming nothing", ["a.xlsx", "--resume"], "--resume needs the --log"],
  ["no layout", ["a.xlsx", "--out", "b.xlsx", "--report", "pie"], "--report is one of findings, actions"],
  ["a layout of no copy", ["a.xlsx", "--report", "actions"], "--report needs --out"],
  ["merging into nothing", ["--merge", "a.jsonl"], "--merge needs --summary"],
  [
    "a summary of one dossier",
    ["a", "--together", "--summary", "s.xlsx"],
    "--together and --summary do not go",
  ],
  [
    "a copy of logs",
    ["--merge", "a.jsonl", "--summary", "s.xlsx", "--out", "b"],
    "--merge and --out do not go",
  ],
  ["a log of no run", ["a", "--watch", "--log", "a.jsonl"], "--watch and --log do not go"],
])("%s is told", (_, args, message) => {
  expect(() => readCheckArguments(args)).toThrow(message);
});

describe("the command's own words", () => {
  afterEach(() => speak("en"));

  test.each<[readonly string[], Record<string, string>, string]>([
    [["a.xlsx", "--language", "mn"], { LANG: "vi_VN.UTF-8" }, "mn"],
    [["a.xlsx", "--language=zh"], {}, "zh"],
    [["a.xlsx"], { LANG: "vi_VN.UTF-8" }, "vi"],
    [["a.xlsx"], { LC_ALL: "C", LANG: "vi_VN.UTF-8" }, "en"],
    [["a.xlsx", "--language", "xx"], {}, "en"],
  ])("%j with %j are in %p", (argv, env, language) => {
    expect(languageAsked(argv, env)).toBe(language);
  });

  test("what is typed wrongly is told in the reader's language", () => {
    speak("vi");
    expect(() => readCheckArguments(["a.xlsx", "--colour"])).toThrow(
      /^không có tùy chọn --colour; cách dùng: regcheck check/
    );
    expect(() => readCheckArguments(["a.xlsx", "--jobs", "all"])).toThrow("--jobs nhận một số từ 1 trở lên");
  });

  test("every text is there in four languages, with the same placeholders, and help names the same options", () => {
    for (const [key, text] of Object.entries(TEXTS)) {
      const places = LANGUAGES.map((language) => (text[language].match(/\{\w+\}/g) ?? []).sort().join());
      expect([key, new Set(places).size]).toEqual([key, 1]);
    }
    const options = LANGUAGES.map((language) =>
      [...new Set(JSON.stringify(helpIn(language)).match(/--[a-z-]+/g))].sort().join(" ")
    );
    expect(new Set(options).size).toBe(1);
  });
});
