import { byCategory, notApplicable, toldBeside, trait, type Parameter, type Table } from "../../../src/rules";
import { judge, tableOf } from "../../support/tables";
import { RECORD, regulationOf } from "./support";

const atMost = (value: number): Parameter<number> => ({ clause: "1", unit: "pupils", values: [{ value }] });
const SIZES: Readonly<Record<string, Parameter<number>>> = { a: atMost(30), b: atMost(30), c: atMost(20) };
const SIZE = trait<Parameter<number>>("size", [], (row) => SIZES[row.text("kind")] ?? row.missing("kind"));
const BESIDE = notApplicable({ en: "told beside" });

/** A sheet's row that is several records, which have the cell of the pupils together. */
function spread(kinds: readonly (string | null)[]): Table {
  const table = tableOf(
    RECORD,
    kinds.map((kind) => ({ pupils: 40, kind }))
  );
  const columns = new Map(table.columns);
  const pupils = columns.get("pupils");
  if (pupils) columns.set("pupils", { ...pupils, ref: () => pupils.ref(0) });
  return { ...table, columns };
}

const said = (table: Table): string[] => {
  const unless = toldBeside("pupils", SIZE, BESIDE);
  const forms = byCategory({ record: "class", of: "pupils", by: SIZE, comparison: "atMost", unless });
  return judge(regulationOf({ forms }), "1", [table]).map(({ outcome }) => outcome);
};

describe("a cell that the records of a row share", () => {
  test("is one mistake for those of the same figure, and another for those of another", () => {
    expect(said(spread(["a", "b", "c", "a"]))).toEqual(["fail", "notApplicable", "fail", "notApplicable"]);
  });

  test("is no mistake of a record before whose figure nobody knows", () => {
    expect(said(spread([null, "a"]))).toEqual(["unknown", "fail"]);
  });

  test("is the record's own where each has a cell", () => {
    const table = tableOf(RECORD, [
      { pupils: 40, kind: "a" },
      { pupils: 40, kind: "a" },
    ]);
    expect(said(table)).toEqual(["fail", "fail"]);
  });
});
