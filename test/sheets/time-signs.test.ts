/** Words by which heads and rows are known that speak of a time. */
import * as time from "../../src/sheets/lexicon/signs/time";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { fieldInTime, ownYear } from "../../src/sheets/place/time";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";

test.each<[string, number | undefined]>([
  ["Năm học 2015-2016", 2016],
  ["2015–16", 2016],
  ["2015", 2015],
  ["2015年度", 2015],
  ["Số 20152", undefined],
  ["Năm học trước", undefined],
  ["1899", undefined],
])("“%s” names the year %s", (text, expected) => expect(time.yearOf(text)).toBe(expected));

test.each<[string, boolean]>([
  ["Năm học 2015-2016", true],
  [" 2015 ", true],
  ["2015年", true],
  ["2015 оны", true],
  ["NH 2015/2016", true],
  ["Năm học 2015-2016 (dự kiến)", false],
  ["Trước 2015", false],
  ["Năm nay (2015-2016)", true],
  ["năm học này(2023-2024) ", true],
  ["Năm trước ( 2015 )", true],
  ["今年（2024年）", true],
  ["本年(2024年)", true],
  ["上年(2023年)", true],
  ["Энэ он (2024)", true],
  ["Năm sau (2015)", false],
  ["Năm nay (nữ)", false],
  ["Năm nay (2015) x", false],
  ["Từ năm nay (2015)", false],
])("“%s” is a head of a year and nothing else: %s", (text, expected) =>
  expect(time.isYearHead(text)).toBe(expected)
);

test.each<[string, boolean, boolean]>([
  ["Quý I", true, true],
  ["第一季度", true, true],
  ["Tháng 2/2024", true, true],
  ["6 tháng đầu năm", true, true],
  ["Học kỳ II", true, true],
  ["Kết quả học kỳ II", true, false],
  ["I улирал", true, true],
  ["Cả năm", false, false],
  ["Kết quả quý I/2024", true, false],
  ["Báo cáo 3 tháng/lần", false, false],
  ["Quý khách", false, false],
])("“%s” is a part of a year: %s, and nothing else: %s", (text, part, period) => {
  expect([time.isPartOfYear(parseLabel(text)), time.isPeriod(parseLabel(text))]).toEqual([part, period]);
});

test.each<[string, boolean, boolean]>([
  ["Kế hoạch", true, false],
  ["KH năm 2024", true, false],
  ["Chỉ tiêu giao", true, false],
  ["计划", true, false],
  ["TH", false, true],
  ["Thực hiện năm 2024", false, true],
  ["KH năm 24", false, false],
  ["TH năm 24", false, false],
  ["Dự kiến kế hoạch", false, false],
  ["Số thực hiện", false, false],
  ["完成", false, true],
  ["Kế hoạch lớp 6", false, false],
  ["Thực hiện lớp 6", false, false],
])("“%s” is a plan: %s, or what came of it: %s", (text, plan, result) => {
  expect([time.isPlanHead(parseLabel(text)), time.isResultHead(parseLabel(text))]).toEqual([plan, result]);
});

test.each<[string, boolean, boolean, boolean]>([
  ["Từ ngày", true, false, false],
  ["Đến ngày", false, true, false],
  ["起始日期", true, false, false],
  ["截止日期", false, true, false],
  ["Cả năm", false, false, true],
  ["全年", false, false, true],
  ["Ngày", false, false, false],
])("“%s” is a start: %s, an end: %s, a whole year: %s", (text, start, end, whole) => {
  const label = parseLabel(text);
  expect([time.isStart(label), time.isEnd(label), time.isWholeYear(label)]).toEqual([start, end, whole]);
});

test.each<[string, ReturnType<typeof time.amendmentOf>]>([
  ["Ban đầu", "first"],
  ["Trước khi điều chỉnh", "first"],
  ["原计划", "first"],
  ["Анх батлагдсан", "first"],
  ["Sau điều chỉnh", "amended"],
  ["Kế hoạch đã điều chỉnh", "amended"],
  ["调整后", "amended"],
  ["Тодотголын дараа", "amended"],
  ["Kế hoạch", undefined],
  ["Số lớp sau điều chỉnh", undefined],
  ["Ban đầu nhận", undefined],
])("“%s” says of a plan how it is %s", (text, expected) =>
  expect(time.amendmentOf(parseLabel(text))).toBe(expected)
);

test.each<[string, boolean]>([
  ["本年（2023年）", true],
  ["Năm nay (2024)", true],
  ["Энэ он /2024/", true],
  ["Năm nay so với năm 2022", false],
  ["本年比2022年增减", false],
])("“%s” is this year's own column: %s", (text, is) => expect(time.isThisYear(parseLabel(text))).toBe(is));

