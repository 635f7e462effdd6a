/**
 * `npm run screenshots -- FOLDER [--language vi,zh] [--theme dark] [--width 320] [--view result] [--height 768]`:
 * pictures of every view of the pane, in every language, theme and width, from the embedded Excel.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { FrameLocator, Page } from "playwright-core";
import { LANGUAGES } from "../src/rules";
import { launchBrowser, openPreview } from "../test/browser/support/browser";

/** A workbook, and the views that it leads to, one after another. */
interface Tour {
  readonly name: string;
  readonly file?: string;
  readonly views: Readonly<Record<string, (pane: FrameLocator, page: Page) => Promise<void>>>;
}

/** Of these the sheet is seen as well. */
const BESIDE_SHEET: ReadonlySet<string> = new Set(["report"]);

const idle = (pane: FrameLocator): Promise<void> => pane.locator('.pane[data-phase="idle"]').waitFor();
const settle = (page: Page): Promise<void> => page.waitForTimeout(150);

const press = async (pane: FrameLocator, name: string): Promise<void> => {
  await pane.locator(`button[name="${name}"]`).first().click();
  await idle(pane);
};

/** The pictures of a workbook that is checked. */
const CHECK: Tour["views"] = {
  start: async (pane) => idle(pane),
  tables: async (pane) => press(pane, "tablesStep"),
  result: async (pane) => {
    await press(pane, "tablesStep");
    await press(pane, "validate");
    await pane.locator("[data-verdict]").waitFor();
    await idle(pane);
  },
  finding: async (pane) => {
    const first = pane.locator("[data-rule] .finding-main").first();
    if (await first.count()) await first.click();
  },
  aside: async (pane) => {
    const aside = pane.locator('button[name="setAside"]').first();
    if (await aside.count()) await aside.click();
  },
  exports: async (pane) => {
    // Without findings there is nothing to hand out.
    if (await pane.locator('button[name="csv"]').count()) await press(pane, "csv");
  },
  report: async (pane, page) => {
    await press(pane, "report");
    // To the chart, beneath the summary.
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 400);
  },
  settings: async (pane) => {
    await pane.locator('button[name="settings"]').click();
    await pane.locator(".settings").waitFor();
  },
  formula: async (pane) => {
    await pane.locator('header button[name="back"]').click();
    await pane.locator('button[name="formulas"]').click();
    await pane.locator('[data-function="RULE_CHECK"]').click();
    await pane.locator(".trial").waitFor();
  },
  help: async (pane) => {
    await pane.locator('header button[name="back"]').click();
    await pane.locator('button[name="help"]').click();
    await pane.locator(".help").waitFor();
  },
};

/** What stands in place of tables, and the steps of a trial. */
const EMPTY: Tour["views"] = {
  start: async (pane) => idle(pane),
  chosen: async (pane) => {
    await pane.locator('.nothing [data-regulation="school-standard"]').click();
    await pane.locator("[data-template]").first().waitFor();
    await idle(pane);
  },
  "trial-1": async (pane) => press(pane, "tryOut"),
  "trial-2": async (pane) => {
    await press(pane, "validate");
    await pane.locator('.tour[data-step="2"]').waitFor();
  },
  "trial-3": async (pane) => {
    await pane.locator("[data-rule] .finding-main").first().click();
    await pane.locator('.tour[data-step="3"]').waitFor();
  },
};

const tours = (file: string | undefined): Tour[] =>
  file === undefined
    ? [
        ...["school-standard", "adult-admission", "civil-performance"].map((name) => ({
          name,
          file: `assets/${name}.xlsx`,
          views: CHECK,
        })),
        { name: "empty", views: EMPTY },
      ]
    : [
        {
          name: file
            .split("/")
            .at(-1)!
            .replace(/\.xlsx$/, ""),
          file,
          views: CHECK,
        },
      ];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: "string" },
      theme: { type: "string" },
      width: { type: "string" },
      view: { type: "string" },
      height: { type: "string" },
      file: { type: "string" },
    },
  });
  const folder = positionals[0] ?? "build/screenshots";
  const of = (given: string | undefined, all: readonly string[]): readonly string[] =>
    given?.split(",") ?? all;
  const languages = of(values.language, LANGUAGES);
  const themes = of(values.theme, ["light", "dark", "forced"]);
  const widths = of(values.width, ["320", "450"]);
  await mkdir(folder, { recursive: true });
  for (const tour of tours(values.file)) {
    // The packaged Chromium ends with its first page.
    const browser = await launchBrowser();
    const preview = await openPreview(browser, {
      file: tour.file,
      viewport: { width: 1300, height: Number(values.height ?? 768) },
    });
    const { page } = preview;
    const pane = preview.pane();
    await idle(pane);
    for (const [view, go] of Object.entries(tour.views)) {
      await go(pane, page);
      if (values.view !== undefined && !values.view.split(",").includes(view)) continue;
      for (const language of languages) {
        await pane.locator('select[name="language"]').selectOption(language);
        await idle(pane);
        for (const width of widths) {
          await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
          for (const theme of themes) {
            await page.emulateMedia({
              colorScheme: theme === "dark" ? "dark" : "light",
              forcedColors: theme === "forced" ? "active" : "none",
            });
            await settle(page);
            const path = join(folder, `${tour.name}-${view}-${language}-${width}-${theme}.png`);
            await (BESIDE_SHEET.has(view) ? page : page.locator("#pane iframe")).screenshot({ path });
          }
        }
      }
    }
    await preview.close();
    await browser.close().catch(() => undefined);
  }
}

void main();
