import { until as waitUntil } from "../support/until";
import { openHeadlessExcel, type HeadlessExcel } from "./support/excel";

const matrix = { name: "data", optional: true, matrix: true, repeating: false };
const single = { name: "n", optional: false, matrix: false, repeating: false };

let host: HeadlessExcel;
let calls: unknown[][] = [];

beforeAll(async () => {
  host = await openHeadlessExcel(
    { A: [[1, "x"], [null, { error: "#N/A" }]], B: [[5]] }, // prettier-ignore
    {
      functions: [
        { id: "REG.SHOW", parameters: [matrix, matrix], allowErrors: true },
        { id: "REG.STRICT", parameters: [single], allowErrors: false },
        { id: "REG.REFUSE", parameters: [], allowErrors: false },
      ],
      before(page) {
        const { CustomFunctions } = page.window as unknown as {
          CustomFunctions: typeof globalThis.CustomFunctions;
        };
        CustomFunctions.associate("SHOW", (data: unknown, more: unknown) => {
          const plain = JSON.parse(JSON.stringify([data, more])) as unknown[];
          calls.push(plain);
          return [["tổng", 2], [true, ""]]; // prettier-ignore
        });
        CustomFunctions.associate("STRICT", (n: number) => n / 2);
        CustomFunctions.associate("REFUSE", () => {
          throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "thiếu dữ liệu");
        });
      },
    }
  );
});
afterAll(() => host.close());

const until = async (isDone: () => boolean): Promise<void> => {
  await waitUntil(isDone);
  expect(isDone()).toBe(true);
};
const type = (row: number, column: number, formula: string): void =>
  host.engine.grid.write("sheet-1", [{ row, column, formula }]);
const value = (row: number, column: number): unknown => host.engine.grid.value("sheet-1", row, column);

describe("custom functions over office.js", () => {
  it("get ranges with blanks and errors, and spill their result", async () => {
    type(5, 0, '=REG.SHOW(A1:B2,{"98%",1})');
    await until(() => value(5, 0) === "tổng");
    await host.engine.settled();
    expect([value(5, 0), value(5, 1), value(6, 0), value(6, 1)]).toEqual(["tổng", 2, true, ""]);
    const [data, more] = calls[0]!;
    expect(data).toMatchObject([[1, "x"], [null, { code: "#N/A" }]]); // prettier-ignore
    expect(more).toEqual([["98%", 1]]);
  });

  it("get null for what is left out", async () => {
    calls = [];
    type(8, 0, "=REG.SHOW(,A1)");
    await until(() => calls.length > 0);
    expect(calls[0]).toEqual([null, [[1]]]);
  });

  it("are not called with an error value that they do not take", async () => {
    type(11, 0, "=REG.STRICT(B2)");
    type(12, 0, "=REG.STRICT(A1)");
    await until(() => value(12, 0) === 0.5);
    expect(value(11, 0)).toEqual({ error: "#N/A" });
  });

  it("answer with an error value and its message", async () => {
    type(13, 0, "=REG.REFUSE()");
    await until(() => JSON.stringify(value(13, 0)) === '{"error":"#N/A"}');
    expect(host.engine.message({ sheet: "sheet-1", row: 13, column: 0 }, "#N/A")).toBe("thiếu dữ liệu");
  });

  it("are asked again when a precedent changes", async () => {
    calls = [];
    host.engine.grid.write("sheet-1", [{ row: 0, column: 0, value: 7 }]);
    await until(() => calls.some(([data]) => JSON.stringify(data).startsWith("[[7,")));
    await until(() => value(12, 0) === 3.5);
  });

  it("answer two hundred cells in a few messages", async () => {
    const sent = host.excel.office.traffic.length;
    const rows = Array.from({ length: 200 }, (_, i) => ({
      row: 20 + i,
      column: 3,
      formula: `=REG.STRICT(${i})`,
    }));
    host.engine.grid.write("sheet-1", rows);
    await until(() => value(219, 3) === 99.5);
    expect(host.excel.office.traffic.length - sent).toBeLessThan(10);
  });
});

describe("events", () => {
  it("tell edits, of a sheet and of all sheets, with their address", async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      sheet.onChanged.add(
        async (event) => void seen.push(["B", event.address, event.changeType, event.source])
      );
      context.workbook.worksheets.onChanged.add(
        async (event) => void seen.push(["*", event.address, event.worksheetId])
      );
      await context.sync();
    });
    host.engine.grid.write("sheet-2", [
      { row: 1, column: 1, value: 1 },
      { row: 2, column: 3, value: 2 },
    ]);
    await until(() => seen.length === 2);
    expect(seen).toEqual(expect.arrayContaining([["B", "B2:D3", "RangeEdited", "Local"], ["*", "B2:D3", "sheet-2"]])); // prettier-ignore
  });

  it("tell inserted rows", async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      sheet.onChanged.add(async (event) => void seen.push([event.changeType, event.address]));
      await context.sync();
    });
    const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25 };
    host.engine.run("sheet.mutation.insert-row", { unitId: host.engine.unit, subUnitId: "sheet-2", range });
    await until(() => seen.length > 0);
    expect(seen).toEqual([["RowInserted", "2:3"]]);
  });

  it("tell a new selection and an activated sheet", async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async (event) => void seen.push([event.worksheetId, event.address]));
      worksheets.onActivated.add(async (event) => void seen.push(event.worksheetId));
      await context.sync();
    });
    host.engine.sheets.select("sheet-2", [{ top: 4, left: 1, bottom: 4, right: 1 }]);
    await until(() => seen.length === 2);
    expect(seen).toEqual(["sheet-2", ["sheet-2", "B5"]]);
  });

  it("stop when the handler is removed", async () => {
    const seen: string[] = [];
    const added = await Excel.run(async (context) => {
      const result = context.workbook.worksheets
        .getItem("A")
        .onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
      return result;
    });
    host.engine.grid.write("sheet-1", [{ row: 0, column: 9, value: 1 }]);
    await until(() => seen.length === 1);
    await Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
    host.engine.grid.write("sheet-1", [{ row: 0, column: 9, value: 2 }]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).toEqual(["J1"]);
  });
});
