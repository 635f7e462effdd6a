/** How values are written: boxes to tick, days among other words, what a column or a table proves of its shares. */
import { isoOf } from "../../src/rules";
import { chosenBox } from "../../src/sheets/values/answers";
import { periodIn, readWrittenDate } from "../../src/sheets/values/dates";
import { orderOf, scaleOf, separatorsOf } from "../../src/sheets/values/notation";
import { tableScales, type ShareColumn } from "../../src/sheets/values/shares";
import { answerByVerb } from "../../src/sheets/values/verbs";
import type { CellValue } from "../../src/sheets";
import { toyField as field } from "../support/toy";

describe("a box that is ticked", () => {
  test.each<[string, string | null | undefined]>([
    ["■高起专 □专升本", "高起专"],
    ["□高起专 ■专升本", "专升本"],
    ["高起专■ 专升本□", "高起专"],
    ["高起专□、专升本■", "专升本"],
    ["Có ☑, Không ☐", "Có"],
    ["Có ☐ / Không ☑", "Không"],
    ["☑ Có / ☐ Không", "Có"],
    ["☐ Có；☑ Không |", "Không"],
    ["[x] Có [ ] Không", "Có"],
    ["[ ] Có [X] Không", "Không"],
    ["( ) Có (x) Không", "Không"],
    ["() Có (✓) Không", "Không"],
    ["[] Có [√] Không", "Không"],
    ["( x ) Có ( ) Không", "Có"],
    ["☐ Có ☐ Không", null],
    ["☑ Có ☑ Không", null],
    ["[ ] Có [ ] Không", null],
    ["☑", undefined],
    ["Có (2 phòng)", undefined],
    ["Có", undefined],
    ["(x Có", undefined],
    ["(xa) Có", undefined],
  ])("in “%s” is that of %j", (text, expected) => expect(chosenBox(text)).toBe(expected));
});

describe("a day", () => {
  const day = (text: string): string | undefined => {
    const date = readWrittenDate(text);
    return date && (Number.isNaN(date.serial) ? "none" : isoOf(date.serial));
  };
  test.each<[string, string | undefined]>([
    ["'20241019", "2024-10-19"],
    ["20241019", "2024-10-19"],
    ["120241019", undefined],
    ["20241019x", undefined],
    ["20241319", "none"],
    ["ngày 19/10/2024", "2024-10-19"],
    ["Ngày 19/10/2024", "2024-10-19"],
    ["hết ngày 19/10/2024", undefined],
    ["2024-10-19 (星期六)", "2024-10-19"],
    ["2024-10-19(六)", "2024-10-19"],
    ["2024-10-19 (六) 9", undefined],
    ["共2024-10-19", undefined],
    ["Hà Nội, ngày 19 tháng 10 năm 2024", "2024-10-19"],
    ["19 tháng 10 năm 2024.", "2024-10-19"],
    ["19 tháng 10, 2024 / ", "2024-10-19"],
    ["19 tháng 10 năm 2024, ", "2024-10-19"],
    ["19 tháng 10 năm 2024 /", "2024-10-19"],
    ["19 tháng 10 năm 2024, Hà Nội", undefined],
    ["二〇二四年十月十九日", "2024-10-19"],
    ["二○二四年十二月二十日", "2024-12-20"],
    ["二零二四年十月三十一日", "2024-10-31"],
    ["2024年10月19日上午9时", "2024-10-19"],
    ["2024年10月19日起", undefined],
    ["2024 оны 10 дугаар сарын 19-ний өдөр", "2024-10-19"],
    ["2024 оны 10 дугаар сарын 19 өдөр", "2024-10-19"],
    ["2024 оны 10-р сарын 19", "2024-10-19"],
    ["2024.10.19-ний өдөр", "2024-10-19"],
    ["2024.10.19 өдөр", "2024-10-19"],
  ])("in “%s” is %s", (text, expected) => expect(day(text)).toBe(expected));

  test.each<[string, readonly string[] | undefined]>([
    ["2024年4月15日至17日", ["2024年4月15日", "2024年4月17日"]],
    ["2024年4月15日—5月17日止", ["2024年4月15日", "2024年5月17日"]],
    ["từ 1/3/2024 đến hết 5/3/2024", ["1/3/2024", "5/3/2024"]],
    ["15/4/2024 - 17", undefined],
  ])("of a period “%s”: %j", (text, expected) => expect(periodIn(text)).toEqual(expected));

  test("is written month first only where two days of a column prove it", () => {
    expect(orderOf(["03/04/2024", "12/25/2023", "12/26/2023"])).toBe("monthFirst");
    expect(orderOf(["03/04/2024", "12/25/2023"])).toBe("unsure");
    expect(orderOf(["03/04/2024", "25/12/2023", "12/26/2023", "12/27/2023"])).toBe("dayFirst");
    expect(orderOf(["13/13/2023", "12/25/2023", null, 5, "2023-12-25"])).toBe("unsure");
    expect(orderOf([])).toBe("dayFirst");
  });
});

