/** How marks reach Excel: in as few requests as their size allows, and again where it refuses. */
import { mark } from "../../src/excel/marks";
import type { Mark } from "../../src/marks";
import type { HeadlessExcel } from "../host/support/excel";
import { openBook } from "./support/book";

jest.setTimeout(120_000);

const violation = (cell: string): Mark => ({ sheet: "Lớp", cell, kind: "violation" });

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openBook({
    name: "Lớp",
    rows: [
      ["Lớp", "Sĩ số"],
      ["6A", 46],
      ["6B", 44],
    ],
  });
});
afterEach(() => host.close());

describe("marks of several kinds", () => {
  const marks: readonly Mark[] = [violation("B2"), { ...violation("B3"), kind: "warning" }, violation("A2")];
  const areas = (): number => {
    const own = host.engine.rules.all(host.engine.sheetByName("Lớp")?.getSheetId() ?? "");
    return own.filter(({ formula }) => formula?.includes("regcheck")).flatMap((rule) => rule.areas).length;
  };
  let requests = 0;
  const refuse = (code: number): void =>
    host.excel.failAt({ sync: "nextMatching", matching: "GetRanges", code });
  beforeEach(() => {
    requests = 0;
    host.excel.onRequest((text) => {
      if (text.includes("GetRanges")) requests += 1;
    });
  });

  test("go in one request", async () => {
    await mark(marks);
    expect([requests, areas()]).toEqual([1, 2]);
  });

  test("a busy Excel is asked once more, and nothing is marked twice", async () => {
    refuse(5102);
    await mark(marks);
    expect([requests, areas()]).toEqual([2, 2]);
  });

  test("a request that is too large goes in halves", async () => {
    refuse(5103);
    await mark(marks);
    expect([requests, areas()]).toEqual([3, 2]);
  });

  test("what was marked before a refusal stays; marking again lays the rest only", async () => {
    let laid = 0;
    host.excel.onRequest((text) => {
      if (!text.includes("GetRanges")) return;
      requests += 1;
      laid += text.split('"Name":"Add"').length - 1;
      // The first request is too large, its first half goes through, and its second half twice does not.
      if (requests === 1) refuse(5103);
      if (requests > 2 && requests < 5) refuse(5102);
    });
    await expect(mark(marks)).rejects.toMatchObject({ problem: "busy" });
    expect([requests, areas()]).toEqual([4, 1]);
    laid = 0;
    await mark(marks);
    expect([laid, areas()]).toEqual([1, 2]);
  });

  test("what Excel goes on refusing is told; marking again begins anew", async () => {
    refuse(5102);
    refuse(5102);
    await expect(mark(marks)).rejects.toMatchObject({ problem: "busy" });
    await mark(marks);
    expect(areas()).toBe(2);
  });
});
