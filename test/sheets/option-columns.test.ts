/** Heads of one group that are themselves what is said: which columns these are, and what their ticks say. */
import { CellState } from "../../src/rules";
import { planColumns } from "../../src/sheets/place/columns";
import type { CellsBeneath } from "../../src/sheets/place/rivals";
import { parseLabel } from "../../src/sheets/text/normalise";
import { holdTicks, tickOf } from "../../src/sheets/values/ticks";
import type { CellValue } from "../../src/sheets";
import { toyChoice as choice, toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, knownOf, readBy } from "./toy-sheet";

const PUPIL = record(
  "pupil",
  [
    field("name", "text", ["Họ tên"]),
    choice("Nguồn", ["Công lập", "Tư thục"], false),
    { ...choice("Khu vực", ["Miền núi", "Hải đảo", "Đồng bằng"], false), labels: ["Miền núi"] },
    field("trained", "yesNo", ["Trình độ"]),
    field("favoured", "text", ["Diện ưu tiên"]),
    field("post", "text", ["Chức vụ"]),
    field("classes", "count", ["Số lớp"]),
  ],
  { marks: ["name"], layouts: ["table"] }
);
const LEFT = 2;

interface Given {
  /** The last column that is the table's, from its first. */
  readonly to?: number;
  /** What the columns beneath hold. */
  readonly areTicked?: CellsBeneath["areTicked"];
}
/** The columns of each group, from the table's first, with its field; and the fields of other columns. */
function groups(paths: readonly string[][], { to = paths.length - 1, areTicked = () => true }: Given = {}) {
  const right = LEFT + paths.length - 1;
  const labels = paths.map((path) => path.map(parseLabel));
  const band = { top: 0, bottom: 1, body: 2, left: LEFT, right, paths: labels };
  const beneath: CellsBeneath = { worded: (_, match) => match, refute: () => false, areTicked };
  const { options, matches } = planColumns(knownOf(PUPIL), band, [], LEFT, LEFT + to, beneath);
  return [...matches]
    .sort(([one], [other]) => one - other)
    .map(
      ([column, match]) =>
        `${(options.get(column) ?? [column]).map((at) => at - LEFT).join("+")} ${match.field.id}`
    );
}
const under = (group: string, ...leaves: string[]): string[][] => leaves.map((leaf) => [group, leaf]);

describe("columns beneath one group are what it asks", () => {
  test.each<[string, string[][], string[]]>([
    ["where they are options of a choice", under("Nguồn", "Công lập", "Tư thục"), ["0+1 Nguồn"]],
    [
      "where one of them names the choice",
      under("Nơi ở", "Miền núi", "Hải đảo", "Đồng bằng"),
      ["0+1+2 Khu vực"],
    ],
    ["where they say yes and no", under("Trình độ", "Đạt chuẩn", "Chưa đạt"), ["0+1 trained"]],
    ["where two of three say yes", under("Trình độ", "Có", "Đạt chuẩn", "Chưa đạt chuẩn"), ["0+1+2 trained"]],
    [
      "whatever they say, where it asks for words",
      under("Diện ưu tiên", "Con liệt sĩ", "Mồ côi"),
      ["0+1 favoured"],
    ],
    [
      "each beneath its own",
      [
        ["Họ tên"],
        ...under("Nguồn", "Công lập", "Tư thục"),
        ...under("Diện ưu tiên", "Con liệt sĩ", "Mồ côi"),
      ],
      ["0 name", "1+2 Nguồn", "3+4 favoured"],
    ],
    [
      "beneath groups over the group",
      [
        ["Học sinh", "Nguồn", "Công lập"],
        ["Học sinh", "Nguồn", "Tư thục"],
        ["Học sinh", "Diện ưu tiên", "Con liệt sĩ"],
        ["Học sinh", "Diện ưu tiên", "Mồ côi"],
      ],
      ["0+1 Nguồn", "2+3 favoured"],
    ],
  ])("%s: %j", (_, paths, expected) => expect(groups(paths)).toEqual(expected));

  test.each<[string, string[][], string[]]>([
    ["where one is no option", under("Nguồn", "Công lập", "Bán công"), []],
    ["where both are the same option", under("Nguồn", "Công lập", "Công lập"), []],
    ["where both say yes", under("Trình độ", "Đạt chuẩn", "Có"), ["1 trained"]],
    ["where they only answer", under("Diện ưu tiên", "Có", "Không"), []],
    ["where they say how it is counted", under("Diện ưu tiên", "Con liệt sĩ", "SL"), []],
    ["where the group asks for a figure", under("Số lớp", "Con liệt sĩ", "Mồ côi"), []],
    ["where it is alone", [["Nguồn", "Công lập"], ["Họ tên"]], ["1 name"]],
    ["without a group", [["Miền núi"], ["Hải đảo"]], ["0 Khu vực"]],
    ["where one of a text's is a field itself", under("Diện ưu tiên", "Con liệt sĩ", "Chức vụ"), ["1 post"]],
  ])("not %s: %j", (_, paths, expected) => expect(groups(paths)).toEqual(expected));

  test("as far as the table goes, where they are ticked", () => {
    const paths = under("Nơi ở", "Miền núi", "Hải đảo", "Đồng bằng");
    expect(groups(paths, { to: 1 })).toEqual(["0+1 Khu vực"]);
    const asked: (readonly number[])[] = [];
    const areTicked = (columns: readonly number[]): boolean => asked.push(columns) < 0;
    expect(groups(paths, { areTicked })).toEqual(["0 Khu vực"]);
    expect(asked).toEqual([[2, 3, 4]]);
  });
});

