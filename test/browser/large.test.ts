import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Locator } from "playwright-core";
import type { CellValue } from "../../src/sheets";
import { writeWorkbook } from "../../src/xlsx/write";
import { inHost, launchBrowser, openPreview, type OpenPreview } from "./support/browser";

// Opening 100,000 rows takes the grid a while, and the machine may have other things to do.
jest.setTimeout(900_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
let browser: Browser;
let preview: OpenPreview;

const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => pane().locator('.pane[data-phase="idle"]').waitFor({ timeout: 600_000 });
const button = (name: string): Locator => pane().locator(`button[name="${name}"]`);

/** A list of so many classes; those are too large of whose places that is said. */
async function open(count: number, isWrong: (at: number) => boolean): Promise<void> {
  const rows: CellValue[][] = [
    ["STT", "Lớp", "Khối", "Sĩ số"],
    ...Array.from({ length: count }, (_, at): CellValue[] => [
      ...[at + 1, `${6 + (at % 4)}A${at}`, 6 + (at % 4)],
      isWrong(at) ? 47 : 40,
    ]),
  ];
  const file = join(folder, `${count}.xlsx`);
  writeFileSync(file, await writeWorkbook({ sheets: [{ name: "Lớp", rows }] }));
  preview = await openPreview(browser, { file, locale: "vi-VN" });
  await idle();
}

/** The pane's own frame: what runs in it is the add-in's. */
const frame = (): Frame => preview.page.frames().find((one) => /taskpane\.html/.test(one.url()))!;

/** Begins to note how long the add-in holds the page in one piece; what the embedded Excel does is not counted. */
const watchBlocks = (): Promise<void> =>
  frame().evaluate(() => {
    const longest = { ms: 0, from: performance.now() };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === "self" && entry.startTime >= longest.from)
          longest.ms = Math.max(longest.ms, entry.duration);
    }).observe({ type: "longtask" });
  });

/** The longest piece, and how long it has been watched. */
const blocks = (): Promise<{ readonly longest: number; readonly whole: number }> =>
  frame().evaluate(() => {
    const { longest } = window as unknown as { longest: { ms: number; from: number } };
    return { longest: longest.ms, whole: performance.now() - longest.from };
  });

const requests = (): Promise<number> =>
  preview.page.evaluate(() => (window as unknown as { requests: number }).requests);
const countRequests = (): Promise<void> =>
  inHost(
    preview.page,
    (host) => {
      Object.assign(window, { requests: 0 });
      host.excel.onRequest(() => ((window as unknown as { requests: number }).requests += 1));
    },
    undefined
  );

const counted = (): Promise<string> => pane().locator(".counts").first().innerText();

beforeEach(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await preview?.close();
  await browser?.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test("20,000 rows: checked without holding the page, and after an edit only the edit is looked at", async () => {
  await open(20_000, (at) => at % 100 === 0);
  await watchBlocks();
  await countRequests();
  await button("validate").click();
  await idle();
  const whole = { ...(await blocks()), requests: await requests() };
  const before = await counted();
  await pane().locator('input[name="recheck"]').check();
  // Keeping the choice asks something of Excel as well.
  await preview.page.waitForFunction(() =>
    /recheck\W+true/.test(JSON.stringify(window.regcheckHost!.settings()))
  );
  await idle();
  await countRequests();
  await watchBlocks();
  await inHost(preview.page, (host) => host.setCell("D3", 48), undefined);
  await preview.page.waitForFunction(() => window.regcheckHost!.getCell("D3").shown.bg?.rgb === "#FDE3E1");
  await idle();
  const again = { ...(await blocks()), requests: await requests() };
  console.info("20,000 rows", JSON.stringify({ whole, again }));
  expect(await counted()).not.toBe(before);
  // Five blocks of cells, and what goes before and behind them.
  expect(whole.requests).toBeLessThanOrEqual(2 + 15);
  expect(again.requests).toBeLessThanOrEqual(12);
  // In pieces: not even a slow machine holds the page for most of a check.
  expect(whole.longest).toBeLessThan(whole.whole / 3);
  expect(again.longest).toBeLessThan(again.whole / 3);
  expect(preview.problems).toEqual([]);
});

/** What can be done with the findings, with the sign that it is done; the cell of place n is in row n + 2. */
const ACTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  search: async () => {
    await pane().locator('input[name="search"]').fill("9A49999");
    await pane().locator('[data-cell="D50001"]').waitFor();
  },
  "search ended": async () => {
    await pane().locator('input[name="search"]').fill("");
    await pane().locator('[data-cell="D2"]').waitFor();
  },
  "by record": () => pane().locator('select[name="grouping"]').selectOption("record"),
  "by clause": () => pane().locator('select[name="grouping"]').selectOption("clause"),
  "next page": async () => {
    await button("pageAfter").click();
    await pane().locator('[data-cell="D12"]').waitFor();
  },
  "a cell far down": async () => {
    await inHost(preview.page, (host) => host.select("D49000"), undefined);
    await pane().locator('[aria-current][data-cell="D49000"]').waitFor();
  },
  "set aside": async () => {
    await button("setAside").click();
    await pane().locator('input[name="reason"]').fill("đã xin phép");
    await pane().locator(".set-aside button").click();
    await button("aside").waitFor();
    await idle();
  },
  "another language": async () => {
    await pane().locator('select[name="language"]').selectOption("mn");
    await pane().locator('.pane[lang="mn"]').waitFor();
    await idle();
  },
};

/** Does each, and tells how many nodes the list has then and how long the longest piece of work was. */
async function acted(): Promise<Record<string, { readonly nodes: number; readonly longest: number }>> {
  const done: Record<string, { nodes: number; longest: number }> = {};
  for (const [name, act] of Object.entries(ACTIONS)) {
    await watchBlocks();
    await act();
    // Two frames: what was asked for is drawn, and a long piece has been told.
    await frame().evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    );
    const nodes = await pane().locator(".findings .list *").count();
    done[name] = { nodes, longest: (await blocks()).longest };
  }
  return done;
}

test("100,000 rows, half of them wrong: giving up is answered at once, and 50,000 findings are few nodes", async () => {
  await open(100_000, (at) => at < 50_000);
  await watchBlocks();
  await button("validate").click();
  await button("cancel").waitFor();
  const given = await frame().evaluate(async () => {
    const begun = performance.now();
    document.querySelector<HTMLButtonElement>('button[name="cancel"]')?.click();
    while (document.querySelector(".pane")?.getAttribute("data-phase") !== "idle")
      await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - begun;
  });
  const cancelled = await blocks();
  await pane().getByText("Đã hủy. Chưa có gì thay đổi.").waitFor();
  await watchBlocks();
  await button("validate").click();
  await idle();
  const whole = await blocks();
  expect(await pane().locator(".pager").innerText()).toContain("50.000");
  const begun = performance.now();
  const list = await acted();
  console.info(
    "100,000 rows",
    JSON.stringify({ given, cancelled, whole, list, took: performance.now() - begun })
  );
  for (const { nodes, longest } of Object.values(list)) {
    expect(nodes).toBeLessThanOrEqual(200);
    expect(longest).toBeLessThan(whole.whole / 10);
  }
  expect(await pane().locator("[data-verdict]").getAttribute("data-verdict")).toBe("fail");
  expect(given).toBeLessThan(whole.whole / 4);
  expect(whole.longest).toBeLessThan(whole.whole / 3);
  expect(preview.problems).toEqual([]);
});
