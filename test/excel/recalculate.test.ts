import { recalculate } from "../../src/excel/recalculate";
import { session } from "../../src/functions/session";
import type { CellValue } from "../../src/sheets";
import { openWithFunctions, type FunctionsExcel } from "../functions/support/excel";
import { until } from "../support/until";

jest.setTimeout(60_000);

/** Reading R1 of the Mongolian order decides what 29.5 % is worth. */
const read = (option: string): void => {
  session.settings = { "civil-performance": { readings: { R1: option }, values: {} } };
};

let excel: FunctionsExcel;
const value = (sheet: string, row: number, column: number): CellValue => {
  const { engine } = excel.host;
  return engine.grid.value(engine.sheetByName(sheet)?.getSheetId() ?? "", row, column);
};
const write = async (sheet: string, address: string, formula: string): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
  await excel.host.engine.settled();
};
/** How often functions are called while something is done. */
const callsDuring = async (work: () => Promise<void>): Promise<number> => {
  const before = excel.host.excel.functions.calls;
  await work();
  await excel.host.engine.settled();
  return excel.host.excel.functions.calls - before;
};

beforeEach(async () => {
  session.settings = {};
  excel = await openWithFunctions({ Điểm: [[29.5], [60]], Tổng: [["x"]], "Dữ liệu": [[1], [2]] }, "null");
});
afterEach(async () => {
  session.settings = {};
  await excel.close();
});

test("functions judge anew by another reading, and all that depends on them follows", async () => {
  await write("Điểm", "B1", "=REG.PERF_EXECUTION_POINTS(A1)");
  await write("Điểm", "C1", "=B1+1");
  await write("Tổng", "A2", "=Điểm!C1*2");
  await write("Tổng", "A3", "=A2+1");
  const before = [value("Điểm", 0, 1), value("Tổng", 2, 0)];
  read("formula");
  expect(await callsDuring(recalculate)).toBe(1);
  const points = Number(value("Điểm", 0, 1));
  expect(points).not.toBe(before[0]);
  expect(value("Tổng", 2, 0)).toBe(2 * (points + 1) + 1);
});

test("a workbook without the add-in's functions is not calculated at all", async () => {
  await write("Dữ liệu", "B1", "=SUM(A1:A2)");
  const requests: string[] = [];
  excel.host.excel.onRequest((text) => requests.push(text));
  await recalculate();
  expect(requests.filter((text) => text.includes("Calculate"))).toEqual([]);
});

test("sheets without the add-in's functions are left alone, and other workbooks", async () => {
  await write("Điểm", "B1", "=REG.PERF_EXECUTION_POINTS(A2)");
  const requests: string[] = [];
  excel.host.excel.onRequest((text) => requests.push(text));
  await recalculate();
  const calculations = requests.filter((text) => text.includes("Calculate"));
  expect(calculations).toHaveLength(1);
  expect(calculations[0]).not.toContain("Full");
  const { Actions } = JSON.parse(calculations[0] ?? "") as { Actions: { Name: string }[] };
  expect(Actions.filter(({ Name }) => Name === "Calculate")).toHaveLength(2);
});

test("a function is found among many formulas, and in a hidden sheet", async () => {
  await write("Tổng", "Z900", "=IF(A1=1,0,reg.perf_execution_points(60))");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng").visibility = "Hidden";
    await context.sync();
  });
  expect(await callsDuring(recalculate)).toBe(1);
});

test("an open workbook's functions wait until its readings are known, and are called once", async () => {
  let known: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (known = resolve));
  await excel.close();
  excel = await openWithFunctions({ Điểm: [[29.5]] }, "null", { ready });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Điểm").getRange("B1").formulas = [
      ["=REG.PERF_EXECUTION_POINTS(A1)"],
    ];
    await context.sync();
  });
  const waiting = (): boolean => JSON.stringify(value("Điểm", 0, 1)) === '{"error":"#GETTING_DATA"}';
  await until(waiting);
  // Long enough for an answer that does not wait.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(waiting()).toBe(true);
  read("formula");
  known();
  await excel.host.engine.settled();
  expect(value("Điểm", 0, 1)).toBe(17.7);
  expect(excel.host.excel.functions.calls).toBe(1);
});
