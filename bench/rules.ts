/**
 * How fast rules are judged, as ratios to a hand-written floor measured in the same run.
 *
 * 20 limits (12 lower, 8 upper bounds) over records of which 2 % of the figures are missing. Each engine
 * must find the same number of fails; slow peers get fewer records. Ratios are what counts: the seconds of
 * this machine say little about another.
 */
import Ajv from "ajv";
import { add_operation, apply, type RulesLogic } from "json-logic-js";
import { Engine } from "json-rules-engine";
import {
  evaluate,
  limitRow,
  figure,
  makeContext,
  NO_SETTINGS,
  type Regulation,
  type Rule,
} from "../src/rules";
import { toyTable, type Bound, BOUNDS, columnsOf, recordsOf } from "./data";

const RECORDS = 100_000;
const ROUNDS = 7;

interface Contender {
  readonly name: string;
  readonly records: number;
  readonly run: () => number | Promise<number>;
}

const fails = (value: number, { lower, limit }: Bound): boolean => (lower ? value < limit : value > limit);

/** What nobody can beat without giving up the count: loops over typed columns, NaN never fails. */
function floor(records: number): Contender {
  const columns = columnsOf(records);
  return {
    name: "hand-written floor",
    records,
    run() {
      let found = 0;
      BOUNDS.forEach((bound, index) => {
        const column = columns[index] ?? new Float64Array();
        for (const value of column) if (fails(value, bound)) found += 1;
      });
      return found;
    },
  };
}

function regcheck(records: number): Contender {
  const rules: Rule[] = BOUNDS.map(({ field, lower, limit }) => {
    const parameter = { unit: "count", values: [{ value: limit }] } as const;
    const comparison = lower ? "atLeast" : "atMost";
    return {
      id: field,
      kind: "limit",
      severity: "violation",
      title: { en: field },
      clause: { en: field },
      forms: [limitRow("toy", figure(field), comparison, parameter)],
    };
  });
  const table = toyTable(records);
  const words = { en: "" };
  const regulation: Regulation = {
    id: "toy",
    language: "en",
    title: words,
    document: words,
    issuer: words,
    inForce: {},
    records: [table.record],
    rules,
    readings: [],
    settings: [],
    verdicts: { pass: words, fail: words, unknown: words },
  };
  const context = makeContext(regulation, [table], 45_000, NO_SETTINGS);
  return {
    name: "RegCheck, four outcomes",
    records,
    run() {
      let found = 0;
      for (const result of evaluate(regulation, [table], context).results) {
        if (result.scope === "row") for (const outcome of result.outcomes) if (outcome === 1) found += 1;
      }
      return found;
    },
  };
}

function ajv(records: number): Contender {
  const bound = ({ field, lower, limit }: Bound) => [field, { [lower ? "minimum" : "maximum"]: limit }];
  const validate = new Ajv({ allErrors: true, strict: false }).compile({
    type: "object",
    properties: Object.fromEntries(BOUNDS.map(bound)),
  });
  const data = recordsOf(records);
  return {
    name: "ajv, all errors",
    records,
    run: () =>
      data.reduce((found, record) => found + (validate(record) ? 0 : (validate.errors?.length ?? 0)), 0),
  };
}

function jsonLogic(records: number): Contender {
  add_operation("known", (value: unknown) => value !== undefined && value !== null);
  const logic = BOUNDS.map(
    ({ field, lower, limit }): RulesLogic =>
      ({ and: [{ known: [{ var: field }] }, { [lower ? "<" : ">"]: [{ var: field }, limit] }] }) as RulesLogic
  );
  const data = recordsOf(records);
  return {
    name: "json-logic-js",
    records,
    run: () => data.reduce((n, record) => n + logic.filter((rule) => apply(rule, record) === true).length, 0),
  };
}

function jsonRulesEngine(records: number): Contender {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { field, lower, limit } of BOUNDS) {
    const operator = lower ? "lessThan" : "greaterThan";
    engine.addRule({
      conditions: { all: [{ fact: field, operator, value: limit }] },
      event: { type: field },
    });
  }
  const data = recordsOf(records);
  return {
    name: "json-rules-engine",
    records,
    async run() {
      let found = 0;
      for (const record of data) found += (await engine.run(record)).events.length;
      return found;
    },
  };
}

/** Median seconds for a record, over rounds after a warm-up. */
async function measure(contender: Contender): Promise<{ seconds: number; found: number }> {
  let found = await contender.run();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    found = await contender.run();
    times.push((performance.now() - start) / 1000 / contender.records);
  }
  times.sort((a, b) => a - b);
  return { seconds: times[Math.floor(times.length / 2)] ?? NaN, found };
}

async function main(): Promise<void> {
  const contenders = [
    floor(RECORDS),
    regcheck(RECORDS),
    ajv(RECORDS),
    jsonLogic(RECORDS / 20),
    jsonRulesEngine(RECORDS / 100),
  ];
  const base = await measure(floor(RECORDS));
  console.log(`${BOUNDS.length} rules, median of ${ROUNDS} rounds; ratio to the floor of the same run`);
  for (const contender of contenders) {
    const { seconds, found } = await measure(contender);
    const expected = await floor(contender.records).run();
    if (found !== expected) throw new Error(`${contender.name} found ${found} fails, not ${expected}`);
    const rate = Math.round(1 / seconds).toLocaleString("en-US");
    console.log(
      `${contender.name.padEnd(26)} ${rate.padStart(12)} records/s   × ${(seconds / base.seconds).toFixed(1)}`
    );
  }
}

void main();
