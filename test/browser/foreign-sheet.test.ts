import type { Browser } from "playwright-core";
import { launchBrowser, type OpenPreview } from "./support/browser";
import { checkedIn, idleIn, openList } from "./support/list";

jest.setTimeout(300_000);

/** A repair shop's tickets: its days are called as those of an office's dossiers, and it says nothing of any. */
const rows = [
  ["THEO DÕI PHIẾU SỬA CHỮA"],
  ["Mã phiếu", "Khách hàng", "Số điện thoại", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả"],
  ["SC-001", "Phạm Thu Dung", "0927016577", "07/01/2024", "21/01/2024", "25/01/2024"],
  ["SC-002", "Đặng Quốc Nam", "0955186284", "03/02/2024", "08/02/2024", "08/02/2024"],
];

let browser: Browser;
let preview: OpenPreview;
const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openList(browser, rows, { viewport: { width: 1300, height: 846 } });
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
});

test("a workbook of another matter is of no law, and where one is chosen its sheet is asked about, once", async () => {
  expect(await pane().locator("[data-question]").count()).toBe(0);
  await pane().locator('select[name="regulation"]').selectOption("admin-reform");
  await pane().locator('[data-question][data-why="sheet"]').waitFor();
  await idleIn(preview);
  expect(await pane().locator("[data-question]").count()).toBe(1);
  expect(await pane().locator("[data-question] .question-words").innerText()).toMatch(/không giống/);
});

test("it is checked when somebody says so", async () => {
  await pane().locator("[data-question] [data-answer].likely").click();
  await pane().locator('[data-question][data-why="sheet"]').waitFor({ state: "detached" });
  await idleIn(preview);
  await pane().locator('button[name="validate"]').click();
  await checkedIn(preview);
  await pane().locator('[data-rule="admin-reform/late"]').first().waitFor();
});

test("nothing went wrong on the way", () => {
  expect(preview.problems).toEqual([]);
});
