/** Names of people or places as heads over the figures of a form, a record each. */
import { isNamesRow } from "../../src/sheets/find/forms/names";
import { noHeads } from "../../src/sheets/find/forms/heads";
import type { Role } from "../../src/sheets/find/forms/roles";
import type { Area, CellValue } from "../../src/sheets";
import { gridOf } from "./toy-sheet";

const NAMES: CellValue[] = ["Nội dung", "Trường A", "Trường B"];
const FIGURES: CellValue[] = ["Số lớp", 7, 8];

interface Around {
  readonly merges?: readonly Area[];
  /** Roles of the heads above the row. */
  readonly above?: ReadonlyMap<number, Role>;
}
/** Whether the first row heads records, where all that begins so is a label. */
function areNames(rows: CellValue[][], { merges = [], above }: Around = {}): boolean {
  const grid = gridOf(rows, { merges });
  const roles = new Map<number, Role>(
    (rows[0] ?? []).flatMap((cell, column): [number, Role][] => {
      if (column === 0 || cell === null) return [];
      return [[column, cell === "ĐVT" ? { kind: "unit" } : { kind: "other", text: String(cell) }]];
    })
  );
  const heads = above ? { ...noHeads(), roles: above } : noHeads();
  return isNamesRow(grid, 0, 0, roles, heads, (row, column) => /^Số /.test(grid.text(row, column)));
}

test.each<[string, CellValue[][], boolean]>([
  ["over figures beside a label", [NAMES, FIGURES], true],
  ["over one figure", [NAMES, ["Số lớp", 7, null]], false],
  ["over figures beside no label", [NAMES, ["Thời tiết", 7, 8]], false],
  ["over words", [NAMES, ["Số lớp", "bảy", "tám"]], false],
  ["over words said before figures", [NAMES, ["Số hiệu", "a", "b"], FIGURES], true],
  ["over a section before figures", [NAMES, ["Cơ sở", null, null], FIGURES], true],
  ["not over something else before figures", [NAMES, ["Cơ sở", "a", "b"], FIGURES], false],
  ["four rows over figures", [NAMES, ["A"], ["B"], ["C"], FIGURES], true],
  ["not five rows over them", [NAMES, ["A"], ["B"], ["C"], ["D"], FIGURES], false],
  ["in the last row", [NAMES], false],
  [
    "one name",
    [
      ["Nội dung", "Trường A"],
      ["Số lớp", 7, 8],
    ],
    false,
  ],
  ["the same name twice", [["Nội dung", "Trường A", "Trường A"], FIGURES], false],
  [
    "beside units",
    [
      ["Nội dung", "ĐVT", "Trường A", "Trường B"],
      ["Số lớp", "lớp", 7, 8],
    ],
    true,
  ],
  [
    "one beside units",
    [
      ["Nội dung", "ĐVT", "Trường A"],
      ["Số lớp", 7, 8],
    ],
    false,
  ],
  [
    "not with a label among them",
    [
      ["Nội dung", "Trường A", "Số phòng", "B"],
      ["Số lớp", 7, 8, 9],
    ],
    false,
  ],
  [
    "not over a label with its value",
    [
      ["Nội dung", "A", "B", "C"],
      ["Số lớp", 7, "Số phòng", 9],
    ],
    false,
  ],
  [
    "over a label with a number in it",
    [
      ["Nội dung", "A", "B", "C"],
      ["Số lớp", 7, "Số 2", 9],
    ],
    true,
  ],
  ["over a label without a value", [["Nội dung", "A", "B"], ["Số lớp", 7, "Số phòng"], FIGURES], true],
  ["right beneath a label of its own", [["Số lớp", "Trường A", "Trường B"], FIGURES], true],
  ["not beside a label far from figures", [["Số lớp", "A", "B"], ["Cơ sở"], FIGURES], false],
])("%s: %j, %s", (_, rows, expected) => expect(areNames(rows)).toBe(expected));

test("a label beneath names is a line of theirs", () => {
  const other: Role = { kind: "other", text: "x" };
  const rows: CellValue[][] = [["Số hiệu", "a", "b"], FIGURES]; // prettier-ignore
  const above = (...roles: Role[]) => new Map(roles.map((role, at) => [at + 1, role]));
  expect(areNames(rows, { above: above(other, other) })).toBe(false);
  expect(areNames(rows, { above: above(other, { kind: "unit" }) })).toBe(true);
  expect(areNames(rows, { above: above(other) })).toBe(true);
  expect(areNames([NAMES, FIGURES], { above: above(other, other) })).toBe(true);
});

test("what the label is merged over is no name", () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const rows: CellValue[][] = [["Nội dung", null, "Trường A", "Trường B"], ["Số lớp", null, 7, 8]]; // prettier-ignore
  expect(areNames(rows, { merges })).toBe(true);
});
