import type { Browser, Locator } from "playwright-core";
import { inHost, launchBrowser, type OpenPreview } from "./support/browser";
import { idleIn, openList } from "./support/list";

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

let browser: Browser;
let preview: OpenPreview;

const ribbon = (name: string): Locator =>
  preview.page.getByRole("toolbar").getByRole("button", { name, exact: true });
const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
/** While the pane does something, Esc gives that up, and commands wait for nobody: they are let go. */
const idle = (): Promise<void> => idleIn(preview);
const selected = (): Promise<string | undefined> =>
  inHost(preview.page, (host) => host.selection().areas[0], undefined);
const selects = (cell: string): Promise<unknown> =>
  preview.page.waitForFunction((cell) => window.regcheckHost!.selection().areas[0] === cell, cell);

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openList(browser, rows);
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
});

test("the ribbon has the manifest's group in Excel's language, with its pictures", async () => {
  const toolbar = preview.page.getByRole("toolbar", { name: "RegCheck" });
  expect(await toolbar.getByRole("button").allInnerTexts()).toEqual([
    "Kiểm tra quy định",
    "Kiểm tra",
    "Phát hiện sau",
    "Phát hiện trước",
    "Xóa đánh dấu",
    "Lập báo cáo",
    "Trợ giúp",
  ]);
  const widths = await toolbar
    .locator("img")
    .evaluateAll((all) => all.map((one) => one instanceof HTMLImageElement && one.naturalWidth));
  expect(widths).toEqual(Array(7).fill(16));
});

/** What each button is seen to have done, in the order in which somebody presses them. */
const DONE: readonly (readonly [button: string, seen: () => Promise<unknown>])[] = [
  ["Kiểm tra quy định", () => pane().locator('button[name="validate"]').waitFor()],
  ["Kiểm tra", () => pane().locator('[data-verdict="fail"]').waitFor()],
  ["Phát hiện sau", () => selects("C4")],
  ["Phát hiện sau", () => selects("C5")],
  ["Phát hiện trước", () => pane().locator('[aria-current="true"][data-cell="C4"]').waitFor()],
  ["Lập báo cáo", () => pane().getByText("Đã ghi vào trang tính mới “Báo cáo RegCheck”.").waitFor()],
  ["Xóa đánh dấu", () => marksGone()],
  ["Trợ giúp", () => pane().getByRole("heading", { name: "Phím tắt" }).waitFor()],
];
const marksGone = (): Promise<unknown> =>
  preview.page.waitForFunction(() => window.regcheckHost!.conditionalFormats("Lớp").length === 0);

test("every button does its work through the one page of the add-in, and shows the pane though it was closed", async () => {
  const isSeen = (): Promise<boolean> => preview.page.locator("#pane").isVisible();
  for (const [button, seen] of DONE) {
    await preview.page.locator("#toggle").click();
    expect([button, await isSeen()]).toEqual([button, false]);
    await ribbon(button).click();
    await preview.page.locator("#pane").waitFor();
    await seen();
    await idle();
  }
  expect(await preview.page.locator("iframe").count()).toBe(1);
  await pane().locator('header button[name="back"]').click();
  await inHost(preview.page, (host) => host.select("A1", "Lớp"), undefined);
  await ribbon("Kiểm tra").click();
  await idle();
  await ribbon("Phát hiện sau").click();
  await selects("C4");
});

test("the report's chart is drawn where it lies, as long as the counts, and goes with the sheet", async () => {
  const { page } = preview;
  await inHost(page, (host) => host.activate("Báo cáo RegCheck"), undefined);
  const chart = page.locator("#grid .chart");
  await chart.waitFor();
  expect(await chart.getByText("Kết quả theo điều khoản").count()).toBe(1);
  const values = await chart
    .locator("[data-series]")
    .evaluateAll((all) =>
      all.map((series) => [
        series.getAttribute("data-series"),
        [...series.children].reduce((sum, bar) => sum + Number(bar.getAttribute("data-value")), 0),
      ])
    );
  expect(values).toEqual([
    ["Vi phạm", 2],
    ["Cảnh báo", 0],
    ["Chưa xác định", expect.any(Number)],
  ]);
  // The wheel moves it with the cells that it lies over.
  const before = (await chart.boundingBox())!.y;
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 60);
  await page.waitForFunction(
    (before) => document.querySelector("#grid .chart")!.getBoundingClientRect().top < before,
    before
  );
  await inHost(page, (host) => host.activate("Lớp"), undefined);
  await chart.waitFor({ state: "detached" });
});

test("shortcuts do the same from the sheet, and the marks go", async () => {
  await preview.page.locator("#grid canvas").first().focus();
  await preview.page.keyboard.press("Control+Alt+J");
  await selects("C5");
  await preview.page.keyboard.press("Control+Alt+U");
  await preview.page.waitForFunction(() => !window.regcheckHost!.getCell("C5").shown.bg);
  await idle();
});

test("shortcuts hold in the pane as well, where office.js hands them to Excel", async () => {
  await pane().locator('button[name="validate"]').focus();
  await preview.page.keyboard.press("Control+Alt+K");
  await preview.page.waitForFunction(() => Boolean(window.regcheckHost!.getCell("C5").shown.bg));
  await idle();
  await preview.page.keyboard.press("Control+Alt+U");
  await preview.page.waitForFunction(() => !window.regcheckHost!.getCell("C5").shown.bg);
  await idle();
});

test("a report that is there is made anew, and the pane says so", async () => {
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

test("F6 alone leads there and back as well; Esc goes out of the list step by step, and then to the sheet", async () => {
  await ribbon("Kiểm tra").click();
  await idle();
  const { keyboard } = preview.page;
  const main = pane().locator('[data-cell="C5"] .finding-main:focus');
  const awayAndBack = async (key: string): Promise<void> => {
    await keyboard.press(key);
    await preview.page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
    await keyboard.press("F6");
    await preview.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  };
  await pane().locator("[data-rule] .finding-main").nth(1).focus();
  await awayAndBack("F6");
  await main.waitFor();
  await keyboard.press("Enter");
  await pane().locator('[data-cell="C5"][aria-current]').waitFor();
  await keyboard.press("Tab");
  await pane().locator('[data-cell="C5"] .details :focus').waitFor();
  await keyboard.press("Escape");
  await main.waitFor();
  await keyboard.press("Escape");
  const search = pane().locator('input[name="search"]:focus');
  await search.waitFor();
  await awayAndBack("Escape");
  await search.waitFor();
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
