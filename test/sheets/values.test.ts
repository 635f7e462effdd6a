import { CellState, isoOf } from "../../src/rules";
import { periodIn } from "../../src/sheets/values/dates";
import { readCount, readDate, readNumber, readShare, type CellValue, type Reading } from "../../src/sheets";
import { said as say } from "../support/readings";

const gaps: [CellValue, string][] = [
  [null, "BLANK"],
  ["  ", "BLANK"],
  ["-", "BLANK"],
  ["—", "BLANK"],
  ["…", "BLANK"],
  ["……", "BLANK"],
  ["/", "BLANK"],
  ["空白", "BLANK"],
  ["#VALUE!", "ERROR"],
  [{ error: "#N/A" }, "ERROR"],
  ["abc", "UNREADABLE"],
];

describe("a number", () => {
  test.each<[CellValue, number | string]>([
    ...gaps,
    [6, 6],
    [1e15, 1e15],
    [1e16, "UNREADABLE"],
    ["1,25", 1.25],
    ["98.5", 98.5],
    ["０．５", 0.5],
    ["−5", -5],
    ["-5,5", -5.5],
    ["1.234", "AMBIGUOUS"],
    ["1,234", "AMBIGUOUS"],
    ["0,125", 0.125],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1234567],
    ["1 234", 1234],
    ["6 m2/HS", 6],
    ["6m²", 6],
    ["10 m2/học sinh", 10],
    ["2.5年", 2.5],
    ["二年半", 2.5],
    ["两年半", 2.5],
    ["五年", 5],
    ["12 (3,5%)", 12],
    ["12/15", "AMBIGUOUS"],
    ["6 tháng", "UNREADABLE"],
    ["24个月", "UNREADABLE"],
    ["15 trở lên", "UNREADABLE"],
    ["3 - 5", "UNREADABLE"],
    ["½", "UNREADABLE"],
    ["1e3", "UNREADABLE"],
    ["0x10", "UNREADABLE"],
    [true, "UNREADABLE"],
  ])("%j is %s", (cell, expected) => expect(say(readNumber(cell))).toBe(expected));
});

describe("a count", () => {
  test.each<[CellValue, number | string]>([
    ...gaps,
    [45, 45],
    [2.45, "UNREADABLE"],
    ["1.234", 1234],
    ["2.450 hồ sơ", 2450],
    ["45 HS", 45],
    ["45 học sinh/lớp", 45],
    ["12 (3,5%)", 12],
    ["12 HS (3,5%)", 12],
    ["12 - 3,5%", 12],
    ["12/345", 12],
    ["12/345 (3,5 %)", 12],
    ["3,5% (12)", 12],
    ["３５", 35],
    ["45.5", "UNREADABLE"],
    ["98%", "UNREADABLE"],
    ["345/12", "UNREADABLE"],
    ["4l", "UNREADABLE"],
    ["1О", "UNREADABLE"],
  ])("%j is %s", (cell, expected) => expect(say(readCount(cell))).toBe(expected));
});

describe("a share, in percent", () => {
  test.each<[CellValue, string | undefined, boolean, number | string]>([
    [0.98, undefined, false, 98],
    [1, undefined, false, 100],
    [0, undefined, true, 0],
    [98, undefined, false, "AMBIGUOUS"],
    [98, undefined, true, 98],
    [0.9, undefined, true, "AMBIGUOUS"],
    [0.985, "0.0%", false, 98.5],
    [0.29, "0%", false, 29],
    ["98%", undefined, false, 98],
    ["98,5 %", undefined, false, 98.5],
    ["98％", undefined, false, 98],
    ["31.580%", undefined, false, 31.58],
    ["12 (3,5%)", undefined, false, 3.5],
    ["12/48", undefined, false, 25],
    ["196/200 phiếu (98%)", undefined, false, 98],
    ["189/200 phiếu (95%)", undefined, false, 94.5],
    ["189/200 (85%)", undefined, false, "AMBIGUOUS"],
    ["0/0 (100%)", undefined, false, 100],
    ["12/0", undefined, false, "UNREADABLE"],
    ["百分之98", undefined, false, 98],
    ["98 хувь", undefined, false, 98],
    ["0,98", undefined, false, 98],
    ["98", undefined, false, "AMBIGUOUS"],
    ["–", undefined, false, "BLANK"],
  ])("%j under format %s, label with %%: %s, is %s", (cell, format, percentLabel, expected) =>
    expect(say(readShare(cell, { format, percentLabel }))).toBe(expected)
  );
});

