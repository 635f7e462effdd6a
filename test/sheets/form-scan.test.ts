/** The labels of a form that are read, by what they mean where they stand, and the cells that answer them. */
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { entriesOf } from "./toy-sheet";

const grades = (id: string, group: string) =>
  [
    ["Good", "Giỏi"],
    ["Fair", "Khá"],
  ].map(([name, label = ""]) =>
    field(`${id}${name}`, "count", [`${group} ${label}`], {
      scale: id,
      under: [{ groups: [group], labels: [label] }],
    })
  );
const option = (label: string) => ({ code: label, labels: [label] });
const SCHOOL = record(
  "school",
  [
    field("name", "text", ["Tên trường"]),
    field("pupils", "count", ["Số học sinh"], { under: [{ groups: ["Quy mô"], labels: ["Tổng số"] }] }),
    field("girls", "count", ["Học sinh nữ", "Nữ"], { whole: "pupils" }),
    field("pupils6", "count", ["Số học sinh khối 6", "Khối 6"], { whole: "pupils" }),
    field("pupils7", "count", ["Số học sinh khối 7", "Khối 7"], { whole: "pupils" }),
    field("teachers", "count", ["Số giáo viên"]),
    field("rooms", "count", ["Số phòng học"]),
    field("classes", "count", ["Số lớp"]),
    field("kept", "yesNo", ["Có sổ theo dõi"]),
    field("report", "text", ["Báo cáo tự đánh giá"], { verbatim: true }),
    field("judged", "choice", ["Đánh giá chung"], { options: ["Rất tốt", "Chưa tốt"].map(option) }),
    ...grades("learning", "Học lực"),
    ...grades("conduct", "Hạnh kiểm"),
    field("one", "text", ["Ghi nhận"]),
    field("two", "text", ["Ghi nhận"]),
  ],
  { layouts: ["form"] }
);
const TABLE = record("table", [field("town", "text", ["Nơi ở"])], { layouts: ["table"] });
const scan = (...values: CellValue[][]) => entriesOf([SCHOOL, TABLE], values);
const merged = (values: CellValue[][], ...merges: Area[]) => entriesOf([SCHOOL, TABLE], values, { merges });