describe("cells are ticks", () => {
  test("where they are blank or say yes or no; whatever else they say is neither", () => {
    expect(["x", "√", "có", 1, true].map(tickOf)).toEqual([true, true, true, true, true]);
    expect([null, "", "không", 0, false].map(tickOf)).toEqual([false, false, false, false, false]);
    expect(["Nguyễn An", 12].map(tickOf)).toEqual([undefined, undefined]);
  });

  const hold = (...rows: CellValue[][]): boolean =>
    holdTicks(
      gridOf([["không ai", "không ai", "không ai"], ...rows]),
      rows.map((_, at) => at + 1),
      [1, 2]
    );
  test("in most rows that say anything, one at least", () => {
    expect(hold(["a", "x", null], ["b", null, "x"])).toBe(true);
    expect(hold(["a", "x", null], ["b", "x", "không"], ["c", "chờ", "x"])).toBe(true);
    expect(hold(["a", "x", null], ["b", "chờ", "x"])).toBe(false);
    expect(hold(["a", "x", null], ["b", null, null], ["c", null, null])).toBe(true);
    expect(hold(["a", "x", null], ["b", "chờ", null], ["c", null, null])).toBe(false);
    expect(hold(["a", "x", "không"], ["b", null, null])).toBe(true);
    expect(hold(["a", "không", null], ["b", null, "không"])).toBe(false);
    expect(hold(["a", "không", "không"], ["b", null, "x"])).toBe(true);
    expect(hold(["x", null, null])).toBe(false);
  });
});

describe("a record says", () => {
  const HEADS: CellValue[][] = [
    [null, "Họ tên", "Nguồn", null, "Diện ưu tiên", null],
    [null, null, "Công lập", "Tư thục", "Con liệt sĩ", "Mồ côi"],
  ];
  const merges = [
    { top: 0, bottom: 1, left: 1, right: 1 },
    { top: 0, bottom: 0, left: 2, right: 3 },
    { top: 0, bottom: 0, left: 4, right: 5 },
  ];
  const ROWS: CellValue[][] = [
    [null, "An", "x", null, null, "x"],
    [null, "Bình", null, "x", "x", "x"],
    [null, "Chi", "x", "x", null, null],
    [null, "Dũng", null, null, "x", null],
    [null, "Én", "x", "?", null, "x"],
  ];
  const columnOf = (of: string) => {
    const [table] = readBy([PUPIL], [...HEADS, ...ROWS], { merges }).tables;
    return table?.table.columns.get(of);
  };
  /** What each record says, "?" where two things are ticked or something else stands there. */
  const said = (id: string): (string | undefined)[] =>
    [...(columnOf(id)?.states ?? [])].map((state, at) =>
      state === CellState.AMBIGUOUS ? "?" : columnOf(id)?.texts[at]
    );
  test("what is ticked: one of a choice, of a text all", () => {
    expect(said("Nguồn")).toEqual(["Công lập", "Tư thục", "?", "", "?"]);
    expect(said("favoured")).toEqual(["Mồ côi", "Con liệt sĩ; Mồ côi", "", "Con liệt sĩ", "Mồ côi"]);
  });
  test("by the group, in the cell that is ticked", () => {
    expect(["Nguồn", "favoured"].map((id) => columnOf(id)?.label)).toEqual(["Nguồn", "Diện ưu tiên"]);
    const at = (id: string) => ROWS.map((_, row) => columnOf(id)?.ref(row).column);
    expect(at("Nguồn")).toEqual([2, 3, 2, 2, 2]);
    expect(at("favoured")).toEqual([5, 4, 4, 4, 5]);
  });
});
