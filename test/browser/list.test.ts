import type { Browser, Locator } from "playwright-core";
import { inHost, launchBrowser, type OpenPreview } from "./support/browser";
import { idleIn, openChecked } from "./support/list";

jest.setTimeout(300_000);

let browser: Browser;
let preview: OpenPreview;
const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => idleIn(preview);
const button = (name: string): Locator => pane().locator(`button[name="${name}"]`);
const findings = (): Locator => pane().locator(".findings > .list > [data-rule]");
const valuesOf = (name: string): Promise<(string | null)[]> =>
  findings().evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), name);
const count = (kind: string): Locator => pane().locator(`[data-kind="${kind}"]`);
/** The sheet goes a moment behind the list: at last the cell of a finding is selected. */
async function shown(finding: Locator): Promise<void> {
  const at = await finding.evaluate(({ dataset: { sheet, cell } }: HTMLElement) => ({ sheet, cell }));
  await preview.page.waitForFunction(({ sheet, cell }) => {
    const selection = window.regcheckHost!.selection();
    return selection.sheet === sheet && selection.areas[0] === cell;
  }, at);
}

/** Selects a cell in the sheet, as a click there does. */
async function select(sheet: string, cell: string): Promise<void> {
  await inHost(preview.page, (host, name) => host.activate(name), sheet);
  await inHost(preview.page, (host, at) => host.select(at), cell);
}

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openChecked(browser, "assets/school-standard.xlsx", "vi-VN");
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
});

test("a click on a count shows findings of that kind alone, another click all again", async () => {
  const all = await findings().count();
  await count("warning").click();
  await pane().locator('[data-kind="warning"][aria-pressed="true"]').waitFor();
  expect(await valuesOf("data-severity")).toEqual(["warning"]);
  await count("warning").click();
  await pane().locator('[data-kind="warning"][aria-pressed="false"]').waitFor();
  expect(await findings().count()).toBe(all);
});

test("a cell whose finding the list leaves out shows it all the same, and one without says that it has none", async () => {
  await count("warning").click();
  await select("Quyết định công nhận", "D8");
  await pane().locator('.at-cell [data-cell="D8"][data-outcome="fail"][aria-current]').waitFor();
  await select("Danh sách lớp", "A1");
  await pane().locator(".at-cell").getByText("A1").waitFor();
  expect(await pane().locator(".at-cell [data-rule]").count()).toBe(0);
  await count("warning").click();
});

test("only one rule's findings are shown on demand, and a click shows the others again", async () => {
  await findings().first().locator(".finding-main").click();
  await button("onlyRule").click();
  await button("allRules").waitFor();
  expect(new Set(await valuesOf("data-rule")).size).toBe(1);
  await button("allRules").click();
  await button("allRules").waitFor({ state: "detached" });
  expect(new Set(await valuesOf("data-rule")).size).toBeGreaterThan(1);
});

test("by sheet, each group is headed by a sheet's name", async () => {
  await pane().locator('select[name="grouping"]').selectOption("sheet");
  await pane().locator(".group h3").getByText("Quyết định công nhận").waitFor();
  const heads = await pane().locator(".group h3").allInnerTexts();
  expect(new Set(heads)).toEqual(new Set(await valuesOf("data-sheet")));
  await pane().locator('select[name="grouping"]').selectOption("clause");
});

test("by record, each group is headed by what its findings are about", async () => {
  await pane().locator('select[name="grouping"]').selectOption("record");
  await pane().locator(".group h3").getByText("8A2").waitFor();
  const pairs = await pane()
    .locator(".findings > .list > .group")
    .evaluateAll((all) =>
      all.map((head) =>
        [head.querySelector("h3"), head.nextElementSibling?.querySelector(".record")].map(
          (one) => one?.textContent
        )
      )
    );
  expect(pairs.length).toBeGreaterThan(2);
  expect(pairs.filter(([head, record]) => record !== undefined && !head?.includes(record))).toEqual([]);
  await pane().locator('select[name="grouping"]').selectOption("clause");
});

test("what is typed into the search is looked for, and Esc shows all again", async () => {
  const all = await findings().count();
  await pane().locator('input[name="search"]').click();
  await preview.page.keyboard.type("8A2");
  await findings().nth(1).waitFor({ state: "detached" });
  expect(await valuesOf("data-cell")).toEqual(["D17"]);
  await preview.page.keyboard.press("Escape");
  await findings().nth(1).waitFor();
  expect(await findings().count()).toBe(all);
});

