/** Which record a form's labels are given to, where their values stand, and what is asked about strange ones. */
import type { RecordType } from "../../src/rules";
import { recognise, type CellValue } from "../../src/sheets";
import { Grid } from "../../src/sheets/grid/grid";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { Match } from "../../src/sheets/lexicon/match";
import { noHeads } from "../../src/sheets/find/forms/heads";
import type { Role } from "../../src/sheets/find/forms/roles";
import { assign } from "../../src/sheets/place/assign";
import {
  aligned,
  explainsLabels,
  fieldUnder,
  labelCell,
  type Entry,
} from "../../src/sheets/place/form-entry";
import { labelQuestion } from "../../src/sheets/place/form-questions";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const PERSON = record("person", [
  field("name", "text", ["Họ tên"]),
  field("born", "date", ["Ngày sinh"]),
  field("children", "count", ["Số con"], { twin: "part" }),
  field("part", "share", ["Tỷ lệ con"], { twin: "children" }),
  field("kind", "choice", ["Diện"], { options: [{ code: "a", labels: ["Chính quy"] }] }),
]);
const HOUSE = record("house", [field("owner", "text", ["Họ tên"]), field("rooms", "count", ["Số phòng"])]);
const { records } = new Lexicon([PERSON, HOUSE]);
const [person, house] = records;
if (!person || !house) throw new Error("two records");

/** A label in the first column of a row, whose value is in the given one, as the records know it. */
function entry(row: number, text: string, column = 1, more: Partial<Entry> = {}): Entry {
  const label = parseLabel(text);
  const matches = new Map<(typeof records)[number], Match | "ambiguous">();
  for (const known of records) {
    const found = known.index.find(label);
    if (found) matches.set(known, found);
  }
  const answer = { kind: "cells", cells: [{ column }] } as const;
  return { row, labelColumn: 0, label, matches, answer, heads: noHeads(), ...more };
}
const grid = (...values: CellValue[][]): Grid => new Grid({ name: "S", values, merges: [] });

/** Each line of it says something behind its label. */
const FILLED = grid(...Array.from({ length: 4 }, () => ["", "có"]));

describe("labels are given to", () => {
  const given = (entries: Entry[], fewest = 2, firstTable?: number) =>
    assign(FILLED, entries, { fewest, firstTable }).map(
      ([{ label }, { record: of }]) => `${label.text}: ${of.id}`
    );
  test("the record that knows most of them", () => {
    expect(given([entry(0, "Họ tên"), entry(1, "Số phòng"), entry(2, "Ghi chú")])).toEqual([
      "Họ tên: house",
      "Số phòng: house",
    ]);
    expect(
      given([entry(0, "Họ tên"), entry(1, "Số con"), entry(2, "Ngày sinh"), entry(3, "Số phòng")])
    ).toEqual(["Họ tên: person", "Số con: person", "Ngày sinh: person", "Số phòng: house"]);
  });

  test("a record whose columns are records after one that is a form", () => {
    const owner = (layouts: RecordType["layouts"]) => {
      const [one, other] = new Lexicon([
        { ...HOUSE, layouts },
        { ...HOUSE, id: "plain" },
      ]).records;
      if (!one || !other) throw new Error("two records");
      const matches = (text: string) =>
        new Map(
          [one, other].map((known) => [known, known.index.find(parseLabel(text)) ?? "ambiguous"] as const)
        );
      const entries = ["Họ tên", "Số phòng"].map((text, row) =>
        entry(row, text, 1, { matches: matches(text) })
      );
      return assign(FILLED, entries, { fewest: 2 }).map(([, { record: of }]) => of.id);
    };
    expect([owner(["matrix"]), owner(["matrix", "table"])]).toEqual([
      ["plain", "plain"],
      ["plain", "plain"],
    ]);
    expect([owner(["matrix", "form"]), owner(["matrix", "list"]), owner(["table"])]).toEqual([
      ["house", "house"],
      ["house", "house"],
      ["house", "house"],
    ]);
  });

  const inline = { answer: { kind: "inline", column: 0, text: "x" } } as const;
  test.each<[string, Entry, number | undefined, boolean]>([
    ["none alone", entry(0, "Ngày sinh"), undefined, false],
    ["alone where it is written as a form", entry(0, "Ngày sinh", 0, inline), undefined, true],
    ["alone behind a colon", entry(0, "Ngày sinh:"), undefined, true],
    ["alone as a day over a table", entry(0, "Ngày sinh"), 3, true],
    ["alone as a day over a table, in other words that mean the same", entry(0, "Sinh ngày"), 3, true],
    ["none alone as a day beneath it", entry(3, "Ngày sinh"), 3, false],
    ["alone as a name that is written so", entry(0, "Họ tên:"), undefined, true],
    ["none alone as a letterhead", entry(0, "Họ tên:"), 3, false],
    ["none alone as a count", entry(0, "Số phòng:"), undefined, false],
  ])("%s", (_, one, firstTable, expected) => expect(given([one], 2, firstTable).length > 0).toBe(expected));
});

