/** What a person is asked about a table's heads and rows, and what is of no concern. */
import { recognise, type CellValue, type Mapping } from "../../src/sheets";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const option = (label: string) => ({ code: label, labels: [label] });
const LETTER = record(
  "letter",
  [
    field("sender", "text", ["Người gửi"]),
    field("pages", "count", ["Số trang"]),
    field("received", "date", ["Ngày nhận"]),
    field("answered", "yesNo", ["Đã trả lời"]),
    field("reason", "text", ["Lý do"], { verbatim: true }),
    field("kind", "choice", ["Loại đơn"], { options: ["Khiếu nại", "Tố cáo"].map(option) }),
    field("fee", "count", ["Lệ phí"], { twin: "feeShare" }),
    field("feeShare", "share", ["Lệ phí"], { twin: "fee" }),
  ],
  { marks: ["sender"], aside: ["Số điện thoại"] }
);
const LIST = record(
  "list",
  [
    field("item", "choice", ["Chỉ tiêu"], { options: ["Đúng hạn", "Trực tuyến"].map(option) }),
    field("rate", "share", ["Kết quả"]),
  ],
  { layouts: ["list"], items: { field: "item", options: ["Đúng hạn", "Trực tuyến"].map(option) } }
);
const law = regulation("toy", [LETTER, LIST]);
const tableOf = (values: CellValue[][], mapping?: Mapping) =>
  recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], { regulation: "toy", mapping }).sheets[0]
    ?.tables[0];
/** Of which kind each question is, why it is asked, where, and which fields it may be. */
const asked = (values: CellValue[][], mapping?: Mapping): string[] | undefined =>
  tableOf(values, mapping)?.questions.map(({ kind, why, at, suggestions }) =>
    [kind, why, at, ...suggestions].join(" ")
  );

const NAMES = ["An", "Bình", "Chi", "Dũng", "Em", "Giang"];
/** A list of letters with one more column under a head. */
const withColumn = (head: string, cells: readonly CellValue[]): CellValue[][] => [
  ["Người gửi", "Số trang", head],
  ...cells.map((cell, at): CellValue[] => [NAMES[at] ?? "", 3 + at, cell]),
];

describe("a column that nobody understood is asked about", () => {
  test.each<[string, string, CellValue[], string[]]>([
    [
      "where its head is like a field’s that its cells could be",
      "Ngày nhận đơn",
      ["1/2/2024", "2/2/2024"],
      ["column unlike C received"],
    ],
    [
      "where its cells say a choice’s options",
      "Ý",
      ["Khiếu nại", "Tố cáo", "Khiếu nại"],
      ["column unlike C kind"],
    ],
    ["where its cells say yes and no", "Ý", ["có", "không", "có"], ["column unlike C answered"]],
    ["where its cells say so with 1 and 0", "Ý", [1, 0, 1, 1, 1, 0], ["column unlike C answered"]],
    ["not where few cells are 1 and 0, which may count", "Ý", [1, 0, 1], []],
    ["not where they count to two", "Ý", [1, 0, 1, 2, 1, 0], []],
    [
      "where its cells are sentences, and rules read a text as it stands",
      "Ý",
      Array.from({ length: 3 }, () => "Đề nghị xem xét lại kết quả giải quyết đã thông báo."),
      ["column unlike C reason"],
    ],
    [
      "where its cells are days",
      "Ý",
      ["1/2/2024", "2/2/2024", null, "3/2/2024"],
      ["column unlike C received"],
    ],
    ["not where two cells alone are days", "Ý", ["1/2/2024", "2/2/2024"], []],
    ["not where one of them is no day", "Ý", ["1/2/2024", "2/2/2024", "3/2/2024", "sau"], []],
    ["not where they are numbers", "Ý", [45_310, 45_311, 45_312], []],
    ["not where two cells alone say yes or no", "Ý", ["có", "không"], []],
    ["not where half of them say something else", "Ý", ["có", "không", "sau", "nay"], []],
    ["not where it is like none, and says none", "Ý", ["a", "b", "c"], []],
    ["not where it is known to be of no concern", "Số điện thoại", ["090", "091", "092"], []],
    ["not where it is a remark", "Ghi chú", ["có", "không", "có"], []],
    ["not where it numbers rows", "STT", [1, 2, 3], []],
  ])("%s", (_, head, cells, expected) => expect(asked(withColumn(head, cells))).toEqual(expected));

  test("as one of several where another is called so", () => {
    const values: CellValue[][] = [
      ["Người gửi", "Số trang", "Số trang", "Ngày nhận"],
      ["An", 3, 4, "1/2/2024"],
      ["Bình", 5, 6, "2/2/2024"],
    ];
    expect(asked(values)).toEqual(["column several B pages", "column several C pages"]);
  });

  test("and what is asked about no more is of no concern", () => {
    expect(tableOf(withColumn("Ý", ["a", "b", "c"]))?.columns).toEqual({ sender: "A", pages: "B" });
    expect(
      asked([
        ["Người gửi", "Ngày nhận", "Ý"],
        ["An", "1/2/2024", "3/2/2024"],
        ["Bình", "2/2/2024", "4/2/2024"],
        ["Chi", "2/2/2024", "4/2/2024"],
      ])
    ).toEqual([]);
  });
});

test("a count or a share that nothing tells apart is asked about as either", () => {
  expect(asked(withColumn("Lệ phí", [10, 20, 30]))).toEqual(["kind kind C fee feeShare"]);
  expect(asked(withColumn("Lệ phí", ["10%", "20%", "30%"]))).toEqual([]);
});

describe("a row that names no item of a list is asked about", () => {
  const list = (...names: string[]): CellValue[][] => [
    ["STT", "Chỉ tiêu", "Kết quả"],
    ...["Đúng hạn", "Trực tuyến", ...names].map((name, at): CellValue[] => [at + 1, name, "90%"]),
  ];
  test("once each, with the items that it is like", () => {
    expect(asked(list("Đúng hẹn", "Khác", "Khác"))).toEqual(["item item 4 Đúng hạn", "item item 5"]);
    expect(asked(list())).toEqual([]);
  });

  test("until a person has said which it is", () => {
    const values = list("Khác");
    const fingerprint = tableOf(values)?.fingerprint ?? "";
    const said = (items: Record<string, string>): Mapping => ({
      version: 1,
      sheets: [{ sheet: "S", fingerprint, record: "list", columns: {}, items }],
    });
    expect(asked(values, said({ Khác: "Đúng hạn" }))).toEqual([]);
    expect(asked(values, said({ Khác: "Không còn" }))).toEqual(["item item 4"]);
  });

  test("twenty times at most", () => {
    const strange = Array.from({ length: 25 }, (_, at) => `Mục lạ ${"x".repeat(at + 1)}`);
    expect(asked(list(...strange))).toHaveLength(20);
  });
});
