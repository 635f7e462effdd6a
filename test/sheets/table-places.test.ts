/** Which columns of a table give which field: together, in parts, spread over heads, or as a person has said. */
import { recognise, type CellValue, type Mapping } from "../../src/sheets";
import { boundsOf } from "../../src/sheets/place/bounds";
import { chosenFor, mappingFor } from "../../src/sheets/place/replay";
import { parseLabel } from "../../src/sheets/text/normalise";
import { valuesOf } from "../support/corpus";
import { toyField as field, toyPlan, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const PLAN = toyPlan([
  field("ready", "yesNo", ["材料齐全", "是/否"]),
  field("score", "number", ["外语", "英语"]),
  field("retry", "number", ["补考成绩"], { successive: true }),
]);
const law = regulation("toy", [PLAN]);
const tableOf = (values: CellValue[][], mapping?: Mapping) =>
  recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], { regulation: "toy", mapping }).sheets[0]
    ?.tables[0];
const read = (id: string, ...values: CellValue[][]): unknown => {
  const table = tableOf(values);
  const column = table?.table.columns.get(id);
  return column?.field.type === "choice" || column?.field.type === "text"
    ? column.texts
    : table && column && valuesOf(table, id);
};

describe("a figure that is spread over heads", () => {
  const heads: CellValue[] = ["专业", "学制", "业余", "函授"];
  const rows: CellValue[][] = [
    ["会计学", 2.5, 20, 3],
    ["法学", 3, 0, null],
    ["教育学", 3, "–", 7],
  ];
  const under: CellValue[][] = [
    ["专业", "学制", "计划数", null],
    [null, null, "业余", "函授"],
  ];
  test("is a record in each cell that has one, with what stands left of it and over it", () => {
    const values = [...under, ...rows];
    expect(read("places", ...values)).toEqual([20, 3, 7]);
    expect(read("form", ...values)).toEqual(["业余", "函授", "函授"]);
    expect(read("major", ...values)).toEqual(["会计学", "会计学", "教育学"]);
    expect(read("years", ...values)).toEqual([2.5, 2.5, 3]);
  });

  test("is none where nothing over the heads says of what they are", () => {
    expect(read("places", heads, ...rows)).toBeUndefined();
  });

  test("is none where the table has a column for it, unless that is their total", () => {
    const whole = (head: string): unknown =>
      read(
        "places",
        ["专业", "学制", "计划数", null, null],
        [null, null, "业余", "函授", head],
        ...rows.map((row, at) => [...row, [23, 0, 7][at] ?? null])
      );
    expect(whole("合计")).toEqual([20, 3, 7]);
  });

  test("is none where the cells hold words", () => {
    expect(read("form", ...under, ["会计学", 2.5, "有", "无"])).toBeUndefined();
  });
});

describe("two columns for one field", () => {
  test("are it together where each record fills one of them", () => {
    expect(
      read("score", ["专业", "外语", "英语"], ["甲", 70, null], ["乙", null, 80], ["丙", null, null])
    ).toEqual([70, 80, "BLANK"]);
  });

  test("are what happens again, of which the last one counts", () => {
    expect(
      read("retry", ["专业", "补考成绩", "补考成绩"], ["甲", 50, 60], ["乙", 61, null], ["丙", null, 62])
    ).toEqual([60, 61, 62]);
  });
});

describe("what is ticked beneath yes and no", () => {
  const ready = (heads: CellValue[][], ...ticks: CellValue[][]): unknown =>
    read("ready", ...heads, ...ticks.map((cells, at): CellValue[] => [`甲${at}`, 3, ...cells]));
  const over: CellValue[][] = [
    ["专业", "学制", "材料齐全", null],
    [null, null, "是", "否"],
  ];
  const ticks: CellValue[][] = [
    ["√", null],
    [null, "√"],
    [null, null],
  ];
  test("answers the question over both, or that both words ask together", () => {
    expect(ready(over, ...ticks)).toEqual([1, 0, "BLANK"]);
    expect(ready([["专业", "学制", "是", "否"]], ...ticks)).toEqual([1, 0, "BLANK"]);
  });
  test("also where no stands before yes", () => {
    const turned: CellValue[][] = [
      ["专业", "学制", "材料齐全", null],
      [null, null, "否", "是"],
    ];
    expect(ready(turned, ...ticks)).toEqual([0, 1, "BLANK"]);
  });
  test("leaves open what is ticked beneath both", () => {
    expect(ready(over, ["√", "√"], ["√", null])).toEqual(["AMBIGUOUS", 1]);
  });
  test("is no answer beneath another question", () => {
    expect(
      ready(
        [
          ["专业", "学制", "备注", null],
          [null, null, "是", "否"],
        ],
        ...ticks
      )
    ).toEqual([1, 0, "BLANK"]);
  });
});

