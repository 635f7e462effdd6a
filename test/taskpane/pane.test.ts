import { ExcelFailure } from "../../src/excel/failure";
import { Cancelled } from "../../src/excel/failure";
import { Pane } from "../../src/taskpane/model/pane";
import { FakeExcel } from "./support/excel";
import { edited, LAW, SHEET, TODAY } from "./support/sample";

async function open(excel = new FakeExcel()): Promise<{ pane: Pane; excel: FakeExcel }> {
  const pane = new Pane({
    excel,
    law: LAW,
    language: "en",
    today: () => TODAY,
    onState: () => undefined,
  });
  await pane.prepare();
  await pane.open();
  return { pane, excel };
}

const cells = (pane: Pane): (string | null)[] => pane.state.outcome?.findings.map(({ cell }) => cell) ?? [];
const notices = (pane: Pane): string[] => pane.state.notices.map(({ key }) => key);

describe("opening", () => {
  test("recognises the regulation and the table, and judges nothing yet", async () => {
    const { pane } = await open();
    expect(pane.regulation?.id).toBe("toy");
    expect(pane.state.recognition?.sheets[0]?.tables[0]?.columns).toMatchObject({ name: "A", pupils: "B" });
    expect(pane.state.outcome).toBeUndefined();
    expect(pane.state.phase).toBe("idle");
  });

  test("says what still works where Excel has no functions", async () => {
    const excel = new FakeExcel();
    excel.hasFunctions = () => false;
    const { pane } = await open(excel);
    expect(pane.state.notices).toEqual([{ tone: "info", key: "noFunctions" }]);
    await pane.validate();
    expect(pane.state.outcome).toBeDefined();
  });

  test("finds the choices that the workbook kept", async () => {
    const excel = new FakeExcel();
    excel.kept = { language: "mn", asOf: "2024-01-31", recheck: true, settings: {}, reports: ["r1"] };
    const { pane } = await open(excel);
    expect(pane.state.language).toBe("mn");
    expect(pane.state.choices).toMatchObject({ asOf: "2024-01-31", recheck: true, reports: ["r1"] });
  });

  test.each([[undefined], ["text"], [{ language: "xx", settings: 3, reports: "r" }], [[1]]])(
    "takes %p in the workbook's settings for nothing chosen",
    async (kept) => {
      const excel = new FakeExcel();
      excel.kept = kept;
      const { pane } = await open(excel);
      expect(pane.state.language).toBe("en");
      expect(pane.state.choices).toMatchObject({ recheck: false, settings: {}, reports: [] });
    }
  );
});

