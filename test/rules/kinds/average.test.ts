import { averaging, fact, notApplicable, type RecordSet } from "../../../src/rules";
import { judge, tableOf } from "../../support/tables";
import { RECORD, regulationOf } from "./support";

const NOTE = { en: "stated {stated}, computed {computed}" };
const averageOver = averaging({
  tolerance: 1,
  note: NOTE,
  none: notApplicable({ en: "nothing to average" }),
  words: { average: /average/, sum: /total/, count: /classes/ },
});
const PUPILS = fact("pupils by their columns", ["part"], (row) => row.number("part"));
const form = averageOver({
  record: "class",
  uses: ["pupils"],
  field: "pupils",
  figures: PUPILS,
});

/** What is said of a row beneath two classes of 30 and 40. */
function beneath(stated: number, words: string) {
  const rows = [30, 40].map((part) => ({ class: "6", part, pupils: part }));
  const summary = [{ class: words, part: null, pupils: stated }];
  return judge(regulationOf({ forms: form }), "1", [tableOf(RECORD, rows, { summary })])[0];
}

test.each([
  [35, "average", "pass"],
  [36, "average", "pass"],
  [37, "average", "fail"],
  [70, "average", "fail"],
  [70, "total", "pass"],
  [35, "total", "fail"],
  [35, "class 6", "pass"],
  [70, "class 6", "pass"],
  [2, "classes", "pass"],
  [35, "total / classes", "pass"],
  [70, "total / classes", "pass"],
  [2, "total / classes", "fail"],
  [2, "average of classes", "fail"],
])("beneath 30 and 40 the row of %d called “%s”: %s", (stated, words, outcome) => {
  expect(beneath(stated, words)?.outcome).toBe(outcome);
});

test("of two rows beneath each other the second is over all records as well", () => {
  const rows = [30, 40].map((part) => ({ class: "6", part, pupils: part }));
  const summary = [35, 50].map((pupils) => ({ class: "average", part: null, pupils }));
  const said = judge(regulationOf({ forms: form }), "1", [tableOf(RECORD, rows, { summary })]);
  expect(said).toMatchObject([{ outcome: "fail", cell: "C5", value: 50, limit: 35 }]);
});

test("a row over records without figures may state those of the others", () => {
  const part = (stated: number) => {
    const rows = [{ class: "6", part: 30, pupils: 30 }];
    const table = tableOf(RECORD, [...rows, { class: "7", part: null, pupils: 9 }]);
    const totals = tableOf(RECORD, [{ class: "average", part: null, pupils: stated }]);
    const own = averageOver({
      record: "class",
      uses: ["part"],
      field: "pupils",
      figures: (set: RecordSet) =>
        [...set.rows()].filter((row) => row.isOk("part")).map((row) => ({ row, value: row.number("part") })),
    });
    const over = { ...table, subtotals: { table: totals, ranges: [[1, 1]] as const } };
    return judge(regulationOf({ forms: own }), "1", [over])[0];
  };
  expect(part(30)?.outcome).toBe("pass");
  expect(part(50)).toMatchObject({ outcome: "fail", value: 50, limit: 30 });
});

test("a figure that is another stands with those that it is over", () => {
  expect(beneath(50, "average")).toMatchObject({
    cell: "C4",
    cells: ["C4", "C2", "C3"],
    value: 50,
    limit: 35,
    note: { text: NOTE, args: { stated: 50, computed: 35 } },
  });
});

test("a record without a figure leaves it open, and no record says nothing", () => {
  const open = tableOf(RECORD, [{ class: "6", part: null, pupils: 30 }]);
  expect(judge(regulationOf({ forms: form }), "1", [open])).toMatchObject([
    { outcome: "unknown", cell: "B2", reason: "blank" },
  ]);
  const none = averageOver({ record: "class", uses: [], field: "pupils", figures: () => [] });
  expect(judge(regulationOf({ forms: none }), "1", [open])[0]?.outcome).toBe("notApplicable");
});
