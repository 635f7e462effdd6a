/** Which columns and rows of a planned table are asked about, and which are of no concern. */
import { itemQuestions } from "../../src/sheets/place/item-questions";
import { kindQuestion, openColumns, unmatchedColumns } from "../../src/sheets/place/questions";
import type { Mapped } from "../../src/sheets/place/settle";
import type { TablePlan } from "../../src/sheets/find/plan";
import type { Field } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { planOf } from "./toy-sheet";

const option = (label: string) => ({ code: label, labels: [label] });
const KIND = field("kind", "choice", ["Loại hình trường"], { options: ["Công lập", "Tư thục"].map(option) });
const VISIT = [
  field("school", "text", ["Tên trường"]),
  field("from", "date", ["Ngày bắt đầu"], { until: "to" }),
  field("to", "date", ["Ngày kết thúc"]),
  KIND,
  field("size", "choice", ["Loại quy mô"], { options: ["Lớn", "Nhỏ"].map(option) }),
  field("passed", "yesNo", ["Đạt chuẩn"]),
  field("rooms", "count", ["Số phòng"]),
];
const fieldsOf = (...ids: string[]): Field[] => VISIT.filter(({ id }) => id === "school" || ids.includes(id));

interface Asked {
  readonly more?: Partial<TablePlan>;
  readonly left?: number;
  readonly formats?: (string | undefined)[][];
  readonly aside?: string[];
}
/** What is asked about a column beside the schools' names under a head: which fields it may be; "aside" where it is of no concern. */
function asked(fields: Field[], head: string[], cells: readonly CellValue[], given: Asked = {}): unknown {
  const { more = {}, left = 1, formats, aside } = given;
  const rows = cells.map((cell, at): CellValue[] => [`THCS ${at}`, cell]);
  const { grid, plan } = planOf(record("visit", fields, { aside }), {
    heads: [["Tên trường"], head],
    rows,
    left,
    formats,
  });
  const detected = new Map<number, Mapped>(
    [...plan.columns.matches].map(([column, match]) => [column, { match, confidence: match.confidence }])
  );
  const open = openColumns(grid, { ...plan, ...more }, detected);
  const [question] = open.questions;
  if (open.aside.length > 0) return "aside";
  return question && [question.at, question.why, ...question.suggestions].join(" ");
}
const days = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at + 1}/2/2024`);

describe("by what its cells say, a column may be", () => {
  test.each<[string, string[], readonly CellValue[], string]>([
    [
      "the choice of which they say options",
      ["kind", "size"],
      ["Công lập", "Tư thục", "Công lập"],
      "C unlike kind",
    ],
    [
      "no choice of which they say something else",
      ["kind", "size"],
      ["Công lập", "Tư thục", "Khác"],
      "aside",
    ],
    ["the only question, by yes and no", ["passed"], ["có", "không", "có"], "C unlike passed"],
    ["no question by other words among few", ["passed"], ["có", "sau", "nay", null], "aside"],
    [
      "the only question, by more yes and no than other words",
      ["passed"],
      ["có", "không", "sau"],
      "C unlike passed",
    ],
    ["no question by figures", ["passed"], [1, 0, 1], "aside"],
    ["no question by two answers", ["passed"], ["có", "không", null], "aside"],
    ["a day of those that the table lacks", ["from", "to"], days(3), "C unlike from to"],
    ["no day by two cells", ["from"], days(2), "aside"],
    ["no day by another cell among them", ["from"], [...days(3), "sau"], "aside"],
    [
      "a period, by first and last days",
      ["from", "to"],
      days(3).map((day) => `${day} - 20/2/2024`),
      "C unlike from",
    ],
    [
      "no period by a single day",
      ["from", "to"],
      ["1/2/2024 - 3/2/2024", "4/2/2024 - 5/2/2024", "sau"],
      "aside",
    ],
    ["no period by two cells", ["from", "to"], days(2).map((day) => `${day} - 20/2/2024`), "aside"],
    ["no period where no field ends it", ["from"], days(3).map((day) => `${day} - 20/2/2024`), "aside"],
    ["nothing by nothing", ["from", "passed", "kind"], [null, null, null], "aside"],
  ])("%s", (_, ids, cells, expected) => expect(asked(fieldsOf(...ids), ["Ý"], cells)).toBe(expected));

  test("none of two questions, nor of two choices that have the same options", () => {
    const other = field("other", "yesNo", ["Cần sửa"]);
    expect(asked([...fieldsOf("passed"), other], ["Ý"], ["có", "không", "có"])).toBe("aside");
    const twin: Field = { ...KIND, id: "again", labels: ["Hình thức"] };
    expect(asked([...fieldsOf("kind"), twin], ["Ý"], ["Công lập", "Tư thục", "Công lập"])).toBe("aside");
  });

  test("a day of three, and none of four", () => {
    const more = (count: number) =>
      Array.from({ length: count }, (_, at) => field(`day${at}`, "date", [`Hạn thứ ${"abcd"[at]}`]));
    expect(asked([...fieldsOf(), ...more(3)], ["Ý"], days(3))).toBe("C unlike day0 day1 day2");
    expect(asked([...fieldsOf(), ...more(4)], ["Ý"], days(3))).toBe("aside");
  });

  test("a day by numbers only as their format shows it", () => {
    const numbers = [45_310, 45_311, 45_312];
    const formats = [undefined, "dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy"].map((format) => [
      undefined,
      undefined,
      format,
    ]);
    expect(asked(fieldsOf("from"), ["Ý"], numbers)).toBe("aside");
    expect(asked(fieldsOf("from"), ["Ý"], numbers, { formats })).toBe("C unlike from");
  });
});

describe("by its head, a column may be", () => {
  const rooms = [3, 4, 5];
  test("what that is like, where its cells could be that", () => {
    expect(asked(fieldsOf("rooms"), ["Số phòng mới"], rooms)).toBe("C unlike rooms");
    expect(asked(fieldsOf("rooms"), ["Số phòng mới"], ["a", "b", "c"])).toBe("aside");
    expect(asked(fieldsOf("rooms"), ["Số phòng", "mới"], rooms)).toBe("C unlike rooms");
  });

  test("of several that it is like first the one whose options its cells say", () => {
    const form = field("form", "text", ["Loại hình dạy học"]);
    const fields = [...fieldsOf("size"), form];
    expect(asked(fields, ["Loại hình dạy"], ["Lớn", "Nhỏ", "Lớn"])).toBe("C unlike size form");
    expect(asked(fields, ["Loại hình dạy"], ["a", "b", "c"])).toBe("C unlike form");
  });

  test("nothing where it is known to be of no concern, whatever its cells say", () => {
    const given = { aside: ["Sức chứa"] };
    expect(asked(fieldsOf("passed"), ["Sức chứa"], ["có", "không", "có"], given)).toBe("aside");
    expect(asked(fieldsOf("passed"), ["Sức chứa"], ["có", "không", "có"])).toBe("C unlike passed");
  });

  test("what its first thirty cells could be, whatever stands beneath them", () => {
    const cells = [...Array<number>(30).fill(3), "a", "b", "c"];
    expect(asked(fieldsOf("rooms"), ["Số phòng mới"], cells)).toBe("C unlike rooms");
  });

  test("nothing that the table has, by itself or by its twin", () => {
    const fields = [
      field("rooms", "count", ["Số phòng"], { twin: "part" }),
      field("part", "share", ["Tỷ trọng phòng học"], { twin: "rooms" }),
      field("halls", "count", ["Số sảnh"]),
    ];
    const beside = (first: string, head: string): unknown => {
      const { grid, plan } = planOf(record("r", fields), { heads: [[first], [head]], rows: [[3, "10%"]] });
      const match = plan.columns.matches.get(0);
      const detected = new Map(match ? [[0, { match, confidence: match.confidence }]] : []);
      return openColumns(grid, plan, detected).questions.map(({ suggestions }) => suggestions.join());
    };
    expect(beside("Số sảnh", "Tỷ trọng phòng")).toEqual(["part"]);
    expect(beside("Số phòng", "Tỷ trọng phòng")).toEqual([]);
  });

  test("whatever is no text, where a person has pointed at the table", () => {
    const more = { isPointed: true };
    expect(asked(fieldsOf("rooms", "passed"), ["Ý"], [7, 8, 9], { more })).toBe("C unlike rooms");
    expect(asked(fieldsOf("rooms"), ["Ý"], [7, 8, 9])).toBe("aside");
    expect(asked(fieldsOf("rooms"), ["Ý"], [null, null, null], { more })).toBe("aside");
    const many = Array.from({ length: 5 }, (_, at) => field(`n${at}`, "number", [`Mục ${"abcde"[at]}`]));
    expect(asked([...fieldsOf(), ...many], ["Ý"], [7, 8, 9], { more })).toBe("C unlike n0 n1 n2");
  });
});

describe("columns that nobody took", () => {
  const open = (heads: string[][], more: Partial<TablePlan> = {}) => {
    const { plan } = planOf(record("visit", VISIT), { heads, rows: [heads.map(() => 1)], left: 1 });
    return unmatchedColumns({ ...plan, ...more }).map(([column, { text }]) => `${column} ${text}`);
  };
  test("are those of no field, but for numbers of rows, remarks, and heads of nothing", () => {
    expect(open([["STT"], ["Tên trường"], ["Ý"], ["Ghi chú"], [], ["Nhóm", "Ý khác"]])).toEqual([
      "3 Ý",
      "6 Ý khác",
    ]);
  });

  test("are none of those that something else takes", () => {
    const heads = [["Tên trường"], ["Ý"], ["Việc"], ["Nét"]];
    expect(open(heads)).toEqual(["2 Ý", "3 Việc", "4 Nét"]);
    const [school] = VISIT;
    if (!school) throw new Error("a field");
    expect(open(heads, { items: { column: 2, field: school } })).toEqual(["3 Việc", "4 Nét"]);
    expect(open(heads, { spread: { field: school, columns: new Map([[3, []]]), byPerson: false } })).toEqual([
      "2 Ý",
      "4 Nét",
    ]);
    expect(open(heads, { from: 2, to: 3 })).toEqual(["2 Ý", "3 Việc"]);
  });

  test("are none of no beside yes, nor of another year’s figure", () => {
    expect(open([["Đạt chuẩn", "Có"], ["Đạt chuẩn", "Không"], ["Ý"]])).toEqual(["3 Ý"]);
    expect(open([["2022", "Số phòng"], ["2023", "Số phòng"], ["Ý"]])).toEqual(["3 Ý"]);
  });
});

test("of a count and a share both are asked, under all that stands over the column", () => {
  const fields = [
    field("good", "count", ["Giỏi"], { twin: "share" }),
    field("share", "share", ["Giỏi"], { twin: "good" }),
    field("rooms", "count", ["Số phòng"]),
  ];
  const { grid, plan } = planOf(record("r", fields), {
    heads: [["Học lực", "Giỏi"], ["Số phòng"], ["Ý"]],
    rows: [],
    left: 1,
  });
  const question = (column: number) => kindQuestion(grid, plan, column);
  expect(question(1)).toEqual({
    kind: "kind",
    what: "column",
    why: "kind",
    cell: "B1",
    at: "B",
    label: "Học lực › Giỏi",
    record: "r",
    suggestions: ["good", "share"],
  });
  expect([question(2).suggestions, question(3).suggestions]).toEqual([["rooms"], []]);
});

describe("rows that name no item", () => {
  const options = ["Đúng hạn", "Trực tuyến"].map(option);
  const LIST = record("list", [field("item", "choice", ["Chỉ tiêu"], { options })], {
    layouts: ["list"],
    items: { field: "item", options },
  });
  const rows = (names: CellValue[], of = LIST.fields[0]) => {
    const { grid, plan } = planOf(LIST, {
      heads: [["Chỉ tiêu"], ["Kết quả"]],
      rows: names.map((name) => [name, 1]),
      left: 1,
    });
    if (!plan.known.items || !of) throw new Error("items");
    return itemQuestions(grid, { ...plan, items: { column: 1, field: of } }, plan.known.items).map(
      ({ cell, at, label }) => `${cell} ${at} ${label}`
    );
  };
  test("are asked about once each, blanks not at all", () => {
    expect(rows(["Đúng hạn", "Khác", "–", null, "Khác", 2024])).toEqual(["B3 3 Khác", "B7 7 2024"]);
  });
  test("are none where a list may hold other names", () =>
    expect(rows(["Khác"], field("item", "text", ["Chỉ tiêu"]))).toEqual([]));
});
