/** Records that a rule looks at together, and a record by itself. */
import { Gathering, listsBy, lookedAt, lookOver, RecordSet, Row, watched, type Table } from "../../src/rules";
import { tableOf } from "../support/tables";
import { toyField, toyRecord } from "../support/toy";

const RECORD = toyRecord("class", [
  toyField("class", "text", ["lớp"]),
  toyField("pupils", "count", ["sĩ số"]),
  toyField("safe", "yesNo", ["an toàn"], { marks: { none: ["không phải làm"] } }),
]);
const classes = (...pupils: readonly (number | null)[]): Table =>
  tableOf(
    RECORD,
    pupils.map((count, index) => ({ class: `6.${index}`, pupils: count }))
  );
const totals = tableOf(RECORD, [
  { class: "Cộng", pupils: 0 },
  { class: "TB", pupils: 0 },
  { class: "Cộng", pupils: 0 },
]);

/** The names of the records that each row of totals is over. */
const over = (set: RecordSet): (readonly [string, readonly string[]])[] =>
  [...set.totals()].map(({ row, over }) => [row.name, [...set.rows()].filter(over).map(({ name }) => name)]);

test("records that are gathered one by one are a set of their own, over all tables", () => {
  const gathering = new Gathering();
  expect(gathering.first).toBeUndefined();
  const [first, second] = [classes(30, 46), classes(47)];
  for (const row of new RecordSet("class", [first, second]).each()) {
    if (row.number("pupils") > 45) gathering.add(row);
  }
  expect(gathering.count).toBe(2);
  expect(gathering.first?.name).toBe("6.1");
  const large = gathering.as("class", "too large");
  expect([large.name, large.count, [...large.rows()].map((row) => row.number("pupils"))]).toEqual([
    "too large",
    2,
    [46, 47],
  ]);
});

test("a set says what it says on its own sheet, or on that of the first cell", () => {
  const set = new RecordSet("class", [{ ...classes(46), sheet: "6A" }]);
  expect(set.pass({ value: 1 })).toMatchObject({ outcome: "pass", sheet: "6A", value: 1 });
  expect(set.unknown("incomplete")).toMatchObject({ outcome: "unknown", reason: "incomplete", sheet: "6A" });
  const cells = [{ sheet: "6B", row: 0, column: 0 }];
  expect(set.fail({ cells })).toMatchObject({ outcome: "fail", cells, sheet: "6B" });
});

describe("rows of totals", () => {
  const parts: Table = {
    ...classes(40, 41, 42, 43, 44),
    summary: tableOf(RECORD, [{ class: "Tổng", pupils: 210 }]),
    subtotals: {
      table: totals,
      // The second is an average right beneath the first.
      ranges: [
        [0, 1],
        [2, 1],
        [2, 3],
      ],
    },
  };

  test("between the records are over those of their part, beneath them over what is behind the last part", () => {
    expect(over(new RecordSet("class", [parts]))).toEqual([
      ["Cộng", ["6.0", "6.1"]],
      ["TB", ["6.0", "6.1"]],
      ["Cộng", ["6.2", "6.3"]],
      ["Tổng", ["6.4"]],
    ]);
  });

  test("of a group are those that are over its records alone", () => {
    const [first, rest] = new RecordSet("class", [parts]).groups(({ index }) => (index < 2 ? "a" : "b"));
    expect(over(first ?? new RecordSet("class", []))).toEqual([
      ["Cộng", ["6.0", "6.1"]],
      ["TB", ["6.0", "6.1"]],
    ]);
    expect(over(rest ?? new RecordSet("class", [])).map(([, names]) => names)).toEqual([
      ["6.2", "6.3"],
      ["6.4"],
    ]);
  });

  test("without parts are over all", () => {
    const summary = tableOf(RECORD, [{ class: "Tổng", pupils: 81 }]);
    expect(over(new RecordSet("class", [{ ...classes(40, 41), summary }]))).toEqual([
      ["Tổng", ["6.0", "6.1"]],
    ]);
    expect(over(new RecordSet("class", [classes(40)]))).toEqual([]);
  });
});

