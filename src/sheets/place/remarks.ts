/** What columns of remarks tell of the fields that a table has no column for. */
import type { TablePlan } from "../find/plan";
import type { Grid } from "../grid/grid";
import type { Match } from "../lexicon/match";
import { isRemarkHead } from "../lexicon/signs/columns";
import type { Mapped } from "./settle";

/**
 * The columns of remarks in which a field is told, by their column: 备注 over "体检不合格，退档" is why somebody was left
 * out. One remark among thousands tells it, so all are looked at.
 */
export function remarkColumns(
  grid: Grid,
  { band, body, known, from, to }: TablePlan,
  detected: ReadonlyMap<number, Mapped>
): readonly [number, Match][] {
  const told = known.record.fields.filter(({ remarked }) => remarked !== undefined);
  const isTaken = (id: string): boolean => [...detected.values()].some(({ match }) => match.field.id === id);
  const columns = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((column) => {
    const path = band.paths[column - band.left] ?? [];
    return !detected.has(column) && isRemarkHead(path[path.length - 1]);
  });
  return told
    .filter(({ id }) => !isTaken(id))
    .flatMap((field) =>
      columns
        .filter((column) => body.records.some((row) => field.remarked?.test(grid.text(row, column)) === true))
        .map((column): [number, Match] => {
          const reason = { how: "remark", label: field.labels[0] ?? "" } as const;
          return [column, { field, confidence: "folded", reason }];
        })
    );
}
