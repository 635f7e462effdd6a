/**
 * `npm run bench:opening [-- GOES]`: from the opening of the add-in's page to the first formula's value, as a ratio to
 * office.js's own start, in Chromium on the embedded Excel. The add-in is the one that is shipped.
 */
import { inHost, launchBrowser, openPreview } from "../test/browser/support/browser";

const GOES = Number(process.argv[2] ?? 5);
const FORMULA = '=REG.RULE_CHECK("school-standard/4.1.b",44)';

/** Moments of a page's opening, in milliseconds from its beginning. */
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
    /** When the add-in's page began, and when office.js was ready. */
    paneOpened?: { readonly origin: number; office?: number };
  }
}

/** Notes in the add-in's frame when office.js is ready; runs before anything that the frame loads. */
function watchOffice(): void {
  const { top } = window;
  if (!top || window === top || !location.pathname.endsWith("taskpane.html")) return;
  const opened: Window["paneOpened"] = { origin: performance.timeOrigin };
  top.paneOpened = opened;
  addEventListener("DOMContentLoaded", () => {
    void Office.onReady(() => (opened.office = performance.now()));
  });
}

async function opening(): Promise<Opening> {
  const browser = await launchBrowser();
  const preview = await openPreview(browser, {
    before: async (page) => {
      // What runs the bench names functions by a helper, which pages do not have.
      await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
      await page.addInitScript(watchOffice);
    },
  });
  const { page } = preview;
  await inHost(page, (host, formula) => host.setCell("A1", formula), FORMULA);
  const found = await page.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        const look = (): void => {
          const { paneOpened: opened, regcheckHost: host } = window;
          if (host?.getCell("A1").value !== true || opened?.office === undefined) {
            setTimeout(look, 2);
            return;
          }
          const value = performance.timeOrigin + performance.now() - opened.origin;
          const frame = document.querySelector("iframe")?.contentWindow;
          const files = (frame?.performance.getEntriesByType("resource") ?? []).map(
            (entry) =>
              [entry.name.split("/").at(-1) ?? "", entry.startTime, entry.startTime + entry.duration] as const
          );
          resolve({ office: opened.office, value, files });
        };
        look();
      })
  );
  await preview.close();
  await browser.close();
  return found;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

async function main(): Promise<void> {
  const found: Opening[] = [];
  for (let go = 0; go < GOES; go += 1) found.push(await opening());
  for (const { office, value } of found)
    console.log(`office.js ${office.toFixed(0)} ms, first value ${value.toFixed(0)} ms`);
  for (const [name, from, to] of found.at(-1)?.files ?? [])
    console.log(`${from.toFixed(0).padStart(8)} ${to.toFixed(0).padStart(8)}  ${name}`);
  const ratio = middle(found.map(({ office, value }) => value / office));
  console.log(`page to first formula, to office.js's own start: × ${ratio.toFixed(2)} (goal 1.1)`);
  process.exit();
}

void main();
