import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { writeWorkbook } from "../../src/xlsx/write";
import { launchBrowser, openPreview, type OpenPreview } from "./support/browser";
import { checkedIn } from "./support/list";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
let browser: Browser;
let preview: OpenPreview;
const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();

beforeAll(async () => {
  const file = join(folder, "Lớp.xlsx");
  const rows = [["DANH SÁCH LỚP"], ["Lớp", "Khối", "Sĩ số"], ["6A", 6, null], ["6B", 6, 47]];
  writeFileSync(file, await writeWorkbook({ sheets: [{ name: "Lớp", rows }] }));
  browser = await launchBrowser();
  preview = await openPreview(browser, { file, locale: "vi-VN" });
  await pane().locator('.pane[data-phase="idle"]').waitFor();
  await pane().locator('select[name="language"]').selectOption("vi");
  await pane().locator('html[lang="vi"]').waitFor();
  await pane().locator('button[name="validate"]').click();
  await checkedIn(preview);
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test("the ring of whoever works by keys lies within a card, whose edge says what kind of finding it is", async () => {
  const main = pane().locator('[data-cell="C4"] .finding-main');
  await main.press("Shift");
  const ring = await main.evaluate((element) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(element);
    const beyond = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    return { isFocused: element.matches(":focus-visible"), beyond };
  });
  expect(ring).toEqual({ isFocused: true, beyond: 0 });
});

test("a threshold is said once in a finding", async () => {
  const finding = pane().locator('[data-cell="C4"]');
  await finding.locator(".finding-main").click();
  await finding.locator(".remedy").waitFor();
  const text = await finding.innerText();
  expect(text).toContain("Mỗi lớp có tối đa 45 học sinh: hiện là 47 học sinh");
  expect(text.match(/45/g)).toHaveLength(1);
});

test("what was set aside with a reason is listed, and taken back into the list that it came from", async () => {
  // The finding's own button lies at the edge of what is seen.
  const { width } = preview.page.viewportSize()!;
  await preview.page.setViewportSize({ width, height: 560 });
  const finding = pane().locator('.findings [data-cell="C4"]');
  await finding.locator('button[name="setAside"]').click();
  // Where the reason is to be written is seen, above the toolbar.
  await pane().locator('input[name="reason"]:focus').waitFor();
  const field = await pane().locator('input[name="reason"]').boundingBox();
  const toolbar = await pane().locator(".actions").boundingBox();
  expect(field!.y + field!.height).toBeLessThanOrEqual(toolbar!.y);
  await pane().locator('input[name="reason"]').fill("Sở đã cho phép");
  await pane().locator('input[name="reason"]').press("Enter");
  await finding.waitFor({ state: "detached" });
  await pane().locator('.pane[data-phase="idle"]').waitFor();
  await pane().locator('button[name="aside"]').click();
  await finding.locator(".finding-main").click();
  await pane().getByText("Đã gác lại: Sở đã cho phép").waitFor();
  await pane().locator('button[name="takeBack"]').click();
  // Nothing is left there: what came back stands in the whole list, selected.
  await pane().locator('button[name="aside"]').waitFor({ state: "detached" });
  await pane().locator('.findings [data-cell="C4"][aria-current="true"]').waitFor();
});

test("the export for other programs is in the pane's language, the most serious first", async () => {
  await pane().locator('button[name="csv"]').click();
  await pane().locator('a[download="regcheck.json"]').waitFor();
  const lines = (await pane().locator('textarea[name="csvText"]').inputValue()).split("\n");
  expect(lines[0]).toMatch(/^Kết quả,Trang tính,Ô,/);
  expect(lines.map((line) => line.split(",")[0])).toEqual(
    expect.arrayContaining(["Vi phạm", "Chưa xác định"])
  );
  expect(lines[1]).toMatch(/^Vi phạm,/);
});
