/** What a line of a form heads by its words and by what stands beside and beneath it. */
import { headsLabels, isOverText, isRemark, wholeOf } from "../../src/sheets/find/forms/lines";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, matchesIn } from "./toy-sheet";

const REPORT = record("report", [
  field("work", "text", ["自我诊改工作概述"], { verbatim: true }),
  field("plan", "text", ["改进措施"], { verbatim: true }),
  field("name", "text", ["学校名称"]),
  field("one", "text", ["记录"], { verbatim: true }),
  field("two", "text", ["记录"], { verbatim: true }),
]);
const lexicon = new Lexicon([REPORT]);
const matchesOf = (text: string) => matchesIn(lexicon, text);
const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

describe("a label heads the long text beneath it", () => {
  const heads = (label: string, beneath?: CellValue[], column = 0): boolean => {
    const line = [...Array<CellValue>(column).fill(null), label];
    const grid = gridOf(beneath ? [line, beneath] : [line]);
    return isOverText(grid, lexicon, 0, column, parseLabel(label), matchesOf(label));
  };
  const long = "学校全面开展诊断与改进工作。";
  test.each<[string, string, CellValue[] | undefined, boolean]>([
    ["of a field that keeps its texts", "自我诊改工作概述", [long], true],
    ["of none that does not", "学校名称", [long], false],
    ["of none that are two", "记录", [long], false],
    ["not in the last row", "自我诊改工作概述", undefined, false],
    ["not over a row of several cells", "自我诊改工作概述", [long, "x"], false],
    ["not over another label", "自我诊改工作概述", ["学校名称"], false],
    ["also where nothing stands there", "自我诊改工作概述", [null], true],
    ["not over another heading of its numbering", "一、自我诊改工作概述", ["二、其他"], false],
    [
      "but over a long text that is numbered so",
      "一、自我诊改工作概述",
      [`二、${"全面开展".repeat(8)}`],
      true,
    ],
    ["over a text that is numbered otherwise", "一、自我诊改工作概述", ["1. 其他"], true],
    ["over a text without a number, as it has none", "自我诊改工作概述", ["其他"], true],
  ])("%s", (_, label, beneath, expected) => expect(heads(label, beneath)).toBe(expected));

  test("up to thirty letters of the heading beneath", () => {
    const next = (letters: number) => `二、${"甲".repeat(letters - 2)}`;
    expect(heads("一、自我诊改工作概述", [next(30)])).toBe(false);
    expect(heads("一、自我诊改工作概述", [next(31)])).toBe(true);
  });

  test("only in its own column", () => {
    expect(heads("自我诊改工作概述", [null, long], 1)).toBe(true);
    expect(heads("自我诊改工作概述", [long], 1)).toBe(false);
  });
});

describe("a cell that runs down names the labels right of it", () => {
  const isLabel = (row: number, column: number): boolean => column === 1 && row < 2;
  const names = (rows: CellValue[][], bottom: number): boolean =>
    headsLabels(gridOf(rows, { merges: [area(0, 0, bottom, 0)] }), 0, 0, isLabel);
  test("where each has a value of its own", () => {
    expect(
      names(
        [
          ["组", "甲", "x"],
          [null, "乙", "y"],
        ],
        1
      )
    ).toBe(true);
    expect(
      names(
        [
          ["组", "甲", "x"],
          [null, "乙"],
        ],
        1
      )
    ).toBe(false);
    expect(
      names(
        [
          ["组", "甲", "x"],
          [null, "乙", "y"],
          [null, "z", "z"],
        ],
        2
      )
    ).toBe(false);
    expect(names([["组", "甲", "x"]], 0)).toBe(false);
    expect(headsLabels(gridOf([["组", "甲", "x"]]), 0, 0, isLabel)).toBe(false);
  });
});

describe("a row that only says how its figures are given is of the label", () => {
  const whole = (rows: CellValue[][], row: number, column = 1, merges: Area[] = []) => {
    const grid = gridOf(rows, { merges });
    const label = grid.label(row, column);
    const found = label && wholeOf(grid, row, column, label);
    return found && `${found.name.text} ${found.column}`;
  };
  test("that is merged down to it, wherever that begins", () => {
    const rows: CellValue[][] = [
      ["Bỏ học", "SL", 4],
      [null, "%", 0.5],
    ];
    expect(whole(rows, 1, 1, [area(0, 0, 1, 0)])).toBe("Bỏ học 0");
    const wide: CellValue[][] = [
      ["Bỏ học", null, "SL", 4],
      [null, null, "%", 0.5],
    ];
    expect(whole(wide, 1, 2, [area(0, 0, 1, 1)])).toBe("Bỏ học 0");
  });
  test("that stands over the blank beside it, where its own figures are given so", () => {
    expect(
      whole(
        [
          ["Bỏ học", "HS", 4],
          [null, "%", 0.5],
        ],
        1
      )
    ).toBe("Bỏ học 0");
    expect(
      whole(
        [
          ["Bỏ học", null, 4],
          [null, "%", 0.5],
        ],
        1
      )
    ).toBeUndefined();
  });
  test("and of none where the row has a label, says something else, or is the label’s own", () => {
    expect(
      whole(
        [
          ["Bỏ học", "HS", 4],
          ["Khác", "%", 0.5],
        ],
        1
      )
    ).toBeUndefined();
    expect(
      whole(
        [
          ["Bỏ học", "HS", 4],
          [null, "Khác", 0.5],
        ],
        1
      )
    ).toBeUndefined();
    expect(
      whole(
        [
          ["Bỏ học", "HS", 4],
          ["%", null, 0.5],
        ],
        1,
        0
      )
    ).toBeUndefined();
    expect(
      whole(
        [
          ["x", "Bỏ học", "%"],
          ["y", null, "%"],
        ],
        0,
        2,
        [area(0, 1, 1, 1)]
      )
    ).toBeUndefined();
    expect(
      whole(
        [
          [null, "HS", 4],
          [null, "%", 0.5],
        ],
        1
      )
    ).toBeUndefined();
  });
});

test("a remark stands beneath a head of its own, and all right of it does so too", () => {
  const roles = new Map([[1, { kind: "unit" }], [2, { kind: "aside" }], [3, { kind: "unit" }]] as const); // prettier-ignore
  const isOne = (column: number, ...filled: number[]) => isRemark({ roles, rows: [0] }, filled, column);
  expect([isOne(2, 0, 1, 2), isOne(2, 0, 2, 3), isOne(2, 0, 2)]).toEqual([true, true, true]);
  expect([isOne(2, 0, 2, 4), isOne(2, 0, 2, 3, 4), isOne(1, 0, 1), isOne(4, 0, 4)]).toEqual([false, false, false, false]); // prettier-ignore
});