test("next and previous end at the last and the first", async () => {
  const position = (at: number): Promise<void> =>
    pane()
      .locator(".position")
      .getByText(new RegExp(`^${at} / `))
      .waitFor();
  const press = async (label: string): Promise<void> => {
    await pane().getByRole("button", { name: label }).focus();
    await preview.page.keyboard.press("Enter");
  };
  const total = Number((await pane().locator(".position").innerText()).split("/")[1]);
  await findings().first().locator(".finding-main").click();
  for (const at of [1, 1]) {
    await press("Phát hiện trước");
    await position(at);
  }
  for (let at = 2; at <= total + 1; at += 1) {
    await press("Phát hiện sau");
    await position(Math.min(at, total));
  }
  // Back on the first page of the list.
  await pane().locator('button[name="pageBefore"]').click();
  await findings().first().locator(".finding-main").click();
  await position(1);
  await idle();
});

test("a finding keeps the colour of its kind while it is selected", async () => {
  const colours = (): Promise<string> =>
    findings()
      .first()
      .evaluate((one) => getComputedStyle(one).borderInlineStartColor);
  const selected = await colours();
  await findings().nth(1).locator(".finding-main").click();
  expect(await colours()).toBe(selected);
});

test("j and k lead through the list, and the sheet goes along", async () => {
  const [first, second] = [findings().nth(0), findings().nth(1)];
  const isCurrent = pane().locator("[aria-current]");
  await first.locator(".finding-main").click();
  await shown(first);
  await preview.page.keyboard.press("j");
  await second.and(isCurrent).waitFor();
  await second.locator(".finding-main:focus").waitFor();
  await shown(second);
  expect(await second.getAttribute("data-cell")).not.toBe(await first.getAttribute("data-cell"));
  await preview.page.keyboard.press("k");
  await first.and(isCurrent).waitFor();
  await shown(first);
});

test("stepping by keys from elsewhere in the pane leads into the list, and on to what can be done there", async () => {
  await button("validate").focus();
  await preview.page.keyboard.press("j");
  await pane().locator("[aria-current] .finding-main:focus").waitFor();
  await preview.page.keyboard.press("Tab");
  expect(await pane().locator("[aria-current] :focus").count()).toBe(1);
  await findings().first().locator(".finding-main").click();
  // The sheet goes there before anything else is selected.
  await shown(findings().first());
});

test("a reading is switched beside the finding that hangs on it, and says before what that would change", async () => {
  await select("Tổ chuyên môn", "D10");
  const finding = pane().locator('[data-cell="D10"][aria-current]');
  await finding.waitFor();
  const options = finding.locator('[data-reading="R1"] input[type="radio"]');
  await finding.locator('button[name="weigh"]').click();
  await idle();
  expect(await finding.locator(".effect").innerText()).toMatch(/Vi phạm −\d/);
  const before = Number(await count("violation").locator(".count-number").innerText());
  // The finding goes with the reading, and nobody could look at its box any more.
  await options.nth(1).click();
  await idle();
  await pane().locator('[data-sheet="Tổ chuyên môn"][data-cell="D10"]').waitFor({ state: "detached" });
  expect(Number(await count("violation").locator(".count-number").innerText())).toBeLessThan(before);
});

test("the list to be worked through is a sheet of its own, with room for signatures", async () => {
  const before = await inHost(preview.page, (host) => host.sheets(), undefined);
  await button("list").click();
  await preview.page.waitForFunction((n) => window.regcheckHost!.sheets().length === n, before.length + 1);
  await idle();
  const [added] = (await inHost(preview.page, (host) => host.sheets(), undefined)).filter(
    (name) => !before.includes(name)
  );
  const texts = await inHost(
    preview.page,
    (host, name) => {
      const { rows, columns } = host.extent(name);
      return Array.from({ length: rows * columns }, (_, at) => {
        const column = String.fromCharCode(65 + (at % columns));
        return host.getCell(`${column}${Math.floor(at / columns) + 1}`, name).text;
      });
    },
    added!
  );
  expect(texts.join("\n")).toMatch(/ký/i);
});

describe("opened again", () => {
  /** The workbook keeps marks and choices; the pane begins anew. */
  const reopen = async (): Promise<void> => {
    await preview.page.locator("#pane iframe").evaluate((frame) => {
      if (frame instanceof HTMLIFrameElement) frame.src = String(frame.src);
    });
    await pane().locator('.pane[data-phase="starting"]').waitFor({ state: "detached" });
    await idle();
  };

  test("it says that marks are from an earlier check, and of which day", async () => {
    await reopen();
    await pane()
      .locator(".stale")
      .getByText(/\d{1,2}\/\d{1,2}\/\d{4}/)
      .waitFor();
    expect(await pane().locator("[data-verdict]").count()).toBe(0);
  });

  test("where every edit is followed by a check, the marks are checked at once", async () => {
    await pane().locator('input[name="recheck"]').check();
    await preview.page.waitForFunction(() =>
      /recheck\W+true/.test(JSON.stringify(window.regcheckHost!.settings()))
    );
    await idle();
    await reopen();
    await pane().locator("[data-verdict]").waitFor();
  });
});

test("nothing went wrong on the way", () => {
  expect(preview.problems).toEqual([]);
});
