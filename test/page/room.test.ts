/** The pane over a file: what it reads, marks, corrects and keeps. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marksOf } from "../../src/marks";
import { Book } from "../../src/page/model/book";
import { Keeper, type Shelf } from "../../src/page/model/keep";
import { BookRoom } from "../../src/page/model/room";
import { Page, type PageState } from "../../src/page/model/page";
import type { Download } from "../../src/page/model/downloads";
import { serialFromIso } from "../../src/rules";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook, type WorkbookSpec } from "../../src/xlsx/write";

jest.setTimeout(120_000);

const rows = [
  ["STT", "Lớp", "Khối", "Sĩ số"],
  [1, "6A", 6, 44],
  [2, "6B", 6, 47],
  [3, "7A", 7, 45],
  ["Tổng cộng", null, null, { formula: "SUM(D2:D4)", result: 136 }],
];
const SPEC: WorkbookSpec = {
  sheets: [
    { name: "Lớp học", rows },
    { name: "Khác", rows: [["x"]], protected: true },
  ],
};

class Memory implements Shelf {
  readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.kept.set(key, text);
}

async function open(spec: WorkbookSpec | Uint8Array = SPEC, shelf = new Memory()) {
  const bytes = spec instanceof Uint8Array ? spec : await writeWorkbook(spec);
  const saved: Download[] = [];
  const page = new Page({
    keeper: new Keeper(shelf),
    language: "vi",
    onState: () => undefined,
    save: (download) => saved.push(download),
    mayLose: () => false,
    today: () => serialFromIso("2018-01-01"),
  });
  const file = {
    name: "Trường.xlsx",
    size: bytes.length,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
  await page.open(file);
  const opened = (): NonNullable<PageState["open"]> => page.state.open!;
  const findings = (): string[] =>
    (opened().paneState.outcome?.findings ?? []).flatMap(({ cell, rule }) =>
      rule.endsWith("/4.1.b") ? [cell ?? ""] : []
    );
  return { page, opened, findings, saved, bytes, file, shelf };
}

const D3 = { sheet: 0, row: 2, column: 3 };
const D5 = { sheet: 0, row: 4, column: 3 };

test("a file is recognised, judged and marked as in Excel", async () => {
  const { opened, findings } = await open();
  await opened().pane.validate();
  expect(findings()).toEqual(["D3"]);
  expect(opened().book.mark(D3)).toBe("violation");
  await opened().pane.walk.select(
    opened().paneState.outcome!.findings.findIndex(({ cell }) => cell === "D3")
  );
  expect([opened().front, opened().selected.get(0)]).toEqual([{ sheet: 0 }, { row: 2, column: 3 }]);
});

test("many marks are put together with pauses, and shown when all are there", async () => {
  const { opened } = await open();
  let pauses = 0;
  const room = new BookRoom(opened().book, new Keeper(new Memory()), {
    show: () => undefined,
    showReport: () => undefined,
    redraw: () => expect(opened().book.mark(D3)).toBe("violation"),
  });
  const marks = Array.from({ length: 2_000 }, (_, at) => ({
    sheet: "Lớp học",
    cell: `D${at + 2}`,
    kind: "violation" as const,
  }));
  const pause = async (): Promise<void> => {
    pauses += 1;
    expect(opened().book.mark(D3)).toBe(pauses > 5 ? "violation" : undefined);
  };
  expect(await room.mark(marks, "usual", pause)).toEqual({ count: 2_000, protectedSheets: [] });
  expect(pauses).toBeGreaterThan(4);
});

test("a corrected cell is noticed, and what hangs on it is unknown rather than old", async () => {
  const { page, opened, findings } = await open();
  await opened().pane.validate();
  expect(page.type(D3, "45")).toBe(true);
  expect([opened().paneState.stale, opened().book.value(D5)]).toEqual([true, { error: "#BUSY!" }]);
  expect(page.state.say).toEqual({ tone: "info", key: "outdated", args: { n: 1 } });
  await opened().pane.validate();
  expect(findings()).toEqual([]);
  page.undo();
  expect([opened().book.value(D3), opened().book.value(D5), opened().book.corrected]).toEqual([47, 136, 0]);
});

test("protected cells and formulas are refused in words, and nothing changes", async () => {
  const { page, opened } = await open();
  expect(page.type({ sheet: 1, row: 0, column: 0 }, "y")).toBe(false);
  expect(page.state.say?.key).toBe("cellProtected");
  expect(page.type(D3, "=1")).toBe(false);
  expect(page.state.say).toEqual({ tone: "error", key: "cellFormula", args: { cell: "D3" } });
  expect(opened().book.corrected).toBe(0);
});

test("what the file says already is no correction", async () => {
  const { page, opened } = await open();
  page.type(D3, "45");
  page.type(D3, "47");
  expect([opened().book.corrected, opened().book.value(D5)]).toEqual([0, 136]);
});

test("the corrected file holds the correction; without one it is the file itself", async () => {
  const { page, opened, saved, bytes } = await open();
  expect(Buffer.from(opened().book.correctedFile()).equals(Buffer.from(bytes))).toBe(true);
  page.type(D3, "45");
  await page.download("corrected");
  expect(saved.map(({ name }) => name)).toEqual(["Trường – đã sửa.xlsx"]);
  const [sheet] = (await readWorkbook(saved[0]!.bytes)).sheets;
  expect([sheet!.values[2]?.[3], [...sheet!.uncalculated].length]).toEqual([45, 1]);
});

test("marks of an earlier check are known, and a corrected file has none", async () => {
  const { page, opened, saved } = await open();
  await opened().pane.validate();
  await page.download("marked");
  const again = await open(saved[0]!.bytes);
  expect([again.opened().book.cameMarked, again.opened().book.mark(D3)]).toEqual([true, "violation"]);
  expect(again.opened().paneState.marked).toBe(true);
  expect(again.findings()).toEqual([]);
  await again.page.download("corrected");
  const [sheet] = (await readWorkbook(again.saved[0]!.bytes)).sheets;
  expect(sheet!.conditionalFormats).toEqual([]);
  const marks = [...marksOf(opened().paneState.outcome!.findings)];
  await again.opened().pane.removeMarks();
  expect([marks.length > 0, again.opened().book.mark(D3)]).toEqual([true, undefined]);
});

test("what is set aside bears no mark in the copy, and its reason stands in every report that is saved", async () => {
  const { page, opened, saved } = await open();
  await opened().pane.validate();
  const index = opened().paneState.outcome!.findings.findIndex(({ cell }) => cell === "D3");
  await opened().pane.walk.setAside(index, "lớp ghép theo quyết định 12");
  expect(opened().book.mark(D3)).toBeUndefined();
  await page.download("marked");
  await page.download("report");
  const [marked, report] = await Promise.all(saved.map(({ bytes }) => readWorkbook(bytes)));
  const areas = marked!.sheets[0]!.conditionalFormats.flatMap((format) => format.areas);
  expect(areas.some(({ top, bottom }) => top <= D3.row && D3.row <= bottom)).toBe(false);
  for (const { values } of [marked!.sheets.at(-1)!, report!.sheets[0]!]) {
    const line = values.find((row) => String(row?.[2]).includes("lớp ghép theo quyết định 12"));
    expect(line?.[7]).toBe("Lớp học");
  }
});

test("a report is a sheet more, and none of its own figures is checked", async () => {
  const { opened } = await open();
  await opened().pane.validate();
  await opened().pane.papers.makeReport();
  expect(opened().front).toEqual({ report: "report-1" });
  await opened().pane.papers.makeReport();
  const names = opened().book.reports.map(({ report }) => report.sheetName);
  expect(names).toHaveLength(1);
  expect(opened().paneState.recognition?.sheets.map(({ name }) => name)).toEqual(["Lớp học", "Khác"]);
});

test("another file does not take the place of corrections that are in no file yet, unless the user lets it", async () => {
  const { page, opened, file } = await open();
  page.type(D3, "45");
  await page.open(file);
  expect(opened().book.corrected).toBe(1);
  await page.download("corrected");
  await page.open(file);
  expect(opened().book.corrected).toBe(0);
});

test("choices are kept by the file's name, the language for all", async () => {
  const { opened, shelf } = await open();
  await opened().pane.setRecheck(true);
  await opened().pane.setLanguage("mn");
  const again = await open(SPEC, shelf);
  expect(again.opened().paneState.choices).toMatchObject({ recheck: true, language: "mn" });
  expect(new Keeper(shelf).choicesOf("other.xlsx")).toBeUndefined();
  expect(new Keeper(shelf).language).toBe("mn");
  expect(() => new Keeper(undefined).keep("a", {})).toThrow();
});

test("formulas without results are told, and are nothing to judge by", async () => {
  const spec = {
    sheets: [{ name: "Lớp học", rows: [...rows.slice(0, 3), [3, "7A", 7, { formula: "40+7" }]] }],
  };
  const { page, opened, findings } = await open(spec);
  expect(page.state.say).toEqual({ tone: "info", key: "uncalculated", args: { n: 1 } });
  await opened().pane.validate();
  const unknown = opened().paneState.outcome!.findings.filter(({ cell }) => cell === "D4");
  expect(unknown.map(({ outcome }) => outcome)).toEqual(["unknown"]);
  expect(findings()).toEqual(["D3", "D4"]);
});

test.each([
  ["nothing", "", "fileEmpty"],
  ["a text", "xin chào", "fileNotXlsx"],
  ["half a zip", "PK\u0003\u0004half", "fileCorrupt"],
])("%s is told in words", async (_, content, key) => {
  const { page } = await open(new TextEncoder().encode(content));
  expect([page.state.open, page.state.say?.key]).toEqual([undefined, key]);
});

test("every template opens, and its corrected copy is itself", async () => {
  for (const id of ["school-standard", "adult-admission", "civil-performance"]) {
    const bytes = readFileSync(join(__dirname, `../../assets/${id}.xlsx`));
    const book = await Book.open(`${id}.xlsx`, bytes);
    expect(Buffer.from(book.correctedFile()).equals(bytes)).toBe(true);
    expect(book.current.sheets.map(({ values }) => values)).toEqual(book.sheets.map(({ values }) => values));
  }
});
