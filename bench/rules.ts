/**
 * How fast rules are judged, as ratios to a hand-written floor measured in the same run.
 *
 * 20 limits (12 lower, 8 upper bounds) over records of which 2 % of the figures are missing. Each engine
 * must find the same number of fails; slow peers get fewer records. Ratios are what counts: the seconds of
 * this machine say little about another.
 */
import type * as Contenders from "./contenders";
import { bundled } from "./shipped";

const { ajv, BOUNDS, floor, jsonLogic, jsonRulesEngine, regcheck } =
  bundled<typeof Contenders>("contenders.ts");
type Contender = Contenders.Contender;

const RECORDS = 100_000;
const ROUNDS = 11;

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;

/** What a run uses of the processor for a record, so that a busy machine changes little. */
async function secondsFor({ run, records }: Contender): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000 / records;
}

/** Seconds for a record, and their ratio to the floor's in the same round: both suffer from the same neighbours. */
async function measure(contender: Contender, base: Contender): Promise<{ seconds: number; ratio: number }> {
  for (const each of [base, contender]) for (let warm = 0; warm < 3; warm += 1) await each.run();
  const seconds: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const least = await secondsFor(base);
    const own = await secondsFor(contender);
    seconds.push(own);
    ratios.push(own / least);
  }
  return { seconds: median(seconds), ratio: median(ratios) };
}

async function main(): Promise<void> {
  const base = floor(RECORDS);
  const contenders = [
    base,
    regcheck(RECORDS),
    ajv(RECORDS),
    jsonLogic(RECORDS / 20),
    jsonRulesEngine(RECORDS / 100),
  ];
  console.log(`${BOUNDS.length} rules, median of ${ROUNDS} rounds; ratio to the floor of the same round`);
  for (const contender of contenders) {
    const found = await contender.run();
    const expected = await floor(contender.records).run();
    if (found !== expected) throw new Error(`${contender.name} found ${found} fails, not ${expected}`);
    const { seconds, ratio } = await measure(contender, base);
    const rate = Math.round(1 / seconds).toLocaleString("en-US");
    console.log(`${contender.name.padEnd(26)} ${rate.padStart(12)} records/s   × ${ratio.toFixed(1)}`);
  }
}

void main();
