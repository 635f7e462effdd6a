import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { writeWorkbook } from "../../src/xlsx/write";
import { inHost, launchBrowser, openPreview, typeInto, type OpenPreview } from "./support/browser";

jest.setTimeout(300_000);

let browser: Browser;
let preview: OpenPreview;
const folder = mkdtempSync(join(tmpdir(), "regcheck-"));

beforeAll(async () => {
  const file = join(folder, "Điểm.xlsx");
  const limit = {
    area: { top: 1, left: 1, bottom: 9, right: 1 },
    formula: "B2>45",
    style: { fill: "#FFC7CE" },
  };
  const rows = [["Họ tên", "Điểm"], ["An", 5], ["Bình", 50]]; // prettier-ignore
  writeFileSync(file, await writeWorkbook({ sheets: [{ name: "Tờ 1", rows, conditionalFormats: [limit] }] }));
  browser = await launchBrowser();
  preview = await openPreview(browser, { file });
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
  rmSync(folder, { recursive: true });
});

it("opens the workbook, with its own conditional formats shown", async () => {
  expect(await inHost(preview.page, (host) => host.sheets(), undefined)).toEqual(["Tờ 1"]);
  const shown = (cell: string): Promise<unknown> =>
    inHost(preview.page, (host, address) => host.getCell(address).shown.bg?.rgb, cell);
  await preview.page.waitForFunction(() => window.regcheckHost!.getCell("B3").shown.bg?.rgb === "#FFC7CE");
  expect(await shown("B2")).toBeUndefined();
});

it("loads the add-in's page beside the grid, from this machine alone", async () => {
  await preview.pane().locator("body *").first().waitFor();
  expect(preview.problems).toEqual([]);
});

it("fills the window and no more: grid and pane scroll, the page does not", async () => {
  const heights = await preview.page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return { scrollHeight, clientHeight };
  });
  expect(heights.scrollHeight).toBe(heights.clientHeight);
});

it("calculates a formula that is typed, and again when its precedent changes", async () => {
  await typeInto(preview.page, "D2", "=SUM(B2:B3)*2");
  await preview.page.waitForFunction(() => window.regcheckHost!.getCell("D2").value === 110);
  await inHost(preview.page, (host) => host.setCell("B2", 6), undefined);
  await preview.page.waitForFunction(() => window.regcheckHost!.getCell("D2").value === 112);
});

it("asks the add-in's own functions", async () => {
  await inHost(preview.page, (host) => host.setCell("E2", '=REG.RULE_THRESHOLD("no/such.rule")'), undefined);
  await preview.page.waitForFunction(() => window.regcheckHost!.getCell("E2").text === "#N/A");
  const message = await inHost(preview.page, (host) => host.getCell("E2").message, undefined);
  expect(message).toContain("no/such.rule");
});

it("hides the pane and shows it again", async () => {
  const toggle = preview.page.getByRole("button", { name: "RegCheck" });
  await toggle.click();
  expect(await preview.page.locator("#pane").isVisible()).toBe(false);
  await toggle.click();
  expect(await preview.page.locator("#pane").isVisible()).toBe(true);
});