describe("a label is", () => {
  test.each<[string, CellValue[][], string[]]>([
    ["a field’s, with the cell beside it", [["Số lớp", 7]], ["A1 classes B1"]],
    ["a field’s, behind its number", [[1, "Số lớp", 7]], ["B1 classes C1"]],
    ["none of a record that is no form", [["Nơi ở", "Huế"]], []],
    ["none that nobody knows", [["Thời tiết", 7]], []],
    ["none that is a number", [["1.", 7]], []],
    ["several of a row", [["Số lớp", 7, "Số phòng học", 8]], ["A1 classes B1", "C1 rooms D1"]],
    ["in doubt where it names two", [["Ghi nhận", "x"]], ["A1 ? B1"]],
    ["none where it names two and says nothing", [["Ghi nhận", null]], []],
    ["a field’s though nothing stands beside it", [["Số lớp", null]], ["A1 classes B1"]],
  ])("%s", (_, values, expected) => expect(scan(...values)).toEqual(expected));

  test("of a group that runs down left of it, or of a heading over it", () => {
    const group: Area = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(
      merged(
        [
          ["Học lực", "Giỏi", 5],
          [null, "Khá", 6],
        ],
        group
      )
    ).toEqual(["B1 learningGood C1", "B2 learningFair C2"]);
    expect(
      merged(
        [
          ["Hạnh kiểm", "Giỏi", 5],
          [null, "Khá", 6],
        ],
        group
      )
    ).toEqual(["B1 conductGood C1", "B2 conductFair C2"]);
    expect(scan(["Hạnh kiểm"], ["Giỏi", 5], ["Khá", 6])).toEqual(["A2 conductGood B2", "A3 conductFair B3"]);
    expect(scan(["Giỏi", 5], ["Khá", 6])).toEqual([]);
  });

  test("of no group in a row of its own", () => {
    const beside: Area = { top: 0, left: 0, bottom: 0, right: 1 };
    expect(merged([["Học lực", null, "Giỏi", 5]], beside)).not.toContain("C1 learningGood D1");
  });

  test("a part of the label above it", () => {
    expect(scan(["Số học sinh", 40], ["- Nữ", 20])).toEqual(["A1 pupils B1", "A2 girls B2"]);
    expect(scan(["Số giáo viên", 40], ["- Nữ", 20])).toEqual(["A1 teachers B1"]);
    expect(scan(["Số giáo viên", 40], ["Học sinh nữ", 20])).toEqual(["A1 teachers B1", "A2 girls B2"]);
    expect(scan(["Nhân viên", 4], ["- Nữ", 2])).toEqual([]);
  });

  test("the total of its heading", () => {
    expect(scan(["2. Số phòng học"], ["Tổng số", 20])).toEqual(["A2 rooms B2"]);
    expect(scan(["2. Tên trường"], ["Tổng số", 20])).toEqual([]);
    expect(scan(["Tổng số", 20])).toEqual([]);
    const year = record("year", [
      field("all", "count", ["Số em"], { under: [{ groups: ["Quy mô"], labels: ["Tổng số"] }] }),
    ]);
    const under = (title: string) =>
      entriesOf([SCHOOL, { ...year, layouts: ["form"] }], [["Quy mô"], [title], ["Tổng số", 20]]);
    expect(under("2. Số phòng học")).toEqual(["A3 rooms B3"]);
    expect(under("2. Tình hình")).toEqual(["A3 pupils|all B3"]);
  });

  test("the next grade of its series", () => {
    expect(scan(["Tỷ lệ học lực giỏi", 5], ["Học lực giỏi", 6], ["Học lực khá", 7])).toContain(
      "A3 learningFair B3"
    );
  });
});

describe("a label’s answer is", () => {
  test.each<[string, CellValue[][], string[]]>([
    ["behind its colon", [["Số lớp: 7"]], ['A1 classes "7"']],
    [
      "behind each of several colons",
      [["Tên trường: THCS A; Số phòng học: 8"]],
      ['A1 name "THCS A"', 'A1 rooms "8"'],
    ],
    ["the first cell that is filled", [["Số lớp", null, 7]], ["A1 classes C1"]],
    ["not more than four cells off", [["Số lớp", null, null, null, 7]], ["A1 classes E1"]],
    ["none five cells off", [["Số lớp", null, null, null, null, 7]], ["A1 classes B1"]],
    ["behind the unit", [["Số lớp", "lớp", 7]], ["A1 classes C1"]],
    [
      "beneath the head of answers",
      [
        ["Nội dung", "Ghi chú", "Kết quả"],
        ["Số lớp", "x", 7],
      ],
      ["A2 classes C2"],
    ],
    [
      "beside it, though another head has none",
      [
        ["Nội dung", "x", "Kết quả"],
        ["Số lớp", 7, null],
      ],
      ["A2 classes B2"],
    ],
    [
      "beneath yes and no",
      [
        ["Nội dung", "Có", "Không"],
        ["Có sổ theo dõi", "x", null],
      ],
      ["A2 kept B2/C2"],
    ],
    [
      "beneath yes, no and neither",
      [
        ["Nội dung", "Có", "Không", "Không áp dụng"],
        ["Có sổ theo dõi", "x", null, null],
      ],
      ["A2 kept B2/C2/D2"],
    ],
    [
      "that of each year",
      [
        ["Nội dung", 2020, 2021],
        ["Số lớp", 7, 8],
      ],
      ["A2 classes B2" + "2020,C22021"],
    ],
    [
      "its count and its share",
      [
        ["Nội dung", "SL", "TL (%)"],
        ["Số lớp", 7, 8],
      ],
      ["A2 classes B2count,C2share"],
    ],
    ["beneath it, of a long text", [["I. Báo cáo tự đánh giá"], ["Trường đã làm tốt."]], ["A1 report A2"]],
  ])("%s", (_, values, expected) => expect(scan(...values)).toEqual(expected));

  test("up to the next label, or the head that begins anew", () => {
    expect(scan(["Số lớp", null, "Số phòng học", 8])).toEqual(["A1 classes B1", "C1 rooms D1"]);
    const heads: CellValue[] = ["Loại", "SL", "Loại", "SL"];
    expect(scan(heads, ["Số lớp", 7, "Số phòng học", 8])).toEqual(["A2 classes B2count", "C2 rooms D2count"]);
  });

  test("what reads like the same label at the end of its row", () => {
    expect(scan(["Đánh giá chung", null, "Đánh giá chung: Rất tốt"])).toEqual(["A1 judged C1"]);
    expect(scan(["Có sổ theo dõi", null, "Có sổ theo dõi"])).toEqual(["A1 kept C1"]);
    expect(scan(["Có sổ theo dõi", null, "Có sổ theo dõi", "Số lớp", 7])).not.toContain("A1 kept C1");
    expect(scan(["Có sổ theo dõi", null, "Số lớp"])).toEqual(["A1 kept B1"]);
  });

  test("given as what stands between says", () => {
    expect(scan(["Số học sinh", "SL", 60])).toEqual(["A1 pupils C1count"]);
  });
});

