/** Values behind their labels in one cell, and the cells beside a label that answer it. */
import { answersIn, qualified, type Answer } from "../../src/sheets/find/forms/answers";
import { noHeads } from "../../src/sheets/find/forms/heads";
import type { Heads, Role } from "../../src/sheets/find/forms/roles";
import { inlineLabels, inlineValue, inlineValues, withColons } from "../../src/sheets/find/forms/inline";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { Area, CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, matchesIn } from "./toy-sheet";

const known =
  (...labels: string[]) =>
  (text: string): boolean =>
    labels.includes(text.trim());

describe("behind a colon", () => {
  const value = (text: string) => inlineValue(text, known("Số lớp", "校长", "x"))?.value;
  test.each<[string, string | undefined]>([
    ["Số lớp: 20", "20"],
    ["校长：张三", "张三"],
    ["Số lớp: ...20…", "20"],
    ["Số lớp: 7:30", "7:30"],
    ["Số lớp:", undefined],
    ["Số lớp: …", undefined],
    ["Số lớp 20", undefined],
    ["Số phòng: 20", undefined],
    ["x: 20", undefined],
  ])("“%s” says %j", (text, expected) => expect(value(text)).toBe(expected));

  const values = (text: string) =>
    inlineValues(text, known("举报电话", "电子信箱", "Số lớp", "lớp")).map((pair) =>
      [pair.label, pair.value].join("=")
    );
  test.each<[string, string[]]>([
    ["举报电话：0351-1  电子信箱：a@b.cn", ["举报电话=0351-1", "电子信箱=a@b.cn"]],
    ["举报电话：0351-1；电子信箱：a@b.cn。", ["举报电话=0351-1", "电子信箱=a@b.cn。"]],
    ["请联系，举报电话：0351-1", ["举报电话=0351-1"]],
    ["Số lớp: 20", ["Số lớp=20"]],
    ["举报电话：电子信箱：a@b.cn", ["电子信箱=a@b.cn"]],
    ["地址：太原", []],
    ["举报电话", []],
    ["tầng lớp: 20; Số lớp : 7.", ["lớp=20", "Số lớp=7"]],
    ["l: 20; lớp: __7__", ["lớp=7"]],
  ])("“%s” says %j", (text, expected) => expect(values(text)).toEqual(expected));

  test("numbers to call have one as well, where the sheet has none", () => {
    expect(withColons("举报电话 0351-7654321")).toBe("举报电话: 0351-7654321");
    expect(withColons("电子信箱 a@b.cn")).toBe("电子信箱: a@b.cn");
    expect(withColons("Năm học 2023-2024")).toBe("Năm học 2023-2024");
    expect(withColons("Số lớp 20")).toBe("Số lớp 20");
    expect(withColons("Số 12-345 lớp")).toBe("Số 12-345 lớp");
    const longest = `${"x".repeat(181)}; 举报电话 0351-7654321`;
    expect([longest.length, withColons(longest)]).toEqual([200, longest.replace("电话 ", "电话: ")]);
    const long = `${"x ".repeat(100)}举报电话 0351-7654321`;
    expect(withColons(long)).toBe(long);
  });
});

const SCHOOL = record(
  "school",
  [
    field("classes", "count", ["Số lớp"]),
    field("rooms", "count", ["Số phòng"]),
    field("kept", "yesNo", ["Có sổ", "Có sổ: theo dõi, quản lý"]),
    field("open", "yesNo", ["Mở cửa", "Có mở cửa"]),
    field("dining", "yesNo", ["Nhà ăn"]),
    field("clean", "yesNo", ["Nhà ăn sạch"]),
    field("signature", "text", ["校长（签字）"]),
    field("signedOn", "date", ["校长（签字）年月日"]),
    field("store", "count", ["Nhà kho"]),
    field("shed", "count", ["Nhà kho"]),
  ],
  { layouts: ["form"] }
);
const lexicon = new Lexicon([SCHOOL]);

test("the labels of a cell are those that are known, unless their words answer nothing", () => {
  const labels = (text: string) =>
    inlineLabels(gridOf([[text]]), parseLabel(text), ({ text: name }) => matchesIn(lexicon, name)).map(
      ({ name, text: value }) => `${name.text}=${value}`
    );
  expect(labels("Số lớp: 20")).toEqual(["Số lớp=20"]);
  expect(labels("Số lớp: bảy; Số phòng: tám")).toEqual(["Số lớp=bảy", "Số phòng=tám"]);
  expect(labels("Lớp: bảy; tám")).toEqual([]);
  expect(labels("(Số lớp: 20)")).toEqual([]);
  expect(labels("（Số lớp：20） ")).toEqual([]);
  expect(labels("(Tính cả) Số lớp: 20 (mới)")).toEqual([]);
  expect(labels("Số lớp: 20 (mới)")).toEqual(["Số lớp=20 (mới)"]);
  expect(labels("(1) Số lớp: 20")).toEqual(["(1) Số lớp=20"]);
  expect(labels("Năm nay, Số lớp: 20")).toEqual([]);
  expect(labels("Số lớp: gồm: 20")).toEqual(["Số lớp=gồm: 20"]);
  expect(labels("Có sổ: theo dõi, quản lý")).toEqual([]);
  expect(labels("Có sổ: Có")).toEqual(["Có sổ=Có"]);
  expect(labels("Mở cửa: theo dõi")).toEqual(["Mở cửa=theo dõi"]);
  expect([labels("Thời tiết: đẹp"), labels("Số lớp")]).toEqual([[], []]);
  expect([labels("Nhà ăn: sạch"), labels("Nhà ăn: rộng")]).toEqual([[], ["Nhà ăn=rộng"]]);
  expect(labels("校长（签字）：   年  月  日")).toEqual(["校长(签字)=年 月 日"]);
});

