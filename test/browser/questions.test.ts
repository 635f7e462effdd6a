import type { Browser, Locator } from "playwright-core";
import { launchBrowser, type OpenPreview } from "./support/browser";
import { checkedIn, idleIn, openList } from "./support/list";

jest.setTimeout(300_000);

/** Nobody's list calls a class's pupils so; its cells say what they could be. */
const rows = [
  ["DANH SÁCH LỚP"],
  ["Lớp", "Khối", "Tổng số trẻ của lớp"],
  ["6A", 6, 44],
  ["6B", 6, 47],
  ["7A", 7, 40],
];

let browser: Browser;
let preview: OpenPreview;
const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => idleIn(preview);
const asked = (): Locator => pane().locator("[data-question]").first();

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openList(browser, rows, { viewport: { width: 1300, height: 846 } });
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
});

test("what was not understood is asked with two values of it, and lights up in the sheet", async () => {
  await asked().waitFor();
  expect(await asked().locator(".samples").innerText()).toMatch(/44.*47/);
  await asked().locator("button.cell").click();
  await preview.page.waitForFunction(() => window.regcheckHost!.selection().areas[0] === "C3:C5");
});

test("one click answers it, and another takes the answer back", async () => {
  await asked().locator("[data-answer].likely").click();
  await asked().waitFor({ state: "detached" });
  await idle();
  await pane().locator('button[name="undo"]').click();
  await asked().waitFor();
  await idle();
});

test("a finding of what is lacking leads to the question that answers it", async () => {
  await pane().locator('button[name="validate"]').click();
  await checkedIn(preview);
  // What no column is there for stands in one line that opens.
  await pane().locator('.findings button[name="absent"]').click();
  await pane().locator('[data-rule="school-standard/4.1.b"] .finding-main').click();
  await pane().locator('button[name="toQuestion"]').click();
  await preview.page.waitForFunction(() => window.regcheckHost!.selection().areas[0] === "C3:C5");
});

test("the line of what is lacking heads its findings while it is open, and keeps the focus", async () => {
  const line = pane().locator('.findings button[name="absent"]');
  const pressed = async (becomes: "true" | "false"): Promise<readonly boolean[]> => {
    await line.focus();
    await preview.page.keyboard.press("Enter");
    await pane().locator(`.findings button[name="absent"][aria-expanded="${becomes}"]`).waitFor();
    return line.evaluate((head) => [
      head.nextElementSibling?.className === "list",
      document.activeElement === head,
    ]);
  };
  expect(await line.getAttribute("aria-expanded")).toBe("true");
  expect(await pressed("false")).toEqual([false, true]);
  expect(await pressed("true")).toEqual([true, true]);
});

test("nothing went wrong on the way", () => {
  expect(preview.problems).toEqual([]);
});
