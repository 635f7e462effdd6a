import {
  answer,
  completeList,
  eachRecord,
  eachSet,
  member,
  notApplicable,
  pass,
  questions,
  share,
  trait,
  unknown,
  unlessSaid,
  window,
  type Parameter,
  type RowForm,
} from "../../../src/rules";
import { details, says } from "./support";

describe("answer", () => {
  test("yes passes, no fails, an empty or unreadable one is neither", () => {
    const form = answer({ record: "class", field: "safe" });
    const rows = ["x", "chưa", null, "sắp xong", "đều"].map((safe) => ({ safe }));
    expect(says(form, rows)).toEqual([
      "pass",
      "fail A3",
      "unknown A4 blank",
      "unknown A5 unreadable",
      "pass",
    ]);
  });

  test("a record that answers so is not concerned", () => {
    const unless = unlessSaid("clean", false, notApplicable({ en: "no water" }));
    const rows = [null, "x", "không"].map((clean) => ({ safe: "chưa", clean }));
    expect(says(answer({ record: "class", field: "safe", unless }), rows)).toEqual([
      "fail A2",
      "fail A3",
      "notApplicable",
    ]);
  });

  test("the law may want a no", () => {
    const form = answer({ record: "class", field: "safe", wanted: false });
    expect(says(form, [{ safe: "không" }, { safe: "có" }])).toEqual(["pass", "fail A3"]);
  });

  test("of all answers a single no fails, whatever is blank; of any a single yes passes", () => {
    const rows = [
      { safe: "x", clean: "x" },
      { safe: null, clean: "không" },
      { safe: null, clean: "x" },
      { safe: "không", clean: "không" },
    ];
    const fields = ["safe", "clean"];
    expect(says(answer({ record: "class", all: fields }), rows)).toEqual([
      "pass",
      "fail B3",
      "unknown A4 blank",
      "fail A5",
    ]);
    const [, , , denied] = details(answer({ record: "class", any: fields }), rows);
    expect(denied).toMatchObject({ value: false, limit: true });
    expect(says(answer({ record: "class", any: ["kind", "safe"] }), [{ safe: null }])).toEqual([
      "unknown A2 blank",
    ]);
    expect(says(answer({ record: "class", any: fields }), rows)).toEqual([
      "pass",
      "unknown A3 blank",
      "pass",
      "fail A5",
    ]);
  });
});

describe("member", () => {
  const form = member({
    record: "class",
    field: "kind",
    is: (text) => (text === "THCS" ? true : text === "TH" ? false : undefined),
    note: { en: "“{said}” is none" },
  });

  test("what the class leaves open is unknown, not a fail", () => {
    const rows = ["THCS", "TH", "liên cấp", null].map((kind) => ({ kind }));
    expect(says(form, rows)).toEqual(["pass", "fail A3", "unknown A4 incomplete", "unknown A5 blank"]);
  });
});

describe("window", () => {
  const TERM: Parameter<number> = { unit: "months", values: [{ value: 6 }] };

  test("the last day is still in time; the as-of date counts where no other day is named", () => {
    const form = window({ record: "class", notAfter: { after: "signed", months: TERM } });
    const rows = [{ signed: "2023-08-31" }, { signed: "2023-12-30" }, { signed: "2023-12-29" }];
    expect(says(form, rows)).toEqual(["fail A2", "pass", "fail A4"]);
  });

  test("days are counted as they are", () => {
    const days: Parameter<number> = { unit: "days", values: [{ value: 10 }] };
    const form = window({ record: "class", date: "checked", notAfter: { after: "signed", days } });
    const on = (checked: string) => ({ signed: "2024-02-20", checked });
    expect(says(form, [on("2024-03-01"), on("2024-03-02")])).toEqual(["pass", "fail B3"]);
  });

  test("it says by how many days", () => {
    const form = window({ record: "class", date: "checked", notAfter: { after: "signed", months: TERM } });
    const [found] = details(form, [{ signed: "2024-01-01", checked: "2024-07-04" }]);
    expect(found).toMatchObject({ outcome: "fail", cell: "B2", cells: ["B2", "A2"] });
    expect(found?.note?.args).toMatchObject({ days: 3 });
  });
});

describe("completeList", () => {
  const item = trait<number>("grade", ["kind"], (row) =>
    /^\d$/.test(row.text("kind")) ? Number(row.text("kind")) : row.unknown("unreadable", "kind")
  );
  const form = completeList({
    record: "class",
    item,
    needed: () => ({ items: [6, 7, 8] }),
    name: String,
  });
  const grades = (...kinds: (string | null)[]) => kinds.map((kind) => ({ kind }));

  test.each([
    [["6", "7", "8", "8"], ["pass"]],
    [["6", "7"], ["fail -"]],
    [["6", "7", null], ["unknown A4 blank"]],
    [["6", null], ["fail -"]],
  ])("%j", (kinds, said) => {
    expect(says(form, grades(...kinds))).toEqual(said);
  });
});

