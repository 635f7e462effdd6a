import type { Browser, Page } from "playwright-core";
import { ADULT_ADMISSION } from "../../src/regulations/adult-admission";
import { launchBrowser, openPreview, type OpenPreview } from "./support/browser";
import { checkedIn, idleIn } from "./support/list";

jest.setTimeout(300_000);

const OFFICIAL = ADULT_ADMISSION.officialText!.url;

let browser: Browser;
let preview: OpenPreview;
const asked: string[] = [];
const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => idleIn(preview);

/** Stands for the state's own site, and tells of whatever is asked of it. */
async function standIn(page: Page): Promise<void> {
  await page.context().route(/^https:\/\/www\.gov\.cn\//, (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: "<title>教学厅〔2024〕5号</title>",
    });
  });
}

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, {
    file: "assets/adult-admission.xlsx",
    locale: "zh-CN",
    before: standIn,
  });
  await idle();
  await pane().locator('button[name="validate"]').click();
  await checkedIn(preview);
  await pane().locator("[data-rule] .finding-main").first().click();
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
});

test("a finding leads to the official text of its law, which nobody asks for before a click", async () => {
  const link = pane().getByRole("link", { name: "官方原文: 教学厅〔2024〕5号" });
  await link.waitFor();
  expect(asked).toEqual([]);
  const [opened] = await Promise.all([preview.page.waitForEvent("popup"), link.click()]);
  await opened.waitForURL(OFFICIAL);
  expect(asked).toEqual([OFFICIAL]);
  expect(await opened.title()).toBe("教学厅〔2024〕5号");
});

test("the site learns nothing of where the click came from, and the pane stays as it was", async () => {
  await pane().locator("[data-rule][aria-current]").waitFor();
  expect(preview.problems).toEqual([]);
});
