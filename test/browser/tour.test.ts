import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { LANGUAGES, serialFromIso } from "../../src/rules";
import { writeWorkbook } from "../../src/xlsx/write";
import { inHost, launchBrowser, openPreview, type OpenPreview } from "./support/browser";
import { checkedIn, idleIn } from "./support/list";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
// The packaged Chromium is one process, and ends with its first page: a browser for each workbook.
let browser: Browser;
let preview: OpenPreview;

const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => idleIn(preview);
const press = async (name: string): Promise<void> => {
  await pane().locator(`button[name="${name}"]`).click();
  await idle();
};
const step = (number: number): Promise<void> => pane().locator(`.tour[data-step="${number}"]`).waitFor();
const cell = (address: string): Promise<{ value: unknown; text: string }> =>
  inHost(preview.page, (host, at) => host.getCell(at), address);
const selects = (address: string): Promise<unknown> =>
  preview.page.waitForFunction((at) => window.regcheckHost!.selection().areas[0] === at, address);

async function open(file?: string): Promise<void> {
  browser = await launchBrowser();
  preview = await openPreview(browser, { file, locale: "en-US" });
  await idle();
}

async function close(): Promise<void> {
  await preview?.close();
  await browser?.close();
}

afterAll(() => rmSync(folder, { recursive: true }));

/** The pane says what it is for, and its first button is seen without scrolling, in a window 768 pixels high. */
async function saysWhatItIsFor(): Promise<void> {
  const { width } = preview.page.viewportSize()!;
  await preview.page.setViewportSize({ width, height: 768 });
  expect(await pane().locator(".intro").innerText()).toMatch(/^RegCheck compares this workbook/);
  const box = await pane().locator('button[name="validate"]').boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(768);
}

describe("an empty workbook", () => {
  beforeAll(() => open());
  afterAll(close);

  test("is met by a sentence and a button", saysWhatItIsFor);

  test("offers the manual beside templates and a trial", async () => {
    const manual = pane().locator('.nothing a[target="_blank"]');
    expect(await manual.getAttribute("href")).toMatch(/\/manual\/en\/index\.html$/);
  });

  test("offers first what is law in the reader's country", async () => {
    const offered = pane().locator(".nothing .choice").first();
    for (const [language, first] of [
      ["mn", "civil-performance"],
      ["zh", "quality-assurance"],
      ["vi", "school-standard"],
      ["en", "school-standard"],
    ] as const) {
      await pane().locator('select[name="language"]').selectOption(language);
      await pane().locator(`html[lang="${language}"]`).waitFor();
      expect(await offered.getAttribute("data-regulation")).toBe(first);
    }
  });

  test("the trial's sheet says what its texts say, as high as they are", async () => {
    await press("tryOut");
    await step(1);
    // Excel takes "6A" for an hour where nobody says that it is a text.
    expect(await cell("B4")).toMatchObject({ value: "6A", text: "6A" });
    const [title, row] = await inHost(
      preview.page,
      ({ excel: { engine } }) => [0, 3].map((at) => engine.grid.rowHeight(engine.sheets.active.getSheetId(), at)), // prettier-ignore
      undefined
    );
    expect(title).toBeGreaterThan(row ?? 0);
  });

  test("its steps are done by doing them, and what they say is so", async () => {
    await press("validate");
    await step(2);
    await checkedIn(preview);
    expect(await pane().locator('[data-outcome="fail"]').count()).toBe(1);
    // What is to be clicked is seen without scrolling, in every language.
    const { width } = preview.page.viewportSize()!;
    await preview.page.setViewportSize({ width, height: 768 });
    for (const language of [...LANGUAGES, "en"]) {
      await pane().locator('select[name="language"]').selectOption(language);
      await pane().locator(`html[lang="${language}"]`).waitFor();
      const message = await pane().locator("[data-rule] .message").first().boundingBox();
      const toolbar = await pane().locator(".actions").boundingBox();
      expect([language, message!.y + message!.height < toolbar!.y]).toEqual([language, true]);
    }
    await pane().locator("[data-rule] .finding-main").first().click();
    await selects("D5");
    await step(3);
    // What to do next is still in sight, and so is the finding.
    const header = await pane().locator(".header").boundingBox();
    const words = await pane().locator(".tour p").boundingBox();
    const finding = await pane().locator("[data-rule][aria-current]").boundingBox();
    expect(words!.y).toBeGreaterThanOrEqual(header!.y + header!.height);
    expect(finding!.y).toBeGreaterThan(words!.y + words!.height);
    await inHost(preview.page, (host) => host.setCell("D5", 45), undefined);
    await press("validate");
    expect(await pane().locator('[data-outcome="fail"]').count()).toBe(0);
    await press("endTour");
    await pane().locator(".tour").waitFor({ state: "detached" });
    expect(await inHost(preview.page, (host) => host.sheets(), undefined)).toEqual(["Sheet1"]);
  });

  test("days of a sample are days in an Excel of any language", async () => {
    await pane().locator('[data-regulation="admin-reform"]').click();
    await pane().locator('[data-regulation="admin-reform"][aria-pressed="true"]').waitFor();
    await idle();
    await press("tryOut");
    await step(1);
    expect(await cell("D4")).toMatchObject({ value: serialFromIso("2024-03-05"), text: "05/03/2024" });
    expect(await cell("F5")).toMatchObject({ value: serialFromIso("2024-03-20"), text: "20/03/2024" });
    await press("validate");
    await pane().locator("[data-rule] .finding-main").first().click();
    await selects("F5");
    await press("endTour");
  });
});

describe("a workbook that no regulation knows", () => {
  beforeAll(async () => {
    const file = join(folder, "foreign.xlsx");
    const rows = [["Theo dõi"], ["Nhóm", "Bậc", "Đếm"], ["6A", 6, 44], ["6B", 6, 47]];
    writeFileSync(file, await writeWorkbook({ sheets: [{ name: "Nhóm", rows }] }));
    await open(file);
  });
  afterAll(close);

  test("is met by the same sentence and button", saysWhatItIsFor);

  test("is taken for what somebody says that it is, and for nothing before", async () => {
    await pane().locator('[data-regulation="school-standard"]').click();
    const kind = pane().locator('select[name="pointRecord"]');
    await kind.waitFor();
    await idle();
    expect(await pane().locator('button[name="pointAt"]').isDisabled()).toBe(true);
    await inHost(preview.page, (host) => host.select("A2:C2"), undefined);
    await kind.selectOption("class");
    await press("pointAt");
    await pane().locator('[data-question] :text("Nhóm")').first().waitFor();
    await pane().getByRole("button", { name: "Undo" }).click();
    await pane().locator(".nothing").waitFor();
    expect(await kind.inputValue()).toBe("");
  });

  test("nothing went wrong on the way", () => {
    expect(preview.problems).toEqual([]);
  });
});
