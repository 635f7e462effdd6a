/** The records of a form's entries, where what is asked about them stands, and what a sheet says once for all. */
import { instancesOf, untoldIn } from "../../src/sheets/place/instances";
import type { Entry } from "../../src/sheets/place/form-entry";
import { labelQuestion } from "../../src/sheets/place/form-questions";
import { noHeads } from "../../src/sheets/find/forms/heads";
import type { Answer } from "../../src/sheets/find/forms/answers";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { RecordType } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, knownOf } from "./toy-sheet";

const CLUB = record("club", [
  field("name", "text", ["Tên"]),
  field("rooms", "count", ["Số phòng"]),
  field("good", "count", ["Giỏi"], { twin: "share", whole: "all" }),
  field("share", "share", ["Giỏi"], { twin: "good", whole: "all" }),
  field("all", "count", ["Tổng số"]),
  field("other", "count", ["Số sân"], { twin: "gone" }),
  field("one", "text", ["Ghi nhận"]),
  field("two", "text", ["Ghi nhận"]),
]);
const cells = (...columns: number[]): Answer => ({
  kind: "cells",
  cells: columns.map((column) => ({ column })),
});

/** Lines of a label and its cells, as entries of the record. */
function entriesOf(of: RecordType, values: readonly CellValue[][], answer = cells(1)) {
  const known = knownOf(of);
  const entries = values.map(([text], row): Entry => {
    const label = parseLabel(String(text));
    const found = known.index.find(label);
    const matches = new Map(found ? [[known, found] as const] : []);
    return { row, labelColumn: 0, label, matches, answer, heads: noHeads() };
  });
  return { known, entries, grid: gridOf(values) };
}
/** By record, each field's value; with what is asked, and the layout. */
function read(values: readonly CellValue[][], answer = cells(1), of = CLUB) {
  const { known, entries, grid } = entriesOf(of, values, answer);
  const { instances, questions, layout } = instancesOf(grid, known, entries);
  return {
    records: instances.map((one) => Object.fromEntries([...one].map(([{ id }, { value }]) => [id, value]))),
    asked: questions.map(({ kind, at, suggestions }) => [kind, at, ...suggestions].join(" ")),
    layout,
  };
}

describe("a form is", () => {
  test.each<[string, CellValue[][], object[]]>([
    [
      "one record",
      [
        ["Tên", "A"],
        ["Số phòng", 3],
      ],
      [{ name: "A", rooms: 3 }],
    ],
    [
      "another one where its first label comes again",
      [
        ["Tên", "A"],
        ["Số phòng", 3],
        ["Tên", "B"],
      ],
      [{ name: "A", rooms: 3 }, { name: "B" }],
    ],
    [
      "no other one by its first label alone",
      [
        ["Tên", "A"],
        ["Tên", "B"],
      ],
      [{}],
    ],
    [
      "no other one where a later label comes again",
      [
        ["Tên", "A"],
        ["Số phòng", 3],
        ["Số phòng", 3],
      ],
      [{ name: "A", rooms: 3 }],
    ],
    [
      "no other one where its first label was blank",
      [
        ["Tên", null],
        ["Số phòng", 3],
        ["Tên", "B"],
      ],
      [{ name: "B", rooms: 3 }],
    ],
    [
      "no other one where the same figure opens it",
      [
        ["Số phòng", 3],
        ["Tên", "A"],
        ["Số phòng", 3],
      ],
      [{ rooms: 3, name: "A" }],
    ],
    [
      "another one where another figure opens it",
      [
        ["Số phòng", 3],
        ["Tên", "A"],
        ["Số phòng", 4],
      ],
      [{ rooms: 3, name: "A" }, { rooms: 4 }],
    ],
    ["none without labels", [], []],
  ])("%s", (_, values, records) => expect(read(values).records).toEqual(records));

  test("a list where its records are lists and no forms", () => {
    const layout = (layouts: RecordType["layouts"]) =>
      read([["Tên", "A"]], cells(1), { ...CLUB, layouts }).layout;
    expect([
      layout(["table", "form"]),
      layout(["table", "list"]),
      layout(["list", "form"]),
      layout(["table"]),
    ]).toEqual(["form", "list", "list", "form"]);
  });
});