test("a decimal mark is proved by a number that can be read in one way alone", () => {
  expect(separatorsOf(["1.234", "2,5"])).toEqual({ decimalMark: "," });
  expect(separatorsOf(["1.234", 2.5, "2.5", "3.25"])).toEqual({ decimalMark: "." });
  expect(separatorsOf(["2,5", "2.5"])).toEqual({});
  expect(separatorsOf(["1.234", "x.y", null])).toEqual({ decimalMark: undefined });
});

describe("bare numbers among shares", () => {
  test.each<[string, CellValue[], string, boolean?, (string | undefined)[]?]>([
    ["are percent where one is above 1", [0.9, 95], "percent"],
    ["or below -1", [-5, 0.9], "percent"],
    ["are fractions where none is", [0.9, 1, -1], "fraction"],
    ["are in doubt where the label says percent", [0.9, 0.8], "ambiguous", true],
    ["are in doubt beside a percent sign", [0.9, "95%"], "ambiguous"],
    ["are in doubt beside a count with its share", [0.9, "12 (3,5%)"], "ambiguous"],
    ["are percent where both say so", [0.9, "95%"], "percent", true],
    ["are none where all have signs", ["95%", "90%"], "fraction", true],
    ["are none where there is nothing but 0", [0, "0", null], "fraction", true],
    ["may be texts", ["0,9", "95"], "percent"],
    ["may be texts below 1", ["0,9"], "ambiguous", true],
    ["are no parts of a whole", ["12/345", 0.9], "fraction"],
    ["are no words", ["nhiều", "", true], "fraction", true],
    ["are none under a percent format", [95, 0.9], "percent", true, [undefined, "0%"]],
    ["are none where all stand under one", [0.95, 0.9], "fraction", true, ["0%", "0%"]],
    ["of 95 under one prove nothing", [95, 0.9], "ambiguous", true, ["0%"]],
  ])("%s: %j", (_, cells, expected, percentLabel = false, formats = []) =>
    expect(scaleOf(cells, formats, percentLabel)).toBe(expected)
  );
});

