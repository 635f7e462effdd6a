import { openWithFunctions } from "./support/excel";

jest.setTimeout(120_000);

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