describe("validating", () => {
  test("marks the wrong cells by kind and no others", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    expect(pane.state.outcome?.check.verdict).toBe("fail");
    expect(excel.marks).toEqual([
      { sheet: SHEET, cell: "B2", kind: "violation" },
      { sheet: SHEET, cell: "B4", kind: "unknown" },
      { sheet: SHEET, cell: "C2", kind: "warning" },
    ]);
  });

  test("a corrected cell loses its finding at the next check", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    excel.edit(edited({ B2: 45 }));
    expect(pane.state.stale).toBe(true);
    await pane.validate();
    expect(cells(pane)).toEqual(["B4", "C2"]);
    expect(pane.state.stale).toBe(false);
  });

  test("with re-check on edit the next check comes by itself, after the user's own edits only", async () => {
    jest.useFakeTimers();
    try {
      const { pane, excel } = await open();
      await pane.setRecheck(true);
      const checking = pane.validate();
      await jest.runAllTimersAsync();
      await checking;
      excel.edit(edited({ B2: 45 }), { remote: true });
      await jest.runAllTimersAsync();
      expect(cells(pane)).toContain("B2");
      excel.edit(edited({ B2: 45 }));
      await jest.runAllTimersAsync();
      expect(cells(pane)).toEqual(["B4", "C2"]);
    } finally {
      jest.useRealTimers();
    }
  });

  test("an edit during a check is checked too, once that check is done", async () => {
    jest.useFakeTimers();
    try {
      const { pane, excel } = await open();
      await pane.setRecheck(true);
      const first = pane.validate();
      await jest.runAllTimersAsync();
      await first;
      const second = pane.validate();
      excel.edit(edited({ B2: 45 }));
      excel.edit(edited({ B2: 45, C2: 1 }));
      await jest.runAllTimersAsync();
      await second;
      expect(cells(pane)).toEqual(["B4"]);
      expect(pane.state.stale).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });

  test("without events the pane works all the same", async () => {
    const excel = new FakeExcel();
    excel.refusals.watchWorkbook = new ExcelFailure("unsupported", "ApiNotFound");
    const { pane } = await open(excel);
    expect(notices(pane)).toEqual(["errorUnsupported"]);
    await pane.validate();
    expect(cells(pane)).toEqual(["B2", "B4", "C2"]);
  });

  test("says so where a sheet is protected, and shows the findings all the same", async () => {
    const { pane, excel } = await open();
    excel.protectedSheets = [SHEET];
    await pane.validate();
    expect(cells(pane)).toEqual(["B2", "B4", "C2"]);
    expect(notices(pane)).toEqual(["protectedSheets"]);
    expect(excel.marks).toEqual([]);
  });

  test("says so where nothing is known of the workbook's tables", async () => {
    const { pane, excel } = await open();
    excel.edit({ sheets: [{ name: "Other", values: [["a", "b"]], merges: [] }] });
    await pane.validate();
    expect(pane.state.notices).toMatchObject([
      { key: "errorNoTable", args: { sheets: { list: ["Other"] } } },
    ]);
  });

  test("an empty workbook is told, not judged", async () => {
    const { pane, excel } = await open();
    excel.edit({ sheets: [] });
    await pane.validate();
    expect(notices(pane)).toEqual(["errorNoCells"]);
  });

  test.each([
    ["protected", "errorProtected"],
    ["cellEditing", "errorCellEditing"],
    ["tooLarge", "errorTooLarge"],
    ["gone", "errorGone"],
    ["inactive", "errorInactive"],
    ["busy", "errorBusy"],
    ["unsupported", "errorUnsupported"],
    ["other", "errorOther"],
  ] as const)(
    "a refusal of Excel (%s) is said in plain words, and what was known stays",
    async (problem, key) => {
      const { pane, excel } = await open();
      await pane.validate();
      const before = pane.state.outcome;
      excel.refusals.readWorkbook = new ExcelFailure(problem, "Code message");
      await pane.validate();
      expect(notices(pane)).toEqual([key]);
      expect(pane.state.outcome).toBe(before);
      expect(pane.state.phase).toBe("idle");
    }
  );

  test("findings stay where only marking is refused", async () => {
    const { pane, excel } = await open();
    excel.refusals.mark = new ExcelFailure("cellEditing", "5004");
    // As if half of them stood already.
    excel.marks = [{ sheet: SHEET, cell: "B2", kind: "violation" }];
    await pane.validate();
    expect(cells(pane)).toEqual(["B2", "B4", "C2"]);
    expect(notices(pane)).toEqual(["errorCellEditing"]);
    expect(pane.state.marked).toBe(true);
  });

  test("a cancelled check says that nothing was changed", async () => {
    const { pane, excel } = await open();
    excel.refusals.readWorkbook = new Cancelled();
    await pane.validate();
    expect(notices(pane)).toEqual(["errorCancelled"]);
    expect(excel.marks).toEqual([]);
  });

  test("Cancel during the judging stops before anything is marked", async () => {
    const { pane, excel } = await open();
    const checking = pane.validate();
    await Promise.resolve();
    pane.cancel();
    await checking;
    expect(pane.state.outcome).toBeUndefined();
    expect(excel.marks).toEqual([]);
    expect(notices(pane)).toEqual(["errorCancelled"]);
  });

  test("a second press during a check does nothing", async () => {
    const { pane } = await open();
    const [first, second] = [pane.validate(), pane.validate()];
    await Promise.all([first, second]);
    expect(cells(pane)).toEqual(["B2", "B4", "C2"]);
  });
});

