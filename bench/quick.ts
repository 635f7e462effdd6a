/**
 * `npm run bench:quick [-- RECORDS [PART …]]`: what a check costs in Excel, as ratios in one run. The real office.js speaks
 * with the embedded Excel; what both use of the processor is counted, so that a busy machine changes little.
 */
import { join } from "node:path";
import { toAddresses, toAreas } from "../src/marks";
import { address, parseAddress, type CellValue } from "../src/sheets";
import { describeFunctions } from "../src/host/functions/office";
import { functionsMetadata } from "../scripts/build/functions-metadata-plugin.cjs";
import { openWithFunctions } from "../test/functions/support/excel";
import { openHeadlessExcel, type HeadlessExcel } from "../test/host/support/excel";
import { commandCost, ROOT } from "./commands";
import { candidates, TODAY } from "./sheets";
import {
  shipped,
  type CheckOptions,
  type KeptCheck as Kept,
  type Mark,
  type Result,
  type Rule,
} from "./shipped";

const RECORDS = Number(process.argv[2] ?? 20_000);
const MARKS = 50_000;
const CALLS = 10_000;

/** Milliseconds of the processor that some work takes. */
async function cost(work: () => unknown): Promise<number> {
  const begin = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

const least = (costs: readonly number[]): number => Math.min(...costs);

/** The least of several goes, after one that nobody counts: what else a machine does only adds. */
async function leastOf(work: () => unknown, goes = 5): Promise<number> {
  await work();
  const costs: number[] = [];
  for (let go = 0; go < goes; go += 1) costs.push(await cost(work));
  return least(costs);
}

interface Line {
  readonly measure: string;
  readonly goal: string;
  readonly found: string;
}
const lines: Line[] = [];
function say(measure: string, goal: string, found: string): void {
  lines.push({ measure, goal, found });
  console.log(`${measure}: ${found} (goal ${goal})`);
}
const times = (ratio: number): string => `× ${ratio.toFixed(2)}`;

const writeCell = (cell: string, value: CellValue): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(cell).values = [[value]];
    await context.sync();
  });

const {
  bareMarks,
  bareRead,
  BLOCK_CELLS,
  evaluateRule,
  KeptCheck,
  makeContext,
  mark,
  marksOf,
  NO_SETTINGS,
  readChanges,
  readWorkbook,
  recognise,
  REGULATIONS,
} = shipped();

const LAW = REGULATIONS.filter(({ id }) => id === "adult-admission");
const OPTIONS: CheckOptions = { regulations: LAW, today: TODAY };

async function checking(): Promise<void> {
  const workbook = await candidates(RECORDS);
  const [sheet] = workbook.sheets;
  if (!sheet) return;
  const rows = Object.fromEntries(workbook.sheets.map(({ name, values }) => [name, values]));
  const host = await openHeadlessExcel(rows);
  let requests = 0;
  host.excel.onRequest(() => (requests += 1));
  const columns = Math.max(...sheet.values.map((row) => row.length));
  const bare = await leastOf(() => bareRead(sheet.values.length, columns));
  const whole = async (): Promise<Kept> => {
    const { workbook: read } = await readWorkbook();
    const kept = await KeptCheck.of(read, OPTIONS);
    await mark(marksOf(kept.check.findings()));
    return kept;
  };
  const all = await leastOf(whole);
  say(`check of ${RECORDS} × ${columns} cells, to a bare read`, "1.5", times(all / bare));
  requests = 0;
  await whole();
  const blocks = Math.ceil((sheet.values.length * columns) / BLOCK_CELLS) + workbook.sheets.length - 1;
  say("round trips of a check", `${blocks} blocks + 10`, String(requests));
  await editing(host, all, sheet.values.findIndex((row) => row.includes("考生号")) + 2);
  await host.close();
}

/** An edit of a candidate's total in the middle of the list, and its check. */
async function editing(host: HeadlessExcel, whole: number, first: number): Promise<void> {
  let snapshot = await readWorkbook();
  const kept = await KeptCheck.of(snapshot.workbook, OPTIONS);
  await mark(marksOf(kept.check.findings()));
  const cell = address({ row: first + Math.floor(RECORDS / 2), column: 20 });
  const sheetId = host.engine.sheets.all()[0]?.getSheetId() ?? "";
  let value = 100;
  const edit = async (): Promise<void> => {
    const renewed = await readChanges(snapshot, [{ sheetId, address: cell }]);
    if (!renewed || !(await kept.again(renewed.changes, OPTIONS))) throw new Error("not by a shortcut");
    snapshot = renewed.snapshot;
    await mark(marksOf(kept.check.findings()));
  };
  const costs: number[] = [];
  for (let go = 0; go < 6; go += 1) {
    value += 1;
    await writeCell(cell, value);
    // What the workbook itself reckons anew is no part of the check.
    await host.engine.settled();
    costs.push(await cost(edit));
  }
  const [, ...counted] = costs;
  const ratio = (whole / least(counted)).toFixed(0);
  say("check again after an edit, to a whole check", "1/50", `1/${ratio}`);
}

