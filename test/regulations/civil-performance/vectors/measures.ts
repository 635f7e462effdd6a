import type { Options, Vector } from "../../../support/vectors";
import { measure, one, type Cells, type Says } from "./support";

const levels = (base: unknown, target: unknown, achieved: unknown): Cells =>
  ({ name: "Хяналт", base, target, achieved }) as Cells;
const dates = (due: string, done: string | null, timeliness: number, ownFault?: string | null): Cells => ({
  name: "Хяналт",
  due,
  done,
  timeliness,
  ...(ownFault === undefined ? {} : { ownFault }),
});
const completion = (title: string, row: Cells, stated: string, says: Says): Vector =>
  one("2.2", title, "measure", { ...row, completion: stated }, says);
const execution = (title: string, percent: number, points: number, says: Says, gap?: string): Vector =>
  one("2.3", title, "measure", { ...levels(0, 100, percent), execution: points }, says, {
    readings: gap ? { R1: gap } : {},
  });
/** A measure whose official caused the delay, where nothing else is said. */
const late = (title: string, row: Cells, says: Says, more?: Options): Vector =>
  one(
    "2.4",
    title,
    "measure",
    { ...row, ownFault: "ownFault" in row ? row.ownFault : "Тийм" } as Cells,
    says,
    more
  );

