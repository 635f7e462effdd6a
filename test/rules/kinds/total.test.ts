import { on, type Parameter } from "../../../src/rules";
import { details, says } from "./support";

const TEN: Parameter<number> = { clause: "1", unit: "pupils", values: [{ value: 10 }] };
const TWO: Parameter<number> = { clause: "2", unit: "classes", values: [{ value: 2 }] };
const classes = on("class");

/** Classes by their pupils; null is blank. */
const rows = (...pupils: (number | null)[]) =>
  pupils.map((each, index) => ({ class: index === 2 ? "7" : "6", pupils: each }));

test.each([
  [[4, 6], "pass"],
  [[4, 5], "fail -"],
  // What is missing could only add to it.
  [[4, null], "unknown B3 blank"],
  [[10, null], "pass"],
])("what a figure comes to at least, of %j: %s", (pupils, said) => {
  expect(says(classes.total({ of: "pupils", atLeast: TEN }), rows(...pupils))).toEqual([said]);
});

test.each([
  [[4, 6], "pass"],
  [[4, 7], "fail -"],
  [[4, null], "unknown B3 blank"],
  [[11, null], "fail -"],
])("what a figure comes to at most, of %j: %s", (pupils, said) => {
  expect(says(classes.total({ of: "pupils", atMost: TEN }), rows(...pupils))).toEqual([said]);
});

test("only some records may count, and a fail marks the figures that do", () => {
  const form = classes.total({ of: "pupils", atLeast: TEN, among: (row) => row.text("class") === "6" });
  const [found] = details(form, rows(4, 5, 9));
  expect(found).toMatchObject({ outcome: "fail", value: 9, limit: 10, cell: null, cells: ["B2", "B3"] });
  expect(says(form, rows(4, 6, null))).toEqual(["pass"]);
});

test("without a figure the records are counted", () => {
  const form = classes.total({ atLeast: TWO });
  expect(says(form, rows(null, null))).toEqual(["pass"]);
  expect(details(form, rows(30))[0]).toMatchObject({ outcome: "fail", value: 1, limit: 2, cells: [] });
});