describe("going through findings", () => {
  test("a finding selects its cell", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.walk.select(2);
    expect(excel.selected).toEqual({ sheet: SHEET, cell: "C2" });
  });

  test("next and previous go by the order shown, what is wrong first, and end at its ends", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    const seen: (string | null | undefined)[] = [];
    for (const by of [-1, 1, -1, -1, -1] as const) {
      await pane.walk.step(by);
      seen.push(excel.selected?.cell);
    }
    expect(seen).toEqual(["B4", "B4", "C2", "B2", "B2"]);
  });

  test("a filter leads from one finding of its kind to the next", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    pane.walk.filter({ kind: "warning" });
    await pane.walk.step(1);
    await pane.walk.step(1);
    expect(excel.selected?.cell).toBe("C2");
    pane.walk.filter({ kind: undefined, query: "6a" });
    expect(pane.state.list.order.map((index) => cells(pane)[index])).toEqual(["B2", "C2"]);
  });

  test("a cell selected in Excel shows its finding", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    excel.select(SHEET, "B4");
    expect(pane.state.selected).toBe(1);
    excel.select(SHEET, "A9");
    expect(pane.state.cell).toEqual({ sheet: SHEET, cell: "A9", indexes: [] });
  });

  test("a cell selected in Excel shows its finding even where the filter leaves it out", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    pane.walk.filter({ kind: "warning" });
    excel.select(SHEET, "B4");
    expect(pane.state.selected).toBe(1);
    expect(pane.state.list.order).toEqual([2]);
  });

  test("a cell that the pane showed leaves the finding open that it takes part in", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.walk.select(0);
    await pane.walk.showCell(SHEET, "A9");
    excel.select(SHEET, "A9");
    expect(pane.state).toMatchObject({ selected: 0, cell: undefined });
    excel.select(SHEET, "B4");
    excel.select(SHEET, "A9");
    expect(pane.state).toMatchObject({ selected: undefined, cell: { cell: "A9" } });
  });

  test("a click on the first cell of an area that the pane showed is one, and one beside the tables is none", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.walk.select(1);
    await pane.walk.showCell(SHEET, "B2:B4");
    excel.select(SHEET, "B2:B4");
    expect(pane.state.cell).toBeUndefined();
    excel.select(SHEET, "B2");
    expect(pane.state).toMatchObject({ selected: 0, cell: { cell: "B2" } });
    // A cell that is shown may be merged with others.
    await pane.walk.showCell(SHEET, "A9");
    excel.select(SHEET, "A9:C9");
    excel.select("RegCheck report", "A1");
    expect(pane.state).toMatchObject({ selected: 0, cell: { cell: "B2" } });
  });

  test("who sets a finding aside goes on with the next, and stays where they are", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.walk.select(0);
    await pane.walk.setAside(0, "checked");
    expect(cells(pane)[pane.state.selected ?? -1]).toBe("C2");
    expect(excel.selected?.cell).toBe("C2");
  });

  test("a cell that is gone is told", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    excel.refusals.selectCell = new ExcelFailure("gone", "ItemNotFound");
    await pane.walk.select(0);
    expect(notices(pane)).toEqual(["errorGone"]);
  });

  test("the same finding stays selected over a re-check", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.walk.select(2);
    excel.edit(edited({ B2: 45 }));
    await pane.validate();
    expect(pane.state.outcome?.findings[pane.state.selected ?? -1]?.cell).toBe("C2");
  });
});

