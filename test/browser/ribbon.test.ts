import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { writeWorkbook } from "../../src/xlsx/write";
import { inHost, launchBrowser, openPreview, type OpenPreview } from "./support/browser";

jest.setTimeout(300_000);

const rows = [
  ["DANH SÁCH LỚP"],
  ["Lớp", "Khối", "Sĩ số"],
  ["6A", 6, 44],
  ["6B", 6, 47],
  ["7A", 7, 48],
  ["8A", 8, 40],
  ["9A", 9, 40],
];

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
let browser: Browser;
let preview: OpenPreview;

const ribbon = (name: string): Locator =>
  preview.page.getByRole("toolbar").getByRole("button", { name, exact: true });
const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
/** While the pane does something, Esc gives that up, and commands wait for nobody: they are let go. */
const idle = (): Promise<void> => pane().locator('.pane[data-phase="idle"]').waitFor();
const selected = (): Promise<string | undefined> =>
  inHost(preview.page, (host) => host.selection().areas[0], undefined);
const selects = (cell: string): Promise<unknown> =>
  preview.page.waitForFunction((cell) => window.regcheckHost!.selection().areas[0] === cell, cell);

beforeAll(async () => {
  const file = join(folder, "Lớp.xlsx");
  writeFileSync(file, await writeWorkbook({ sheets: [{ name: "Lớp", rows }] }));
  browser = await launchBrowser();
  preview = await openPreview(browser, { file, locale: "vi-VN" });
  await idle();
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test("the ribbon speaks Excel's language and has every command", async () => {
  const names = await preview.page.getByRole("toolbar").getByRole("button").allInnerTexts();
  expect(names).toEqual([
    "Kiểm tra quy định",
    "Kiểm tra",
    "Phát hiện sau",
    "Phát hiện trước",
    "Xóa đánh dấu",
    "Lập báo cáo",
    "Trợ giúp",
  ]);
});

test("Validate checks the workbook and shows the pane, though it was closed", async () => {
  await preview.page.locator("#toggle").click();
  expect(await preview.page.locator("#pane").isVisible()).toBe(false);
  await ribbon("Kiểm tra").click();
  await preview.page.locator("#pane").waitFor();
  await pane().locator('[data-verdict="fail"]').waitFor();
  await idle();
});

test("next and previous select the cells of findings", async () => {
  await ribbon("Phát hiện sau").click();
  await selects("C4");
  await ribbon("Phát hiện sau").click();
  await selects("C5");
  await ribbon("Phát hiện trước").click();
  await selects("C4");
  await pane().locator('[aria-current="true"][data-cell="C4"]').waitFor();
});

test("shortcuts do the same from the sheet, and the marks go", async () => {
  await preview.page.locator("#grid canvas").first().focus();
  await preview.page.keyboard.press("Control+Alt+J");
  await selects("C5");
  await preview.page.keyboard.press("Control+Alt+U");
  await preview.page.waitForFunction(() => !window.regcheckHost!.getCell("C5").shown.bg);
  await idle();
});

test("the report and help open; what is said of the report is what became of it", async () => {
  await ribbon("Lập báo cáo").click();
  await preview.page.waitForFunction(() => window.regcheckHost!.sheets().includes("Báo cáo RegCheck"));
  await idle();
  await pane().getByText("Đã ghi vào trang tính mới “Báo cáo RegCheck”.").waitFor();
  await ribbon("Lập báo cáo").click();
  await pane().getByText("Đã lập lại trang tính “Báo cáo RegCheck”, thay cho bản trước.").waitFor();
  await idle();
  await ribbon("Trợ giúp").click();
  await pane().getByRole("heading", { name: "Phím tắt" }).waitFor();
});

test("Ctrl+F6 leads into the pane and back to the sheet; Esc leaves help first", async () => {
  await preview.page.locator("#grid canvas").first().focus();
  await preview.page.keyboard.press("Control+F6");
  await preview.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  // office.js has put the focus on what can have it, and takes it on from there.
  await pane().locator(":focus").waitFor();
  await preview.page.keyboard.press("Tab");
  await preview.page.keyboard.press("Escape");
  await pane().locator(".help").waitFor({ state: "detached" });
  await preview.page.keyboard.press("Control+F6");
  await preview.page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
  expect(await selected()).toBeDefined();
});

test("F6 alone leads there and back as well, and Esc to where one was", async () => {
  await ribbon("Kiểm tra").click();
  await idle();
  const second = pane().locator("[data-rule] .finding-main").nth(1);
  for (const key of ["F6", "Escape"]) {
    await second.focus();
    await preview.page.keyboard.press(key);
    await preview.page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
    await preview.page.keyboard.press("F6");
    await preview.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
    await pane().locator('[data-cell="C5"] .finding-main:focus').waitFor();
  }
});

test("Ctrl+F6 comes back to the control that had the focus last", async () => {
  await ribbon("Kiểm tra").click();
  await idle();
  const second = pane().locator("[data-rule] .finding-main").nth(1);
  await second.focus();
  await preview.page.keyboard.press("Control+F6");
  await preview.page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
  await preview.page.keyboard.press("Control+F6");
  await preview.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  await pane().locator('[data-cell="C5"] .finding-main:focus').waitFor();
  // And goes on from there with the next key.
  await preview.page.keyboard.press("Shift+Tab");
  expect(await pane().locator("header :focus").count()).toBe(0);
});

test("nothing went wrong on the way", () => {
  expect(preview.problems).toEqual([]);
});
