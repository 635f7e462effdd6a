/** The page without Excel, with real clicks, from the file that is dropped to the copy that is saved. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import type { Browser, Locator } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read";
import { regcheck } from "../cli/support/regcheck";
import { launchBrowser } from "./support/browser";
import { dropFile, idle, openPage, PAGE_FILE, saved, type OpenPage } from "./support/page";
import { SHEET, writeSchool } from "./support/school";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
const file = join(folder, "Trường.xlsx");
let browser: Browser;
let opened: OpenPage;

const page = (): OpenPage["page"] => opened.page;
const finding = (cell: string): Locator =>
  page().locator(`[data-rule="school-standard/4.1.b"][data-cell="${cell}"]`);
const cell = (address: string): Locator => page().locator(`.grid-cell[data-cell="${address}"]`);
const selects = (label: string): Promise<void> =>
  page().locator(`#selected-cell[aria-label="${label}"]`).waitFor();
/** A choice is kept before what hangs on it is done: the pane may be idle for a moment. */
const isMarked = (address: string): Promise<void> =>
  page().locator(`.grid-cell[data-cell="${address}"][data-mark="violation"]`).waitFor();
const isUnmarked = (address: string): Promise<void> =>
  page().locator(`.grid-cell[data-cell="${address}"]:not([data-mark])`).waitFor();

async function validate(): Promise<void> {
  await page().locator('button[name="validate"]').click();
  await page().locator(".verdict-words").waitFor();
  await idle(page());
  await page().locator(".findings").waitFor();
}

