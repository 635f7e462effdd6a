import {
  answersOf,
  eachSet,
  rangeIn,
  sectionIn,
  within,
  type Parameter,
  type Range,
} from "../../../src/rules";
import { details, says } from "./support";

const SCORES: Parameter<Range> = { clause: "1", unit: "points", values: [{ value: [0, 10] }] };
const NOTE = { en: "out of range ({limit}): {names}" };

describe("several figures in a range", () => {
  const form = within({ record: "class", fields: ["pupils", "part"], between: SCORES, note: NOTE });

  test("keep to it at its bounds, and fail where one does not", () => {
    expect(says(form, [{ pupils: 0, part: 10 }])).toEqual(["pass"]);
    expect(details(form, [{ pupils: 5, part: 11 }])).toMatchObject([
      { outcome: "fail", cell: "B2", cells: ["B2"], value: 11, limit: [0, 10] },
    ]);
  });

  test("are told together where several are outside, at the first of them", () => {
    const [said] = details(form, [{ pupils: 12, part: 11 }]);
    expect(said).toMatchObject({ cell: "A2", cells: ["A2", "B2"], value: 12 });
    expect(said?.note).toMatchObject({ text: NOTE, args: { names: { list: [{}, {}] } } });
  });

  test("leave a blank open, which no figure outside waits for", () => {
    expect(says(form, [{ pupils: 5, part: null }])).toEqual(["unknown B2 blank"]);
    expect(says(form, [{ pupils: null, part: 11 }])).toEqual(["fail B2"]);
  });

  test("may be others by record", () => {
    const own = within({
      record: "class",
      fields: (row) => (row.text("class") === "6A" ? ["pupils"] : ["part"]),
      between: SCORES,
      note: NOTE,
    });
    const rows = ["6A", "6B"].map((name) => ({ class: name, pupils: 11, part: 3 }));
    expect(says(own, rows)).toEqual(["fail B2", "pass"]);
  });
});

describe("what records together answer", () => {
  const form = (any?: boolean) =>
    eachSet({ record: "class", judge: (set) => answersOf(set, ["safe", "clean"], any) });

  test("is denied at each no, else open at the first blank", () => {
    const rows = [
      { safe: "x", clean: "không" },
      { safe: null, clean: "không" },
    ];
    expect(says(form(), rows)).toEqual(["fail B2", "fail B3"]);
    expect(says(form(), [{ safe: "x", clean: null }])).toEqual(["unknown B2 blank"]);
    expect(says(form(), [{ safe: "x", clean: "x" }])).toEqual(["pass"]);
  });

  test("wants each column, or any of them", () => {
    expect(says(form(), [{ safe: "x" }])).toEqual(["unknown - noColumn"]);
    expect(says(form(true), [{ safe: "x" }])).toEqual(["pass"]);
  });
});

test("a rule is of the longest section that its id begins with, part by part", () => {
  const section = sectionIn({ "5": { en: "5" }, "5.5": { en: "5.5" }, annex1: { en: "annex" } });
  const of = (id: string) => section(id)?.en;
  expect(["5.5.6-1", "5.51", "5-max", "annex1-2", "6"].map(of)).toEqual([
    "5.5",
    "5",
    "5",
    "annex",
    undefined,
  ]);
});

test.each([
  [
    [3, 7],
    [3, 7],
  ],
  [
    [5, 5],
    [5, 5],
  ],
  [[7, 3], undefined],
  [[3], undefined],
  [[3, 7, 9], undefined],
  [undefined, undefined],
  ["3-7", undefined],
])("of the setting %j the bounds are %j", (value, bounds) => {
  expect(rangeIn(value)).toEqual(bounds);
});
