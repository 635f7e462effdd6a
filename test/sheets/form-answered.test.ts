/** Whether a line of a form is answered, and by what. */
import type { Answer } from "../../src/sheets/find/forms/answers";
import {
  answersNothing,
  isOverTotal,
  isOwnAnswer,
  isTitle,
  isUnanswered,
} from "../../src/sheets/find/forms/lines";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, matchesIn } from "./toy-sheet";

const option = (label: string) => ({ code: label, labels: [label] });
const REPORT = record("report", [
  field("name", "text", ["学校名称"]),
  field("good", "choice", ["总体评价"], { options: ["针对性强", "针对性弱"].map(option) }),
  field("met", "yesNo", ["达标"]),
  field("marked", "yesNo", ["合格"], { marks: { open: ["待定"] } }),
  field("one", "text", ["记录"]),
  field("two", "text", ["记录"]),
]);
const lexicon = new Lexicon([REPORT]);
const matchesOf = (text: string) => matchesIn(lexicon, text);

describe("nothing answers", () => {
  const cells = (...columns: number[]): Answer => ({
    kind: "cells",
    cells: columns.map((column) => ({ column })),
  });
  const ticks = (more: object = {}): Answer => ({
    kind: "ticks",
    column: 2,
    yes: 1,
    no: 2,
    figures: [],
    ...more,
  });
  test.each<[string, Answer, CellValue[], boolean]>([
    ["where all its cells are blank", cells(1, 2), [null, null, " "], true],
    ["not where one is filled", cells(1, 2), [null, null, "x"], false],
    ["not behind a colon", { kind: "inline", column: 0, text: "x" }, [], false],
    ["where neither yes nor no is ticked", ticks(), [null, null, null, "x"], true],
    ["not where no is ticked", ticks(), [null, null, "x"], false],
    ["not where yes is", ticks(), [null, "x"], false],
    [
      "not where a figure stands beside them",
      ticks({ figures: [{ column: 3 }] }),
      [null, null, null, 5],
      false,
    ],
    ["not where it does not arise", ticks({ idle: { column: 3, text: "" } }), [null, null, null, "x"], false],
  ])("%s", (_, answer, row, expected) => expect(isUnanswered(gridOf([row]), 0, answer)).toBe(expected));

  test("what is asked for with yes or no, where something else stands behind the colon", () => {
    expect(answersNothing(matchesOf("达标"), "文书、会计")).toBe(true);
    expect(answersNothing(matchesOf("达标"), "是")).toBe(false);
    expect(answersNothing(matchesOf("合格"), "文书、会计")).toBe(false);
    expect(answersNothing(matchesOf("学校名称"), "文书、会计")).toBe(false);
    expect(answersNothing(matchesOf("记录"), "文书、会计")).toBe(false);
  });
});

test("a text is its own label’s answer where that asks for such words", () => {
  const own = (text: string, cell: CellValue) => isOwnAnswer(gridOf([[cell]]), 0, 0, matchesOf(text));
  expect([own("总体评价", "针对性强"), own("总体评价", "其他"), own("达标", "是"), own("达标", 7)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([own("学校名称", "甲"), own("记录", "甲")]).toEqual([false, false]);
});

test("a label stands over its total where that has a figure", () => {
  const over = (...beneath: CellValue[]) => isOverTotal(gridOf([["Số phòng"], beneath]), 0, 0);
  expect([over("Tổng số", 20), over("Tổng số"), over("Khác", 20), over(null, 20), over()]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("words alone over a label are a title: at the head as they are, further down in capitals and left of it", () => {
  const isLabel = (row: number, column: number): boolean => row === 1 && column === own;
  let own = 0;
  const title = (text: string, isFirst: boolean): boolean => {
    const beneath = [
      own === 1 ? null : "Албан хаагч",
      own === 1 ? "Хасах оноо" : "Н.Оюунчимэг",
      own === 1 ? 0 : null,
    ];
    const answer: Answer = { kind: "cells", cells: [{ column: 1 }] };
    return isTitle(gridOf([[text], beneath]), 0, 0, answer, isFirst, isLabel);
  };
  expect([title("Үнэлгээ", true), title("Үнэлгээ:", true), title("ҮНЭЛГЭЭ", false)]).toEqual([
    true,
    false,
    false,
  ]);
  own = 1;
  expect([title("НИЙТ ҮНЭЛГЭЭ", false), title("Нийт үнэлгээ", false)]).toEqual([true, false]);
});

test("a demand’s words in capitals with nothing beside them are a title", () => {
  const title = (
    text: CellValue,
    beside: CellValue = null,
    answer: Answer = { kind: "cells", cells: [{ column: 1 }] }
  ) => isTitle(gridOf([[text, beside]]), 0, 0, answer, true, () => false);
  expect([title("TRƯỜNG ĐẠT CHUẨN"), title("Trường đạt chuẩn"), title("TRƯỜNG ĐẠT CHUẨN", "x")]).toEqual([
    true,
    false,
    false,
  ]);
  expect([
    title("学校达标"),
    title(null),
    title("TRƯỜNG", null, { kind: "inline", column: 0, text: "x" }),
  ]).toEqual([false, false, false]);
});

test("a first question without an answer is no title where merged cells leave its answer a box", () => {
  const rows: CellValue[][] = [["相符项数"], ["改进措施切实可行", null, "否"]];
  const answer: Answer = { kind: "cells", cells: [{ column: 2 }] };
  const isLabel = (row: number, column: number): boolean => row === 1 && column === 0;
  const title = (...merges: { top: number; bottom: number; left: number; right: number }[]): boolean =>
    isTitle(gridOf(rows, { merges }), 0, 0, answer, true, isLabel);
  const label = { top: 0, bottom: 0, left: 0, right: 1 };
  expect([title(label), title(label, { ...label, left: 2, right: 4 })]).toEqual([true, false]);
});
