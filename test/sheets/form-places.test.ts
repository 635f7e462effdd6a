/** Which cells of a form give which field: one record or several, what is said twice, and what is asked. */
import { CellState, type Field } from "../../src/rules";
import { recognise, type CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const CLUB = record(
  "club",
  [
    field("name", "text", ["Tên câu lạc bộ"]),
    field("members", "count", ["Thành viên tích cực"], { twin: "share", whole: "all" }),
    field("share", "share", ["Thành viên tích cực"], { twin: "members", whole: "all" }),
    field("all", "count", ["Tổng số thành viên"]),
    field("rooms", "count", ["Số phòng"]),
    field("open", "yesNo", ["Mở cửa hằng ngày"], { counted: "days" }),
    field("days", "count", ["Số ngày mở cửa"]),
    field("founded", "date", ["Ngày thành lập"]),
    field("motto", "text", ["Phương châm"], { verbatim: true }),
  ],
  { layouts: ["form"], marks: ["rooms", "founded"] }
);
const law = regulation("toy", [CLUB]);
const sheetOf = (...values: CellValue[][]) => {
  const [sheet] = recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], {
    regulation: "toy",
  }).sheets;
  if (!sheet) throw new Error("one sheet");
  return sheet;
};
const shown = (field: Field, state: number | undefined, text?: string, number?: number): unknown =>
  state === CellState.OK ? (field.type === "text" ? text : number) : null;

/** By field, its value in each record; null where that has none. */
const valuesOf = (...values: CellValue[][]): Readonly<Record<string, unknown[]>> =>
  Object.fromEntries(
    [...(sheetOf(...values).tables[0]?.table.columns ?? [])].map(([id, { field: of, ...column }]) => [
      id,
      [...column.states].map((state, at) => shown(of, state, column.texts[at], column.numbers[at])),
    ])
  );
const placesOf = (...values: CellValue[][]) => sheetOf(...values).tables[0]?.columns;
/** What is asked: of which kind, about which label and cell, and which fields it may be. */
const askedOf = (...values: CellValue[][]): string[] => {
  const { tables, questions } = sheetOf(...values);
  return [...tables.flatMap((table) => table.questions), ...questions].map(
    ({ kind, cell, at, suggestions }) => [kind, cell, at, ...suggestions].join(" ")
  );
};

const NAME: CellValue[] = ["Tên câu lạc bộ", "Cờ vua"];
const ROOMS: CellValue[] = ["Số phòng", 3];
const DAY: CellValue[] = ["Ngày thành lập", "1/9/2020"];

describe("a form that begins anew", () => {
  test("with its first label and another value is another record", () => {
    const values = [NAME, ROOMS, DAY, ["Tên câu lạc bộ", "Bóng đá"], ["Số phòng", 4]];
    expect(valuesOf(...values)).toEqual({
      name: ["Cờ vua", "Bóng đá"],
      rooms: [3, 4],
      founded: [44_075, null],
    });
    expect(placesOf(...values)).toEqual({ name: "B1", rooms: "B2", founded: "B3" });
  });

  test("with its first label and the same name is another record, with the same figure it is none", () => {
    expect(valuesOf(NAME, ROOMS, DAY, NAME, ["Số phòng", 4])).toMatchObject({ rooms: [3, 4] });
    expect(valuesOf(ROOMS, DAY, NAME, ROOMS)).toMatchObject({ rooms: [3], name: ["Cờ vua"] });
  });

  test("after a label that was left blank goes on", () => {
    expect(valuesOf(["Tên câu lạc bộ", null], ROOMS, DAY, NAME)).toMatchObject({
      name: ["Cờ vua"],
      rooms: [3],
    });
  });
});

describe("what a form says twice", () => {
  test("in the same way it says once", () => {
    expect(valuesOf(NAME, ROOMS, DAY, ROOMS)).toMatchObject({ rooms: [3] });
    expect(askedOf(NAME, ROOMS, DAY, ROOMS)).toEqual([]);
  });

  test("in different ways it does not say, and both are asked about", () => {
    const values = [NAME, ROOMS, DAY, ["Số phòng", 4]];
    expect(valuesOf(...values)).toEqual({ name: ["Cờ vua"], founded: [44_075] });
    expect(askedOf(...values)).toEqual(["column A2 B2 rooms", "column A4 B4 rooms"]);
  });

  test("in different ways for several years is asked about once each", () => {
    const values: CellValue[][] = [
      ["Nội dung", 2021, 2020],
      ["Tổng số thành viên", 90, 80],
      ["Số phòng", 4, 3],
      ["Ngày thành lập", "1/9/2020", null],
      ["Số phòng", 5, 3],
    ];
    expect(askedOf(...values)).toEqual(["column A3 B3 rooms", "column A5 B5 rooms"]);
  });

  test("once without a value it says where it has one", () => {
    expect(valuesOf(NAME, ["Số phòng", null], DAY, ROOMS)).toMatchObject({ rooms: [3] });
    expect(valuesOf(NAME, ROOMS, DAY, ["Số phòng", null])).toMatchObject({ rooms: [3] });
  });
});