test("what is not there is none of these", () => {
  const { isPeriod, isPartOfYear, isPlanHead, isResultHead, isStart, isWholeYear } = time;
  const tests = [isPeriod, isPartOfYear, isPlanHead, isResultHead, isStart, isWholeYear];
  expect(tests.map((is) => is(undefined))).toEqual(tests.map(() => false));
});

describe("a sheet's own year", () => {
  const own = (titles: readonly string[], ...heads: readonly string[]): number | undefined =>
    ownYear(
      titles.map(parseLabel),
      heads.map((head) => [parseLabel(head)])
    );

  test.each<[string, number | undefined, readonly string[], readonly string[]]>([
    ["is that of its title", 2016, ["Số liệu năm học 2015-2016"], []],
    [
      "is that of its columns, the last one, without any in its title",
      2017,
      ["Số liệu"],
      ["2016", "2017", "2015"],
    ],
    [
      "is that of several in its titles that heads a column",
      2017,
      ["Số liệu 2016-2017", "đề nghị 2018"],
      ["2017", "2016"],
    ],
    ["is the last of its title where other years head the columns", 2018, ["Số liệu 2018"], ["2016", "2017"]],
    ["is that with which its title begins", 2018, ["2018 số liệu"], []],
    ["is not that of a day", undefined, ["Ngày 5/6/2016"], []],
    ["is not that of an order", 2015, ["Thông tư 47/2012/TT-BGDĐT", "Năm 2015"], []],
    ["is unknown where nothing names one", undefined, ["Số liệu"], ["Sĩ số"]],
  ])("%s", (_, expected, titles, heads) => expect(own(titles, ...heads)).toBe(expected));
});

describe("a column's field in its time", () => {
  const SCHOOL = record("school", [
    field("pupils", "count", ["Số học sinh"]),
    field("before", "count", ["Số học sinh năm trước"]),
    field("classes", "count", ["Số lớp"]),
    field("rooms", "count", ["Phòng học"]),
    field("roomsBefore", "count", ["Phòng học năm trước"]),
    field("level", "number", ["Mức năm trước"]),
    field("honoured", "yesNo", ["Khen thưởng năm trước"]),
  ]);
  const of = (own: number | undefined, ...path: string[]): unknown[] => {
    const [known] = new Lexicon([SCHOOL]).records;
    const timed = known && fieldInTime(known, path.map(parseLabel), [], own);
    const found = timed?.found;
    return [typeof found === "object" ? found.field.id : found, timed?.isOfOtherYear];
  };
  test.each<[string, number | undefined, string[], unknown[]]>([
    ["of this year", 2023, ["Năm 2023", "Số học sinh"], ["pupils", false]],
    ["of no year", 2023, ["Số học sinh"], ["pupils", false]],
    ["of some year, where the sheet is of none", undefined, ["Năm 2022", "Số học sinh"], ["pupils", false]],
    ["of last year, which is a field", 2023, ["Năm 2022", "Số học sinh"], ["before", false]],
    ["of last year, over its unit", 2023, ["Năm 2022", "Phòng học", "(phòng)"], ["roomsBefore", false]],
    ["of last year, which is none", 2023, ["Năm 2022", "Số lớp"], ["classes", true]],
    ["of a year before", 2023, ["Năm 2021", "Số học sinh"], ["pupils", true]],
    ["of last year by its own name", 2023, ["Năm 2022", "Mức năm trước"], ["level", false]],
    [
      "of last year by its own name, under this year",
      2023,
      ["Năm 2023", "Mức năm trước"],
      [undefined, false],
    ],
    ["of an honour of last year", 2023, ["Năm 2023", "Khen thưởng năm trước"], ["honoured", false]],
    ["beside a program’s code", 2023, ["TS_HS", "Số học sinh"], ["pupils", false]],
  ])("%s", (_, own, path, expected) => expect(of(own, ...path)).toEqual(expected));

  test("is what was reached in it, where a list’s column is headed by a year alone", () => {
    const LIST = record(
      "list",
      [field("item", "choice", ["Chỉ tiêu"]), field("rate", "share", ["Kết quả"])],
      { items: { field: "item", options: [], result: "rate" } }
    );
    const [list] = new Lexicon([LIST]).records;
    const result = (...path: string[]): string | undefined => {
      const found = list && fieldInTime(list, path.map(parseLabel), [], 2023).found;
      return typeof found === "object" ? found.field.id : found;
    };
    expect([result("Năm 2023"), result("Cả năm"), result("Cả năm (%)"), result("%", "Năm 2023")]).toEqual(
      Array<string>(4).fill("rate")
    );
    expect([result("Ghi chú"), result("Năm 2023", "Ghi chú"), result("Quý 1")]).toEqual(Array<undefined>(3));
    expect(of(2023, "Năm 2023")).toEqual([undefined, false]);
  });
});