describe("what a person has said of a table", () => {
  const said = (columns: Record<string, string | null>, more: object = {}): Mapping => ({
    version: 1,
    sheets: [{ sheet: "S", fingerprint: "p", record: "plan", columns, ...more }],
  });
  const moved = (mapping: Mapping, corner = "A1", sheet = "S", print = "p") =>
    mappingFor(mapping, sheet, print, corner);
  test("holds of the same heads, wherever they stand", () => {
    const from = said({ a: "B", b: "C4", c: null }, { corner: "B2" });
    expect(moved(from, "B2")?.columns).toEqual({ a: "B", b: "C4", c: null });
    expect(moved(from, "D5")?.columns).toEqual({ a: "D", b: "E7", c: null });
    expect(moved(from, "A1")?.columns).toEqual({ a: "A", b: "B3", c: null });
    expect(moved(said({ a: "A", b: "C1" }, { corner: "B2" }), "A1")?.columns).toEqual({ a: null, b: null });
    expect(moved(said({ a: "B" }), "D5")?.columns).toEqual({ a: "B" });
    expect(moved(from, "B2", "S", "q")).toBeUndefined();
    expect(mappingFor(undefined, "S", "p", "A1")).toBeUndefined();
  });

  test("of this very sheet goes before another's, whose rows left out are none of it", () => {
    const mapping: Mapping = {
      version: 1,
      sheets: [
        ...said({ a: "A" }, { sheet: "T", ignoredRows: [3] }).sheets,
        ...said({ a: "B" }, { ignoredRows: [4] }).sheets,
      ],
    };
    expect(moved(mapping)).toMatchObject({ columns: { a: "B" }, ignoredRows: [4] });
    const other = moved(mapping, "A1", "U");
    expect(other?.columns).toEqual({ a: "A" });
    expect(other?.ignoredRows).toBeUndefined();
  });

  test("is the field that its words mean, no other word", () => {
    const items = { "Tên gọi": "class" };
    expect([chosenFor({ items }, "Tên gọi"), chosenFor({ items }, "toString"), chosenFor({}, "x")]).toEqual([
      "class",
      undefined,
      undefined,
    ]);
  });

  test("takes a field from where it was found and puts it where it is", () => {
    const values: CellValue[][] = [
      ["专业", "学制", "人数"],
      ["甲", 3, 20],
    ];
    const print = tableOf(values)?.fingerprint ?? "";
    const columns = (own: Record<string, string | null>) =>
      tableOf(values, {
        version: 1,
        sheets: [{ sheet: "S", fingerprint: print, record: "plan", columns: own }],
      })?.columns;
    expect(columns({})).toEqual({ major: "A", years: "B" });
    expect(columns({ places: "C" })).toEqual({ major: "A", years: "B", places: "C" });
    expect(columns({ years: null })).toEqual({ major: "A" });
    expect(columns({ years: "C" })).toEqual({ major: "A", years: "C" });
    expect(columns({ places: "B" })).toMatchObject({ places: "B" });
    expect(columns({ nothing: "C" })).toEqual({ major: "A", years: "B" });
  });
});

describe("two columns side by side beneath one group are a period", () => {
  const PERIOD = [
    field("from", "date", ["Bắt đầu"], { until: "to" }),
    field("to", "date", ["Kết thúc"]),
    field("name", "text", ["Tên"]),
  ];
  const bounds = (paths: readonly string[][], taken: string[] = [], fields = PERIOD) => {
    const columns = paths.map((path, at) => [at + 3, path.map(parseLabel)] as const);
    return [...boundsOf(record("r", fields), columns, new Set(taken))].map(
      ([column, { field: of, reason }]) => [column, of.id, reason.label]
    );
  };
  const found = [
    [3, "from", "Bắt đầu"],
    [4, "to", "Kết thúc"],
  ];
  test.each<[string, string[][], string[], unknown[]]>([
    [
      "where the first begins what the second ends",
      [
        ["在校时间", "起"],
        ["在校时间", "止"],
      ],
      [],
      found,
    ],
    ["without a group", [["起"], ["止"]], [], found],
    ["not the other way round", [["止"], ["起"]], [], []],
    [
      "not beneath two groups",
      [
        ["甲", "起"],
        ["乙", "止"],
      ],
      [],
      [],
    ],
    ["not where either is known", [["起"], ["止"]], ["to"], []],
    [
      "not where there are two pairs",
      [
        ["甲", "起"],
        ["甲", "止"],
        ["乙", "起"],
        ["乙", "止"],
      ],
      [],
      [],
    ],
    ["not one alone", [["起"]], [], []],
  ])("%s", (_, paths, taken, expected) => expect(bounds(paths, taken)).toEqual(expected));

  test("not where the record has two periods", () => {
    const more = [field("since", "date", ["Từ"], { until: "till" }), field("till", "date", ["Đến"])];
    expect(bounds([["起"], ["止"]], [], [...PERIOD, ...more])).toEqual([]);
    expect(bounds([["起"], ["止"]], ["since"], [...PERIOD, ...more])).toEqual(found);
  });
});
