import type { Seed } from "../../scripts/template-kit";
import { checkWorkbook, type Check, type CheckOptions } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import { readWorkbook, toWorkbookData } from "../../src/xlsx/read";
import { writeWorkbook, type WorkbookSpec } from "../../src/xlsx/write";

/** Checks a template after it was written to a file and read again. */
export async function checkTemplate(spec: WorkbookSpec, settings?: CheckOptions["settings"]): Promise<Check> {
  const workbook = toWorkbookData(await readWorkbook(await writeWorkbook(spec)));
  return checkWorkbook(workbook, {
    regulations: REGULATIONS,
    today: serialFromIso("2026-01-01"),
    settings,
  });
}

/** `rule@sheet!cell` of every finding, "-" where no single cell says it, behind it the outcome if it is no fail. */
export const inShort = (checked: Check): string[] =>
  [...checked.findings()]
    .map(
      ({ rule, sheet, cell, outcome }) =>
        `${rule.split("/")[1] ?? ""}@${sheet}!${cell ?? "-"}${outcome === "fail" ? "" : ` ${outcome}`}`
    )
    .sort();

/** What the planted errors make, in the same words. */
export const expected = (seeds: readonly Seed[]): string[] => seeds.flatMap(({ makes }) => makes).sort();
