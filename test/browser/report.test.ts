/** A register of dossiers checked by somebody who reads another language than its law's: rates over rows, and the report. */
import type { Browser, Locator } from "playwright-core";
import { inHost, launchBrowser, typeInto, type OpenPreview } from "./support/browser";
import { idleIn, openChecked } from "./support/list";

jest.setTimeout(300_000);

const REGISTER = "Sổ hồ sơ";
let browser: Browser;
let preview: OpenPreview;
const pane = (): ReturnType<OpenPreview["pane"]> => preview.pane();
const idle = (): Promise<void> => idleIn(preview);
const button = (name: string): Locator => pane().locator(`button[name="${name}"]`);
/** 50 % of the unit's dossiers are digitised, and 60 % are demanded: four rows count against it. */
const digitised = (): Locator => pane().locator('[data-rule="admin-reform/II.4"][data-outcome="fail"]');
const AGAINST = ["L8", "L9", "L12", "L13"];

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openChecked(browser, "assets/admin-reform.xlsx", "zh-CN");
});

afterAll(async () => {
  await preview?.close();
  await browser?.close();
});

test("what is wrong with several rows names their cells, marks them, and leads to each", async () => {
  await digitised().locator(".finding-main").click();
  const cells = digitised().locator(".took-part button.cell");
  expect(await cells.allInnerTexts()).toEqual(AGAINST);
  const grounds = await inHost(
    preview.page,
    (host, [sheet, cells]) => cells.map((cell) => host.getCell(cell, sheet).shown.bg?.rgb),
    [REGISTER, AGAINST] as const
  );
  expect(new Set(grounds)).toEqual(new Set(["#FDE3E1"]));
  await cells.nth(2).click();
  await preview.page.waitForFunction(() => window.regcheckHost!.selection().areas[0] === "L12");
});

describe("the report", () => {
  interface Line {
    readonly texts: string[];
    readonly isLink: boolean;
  }
  const SHEET = "RegCheck 核对报告";
  let lines: Line[];

  beforeAll(async () => {
    await button("report").click();
    await pane().getByText(`“${SHEET}”`).waitFor();
    await idle();
    lines = await inHost(
      preview.page,
      (host, sheet) =>
        Array.from({ length: host.extent(sheet).rows }, (_, row) => ({
          texts: [..."ABCDEFGHI"].map((column) => host.getCell(`${column}${row + 1}`, sheet).text),
          isLink: host.getCell(`A${row + 1}`, sheet).style.ul?.s === 1,
        })),
      SHEET
    );
  });

  test("is in the reader's language, with figures as the law writes them", () => {
    const said = lines.map(({ texts }) => texts[3] ?? "");
    expect(said).toEqual(expect.arrayContaining(["87.5%", "50%"]));
    expect(
      lines.flatMap(({ texts }) => texts).filter((text) => /\b(?:true|false|\d{4,}%)\b/i.test(text))
    ).toEqual([]);
  });

  test("leads from each line of a finding to a cell, and names the others where several rows say it", () => {
    const wrong = lines.filter(({ texts }) => texts[1] === "不符合");
    expect(wrong.length).toBeGreaterThan(5);
    expect(wrong.filter(({ texts, isLink }) => !isLink || !/^[A-Z]+\d+$/.test(texts[0] ?? ""))).toEqual([]);
    const over = wrong.find(({ texts }) => texts[0] === "L8");
    expect(over?.texts[2]).toMatch(/4\/8.*\n计入此项的单元格：L8:L9、L12:L13$/);
  });

  test("is printed on A4 in landscape, with its headings on each page and pages counted", async () => {
    const layout = await inHost(
      preview.page,
      ({ excel: { document, engine } }, sheet) =>
        document.layouts.get(engine.sheetByName(sheet)!.getSheetId()),
      SHEET
    );
    const headings = lines.findIndex(({ texts }) => texts[0] === "单元格") + 1;
    expect(layout).toMatchObject({
      ...{ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } },
      titleRows: `$${headings}:$${headings}`,
    });
    expect(JSON.stringify(layout)).toContain("&P / &N");
  });
});

test("a row that nobody knows may be one of the law's targets, which are named in the reader's language", async () => {
  await inHost(preview.page, (host) => host.activate("Chỉ tiêu"), undefined);
  await typeInto(preview.page, "B13", "Hài lòng chung");
  await button("tablesStep").click();
  await button("recognise").click();
  const answer = pane().locator("[data-question] [data-answer]").first();
  await answer.waitFor();
  const names = await pane()
    .locator("[data-question]")
    .first()
    .locator("[data-answer], option")
    .allInnerTexts();
  expect(names.length).toBeGreaterThan(5);
  expect(
    names.filter((name) => !/\p{Script=Han}/u.test(name) || /[ăđơưạảấầậắặẹếềệọốồộớợụứự]/i.test(name))
  ).toEqual([]);
});

test("nothing went wrong on the way", () => {
  expect(preview.problems).toEqual([]);
});
