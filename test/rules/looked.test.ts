/** Which columns were looked at: in totals and subtotals as in the records themselves, and after an edit. */
import { lookedAt, outdatedBy, succeed, tableNow, watched, type Table } from "../../src/rules";
import { tableOf } from "../support/tables";
import { toyField, toyRecord } from "../support/toy";

const RECORD = toyRecord("class", [
  toyField("class", "text", ["lớp"]),
  toyField("pupils", "count", ["sĩ số"]),
]);
const of = (pupils: number): Table => tableOf(RECORD, [{ class: "6A", pupils }]);
const parts: Table = { ...of(40), summary: of(80), subtotals: { table: of(60), ranges: [[0, 1]] } };

test.each([
  ["totals", (table: Table) => table.summary],
  ["subtotals", (table: Table) => table.subtotals?.table],
])("a column of %s that was looked at is noted, and is that of the table itself", (_, partOf) => {
  const { looked, value } = lookedAt(() => partOf(watched(parts))?.columns.get("pupils"));
  expect([...looked.any]).toEqual([partOf(parts)?.columns.get("pupils")]);
  expect(value).toBe(partOf(parts)?.columns.get("pupils"));
});

test("of subtotals it is still known which records they are over; a table without them has none", () => {
  expect(watched(parts).subtotals?.ranges).toEqual([[0, 1]]);
  expect(watched(of(40))).not.toHaveProperty("subtotals");
  expect(watched(of(40))).not.toHaveProperty("summary");
});

test("after edits a table is the one that took its place last; what nothing took the place of is itself", () => {
  const [first, second, third] = [of(40), of(41), of(42)];
  const { looked } = lookedAt(() => watched(first).columns.get("pupils"));
  expect([tableNow(first), outdatedBy(looked)]).toEqual([first, "nothing"]);
  succeed(first, second, [0]);
  succeed(second, third, [0]);
  expect([tableNow(first), tableNow(second), tableNow(third)]).toEqual([third, third, third]);
  expect(outdatedBy(looked)).toBe("all");
});