describe("a date", () => {
  const iso = (reading: Reading): string =>
    reading.state === CellState.OK ? isoOf(reading.value) : String(say(reading));
  test.each<[CellValue, string]>([
    ...gaps.map(([cell, state]): [CellValue, string] => [cell, state]),
    [45584, "2024-10-19"],
    [45584.75, "2024-10-19"],
    [5480, "1915-01-01"],
    [5479, "UNREADABLE"],
    [73_415, "2100-12-31"],
    [73_416, "UNREADABLE"],
    [20241019, "2024-10-19"],
    [19000101, "1900-01-01"],
    [21001231, "2100-12-31"],
    [21010101, "UNREADABLE"],
    ["20241019", "2024-10-19"],
    ["19/10/2024", "2024-10-19"],
    ["3/4/2024", "2024-04-03"],
    ["07-12-2012", "2012-12-07"],
    ["ngày 19 tháng 02 năm 2024", "2024-02-19"],
    ["Hà Nội, ngày 19 tháng 2 năm 2024", "2024-02-19"],
    ["2024-10-19", "2024-10-19"],
    ["2024.10.19", "2024-10-19"],
    ["2024/10/19 08:30", "2024-10-19"],
    ["2024年10月19日", "2024-10-19"],
    ["2024年10月19日（星期六）上午9:00", "2024-10-19"],
    ["2024年10月19日 12时30分", "2024-10-19"],
    ["2024-10-19（六）", "2024-10-19"],
    ["二〇二四年十月十九日", "2024-10-19"],
    ["二○二四年一月三十日", "2024-01-30"],
    ["2024·10·19", "2024-10-19"],
    ["'2024-10-19", "2024-10-19"],
    ["２０２４ 年 10 月 9 日", "2024-10-09"],
    ["2023.12.19-ний өдөр", "2023-12-19"],
    ["2023 оны 12 дугаар сарын 19", "2023-12-19"],
    ["2023 оны 12 дугаар сарын 19-ний өдөр", "2023-12-19"],
    ["2023 оны 3 сарын 1-ны өдөр", "2023-03-01"],
    ["1999.10", "UNREADABLE"],
    ["199910", "UNREADABLE"],
    [199910, "UNREADABLE"],
    ["2024年10月", "UNREADABLE"],
    [2024, "UNREADABLE"],
    ["31/02/2024", "UNREADABLE"],
    ["29.02.2023", "UNREADABLE"],
    ["02/19/2024", "UNREADABLE"],
    ["19/02/24", "UNREADABLE"],
    ["I улирал", "UNREADABLE"],
  ])("%j is %s", (cell, expected) => expect(iso(readDate(cell))).toBe(expected));

  test.each([
    ["2024年4月15日至4月17日", "2024年4月15日", "2024年4月17日"],
    ["2024.3.25—3.28", "2024.3.25", "2024.3.28"],
    ["2024/4/15-2024/4/18", "2024/4/15", "2024/4/18"],
    ["自2024年10月8日起至10月14日止", "2024年10月8日", "2024年10月14日"],
    ["từ ngày 1/3/2024 đến 5/3/2024", "1/3/2024", "5/3/2024"],
  ])("first and last day of %s", (text, from, to) => expect(periodIn(text)).toEqual([from, to]));

  test.each(["2024-04-15", "2021—2023年", "从4月到5月"])("%s is no period of days", (text) =>
    expect(periodIn(text)).toBeUndefined()
  );

  test("counts from 1904 where the workbook does", () => {
    expect(iso(readDate(45584 - 1462, { date1904: true }))).toBe("2024-10-19");
  });
});
