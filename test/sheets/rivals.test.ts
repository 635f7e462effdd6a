/** Columns that one field could stand in, told apart by what stands in them. */
import type { Field } from "../../src/rules";
import { Grid } from "../../src/sheets/grid/grid";
import type { Match } from "../../src/sheets/lexicon/match";
import { beneath, settleByCells } from "../../src/sheets/place/rivals";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";

const RATE = field("rate", "share", ["Tỷ lệ"], { twin: "count" });
const WORK = field("work", "text", ["工作内容"]);
const SCORE = field("score", "number", ["外语"]);
const AGAIN = field("again", "number", ["Điểm"], { successive: true });

const grid = (rows: CellValue[][], formats?: (string | undefined)[][]): Grid =>
  new Grid({ name: "S", values: rows, merges: [], formats });
const claim = (of: Field, more: Partial<Match> = {}): Match => ({
  field: of,
  confidence: "exact",
  reason: { how: "label", label: of.labels[0] ?? "" },
  ...more,
});
interface Claims {
  readonly rows: CellValue[][];
  readonly formats?: (string | undefined)[][];
  /** What is known of the claim of each column, from the left. */
  readonly claims?: readonly Partial<Match>[];
}
/** The columns that are taken, and those that say nothing of their own; the labels have not settled it. */
function settled(of: Field, { rows, formats, claims = [{}, {}] }: Claims): [number[], number[]] {
  const all = new Map(claims.map((more, column) => [column, claim(of, more)]));
  const { matches, idle } = settleByCells(grid(rows, formats), 0, new Map([[of, all]]), new Map());
  return [[...matches.keys()], [...idle]];
}

describe("of a result and a rate beside it", () => {
  const OPEN = { open: true };
  test.each<[string, Claims, number[], number[]]>([
    [
      "the only one that is filled",
      {
        rows: [
          [null, "97%"],
          [null, "98%"],
        ],
      },
      [1],
      [0],
    ],
    [
      "the first where both say the same",
      {
        rows: [
          ["97%", 97],
          ["98%", 0.98],
        ],
      },
      [0],
      [1],
    ],
    ["the one that is called a share", { rows: [[97, "97%"]], claims: [OPEN, {}] }, [1], [0]],
    ["the first where a part of a whole is the rate", { rows: [["97,5%", "39/40"]] }, [0], [1]],
    ["the first where they are rounded", { rows: [[0.975, "97,55%"]] }, [0], [1]],
    ["none where they differ", { rows: [["97%", "96%"]] }, [], []],
    [
      "none where one row differs",
      {
        rows: [
          ["97%", "97%"],
          ["98%", "97,9%"],
        ],
      },
      [],
      [],
    ],
    ["none where one says no figure", { rows: [["97%", "cao"]] }, [], []],
    [
      "both where each row fills one",
      {
        rows: [
          ["97%", null],
          [null, "98%"],
        ],
      },
      [0, 1],
      [],
    ],
    [
      "a count beside its share",
      {
        rows: [
          [120, "97%"],
          [130, "98%"],
        ],
        claims: [OPEN, {}],
      },
      [0, 1],
      [],
    ],
    ["nothing where nothing stands", { rows: [[null, null]] }, [], []],
    [
      "the first of three that say the same in the rows that have both",
      {
        rows: [
          ["97%", 97, null],
          ["98%", 98, 98],
        ],
        claims: [{}, {}, {}],
      },
      [0],
      [1, 2],
    ],
  ])("%s", (_, given, matches, idle) => expect(settled(RATE, given)).toEqual([matches, idle]));

  test("a figure is in percent where its format says so", () => {
    const rows: CellValue[][] = [[1.2, 120]];
    expect(settled(RATE, { rows, formats: [["0%", "General"]] })).toEqual([[0], [1]]);
    expect(settled(RATE, { rows })).toEqual([[], []]);
  });

  test("a column that holds none of it is none", () => {
    const rows = [1, 2, 3].map((day): CellValue[] => ["chưa có", `${day}/9/2020`]);
    expect(settled(field("day", "date", ["Ngày"]), { rows })).toEqual([[1], [0]]);
  });
});

