/** What a label's cells give: a value, a count and a share, a tick, or nothing that can be told. */
import { Grid } from "../../src/sheets/grid/grid";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { noHeads } from "../../src/sheets/find/forms/heads";
import type { Answer } from "../../src/sheets/find/forms/answers";
import { ofKind, slotsOf, unitQualifier } from "../../src/sheets/place/slots";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";

const SCHOOL = record("school", [
  field("rooms", "count", ["Số phòng"]),
  field("good", "count", ["Giỏi"], { twin: "goodShare" }),
  field("goodShare", "share", ["Giỏi"], { twin: "good" }),
  field("open", "yesNo", ["Mở cửa"], { counted: "days" }),
  field("clean", "yesNo", ["Sạch sẽ"]),
  field("days", "count", ["Số ngày"]),
  field("motto", "text", ["Phương châm"], { verbatim: true }),
  field("name", "text", ["Tên trường"]),
  field("one", "text", ["Ghi nhận"]),
  field("two", "text", ["Ghi nhận"]),
]);
const [known] = new Lexicon([SCHOOL]).records;
if (!known) throw new Error("one record");

/** The slots of a row that begins with its label: field, value and column of each. */
function slots(answer: Answer, [text, ...cells]: [string, ...CellValue[]]): unknown[] {
  const label = parseLabel(text.replace(/:.*/u, ""));
  const found = known?.index.find(label);
  const entry = {
    row: 0,
    labelColumn: 0,
    label,
    matches: new Map(known && found ? [[known, found] as const] : []),
    answer,
    heads: noHeads(),
  };
  const grid = new Grid({ name: "S", values: [[text, ...cells]], merges: [] });
  return known
    ? slotsOf(grid, known, entry).map(({ match, slot }) => [match.field.id, slot.value, slot.column])
    : [];
}
const cells = (...of: Extract<Answer, { kind: "cells" }>["cells"]): Answer => ({ kind: "cells", cells: of });
const at = (...columns: number[]): Answer => cells(...columns.map((column) => ({ column })));

describe("one of several cells", () => {
  test.each<[string, Answer, [string, ...CellValue[]], unknown[]]>([
    ["is the only one", at(1), ["Số phòng", null], [["rooms", null, 1]]],
    ["is the only filled one", at(1, 2), ["Số phòng", "–", 5], [["rooms", 5, 2]]],
    ["is the only one that can be read", at(1, 2), ["Số phòng", "mới", 5], [["rooms", 5, 2]]],
    ["is none where several can", at(1, 2), ["Số phòng", 4, 5], []],
    ["is none where none is filled", at(1, 2), ["Số phòng"], []],
    [
      "is that of the whole",
      cells({ column: 2, whole: true }, { column: 1, head: "x" }),
      ["Số phòng", 4, 5],
      [["rooms", 5, 2]],
    ],
    [
      "is that of the latest year",
      cells({ column: 1, year: 2020 }, { column: 2, year: 2022 }, { column: 3, year: 2021 }),
      ["Số phòng", 4, 5, 6],
      [["rooms", 5, 2]],
    ],
    ["is none of a label that names two fields", at(1), ["Ghi nhận", "x"], []],
    ["is none of a label that nobody knows", at(1), ["Thời tiết", "x"], []],
  ])("%s", (_, answer, row, expected) => expect(slots(answer, row)).toEqual(expected));

  const said = cells({ column: 1, says: true }, { column: 2, says: true }, { column: 3, says: true });
  test.each<[string, [string, ...CellValue[]], unknown[]]>([
    ["the first figure", ["Số phòng", 4, 5], ["rooms", 4, 1]],
    ["the first that says anything", ["Số phòng", "nhiều", "ít"], ["rooms", "nhiều", 1]],
    ["the last yes or no", ["Mở cửa", "Có", "Không", null], ["open", "Không", 2]],
    ["the confirmation that is missing", ["Mở cửa", "nhiều lần", "ít"], ["open", null, 3]],
    ["the first where nothing stands", ["Số phòng"], ["rooms", null, 1]],
  ])("under heads of answers is %s", (_, row, expected) => expect(slots(said, row)).toEqual([expected]));
});

