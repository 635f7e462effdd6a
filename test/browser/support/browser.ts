/** A browser and the preview for tests: Chromium from a package on Linux, the installed Edge or Chrome elsewhere. */
import { chromium, type Browser, type Page } from "playwright-core";
import { failureOf, isAbandoned } from "./requests";
import { startPreview, type PreviewOptions } from "../../../src/host/preview/server";
import type { PreviewHandle } from "../../../src/host/preview/handle";

/** What is waited for comes, or something is broken: no machine is as slow as this. */
export const PATIENCE_MS = 120_000;

/**
 * Launches the browser; `CHROME_PATH` names another one.
 *
 * @param processes the packaged browser runs in one process, where service workers cannot: many let them
 * @param args further switches of Chromium
 */
export async function launchBrowser(
  processes: "one" | "many" = "one",
  args: readonly string[] = []
): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  const timeout = PATIENCE_MS;
  if (own) return chromium.launch({ executablePath: own, args: [...args], timeout });
  if (process.platform === "win32") return chromium.launch({ channel: "msedge", args: [...args], timeout });
  if (process.platform === "darwin") return chromium.launch({ channel: "chrome", args: [...args], timeout });
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({
    timeout,
    executablePath: await packaged.executablePath(),
    args: [
      ...packaged.args.filter((argument) => processes === "one" || !ONE_PROCESS.includes(argument)),
      ...args,
    ],
    headless: true,
  });
}

const ONE_PROCESS = ["--single-process", "--no-zygote", "--in-process-gpu"];

export interface OpenPreview {
  readonly page: Page;
  /** The add-in's pane, once it is there. */
  pane(): ReturnType<Page["frameLocator"]>;
  /** What went wrong in the page: uncaught errors and requests that failed or left the machine. */
  readonly problems: string[];
  close(): Promise<void>;
}

/** Serves a workbook and opens it, ready to be clicked; see `PreviewHandle` for `window.regcheckHost`. */
export async function openPreview(
  browser: Browser,
  options: PreviewOptions & {
    readonly locale?: string;
    readonly viewport?: { width: number; height: number };
    /** How blank cells reach functions: as on the web, or as 0 as on the desktop. */
    readonly blankAs?: "null" | "zero";
    /** Called before anything is loaded, to watch or hold back what is. */
    readonly before?: (page: Page) => Promise<void>;
  } = {}
): Promise<OpenPreview> {
  const preview = await startPreview(options);
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1300, height: 800 } });
  page.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  page.on("requestfailed", (request) => {
    if (!isAbandoned(request)) problems.push(failureOf(request));
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(preview.url) && /^https?:/.test(request.url()))
      problems.push(`left: ${request.url()}`);
  });
  await options.before?.(page);
  await page.goto(`${preview.url}?locale=${options.locale ?? "en-US"}&blankAs=${options.blankAs ?? "null"}`);
  await page.waitForFunction(() => window.regcheckHost !== undefined);
  await page.evaluate(() => window.regcheckHost!.drawn());
  return {
    page,
    pane: () => page.frameLocator("#pane iframe"),
    problems,
    async close() {
      await page.close();
      await preview.close();
    },
  };
}

/** Calls a function of the workbook's handle in the page. */
export function inHost<T, A>(
  page: Page,
  work: (host: PreviewHandle, argument: A) => T,
  argument: A
): Promise<Awaited<T>> {
  const source = `(${work.toString()})(window.regcheckHost, ${JSON.stringify(argument) ?? "undefined"})`;
  return page.evaluate(source) as Promise<Awaited<T>>;
}

/** How long a person looks whether a cell has taken a key. */
const LOOK_MS = 2_000;

/**
 * Types into a cell of the grid as a person does, who sees whether the cell takes the first letter and Enter, and
 * what stands there then: a letter typed before the grid has followed the selection is lost, so are some of many on
 * a busy machine, and so is Enter while places are read out of a formula.
 */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const holds = (): Promise<string> =>
    inHost(page, (host, cell) => host.getCell(cell).formula ?? host.getCell(cell).text, address);
  do {
    await typeOnce(page, address, text, deadline);
    if (Date.now() > deadline) throw new Error(`${address} holds ${await holds()}, not ${text}`);
  } while ((await holds()) !== text);
}

async function typeOnce(page: Page, address: string, text: string, deadline: number): Promise<void> {
  const [first = "", rest] = [text.slice(0, 1), text.slice(1)];
  const sees = (wanted: boolean): Promise<boolean> =>
    page
      .waitForFunction((edited) => window.regcheckHost!.isCellEdited() === edited, wanted, {
        timeout: LOOK_MS,
      })
      .then(
        () => true,
        () => Date.now() > deadline && Promise.reject(new Error(`${address} takes no keys`))
      );
  for (;;) {
    await page.evaluate((cell) => window.regcheckHost!.select(cell), address);
    await page.locator("#grid canvas").first().focus();
    await page.keyboard.type(first);
    if (await sees(true)) break;
    // Should it come late after all.
    await page.keyboard.press("Escape");
  }
  await page.keyboard.type(rest);
  do await page.keyboard.press("Enter");
  while (!(await sees(false)));
}
