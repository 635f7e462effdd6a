import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { writeWorkbook } from "../../../src/xlsx/write";
import { openPreview, type OpenPreview } from "./browser";

type Rows = Parameters<typeof writeWorkbook>[0]["sheets"][number]["rows"];

/** Nothing is under way in the pane. */
export const idleIn = (preview: OpenPreview): Promise<void> =>
  preview.pane().locator('.pane[data-phase="idle"]').waitFor();

/** A check is done, and the list of its findings, a part of its own, has come behind the verdict. */
export async function checkedIn(preview: OpenPreview): Promise<void> {
  await preview.pane().locator("[data-verdict]").waitFor();
  await idleIn(preview);
  await preview.pane().locator(".findings").waitFor();
}

/** A workbook of ours, open and checked. */
export async function openChecked(browser: Browser, file: string, locale: string): Promise<OpenPreview> {
  const preview = await openPreview(browser, { file, locale });
  await idleIn(preview);
  await preview.pane().locator('button[name="validate"]').click();
  await checkedIn(preview);
  return preview;
}

/** A list of classes by itself in a workbook, open in Vietnamese beside a pane that has settled; closing forgets it. */
export async function openList(
  browser: Browser,
  rows: Rows,
  options: Pick<NonNullable<Parameters<typeof openPreview>[1]>, "viewport"> = {}
): Promise<OpenPreview> {
  const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
  const file = join(folder, "Lớp.xlsx");
  writeFileSync(file, await writeWorkbook({ sheets: [{ name: "Lớp", rows }] }));
  const preview = await openPreview(browser, { file, locale: "vi-VN", ...options });
  await idleIn(preview);
  return {
    ...preview,
    async close() {
      await preview.close();
      rmSync(folder, { recursive: true });
    },
  };
}