beforeAll(() => writeSchool(file));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a page from the disk", () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openPage(browser, PAGE_FILE, "vi-VN");
  });

  afterAll(() => browser.close());

  test("asks for a file in the browser's language", async () => {
    await page().getByText("Kéo tệp .xlsx vào đây").waitFor();
    expect(await page().locator("html").getAttribute("lang")).toBe("vi");
  });

  test("says of what is no workbook that it is none", async () => {
    const text = join(folder, "ghi chú.xlsx");
    writeFileSync(text, "xin chào");
    await dropFile(page(), text);
    await page().getByText("ghi chú.xlsx không phải sổ tính .xlsx.").waitFor();
  });

  test("refuses a file that unpacks to far more than it may, before it costs anything", async () => {
    const bomb = join(folder, "bom.xlsx");
    const parts = unzipSync(readFileSync(file));
    const blanks = new Uint8Array(60_000_000).fill(32);
    writeFileSync(bomb, zipSync({ ...parts, "xl/worksheets/sheet1.xml": [blanks, { level: 9 }] }));
    await dropFile(page(), bomb);
    await page().locator('[data-say="fileTooLarge"]').waitFor();
  });

  test("shows the dropped file's sheet, and recognises it", async () => {
    await dropFile(page(), file);
    await idle(page());
    expect(await cell("B6").innerText()).toBe("6B");
    expect(await cell("A2").innerText()).toBe("DANH SÁCH LỚP NĂM HỌC 2017-2018");
    expect(await cell("D4").evaluate((box) => getComputedStyle(box).backgroundColor)).toBe(
      "rgb(221, 235, 247)"
    );
    const records = await page().locator("[data-record]").evaluateAll((all) => all.map((one) => one.getAttribute("data-record"))); // prettier-ignore
    expect(records).toEqual(["class", "year"]);
  });

  test("Validate marks the cells that break a clause, and not the others", async () => {
    await validate();
    expect(await page().locator("[data-verdict]").getAttribute("data-verdict")).toBe("fail");
    const marks = await Promise.all(["D5", "D6", "D7", "D9"].map((at) => cell(at).getAttribute("data-mark")));
    expect(marks).toEqual([null, "violation", null, "violation"]);
    expect(await cell("D6").evaluate((box) => getComputedStyle(box).backgroundColor)).toBe(
      "rgb(253, 227, 225)"
    );
  });

  test("a click on a finding shows and selects its cell, on its sheet", async () => {
    await page().locator('[data-rule="school-standard/6.1-2"][data-cell="B3"]').click();
    await cell("B3").getByText("1,5%").waitFor();
    await expect(selects("B3 1,5%")).resolves.toBeUndefined();
    await finding("D9").click();
    await cell("D9").waitFor();
    await expect(selects("D9 46 HS")).resolves.toBeUndefined();
  });

  test("a click on a marked cell shows its finding", async () => {
    await cell("D6").click();
    await page().locator('[aria-current="true"][data-cell="D6"]').waitFor();
  });

  test("the marked copy is byte for byte the command line's", async () => {
    const copy = await saved(page(), "copy-marked");
    expect(copy.name).toBe("Trường – đã đánh dấu.xlsx");
    const out = join(folder, "cli.xlsx");
    expect(regcheck(["check", file, "--out", out, "--language", "vi"]).code).toBe(1);
    expect(copy.bytes.equals(readFileSync(out))).toBe(true);
  });

  test("what is set aside loses its mark, and its reason stands in the saved copy until it is taken back", async () => {
    await finding("D9").click();
    await page().locator('button[name="setAside"]').click();
    await page().locator('input[name="reason"]').fill("lớp ghép");
    await page().locator('input[name="reason"]').press("Enter");
    // The next finding comes, with its sheet.
    await page().locator('[aria-current="true"][data-cell]').waitFor();
    await idle(page());
    await page().getByRole("tab", { name: SHEET }).click();
    await isUnmarked("D9");
    const report = (await readWorkbook((await saved(page(), "copy-marked")).bytes)).sheets.at(-1);
    expect(report!.values.filter((row) => String(row?.[2]).includes("lớp ghép"))).toHaveLength(1);
    // It stands at the end now, in one line that opens.
    await page().locator('[name="aside"]').click();
    await finding("D9").click();
    await page().locator('button[name="takeBack"]').click();
    await isMarked("D9");
    await idle(page());
    await page().locator('[name="aside"]').waitFor({ state: "detached" });
  });

  test("a figure that is typed into a cell is taken, and its finding is gone at the next check", async () => {
    await cell("D6").click();
    await page().keyboard.type("45");
    await page().keyboard.press("Enter");
    await cell("D6").getByText("45", { exact: true }).waitFor();
    await page().getByText("Bảng tính đã được sửa sau lần kiểm tra này.").waitFor();
    expect(await page().locator('button[name="copy-marked"]').isDisabled()).toBe(true);
    await validate();
    expect(await finding("D6").count()).toBe(0);
    expect(await cell("D6").getAttribute("data-mark")).toBeNull();
  });

  test("a formula that hangs on it is not believed any more, which is said", async () => {
    expect(await cell("D10").innerText()).toBe("#BUSY!");
    await cell("D6").click();
    await page().locator('input[name="cell-content"]').fill("=1+1");
    await page().locator('input[name="cell-content"]').press("Enter");
    await page().getByText("Trang này không tính công thức").waitFor();
    expect(await cell("D6").innerText()).toBe("45");
  });

  test("corrections can be taken back, one by one", async () => {
    await cell("D9").click();
    await page().locator('input[name="cell-content"]').fill("44");
    await page().locator('input[name="cell-content"]').press("Enter");
    await page().getByText("Ô đã sửa: 2").waitFor();
    await page().locator('button[name="undo"]').click();
    await cell("D9").getByText("46 HS", { exact: true }).waitFor();
    await page().getByText("Ô đã sửa: 1").waitFor();
  });

  test("the corrected file differs in the corrected cells, and the command line finds the same in it", async () => {
    await validate();
    const { name, bytes } = await saved(page(), "copy-corrected");
    expect(name).toBe("Trường – đã sửa.xlsx");
    const [before, after] = [unzipSync(readFileSync(file)), unzipSync(bytes)];
    const changed = Object.keys(before).filter((part) => !Buffer.from(before[part]!).equals(Buffer.from(after[part] ?? []))); // prettier-ignore
    expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const [sheet] = (await readWorkbook(bytes)).sheets;
    expect([sheet!.values[5]?.[3], sheet!.uncalculated.size]).toEqual([45, 1]);
    const path = join(folder, "corrected.xlsx");
    writeFileSync(path, bytes);
    const { findings } = JSON.parse(regcheck(["check", path, "--json", "--language", "vi"]).stdout) as { findings: { cell: string | null; rule: string; causedBy?: unknown }[] }; // prettier-ignore
    const list = (): Promise<string[]> => page().locator(".finding").evaluateAll((all) => all.map((one) => `${one.getAttribute("data-rule")} ${one.getAttribute("data-cell")}`)); // prettier-ignore
    const listed = await list();
    // What has no column is told in one line, which opens.
    await page().locator('[name="absent"]').click();
    const shown = [...listed, ...(await list())];
    // What follows from another finding stands beneath it, once that is opened.
    const told = findings.filter(({ causedBy }) => causedBy === undefined).map(({ rule, cell: at }) => `${rule} ${at ?? ""}`);
    // The command line calculates the total anew; the page leaves it unknown.
    expect(shown.filter((one) => !one.endsWith(" D10")).sort()).toEqual(told.filter((one) => !one.endsWith(" D10")).sort());
  }); // prettier-ignore

  test("the report is a sheet beside the others, and a workbook of its own", async () => {
    await page().locator('button[name="report"]').click();
    await idle(page());
    await cell("G8").waitFor();
    expect(await page().locator(".tab.is-front").innerText()).toContain("RegCheck");
    const { bytes } = await saved(page(), "copy-report");
    const [report] = (await readWorkbook(bytes)).sheets;
    expect(String(report!.values[7]?.[6])).toBe(await cell("G8").innerText());
  });

  test("Remove marks takes them from the sheet", async () => {
    await page().locator('button[name="removeMarks"]').click();
    await idle(page());
    await page().getByRole("tab", { name: SHEET }).click();
    await cell("D9").waitFor();
    expect(await page().locator("[data-mark]").count()).toBe(0);
  });

  test("what was chosen for a file is found again with it", async () => {
    await page().getByRole("combobox", { name: "Ngôn ngữ" }).selectOption("en");
    await idle(page());
    page().once("dialog", (dialog) => void dialog.accept());
    await page().reload();
    await page().getByText("Drop an .xlsx file here").waitFor();
    await page().locator('input[type="file"]').setInputFiles(file);
    await page().getByRole("button", { name: "Validate", exact: true }).waitFor();
  });

  test("nothing failed, and nothing left the machine", () => {
    expect(opened.problems).toEqual([]);
  });
});
