import { UI } from "../../src/messages/ui";
import { LANGUAGES } from "../../src/rules";
import { namesOf } from "../../src/taskpane/components/AtCell";

describe("findings at one cell are told apart", () => {
  const first = { clause: "annex 1", message: "All elements: 5.3 stands twice" };

  test("by their clauses", () => {
    expect(namesOf([first, { clause: "4.2", message: "All elements: one is absent" }])).toEqual([
      "annex 1",
      "4.2",
    ]);
  });

  test("by what is demanded, where they have one clause", () => {
    expect(namesOf([first, { clause: "annex 1", message: "37 points: one is absent" }])).toEqual([
      "annex 1 · All elements",
      "annex 1 · 37 points",
    ]);
  });

  test("by what is said of them, where they are of one rule", () => {
    expect(namesOf([first, { clause: "annex 1", message: "All elements：名称：应为“效果”" }])).toEqual([
      "annex 1 · 5.3 stands twice",
      "annex 1 · 名称：应为“效果”",
    ]);
  });
});

test.each(LANGUAGES)("in %s an empty workbook is told of a button that is there", (language) => {
  expect(UI[language].nothingEmptyHint).toMatch(new RegExp(`[“«]${UI[language].validate}[”»]`));
});
