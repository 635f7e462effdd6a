import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { writeWorkbook } from "../../src/xlsx/write";
import { inHost, launchBrowser, openPreview, type OpenPreview } from "./support/browser";
import { CLASSES, SHEET } from "./support/school";

jest.setTimeout(300_000);

/** A school's list of classes as its office keeps it, with figures that break the Circular, and a school form. */
const rows = [...CLASSES, [6, "9A", 9, 40], ["Tổng cộng", null, null, 222]];
const years = [
  ["Năm học", "Tỷ lệ học sinh bỏ học", "Tỷ lệ học sinh lưu ban"],
  ["2016-2017", "0,5%", "1%"],
  ["2017-2018", "1,5%", "1%"],
];
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
const file = join(folder, "Trường.xlsx");
let browser: Browser;
let preview: OpenPreview;

const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const button = (name: string): Locator => pane().getByRole("button", { name, exact: true });
const finding = (cell: string): Locator =>
  pane().locator(`[data-rule="school-standard/4.1.b"][data-cell="${cell}"]`);

/** Presses a button and waits until the pane has done what it asks for. */
async function press(name: string): Promise<void> {
  await button(name).click();
  await pane().locator('.pane[data-phase="idle"]').waitFor();
}

const fills = (...cells: string[]): Promise<(string | undefined)[]> =>
  inHost(
    preview.page,
    (host, cells) => cells.map((cell) => host.getCell(cell).shown.bg?.rgb ?? undefined),
    cells
  );

/** Everything that the workbook says of looks: own formats of all cells and the rules over them. */
const looks = (): Promise<unknown> =>
  inHost(
    preview.page,
    (host) => host.sheets().map((sheet) => [host.allFormats(sheet), host.conditionalFormats(sheet)]),
    undefined
  );