describe("a count and its share", () => {
  const both = cells({ column: 1, as: "count" }, { column: 2, as: "share", percent: true });
  test("stand each beneath its head", () => {
    expect(slots(both, ["Giỏi", 10, 25])).toEqual([
      ["good", 10, 1],
      ["goodShare", 25, 2],
    ]);
    expect(slots(both, ["Số phòng", 10, 25])).toEqual([["rooms", 10, 1]]);
    expect(slots(both, ["Ghi nhận", 10, 25])).toEqual([]);
  });

  test("of several years are those of the latest", () => {
    const years = cells(
      { column: 1, as: "count", year: 2021 },
      { column: 2, as: "count", year: 2022 },
      { column: 3, as: "share", year: 2022 }
    );
    expect(slots(years, ["Giỏi", 9, 10, 25])).toEqual([
      ["good", 10, 2],
      ["goodShare", 25, 3],
    ]);
  });

  test("beside what is said of a demand are what it rests on", () => {
    const judged = cells({ column: 1, as: "count" }, { column: 2, says: true });
    expect(slots(judged, ["Mở cửa", 5, "Có"])).toEqual([
      ["open", "Có", 2],
      ["days", 5, 1],
    ]);
    expect(slots(judged, ["Sạch sẽ", 5, "Có"])).toEqual([["clean", "Có", 2]]);
    expect(slots(judged, ["Mở cửa", null, "Có"])).toEqual([["open", "Có", 2]]);
    expect(slots(judged, ["Số phòng", 5, "Có"])).toEqual([["rooms", 5, 1]]);
    expect(slots(judged, ["Mở cửa", 5, "nhiều"])).toEqual([["open", 5, 1]]);
    const two = cells({ column: 1, as: "count" }, { column: 2, says: true }, { column: 3, says: true });
    expect(slots(two, ["Mở cửa", 5, "Có", "Không"])).toEqual([["open", 5, 1]]);
  });

  test("are known by their unit", () => {
    const under = (unit?: string) =>
      unitQualifier({
        row: 0,
        labelColumn: 0,
        label: parseLabel("x"),
        matches: new Map(),
        answer: { kind: "cells", cells: [{ column: 1 }], unit },
        heads: noHeads(),
      });
    expect([under(" % "), under("người"), under("m2"), under()]).toEqual([
      "share",
      "count",
      undefined,
      undefined,
    ]);
    const one = { kind: "cells", cells: [{ column: 1 }], unit: "%" } as const;
    expect(slots(one, ["Giỏi", 25])).toEqual([["goodShare", 25, 1]]);
  });

  test("are the one, the other, or both, as their kind is", () => {
    const [, good, share] = SCHOOL.fields;
    const [rooms] = SCHOOL.fields;
    if (!good || !share || !rooms) throw new Error("fields");
    const ids = (...args: Parameters<typeof ofKind>) => ofKind(...args).map(({ id }) => id);
    expect(ids(known, good, "count")).toEqual(["good"]);
    expect(ids(known, good, "share")).toEqual(["goodShare"]);
    expect(ids(known, share, "count")).toEqual(["good"]);
    expect(ids(known, good, "both")).toEqual(["good", "goodShare"]);
    expect(ids(known, rooms, "count")).toEqual(["rooms"]);
    expect([ids(known, rooms, "share"), ids(known, good, undefined)]).toEqual([[], []]);
  });
});

describe("beneath yes and no", () => {
  const ticks = (...figures: Extract<Answer, { kind: "ticks" }>["figures"]): Answer => ({
    kind: "ticks",
    column: 3,
    yes: 1,
    no: 2,
    figures,
  });
  const counted = { column: 3, as: "count" } as const;
  test.each<[string, Answer, [string, ...CellValue[]], unknown[]]>([
    ["a tick answers", ticks(), ["Mở cửa", null, "x"], [["open", false, 2]]],
    ["two ticks say nothing", ticks(), ["Mở cửa", "x", "x"], [["open", null, 1]]],
    ["a figure stands in either column", ticks(), ["Số phòng", null, 3], [["rooms", 3, 2]]],
    ["a figure stands in the first that has one", ticks(), ["Số phòng", 4, 3], [["rooms", 4, 1]]],
    [
      "a figure stands beside them, where it is counted",
      ticks(counted),
      ["Số phòng", "x", null, 3],
      [["rooms", 3, 3]],
    ],
    [
      "a tick and its number are both read",
      ticks(counted),
      ["Mở cửa", "x", null, 5],
      [
        ["open", true, 1],
        ["days", 5, 3],
      ],
    ],
    [
      "two numbers are none",
      ticks(counted, { ...counted, column: 4 }),
      ["Mở cửa", "x", null, 5, 6],
      [["open", true, 1]],
    ],
    [
      "what is said beside them answers where nothing is ticked",
      ticks({ column: 3, says: true }),
      ["Mở cửa", null, null, "Có"],
      [["open", "Có", 3]],
    ],
    [
      "the tick answers before what is said beside it",
      ticks({ column: 3, says: true }),
      ["Mở cửa", null, "x", "Có"],
      [["open", false, 2]],
    ],
    ["a label that names two fields gives none", ticks(), ["Ghi nhận", "x"], []],
  ])("%s", (_, answer, row, expected) => expect(slots(answer, row)).toEqual(expected));
});

test("behind its label a value is what stands there, as it is written where its texts are kept", () => {
  const inline = (text: string): Answer => ({ kind: "inline", column: 0, text });
  expect(slots(inline("An"), ["Tên trường:  An "])).toEqual([["name", "An", 0]]);
  expect(slots(inline("An"), ["Phương châm:  An "])).toEqual([["motto", "An ", 0]]);
  expect(slots(inline("An"), ["Ghi nhận: An"])).toEqual([]);
});