describe("is asked about", () => {
  test.each<[string, CellValue[][], string[]]>([
    [
      "a label of two fields",
      [
        ["Tên", "A"],
        ["Ghi nhận", "x"],
      ],
      ["item B2 one two"],
    ],
    [
      "a count or a share that nothing tells",
      [
        ["Tên", "A"],
        ["Giỏi", 30],
      ],
      ["kind B2 good share"],
    ],
    [
      "what is said in two ways, each time",
      [
        ["Tên", "A"],
        ["Số phòng", 3],
        ["Tổng số", 9],
        ["Số phòng", 4],
      ],
      ["column B2 rooms", "column B4 rooms"],
    ],
    [
      "nothing else",
      [
        ["Tên", "A"],
        ["Số phòng", 3],
        ["Giỏi", "30%"],
      ],
      [],
    ],
  ])("%s", (_, values, asked) => expect(read(values).asked).toEqual(asked));

  test("which of several cells answers, where none does", () => {
    const values: CellValue[][] = [
      ["Số phòng", 3, 4],
      ["Tổng số", null, 9],
      ["Giỏi", null, null],
      ["Thời tiết", 1, 2],
    ];
    expect(read(values, cells(1, 2)).asked).toEqual(["column B1 rooms"]);
    const { known, entries, grid } = entriesOf(CLUB, values, cells(1, 2));
    expect(untoldIn(grid, known, entries).map(({ at }) => at)).toEqual(["B1"]);
    expect(untoldIn(grid, known, entriesOf(CLUB, values, cells(1)).entries)).toEqual([]);
  });
});

test("a count or a share is what the whole in its record proves", () => {
  const good = (...values: CellValue[][]) => read([["Tên", "A"], ...values]).records[0];
  expect(good(["Giỏi", 30], ["Tổng số", 30])).toEqual({ name: "A", all: 30, good: 30 });
  expect(good(["Giỏi", "12 (40%)"])).toEqual({ name: "A", good: "12 (40%)", share: "12 (40%)" });
});

describe("a question about a strange label", () => {
  const asked = (answer: Answer, ...row: CellValue[]) => {
    const { known, entries, grid } = entriesOf(CLUB, [["Số phòng họp", ...row]], answer);
    const [entry] = entries;
    if (!entry) throw new Error("an entry");
    const { cell, at, suggestions } = labelQuestion(grid, known, { ...entry, matches: new Map() });
    return { cell, at, suggestions };
  };
  test("is of the cell behind it, of its own, or of the one that is ticked or counts", () => {
    expect(asked(cells(2, 1), 3, 4)).toEqual({ cell: "A1", at: "C1", suggestions: ["rooms"] });
    expect(asked({ kind: "inline", column: 0, text: "x" })).toMatchObject({ cell: "A1", at: "A1" });
    const ticks = (...figures: number[]): Answer => ({
      kind: "ticks",
      column: 3,
      yes: 1,
      no: 2,
      figures: figures.map((column) => ({ column })),
    });
    expect(asked(ticks(), "x", null)).toMatchObject({ at: "B1" });
    expect(asked(ticks(), null, "x")).toMatchObject({ at: "C1" });
    expect(asked(ticks(3, 4), null, null, null, 7)).toMatchObject({ at: "E1" });
  });

  test("is of where its label stands, and of where its value does", () => {
    const { known, entries, grid } = entriesOf(CLUB, [["Số phòng họp"], ["x", 3]]);
    const [entry] = entries;
    if (!entry) throw new Error("an entry");
    const { cell, at } = labelQuestion(grid, known, { ...entry, labelRow: 0, row: 1 });
    expect([cell, at]).toEqual(["A1", "B2"]);
  });
});
