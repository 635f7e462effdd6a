import { dayBefore, filledOnce, notApplicable, serialFromIso } from "../../../src/rules";
import type { Parameter, Row, Serial } from "../../../src/rules";
import { details, says } from "./support";

describe("a day that records state together", () => {
  const before: Parameter<number> = {
    clause: "1",
    unit: "date",
    values: [{ from: "2020-01-01", value: serialFromIso("2024-10-19") }],
  };
  const oneDay = (row: Row, field: string): readonly [Serial, Serial] | undefined =>
    row.isOk(field) ? [row.number(field), row.number(field)] : undefined;
  const form = dayBefore({
    record: "class",
    date: "signed",
    before,
    daysIn: oneDay,
    among: (row) => row.text("kind") === "arts",
    none: notApplicable({ en: "no arts" }),
    note: { en: "{date}, due before {due}: {days} days late" },
  });

  test("the day before is in time, the day itself is a day late", () => {
    expect(says(form, [{ kind: "arts", signed: "2024-10-18" }])).toEqual(["pass"]);
    const [late] = details(form, [{ kind: "arts", signed: "2024-10-19" }]);
    expect(late).toMatchObject({ outcome: "fail", cell: "B2", value: "2024-10-19", limit: "2024-10-19" });
    expect(late?.note?.args).toMatchObject({ days: 1 });
  });

  test("several rows that say it too late are one mistake, at the first of them", () => {
    const rows = ["2024-10-01", "2024-11-01", "2024-11-02"].map((signed) => ({ kind: "arts", signed }));
    const said = details(form, rows);
    expect(said.map(({ outcome, cell }) => [outcome, cell])).toEqual([["fail", "B3"]]);
    expect(said[0]?.note?.args).toMatchObject({ days: 14 });
  });

  test("a blank leaves it open, unless it is beside a record that is not asked", () => {
    const rows = [
      { kind: "arts", signed: "2024-10-01" },
      { kind: "arts", signed: null },
    ];
    expect(says(form, rows)).toEqual(["unknown B3 blank"]);
    expect(says(form, [rows[0] ?? {}, { kind: "law", signed: null }])).toEqual(["pass"]);
  });

  test("where no record is asked it does not apply", () => {
    expect(says(form, [{ kind: "law", signed: "2024-12-01" }])).toEqual(["notApplicable"]);
  });
});

describe("fields that are filled in once for all records", () => {
  const form = filledOnce(["kind", "school"], { record: "class" });

  test("it is enough that one row says each", () => {
    const rows = [
      { kind: "a", school: null },
      { kind: null, school: "b" },
    ];
    expect(says(form, rows)).toEqual(["pass"]);
  });

  test("what no row says fails at the first of its cells, and is named", () => {
    const rows = [
      { kind: "a", school: null },
      { kind: null, school: null },
    ];
    const [said] = details(form, rows);
    expect(said).toMatchObject({ outcome: "fail", cell: "B2" });
    expect(said?.note?.args).toMatchObject({ fields: { list: [expect.anything()] } });
  });

  test("a field without a column leaves it open", () => {
    expect(says(form, [{ kind: "a" }])).toEqual(["unknown - noColumn"]);
  });
});
