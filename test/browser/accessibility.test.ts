import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { LANGUAGES } from "../../src/rules";
import { launchBrowser, type OpenPreview } from "./support/browser";
import { checkedIn, idleIn, openList } from "./support/list";

jest.setTimeout(300_000);

/** What axe calls a violation: its rule, and the elements. */
interface Complaint {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const THEMES = ["light", "dark", "forced"] as const;

/** A list of classes with violations, a blank, and a column that nobody can understand. */
const rows = [
  ["DANH SÁCH LỚP"],
  ["Lớp", "Khối", "Sĩ số", "Sĩ số nữ dân tộc"],
  ["6A", 6, 44, 3],
  ["6B", 6, 47, 4],
  ["7A", 7, null, 2],
];

let browser: Browser;
let preview: OpenPreview;

const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => idleIn(preview);

/** The views of the pane, one after another, each with the way to it. */
const VIEWS: Readonly<Record<string, () => Promise<void>>> = {
  start: idle,
  tables: async () => {
    await pane().locator('button[name="tablesStep"]').click();
    await pane().locator("[data-record] .fold-head").first().click();
  },
  result: async () => {
    await pane().locator('button[name="validate"]').click();
    await checkedIn(preview);
  },
  finding: async () => pane().locator("[data-rule] .finding-main").first().click(),
  settings: async () => {
    await pane().locator('button[name="settings"]').click();
    await pane().locator(".settings").waitFor();
  },
  formula: async () => {
    await pane().locator('header button[name="back"]').click();
    await pane().locator('button[name="formulas"]').click();
    await pane().locator('[data-function="RULE_CHECK"]').click();
    await pane().locator('input[name="findRule"]').fill("45");
    await pane().locator('input[name="rule"]').fill("4.1.b");
    await pane().locator('input[name="value"]').fill("45");
    await pane().locator('input[name="value"]').press("Tab");
    await pane().locator(".trial .value").waitFor();
  },
  help: async () => {
    await pane().locator('header button[name="back"]').click();
    await pane().locator('button[name="help"]').click();
    await pane().locator(".help kbd").first().waitFor();
  },
  trial: async () => {
    await pane().locator('.help button[name="tryOut"]').click();
    await pane().locator('.tour[data-step="1"]').waitFor();
    await idle();
  },
  "trial, a finding": async () => {
    await pane().locator('button[name="validate"]').click();
    await pane().locator('.tour[data-step="2"]').waitFor();
    await pane().locator("[data-rule] .finding-main").first().click();
    await pane().locator('.tour[data-step="3"]').waitFor();
    await idle();
  },
};

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openList(browser, rows, { viewport: { width: 1100, height: 800 } });
  // 320 px is the narrowest that Excel makes it.
  await preview.page.addStyleTag({ content: "#pane { width: 320px !important; }" });
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  // As a browser's own tool would: the page's policy allows no script in a tag.
  await frame?.evaluate(AXE);
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
});

/** Wherever a click left it, the mouse lies on nothing; and colours that change by and by have changed. */
async function settle(): Promise<void> {
  await preview.page.mouse.move(1, 1);
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  await frame!.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState === "finished" || playState === "idle")
  );
}

/** What axe has to say of the pane as it stands, in words for whoever reads the test. */
async function complaints(): Promise<string[]> {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  const found = await frame!.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: Document, options: object): Promise<{ violations: Complaint[] }> };
    };
    // A pane is no page of a site: it has no landmarks of its own to be reached by.
    const options = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
    return (await axe.run(document, options)).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`)
  );
}

/** Wider than the pane: something would have to be scrolled sideways. */
const overflow = async (): Promise<number> => {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  return frame!.evaluate(() =>
    Math.max(
      ...[document.documentElement, document.querySelector("main")!].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth
      )
    )
  );
};

/** What would move by and by, or scroll so, as its styles stand. */
const moving = async (): Promise<string[]> => {
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  return frame!.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          animationName !== "none" || scrollBehavior !== "auto" || !/^0s(, 0s)*$/.test(transitionDuration)
        );
      })
      .map(({ tagName, className }) => `${tagName} ${String(className)}`)
  );
};

/** What stands by itself: names of tables and clauses, answers to choose from, fields. */
const BY_THEMSELVES =
  ".table-record, .group h3, .reading .check > span, .setting > label, .mapping > span, .question-words > span, option, .answers .button";

const lowerLabels = (): Promise<string[]> =>
  pane()
    .locator(BY_THEMSELVES)
    .evaluateAll((all) => all.map((one) => one.textContent ?? "").filter((text) => /^\p{Ll}/u.test(text)));

describe.each(Object.keys(VIEWS))("the view “%s”", (view) => {
  test("has nothing that axe calls a violation, in any language and theme, and fits 320 px", async () => {
    await VIEWS[view]?.();
    const found: string[] = [];
    for (const language of LANGUAGES) {
      await pane().locator('select[name="language"]').selectOption(language);
      await pane().locator(`html[lang="${language}"]`).waitFor();
      await idle();
      if ((await overflow()) > 0) found.push(`${language}: wider than 320 px`);
      for (const theme of THEMES) {
        await preview.page.emulateMedia({
          colorScheme: theme === "dark" ? "dark" : "light",
          forcedColors: theme === "forced" ? "active" : "none",
        });
        // The pane hears of it a moment later; until then its colours are of both.
        await pane()
          .locator(`html[data-theme="${theme === "dark" ? "dark" : "light"}"]`)
          .waitFor();
        await settle();
        found.push(...(await complaints()).map((complaint) => `${language} ${theme} ${complaint}`));
      }
    }
    expect(found).toEqual([]);
  });

  test("begins each label as a sentence begins, in any language", async () => {
    const labels = await pane().locator(BY_THEMSELVES).count();
    // The language's own names at least.
    expect(labels).toBeGreaterThanOrEqual(LANGUAGES.length);
    for (const language of LANGUAGES) {
      await pane().locator('select[name="language"]').selectOption(language);
      await pane().locator(`html[lang="${language}"]`).waitFor();
      await idle();
      expect([language, await lowerLabels()]).toEqual([language, []]);
    }
  });

  test("moves nothing by and by for whoever asks for less motion", async () => {
    await preview.page.emulateMedia({ reducedMotion: "no-preference" });
    // Buttons do otherwise, so the question is one.
    expect(await moving()).not.toEqual([]);
    await preview.page.emulateMedia({ reducedMotion: "reduce" });
    expect(await moving()).toEqual([]);
  });
});