describe("questions", () => {
  test("have three texts each, and a field of their own where it is not the rule's", () => {
    const asked = questions("7.4 store: Kho | Có kho | There is a store\n8: Họp | Có họp | They meet", "vi");
    expect(asked).toEqual([
      { id: "7.4", field: "store", name: "Kho", title: { vi: "Có kho", en: "There is a store" } },
      { id: "8", field: "8", name: "Họp", title: { vi: "Có họp", en: "They meet" } },
    ]);
    expect(() => questions("8: Họp | Có họp", "vi")).toThrow("its three texts: 8");
  });
});

describe("what the evaluator does for all", () => {
  const form = eachRecord({
    record: "class",
    kind: "limit",
    needs: ["pupils", ["safe", "clean"]],
    judge: (row) => (row.number("pupils") > 45 ? row.fail() : undefined),
  });

  test("needs that are not met are unknown, absent columns once; nothing said is a pass", () => {
    expect(
      says(form, [
        { pupils: 46, clean: "x" },
        { pupils: null, clean: "x" },
        { pupils: 4, clean: null },
      ])
    ).toEqual(["fail A2", "unknown A3 blank", "pass"]);
    expect(says(form, [{ pupils: 46 }, { pupils: 4 }])).toEqual(["unknown - noColumn"]);
  });

  test("of columns that a set needs one of a list is enough; what lacks depends on the reading", () => {
    const set = (needs: readonly (string | readonly string[])[], more = {}) =>
      eachSet({ record: "class", kind: "limit", needs, judge: () => pass(), ...more });
    expect(says(set([["safe", "clean"]]), [{ clean: "x" }])).toEqual(["pass"]);
    expect(says(set([["safe", "clean"], "pupils"]), [{ clean: "x" }])).toEqual(["unknown - noColumn"]);
    const when = { reading: "R1", option: "a" };
    expect(says(set(["pupils"], { when }), [{ clean: "x" }])).toEqual(["unknown - noColumn [R1]"]);
    expect(says(set(["clean"], { when }), [{ clean: "x" }])).toEqual(["pass [R1]"]);
  });

  test("a form may be about tables alone that have one of its columns, or of which something is so", () => {
    const about = (applies: RowForm["applies"]) => ({ ...form, applies });
    const rows = [{ pupils: 46, clean: "x" }];
    expect(says(about(["safe", "clean"]), rows)).toEqual(["fail A2"]);
    expect(says(about(["safe", "kind"]), rows)).toEqual([]);
    expect(
      says(
        about(({ count }) => count > 1),
        rows
      )
    ).toEqual([]);
  });

  test("a mistake in a rule is not taken for a gap of the law", () => {
    const broken = eachRecord({
      record: "class",
      kind: "limit",
      judge: () => {
        throw new TypeError("broken");
      },
    });
    expect(() => says(broken, [{ pupils: 4 }])).toThrow("broken");
  });

  test("a fact that says else when it is asked again is a mistake, and no finding", () => {
    const fickle = trait<boolean>("fickle", [], (row) => (row.terse ? row.missing("kind") : true));
    const least: Parameter<number> = { unit: "%", values: [{ value: 50 }] };
    const none = notApplicable({ en: "none" });
    const counted = share({ record: "class", hit: fickle, atLeast: least, none });
    const list = completeList({
      record: "class",
      item: fickle,
      needed: () => ({ items: [true] }),
      name: String,
    });
    for (const form of [counted, list])
      expect(() => says(form, [{ kind: null }])).toThrow("a gap that is none");
  });

  test("records that the regulation is not about are judged by no rule, and make no group", () => {
    const outside = notApplicable({ en: "outside" });
    const regulation = {
      outside: (row: { text(id: string): string }) => (row.text("kind") === "TH" ? outside : undefined),
    };
    const rows = [
      { kind: "TH", pupils: 46, safe: null },
      { kind: "THCS", pupils: 46, safe: null },
    ];
    expect(says(form, rows, { regulation })).toEqual(["notApplicable", "fail B3"]);
    const counted = eachSet({ record: "class", kind: "limit", judge: (set) => pass({ value: set.count }) });
    expect(details(counted, rows, { regulation }).map(({ value }) => value)).toEqual([1]);
    expect(says(counted, rows.slice(0, 1), { regulation })).toEqual(["notApplicable"]);
  });

  test("groups are told by their name; a reading asked for one judgement is that one's alone", () => {
    const byGroup = eachSet({
      record: "class",
      kind: "limit",
      by: { key: (row) => row.text("school") },
      judge: (set, context) => [
        pass({ value: set.count }),
        () => unknown("incomplete", { value: context.reading("R1") }),
      ],
    });
    const found = details(byGroup, [{ school: "A" }, { school: "B" }, { school: "A" }]);
    expect(found.map(({ record, value, reading }) => [record, value, reading])).toEqual([
      ["A", 2, undefined],
      ["A", "a", "R1"],
      ["B", 1, undefined],
      ["B", "a", "R1"],
    ]);
  });
});
