import { answerOnce, byCategory, filled, trait, unique, type Parameter } from "../../../src/rules";
import { judge, tableOf } from "../../support/tables";
import { details, RECORD, regulationOf, says } from "./support";

describe("answerOnce", () => {
  test("a single no fails all records, a gap leaves them open", () => {
    const form = answerOnce({ record: "class", field: "safe" });
    const said = (...cells: (string | null)[]) =>
      says(
        form,
        cells.map((safe) => ({ safe }))
      );
    expect(said("x", "có")).toEqual(["pass"]);
    expect(said("x", null)).toEqual(["unknown A3 blank"]);
    expect(said(null, "không")).toEqual(["fail A3"]);
    expect(says(form, [{ class: "6A" }])).toEqual(["unknown - noColumn"]);
  });

  test("may be asked of some records alone", () => {
    const form = answerOnce({ record: "class", field: "safe", among: (row) => row.number("pupils") > 30 });
    const rows = [
      { pupils: 20, safe: "không" },
      { pupils: 40, safe: "có" },
    ];
    expect(says(form, rows)).toEqual(["pass"]);
  });
});

describe("unique", () => {
  const form = unique({
    record: "class",
    field: "class",
    key: (text) => (text === "?" ? undefined : text.toLowerCase()),
    clash: (later, earlier) =>
      later.text("school") === earlier.text("school") ? { note: { en: "{said} as {other}" } } : undefined,
  });
  const rows = (...names: (string | null)[]) => names.map((name) => ({ class: name, school: "A" }));

  test("a text that stands there already fails at the later record, which names the earlier one", () => {
    expect(says(form, rows("6A", "6B", "6a", "6A"))).toEqual(["fail A4", "fail A5"]);
    const [found] = details(form, rows("6A", "6a"));
    expect(found).toMatchObject({ cells: ["A3", "A2"], value: "6a", note: { args: { other: "6A" } } });
  });

  test("a text that is missing, or tells nobody apart, leaves it open", () => {
    expect(says(form, rows("6A", null))).toEqual(["unknown A3 blank"]);
    expect(says(form, rows("?", "6A"))).toEqual(["unknown A2 unreadable"]);
  });

  test("a table beside it without that column leaves it open, and hides no clash", () => {
    const without = tableOf(RECORD, [{ school: "A" }]);
    const listed = (...names: string[]) =>
      judge(regulationOf({ forms: [form] }), "1", [tableOf(RECORD, rows(...names)), without]);
    expect(listed("6A", "6B")).toMatchObject([{ outcome: "unknown", reason: "noColumn" }]);
    expect(listed("6A", "6a")).toMatchObject([{ outcome: "fail", cell: "A3" }]);
  });

  test("what is the same without being wrong passes", () => {
    const lists = [
      { class: "6A", school: "A" },
      { class: "6A", school: "B" },
    ];
    expect(says(form, lists)).toEqual(["pass"]);
  });
});

describe("byCategory", () => {
  const most = (value: number, to?: string): Parameter => ({
    clause: "1",
    unit: "pupils",
    values: [{ to, value }],
  });
  const TABLE: Readonly<Record<string, Parameter>> = { small: most(20), large: most(45, "2024-12-31") };
  const SIZE = trait<Parameter>("most", ["kind"], (row) => TABLE[row.text("kind")] ?? row.missing("kind"));
  const form = byCategory({ record: "class", of: "pupils", by: SIZE, comparison: "atMost" });
  const rows = [
    { kind: "small", pupils: 20 },
    { kind: "small", pupils: 21 },
    { kind: "large", pupils: 21 },
    { kind: "large", pupils: null },
    { kind: null, pupils: 21 },
  ];

  test("the category says which figure counts", () => {
    expect(says(form, rows)).toEqual(["pass", "fail B3", "pass", "unknown B5 blank", "unknown A6 blank"]);
    const [, found] = details(form, rows);
    expect(found).toMatchObject({ value: 21, limit: 20, cells: ["B3", "A3"] });
    expect(found?.note).toBeUndefined();
    const note = { en: "too many" };
    const told = byCategory({ record: "class", of: "pupils", by: SIZE, comparison: "atMost", note });
    expect(details(told, rows)[1]?.note).toEqual({ text: note });
  });

  test("a list of rules names what it looks at", () => {
    const more = byCategory({
      record: "class",
      of: "pupils",
      by: SIZE,
      comparison: "atMost",
      uses: ["school"],
    });
    expect([form.uses, more.uses]).toEqual([
      ["pupils", SIZE],
      ["pupils", SIZE, "school"],
    ]);
  });

  test("each figure has its own days", () => {
    expect(says(form, rows, { asOf: "2025-01-01" })).toEqual(["unknown - notInForce"]);
  });
});

describe("filled", () => {
  test("a blank is a fail there, an absent column is not", () => {
    const form = filled({ record: "class", fields: ["class", ["pupils", "part"], "kind"] });
    const rows = [
      { class: "6A", pupils: null, part: 3, kind: "x" },
      { class: "6B", pupils: null, part: null, kind: null },
    ];
    expect(says(form, rows)).toEqual(["pass", "fail B3"]);
    expect(details(form, rows)[1]?.cells).toEqual(["B3", "D3"]);
    expect(says(form, [{ class: "6A", kind: "x" }])).toEqual(["unknown - noColumn"]);
  });
});

describe("filled by what a record is", () => {
  const form = filled({
    record: "class",
    fields: (row) =>
      row.isOk("kind") ? (row.text("kind") === "trống" ? [] : ["pupils"]) : row.missing("kind"),
  });

  test("asks each for its own fields, and for none where nobody knows which", () => {
    const rows = ["lớp", "trống", null].map((kind) => ({ kind, pupils: null }));
    expect(says(form, rows)).toEqual(["fail B2", "pass", "unknown A4 blank"]);
  });
});