describe("of texts", () => {
  const rows = (...others: CellValue[]): CellValue[][] =>
    ["a", "b", "c", "d"].map((text, at) => [others[at] ?? null, text]);
  test.each<[string, CellValue[][], number[], number[]]>([
    ["the one that says another thing in each row", rows("x", "x", "x", "y"), [1], [0]],
    ["none where two namesakes are all that the other has", rows("x", "x", "y", "z"), [], []],
    [
      "that one as well beside blank rows",
      [...rows("x", "x", "x", "y"), [null, null], [null, null]],
      [1],
      [0],
    ],
    ["that one where it stands first", rows("x", "x", "x", "y").map((row) => [...row].reverse()), [0], [1]],
    ["none where there are few rows", rows("x", "x", "x").slice(0, 3), [], []],
    ["none where both say another thing in each", rows("p", "q", "r", "s"), [], []],
  ])("%s", (_, values, matches, idle) => expect(settled(WORK, { rows: values })).toEqual([matches, idle]));
});

test("of what happens again each column is it that says something", () => {
  expect(settled(AGAIN, { rows: [[7, null, 8]], claims: [{}, {}, {}] })).toEqual([[0, 2], []]);
});

describe("where the labels say which is meant", () => {
  const named = (of: Field, rows: CellValue[][], claims: readonly Partial<Match>[] = [{}, {}]) => {
    const all = new Map(claims.map((more, column) => [column, claim(of, more)]));
    const { matches, idle } = settleByCells(grid(rows), 0, new Map(), new Map([[of, all]]));
    return [[...matches.keys()], [...idle]];
  };
  test("all of them are it whose rows fill one of them at most", () => {
    expect(
      named(SCORE, [
        [7, null],
        [null, 8],
        [null, null],
      ])
    ).toEqual([[0, 1], []]);
    expect(
      named(SCORE, [
        [7, null],
        [6, 8],
      ])
    ).toEqual([[], []]);
    expect(named(SCORE, [[null, null]])).toEqual([[], []]);
  });
  test("but for those that are called so only nearly", () =>
    expect(
      named(
        SCORE,
        [
          [7, null, 9],
          [null, 8, 9],
        ],
        [{}, {}, { confidence: "folded" }]
      )
    ).toEqual([[0, 1], []]));
  test("a text that several have in common says nothing of its own", () => {
    const rows = ["a", "b", "c", "d"].map((text): CellValue[] => ["x", text]);
    expect(named(WORK, rows)).toEqual([[], [0]]);
  });
});

describe("what the cells beneath a head say of it", () => {
  const ROOM = field("room", "text", ["Nơi"], { worded: { words: /phòng/, otherwise: "town" } });
  const RECORD = record("r", [ROOM, field("town", "text", ["Nơi"])]);
  const worded = (...cells: CellValue[]): string =>
    beneath(grid(cells.map((cell) => [cell])), 0, RECORD).worded(0, claim(ROOM))?.field.id ?? "?";
  test("is not what a line merged over the table says", () => {
    const values = [
      ["x", "Huế"],
      ["phòng 1", null],
    ];
    const merged = new Grid({ name: "S", values, merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] });
    expect(beneath(merged, 0, RECORD).worded(1, claim(ROOM))?.field.id).toBe("town");
  });
  test("is the field whose words they hold", () => {
    expect([worded("phòng 1", "x"), worded("Huế", "Vinh"), worded(null), worded(7)]).toEqual([
      "room",
      "town",
      "room",
      "room",
    ]);
  });

  test("and that days are no numbers", () => {
    const refuted = (of: Field, format: string, ...cells: CellValue[]): boolean =>
      beneath(
        grid(
          cells.map((cell) => [cell]),
          cells.map(() => [format])
        ),
        0,
        RECORD
      ).refute(0, of);
    expect(refuted(SCORE, "dd/mm/yyyy", 45_000, null)).toBe(true);
    expect(refuted(SCORE, "0", 45_000)).toBe(false);
    expect(refuted(field("day", "date", ["Ngày"]), "dd/mm/yyyy", 45_000)).toBe(false);
    expect(refuted(WORK, "dd/mm/yyyy", 45_000)).toBe(false);
    expect(refuted(SCORE, "0", "a", "b", "c")).toBe(true);
    expect(refuted(SCORE, "dd/mm/yyyy", null)).toBe(false);
  });
});
