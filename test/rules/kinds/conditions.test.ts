import { answer, both, eachRecord, isGap, trait, whereHeld } from "../../../src/rules";
import { judge, tableOf } from "../../support/tables";
import { RECORD, regulationOf, says } from "./support";

const said = (field: string) => trait<boolean>(field, [], (row) => row.yes(field) ?? row.missing(field));

test("of two conditions a no decides, whatever the other is; else both must be known", () => {
  const holds = both("safe and clean", said("safe"), said("clean"));
  const form = eachRecord({
    record: "class",
    judge(row, context) {
      const found = holds(row, context);
      return isGap(found) ? found : found ? undefined : row.fail("safe");
    },
  });
  const rows = [
    { safe: "x", clean: "x" },
    { safe: "không", clean: null },
    { safe: null, clean: "không" },
    { safe: null, clean: "x" },
    { safe: "x", clean: null },
  ];
  expect(says(form, rows)).toEqual(["pass", "fail A3", "fail A4", "unknown A5 blank", "unknown B6 blank"]);
});

describe("where one table holds a field and another does not", () => {
  const forms = whereHeld(answer({ record: "class", field: "safe" }), "safe", "clean");
  const on = (sheet: string, row: Readonly<Record<string, string>>) => tableOf(RECORD, [row], { sheet });
  const told = (...tables: ReturnType<typeof on>[]) =>
    judge(regulationOf({ forms }), "1", tables).map(({ outcome, cell }) => `${outcome} ${cell ?? "-"}`);

  test("only the first is judged", () => {
    expect(told(on("one", { safe: "không" }), on("two", { class: "6A" }))).toEqual(["fail A2"]);
    expect(told(on("two", { class: "6A" }), on("one", { safe: "x" }))).toEqual(["pass -"]);
  });

  test("a table without it is asked for it where there is no other", () => {
    expect(told(on("two", { class: "6A" }))).toEqual(["unknown -"]);
  });
});
