import { Cancelled, ExcelFailure } from "../../src/excel/failure";
import { FakeExcel } from "./support/excel";
import { cells, notices, open } from "./support/pane";
import type { Regulation } from "../../src/rules";
import type { Law } from "../../src/taskpane/model/desk";
import { edited, REGULATION, SHEET } from "./support/sample";

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

describe("a regulation that was chosen by hand", () => {
  /** Another law, of whose records the sheet has one column. */
  const [classes] = REGULATION.records;
  const OTHER: Regulation = {
    ...REGULATION,
    id: "other",
    records: [{ ...classes!, fields: classes!.fields.filter(({ id }) => id === "pupils"), key: [] }],
    rules: [],
  };
  const all = [REGULATION, OTHER];
  const law: Law = { load: async (id) => all.find((one) => one.id === id), all: async () => all };

  test("does not hide that the sheets look like another one's", async () => {
    const { pane } = await open(new FakeExcel(), law);
    expect(pane.state.likelier).toBeUndefined();
    await pane.setRegulation("other");
    expect([pane.regulation?.id, pane.state.likelier?.id]).toEqual(["other", "toy"]);
    await pane.setRegulation(undefined);
    expect([pane.regulation?.id, pane.state.likelier]).toEqual(["toy", undefined]);
    await pane.setRegulation("toy");
    expect(pane.state.likelier).toBeUndefined();
  });

  test("is doubted in a workbook that kept it too", async () => {
    const excel = new FakeExcel();
    excel.kept = { regulation: "other" };
    const { pane } = await open(excel, law);
    await pane.setRecheck(false);
    expect(pane.state.likelier?.id).toBe("toy");
  });
});