describe("choices", () => {
  test("another reading is applied at once, marks follow, and the workbook keeps it", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.setReading("toy", "R1", "staff");
    const judged = pane.state.outcome?.findings.filter(({ rule }) => rule === "toy/5.1");
    expect(judged?.map(({ outcome }) => outcome)).toEqual(["unknown", "unknown", "unknown"]);
    expect(excel.marks.filter(({ cell }) => cell === "C3")).toEqual([
      { sheet: SHEET, cell: "C3", kind: "unknown" },
    ]);
    expect(excel.kept).toMatchObject({ settings: { toy: { readings: { R1: "staff" } } } });
  });

  test("functions in cells are calculated anew when a reading or value changes, and nothing else asks for it", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.setLanguage("mn");
    expect(excel.recalculations).toBe(0);
    await pane.setReading("toy", "R1", "staff");
    expect(excel.recalculations).toBe(1);
    const again = new FakeExcel();
    again.kept = excel.kept;
    await open(again);
    expect(again.recalculations).toBe(0);
  });

  test("findings of one sheet only, where one is chosen; of all where it is gone", async () => {
    const { pane, excel } = await open();
    const [sheet] = edited({}).sheets;
    excel.edit({ sheets: [{ ...sheet!, name: "Một" }, { ...sheet!, name: "Hai" }] }); // prettier-ignore
    await pane.setSheet("Hai");
    await pane.validate();
    expect(new Set(pane.state.outcome?.findings.map((f) => f.sheet))).toEqual(new Set(["Hai"]));
    await pane.setSheet("Ba");
    expect(new Set(pane.state.outcome?.findings.map((f) => f.sheet))).toEqual(new Set(["Một", "Hai"]));
  });

  test("another language puts the findings into other words and leaves the marks alone", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    const marks = excel.marks;
    await pane.setLanguage("zh");
    expect(pane.state.outcome?.findings[0]?.message).toContain("每班不超过45名学生");
    expect(excel.marks).toBe(marks);
  });

  test("an as-of date outside the regulation's days leaves everything undetermined", async () => {
    const { pane } = await open();
    await pane.setAsOf("2019-12-31");
    await pane.validate();
    expect(pane.state.outcome?.check.verdict).toBe("unknown");
  });

  test("a choice that cannot be kept holds all the same, and that is said", async () => {
    const { pane, excel } = await open();
    excel.refusals.saveSettings = new ExcelFailure("tooLarge", "settings");
    await pane.setRecheck(true);
    expect(pane.state.choices.recheck).toBe(true);
    expect(notices(pane)).toEqual(["notSaved"]);
  });

  test("a value is set and taken away", async () => {
    const { pane, excel } = await open();
    await pane.setValue("toy", "most", 45);
    expect(excel.kept).toMatchObject({ settings: { toy: { values: { most: 45 } } } });
    await pane.setValue("toy", "most", undefined);
    expect(excel.kept).toMatchObject({ settings: { toy: { values: {} } } });
  });
});

describe("a finding that is set aside", () => {
  test("is listed apart with its reason, bears no mark, and comes back", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.walk.setAside(0, "Đã có văn bản cho phép");
    expect(excel.kept).toMatchObject({
      aside: [{ rule: "toy/4.1", cell: "B2", reason: "Đã có văn bản cho phép" }],
    });
    expect(excel.marks.map(({ cell }) => cell)).toEqual(["B4", "C2"]);
    expect(pane.state.list).toMatchObject({ order: [2, 1], aside: 1 });
    expect(pane.state.outcome?.check.verdict).toBe("fail");
    pane.walk.filter({ kind: "aside" });
    expect(pane.state.list.order).toEqual([0]);
    await pane.walk.setAside(0, undefined);
    expect(excel.marks.map(({ cell }) => cell)).toEqual(["B2", "B4", "C2"]);
  });

  test("stays so in the workbook that is opened again", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.walk.setAside(0, "…");
    const { pane: again } = await open(excel);
    await again.validate();
    expect(again.state.list.aside).toBe(1);
  });
});

describe("marks of an earlier check", () => {
  test("are known by their day, and are made true at once with re-check on", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    expect(excel.kept).toMatchObject({ markedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string });
    const { pane: later } = await open(excel);
    expect([later.state.marked, later.state.outcome]).toEqual([true, undefined]);
    await later.setRecheck(true);
    const { pane: live } = await open(excel);
    expect(live.state.outcome).toBeDefined();
  });
});

