import { clean, id, SEEDS, template } from "../../../scripts/templates/adult-admission";
import { checkWorkbook } from "../../../src/check";
import { REGULATIONS } from "../../../src/regulations";
import { serialFromIso } from "../../../src/rules";
import { readWorkbook, toWorkbookData } from "../../../src/xlsx/read";
import { writeWorkbook, type WorkbookSpec } from "../../../src/xlsx/write";

/** `rule@sheet!cell` of every fail in a workbook that has been written and read again. */
async function failsOf(spec: WorkbookSpec): Promise<{ regulation: string; fails: string[] }> {
  const workbook = toWorkbookData(await readWorkbook(await writeWorkbook(spec)));
  const check = await checkWorkbook(workbook, {
    regulations: REGULATIONS,
    today: serialFromIso("2026-01-01"),
  });
  const fails = [...check.findings()]
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule, sheet, cell }) => `${rule.slice(id.length + 1)}@${sheet}!${cell ?? "-"}`);
  return { regulation: check.regulation.id, fails };
}

test("a year in order breaks no rule", async () => {
  expect(await failsOf(clean)).toEqual({ regulation: id, fails: [] });
});

test("each planted error is found at its cell, and nothing else", async () => {
  const { fails } = await failsOf(template);
  expect(fails.sort()).toEqual(SEEDS.flatMap(({ makes }) => makes).sort());
});
