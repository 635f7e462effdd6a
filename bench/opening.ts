/**
 * `npm run bench:opening [-- GOES]`: from the opening of the add-in's page to the first formula's value, as a ratio to
 * office.js's own start, and to a page whose function answers at once, in Chromium on the embedded Excel. The add-in is
 * the one that is shipped. Its page is held back until the grid is drawn and has the formula: drawing takes the one
 * thread that both share a second, and is none of the add-in's work.
 */
import { inHost, launchBrowser, openPreview } from "../test/browser/support/browser";

const GOES = Number(process.argv[2] ?? 5);
const FORMULA = '=REG.RULE_CHECK("school-standard/4.1.b",44)';

/** The least that an add-in can be: office.js, and a function that knows its answer. */
const FLOOR = `<!doctype html><script src="office/office.js"></script>
<script>CustomFunctions.associate("RULE_CHECK", () => true); void Office.onReady();</script>`;

/** Moments of a page's opening, in milliseconds from when it was let go. */
interface Opening {
  /** Office.js has found its host. */
  readonly office: number;
  /** A cell has its value. */
  readonly value: number;
  /** Files that came, and when they were there. */
  readonly files: readonly (readonly [name: string, from: number, to: number])[];
}

declare global {
  interface Window {
    /** When office.js was ready in the add-in's page, on the clock. */
    officeReady?: number;
  }
}

/** Notes in the add-in's frame when office.js is ready; runs before anything that the frame loads. */
function watchOffice(): void {
  const { top } = window;
  if (!top || window === top || !location.pathname.endsWith("taskpane.html")) return;
  addEventListener("DOMContentLoaded", () => {
    void Office.onReady(() => (top.officeReady = performance.timeOrigin + performance.now()));
  });
}

async function opening(html?: string): Promise<Opening> {
  const browser = await launchBrowser();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const preview = await openPreview(browser, {
    before: async (page) => {
      // What runs the bench names functions by a helper, which pages do not have.
      await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
      await page.addInitScript(watchOffice);
      await page.route("**/taskpane.html*", async (route) => {
        await held;
        if (html === undefined) await route.continue();
        else await route.fulfill({ body: html, contentType: "text/html" });
      });
    },
  });
  const { page } = preview;
  await inHost(page, (host, formula) => host.setCell("A1", formula), FORMULA);
  // The grid has settled, and its call waits for the page.
  await page.waitForTimeout(2_000);
  const found = page.evaluate(
    (from) =>
      new Promise<Opening>((resolve) => {
        const look = (): void => {
          const { officeReady, regcheckHost: host } = window;
          if (host?.getCell("A1").value !== true || officeReady === undefined) {
            setTimeout(look, 2);
            return;
          }
          const value = performance.timeOrigin + performance.now() - from;
          const frame = document.querySelector("iframe")?.contentWindow?.performance;
          const late = (frame?.timeOrigin ?? NaN) - from;
          const files = (frame?.getEntriesByType("resource") ?? []).map(
            ({ name, startTime, duration }) =>
              [name.split("/").at(-1) ?? "", late + startTime, late + startTime + duration] as const
          );
          resolve({ office: officeReady - from, value, files });
        };
        look();
      }),
    await page.evaluate(() => performance.timeOrigin + performance.now())
  );
  letGo();
  const opened = await found;
  await preview.close();
  await browser.close();
  return opened;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

async function main(): Promise<void> {
  const found: { readonly addin: Opening; readonly floor: Opening }[] = [];
  for (let go = 0; go < GOES; go += 1) found.push({ addin: await opening(), floor: await opening(FLOOR) });
  for (const { addin, floor } of found)
    console.log(
      `office.js ${addin.office.toFixed(0)} ms, first value ${addin.value.toFixed(0)} ms; ` +
        `alone ${floor.office.toFixed(0)} ms, ${floor.value.toFixed(0)} ms`
    );
  for (const [name, from, to] of found.at(-1)?.addin.files ?? [])
    console.log(`${from.toFixed(0).padStart(8)} ${to.toFixed(0).padStart(8)}  ${name}`);
  const toOffice = middle(found.map(({ addin }) => addin.value / addin.office));
  const toFloor = middle(found.map(({ addin, floor }) => addin.value / floor.value));
  console.log(`page to first formula, to office.js's own start: × ${toOffice.toFixed(2)} (goal 1.1)`);
  console.log(`page to first formula, to a function that knows its answer: × ${toFloor.toFixed(2)}`);
  process.exit();
}

void main();