/** The cells that answer the first label of a row, with their heads' roles. */
const answer = (row: CellValue[], roles: [number, Role][] = [], merges: Area[] = []): Answer | undefined => {
  const heads: Heads = roles.length > 0 ? { roles: new Map(roles), rows: [0] } : noHeads();
  return answersIn(gridOf([[], row], { merges }), lexicon, 1, 0, heads);
};
const cells = (...columns: number[]) => ({
  kind: "cells" as const,
  cells: columns.map((column) => ({ column })),
});

describe("beside a label answers", () => {
  test.each<[string, CellValue[], Answer | undefined]>([
    ["the next cell", ["Số lớp", 7], cells(1)],
    ["the next that is filled, of four", ["Số lớp", null, null, null, 7], cells(4)],
    ["the next cell, where the four are blank", ["Số lớp", null, null, null, null, 7], cells(1)],
    ["the cell before the next label", ["Số lớp", null, "Số phòng", 7], cells(1)],
    ["what reads like the label itself, at the end of the row", ["Mở cửa", null, "Có mở cửa"], cells(2)],
    ["the cell before that, where more stands behind", ["Mở cửa", null, "Có mở cửa", 7], cells(1)],
    ["the cell before what could be two fields", ["Mở cửa", null, "Nhà kho"], cells(1)],
    ["the cell before another one, of a label that could be two", ["Nhà kho", null, "Mở cửa"], cells(1)],
    ["the cell before itself, where it could be two", ["Nhà kho", null, "Nhà kho"], cells(1)],
    ["the next cell, though it is beyond the sheet", ["Số lớp"], undefined],
    ["what stands behind its unit", ["Số lớp", "%", 7], { ...cells(2), unit: "%" }],
    ["what stands first, where two texts do", ["Số lớp", "nhiều", "ít"], cells(1)],
    ["what stands first, where a figure does behind a word", ["Số lớp", "nhiều", 7], cells(1)],
  ])("%s", (_, row, expected) => expect(answer(row)).toEqual(expected));

  test("what stands behind its merged cell", () => {
    const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
    expect(answer(["Số lớp", null, 7], [], merges)).toEqual(cells(2));
  });
});

describe("beneath heads answers", () => {
  const aside: [number, Role] = [1, { kind: "aside" }];
  const says: [number, Role] = [2, { kind: "answer", rank: 0 }];
  test.each<[string, [number, Role][], CellValue[], Answer | undefined]>([
    [
      "the column of answers",
      [aside, says],
      ["Số lớp", "x", 7],
      { kind: "cells", cells: [{ column: 2, says: true }], unit: undefined },
    ],
    [
      "the best of several",
      [says, [3, { kind: "answer", rank: 1 }]],
      ["Số lớp", null, 7, 8],
      { kind: "cells", cells: [{ column: 2, says: true }], unit: undefined },
    ],
    [
      "the whole before its parts",
      [
        [1, { kind: "whole" }],
        [2, { kind: "other", text: "A" }],
      ],
      ["Số lớp", 7, 8],
      {
        kind: "cells",
        cells: [
          { column: 1, whole: true },
          { column: 2, head: "A" },
        ],
        unit: undefined,
      },
    ],
    [
      "each of several heads",
      [
        [1, { kind: "other", text: "A" }],
        [2, { kind: "other", text: "B" }],
      ],
      ["Số lớp", 7, 8],
      {
        kind: "cells",
        cells: [
          { column: 1, head: "A" },
          { column: 2, head: "B" },
        ],
        unit: undefined,
      },
    ],
    [
      "what stands beside it, under one other head",
      [[1, { kind: "other", text: "A" }]],
      ["Số lớp", 7],
      cells(1),
    ],
    ["nothing beneath a remark alone", [aside], ["Số lớp", null], undefined],
    [
      "what stands beside it, where the head’s column is blank",
      [[3, { kind: "answer", rank: 0 }]],
      ["Số lớp", 7],
      cells(1),
    ],
    [
      "with its unit",
      [[1, { kind: "unit" }], says],
      ["Số lớp", "lớp", 7],
      { kind: "cells", cells: [{ column: 2, says: true }], unit: "lớp" },
    ],
    [
      "yes, no and neither",
      [
        [1, { kind: "tick", yes: false }],
        [2, { kind: "tick", yes: true }],
        [3, { kind: "other", text: "Không áp dụng" }],
      ],
      ["Mở cửa", "x", null, null],
      { kind: "ticks", column: 3, yes: 2, no: 1, idle: { column: 3, text: "Không áp dụng" }, figures: [] },
    ],
  ])("%s", (_, roles, row, expected) => expect(answer(row, roles)).toEqual(expected));
});

test("what stands between a label and its answer says how that is given", () => {
  const given = (row: CellValue[], of: Answer) => qualified(gridOf([row]), 0, 0, of);
  expect(given(["Số lớp", "SL", 7], cells(2))).toEqual({
    kind: "cells",
    cells: [{ column: 2, as: "count", percent: false }],
  });
  expect(given(["Số lớp", "%", 7], cells(2))).toEqual({
    kind: "cells",
    cells: [{ column: 2, as: "share", percent: true }],
  });
  expect(given(["Số lớp", "SL", 7], cells(1, 2))).toEqual(cells(1, 2));
  expect(given(["Số lớp", "khác", 7], cells(2))).toEqual(cells(2));
  const said: Answer = { kind: "cells", cells: [{ column: 2, as: "share" }] };
  expect(given(["Số lớp", "SL", 7], said)).toBe(said);
});
