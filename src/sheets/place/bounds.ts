/** Heads that say no more than that a period begins and ends there: "专家组在校时间 › 起 | 止". */
import type { Field, RecordType } from "../../rules";
import type { Match } from "../lexicon/match";
import { isEnd, isStart } from "../lexicon/signs/time";
import type { Label } from "../text/normalise";

/** Columns side by side beneath one group, the first of which begins what the second ends, as the record's only open period. */
export function boundsOf(
  { fields }: RecordType,
  columns: readonly (readonly [column: number, path: readonly Label[]])[],
  taken: ReadonlySet<string>
): ReadonlyMap<number, Match> {
  const periods = fields.flatMap((start) =>
    fields.filter(({ id }) => id === start.until).map((end) => [start, end] as const)
  );
  const [only, ...others] = periods.filter((period) => period.every(({ id }) => !taken.has(id)));
  const pairs = columns.filter(([column, path]) => {
    const next = columns.find(([at]) => at === column + 1)?.[1];
    return (
      next !== undefined && isStart(leafOf(path)) && isEnd(leafOf(next)) && groupOf(path) === groupOf(next)
    );
  });
  const [pair, ...more] = pairs;
  if (!only || !pair || others.length > 0 || more.length > 0) return new Map();
  const [column] = pair;
  return new Map(only.map((field, at) => [column + at, matchOf(field)]));
}

const leafOf = (path: readonly Label[]): Label | undefined => path[path.length - 1];
const groupOf = (path: readonly Label[]): string =>
  path
    .slice(0, -1)
    .map(({ words }) => words)
    .join(" › ");

const matchOf = (field: Field): Match => ({
  field,
  confidence: "folded",
  reason: { how: "composed", label: field.labels[0] ?? "" },
});
