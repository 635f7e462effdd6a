/** The page without Excel in other languages, by the keyboard, from a web server, and what it is made of. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { PAGE_FOLDER, ROOT } from "../../src/host/preview/build";
import { launchBrowser } from "./support/browser";
import { idle, openPage, PAGE_FILE, servePage, type OpenPage } from "./support/page";

jest.setTimeout(180_000);

const TEMPLATE = join(ROOT, "assets/school-standard.xlsx");
let browser: Browser;
let opened: OpenPage;

const page = (): OpenPage["page"] => opened.page;
const cell = (address: string): Locator => page().locator(`.grid-cell[data-cell="${address}"]`);

async function validate(): Promise<void> {
  await page().locator('button[name="validate"]').press("Enter");
  await page().locator(".verdict-words").waitFor();
  await idle(page());
  await page().locator(".findings").waitFor();
}

test.each([
  ["zh-CN", "quality-assurance.xlsx", "下载标记副本", "不符合", 1],
  ["mn-MN", "civil-performance.xlsx", "Тэмдэглэсэн хувь", undefined, 0],
])("in %s a template is checked by the keyboard alone", async (locale, name, copy, verdict, asked) => {
  browser = await launchBrowser();
  opened = await openPage(browser, PAGE_FILE, locale);
  await page()
    .locator('input[type="file"]')
    .setInputFiles(join(ROOT, "assets", name));
  await idle(page());
  await validate();
  if (verdict !== undefined) expect(await page().locator(".verdict-words").innerText()).toBe(verdict);
  const questions = page().locator(".question");
  expect(await questions.count()).toBe(asked);
  if (asked > 0) {
    await questions.locator("[data-answer]").first().press("Enter");
    await expect(questions.waitFor({ state: "detached" })).resolves.toBeUndefined();
    await idle(page());
    await validate();
  }
  const place = page().locator('.finding[data-cell]:not([data-cell=""])').first();
  const [at, sheet] = [await place.getAttribute("data-cell"), await place.getAttribute("data-sheet")];
  await place.getByRole("button").first().press("Enter");
  await cell(at ?? "").waitFor();
  expect(await page().locator(".tab.is-front").innerText()).toBe(sheet);
  expect(await cell(at ?? "").getAttribute("data-mark")).not.toBeNull();
  expect(await page().getByRole("button", { name: copy }).isEnabled()).toBe(true);
  expect(opened.problems).toEqual([]);
  await browser.close();
});

test("from a web server it works on without it, and can be installed", async () => {
  browser = await launchBrowser("many");
  const server = await servePage();
  opened = await openPage(browser, server.url, "en-GB");
  await page().evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const manifest = JSON.parse(readFileSync(join(PAGE_FOLDER, "manifest.webmanifest"), "utf8")) as { icons: { src: string }[] }; // prettier-ignore
  for (const { src } of manifest.icons)
    expect(readFileSync(join(PAGE_FOLDER, src)).length).toBeGreaterThan(0);
  await server.close();
  await page().reload();
  await page().locator('input[type="file"]').setInputFiles(TEMPLATE);
  await idle(page());
  await validate();
  expect(await page().locator(".finding").count()).toBeGreaterThan(5);
  expect(opened.problems).toEqual([]);
  await browser.close();
});

test("neither Office.js nor the embedded Excel is part of it", () => {
  const scripts = readdirSync(PAGE_FOLDER).filter((name) => name.endsWith(".js"));
  for (const name of scripts) {
    expect([name, /Excel\.run|Office\.onReady|univerjs/i.test(readFileSync(join(PAGE_FOLDER, name), "utf8"))]).toEqual([name, false]); // prettier-ignore
  }
});
