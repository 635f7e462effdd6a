import { certain } from "./certain";
import { compile } from "./compile";
import type { Context } from "./context";
import { explainerOf } from "./evaluate";
import type { RowResult } from "./results";
import { Code, type Regulation } from "./rule";
import type { Table } from "./table";

/**
 * Judges some records of a table again that took the place of a result's: each of them by its own cells.
 *
 * @returns undefined where what all records share might have changed, or the rule itself fails: then all have to be
 *   judged
 */
export function judgeRowsAgain(
  regulation: Regulation,
  result: RowResult,
  rows: readonly number[],
  table: Table,
  context: Context
): RowResult | undefined {
  const { form, counts: before } = result;
  const outcomes = result.outcomes.slice();
  const counts: [number, number, number, number, number] = [...before];
  try {
    const compiled = compile(form, regulation.outside, table, context);
    for (const index of rows) {
      const code = compiled.outcome(index);
      const old = codeFrom(outcomes[index]);
      if (code === Code.ABSENT || old === Code.ABSENT) return undefined;
      outcomes[index] = code;
      counts[code] += 1;
      counts[old] -= 1;
    }
    return { ...result, table, outcomes, counts, explain: explainerOf(form, compiled, table, context) };
  } catch {
    return undefined;
  }
}

const CODES = Object.values(Code);
const codeFrom = (byte: number | undefined): Code =>
  certain(
    CODES.find((code) => code === byte),
    "the code of an outcome"
  );
