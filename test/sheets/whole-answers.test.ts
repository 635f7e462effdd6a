/** Answers that a form sets in several cells: boxes to tick, the digits of a number. */
import { hasBox, wholeAnswer } from "../../src/sheets/find/pieces";
import type { Area, CellValue } from "../../src/sheets";
import { gridOf } from "./toy-sheet";

/** The answer of the label in the first cell, from the one beside it on. */
const answer = (rows: CellValue[][], merges: readonly Area[] = []): CellValue =>
  wholeAnswer(gridOf(rows, { merges }), 0, 1, 0);

test("a cell with a box is one to tick", () => {
  expect(["■ 文科", "☐", "□理科", "文科", 1, null].map(hasBox)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("any other cell is as it is", () => {
  expect(answer([["科类", "文科", "理科"]])).toBe("文科");
  expect(answer([["分数", 120]])).toBe(120);
  expect(answer([["科类"]])).toBeNull();
  expect(answer([["科类", null, "☐ 文科", "☐ 理科"]])).toBeNull();
});

describe("a number with a cell for each digit", () => {
  const DIGITS = [..."240501199604181"];
  test("is all of them", () => {
    expect(answer([["身份证号", ...DIGITS, " x "]])).toBe("240501199604181x");
    expect(answer([["身份证号", ...DIGITS.map(Number)]])).toBe("240501199604181");
  });
  test("has ten digits at least", () => {
    expect(answer([["号码", ..."2405011996"]])).toBe("2405011996");
    expect(answer([["号码", ..."240501199"]])).toBe("2");
  });
  test("ends before another cell", () => {
    expect(answer([["号码", ..."2405011996", "汉"]])).toBe("2405011996");
    expect(answer([["号码", ..."2405011996", null, "1"]])).toBe("2405011996");
    expect(answer([["号码", ..."2405011996", "12"]])).toBe("2405011996");
    expect(answer([["号码", ..."24050", "1y", ..."1996"]])).toBe("2");
  });
});

describe("boxes of one label", () => {
  test("stand beside one another, with blank cells between", () => {
    expect(answer([["科类", "☑ 文科", "☐ 理科"]])).toBe("☑ 文科\n☐ 理科");
    expect(answer([["科类", "☑ 文科", null, "☐ 理科"]])).toBe("☑ 文科\n☐ 理科");
    expect(answer([["科类", "☑ 文科"]])).toBe("☑ 文科");
    expect(answer([["科类", "☑ 文科", "外语", "☐ 英语"]])).toBe("☑ 文科");
  });
  test("stand below one another beside a blank label", () => {
    expect(answer([["科类", "☑ 文科"], [null, "☐ 理科"]])).toBe("☑ 文科\n☐ 理科"); // prettier-ignore
    expect(answer([["科类", "☑ 文科"], ["外语", "☐ 英语"]])).toBe("☑ 文科"); // prettier-ignore
    expect(answer([["科类", "☑ 文科"], [null, "说明"], [null, "☐ 理科"]])).toBe("☑ 文科"); // prettier-ignore
  });
  test("are said once where their cells are merged", () => {
    const merged = (bottom: number, right: number): Area[] => [{ top: 0, left: 1, bottom, right }];
    expect(answer([["科类", "☑ 文科", "☐ 旧", "☐ 理科"]], merged(0, 2))).toBe("☑ 文科\n☐ 理科");
    expect(answer([["科类", "☑ 文科"], [null, "☐ 旧"]], merged(1, 1))).toBe("☑ 文科"); // prettier-ignore
  });
});
