/** What a row's label and the heads of its columns name together, or give of what the row counts: one row by itself. */
import { Crossings, qualifiedCells, sayAll, type Crossing } from "../../src/sheets/find/forms/cross";
import type { Heads, Role } from "../../src/sheets/find/forms/roles";
import { columnName } from "../../src/sheets/address";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, matchesIn } from "./toy-sheet";

const SCHOOL = record(
  "school",
  [
    field("teachers", "count", ["Giáo viên"]),
    field("trained", "count", ["Trình độ đạt chuẩn"], { whole: "teachers" }),
    field("above", "count", ["Trình độ trên chuẩn"], { whole: "teachers" }),
    field("guards", "count", ["Bảo vệ trình độ đạt chuẩn"]),
    field("guardsAbove", "count", ["Bảo vệ trình độ trên chuẩn"]),
    field("guardsAll", "count", ["Bảo vệ SL"]),
    field("guardsOther", "count", ["Bảo vệ trình độ khác"]),
    field("nurses", "count", ["Y tế trình độ đạt chuẩn"]),
    field("clerks", "count", ["Văn thư"]),
    field("clerksTrained", "count", ["Văn thư trình độ đạt chuẩn"]),
    field("hall", "count", ["Kho trình độ đạt chuẩn"]),
    field("library", "count", ["Kho trình độ đạt chuẩn"]),
    field("kind", "count", ["Hạnh kiểm tốt"]),
    field("pass", "count", ["Hạnh kiểm đạt"]),
    field("classes", "count", ["Số lớp"]),
    field("classes6", "count", ["Số lớp khối 6"]),
    field("classes7", "count", ["Số lớp khối 7"]),
    field("classes8", "count", ["Số lớp khối 8", "Khối 8"]),
    field("grade9", "count", ["Khối 9"]),
    field("group9", "count", ["Khối 9"]),
    field("teachers6", "count", ["Số GV khối 6"]),
  ],
  { layouts: ["form"] }
);
const GUARD = record("guard", [field("known", "count", ["Bảo vệ trình độ đạt chuẩn"])], {
  layouts: ["table"],
});
const lexicon = new Lexicon([SCHOOL, GUARD]);

const ROLES = {
  other: { kind: "other", text: "" },
  whole: { kind: "whole" },
  aside: { kind: "aside" },
  unit: { kind: "unit" },
  count: { kind: "quantity", as: "count", percent: false },
} satisfies Readonly<Record<string, Role>>;
type Kind = keyof typeof ROLES;

/** Heads of these kinds over the columns right of the labels. */
const headsOf = (kinds: readonly Kind[], rows: readonly number[] = [0], labels = 0): Heads => ({
  roles: new Map(kinds.map((kind, at) => [labels + 1 + at, ROLES[kind]])),
  rows,
});
const idsIn = ({ matches }: Pick<Crossing, "matches">): string =>
  [...matches.values()].map((match) => (match === "ambiguous" ? "?" : match.field.id)).join("|");
const shown = (found: readonly Crossing[] | undefined): string[] | undefined =>
  found?.map((one) => `${columnName(one.column)} ${one.label.words}: ${idsIn(one)}`);

/** A sheet of heads and lines, as one of them after the other is read beneath heads of these kinds. */
function reading(rows: CellValue[][], labels = 0) {
  const grid = gridOf(rows);
  const crossings = new Crossings(grid, lexicon, []);
  return (row: number, heads: Heads, counts?: string): string[] | undefined => {
    const label = grid.label(row, labels);
    if (!label) throw new Error("a label");
    return shown(crossings.at(row, label, heads, matchesIn(lexicon, counts ?? label.text)));
  };
}
/** The same of one table: the last of its lines. */
function lastOf(heads: CellValue[], kinds: readonly Kind[], ...lines: CellValue[][]): string[] | undefined {
  const read = reading([heads, ...lines]);
  const over = headsOf(kinds);
  return lines.map((_, at) => read(at + 1, over)).pop();
}

const HEADS: CellValue[] = ["Nội dung", "Trình độ đạt chuẩn", "Trình độ trên chuẩn"];
const TWO: readonly Kind[] = ["other", "other"];
const guards: CellValue[] = ["Bảo vệ", 2, 1];
const ofGuards = ["B bảo vệ trình độ đạt chuẩn: guards", "C bảo vệ trình độ trên chuẩn: guardsAbove"];
const ofTeachers = ["B giáo viên trình độ đạt chuẩn: trained", "C giáo viên trình độ trên chuẩn: above"];

