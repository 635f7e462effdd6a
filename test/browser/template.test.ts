import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { causesOf, checkWorkbook, type Finding } from "../../src/check";
import { LOOKS } from "../../src/marks/looks";
import { marksOf } from "../../src/marks/marks";
import { REGULATIONS } from "../../src/regulations";
import { today } from "../../src/rules";
import { readWorkbook, toWorkbookData } from "../../src/xlsx/read";
import { inHost, launchBrowser, openPreview, PATIENCE_MS, type OpenPreview } from "./support/browser";
import { checkedIn, idleIn } from "./support/list";

jest.setTimeout(300_000);

const TEMPLATES = readdirSync("assets").filter((name) => name.endsWith(".xlsx"));

// The packaged Chromium is one process, and ends with its first page: a browser for each test.
let browser: Browser | undefined;
let preview: OpenPreview | undefined;
afterEach(async () => {
  await preview?.close();
  await browser?.close();
});

/** What the command line would find. */
async function findingsOf(file: string): Promise<Finding[]> {
  const workbook = toWorkbookData(await readWorkbook(readFileSync(file)));
  const check = await checkWorkbook(workbook, { regulations: REGULATIONS, today: today() });
  return [...check.findings()];
}

const key = (rule: string, sheet: string, cell: string | null): string => `${rule} ${sheet}!${cell ?? ""}`;

test.each(TEMPLATES)(
  "%s: the pane lists and marks what the command line finds, and no more",
  async (name) => {
    const file = join("assets", name);
    const expected = await findingsOf(file);
    expect(expected.some(({ outcome }) => outcome === "fail")).toBe(true);
    browser = await launchBrowser();
    preview = await openPreview(browser, { file });
    const { page, problems } = preview;
    const pane = preview.pane();
    await idleIn(preview);
    await pane.getByRole("button", { name: "Validate", exact: true }).click();
    await checkedIn(preview);
    const rowsOf = (): Promise<(string | undefined)[][]> =>
      pane
        .locator("[data-rule]")
        .evaluateAll((rows) => rows.map(({ dataset }) => [dataset.rule, dataset.sheet, dataset.cell]));
    /** All findings of the list, page by page. */
    const listAll = async (): Promise<(string | undefined)[][]> => {
      const listed = await rowsOf();
      for (
        const next = pane.locator('[name="pageAfter"][aria-disabled="false"]');
        (await next.count()) > 0;
      ) {
        await next.click();
        listed.push(...(await rowsOf()));
      }
      return listed;
    };
    const causes = causesOf(expected);
    const listed = await listAll();
    const absent = pane.locator('[name="absent"]');
    if ((await absent.count()) > 0) {
      await absent.click();
      listed.push(...(await listAll()));
    }
    expect(listed.map(([rule, sheet, cell]) => key(rule ?? "", sheet ?? "", cell ?? "")).sort()).toEqual(
      // What only follows from another finding stands beneath that one, once it is opened.
      expected
        .filter((_, index) => !causes.has(index))
        .map(({ rule, sheet, cell }) => key(rule, sheet, cell))
        .sort()
    );

    const colours = Object.values(LOOKS).map(({ fill }) => fill);
    /** Marked cells, a few beyond the last filled ones included. */
    const seen = (): Promise<string[]> =>
      inHost(
        page,
        (host, colours) =>
          host.sheets().flatMap((sheet) => {
            const { rows, columns } = host.extent(sheet);
            const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
            const names = [...letters, ...letters.map((letter) => `A${letter}`)].slice(0, columns + 2);
            return Array.from({ length: rows + 5 }, (_, row) => names.map((name) => `${name}${row + 1}`))
              .flat()
              .filter((cell) => colours.includes(host.getCell(cell, sheet).shown.bg?.rgb ?? ""))
              .map((cell) => `${sheet}!${cell}`);
          }),
        colours
      );
    const wanted = [...new Set([...marksOf(expected)].map(({ sheet, cell }) => `${sheet}!${cell}`))].sort();
    // Rules are calculated when they are looked at, and shown when that is done.
    const patience = Date.now() + PATIENCE_MS;
    while ((await seen()).length < wanted.length && Date.now() < patience) {
      await inHost(page, (host) => host.settled(), undefined);
      await page.waitForTimeout(100);
    }
    expect((await seen()).sort()).toEqual(wanted);
    expect(problems).toEqual([]);
  }
);
