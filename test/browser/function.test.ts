import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ADDIN_FOLDER } from "../../src/host/preview/build";
import { REGULATIONS } from "../../src/regulations";
import { writeWorkbook } from "../../src/xlsx/write";
import { inHost, launchBrowser, openPreview, typeInto, type OpenPreview } from "./support/browser";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
const file = join(folder, "Biểu.xlsx");
let browser: Browser;
let preview: OpenPreview;

beforeAll(async () => {
  const rows = [
    ["Tên trường", "THCS Nguyễn Du"],
    ["Cấp học", "THCS"],
    ["Tổng số lớp", 20],
    ["Sĩ số lớp đông nhất", 45],
  ];
  writeFileSync(file, await writeWorkbook({ sheets: [{ name: "Trường", rows }] }));
  browser = await launchBrowser();
  preview = await openPreview(browser, { file });
  await preview.pane().locator('.pane[data-phase="idle"]').waitFor();
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const value = (cell: string): Promise<unknown> =>
  inHost(preview.page, (host, cell) => host.getCell(cell).value, cell);
const becomes = async (cell: string, wanted: unknown): Promise<void> => {
  await preview.page.waitForFunction(
    ([cell, wanted]) => window.regcheckHost!.getCell(String(cell)).value === wanted,
    [cell, wanted]
  );
};

test("a function that is typed into a cell gives the verdict, and changes with its precedents", async () => {
  await typeInto(preview.page, "D1", "=REG.SCHOOL_STANDARD_CHECK(A1:B4)");
  await becomes("D1", "Chưa đủ dữ liệu");
  await inHost(preview.page, (host) => host.setCell("B4", 46), undefined);
  await becomes("D1", "Không đạt");
  await inHost(preview.page, (host) => host.setCell("B4", 45), undefined);
  await becomes("D1", "Chưa đủ dữ liệu");
});

test("one call serves a column: the results spill", async () => {
  await inHost(
    preview.page,
    (host) => host.setCell("F1", '=REG.RULE_CHECK("school-standard/4.1.b",{44;45;46})'),
    undefined
  );
  await becomes("F3", false);
  expect([await value("F1"), await value("F2"), await value("F3")]).toEqual([true, true, false]);
});

test("an error says why, in the pane's language", async () => {
  const { page } = preview;
  await preview.pane().getByRole("combobox", { name: "Language" }).selectOption("vi");
  await preview.pane().getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  await inHost(page, (host) => host.setCell("H1", '=REG.RULE_THRESHOLD("school-standard/0")'), undefined);
  await page.waitForFunction(() => window.regcheckHost!.getCell("H1").text === "#N/A");
  const message = await inHost(page, (host) => host.getCell("H1").message, undefined);
  expect(message).toContain("school-standard/0");
  expect(message).toMatch(/[ăâđêôơưạảấầậắằặẹếềệịọốồộớờợụứừựỳýàáãéèíìóòúù]/);
});

test("the helper: a question, cells selected in the sheet, the result, and the formula in its cell", async () => {
  const { page } = preview;
  const pane = preview.pane();
  const select = (area: string): Promise<void> => inHost(page, (host, area) => host.select(area), area);
  await select("J2");
  await pane.locator('button[name="formulas"]').click();
  await pane.locator('input[name="question"]').fill("quy tắc");
  await pane.locator('[data-function="RULE_CHECK"]').click();
  await pane.locator('input[name="findRule"]').fill("học sinh trong một lớp");
  await pane.locator('[data-rule-id="school-standard/4.1.b"]').click();
  await pane.locator('[data-argument="value"] button.pick').click();
  await pane.locator('[data-argument="value"] button.pick[aria-pressed="true"]').waitFor();
  await select("B4");
  await pane.locator(".trial .value", { hasText: "TRUE" }).waitFor();
  await pane.locator('button[name="insertFormula"]').click();
  await pane.locator('[data-said="inserted"]').waitFor();
  await becomes("J2", true);
  // What stands in a cell is never written over.
  await pane.locator(".insert button.pick").click();
  await pane.locator('.insert button.pick[aria-pressed="true"]').waitFor();
  await select("B4");
  await pane.locator('button[name="insertFormula"]', { hasText: "B4" }).click();
  await pane.locator('[data-said="filled"], [data-said="circular"]').waitFor();
  expect(await value("B4")).toBe(45);
});

test("the helper takes a clause for its rule, and inserts nothing of a rule that there is not", async () => {
  const pane = preview.pane();
  await pane.locator('button[name="otherFunction"]').click();
  await pane.locator('[data-function="RULE_CHECK"]').click();
  const rule = pane.locator('input[name="rule"]');
  const insert = pane.locator('button[name="insertFormula"]');
  await pane.locator('input[name="value"]').fill("46");
  await rule.fill("9.9.z");
  await rule.press("Tab");
  await pane.locator('[data-argument="rule"] .refused').waitFor();
  expect(await pane.locator(".trial .value").count()).toBe(0);
  expect(await insert.isDisabled()).toBe(true);
  await rule.fill("4.1.b");
  await rule.press("Tab");
  await pane.locator(".trial .value", { hasText: "FALSE" }).waitFor();
  expect(await rule.inputValue()).toBe("school-standard/4.1.b");
  expect(await insert.isDisabled()).toBe(false);
});

describe("the page that is shipped", () => {
  const shipped = (name: string): string => readFileSync(join(ADDIN_FOLDER, name), "utf8");

  test("lets nothing leave the machine: scripts and calls go to itself and to Microsoft's office.js", () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(
      shipped("taskpane.html")
    )?.[1];
    const rules = Object.fromEntries((policy ?? "").split("; ").map((rule) => [rule.split(" ")[0], rule]));
    expect(rules["default-src"]).toBe("default-src 'none'");
    expect(rules["connect-src"]).toBe("connect-src 'self' https://appsforoffice.microsoft.com");
    expect(rules["script-src"]).toBe("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).not.toContain("unsafe");
  });

  const scripts = (): string[] => readdirSync(ADDIN_FOLDER).filter((name) => name.endsWith(".js"));

  test("builds no code from texts", () => {
    expect(scripts().length).toBeGreaterThan(10);
    for (const name of scripts()) expect(shipped(name)).not.toMatch(/\beval\(|new Function\(/);
  });

  test("names no address but its own, and those of official texts, which users open", () => {
    const official = REGULATIONS.flatMap(({ officialText }) => officialText?.url ?? []);
    const addresses = scripts().flatMap((name) =>
      [...shipped(name).matchAll(/https?:\/\/[\w./-]+/g)].map(([address]) => address)
    );
    const others = addresses.filter((address) => !address.startsWith("http://www.w3.org/"));
    expect(new Set(others)).toEqual(new Set(official));
  });

  test("has a notice for each package in it, and no source map beside it", () => {
    const notices = `\n${shipped("THIRD-PARTY-NOTICES.txt")}`;
    for (const name of ["preact", "@fluentui/tokens"]) expect(notices).toContain(`\n${name} `);
    expect(readdirSync(ADDIN_FOLDER).filter((name) => name.endsWith(".map"))).toEqual([]);
    for (const name of scripts()) expect(shipped(name)).not.toContain("sourceMappingURL");
  });

  test("has files that may be kept for good: their names change with what is in them", () => {
    const kept = readdirSync(ADDIN_FOLDER).filter((name) => /\.(?:js|css)$/.test(name));
    expect(kept.filter((name) => !/\.[0-9a-f]{10}\.(?:js|css)$/.test(name))).toEqual(["taskpane.js"]);
  });
});

test("nothing failed, and nothing left the machine", () => {
  expect(preview.problems).toEqual([]);
});
