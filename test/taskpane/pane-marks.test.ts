import { isoOf } from "../../src/rules";
import { notices, open } from "./support/pane";
import { SHEET } from "./support/sample";

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
    // The day is the user's own: in Asia it begins hours before that of UTC.
    expect(excel.kept).toMatchObject({ markedAt: isoOf(pane.today) });
    const { pane: later } = await open(excel);
    expect([later.state.marked, later.state.outcome]).toEqual([true, undefined]);
    await later.setRecheck(true);
    expect(later.state.outcome).toBeDefined();
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
      "At most 45 pupils",
      "1 pupil less would pass",
      "6A",
      SHEET,
      "Item 4.1",
    ]);
    expect(texts(headings)).toHaveLength(texts(headings + 1).length);
    expect(lines.flat().map((cell) => cell?.text)).toContain("Do teachers on contract count?\n→ All count");
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
    const said = (): unknown[] => pane.state.notices.map(({ key, args }) => [key, args]);
    expect(said()).toEqual([["reportMade", { sheet: "RegCheck action list" }]]);
    await pane.papers.makeList();
    expect(said()).toContainEqual(["reportAnew", { sheet: "RegCheck action list" }]);
    const { rows = [], headings = 0, sheetName } = excel.reports[1] ?? {};
    expect(sheetName).toBe("RegCheck action list");
    const lines = rows.slice(headings + 1).map((row) => row.map((cell) => cell?.text ?? ""));
    expect(lines.filter(([number]) => typeof number === "number").map((line) => line.slice(0, 6))).toEqual([
      [1, "Item 4.1", "At most 45 pupils a class", expect.any(String), `${SHEET}!B2`, expect.any(String)],
      [2, "Item 4.1", "At most 45 pupils a class", expect.any(String), `${SHEET}!B4`, expect.any(String)],
      [3, "Item 5.1", "Qualified teachers", expect.any(String), `${SHEET}!C2`, expect.any(String)],
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
    expect(words).toContainEqual(expect.stringMatching(/^\d \| Item 4.1 .* \| Undetermined. /));
  });

  test("a report sheet is no edit of the user's", async () => {
    const { pane, excel } = await open();
    await pane.validate();
    await pane.papers.makeReport();
    excel.edit(excel.workbook, { sheetId: "report-1" });
    expect(pane.state.stale).toBe(false);
  });
});
