import type { Browser } from "playwright-core";
import { bytesOf, firstLoad, longest, MOST_FIRST_LOAD } from "../../bench/load";
import { inHost, launchBrowser, openPreview, type OpenPreview } from "./support/browser";

jest.setTimeout(300_000);

// The packaged browser ends with its last page: each test has one of its own.
let browser: Browser;
let preview: OpenPreview | undefined;
beforeEach(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await preview?.close();
  preview = undefined;
  await browser.close();
});

/** Opens the add-in; what is `held` is never answered. What it asks for, office.js apart, is noted. */
async function open(
  held: (name: string) => boolean = () => false,
  answer: "hold" | "refuse" = "hold"
): Promise<string[]> {
  const asked: string[] = [];
  preview = await openPreview(browser, {
    before: async (page) => {
      await page.route(/\/addin\/(?!office\/).*\.(?:html|js|css)$/, async (route) => {
        const name = route.request().url().split("/").at(-1) ?? "";
        asked.push(name);
        if (!held(name)) await route.continue();
        else if (answer === "refuse") await route.abort();
      });
    },
  });
  return asked;
}

const loaded = (language: string): string[] => Object.values(firstLoad(language)).flat();
const first = loaded("en");

test("the first load stays below its limit, whichever language is read", () => {
  expect(bytesOf(loaded(longest()))).toBeLessThanOrEqual(MOST_FIRST_LOAD);
});

test("the pane is on the screen with the first load alone, while no law has come", async () => {
  const others = /^(?!taskpane\.).*\.(?:js|css)$/;
  const asked = await open((name) => others.test(name) && !first.includes(name));
  await preview?.pane().getByRole("combobox", { name: "Language" }).waitFor();
  expect(asked.filter((name) => first.includes(name)).sort()).toEqual([...first].sort());
});

test("a function is known at once, and loads its own law only", async () => {
  const asked = await open((name) => name.includes("src_taskpane_screen"));
  const { page } = preview!;
  await inHost(page, (host) => host.setCell("A1", '=REG.RULE_THRESHOLD("school-standard/4.1.b")'), undefined);
  await page.waitForFunction(() => window.regcheckHost!.getCell("A1").value === 45);
  const law = asked.flatMap((name) => /^src_regulations_([\w-]+?)_index/.exec(name)?.[1] ?? []);
  expect(law).toEqual(["school-standard"]);
});

test("the workbook's own regulation is loaded before the others", async () => {
  const asked = await open();
  const { page } = preview!;
  const pane = preview!.pane();
  await pane.locator('.pane[data-phase="idle"]').waitFor();
  await pane.getByRole("combobox", { name: "Regulation" }).selectOption("civil-performance");
  // What the workbook does not hold yet, the next pane cannot know.
  await page.waitForFunction(() =>
    JSON.stringify(window.regcheckHost!.settings()).includes("civil-performance")
  );
  await pane.locator('.pane[data-phase="idle"]').waitFor();
  asked.length = 0;
  await Promise.all([
    page.waitForRequest(/src_regulations_adult-admission/),
    page.evaluate(() => {
      const frame = document.querySelector("iframe")!;
      frame.src = String(frame.src);
    }),
  ]);
  expect(asked.find((name) => name.startsWith("src_regulations_"))).toContain("civil-performance");
});

test("a function that cannot be loaded says so", async () => {
  await open((name) => name.startsWith("src_functions_general"), "refuse");
  const { page } = preview!;
  await inHost(page, (host) => host.setCell("A1", '=REG.RULE_THRESHOLD("school-standard/4.1.b")'), undefined);
  await page.waitForFunction(() => window.regcheckHost!.getCell("A1").text === "#N/A");
  const message = await inHost(page, (host) => host.getCell("A1").message, undefined);
  expect(message).toContain("could not be loaded");
});

test("a pane that cannot be loaded says so", async () => {
  await open((name) => name.includes("src_taskpane_screen"), "refuse");
  await preview!.pane().getByText("RegCheck could not be loaded").waitFor();
});

test("a check whose law cannot be loaded says so, and can be tried again", async () => {
  let refuse = true;
  await open((name) => refuse && name.startsWith("src_regulations_"), "refuse");
  const pane = preview!.pane();
  await pane.getByText("A part of RegCheck could not be loaded").waitFor();
  refuse = false;
  await pane.getByRole("button", { name: "Recognise again" }).click();
  await pane.locator('[data-regulation="school-standard"]').waitFor();
});
