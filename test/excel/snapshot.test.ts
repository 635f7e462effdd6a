import { mark } from "../../src/excel/marks";
import { Cancelled } from "../../src/excel/failure";
import { readWorkbook } from "../../src/excel/snapshot";
import type { HeadlessExcel } from "../host/support/excel";
import { openBook } from "./support/book";

let host: HeadlessExcel | undefined;
afterEach(async () => {
  await host?.close();
  host = undefined;
});

test("reads values, error values, formats and merged cells of visible sheets, from where they begin", async () => {
  host = await openBook(
    {
      name: "Tờ 'một' (1)",
      rows: [[], [null, "Tỷ lệ", null], [null, 0.98, true], [null, { error: "#N/A" }, "x"]],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      styles: [{ area: { top: 2, left: 1, bottom: 2, right: 1 }, style: { numberFormat: "0%" } }],
    },
    { name: "Ẩn", rows: [["hidden"]], hidden: true },
    { name: "Trống", rows: [] }
  );
  const { workbook, skipped } = await readWorkbook();
  expect(skipped).toEqual([]);
  expect(workbook.sheets).toEqual([
    {
      name: "Tờ 'một' (1)",
      values: [
        ["Tỷ lệ", null],
        [0.98, true],
        [{ error: "#N/A" }, "x"],
      ],
      formats: [
        ["General", "General"],
        ["0%", "General"],
        ["General", "General"],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      origin: { row: 1, column: 1 },
    },
  ]);
});

test("reads the results of formulas", async () => {
  host = await openBook({ name: "A", rows: [[1, 2, { formula: "A1+B1", result: 3 }]] });
  expect((await readWorkbook()).workbook.sheets[0]?.values).toEqual([[1, 2, 3]]);
});

test("leaves out sheets of the add-in's own", async () => {
  host = await openBook({ name: "A", rows: [[1]] }, { name: "Report", rows: [[2]] });
  const except = [host.engine.sheetByName("Report")?.getSheetId() ?? ""];
  expect((await readWorkbook({ except })).workbook.sheets.map(({ name }) => name)).toEqual(["A"]);
});

test("an empty workbook has no sheets to check", async () => {
  host = await openBook({ name: "A", rows: [] });
  expect((await readWorkbook()).workbook.sheets).toEqual([]);
});

describe("a large sheet", () => {
  const ROWS = 9_000;
  /** From here on, in the second block, a column has figures that was blank. */
  const SHARES = 8_000;
  /** Nobody writes into it. */
  let large: HeadlessExcel;
  beforeAll(async () => {
    const share = (row: number): number | null => (row < SHARES ? null : 0.5);
    const rows = Array.from({ length: ROWS }, (_, row) => [row, "a", row / 2, true, share(row), row]);
    const area = { top: SHARES, left: 4, bottom: ROWS - 1, right: 4 };
    large = await openBook({ name: "Lớn", rows, styles: [{ area, style: { numberFormat: "0%" } }] });
  });
  afterAll(() => large.close());

  test("is read in blocks, whole, with its numbers' formats, and tells how far it is", async () => {
    const steps: number[] = [];
    const { workbook } = await readWorkbook({ onProgress: (done, total) => steps.push(done / total) });
    expect(workbook.sheets[0]?.values).toHaveLength(ROWS);
    expect(workbook.sheets[0]?.values[ROWS - 1]).toEqual([
      ROWS - 1,
      "a",
      (ROWS - 1) / 2,
      true,
      0.5,
      ROWS - 1,
    ]);
    // Of those as well that begin in the second block.
    const { formats = [] } = workbook.sheets[0] ?? {};
    expect(formats).toHaveLength(ROWS);
    expect(formats[SHARES]).toEqual(["General", undefined, "General", undefined, "0%", "General"]);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  test("is given up between two blocks", async () => {
    const abort = new AbortController();
    const reading = readWorkbook({ signal: abort.signal, onProgress: () => abort.abort() });
    await expect(reading).rejects.toBeInstanceOf(Cancelled);
  });

  test.each([5103, 5104])(
    "whose block is too large for one answer (%i) is read in smaller ones",
    async (code) => {
      large.excel.failAt({ sync: "nextMatching", matching: "numberFormat", code });
      large.excel.failAt({ sync: "nextMatching", matching: "numberFormat", code });
      const { workbook } = await readWorkbook();
      expect(workbook.sheets[0]?.values).toHaveLength(ROWS);
      expect(workbook.sheets[0]?.values[5_000]).toEqual([5_000, "a", 2_500, true, null, 5_000]);
    }
  );
});

test("texts of more than 5 MB are read in smaller blocks by themselves", async () => {
  const long = "điều khoản ".repeat(300);
  host = await openBook({ name: "Chữ", rows: Array.from({ length: 1_600 }, () => [long]) });
  const { workbook } = await readWorkbook();
  expect(workbook.sheets[0]?.values).toHaveLength(1_600);
  expect(workbook.sheets[0]?.values[1_599]).toEqual([long]);
});

test.each([
  [5004, "cellEditing"],
  [5102, "busy"],
] as const)("a refusal (%i) is known by its kind: %s", async (code, problem) => {
  host = await openBook({ name: "A", rows: [[1]] });
  host.excel.failAt({ code });
  await expect(readWorkbook()).rejects.toMatchObject({ name: "ExcelFailure", problem });
});

test("a user who is typing into a cell is told by the kind of refusal, in reading and marking", async () => {
  host = await openBook({ name: "A", rows: [[1]] });
  host.excel.whileEditing(() => true);
  await expect(readWorkbook()).rejects.toMatchObject({ problem: "cellEditing" });
  await expect(mark([])).rejects.toMatchObject({ problem: "cellEditing" });
});
