/** A person's answers, laid over the columns and cells that were found. */
import { answeredCells, answeredColumns } from "../../src/sheets/place/answers";
import { inCell, type Place } from "../../src/sheets/place/placement";
import type { Mapped } from "../../src/sheets/place/settle";
import type { Field } from "../../src/rules";
import type { SheetData, SheetMapping } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, planOf } from "./toy-sheet";

const [NAME, GOOD, SHARE, PUPILS] = [
  field("name", "text", ["Tên trường"]),
  field("good", "count", ["Giỏi"], { twin: "share" }),
  field("share", "share", ["Giỏi"], { twin: "good" }),
  field("pupils", "count", ["Sĩ số"]),
];
const SCHOOL = record("school", [NAME, GOOD, SHARE, PUPILS]);
const answersOf = (columns: SheetMapping["columns"]): SheetMapping => ({
  sheet: "S",
  fingerprint: "",
  record: "school",
  columns,
});

describe("of a table", () => {
  /** By column, its field and how sure that is. */
  const columns = (
    answers: SheetMapping["columns"],
    detected: readonly (readonly [number, Field])[] = [
      [0, NAME],
      [1, GOOD],
    ],
    { origin, items }: { origin?: SheetData["origin"]; items?: Field } = {}
  ): string[] => {
    const heads = [["Tên trường"], ["Giỏi"], ["Cột"]];
    const { grid, plan } = planOf(SCHOOL, { heads, rows: [["A", 3, 4]], origin });
    const found = new Map<number, Mapped>(
      detected.map(([column, of]) => {
        const reason = { how: "label", label: of.labels[0] ?? "" } as const;
        return [column, { match: { field: of, confidence: "exact", reason }, confidence: "exact" }];
      })
    );
    answeredColumns(
      grid,
      found,
      answersOf(answers),
      items ? { ...plan, items: { column: 0, field: items } } : plan
    );
    return [...found].map(([column, { match, confidence }]) => `${column} ${match.field.id} ${confidence}`);
  };
  const found = ["0 name exact", "1 good exact"];
  test.each<[string, SheetMapping["columns"], string[]]>([
    ["what was found so is confirmed", { name: "A" }, ["0 name confirmed", "1 good exact"]],
    ["what was found elsewhere is moved", { good: "C" }, ["0 name exact", "2 good confirmed"]],
    ["what was not found is added", { pupils: "C" }, [...found, "2 pupils confirmed"]],
    ["what was taken for another field is that", { pupils: "B" }, ["0 name exact", "1 pupils confirmed"]],
    ["what the table has not is taken away", { good: null }, ["0 name exact"]],
    ["what no field is called is left", { nobody: "C" }, found],
  ])("%s", (_, answers, expected) => expect(columns(answers)).toEqual(expected));

  test("a count and its share in one column are both confirmed, by what was found", () => {
    expect(columns({ good: "B", share: "B" })).toEqual(["0 name exact", "1 good confirmed"]);
    expect(columns({ share: "B", good: "C" })).toEqual([
      "0 name exact",
      "1 share confirmed",
      "2 good confirmed",
    ]);
    expect(columns({ share: "B" })).toEqual(["0 name exact", "1 share confirmed"]);
  });

  test("what names the items of a list stays where it is", () => {
    expect(columns({ name: "C" }, [[1, GOOD]], { items: NAME })).toEqual(["1 good exact"]);
    expect(columns({ name: "C" }, [[1, GOOD]], { items: PUPILS })).toEqual([
      "1 good exact",
      "2 name confirmed",
    ]);
  });

  test("letters count from the sheet’s first column, none from before it", () => {
    expect(columns({ name: "D" }, undefined, { origin: { row: 5, column: 3 } })).toEqual([
      "0 name confirmed",
      "1 good exact",
    ]);
    expect(columns({ pupils: "B" }, undefined, { origin: { row: 5, column: 3 } })).toEqual(found);
  });
});

describe("of a form", () => {
  /** Where each field is and how sure that is. */
  const cells = (answers: SheetMapping["columns"], origin?: SheetData["origin"]): string[] => {
    const rest = { percentLabel: false, confidence: "exact", reason: { how: "label", label: "" } } as const;
    const places = new Map<string, Place>([
      ["name", inCell(0, 1, { field: NAME, ...rest })],
      ["good", inCell(1, 1, { field: GOOD, ...rest })],
    ]);
    const fields = [NAME, GOOD, PUPILS];
    answeredCells(gridOf([["x"]], { origin }), places, answersOf(answers), (id) =>
      fields.find((of) => of.id === id)
    );
    return [...places].map(
      ([id, { rowOf, columnOf, confidence, reason }]) =>
        `${id} ${rowOf(0)},${columnOf(0)} ${confidence} ${reason.how}`
    );
  };
  const [name, good] = ["name 0,1 exact label", "good 1,1 exact label"];
  test.each<[string, SheetMapping["columns"], string[]]>([
    ["a cell that is named is the field’s", { pupils: "C4" }, [name, good, "pupils 3,2 confirmed answer"]],
    ["a cell goes before the one that was found", { name: "C4" }, [good, "name 3,2 confirmed answer"]],
    ["a field that the form has not is taken away", { good: null }, [name]],
    ["what is no field stays nothing", { share: "C4" }, [name, good]],
    ["what is no cell takes the field away", { good: "?" }, [name]],
  ])("%s", (_, answers, expected) => expect(cells(answers)).toEqual(expected));

  test("cells count from the sheet’s first one", () => {
    expect(cells({ name: "C6" }, { row: 4, column: 1 })).toEqual([good, "name 1,1 confirmed answer"]);
  });
});
