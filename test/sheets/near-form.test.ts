/** Lines that read like a form's where none was understood: they are asked about, and other lists are not. */
import type { CellValue } from "../../src/sheets";
import { CellRoles } from "../../src/sheets/account/roles";
import { nearForm } from "../../src/sheets/find/near-form";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf } from "./toy-sheet";

const names = [
  "Số lớp",
  "Số học sinh",
  "Số phòng học",
  "Thư viện",
  "Nhà vệ sinh",
  "Sân chơi",
  "Nước sạch",
  "Nhà xe",
];
const SCHOOL = record(
  "school",
  names.map((name, at) => field(`f${at}`, "count", [name])),
  { layouts: ["form"] }
);

const asked = (values: CellValue[][], layouts: ("form" | "table")[] = ["form"]): string[] => {
  const grid = gridOf(values);
  const block = { top: 0, bottom: grid.rows - 1, left: 0, right: grid.columns - 1 };
  const lexicon = new Lexicon([{ ...SCHOOL, layouts }]);
  return nearForm(grid, lexicon, new CellRoles(grid), block).map(
    ({ what, at, suggestions }) => `${what} ${at} ${suggestions.join()}`
  );
};
const lines = (...labels: string[]): CellValue[][] =>
  labels.map((label, at) => [at + 1, label, null, 10 + at]);

test("most labels down a column are a record's fields, or like them: the block is asked about, and each of them", () => {
  expect(asked(lines("Số lớp", "Số học sinh", "Thư viện trường", "Nhà vệ sinh riêng", "Ghi chú"))).toEqual([
    "table A1:D5 f0,f1,f3,f4",
    "cell D1 f0",
    "cell D2 f1",
    "cell D3 f3",
    "cell D4 f4",
  ]);
});

test("a field’s own name goes before what is like it", () => {
  const said = asked(lines("Thư viện trường", "Số lớp", "Số học sinh", "Thư viện", "Sân chơi"));
  expect(said).toContain("cell D4 f3");
  expect(said).not.toContain("cell D1 f3");
});

test.each<[string, CellValue[][]]>([
  [
    "names of rooms that say again and again where things are kept",
    lines(...["Thư viện", "Sân chơi", "Nhà xe", "Nước sạch"].flatMap((room) => [room, room])),
  ],
  ["three of them", lines("Số lớp", "Số học sinh", "Thư viện")],
  [
    "one own name among what is like others",
    lines("Số lớp", "Thư viện trường", "Sân chơi riêng", "Nhà xe riêng"),
  ],
  [
    "fewer than half",
    lines(
      "Số lớp",
      "Số học sinh",
      "Thư viện",
      "Sân chơi",
      ..."abcdefg".split("").map((a) => `Việc ${a}${a}`)
    ),
  ],
  [
    "nothing beside them",
    ["Số lớp", "Số học sinh", "Thư viện", "Sân chơi"].map((name) => [null, name, null, null]),
  ],
])("nothing is asked of %s", (_, values) => expect(asked(values)).toEqual([]));

test("nothing is asked of a record that sheets show a row each", () => {
  expect(asked(lines("Số lớp", "Số học sinh", "Thư viện", "Sân chơi"), ["table"])).toEqual([]);
});

test("nothing is asked of units and demands beside what a form has taken", () => {
  const grid = gridOf(lines("Số lớp", "Số học sinh", "Thư viện", "Sân chơi"));
  const block = { top: 0, bottom: grid.rows - 1, left: 0, right: grid.columns - 1 };
  const roles = new CellRoles(grid);
  for (let row = 0; row < grid.rows; row += 1) roles.set(row, 3, "value");
  expect(nearForm(grid, new Lexicon([SCHOOL]), roles, block)).toEqual([]);
});
