/** What holds for rules of any kind. */
import {
  completeList,
  eachRecord,
  eachSet,
  either,
  notApplicable,
  pass,
  share,
  trait,
  unknown,
  where,
  type Need,
  type Parameter,
  type RowForm,
} from "../../../src/rules";
import { details, says } from "./support";

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

  test("a mistake in a rule is not taken for a gap of the law: nobody can tell, and it says what failed", () => {
    const broken = eachRecord({
      record: "class",
      kind: "limit",
      judge: () => {
        throw new TypeError("no such list");
      },
    });
    expect(details(broken, [{ pupils: 4 }, { pupils: 5 }])).toEqual([
      expect.objectContaining({ outcome: "unknown", reason: "broken", said: "TypeError: no such list" }),
    ]);
  });

  test("a fact that says else when it is asked again is a mistake, and no finding", () => {
    const fickle = trait<boolean>("fickle", [], (row) => (row.terse ? row.missing("kind") : true));
    const least: Parameter<number> = { clause: "1", unit: "%", values: [{ value: 50 }] };
    const none = notApplicable({ en: "none" });
    const counted = share({ record: "class", hit: fickle, atLeast: least, none });
    const list = completeList({
      record: "class",
      item: fickle,
      needed: () => ({ items: [true] }),
      name: String,
    });
    for (const form of [counted, list])
      expect(details(form, [{ kind: null }])[0]).toMatchObject({
        outcome: "unknown",
        said: expect.stringContaining("a gap that is none"),
      });
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

  test("nor those that any of several guards says it is not about", () => {
    const of = (kind: string) =>
      where(
        trait(kind, ["kind"], (row) => row.text("kind") === kind),
        notApplicable({ en: kind })
      );
    const regulation = { outside: either(of("TH"), of("MN")) };
    const counted = eachSet({ record: "class", judge: (set) => pass({ value: set.count }) });
    const rows = ["MN", "THCS", "TH", "THPT"].map((kind) => ({ kind }));
    expect(details(counted, rows, { regulation }).map(({ value }) => value)).toEqual([2]);
    expect(details(counted, rows.slice(0, 1), { regulation })[0]?.note?.text).toEqual({ en: "MN" });
  });

  test("of records together columns alone are needed: what a fact needs each record says by itself", () => {
    const needy = (need: Need) => eachSet({ record: "class", needs: [need], judge: () => pass() });
    expect(says(needy("safe"), [{ class: "6A" }])).toEqual(["unknown - noColumn"]);
    expect(says(needy(trait("safe", ["safe"], (row) => row.yes("safe"))), [{ class: "6A" }])).toEqual([
      "pass",
    ]);
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
