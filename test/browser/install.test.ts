/** An installation as users have it: Excel's page here, the add-in on a web server of another name. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { checkInstall } from "../../scripts/check-install";
import { print } from "../../scripts/check-install/line";
import { getBy, type Get } from "../../scripts/check-install/request";
import type { Serving } from "../../scripts/serving/serve";
import { ADDIN_FOLDER, ROOT } from "../../src/host/preview/build";
import { startPreview, type Preview } from "../../src/host/preview/server";
import { makeCertificates, type Certificates } from "../serving/support/certificates";
import { SERVER, startWebServer } from "../serving/support/web-server";
import { inHost, launchBrowser, PATIENCE_MS } from "./support/browser";

jest.setTimeout(300_000);

/** The name that the build of the tests was made for; no other server has it. */
const PUBLIC = "https://regcheck.invalid/";
/** One of the sites that may frame the pane; the embedded Excel answers for it. */
const EXCEL = "https://excel.officeapps.live.com/";
const OFFICE = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//;

let tls: Certificates;
let server: Serving;
let browser: Browser;
beforeAll(async () => {
  tls = await makeCertificates("localhost", "regcheck.invalid");
  server = await startWebServer(ADDIN_FOLDER, tls);
});
beforeEach(async () => {
  // The packaged Chromium ends with its first page. Who asks for the name is led to the server here.
  const rule = `MAP regcheck.invalid ${new URL(server.url).host}`;
  browser = await launchBrowser("one", [`--host-resolver-rules=${rule}`, "--ignore-certificate-errors"]);
});
afterEach(() => browser.close());
afterAll(async () => {
  await server.close();
  tls.remove();
});

/** Microsoft's CDN, played by the npm package of office.js. */
const playCdn = async (page: Page): Promise<void> => {
  await page.route(OFFICE, (route) => {
    const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "").toLowerCase();
    return route.fulfill({ path: join(ROOT, "node_modules/@microsoft/office-js/dist", name) });
  });
};

test(`check-install finds nothing wrong with the build on ${SERVER}`, async () => {
  const get: Get = (url) =>
    url.startsWith(PUBLIC)
      ? getBy(tls.ca)(url.replace(PUBLIC, server.url))
      : Promise.resolve({ status: 200, headers: {}, body: Buffer.from("") });
  const lines = await checkInstall(PUBLIC, get);
  expect(lines.filter(({ ok }) => !ok).map(print)).toEqual([]);
  expect(lines.length).toBeGreaterThan(12);
});

/** Excel's site, played by the preview's server. */
const playExcel = async (page: Page, { url }: Preview): Promise<void> => {
  await page.route(`${EXCEL}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(EXCEL, url) });
    await route.fulfill({ response });
  });
};

describe("from another server than Excel's page", () => {
  let preview: Preview;
  let page: Page;
  let problems: string[];
  beforeEach(async () => {
    problems = [];
    preview = await startPreview({ file: "assets/school-standard.xlsx", addinUrl: PUBLIC });
    page = await browser.newPage({ viewport: { width: 1300, height: 800 } });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    await playCdn(page);
    await playExcel(page, preview);
    await page.goto(EXCEL);
    await page.waitForFunction(() => window.regcheckHost !== undefined);
  });
  afterEach(async () => {
    await page.close();
    await preview.close();
  });

  test("a site that is none of Office's may not frame the pane", async () => {
    const refusal = page.waitForEvent("console", {
      predicate: (said) => said.text().includes("frame-ancestors"),
    });
    await page.goto(preview.url);
    expect((await refusal).text()).toContain("https://*.officeapps.live.com");
  });

  /** The first check of the manual, as it is written: its buttons and its formula. */
  test("the manual's first check works, step by step", async () => {
    const guide = readFileSync("docs/manual/en/first-check.md", "utf8");
    const [, , ...buttons] = [...guide.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = ""]) => name);
    const [formula = "", result = ""] = /`(=REG.+)` gives (\S+),/.exec(guide)?.slice(1) ?? [];
    const pane = page.frameLocator("#pane iframe");
    const idle = (): Promise<void> => pane.locator('.pane[data-phase="idle"]').waitFor();
    await idle();
    const press = async (name: string): Promise<void> => {
      await pane.getByRole("button", { name, exact: true }).first().click();
      await idle();
    };
    const [validate = "", next = "", again = "", report = "", remove = ""] = buttons;
    await press(validate);
    expect(await pane.locator("[data-verdict]").getAttribute("data-verdict")).toBe("fail");
    await pane.locator("[data-rule] .finding-main").first().click();
    await press(next);
    await press(again);
    await inHost(page, (host, text) => host.setCell("Z1", text), formula);
    await page.waitForFunction((text) => window.regcheckHost!.getCell("Z1").text === text, result);
    await press(report);
    const sheets = await inHost(page, (host) => host.sheets(), undefined);
    expect(sheets).toContain("RegCheck report");
    await press(remove);
    expect(problems).toEqual([]);
  });
});

describe("the pane's page without Excel", () => {
  test("opened in a browser it says where it belongs, and leads to the page and the manual", async () => {
    const page = await browser.newPage({ locale: "vi-VN" });
    page.setDefaultTimeout(PATIENCE_MS);
    await playCdn(page);
    await page.goto(`${PUBLIC}taskpane.html`);
    await page.getByText("Trang này là ngăn RegCheck bên trong Excel").waitFor();
    await page.locator('a[href^="manual/"]').click();
    await page.getByRole("heading", { level: 1, name: "RegCheck là gì" }).waitFor();
    expect(page.url()).toBe(`${PUBLIC}manual/vi/index.html`);
    await page.close();
  });

  test("where office.js is blocked it names the address", async () => {
    const page = await browser.newPage({ locale: "zh-CN" });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.route(OFFICE, (route) => route.abort());
    await page.goto(`${PUBLIC}taskpane.html`);
    await page.getByText("无法加载微软的 office.js").waitFor();
    expect(await page.textContent("#pane")).toContain(
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"
    );
    await page.close();
  });
});
