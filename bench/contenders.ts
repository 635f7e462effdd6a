/** Those who judge the same records by the same rules in `rules.ts`: bundled together, as the add-in is shipped. */
import Ajv from "ajv";
import { add_operation, apply, type RulesLogic } from "json-logic-js";
import { Engine } from "json-rules-engine";
import { Code, evaluate, limit, makeContext, NO_SETTINGS, ruleMaker, type Regulation } from "../src/rules";
import { toyTable, type Bound, BOUNDS, columnsOf, recordsOf } from "./data";

export { BOUNDS };

export interface Contender {
  readonly name: string;
  readonly records: number;
  readonly run: () => number | Promise<number>;
}

/** What nobody can beat without giving up the count: plain loops over typed columns, NaN never fails. */
export function floor(records: number): Contender {
  const columns = columnsOf(records);
  const countBelow = (column: Float64Array, limit: number): number => {
    let found = 0;
    for (let row = 0; row < column.length; row += 1) if ((column[row] ?? NaN) < limit) found += 1;
    return found;
  };
  const countAbove = (column: Float64Array, limit: number): number => {
    let found = 0;
    for (let row = 0; row < column.length; row += 1) if ((column[row] ?? NaN) > limit) found += 1;
    return found;
  };
  return {
    name: "hand-written floor",
    records,
    run: () =>
      BOUNDS.reduce((found, { lower, limit }, index) => {
        const column = columns[index] ?? new Float64Array();
        return found + (lower ? countBelow(column, limit) : countAbove(column, limit));
      }, 0),
  };
}

export function regcheck(records: number): Contender {
  const rules = ruleMaker(
    (id) => ({ en: id }),
    () => undefined
  )(
    ...BOUNDS.map(({ field, lower, limit: value }) => {
      const parameter = { clause: "1", unit: "count", values: [{ value }] } as const;
      const bound = lower ? { atLeast: parameter } : { atMost: parameter };
      return { id: field, title: { en: field }, forms: limit({ record: "toy", of: field, ...bound }) };
    })
  );
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
        if (result.scope === "row") found += result.counts[Code.FAIL];
      }
      return found;
    },
  };
}

export function ajv(records: number): Contender {
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

export function jsonLogic(records: number): Contender {
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

export function jsonRulesEngine(records: number): Contender {
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