describe("a label’s value", () => {
  const values: CellValue[][] = [
    ["Họ tên", null, "An"],
    ["Ngày sinh", null, "1/1/2000"],
    ["Số con", null, 2],
    ["Diện", null, null, "ghi sau"],
  ];
  const texts = ["Họ tên", "Ngày sinh", "Số con"];
  const others = texts.map((text, row) => entry(row, text, 2));
  const column = (one: Entry, all: readonly Entry[], of = grid(...values)): unknown => {
    const { answer } = aligned(of, one, all);
    return answer.kind === "cells" ? answer.cells.map((cell) => cell.column) : answer.kind;
  };
  const strange = entry(3, "Diện", 3);
  test("stands where the other labels of its column have theirs, not further right", () => {
    expect(column(strange, [...others, strange])).toEqual([2]);
    expect(column(entry(3, "Diện", 2), [...others, strange])).toEqual([2]);
  });
  test("stays where it is beside two others, beneath heads, far away, or filled nearer", () => {
    expect(column(strange, [...others.slice(1), strange])).toEqual([3]);
    const roles = new Map<number, Role>([[3, { kind: "aside" }]]);
    const headed = { ...strange, heads: { roles, rows: [0] } };
    expect(column(headed, [...others, headed])).toEqual([3]);
    const far = { ...strange, row: 9 };
    const apart = grid(...values.slice(0, 3), ...Array<CellValue[]>(6).fill([]), values[3] ?? []);
    expect(column(far, [...others, far], apart)).toEqual([3]);
    const near = { ...strange, answer: { kind: "cells", cells: [{ column: 1 }] } } as const;
    expect(column(near, [...others, near], grid(...values.slice(0, 3), ["Diện", "có"]))).toEqual([1]);
    expect(column({ ...strange, ...{ answer: { kind: "inline", column: 0, text: "x" } } }, others)).toBe(
      "inline"
    );
  });
  test("moves to the right as well where its own cell is blank", () => {
    const blank = { ...strange, answer: { kind: "cells", cells: [{ column: 1 }] } } as const;
    expect(column(blank, [...others, blank])).toEqual([2]);
  });
  test("may have its label elsewhere", () => {
    expect(labelCell(entry(3, "Diện"))).toEqual({ row: 3, column: 0 });
    expect(labelCell(entry(3, "Diện", 1, { labelRow: 2 }))).toEqual({ row: 2, column: 0 });
  });
});

test("a label under a head of counts or shares is the one that can be given so", () => {
  const under = (text: string, as?: "count" | "share"): string | undefined => {
    const found = fieldUnder(person, entry(0, text), as);
    return typeof found === "object" ? found.field.id : found;
  };
  expect([under("Số con"), under("Số con", "count"), under("Số con", "share")]).toEqual([
    "children",
    "children",
    "part",
  ]);
  expect([under("Tỷ lệ con", "count"), under("Ngày sinh", "share"), under("Ngày sinh", "count")]).toEqual([
    "children",
    undefined,
    "born",
  ]);
  expect([under("Họ tên", "share"), under("Ghi chú", "count")]).toEqual(["name", undefined]);
});