describe("a set of records", () => {
  test("counts those of all tables, or of its group", () => {
    const set = new RecordSet("class", [classes(40, 41), classes(42)]);
    const groups = set.groups(
      (row) => (row.number("pupils") > 40 ? "large" : "small"),
      (row) => row.name
    );
    expect(set.count).toBe(3);
    expect(groups.map(({ name, count }) => [name, count])).toEqual([
      ["6.0", 1],
      ["6.1", 2],
    ]);
    expect(groups.map((group) => [...group.rows()].map((row) => row.number("pupils")))).toEqual([
      [40],
      [41, 42],
    ]);
  });

  test("of no table stands on no sheet, and lacks every column", () => {
    const none = new RecordSet("class", []);
    expect([none.count, none.sheet, none.has("pupils")]).toEqual([0, "", false]);
    expect(none.gap("pupils")).toMatchObject({ outcome: "unknown", reason: "noColumn", field: "pupils" });
  });

  test("tells the first column that none of its tables has", () => {
    const set = new RecordSet("class", [classes(40)]);
    expect(set.gap("class", "safe")).toMatchObject({
      reason: "noColumn",
      field: { id: "safe" },
      sheet: "Sheet1",
    });
    expect(set.gap("class", "pupils")).toBeUndefined();
  });
});

describe("a record", () => {
  const row = new Row(tableOf(RECORD, [{ class: "6A", safe: "không phải làm" }]), 0);

  test("has nothing in a column that its table lacks", () => {
    expect([row.number("pupils"), row.text("pupils"), row.yes("pupils"), row.choice("pupils")]).toEqual([
      NaN,
      "",
      undefined,
      undefined,
    ]);
    expect([row.has("pupils"), row.isBlank("pupils"), row.ref("pupils")]).toEqual([false, true, null]);
  });

  test("answers neither yes nor no in words that say something else", () => {
    expect([row.mark("safe"), row.yes("safe")]).toEqual(["none", undefined]);
  });

  test("calls a field by its name, and what is none by its id", () => {
    expect([row.nameOf("pupils"), row.nameOf("teachers")]).toEqual([{ en: "pupils" }, "teachers"]);
  });

  test("that holds something else than what is asked for is unreadable, not blank", () => {
    expect(row.missing("class")).toMatchObject({ outcome: "unknown", reason: "unreadable" });
    expect(row.missing("pupils")).toMatchObject({ reason: "noColumn", sheet: "Sheet1" });
  });

  test("fails at no cell where nothing was read", () => {
    const fresh = new Row(tableOf(RECORD, [{ class: "6A", safe: "không" }]), 0);
    expect(fresh.fail()).toMatchObject({ at: null, cells: [] });
    fresh.yes("safe");
    expect(fresh.fail()).toMatchObject({ at: { row: 1, column: 1 }, said: "không" });
  });
});

test("a row that is kept tells each work anew which columns it looked at", () => {
  const table = watched(tableOf(RECORD, [{ class: "6A", safe: "có" }]));
  const row = new Row(table, 0);
  const fieldsOf = (work: () => unknown): string[] =>
    [...lookedAt(work).looked.any].map(({ field }) => field.id);
  expect(fieldsOf(() => row.yes("safe"))).toEqual(["safe"]);
  expect(fieldsOf(() => row.isOk("safe"))).toEqual(["safe"]);
});

test("what is looked over hangs on every column of the tables", () => {
  const tables = [{ class: "6A", safe: "có" }].map((row) => watched(tableOf(RECORD, [row])));
  const { any, own } = lookedAt(() => lookOver(tables)).looked;
  expect([...any].map(({ field }) => field.id)).toEqual(["class", "safe"]);
  expect(own.size).toBe(0);
});

test("a set holds several lists where the same is listed twice, each named once over its rows", () => {
  const listed = (...rows: readonly (readonly [string | null, number])[]) => {
    const table = tableOf(
      RECORD,
      rows.map(([name, pupils]) => ({ class: name, pupils }))
    );
    const key = (row: Row) => (row.isOk("class") ? row.text("class").toLowerCase() : "");
    const item = (row: Row) => row.text("pupils");
    const lists = listsBy(new RecordSet("class", [table]), { field: "class", key, item });
    return lists.map(({ name, count }) => [name, count]);
  };
  expect(listed(["A", 1], [null, 2], ["B", 1])).toEqual([
    ["A", 2],
    ["B", 1],
  ]);
  expect(listed(["A", 1], [null, 2], ["a", 3])).toEqual([["", 3]]);
  expect(listed([null, 1], ["B", 1])).toEqual([
    ["", 1],
    ["B", 1],
  ]);
});
