/**
 * `npm run manual:pictures`: the pictures of the first check, in every language, taken in the embedded Excel by
 * going the way that the page describes. They stand in docs/manual/pictures/.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/rules";
import { launchBrowser, openPreview } from "../../test/browser/support/browser";

const FOLDER = join(__dirname, "../../docs/manual/pictures");

/** The template and the screen that a reader of each language has. */
const READERS: Readonly<Record<Language, { readonly file: string; readonly locale: string }>> = {
  en: { file: "school-standard", locale: "en-US" },
  vi: { file: "school-standard", locale: "vi-VN" },
  zh: { file: "quality-assurance", locale: "zh-CN" },
  mn: { file: "civil-performance", locale: "mn-MN" },
};

/** By name; they are written when all are taken: a file that changes in docs/ has the add-in built anew. */
const taken = new Map<string, Buffer>();

/** What a reader sees. */
async function take(page: Page, language: Language, view: string): Promise<void> {
  taken.set(`${language}-${view}.png`, await page.screenshot({ animations: "disabled" }));
}

async function takeAll(language: Language): Promise<void> {
  const { file, locale } = READERS[language];
  // The packaged Chromium ends with its first page.
  const browser = await launchBrowser();
  const preview = await openPreview(browser, {
    file: `assets/${file}.xlsx`,
    locale,
    viewport: { width: 1180, height: 640 },
  });
  const { page } = preview;
  const pane = preview.pane();
  const idle = (): Promise<void> => pane.locator('.pane[data-phase="idle"]').waitFor();
  const settle = (): Promise<void> => page.waitForTimeout(600);
  await idle();
  await settle();
  await take(page, language, "open");
  await pane.locator('button[name="validate"]').first().click();
  await pane.locator("[data-verdict]").waitFor();
  await idle();
  await settle();
  await take(page, language, "result");
  await pane.locator("[data-rule] .finding-main").first().click();
  await settle();
  await take(page, language, "finding");
  await preview.close();
  await browser.close().catch(() => undefined);
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const language of ["en", "vi", "zh", "mn"] as const) await takeAll(language);
  for (const [name, picture] of taken) await writeFile(join(FOLDER, name), picture);
}

void main();