async function detecting(): Promise<void> {
  const workbook = await candidates(RECORDS);
  const [one, all]: [number[], number[]] = [[], []];
  // In turn: a second measure would find code that the first one has warmed.
  for (let go = 0; go < 10; go += 1) {
    one.push(await cost(() => recognise(workbook, LAW, { regulation: "adult-admission" })));
    all.push(await cost(() => recognise(workbook, REGULATIONS)));
  }
  say("detection over five regulations, to the right one", "1.1", times(least(all) / least(one)));
}

/**
 * What is judged of each record by itself: a byte a record and rule, as checks keep it, to a judgement for each with
 * its cells, figures and words, as rules would give it that are not compiled.
 */
async function judging(): Promise<void> {
  const workbook = await candidates(RECORDS);
  const { regulation, sheets } = recognise(workbook, LAW, { regulation: "adult-admission" });
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ table }) => table));
  if (!regulation) return;
  const judge = (rules: readonly Rule[]): Result[] => {
    // Anew each time: facts are kept with it.
    const context = makeContext(regulation, tables, TODAY, NO_SETTINGS);
    return rules.flatMap((rule) => evaluateRule(regulation, rule, tables, context));
  };
  const rows = judge(regulation.rules).filter((result) => result.scope === "row");
  const ofRows = [...new Set(rows.map(({ rule }) => rule))];
  const compiled = await leastOf(() => judge(ofRows));
  const explained = await leastOf(() => {
    for (const { table, explain } of rows)
      for (let index = 0; index < table.count; index += 1) explain(index);
  }, 2);
  const times = (explained / compiled).toFixed(1);
  say(`${ofRows.length} rules of a record, to a judgement for each`, "1/4", `1/${times}`);
}

async function marking(): Promise<void> {
  const rows = Array.from({ length: MARKS }, (): CellValue[] => [1, 2, 3, 4]);
  const host = await openHeadlessExcel({ Sheet: rows });
  const cells = Array.from({ length: MARKS }, (_, at) => address({ row: at, column: (at * 7) % 4 }));
  const marks = cells.map((cell): Mark => ({ sheet: "Sheet", cell, kind: "violation" }));
  const clear = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet").getRange().conditionalFormats.clearAll();
      await context.sync();
    });
  const places = cells.flatMap((cell) => parseAddress(cell) ?? []);
  const addresses = toAddresses(toAreas(places));
  const bare = await leastOf(async () => {
    await clear();
    await bareMarks(addresses);
  });
  await clear();
  const own = await leastOf(async () => {
    await clear();
    await mark(marks);
  });
  say(`${MARKS} scattered marks, to the bare writes`, "1.2", times(own / bare));
  await host.close();
}

async function calling(): Promise<void> {
  const described = await functionsMetadata("src/functions");
  const empty = described.functions
    .filter(({ id }) => id === "RULE_CHECK")
    .map((own) => ({ ...own, id: "EMPTY" }));
  const functions = describeFunctions({ ...described, functions: [...described.functions, ...empty] }, "REG");
  /** In a workbook of its own each: one with more formulas is slower. */
  const costOf = async (id: string): Promise<number> => {
    const host = await openWithFunctions({}, "null", { functions });
    CustomFunctions.associate("EMPTY", () => [[true]]);
    const formulas = Array.from(
      { length: CALLS },
      (_, at) => `=REG.${id}("school-standard/4.1.b",${30 + (at % 20)})`
    );
    const found = await leastOf(() => host.calculate(formulas, "close"));
    await host.close();
    return found;
  };
  // One and the other in turn: what came before leaves its traces.
  const [bare, own]: [number[], number[]] = [[], []];
  for (let go = 0; go < 3; go += 1) {
    bare.push(await costOf("EMPTY"));
    own.push(await costOf("RULE_CHECK"));
  }
  say(`${CALLS} calls of RULE_CHECK, to an empty function`, "1.2", times(least(own) / least(bare)));
}

function commanding(): void {
  const file = join(ROOT, "assets/school-standard.xlsx");
  const [check, formula] = [commandCost("check", file), commandCost("formula", "=1+1")];
  say("`check` of a small file", "0.4 s of CPU", `${check.toFixed(2)} s`);
  say("`formula` without a file", "0.4 s of CPU", `${formula.toFixed(2)} s`);
}

async function main(): Promise<void> {
  const parts = { checking, detecting, judging, marking, calling, commanding };
  const asked = process.argv.slice(3);
  for (const [name, part] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) await part();
  console.table(lines);
  // The functions' runtime goes on listening.
  process.exit();
}

void main();
