/** Columns of a plan as it was first and as it was amended, of what came of it, and of a year beside its parts. */
import { planColumns } from "../../src/sheets/place/columns";
import type { CellsBeneath } from "../../src/sheets/place/rivals";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";
import { knownOf } from "./toy-sheet";

const known = knownOf(
  record("plan", [
    field("name", "text", ["Tên trường"]),
    field("classes", "count", ["Số lớp"]),
    field("rooms", "count", ["Số phòng"]),
    field("changed", "text", ["Đã điều chỉnh"]),
  ])
);
const SILENT: CellsBeneath = { worded: (_, match) => match, refute: () => false, areTicked: () => false };
const LEFT = 3;
/** By column its field; "?" where it is in doubt, "-" where it says nothing of its own, "" where nobody knows it. */
function columns(...paths: readonly string[][]): string[] {
  const right = LEFT + paths.length - 1;
  const labels = paths.map((path) => path.map(parseLabel));
  const band = { top: 0, bottom: 0, body: 1, left: LEFT, right, paths: labels };
  const { matches, doubtful, idle } = planColumns(known, band, [], LEFT, right, SILENT);
  return paths.map((_, at) => {
    const column = LEFT + at;
    return matches.get(column)?.field.id ?? (doubtful.has(column) ? "?" : idle.has(column) ? "-" : "");
  });
}

describe("beside the whole of a year", () => {
  test.each<[string, string[][], string[]]>([
    ["a part says nothing", [["Số lớp", "Lũy kế từ đầu năm"], ["Trong tháng"]], ["classes", "-"]],
    [
      "a part says nothing, whatever is over it",
      [["Tên trường"], ["Kết quả", "Quý I"], ["Số lớp", "Cả năm"]],
      ["name", "-", "classes"],
    ],
    [
      "a part of what is known is that",
      [["Số lớp", "Lũy kế từ đầu năm"], ["Số phòng"], ["Ý khác"]],
      ["classes", "rooms", ""],
    ],
    ["a part is open beside no figure of the year", [["Số lớp"], ["Trong tháng"]], ["classes", ""]],
    [
      "a part is open beside a year that nobody knows",
      [["Số lớp"], ["Số cây", "Cả năm"], ["Quý I"]],
      ["classes", "", ""],
    ],
  ])("%s: %j", (_, paths, expected) => expect(columns(...paths)).toEqual(expected));
});

describe("a plan that was amended", () => {
  test.each<[string, string[][], string[]]>([
    [
      "goes before what it was first",
      [
        ["Số lớp", "Ban đầu"],
        ["Số lớp", "Sau điều chỉnh"],
      ],
      ["-", "classes"],
    ],
    [
      "goes before it on its left",
      [
        ["Số lớp", "Sau điều chỉnh"],
        ["Số lớp", "Ban đầu"],
      ],
      ["classes", "-"],
    ],
    [
      "is told by the group as well",
      [
        ["Ban đầu", "Số lớp"],
        ["Sau điều chỉnh", "Số lớp"],
      ],
      ["-", "classes"],
    ],
    ["is the field where it is alone", [["Số lớp", "Sau điều chỉnh"], ["Số phòng"]], ["classes", "rooms"]],
    [
      "as it was first is the field where no other is",
      [["Số lớp", "Ban đầu"], ["Số phòng"]],
      ["classes", "rooms"],
    ],
    [
      "is of its own figure",
      [
        ["Số lớp", "Ban đầu"],
        ["Số phòng", "Sau điều chỉnh"],
      ],
      ["classes", "rooms"],
    ],
    [
      "leaves open two as it was first",
      [
        ["Số lớp", "Ban đầu"],
        ["Số lớp", "Ban đầu"],
      ],
      ["?", "?"],
    ],
    [
      "leaves open what is neither",
      [["Số lớp", "Ban đầu"], ["Số lớp"], ["Số lớp", "Sau điều chỉnh"]],
      ["-", "?", "?"],
    ],
    ["is nothing by itself but a field’s name", [["Ban đầu"], ["Đã điều chỉnh"]], ["", "changed"]],
  ])("%s: %j", (_, paths, expected) => expect(columns(...paths)).toEqual(expected));
});

describe("what came of a plan", () => {
  test.each<[string, string[][], string[]]>([
    [
      "stands beside it",
      [
        ["Số lớp", "KH"],
        ["Số lớp", "TH"],
      ],
      ["", "classes"],
    ],
    [
      "stands beside it under the same groups",
      [
        ["A", "Số lớp", "KH"],
        ["B", "Số lớp", "TH"],
      ],
      ["", ""],
    ],
    ["has a group", [["KH"], ["TH"]], ["", ""]],
    [
      "is no other head",
      [
        ["Số lớp", "KH"],
        ["Số lớp", "Ý"],
      ],
      ["", ""],
    ],
  ])("%s: %j", (_, paths, expected) => expect(columns(...paths)).toEqual(expected));
});
