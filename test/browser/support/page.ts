/** The page without Excel for tests: from the disk, or from a web server of its own. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { PAGE_FOLDER } from "../../../src/host/preview/build";
import { PATIENCE_MS } from "./browser";
import { failureOf, isAbandoned } from "./requests";

export const PAGE_FILE = pathToFileURL(join(PAGE_FOLDER, "index.html")).href;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** A plain web server over the page's folder. */
export async function servePage(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(PAGE_FOLDER, path === "/" ? "index.html" : path);
    readFile(file).then(
      (content) => response.setHeader("Content-Type", TYPES[extname(file)] ?? "text/plain").end(content),
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Uncaught errors, what the console calls errors, and requests that failed or left the page's own place. */
  readonly problems: string[];
}

/** Opens the page, as a browser of a language would. */
export async function openPage(browser: Browser, url: string, locale: string): Promise<OpenPage> {
  const context = await browser.newContext({ locale, viewport: { width: 1360, height: 840 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("requestfailed", (request) => {
    if (!isAbandoned(request)) problems.push(failureOf(request));
  });
  page.on("request", (request) => {
    const own = request.url().startsWith(url.replace(/[^/]*$/, ""));
    if (!own && !/^(?:data|blob):/.test(request.url())) problems.push(`left: ${request.url()}`);
  });
  await page.goto(url);
  // Pages from the disk may share what browsers keep.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  return { page, context, problems };
}

/** Drops a file onto the page, as a person does. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const content = (await readFile(path)).toString("base64");
  const files = await page.evaluateHandle(
    ([name, text]) => {
      const bytes = Uint8Array.from(atob(text ?? ""), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name ?? ""));
      return transfer;
    },
    [basename(path), content]
  );
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.locator("body").dispatchEvent(type, { dataTransfer: files });
  }
}

/** Waits until the pane has done what it was asked for. */
export const idle = (page: Page): Promise<void> => page.locator('.pane[data-phase="idle"]').waitFor();

/** Clicks a button that hands out a file. */
export async function saved(
  page: Page,
  button: string
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent("download"),
    page.locator(`button[name="${button}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