describe("no label is", () => {
  test("a title in capitals with nothing beside it, over the form alone", () => {
    expect(scan(["CÓ SỔ THEO DÕI"], ["Số lớp", 7])).toEqual(["A2 classes B2"]);
    expect(scan(["Số lớp", 7], ["CÓ SỔ THEO DÕI", null])).toEqual(["A1 classes B1", "A2 kept B2"]);
  });

  test("what runs down over others that have values of their own", () => {
    const area: Area = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(
      merged(
        [
          ["Số học sinh", "Số lớp", 7],
          [null, "Số phòng học", 8],
        ],
        area
      )
    ).toEqual(["B1 classes C1", "B2 rooms C2"]);
  });

  test("grades of the label above the first of them in their line", () => {
    const line: CellValue[] = ["Khối 6", 40, "Khối 7", 41];
    const grades = ["A2 pupils6 B2", "C2 pupils7 D2"];
    expect(scan(["Số học sinh", 81], line)).toEqual(["A1 pupils B1", ...grades]);
    expect(scan(["Số học sinh", 81, "Số giáo viên", 9], line).slice(2)).toEqual(grades);
    expect(scan(["Số giáo viên", 9, "Số học sinh", 81], ["Số lớp", 7, "Khối 7", 41]).slice(2)).toEqual(["A2 classes B2", "C2 pupils7 D2"]); // prettier-ignore
  });

  test("a unit beneath its head", () => {
    expect(scan(["Nội dung", "ĐVT", "Kết quả"], ["Số lớp", "Nữ", 7])).toEqual(["A2 classes C2"]);
  });
});

test("labels over their values are read where their group runs down", () => {
  const values: CellValue[][] = [
    ["Quy mô", "Số lớp", "Số phòng học"],
    [null, 7, 8],
  ];
  const group: Area = { top: 0, left: 0, bottom: 1, right: 0 };
  expect(merged(values, group)).toEqual(["B1 classes B2", "C1 rooms C2"]);
  expect(scan(...values)).not.toContain("B1 classes B2");
  expect(merged([...values, [null, 9, 10]], group)).not.toContain("B1 classes B2");
  expect(
    merged(
      [
        ["Quy mô", "Số lớp", "Thời tiết"],
        [null, 7, 8],
      ],
      group
    )
  ).not.toContain("B1 classes B2");
  expect(merged([values[0] ?? [], []], group)).not.toContain("B1 classes B2");
});