describe("a row’s label and its heads", () => {
  test.each<[string, CellValue[], string[] | undefined]>([
    ["name a field in each filled cell", guards, ofGuards],
    ["name it in one of them", ["Y tế", 1, 1], ["B y tế trình độ đạt chuẩn: nurses"]],
    ["give the parts of what the row counts", ["Giáo viên", 9, 8], ofTeachers],
    ["name none where it could be two", ["Kho", 1, 1], undefined],
    ["name none where the label is a field by itself", ["Văn thư", 1, 1], undefined],
    ["name none together with what nobody knows", ["Tạp vụ", 1, 1], undefined],
  ])("%s", (_, line, expected) => {
    expect(lastOf(HEADS, TWO, line)).toEqual(expected);
    expect(lastOf(HEADS, TWO, ["Bảo vệ", 2, 1], line)).toEqual(expected);
  });

  test("give a part in one column, beside one of something else", () => {
    expect(lastOf(["Nội dung", "Trình độ đạt chuẩn", "Khác"], TWO, ["Giáo viên", 9, 1])).toEqual([
      "B giáo viên trình độ đạt chuẩn: trained",
    ]);
  });

  test.each<[string, Kind, boolean]>([
    ["Trình độ khác", "other", true],
    ["Trình độ khác", "whole", true],
    ["Trình độ khác", "count", true],
    ["Trình độ khác", "aside", false],
    ["Trình độ khác", "unit", false],
    ["SL", "other", true],
    ["SL", "count", false],
  ])("name one together beneath “%s” of the kind %s: %s", (head, kind, expected) => {
    const found = lastOf([...HEADS, head], [...TWO, kind], [...guards, 5]);
    expect(found?.slice(2).map((one) => one.slice(0, 1))).toEqual(expected ? ["D"] : []);
  });

  test("name one of which the head gives two names, where one of them is known", () => {
    const conduct = (head: string) => lastOf(["Nội dung", head, "Khá"], TWO, ["Hạnh kiểm", 2, 1]);
    expect(conduct("Giỏi (Tốt)")).toEqual(["B hạnh kiểm giỏi tốt: kind"]);
    expect(conduct("Tốt（Giỏi）")).toEqual(["B hạnh kiểm tốt giỏi: kind"]);
    expect(conduct("Đạt (Tốt)")).toBeUndefined();
    expect(conduct("Giỏi (Xuất sắc)")).toBeUndefined();
  });
});

describe("grades", () => {
  test("over the columns break any label down, beneath a head of their own too", () => {
    const classes = ["B số lớp khối 6: classes6", "C số lớp khối 7: classes7"];
    expect(lastOf(["Nội dung", "Khối 6", "Khối 7"], ["aside", "aside"], ["Số lớp", 3, 4])).toEqual(classes);
    const merges = [[0, 1, 0, 2], [0, 0, 1, 0]].map(([top = 0, left = 0, bottom = 0, right = 0]) => ({ top, left, bottom, right })); // prettier-ignore
    const grid = gridOf([["Nội dung", "Chia theo khối", null], [null, "Khối 6", "Khối 7"], ["Số lớp", 3, 4]], { merges }); // prettier-ignore
    const heads = headsOf(["aside", "aside"], [0, 1]);
    const own = matchesIn(lexicon, "Số lớp");
    const found = new Crossings(grid, lexicon, []).at(2, parseLabel("Số lớp"), heads, own);
    expect(found?.map(idsIn)).toEqual(["classes6", "classes7"]);
  });

  test.each<[string, CellValue[], CellValue[], string[] | undefined]>([
    ["beneath the one head that says so", ["Số lớp", "Nữ"], ["Khối 8", 3, 90], ["B khối 8 số lớp: classes8"]],
    ["not beneath two of them", ["Số lớp", "Số lớp"], ["Khối 8", 3, 3], undefined],
    ["not beneath none of them", ["Nữ", "Nam"], ["Khối 8", 90, 80], undefined],
    ["not beneath a figure alone", ["Số lớp", "Nữ"], ["Khối 8", 3, null], undefined],
    ["nor at all beneath what counts others", ["Giáo viên", "Nữ"], ["Khối 8", 90, 40], []],
    ["not where the label could be two", ["Số lớp", "Nữ"], ["Khối 9", 3, 90], undefined],
    ["with the head where they are none by themselves", ["Số lớp", "Nữ"], ["Khối 7", 3, 90], ["B khối 7 số lớp: classes7"]],
  ])("are the field that they have by themselves %s", (_, heads, line, expected) =>
    expect(lastOf(["Nội dung", ...heads], TWO, line)).toEqual(expected)
  ); // prettier-ignore

  test("beneath counted heads that say of what", () => {
    const kinds: readonly Kind[] = ["count", "count"];
    expect(lastOf(["Nội dung", "Số GV", "Số HS"], kinds, ["Khối 6", 3, 90])).toEqual([
      "B khối 6 số gv: teachers6",
    ]);
  });
});

