import { clean, id, SEEDS, template } from "../../../scripts/templates/quality-assurance";
import { checkWorkbook, type Check } from "../../../src/check";
import { REGULATIONS } from "../../../src/regulations";
import { serialFromIso } from "../../../src/rules";
import { readWorkbook, toWorkbookData } from "../../../src/xlsx/read";
import { writeWorkbook, type WorkbookSpec } from "../../../src/xlsx/write";

/** The year of 30 May is for the user to set. */
async function check(spec: WorkbookSpec, filingYear: number | undefined = 2018): Promise<Check> {
  const workbook = toWorkbookData(await readWorkbook(await writeWorkbook(spec)));
  return checkWorkbook(workbook, {
    regulations: REGULATIONS,
    today: serialFromIso("2026-01-01"),
    settings: { readings: {}, values: filingYear === undefined ? {} : { filingYear } },
  });
}

const inShort = (checked: Check): string[] =>
  [...checked.findings()].map(
    ({ rule, sheet, cell, outcome }) =>
      `${rule.slice(id.length + 1)}@${sheet}!${cell ?? "-"}${outcome === "fail" ? "" : ` ${outcome}`}`
  );

test("the clean workbook is recognised and keeps to every clause", async () => {
  const checked = await check(clean);
  expect(checked.regulation.id).toBe(id);
  expect(inShort(checked)).toEqual([]);
  expect(checked.verdict).toBe("pass");
});

test("without the year of 30 May one clause stays open, once", async () => {
  const checked = await check(clean, NaN);
  expect(inShort(checked)).toEqual(["5.4@院校一览!- unknown"]);
  expect(checked.verdict).toBe("unknown");
});

test("the template has the planted errors, each at its cell, and no others", async () => {
  const checked = await check(template);
  expect(inShort(checked).sort()).toEqual(SEEDS.flatMap(({ makes }) => makes).sort());
  expect(checked.verdict).toBe("fail");
});
