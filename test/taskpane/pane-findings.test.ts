import { ExcelFailure } from "../../src/excel/failure";
import { FakeExcel } from "./support/excel";
import { cells, notices, open } from "./support/pane";
import { edited, SHEET } from "./support/sample";

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
