/**
 * `npm run fuzz -- [--seed N] [--count N] [--minutes N]`: tries workbooks that nobody would make on purpose, other ones
 * than the tests try, and says of each that fails how it is made again.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import type { WorkbookData } from "../src/sheets";
import { holds, shownWorkbook, type Way } from "../test/fuzz/properties";
import { ways, workbooks } from "../test/fuzz/workbooks";

/** Workbooks of one seed: what fails is found again by its seed alone. */
const BATCH = 200;
/** What fails is made smaller for so long: of a large workbook that has no end. */
const LONGEST = 5 * 60_000;
const FOLDER = join(__dirname, "../build/fuzz");

const property = fc.asyncProperty(workbooks(), ways, holds);

/** A number of an option; undefined where it was not given. */
function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name}: a whole number, not "${text}"`);
  return value;
}

function tell(seed: number, cause: unknown, [workbook, way]: readonly [WorkbookData, Way]): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${seed}.json`);
  writeFileSync(file, JSON.stringify({ way, workbook }));
  console.log(`\nseed ${seed}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  console.log(JSON.stringify(way));
  console.log(`${shownWorkbook(workbook).slice(0, 3000)}\n(kept in ${file})\n`);
}

async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { seed: { type: "string" }, count: { type: "string" }, minutes: { type: "string" } },
  });
  const first = numberOf("seed", values.seed) ?? Math.floor(Math.random() * 1_000_000_000);
  const count = numberOf("count", values.count) ?? 100_000;
  const end = Date.now() + (numberOf("minutes", values.minutes) ?? 24 * 60) * 60_000;
  console.log(`seed ${first}, up to ${count} workbooks`);
  let [tried, failed] = [0, 0];
  for (let seed = first; tried < count && Date.now() < end; seed += 1) {
    const numRuns = Math.min(BATCH, count - tried);
    const run = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: LONGEST });
    tried += run.numRuns;
    if (run.failed) failed += 1;
    if (run.counterexample) tell(seed, run.errorInstance, run.counterexample);
    if (tried % (BATCH * 10) === 0) console.log(`${tried} tried, ${failed} failed`);
  }
  console.log(`${tried} workbooks tried, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

void main(process.argv.slice(2));