describe("a total beneath such rows", () => {
  const TOTAL: CellValue[] = ["Tổng cộng", 9, 8];
  const total = ["B tổng cộng trình độ đạt chuẩn: trained", "C tổng cộng trình độ trên chuẩn: above"];
  test.each<[string, CellValue[][], string[] | undefined]>([
    ["is what its heads name by themselves", [guards, TOTAL], total],
    ["is nothing that another row gave", [["Giáo viên", 9, 8], guards, TOTAL], []],
    ["is nothing of a part of them", [guards, ["Cộng khối 6", 9, 8]], []],
    ["is none where a label is a field called so", [guards, ["Tổng số lớp", 9, 8]], undefined],
    ["is none above all of them", [TOTAL], undefined],
  ])("%s", (_, lines, expected) => expect(lastOf(HEADS, TWO, ...lines)).toEqual(expected));

  test("is nothing beneath a head that nobody knows", () => {
    const heads = [...HEADS, "Khác"];
    expect(lastOf(heads, [...TWO, "other"], [...guards, 1], [...TOTAL, 1])).toEqual(total);
  });

  test("is theirs, though the words above it would make it something else", () => {
    const read = reading([HEADS, guards, TOTAL, ["Khác", 1, 1]]);
    const over = headsOf(TWO);
    read(1, over);
    expect(read(2, over, "Số lớp")).toEqual(total);
  });

  test("knows what the rows beneath its own heads gave, and no others", () => {
    const read = reading([HEADS, ["Giáo viên", 9, 8], HEADS, guards, TOTAL]);
    read(1, headsOf(TWO));
    const anew = headsOf(TWO, [2]);
    read(3, anew);
    expect(read(4, anew)).toEqual(total);
  });

  test("is a part where more stands over a grade beneath it", () => {
    const lines = (next: CellValue[]) => {
      const heads = [null, ...HEADS];
      const read = reading([heads, [1, ...guards], [null, ...TOTAL], next], 1);
      const over = headsOf(TWO, [0], 1);
      read(1, over);
      return read(2, over)?.map((one) => one.slice(0, 1));
    };
    expect(lines([null, "Khối 6", 1, 1])).toEqual([]);
    expect(lines([null, "Khác", 1, 1])).toEqual(["C", "D"]);
  });
});

describe("crossings say all that a label means by itself", () => {
  const own = matchesIn(lexicon, "Giáo viên");
  const crossing = (column: number, text: string): Crossing => ({
    column,
    label: parseLabel(text),
    matches: matchesIn(lexicon, text),
  });
  const parts = [crossing(1, "Trình độ đạt chuẩn"), crossing(2, "Trình độ trên chuẩn")];
  test.each<[string, readonly Crossing[], readonly Kind[], boolean]>([
    ["beneath heads of which none only counts", parts, ["other", "other"], true],
    ["not beside a head that only counts", parts, ["other", "other", "count"], false],
    ["beneath that head itself", parts, ["count", "other"], true],
    ["with the field itself among them", [...parts, crossing(4, "Giáo viên")], ["other", "other", "count"], true],
    ["where there are none", [], ["count"], true],
  ])("%s", (_, crossings, kinds, expected) =>
    expect(sayAll(crossings, own, headsOf(kinds))).toBe(expected)
  ); // prettier-ignore
});

describe("a row that says how the figures beneath its heads are given", () => {
  const cells = (heads: CellValue[], kinds: readonly Kind[], line: CellValue[], labels = 0) =>
    qualifiedCells(gridOf([heads, line]), lexicon, 1, labels, headsOf(kinds, [0], labels)).map(
      ({ label, cell: { column, as, percent } }) =>
        `${columnName(column)} ${label.words} ${as}${percent ? " %" : ""}`
    );
  const heads = ["Học lực", "Giỏi", "Khá"];
  test.each<[string, CellValue[], readonly Kind[], CellValue[], string[]]>([
    ["counts them", heads, TWO, ["SL", 60, 80], ["B giỏi count", "C khá count"]],
    ["gives their shares", heads, TWO, ["TL (%)", 60, 80], ["B giỏi share %", "C khá share %"]],
    ["leaves out what is no figure", heads, TWO, ["SL", "ít", 80], ["C khá count"]],
    ["leaves out heads of another kind", heads, ["unit", "other"], ["SL", 60, 80], ["C khá count"]],
    ["leaves out what no head stands over", heads.slice(0, 2), TWO, ["SL", 60, 80], ["B giỏi count"]],
    ["is none with a label of its own", heads, TWO, ["Số lớp", 60, 80], []],
  ])("%s", (_, over, kinds, line, expected) => expect(cells(over, kinds, line)).toEqual(expected));

  test("right of it alone", () => {
    const over = [null, null, ...heads];
    expect(cells(over, TWO, [1, 2, "SL", 60, 80], 2)).toEqual(["D giỏi count", "E khá count"]);
    const grid = gridOf([["Giỏi", "Nội dung", "Khá"], [60, "SL", 80]]); // prettier-ignore
    const around: Heads = { roles: new Map([[0, ROLES.other], [2, ROLES.other]]), rows: [0] }; // prettier-ignore
    expect(qualifiedCells(grid, lexicon, 1, 1, around).map(({ cell }) => cell.column)).toEqual([2]);
  });

  test("is none beneath no heads", () => {
    const grid = gridOf([["SL", 60, 80]]);
    expect(qualifiedCells(grid, lexicon, 0, 0, { ...headsOf(TWO), rows: [] })).toEqual([]);
  });
});
