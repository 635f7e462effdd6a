import { recordsIn, vocabulary } from "../../src/rules";

const UNIT_HEAD = vocabulary("titles: нэгжийн дарга\nname: Нэр | Овог, нэр");
const record = recordsIn("mn", { UNIT_HEAD });
const MORE = { key: "name", marks: "name", fields: "name text: Нэр | name" };

test("a record's head says what it is, and its id where its words stand", () => {
  expect(record("unit-head form table workbook: Нэгжийн дарга | head of a unit", MORE)).toMatchObject({
    id: "unit-head",
    name: { mn: "Нэгжийн дарга", en: "head of a unit" },
    layouts: ["form", "table"],
    span: "workbook",
    titles: ["нэгжийн дарга"],
    fields: [{ id: "name", type: "text", labels: ["Нэр", "Овог, нэр"] }],
  });
});

test("a record without words of its own has the names of its fields alone", () => {
  const other = record("team table: Хамт олон | team", MORE);
  expect(other).toMatchObject({ span: "sheet", fields: [{ labels: ["Нэр"] }] });
  expect(other.titles).toBeUndefined();
});