export const MEASURES: readonly Vector[] = [
  completion("half of a rising target", levels(10, 20, 15), "50%", "pass"),
  completion("half of a falling target", levels(20, 10, 15), "50%", "pass"),
  completion("more than the target counts as 100 %", levels(0, 10, 12), "100%", "pass"),
  completion("above 100 % as stated", levels(0, 10, 12), "120%", "fail E2"),
  completion("text numbers with a decimal comma", levels("0,5", "1,5", "1,0"), "50%", "pass"),
  completion("within the tolerance", levels(0, 3, 1), "33.3%", "pass"),
  completion("beyond the tolerance", levels(0, 3, 1), "33.2%", "fail E2"),
  completion("a target equal to the base", levels(5, 5, 5), "100%", "unknown C2 notComputable"),
  completion(
    "a target in words is not computable",
    levels(0, "Батлуулах", 1),
    "100%",
    "unknown C2 notComputable"
  ),
  completion("a level achieved in words", levels(0, 1, "Батлуулсан"), "100%", "unknown D2 notComputable"),
  completion("a blank base", levels(null, 10, 5), "50%", "unknown B2 blank"),
  execution("28.9 % earns nothing", 28.9, 0, "pass"),
  execution("28.9 % does not go by the formula", 28.9, 17.34, "fail E2"),
  execution("29 % earns nothing by default", 29, 0, "pass"),
  execution("29 % by the formula", 29, 17.4, "fail E2"),
  execution("29 % under the other reading", 29, 17.4, "pass", "formula"),
  execution("28.9 % earns nothing under the other reading either", 28.9, 0, "pass", "formula"),
  execution("nothing for 29.9 % under the other reading", 29.9, 0, "fail E2", "formula"),
  execution("30 % earns 18", 30, 18, "pass"),
  execution("30 % earns no less", 30, 17.9, "fail E2"),
  execution("100 % earns 60", 100, 60, "pass"),
  late("on the day", dates("2024-03-15", "2024-03-15", 10), "pass"),
  late("a day late", dates("2024-03-15", "2024-03-16", 5), "pass"),
  late("a day late as if in time", dates("2024-03-15", "2024-03-16", 10), "fail D2"),
  late("exactly a month late", dates("2024-03-15", "2024-04-15", 5), "pass"),
  late("a month and a day late", dates("2024-03-15", "2024-04-16", 0), "pass"),
  late("a month after 31 January of a leap year", dates("2024-01-31", "2024-02-29", 5), "pass"),
  late("the day after that", dates("2024-01-31", "2024-03-01", 0), "pass"),
  late("a month after 31 January of a common year", dates("2023-01-31", "2023-02-28", 5), "pass"),
  late("not done and overdue, up to the as-of date", dates("2024-06-15", null, 5), "pass"),
  late("not done and long overdue", dates("2024-05-15", null, 5), "fail D2"),
  late("not due before the as-of date", dates("2024-06-30", null, 10), "unknown C2 incomplete"),
  late("a blank due date", dates("", "2024-03-15", 10), "unknown B2 blank"),
  late("a delay from outside is left to 2.5", dates("2024-03-15", "2024-05-15", 10, "Үгүй"), "notApplicable"),
  late(
    "a late measure that does not say whose delay it is",
    dates("2024-03-15", "2024-05-15", 0, null),
    "unknown E2 blank"
  ),
  one(
    "2.4",
    "late, and no column says whose delay it is: 5 or 10",
    "measure",
    dates("2024-03-15", "2024-03-16", 10),
    "unknown - noColumn"
  ),
  one("2.4", "points that neither cause gives", "measure", dates("2024-03-15", "2024-03-16", 0), "fail D2"),
  one("2.5", "nor does 2.5 know", "measure", dates("2024-03-15", "2024-03-16", 5), "unknown - noColumn"),
  one(
    "2.1",
    "late for a cause that nobody names",
    "measure",
    { ...measure("1", 100, 70), done: "2024-05-11" },
    "unknown - noColumn"
  ),
  one(
    "2.1",
    "a sum that neither cause gives",
    "measure",
    { ...measure("1", 100, 60), done: "2024-05-11" },
    "fail H2 60/65, 70"
  ),
  late("thirty days are less than a month here", dates("2024-01-15", "2024-02-15", 5), "fail D2 5/0 R4", {
    readings: { R4: "days" },
    args: { stated: 5, computed: 0, days: 31 },
  }),
  late("not done: open by the other reading", dates("2024-05-15", null, 5), "unknown C2 incomplete", {
    readings: { R5: "open" },
  }),
  one(
    "2.2",
    "target and base alike: all or nothing",
    "measure",
    { ...levels(5, 5, 5), completion: "100%" },
    "pass",
    {
      readings: { R10: "reached" },
    }
  ),
  one(
    "2.5",
    "a delay from outside costs nothing",
    "measure",
    dates("2024-03-15", "2024-05-15", 10, "Үгүй"),
    "pass"
  ),
  one("2.5", "but it was charged", "measure", dates("2024-03-15", "2024-05-15", 0, "Үгүй"), "fail D2 0/10", {
    args: { stated: 0, computed: 10, days: 61 },
  }),
  one(
    "2.5",
    "the official's own delay",
    "measure",
    dates("2024-03-15", "2024-05-15", 0, "Тийм"),
    "notApplicable"
  ),
  one("2.1", "execution and timeliness", "measure", measure("1", 50, 40), "pass"),
  one("2.1", "not their sum", "measure", measure("1", 50, 41), "fail H2 41/40"),
  one("2.1", "above 70", "measure", measure("1", 100, 71), "fail H2"),
  one("2.1", "its completion in the gap", "measure", measure("1", 29, 27.4), "fail H2 27.4/10 R1"),
  one(
    "2.3",
    "stated execution above 60",
    "measure",
    { name: "Хяналт", execution: 65, timeliness: 10, total: 70 },
    "fail B2 65/0, 18–60"
  ),
  one(
    "2.4",
    "stated timeliness above 10",
    "measure",
    { name: "Хяналт", execution: 40, timeliness: 12, total: 52 },
    "fail C2 12/0, 5, 10"
  ),
  one(
    "2.3",
    "a level that is left blank beside a stated completion",
    "measure",
    { ...levels(0, 100, 75), target: null, completion: 75, execution: 45 },
    "unknown C2 blank"
  ),
  one("2.3", "points that no completion gives", "measure", { name: "Хяналт", execution: 10 }, "fail B2"),
  one(
    "2.3",
    "points within the gap's",
    "measure",
    { name: "Хяналт", execution: 17.5 },
    "fail B2 17.5/0, 18–60 R1"
  ),
  one(
    "2.3",
    "points that some completion gives",
    "measure",
    { name: "Хяналт", execution: 18 },
    "unknown - noColumn"
  ),
  one("2.4", "points that no delay gives", "measure", { name: "Хяналт", timeliness: 7 }, "fail B2"),
  late("points between two delays'", dates("2024-03-15", "2024-03-15", 7), "fail D2", {
    ...{ value: 7, limit: "0, 5, 10", cells: ["D2"] },
  }),
  late("said not to be done", dates("2024-06-15", "Биелээгүй", 5), "pass"),
  one("2.6", "an extra task with points", "measure", { ...measure("1", 50, 40), extra: "Тийм" }, "pass"),
  one("2.6", "no extra task", "measure", { ...measure("1", 50, 40), extra: "Үгүй" }, "notApplicable"),
];
