/** The same said in another way has the same outcomes; a worse figure is no better. */
import { fullId, type Comparison, type Regulation, type Rule } from "../../src/rules";
import { parseAddress, type CellValue, type SheetData, type WorkbookData } from "../../src/sheets";
import type { Check, Finding, FreshCheck } from "../../src/check";
import { bases } from "./bases";
import { checked } from "./properties";
import { inTwo, REWRITINGS, sheetsReversed, type Known } from "./rewritings";

interface Original {
  readonly name: string;
  readonly workbook: WorkbookData;
  readonly check: FreshCheck;
}

let originals: readonly Original[];
beforeAll(async () => {
  // The templates with their errors hold what the clean ones hold.
  const all = await Promise.all(
    bases()
      .filter(({ name }) => !name.endsWith(" clean"))
      .map(async (base) => ({ ...base, check: await checked(base.workbook) }))
  );
  originals = all.flatMap(({ check, ...base }) => (check ? [{ ...base, check }] : []));
});

/** How often each rule came to each outcome. */
function outcomesOf(
  check: Check | undefined,
  wanted: (rule: Rule) => boolean = () => true
): Record<string, number> {
  const rules = new Map(check?.regulation.rules.map((rule) => [fullId(check.regulation, rule), rule]));
  const counts: Record<string, number> = {};
  for (const { rule, outcome } of check?.findings(true) ?? []) {
    const known = rules.get(rule);
    if (known && wanted(known)) counts[`${rule} ${outcome}`] = (counts[`${rule} ${outcome}`] ?? 0) + 1;
  }
  return counts;
}

const again = (workbook: WorkbookData, { check }: Original): Promise<Check | undefined> =>
  checked(workbook, { regulation: check.regulation.id });

/** The visible sheets with what was recognised on them; hidden ones are read by nobody. */
function knownSheets({ workbook, check }: Original): ReadonlyMap<SheetData, Known> {
  const shown = workbook.sheets.filter(({ hidden }) => hidden !== true);
  const { sheets } = check.recognition;
  return new Map(
    shown.flatMap((sheet, index) => {
      const recognised = sheets[index];
      return recognised ? [[sheet, { sheet, recognised }] as const] : [];
    })
  );
}

/** A workbook with its sheets rewritten; undefined where none lends itself to it. */
function rewritten(
  original: Original,
  rewrite: (known: Known, regulation: Regulation) => readonly SheetData[] | undefined
): WorkbookData | undefined {
  const known = knownSheets(original);
  let isChanged = false;
  const sheets = original.workbook.sheets.flatMap((sheet) => {
    const own = known.get(sheet);
    const next = own && rewrite(own, original.check.regulation);
    isChanged ||= next !== undefined;
    return next ?? [sheet];
  });
  return isChanged ? { ...original.workbook, sheets } : undefined;
}

/** Rules about the order of rows are not asked where rows change places. */
const isOfNoOrder = ({ kind }: Rule): boolean => kind !== "order";

/** A third of the workbooks, another one for each rewriting; all of them where REGCHECK_FULL is 1. */
const some = (turn: number): readonly Original[] =>
  originals.filter((_, at) => process.env.REGCHECK_FULL === "1" || at % 3 === turn % 3);

test.each(Object.entries(REWRITINGS))("%s", async (name, rewrite) => {
  let tried = 0;
  for (const original of some(Object.keys(REWRITINGS).indexOf(name))) {
    const workbook = rewritten(original, (known, regulation) => {
      const sheet = rewrite(known, regulation);
      return sheet && [sheet];
    });
    if (!workbook) continue;
    tried += 1;
    const after = outcomesOf(await again(workbook, original), isOfNoOrder);
    expect([original.name, after]).toEqual([original.name, outcomesOf(original.check, isOfNoOrder)]);
  }
  expect(tried).toBeGreaterThan(0);
});

test("sheets from the last to the first", async () => {
  for (const original of some(1)) {
    const after = outcomesOf(await again(sheetsReversed(original.workbook), original));
    expect([original.name, after]).toEqual([original.name, outcomesOf(original.check)]);
  }
});

const isOfRows = ({ forms }: Rule): boolean => forms.every(({ scope }) => scope === "row");

test("a table on two sheets: what is said of each record stays", async () => {
  let tried = 0;
  for (const original of originals) {
    const workbook = rewritten(original, inTwo);
    if (!workbook) continue;
    tried += 1;
    const after = outcomesOf(await again(workbook, original), isOfRows);
    const before = outcomesOf(original.check, isOfRows);
    // Half a column may leave open what all of it proves.
    const turned = Object.entries(after).filter(
      ([key, n]) => !key.endsWith(" unknown") && n > (before[key] ?? 0)
    );
    expect([original.name, turned]).toEqual([original.name, []]);
  }
  expect(tried).toBeGreaterThan(0);
});

/** A figure further on the wrong side; undefined where there is no telling. */
function worse(
  value: CellValue,
  { value: found, limit }: Finding,
  comparison: Comparison | undefined
): number | undefined {
  if (typeof value !== "number" || typeof found !== "number" || found !== value) return undefined;
  const [low, high] = Array.isArray(limit) ? limit : [limit, limit];
  if (typeof low !== "number" || typeof high !== "number" || value === 0) return undefined;
  const isLow = value < low || (value === low && comparison === "moreThan");
  return isLow ? Math.floor(value / 2) : value * 2;
}

test("a figure that breaks a limit still does when it is worse", async () => {
  let tried = 0;
  for (const original of originals) {
    const { workbook, check, name } = original;
    for (const finding of [...check.findings()].filter(({ outcome }) => outcome === "fail")) {
      const rule = check.regulation.rules.find((one) => fullId(check.regulation, one) === finding.rule);
      const cell = parseAddress(finding.cell ?? "");
      const sheet = workbook.sheets.find((one) => one.name === finding.sheet);
      const comparison = rule?.forms.find((form) => form.comparison)?.comparison;
      if (!cell || !sheet || sheet.origin || comparison === undefined) continue;
      const next = worse(sheet.values[cell.row]?.[cell.column] ?? null, finding, comparison);
      if (next === undefined) continue;
      tried += 1;
      const values = sheet.values.map((row, r) =>
        row.map((old, c) => (r === cell.row && c === cell.column ? next : old))
      );
      const sheets = workbook.sheets.map((one) => (one === sheet ? { ...sheet, values } : one));
      const after = await again({ ...workbook, sheets }, original);
      const still = [...(after?.findings() ?? [])].some(
        (one) =>
          one.rule === finding.rule &&
          one.outcome === "fail" &&
          one.sheet === finding.sheet &&
          one.cell === finding.cell
      );
      expect([name, finding.rule, finding.cell, next, still]).toEqual([
        name,
        finding.rule,
        finding.cell,
        next,
        true,
      ]);
    }
  }
  expect(tried).toBeGreaterThan(10);
});