beforeAll(async () => {
  const sheets = [
    {
      name: SHEET,
      rows,
      merges: [area(1, 0, 1, 3)],
      styles: [
        { area: area(3, 0, 3, 3), style: { font: { bold: true }, fill: "#DDEBF7" } },
        { area: area(5, 3, 5, 3), style: { fill: "#FFFF00", numberFormat: "0.0" } },
      ],
      conditionalFormats: [
        { area: area(4, 3, 9, 3), formula: "D5>43", style: { font: { color: "#0070C0" }, fill: "#E2EFDA" } },
      ],
      lists: [{ area: area(4, 2, 9, 2), values: ["6", "7", "8", "9"] }],
    },
    { name: "Các năm", rows: years },
  ];
  writeFileSync(file, await writeWorkbook({ sheets }));
  browser = await launchBrowser();
  preview = await openPreview(browser, { file, locale: "vi-VN" });
  await pane().locator('.pane[data-phase="idle"]').waitFor();
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe("an administrator checks a list of classes", () => {
  let before: unknown;

  test("the regulation and the tables are recognised when the pane opens, in Excel's language", async () => {
    before = await looks();
    expect(await button("Kiểm tra").isVisible()).toBe(true);
    await pane().getByRole("button", { name: "Thông tư 47/2012/TT-BGDĐT" }).click();
    const regulation = pane().getByRole("combobox", { name: "Văn bản quy định" });
    expect(await regulation.locator("option:checked").innerText()).toContain("Đã nhận dạng");
    expect(await pane().locator('button[name="tablesStep"]').innerText()).toContain("Số bảng: 2");
    expect(
      await pane()
        .locator("[data-record]")
        .evaluateAll((all) => all.map((e) => e.getAttribute("data-record")))
    ).toEqual(["class", "year"]);
  });

  test("Validate marks the wrong cells and not the right ones", async () => {
    await press("Kiểm tra");
    expect(await pane().locator("[data-verdict]").getAttribute("data-verdict")).toBe("fail");
    expect(await pane().locator(".verdict-words").innerText()).toBe("Không đạt");
    await preview.page.waitForFunction(() => window.regcheckHost!.getCell("D6").shown.bg?.rgb === "#FDE3E1");
    const [right, wrong, atLimit, blank, text, low] = await fills("D5", "D6", "D7", "D8", "D9", "D10");
    expect({ wrong, text }).toEqual({ wrong: "#FDE3E1", text: "#FDE3E1" });
    expect(blank).toBe("#E8ECF4");
    expect({ right, atLimit, low }).toEqual({ right: "#E2EFDA", atLimit: "#E2EFDA", low: undefined });
  });

  test("each finding says clause, figure and requirement", async () => {
    const text = await finding("D6").innerText();
    expect(text).toContain("6B");
    expect(text).toContain("Mỗi lớp có tối đa 45 học sinh: hiện là 47 học sinh");
    expect(text).toContain("Thông tư 47/2012/TT-BGDĐT, điểm b khoản 1 Điều 4");
  });

  test("a click on a finding selects its cell, on its sheet", async () => {
    await pane().locator('[data-rule="school-standard/6.1-2"][data-cell="B3"]').click();
    await preview.page.waitForFunction(() => window.regcheckHost!.selection().sheet === "Các năm");
    expect(await inHost(preview.page, (host) => host.selection(), undefined)).toEqual({
      sheet: "Các năm",
      areas: ["B3"],
    });
    await finding("D9").click();
    await preview.page.waitForFunction(() => window.regcheckHost!.selection().areas[0] === "D9");
  });

  test("selecting a marked cell shows its finding", async () => {
    await inHost(preview.page, (host, sheet) => host.select("D6", sheet), SHEET);
    await pane().locator('[aria-current="true"][data-cell="D6"]').waitFor();
  });

  test("next and previous lead from finding to finding", async () => {
    await press("Phát hiện sau");
    await pane().locator('[aria-current="true"][data-cell="D9"]').waitFor();
    await press("Phát hiện trước");
    await pane().locator('[aria-current="true"][data-cell="D6"]').waitFor();
  });

  test("selecting a cell without a finding says so", async () => {
    await inHost(preview.page, (host, sheet) => host.select("D5", sheet), SHEET);
    await pane().getByText("không có phát hiện nào").waitFor();
    await finding("D6").click();
  });

  test("a corrected cell is noticed, and its finding is gone at the next check", async () => {
    await inHost(preview.page, (host, sheet) => host.setCell("D6", 45, sheet), SHEET);
    await pane().getByText("Bảng tính đã được sửa sau lần kiểm tra này.").waitFor();
    await press("Kiểm tra lại");
    expect(await finding("D6").count()).toBe(0);
    expect(await finding("D9").count()).toBe(1);
    await preview.page.waitForFunction(
      () => window.regcheckHost!.getCell("D6", "Lớp học").shown.bg?.rgb === "#E2EFDA"
    );
  });

  test("another language is chosen in the pane, and the findings follow", async () => {
    await pane().getByRole("combobox", { name: "Ngôn ngữ" }).selectOption("en");
    await pane().getByRole("button", { name: "Validate again" }).waitFor();
    // The choice is kept before the findings are told anew: the pane may be idle for a moment.
    const told = finding("D9").filter({ hasText: "found 46 pupils" });
    await expect(told.waitFor()).resolves.toBeUndefined();
    await pane().locator('.pane[data-phase="idle"]').waitFor();
  });

  test("a report sheet holds the findings, and is itself not checked", async () => {
    await press("Report sheet");
    await preview.page.waitForFunction(() => window.regcheckHost!.sheets().length === 3);
    const report = await inHost(
      preview.page,
      (host) => Array.from({ length: 30 }, (_, row) => [`A${row + 1}`, `I${row + 1}`].map((a) => String(host.getCell(a, host.sheets()[2]).value ?? ""))), // prettier-ignore
      undefined
    );
    expect(report.filter(([cell]) => cell === "D9").map(([, clause]) => clause)).toEqual(["Article 4(1)(b)"]);
    await press("Validate again");
    expect(await pane().locator("[data-record]").count()).toBe(2);
  });

  test("Remove marks leaves every format and rule as it was", async () => {
    await press("Remove marks");
    await pane().getByText("your own formats are as they were").waitFor();
    const after = (await looks()) as unknown[];
    expect(after.slice(0, 2)).toEqual(before);
  });

  test("nothing failed, and nothing left the machine", () => {
    expect(preview.problems).toEqual([]);
  });
});

describe("what Excel refuses is said in plain words", () => {
  test("a cell in which somebody types, until they press Esc", async () => {
    const edited = (wanted: boolean): Promise<unknown> =>
      preview.page.waitForFunction((on) => window.regcheckHost!.isCellEdited() === on, wanted);
    await inHost(preview.page, (host, sheet) => host.select("F12", sheet), SHEET);
    await preview.page.locator("#grid canvas").first().press("4");
    await edited(true);
    await press("Validate again");
    await pane().getByText("A cell is being edited. Finish with Enter or Esc").waitFor();
    await edited(true);
    await preview.page.locator("#grid canvas").first().press("Escape");
    await edited(false);
  });

  test("a protected sheet: its findings are shown, the other sheet is marked", async () => {
    await inHost(preview.page, (host, sheet) => host.protect(true, sheet), SHEET);
    await press("Validate again");
    await pane().getByText("Protected, therefore without marks: Lớp học").waitFor();
    expect(await finding("D9").count()).toBe(1);
    const rules = await inHost(preview.page, (host) => host.conditionalFormats("Các năm"), undefined);
    expect(rules).not.toEqual([]);
    await inHost(preview.page, (host, sheet) => host.protect(false, sheet), SHEET);
    await press("Validate again");
    // Marks that are there stay, and are not said to hold where the figure is corrected.
    await inHost(preview.page, (host, sheet) => host.setCell("D9", 45, sheet), SHEET);
    await inHost(preview.page, (host, sheet) => host.protect(true, sheet), SHEET);
    await press("Validate again");
    await pane().getByText("still with the marks of an earlier check: Lớp học").waitFor();
    await inHost(preview.page, (host, sheet) => host.protect(false, sheet), SHEET);
    await inHost(preview.page, (host, sheet) => host.setCell("D9", "46 HS", sheet), SHEET);
    await press("Remove marks");
  });
});

test("the keyboard alone validates and goes to a finding", async () => {
  await button("Validate again").focus();
  await preview.page.keyboard.press("Enter");
  // Marks were taken away before: those are new.
  await preview.page.waitForFunction(
    (sheet) => window.regcheckHost!.getCell("D9", sheet).shown.bg?.rgb === "#FDE3E1",
    SHEET
  );
  await pane().locator('.pane[data-phase="idle"]').waitFor();
  // The button was out of use meanwhile, and has the focus again.
  await pane().locator('button[name="validate"]:focus').waitFor();
  await finding("D9").locator(".finding-main").focus();
  await preview.page.keyboard.press("Enter");
  await preview.page.waitForFunction(() => window.regcheckHost!.selection().areas[0] === "D9");
});

test("a custom function in a cell gives the threshold's answer and changes with its precedents", async () => {
  await inHost(preview.page, (host, sheet) => host.activate(sheet), SHEET);
  await inHost(
    preview.page,
    (host) => host.setCell("F5", '=REG.RULE_CHECK("school-standard/4.1.b",D5)'),
    undefined
  );
  await preview.page.waitForFunction(() => window.regcheckHost!.getCell("F5").value === true);
  await inHost(preview.page, (host) => host.setCell("D5", 46), undefined);
  await preview.page.waitForFunction(() => window.regcheckHost!.getCell("F5").value === false);
});