describe("the shares of a table", () => {
  const share = (cells: CellValue[], more: Partial<ShareColumn> & { scale?: string } = {}): ShareColumn => {
    const { scale, ...rest } = more;
    return { field: field("f", "share", ["f"], { scale }), percentLabel: false, cells, formats: [], ...rest };
  };
  type Counts = Parameters<typeof tableScales>[1];
  const none: Counts = () => undefined;

  test("are as each column proves", () => {
    expect(tableScales([share([0.9]), share([95])], none)).toEqual(["ambiguous", "percent"]);
    expect(tableScales([share([0.9]), share([0.5])], none)).toEqual(["fraction", "fraction"]);
  });

  test("are percent beside percent of the same scale, and of no other", () => {
    const learning = { scale: "learning" };
    expect(tableScales([share([0.3], learning), share([20], learning)], none)).toEqual([
      "percent",
      "percent",
    ]);
    expect(tableScales([share([0.3], learning), share([20], { scale: "conduct" })], none)).toEqual([
      "ambiguous",
      "percent",
    ]);
    expect(tableScales([share([0.3]), share([20])], none)).toEqual(["ambiguous", "percent"]);
  });

  test("are percent where the heads of both say so", () => {
    const percentLabel = true;
    expect(tableScales([share([0.3], { percentLabel }), share([20], { percentLabel })], none)).toEqual([
      "percent",
      "percent",
    ]);
    expect(tableScales([share([0.3], { percentLabel }), share([20])], none)).toEqual([
      "ambiguous",
      "percent",
    ]);
    expect(tableScales([share([0.3]), share([20], { percentLabel })], none)).toEqual([
      "ambiguous",
      "percent",
    ]);
    const three = [share([0.3], { percentLabel }), share([20], { percentLabel }), share([30])];
    expect(tableScales(three, none)).toEqual(["percent", "percent", "percent"]);
  });

  test("say nothing of others that are written with signs or formats, nor these of them", () => {
    expect(tableScales([share([0.9]), share([1.2], { formats: ["0%"] })], none)).toEqual([
      "fraction",
      "fraction",
    ]);
    expect(tableScales([share(["0,9%"]), share([20])], none)).toEqual(["fraction", "percent"]);
    expect(tableScales([share([0]), share([20])], none)).toEqual(["fraction", "percent"]);
    expect(tableScales([share(["0,9"]), share(["20"])], none)).toEqual(["ambiguous", "percent"]);
  });

  const proved = (shares: CellValue[], part: CellValue[], whole: CellValue[]) =>
    tableScales([share(shares)], () => ({ part, whole }))[0];
  test("are what the counts beside them come to", () => {
    expect(proved([0.6, 0.5], [5, 2], [800, 400])).toBe("percent");
    expect(proved([0.5, 0.25], [20, 10], [40, 40])).toBe("fraction");
    expect(proved(["0,6"], ["5"], ["800"])).toBe("percent");
    expect(proved([0.6, 0.25], [5, 10], [800, 40])).toBe("fraction");
    expect(proved([0.6, 0.9], [5, 2], [800, 400])).toBe("fraction");
    expect(proved([0.6, 0.5], [5, null], [800, null])).toBe("percent");
    expect(proved([0.6, null], [5, 3], [800, 400])).toBe("percent");
    expect(proved([0.6], [0], [800])).toBe("fraction");
    expect(proved([0.6, "nhiều"], [5, 3], [800, 400])).toBe("percent");
  });
  test("are what the counts say before what others are", () => {
    expect(tableScales([share([0.6]), share([20])], none)).toEqual(["ambiguous", "percent"]);
    expect(tableScales([share([0.6]), share([20])], () => ({ part: [5], whole: [800] }))[0]).toBe("percent");
    expect(tableScales([share([0.5]), share([20])], () => ({ part: [20], whole: [40] }))[0]).toBe("fraction");
  });
});

describe("a question’s verb", () => {
  const asked = field("asked", "yesNo", ["Гомдол гаргасан эсэх", "Шалгалт хийх", "Ял авсан"]);
  test.each<[string, boolean | undefined]>([
    ["Гаргасан", true],
    ["Гаргаагүй", false],
    ["гаргана", true],
    ["гаргахгүй", false],
    ["Хийсэн", true],
    ["хийгээгүй", false],
    ["хийхгүй", false],
    ["Гомдол гаргасан", undefined],
    ["гомдолсон", undefined],
    ["яваагүй", undefined],
    ["үгүй", undefined],
    ["", undefined],
  ])("answers “%s”: %s", (text, expected) => {
    expect(answerByVerb(text, asked)).toBe(expected);
    expect(answerByVerb(text, asked)).toBe(expected);
  });
  test("is too short with two letters", () => {
    expect(answerByVerb("авсан", field("a", "yesNo", ["авсан эсэх"]))).toBeUndefined();
    expect(answerByVerb("явуулсан", field("a", "yesNo", ["явуулсан эсэх"]))).toBe(true);
  });
});
