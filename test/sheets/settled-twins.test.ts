/** Columns of a table that are a count or a share, as their cells, those beside them, or the rows say. */
import type { Field } from "../../src/rules";
import type { Qualifier } from "../../src/sheets/lexicon/match";
import { settleTwins, type Mapped } from "../../src/sheets/place/settle";
import type { CellValue } from "../../src/sheets";
import { toyField as field } from "../support/toy";
import { gridOf } from "./toy-sheet";

const PUPILS = field("pupils", "count", ["Sĩ số"]);
const GOOD = field("good", "count", ["Giỏi"], { twin: "goodShare", whole: "pupils" });
const GOOD_SHARE = field("goodShare", "share", ["Giỏi"], { twin: "good", whole: "pupils" });
const FAIR_SHARE = field("fairShare", "share", ["Tỷ lệ khá"], { whole: "pupils" });
const ALONE = field("alone", "count", ["Chuyên cần"]);
const FIELDS = [PUPILS, GOOD, GOOD_SHARE, FAIR_SHARE, ALONE];

interface Column {
  readonly of: Field;
  readonly open?: boolean;
  readonly cells: readonly CellValue[];
  /** The last cell is that of a row of sums. */
  readonly total?: CellValue;
  readonly format?: string;
}
const open = (cells: CellValue[], more: Partial<Column> = {}): Column => ({
  of: GOOD,
  open: true,
  cells,
  ...more,
});
/** What each column is taken for, with what the same cells give as well; "?" where it is asked about. */
function settled(columns: readonly Column[], said?: Qualifier): string[] {
  const [{ cells: first }] = columns as readonly [Column];
  const totals = columns.map(({ total = null }) => total);
  const rows = [...first.map((_, at) => columns.map(({ cells }) => cells[at] ?? null)), totals];
  const formats = rows.map(() => columns.map(({ format }) => format));
  const detected = new Map<number, Mapped>(
    columns.map(({ of, open: isOpen = false }, column) => {
      const reason = { how: "label", label: of.labels[0] ?? "" } as const;
      return [
        column,
        { match: { field: of, confidence: "exact", reason, open: isOpen }, confidence: "exact" },
      ];
    })
  );
  const asked: number[] = [];
  const records = first.map((_, at) => at);
  const summary = totals.some((cell) => cell !== null)
    ? [{ row: first.length, from: 0, to: first.length - 1 }]
    : [];
  settleTwins(
    gridOf(rows, { formats }),
    detected,
    FIELDS,
    { records, summary },
    (at) => asked.push(at),
    said
  );
  return columns.map((_, column) => {
    const { match, also } = detected.get(column) ?? {};
    const isAsked = asked.includes(column);
    if (!match) return isAsked ? "?" : "";
    return [match.field.id, also?.id, match.open ? "open" : undefined].filter((id) => id).join("+");
  });
}

describe("an open column is", () => {
  test.each<[string, CellValue[], string, Qualifier | undefined]>([
    ["a share, by a sign", ["30%", "40%"], "goodShare", undefined],
    ["a count, by a figure above 100", [130, 40], "good", undefined],
    ["both, where its cells give both", ["12 (30%)", "16 (40%)"], "good+goodShare", undefined],
    ["what the rows say where its cells say nothing", [30, 40], "goodShare", "share"],
    ["what the rows say where its cells say nothing, of counts", [30, 40], "good", "count"],
    ["what its cells say, whatever the rows say", ["30%", "40%"], "goodShare", "count"],
    ["asked about where neither says it", [30, 40], "?", undefined],
  ])("%s", (_, cells, expected, said) => expect(settled([open(cells)], said)).toEqual([expected]));

  test("a share by its format", () =>
    expect(settled([open([0.3, 0.4], { format: "0%" })])).toEqual(["goodShare"]));

  test("a count where somebody added it up", () =>
    expect(settled([open([30, 40], { total: 70 })])).toEqual(["good"]));

  test("a count beside the number of all of which it is a part", () => {
    const pupils = { of: PUPILS, cells: [30, 40] };
    expect(settled([pupils, open([30, 40])])).toEqual(["pupils", "good"]);
    expect(settled([pupils, open([10, 20])])).toEqual(["pupils", "?"]);
  });

  test("a count where the shares beside it have decimals, and it would be nobody’s", () => {
    const beside = (cells: CellValue[]) =>
      settled([{ of: PUPILS, cells: [62, 62, 62] }, { of: FAIR_SHARE, cells }, open([10, 20, 40])])[2];
    expect(beside([12.25, 33.11, 50.25])).toBe("good");
    expect(beside([12, 33, 50])).toBe("?");
  });

  test("none that another column is already", () => {
    const share = { of: GOOD_SHARE, cells: [30, 40] };
    expect(settled([share, open(["30%", "40%"])])).toEqual(["goodShare", "?"]);
    expect(settled([share, open([130, 40])])).toEqual(["goodShare", "good"]);
    expect(settled([open(["30%", "40%"]), open([30, 40])], "share")).toEqual(["goodShare", "?"]);
  });

  test("of a field without a twin that field, or none", () => {
    expect(settled([open([130, 40], { of: ALONE })])).toEqual(["alone"]);
    expect(settled([open(["30%", "40%"], { of: ALONE })])).toEqual(["?"]);
    expect(settled([open(["12 (30%)"], { of: ALONE })])).toEqual(["alone"]);
  });

  test("a count where words answer that stand for figures, and nothing else", () => {
    const done = field("done", "count", ["Thực hiện"], { marks: { yes: ["Có"] }, twin: "doneShare" });
    expect(settled([open(["Có", null, "Có"], { of: done })])).toEqual(["done"]);
    expect(settled([open(["Có", 30], { of: done })])).toEqual(["?"]);
    expect(settled([open([null, null], { of: done })])).toEqual(["?"]);
  });
});

test("columns that are not open stay what they are", () => {
  expect(
    settled(
      [
        { of: GOOD, cells: ["30%"] },
        { of: PUPILS, cells: [30] },
      ],
      "share"
    )
  ).toEqual(["good", "pupils"]);
});
