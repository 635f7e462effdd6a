import {
  answer,
  completeList,
  member,
  notApplicable,
  questions,
  trait,
  unlessSaid,
  window,
  type Parameter,
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
  const TERM: Parameter<number> = { clause: "1", unit: "months", values: [{ value: 6 }] };

  test("the last day is still in time; the as-of date counts where no other day is named", () => {
    const form = window({ record: "class", notAfter: { after: "signed", months: TERM } });
    const rows = [{ signed: "2023-08-31" }, { signed: "2023-12-30" }, { signed: "2023-12-29" }];
    expect(says(form, rows)).toEqual(["fail A2", "pass", "fail A4"]);
  });

  test("days are counted as they are", () => {
    const days: Parameter<number> = { clause: "1", unit: "days", values: [{ value: 10 }] };
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

  test("a list that may ask for more is open while one of its items is unknown", () => {
    const growing = completeList({
      record: "class",
      item,
      needed: () => ({ items: [6, 7, 8], mayGrow: true }),
      name: String,
    });
    expect(says(growing, grades("6", "7", "8", null))).toEqual(["unknown A5 blank"]);
    expect(says(growing, grades("6", "7", "8"))).toEqual(["pass"]);
    expect(says(form, grades("6", "7", "8", null))).toEqual(["pass"]);
  });
});

describe("questions", () => {
  test("have a field of their own where it is not the rule's, and say what it is called where no vocabulary does", () => {
    const asked = questions("vi")("7.4 store: Có kho | There is a store\n8: Có họp | They meet");
    expect(asked).toEqual([
      { id: "7.4", field: "store", title: { vi: "Có kho", en: "There is a store" } },
      { id: "8", field: "8", title: { vi: "Có họp", en: "They meet" } },
    ]);
    expect(() => questions("vi")("8: Có họp")).toThrow("its two languages: Có họp");
    expect(() => questions("vi")("8: Họp | Có họp | They meet")).toThrow("its two languages: Họp");
  });
});
