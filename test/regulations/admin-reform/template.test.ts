import { clean, id, SEEDS, template } from "../../../scripts/templates/admin-reform";
import { checkWorkbook, type Check } from "../../../src/check";
import { REGULATIONS } from "../../../src/regulations";
import { serialFromIso } from "../../../src/rules";
import { readWorkbook, toWorkbookData } from "../../../src/xlsx/read";
import { writeWorkbook, type WorkbookSpec } from "../../../src/xlsx/write";

async function check(spec: WorkbookSpec): Promise<Check> {
  const workbook = toWorkbookData(await readWorkbook(await writeWorkbook(spec)));
  return checkWorkbook(workbook, { regulations: REGULATIONS, today: serialFromIso("2026-01-01") });
}

const inShort = (checked: Check): string[] =>
  [...checked.findings()].map(
    ({ rule, sheet, cell, outcome }) =>
      `${rule.slice(id.length + 1)}@${sheet}!${cell ?? "-"}${outcome === "fail" ? "" : ` ${outcome}`}`
  );

test("the clean workbook is recognised and meets every target", async () => {
  const checked = await check(clean);
  expect(checked.regulation.id).toBe(id);
  expect(inShort(checked)).toEqual([]);
  expect(checked.verdict).toBe("pass");
});

test("the template has the planted errors, each at its cell, and no others", async () => {
  const checked = await check(template);
  expect(inShort(checked).sort()).toEqual(SEEDS.flatMap(({ makes }) => makes).sort());
  expect(checked.verdict).toBe("fail");
});