test("a sheet explains labels where most values are labels of the same fields", () => {
  const explains = (...rows: [string, CellValue][]): boolean =>
    explainsLabels(
      grid(...rows),
      person,
      rows.map(([text], row) => entry(row, text))
    );
  expect(explains(["Họ tên", "Họ tên"], ["Ngày sinh", "Ngày sinh"])).toBe(true);
  expect(explains(["Họ tên", "Họ tên"], ["Ngày sinh", "Ngày sinh"], ["Số con", 2])).toBe(true);
  expect(explains(["Họ tên", "Họ tên"])).toBe(false);
  expect(explains(["Họ tên", "Ngày sinh"], ["Ngày sinh", "Họ tên"])).toBe(false);
  expect(
    explains(["Họ tên", "Họ tên"], ["Ngày sinh", "Ngày sinh"], ["Số con", 2], ["Diện", "Chính quy"])
  ).toBe(false);
});

describe("about a label that nobody knows", () => {
  const asked = (text: string, value: CellValue, taken: string[] = [], aside: string[] = []) => {
    const [known] = new Lexicon([{ ...PERSON, aside }]).records;
    if (!known) throw new Error("a record");
    return labelQuestion(grid([text, value]), known, entry(0, text), new Set(taken));
  };
  test("the fields are asked that it is like and that its cell could hold", () => {
    expect(asked("Ngày sinh ra", "1/1/2000")).toMatchObject({
      kind: "item",
      what: "cell",
      why: "unlike",
      cell: "A1",
      at: "B1",
      label: "Ngày sinh ra",
      record: "person",
      suggestions: ["born"],
    });
    expect(asked("Ngày sinh ra", "ở Huế").suggestions).toEqual([]);
    expect(asked("Ngày sinh ra", "1/1/2000", ["born"]).suggestions).toEqual([]);
  });
  test("the choice is asked of which its cell says an option, but for what is of no concern", () => {
    expect(asked("Hình thức", "Chính quy").suggestions).toEqual(["kind"]);
    expect(asked("Hình thức", "Chính quy", ["kind"]).suggestions).toEqual([]);
    expect(asked("Hình thức", "Chính quy", [], ["Hình thức"]).suggestions).toEqual([]);
    expect(asked("Hình thức", "Từ xa").suggestions).toEqual([]);
  });
});

test("a small table beneath a form of its record belongs to it, unless both say otherwise", () => {
  const law = regulation("toy", [
    { ...PERSON, layouts: ["form", "table"], marks: ["name", "born", "children"] },
  ]);
  const tables = (...values: CellValue[][]) =>
    recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], { regulation: "toy" }).sheets[0]
      ?.tables;
  const form: CellValue[][] = [
    ["Họ tên", "An"],
    ["Ngày sinh", "1/1/2000"],
    ["Diện", "Chính quy"],
  ];
  const read = (...beneath: CellValue[][]) =>
    tables(...form, ...beneath)?.map(({ table: { layout, columns } }) => [
      layout,
      [...columns.keys()].sort(),
    ]);
  const heads: CellValue[] = ["STT", "Số con", "Tỷ lệ con"];
  const one = [["form", ["born", "children", "kind", "name", "part"]]];
  const two = [
    ["form", ["born", "kind", "name"]],
    ["table", ["children", "part"]],
  ];
  expect(read(heads, [1, 2, "50%"])).toEqual(one);
  expect(read([], heads, [1, 2, "50%"])).toEqual(one);
  expect(read([], [], heads, [1, 2, "50%"])).toEqual(two);
  expect(read(heads, [1, 2, "50%"], [2, 3, "60%"])).toEqual(two);
  expect(read([...heads, "Diện"], [1, 2, "50%", "Chính quy"])).toEqual(one);
});
