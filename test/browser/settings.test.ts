import type { Browser, Locator } from "playwright-core";
import { inHost, launchBrowser, openPreview, type OpenPreview } from "./support/browser";
import { checkedIn, idleIn } from "./support/list";

jest.setTimeout(300_000);

let browser: Browser;
let preview: OpenPreview;

const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => idleIn(preview);
const setting = (id: string): Locator => pane().locator(`[data-setting="${id}"]`);

/** Types into a field as a person does, and leaves it. */
async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await preview.page.keyboard.press("Control+A");
  await preview.page.keyboard.press("Delete");
  if (text !== "") await preview.page.keyboard.type(text);
  await preview.page.keyboard.press("Tab");
  await idle();
}

async function openWith(file: string): Promise<void> {
  browser = await launchBrowser();
  preview = await openPreview(browser, { file, locale: "en-US" });
  await idle();
  await pane().locator('button[name="settings"]').click();
  await pane().locator(".settings").waitFor();
}

afterEach(async () => {
  await preview?.close();
  await browser?.close();
});

test("adult admission: number, day, order of subjects and the province's own grounds", async () => {
  await openWith("assets/adult-admission.xlsx");
  for (const { id, wrong, reason, right } of [
    { id: "lowCompletion", wrong: "many", reason: "“many” is no number", right: "60" },
    { id: "lowCompletion", wrong: "101", reason: "from 0 to 100", right: "100" },
    { id: "ageDay", wrong: "2024-13-01", reason: "Write year-month-day", right: "2024-12-31" },
    { id: "ties", wrong: "highest first", reason: "subjects in their order", right: "语文、数学" },
  ]) {
    const [box, field] = [setting(id), setting(id).locator(".field")];
    await type(field, wrong);
    await box.locator(".refused", { hasText: reason }).waitFor();
    expect([await field.inputValue(), await field.getAttribute("aria-invalid")]).toEqual([wrong, "true"]);
    await type(field, right);
    await box.locator(".refused").waitFor({ state: "detached" });
    expect([await field.inputValue(), await field.getAttribute("aria-invalid")]).toEqual([right, null]);
  }

  const grounds = setting("localGrounds");
  await preview.page.addStyleTag({ content: "#pane { width: 320px !important; }" });
  await type(grounds.getByLabel("Ground 1"), "自谋职业的退役士兵考生");
  const isSeenWhole = (field: HTMLElement): boolean => field.scrollWidth <= field.clientWidth;
  expect(await grounds.getByLabel("Ground 1").evaluate(isSeenWhole)).toBe(true);
  await type(grounds.getByLabel("Ground 1"), "年满25周岁");
  await type(grounds.getByLabel("Points 1"), "many");
  await grounds.getByText("row 1 needs a ground and points as a number").waitFor();
  expect(await grounds.getByLabel("Points 1").inputValue()).toBe("many");
  await type(grounds.getByLabel("Points 1"), "30分");
  expect(await grounds.getByLabel("Points 1").inputValue()).toBe("30");
  await grounds.getByText("Row 1 has no source").waitFor();
  await type(grounds.getByLabel("Source 1"), "省招委");
  await grounds.getByText("Row 1 has no source").waitFor({ state: "detached" });
  await grounds.getByText("looser than the national text, which gives 20").waitFor();

  await pane().locator('select[name="language"]').selectOption("vi");
  await pane().locator('html[lang="vi"]').waitFor();
  expect(await setting("ageDay").locator(".field").inputValue()).toBe("31/12/2024");
  await type(setting("ageDay").locator(".field"), "31/2/2024");
  await setting("ageDay").getByText("không phải là ngày").waitFor();
  expect(preview.problems).toEqual([]);
});

test("civil performance: bands of categories, bound by bound; and the colours of marks", async () => {
  await openWith("assets/civil-performance.xlsx");
  const [low, high] = [0, 1].map((index) => setting("excellent").locator(".range input").nth(index));
  await type(low!, "90");
  await type(high!, "80");
  await setting("excellent").getByText("the lower one first").waitFor();
  expect([await low!.inputValue(), await high!.inputValue()]).toEqual(["90", "80"]);
  await type(high!, "100");
  await setting("excellent").locator(".refused").waitFor({ state: "detached" });
  const normal = setting("normal").locator(".range input");
  await type(normal.nth(0), "60");
  await type(normal.nth(1), "95");
  await setting("normal").getByText("Overlaps with").waitFor();
  await type(normal.nth(1), "89,9");
  await setting("normal").locator(".doubt").waitFor({ state: "detached" });

  await pane().locator('button[name="back"]').first().click();
  await pane().locator('button[name="validate"]').click();
  await checkedIn(preview);
  const marked = pane().locator('[data-rule]:not([data-cell=""])').first();
  const [cell, sheet] = [await marked.getAttribute("data-cell"), await marked.getAttribute("data-sheet")];
  const ground = (): Promise<string | undefined> =>
    inHost(
      preview.page,
      (host, [address, name]) => host.getCell(address ?? "", name ?? undefined).shown.bg?.rgb ?? undefined,
      [cell, sheet] as const
    );
  await pane().locator('button[name="settings"]').click();
  /** The cell's ground once it is marked otherwise than before: marks are taken away and laid anew. */
  const groundAfter = async (before?: string): Promise<string> => {
    for (;;) {
      const shown = await ground();
      if (shown !== undefined && shown !== before) return shown;
      await preview.page.waitForTimeout(50);
    }
  };
  const usual = await groundAfter();
  await pane().locator('input[name="palette"][value="grey"]').check();
  const grey = await groundAfter(usual);
  await pane().locator('input[name="palette"][value="usual"]').check();
  expect(await groundAfter(grey)).toBe(usual);
  expect(preview.problems).toEqual([]);
});