describe("a count or a share under one label", () => {
  const kind = (value: CellValue, ...more: CellValue[][]) =>
    valuesOf(NAME, ROOMS, DAY, ["Thành viên tích cực", value], ...more);
  test("is what its cell shows, or what the whole beside it proves", () => {
    expect(kind("30%")).toMatchObject({ share: [30] });
    expect(kind(60, ["Tổng số thành viên", 80])).toMatchObject({ members: [60], all: [80] });
    expect(kind(12.5)).toHaveProperty("share");
    expect(kind("24 (30%)")).toMatchObject({ members: [24], share: [30] });
  });

  test("is asked about where nothing tells", () => {
    const values = [NAME, ROOMS, DAY, ["Thành viên tích cực", 30]];
    expect(valuesOf(...values)).not.toHaveProperty("members");
    expect(askedOf(...values)).toEqual(["kind A4 B4 members share"]);
  });

  test("is what its unit, or the head over it, says", () => {
    const heads: CellValue[] = ["Nội dung", "ĐVT", "Kết quả"];
    const unit = (text: string) =>
      valuesOf(
        heads,
        ["Số phòng", "phòng", 3],
        ["Thành viên tích cực", text, 40],
        ["Ngày thành lập", null, "1/9/2020"]
      );
    expect(unit("%")).toMatchObject({ share: [40], rooms: [3] });
    expect(unit("người")).toMatchObject({ members: [40] });
    expect(
      valuesOf(
        ["Nội dung", "SL", "TL (%)"],
        ["Số phòng", 3, null],
        ["Thành viên tích cực", 30, 60],
        ["Ngày thành lập", "1/9/2020", null]
      )
    ).toMatchObject({ members: [30], share: [60], rooms: [3] });
  });
});

describe("of several cells beside a label", () => {
  test("that of the latest year answers", () => {
    expect(valuesOf(["Nội dung", 2021, 2020], ["Số phòng", 4, 3], ["Tổng số thành viên", 90, 80])).toEqual({
      rooms: [4],
      all: [90],
    });
  });

  test("the only one that is filled answers, or the only one that is what is asked for", () => {
    expect(
      valuesOf(
        ["Nội dung", "Phương án", "Đề nghị"],
        ["Tổng số thành viên", 80, 90],
        ["Số phòng", null, 3],
        ["Số ngày mở cửa", "–", 5],
        ["Ngày thành lập", "mới", "1/9/2020"]
      )
    ).toEqual({ rooms: [3], days: [5], founded: [44_075] });
  });

  test("none answers where several could, which is asked", () => {
    const values: CellValue[][] = [
      ["Nội dung", "Phương án", "Đề nghị"],
      ["Số phòng", 4, 3],
      ["Tổng số thành viên", 80, null],
      ["Ngày thành lập", null, "1/9/2020"],
    ];
    expect(valuesOf(...values)).toEqual({ all: [80], founded: [44_075] });
    expect(askedOf(...values)).toEqual(["column A2 B2 rooms"]);
    const none: CellValue[][] = [
      ["Nội dung", "Phương án", "Đề nghị"],
      ["Số phòng", 4, 3],
      ["Tổng số thành viên", 80, 90],
      ["Số ngày mở cửa", null, null],
    ];
    expect(sheetOf(...none).tables).toEqual([]);
    expect(askedOf(...none)).toEqual(["column A2 B2 rooms", "column A3 B3 all"]);
  });

  test("one of them answers where it is said elsewhere, and nobody is asked", () => {
    const values: CellValue[][] = [
      ROOMS,
      DAY,
      ["Nội dung", "Phương án", "Đề nghị"],
      ["Số phòng", 4, 3],
      ["Tổng số thành viên", 80, null],
    ];
    expect(valuesOf(...values)).toMatchObject({ rooms: [3], all: [80] });
    expect(askedOf(...values)).toEqual([]);
  });
});

test("a tick beneath yes, and the number beside it, are what is asked for and how many", () => {
  const heads: CellValue[] = ["Nội dung", "Có", "Không", "Số lượng"];
  const ticked = (...cells: CellValue[]) =>
    valuesOf(heads, ["Số phòng", null, null, 3], ["Mở cửa hằng ngày", ...cells]);
  expect(ticked("x", null, 5)).toEqual({ rooms: [3], open: [1], days: [5] });
  expect(ticked(null, "x", null)).toEqual({ rooms: [3], open: [0] });
});

test("a value behind its label is kept as it is written where the field keeps its texts", () => {
  expect(valuesOf(["Tên câu lạc bộ: Cờ: vua …"], ["Phương châm: vui:  khỏe … "], ROOMS)).toEqual({
    name: ["Cờ: vua"],
    motto: ["vui:  khỏe … "],
    rooms: [3],
  });
});

describe("no form", () => {
  test.each<[string, CellValue[][]]>([
    ["are labels beside labels", [["Tên câu lạc bộ", "Số phòng", "Ngày thành lập"]]],
    [
      "is what explains labels by others of the same sense",
      [
        ["Số phòng", "Số phòng"],
        ["Ngày thành lập", "Ngày thành lập"],
        ["Tên câu lạc bộ", "Cờ"],
      ],
    ],
    [
      "are words beside words",
      [
        ["Số phòng", "cờ"],
        ["Ngày thành lập", "vua"],
      ],
    ],
    ["is what has none of its marks", [NAME, ["Tổng số thành viên", 80], ["Phương châm", "vui"]]],
  ])("%s", (_, values) => expect(sheetOf(...values).tables).toEqual([]));
});
