import type { Context } from "./context";
import { lookOver } from "./looked";
import { rowsOf } from "./record-set";
import { Code, type Grouping, type Regulation } from "./rule";
import type { Result, RowResult, SetResult } from "./results";
import type { Table } from "./table";

/**
 * A rule whose data stands in one record type is not also unknown because another one lacks the column: results that
 * know nothing but missing columns go, where others of the rule judged the same school, official or college. That the
 * clause does not concern what a list holds is no judgement of whom that list is about.
 */
export function withoutIdle(
  results: readonly Result[],
  { about }: Regulation,
  context: Context
): readonly Result[] {
  const idle = new Set(results.filter(isIdle));
  if (idle.size === 0 || idle.size === results.length) return results;
  // An edit may turn what was judged into what the clause does not concern.
  lookOver(results.flatMap(tablesOf));
  const people = new Whom(about, context);
  const judged = new Set(results.flatMap((result) => (idle.has(result) ? [] : [...people.judgedBy(result)])));
  return results.filter((result) => !idle.has(result) || !isTold(people.in(tablesOf(result)), judged));
}

function isIdle(result: Result): boolean {
  if (result.scope === "row") return result.counts[Code.ABSENT] === result.table.count;
  return result.judgements.every((j) => j.outcome === "unknown" && j.reason === "noColumn");
}

const tablesOf = (result: Result): readonly Table[] =>
  result.scope === "row" ? [result.table] : result.set.tables;

/**
 * Whether others judged all of them. Who is not named may be anybody, where nobody else stands beside: a form that
 * names no college is of one that others judged; a row without a name between named ones is somebody of their own.
 */
function isTold(own: ReadonlySet<string>, judged: ReadonlySet<string>): boolean {
  const [isOneHere, isOneThere] = [own.size <= 1, judged.size === 1];
  if (isOneHere && isOneThere && judged.has("")) return true;
  const isAnybody = isOneHere || isOneThere;
  return judged.size > 0 && [...own].every((key) => judged.has(key) || (key === "" && isAnybody));
}

/** Whom records are about, by keys; one key for all where a regulation does not say. */
class Whom {
  constructor(
    private readonly about: Grouping | undefined,
    private readonly context: Context
  ) {}

  in(tables: readonly Table[]): ReadonlySet<string> {
    return new Set(this.each(tables).map(({ key }) => key));
  }

  judgedBy(result: Result): Iterable<string> {
    return result.scope === "row" ? this.judgedByRow(result) : this.judgedTogether(result);
  }

  private judgedByRow({ table, outcomes }: RowResult): Iterable<string> {
    const isJudged = (_: unknown, index: number): boolean =>
      outcomes[index] !== Code.ABSENT && outcomes[index] !== Code.NOT_APPLICABLE;
    return this.each([table])
      .filter(isJudged)
      .map(({ key }) => key);
  }

  /** A judgement that bears no name of theirs is about all of them. */
  private judgedTogether({ set, judgements }: SetResult): Iterable<string> {
    const judged = judgements.filter((j) => j.outcome !== "notApplicable" && j.reason !== "noColumn");
    const all = this.each(set.tables);
    const names = new Set(all.map(({ name }) => name));
    if (judged.some(({ record = "" }) => !names.has(record))) return all.map(({ key }) => key);
    const told = new Set(judged.map(({ record = "" }) => record));
    return all.filter(({ name }) => told.has(name)).map(({ key }) => key);
  }

  private each(tables: readonly Table[]): readonly { readonly key: string; readonly name: string }[] {
    const { about, context } = this;
    return tables
      .flatMap((table) => [...rowsOf(table)])
      .map((row) => {
        const key = about?.key(row, context) ?? "";
        return { key, name: about?.name?.(row) ?? key };
      });
  }
}