describe("marks and report", () => {
  test("marks are removed, and that they are gone is said", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.removeMarks();
    expect(excel.marks).toEqual([]);
    expect(notices(pane)).toEqual(["marksRemoved"]);
    await pane.removeMarks();
    expect(notices(pane)).toEqual(["marksNone"]);
  });

  test("marks get other colours when they are chosen, and keep them for the next check", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    const count = excel.marks.length;
    await pane.setPalette("blueOrange");
    expect([excel.palette, excel.marks.length]).toEqual(["blueOrange", count]);
    await pane.validate();
    expect(excel.palette).toBe("blueOrange");
    expect(excel.kept).toMatchObject({ palette: "blueOrange" });
  });

  test("the report says every finding with cell, what was found and what is required", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.papers.makeReport();
    const { rows = [], headings = 0, chart } = excel.reports[0] ?? {};
    const texts = (row: number): (string | number)[] => (rows[row] ?? []).map((cell) => cell?.text ?? "");
    const lines = rows.slice(headings + 1);
    expect(lines.map(([cell]) => cell?.link)).toEqual([
      { sheet: SHEET, cell: "B2" },
      { sheet: SHEET, cell: "C2" },
      { sheet: SHEET, cell: "B4" },
      undefined,
    ]);
    expect(texts(headings + 1)).toEqual([
      "B2",
      "Violation",
      expect.stringContaining("At most 45 pupils a class"),
      "46 pupils",
      "at most 45 pupils",
      "1 pupil less would pass",
      "6A",
      SHEET,
      "item 4.1",
    ]);
    expect(texts(headings)).toHaveLength(texts(headings + 1).length);
    expect(lines.flat().map((cell) => cell?.text)).toContain("Do teachers on contract count?\n→ all count");
    expect(rows.map((_, row) => texts(row))).toContainEqual([
      "Verdict",
      "",
      "Không đạt (Does not meet the standard)",
    ]);
    expect(rows.slice(chart?.first, (chart?.last ?? 0) + 1).map((row) => row.slice(2))).toEqual(
      [
        ["Article 4: Classes", 1, 0, 1, 1],
        ["Article 5: Staff", 0, 1, 0, 5],
      ].map((row) => row.map((text) => expect.objectContaining({ text })))
    );
  });

  test("a list to be signed goes by the regulation's order, and takes the place of its own kind only", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.papers.makeReport();
    await pane.papers.makeList();
    await pane.papers.makeList();
    const { rows = [], headings = 0, sheetName } = excel.reports[1] ?? {};
    expect(sheetName).toBe("RegCheck action list");
    const lines = rows.slice(headings + 1).map((row) => row.map((cell) => cell?.text ?? ""));
    expect(lines.filter(([number]) => typeof number === "number").map((line) => line.slice(0, 6))).toEqual([
      [1, "item 4.1", "At most 45 pupils a class", expect.any(String), `${SHEET}!B2`, expect.any(String)],
      [2, "item 4.1", "At most 45 pupils a class", expect.any(String), `${SHEET}!B4`, expect.any(String)],
      [3, "item 5.1", "Qualified teachers", expect.any(String), `${SHEET}!C2`, expect.any(String)],
    ]);
    expect(lines.flat()).toContain("CONFIRMED BY THE HEAD");
    expect(excel.replaced).toEqual([[], [], ["report-2"]]);
    expect(pane.state.choices).toMatchObject({ reports: ["report-1"], lists: ["report-3"] });
    await pane.walk.setAside(0, "allowed by the department");
    await pane.papers.makeList();
    const words = excel.reports[3]?.rows.map((row) => row.map((cell) => cell?.text ?? "").join(" | ")) ?? [];
    expect(words).toContain("Set aside: 1");
    expect(words.filter((line) => line.includes(`${SHEET}!B2`))).toEqual([
      expect.stringContaining("46 pupils, required at most 45 pupils\nSet aside: allowed by the department"),
    ]);
    expect(words).toContainEqual(expect.stringMatching(/^\d \| item 4.1 .* \| Undetermined. /));
  });

  test("a report sheet is no edit of the user's", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.papers.makeReport();
    excel.edit(excel.workbook, { sheetId: "report-1" });
    expect(pane.state.stale).toBe(false);
  });
});
