import { openWithFunctions, type FunctionsExcel } from "./support/excel";

jest.setTimeout(120_000);

const RULE = '"school-standard/4.1.b"';

describe("a range whose answer is larger than Excel on the web takes", () => {
  let excel: FunctionsExcel;
  beforeAll(async () => {
    // Every second class of sixty thousand has no figure yet, and the next column has none at all.
    const classes = Array.from({ length: 60_000 }, (_, row) => [row % 2 ? 40 : null, null]);
    excel = await openWithFunctions({ Lớp: classes }, "null");
  });
  afterAll(() => excel.close());

  test("is told so in its cell, and no other function waits for it", async () => {
    expect(
      await excel.calculate([`=REG.RULE_CHECK(${RULE},Lớp!A1:A60000)`, `=REG.RULE_THRESHOLD(${RULE})`])
    ).toEqual([
      "#VALUE! a result of 60,000 rows is more than Excel on the web can take; give the range in parts",
      45,
    ]);
  });

  test("is one answer where all of it is the same error", async () => {
    expect(await excel.calculate([`=REG.RULE_CHECK(${RULE},Lớp!B1:B100000)`])).toEqual([
      "#N/A the argument “value” is blank",
    ]);
  });
});

test("whole columns of a sheet, of which the web hands over what is filled, end each where it is filled", async () => {
  const scores = [
    [60, 10, 6],
    [50, 12, 7],
    [40, null, 6],
    [30, null, 5],
    [null, null, 7],
  ];
  const excel = await openWithFunctions({ Оноо: scores }, "null");
  expect(
    await excel.calculate([
      "=REG.PERF_SCORE(Оноо!A:A,Оноо!B:B,Оноо!C:C,{7,8,6})",
      "=REG.PERF_SCORE(Оноо!A1:A5,Оноо!B1:B5,Оноо!C1:C5,{7,8,6})",
    ])
  ).toEqual([45 + 11 + 6.2 + 7, "#N/A “measures”: value 5 is blank"]);
  await excel.close();
});
