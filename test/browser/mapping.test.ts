import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { writeWorkbook } from "../../src/xlsx/write";
import { launchBrowser, openPreview, type OpenPreview } from "./support/browser";
import { checkedIn, idleIn } from "./support/list";

jest.setTimeout(300_000);

/** A unit's checklist, one line of which nobody could name but who wrote it. */
const LINE = "Kiểm tra việc công khai trên trang thông tin điện tử";
const checklist = (answers: readonly (string | null)[]) => ({
  name: "Tự kiểm tra",
  rows: [
    ["STT", "Nội dung kiểm tra", "Đã thực hiện", "Chưa thực hiện"],
    [1, "Công khai tỷ lệ đánh giá hài lòng", answers[0] ?? null, answers[1] ?? null],
    [2, LINE, null, "x"],
  ],
});

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
const file = join(folder, "Tháng 1.xlsx");
const next = join(folder, "Tháng 2.xlsx");
let browser: Browser | undefined;
let preview: OpenPreview;

const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => idleIn(preview);
const button = (name: string): Locator => pane().getByRole("button", { name, exact: true });
const question = (): Locator => pane().locator('[data-question="B3"] select');
/** A choice is kept in the workbook before what hangs on it is done: the pane is idle until then. */
const gone = (element: Locator): Promise<void> => element.waitFor({ state: "detached" });
const share = async (): Promise<void> => {
  const line = pane().locator('button[name="tablesStep"]');
  if ((await line.getAttribute("aria-expanded")) === "false") await line.click();
  await pane().locator('button[name="share"]').click();
};

async function open(workbook: string): Promise<void> {
  // The packaged Chromium is one process, and ends with its first page.
  browser = await launchBrowser();
  preview = await openPreview(browser, { file: workbook });
  await idle();
}
async function close(): Promise<void> {
  await preview.close();
  await browser?.close();
}
async function validate(): Promise<void> {
  await button("Validate").click();
  await checkedIn(preview);
}
/** By keys nothing is chosen on the way; what was chosen is taken back, and asked again. */
async function byKeys(): Promise<void> {
  const { keyboard } = preview.page;
  await question().focus();
  await keyboard.press("I");
  await pane().getByText("Enter chooses, Esc does not").waitFor();
  await keyboard.press("Escape");
  expect(await question().inputValue()).toBe("");
  await keyboard.press("I");
  await pane().getByText("Enter chooses, Esc does not").waitFor();
  await keyboard.press("Enter");
  await gone(question());
  await pane().locator('button[name="undo"]:enabled').focus();
  await keyboard.press("Enter");
  await pane().locator('[data-question="B3"] .cell:focus').waitFor();
  await idle();
}
async function cellsOf(rule: string): Promise<(string | undefined)[]> {
  await pane().locator('input[name="search"]').fill(`admin-reform/${rule}`);
  return pane()
    .locator(`[data-rule="admin-reform/${rule}"]`)
    .evaluateAll((rows) => rows.map(({ dataset }) => dataset.cell));
}

beforeAll(async () => {
  writeFileSync(file, await writeWorkbook({ sheets: [checklist(["x", null])] }));
  writeFileSync(next, await writeWorkbook({ sheets: [checklist([null, "x"])] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a line is named once, confirmed, saved as a file, and understood in a colleague's workbook", async () => {
  await open(file);
  const answer = pane().locator('[data-question="B3"] [data-answer="III.1.12"]');
  // An item is told by the law's code.
  expect(await answer.innerText()).toMatch(/^III\.1\.12 · \S/);
  await byKeys();
  await answer.click();
  await expect(gone(question())).resolves.toBeUndefined();
  await idle();
  await pane().locator('button[name="tablesStep"]').click();
  await pane().locator(".table > button").click();
  await button("Confirm these columns").click();
  await expect(gone(button("Confirm these columns"))).resolves.toBeUndefined();
  await idle();
  await validate();
  await expect(cellsOf("III.1.12")).resolves.toEqual(["D3"]);

  await share();
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    pane().getByRole("link", { name: "Save file" }).click(),
  ]);
  const saved = join(folder, download.suggestedFilename());
  await download.saveAs(saved);
  const text = await pane().locator('textarea[name="mappingText"]').inputValue();
  expect(readFileSync(saved, "utf8")).toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    regulation: "admin-reform",
    sheets: [{ items: { [LINE]: "III.1.12" } }],
  });
  await close();

  await open(next);
  await validate();
  // Undetermined, for nobody has said that a line is this demand.
  await expect(cellsOf("III.1.12")).resolves.toEqual([""]);
  await share();
  await pane().locator('input[name="mappingFile"]').setInputFiles(saved);
  await pane().getByText("Taken over (tables: 1)").waitFor();
  await idle();
  await expect(cellsOf("III.1.12")).resolves.toEqual(["D3"]);
  expect(preview.problems).toEqual([]);
  await close();
});

test("a text that is no such file changes nothing", async () => {
  await open(file);
  await share();
  await pane().locator('textarea[name="mappingPaste"]').fill('{"format":"something else"}');
  await button("Take over").click();
  await pane().getByText("This is no file of column choices of RegCheck").waitFor();
  await expect(question().count()).resolves.toBe(1);
  await close();
});
