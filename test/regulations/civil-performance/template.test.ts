import { clean, SEEDS, template } from "../../../scripts/templates/civil-performance";
import { checkWorkbook } from "../../../src/check";
import { REGULATIONS } from "../../../src/regulations";
import { serialFromIso } from "../../../src/rules";
import { readWorkbook, toWorkbookData } from "../../../src/xlsx/read";
import { writeWorkbook, type WorkbookSpec } from "../../../src/xlsx/write";

/** The violations of a workbook, `rule@sheet!cell`, and the regulation that it was checked against. */
async function violations(spec: WorkbookSpec): Promise<{ regulation: string; found: string[] }> {
  const workbook = toWorkbookData(await readWorkbook(await writeWorkbook(spec)));
  const check = await checkWorkbook(workbook, {
    regulations: REGULATIONS,
    today: serialFromIso("2024-01-15"),
  });
  const fails = [...check.findings()].filter(({ outcome }) => outcome === "fail");
  const found = fails.map(({ rule, sheet, cell }) => `${rule.split("/")[1] ?? ""}@${sheet}!${cell ?? "-"}`);
  return { regulation: check.regulation.id, found: found.sort() };
}

test("the clean workbook breaks no clause", async () => {
  expect(await violations(clean)).toEqual({ regulation: "civil-performance", found: [] });
});

test("the template has the planted errors, each at its cell, and no others", async () => {
  const expected = SEEDS.flatMap(({ makes }) => makes).sort();
  expect(await violations(template)).toEqual({ regulation: "civil-performance", found: expected });
});
