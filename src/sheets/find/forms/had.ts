/** Columns of what was had, beside those of what may be had. */
import type { Grid } from "../../grid/grid";
import { isMost } from "../../lexicon/signs/columns";
import type { Role } from "./roles";

/** Beside what may be had at most the one column more is what was: "Авах дээд | Авсан". */
export function hadColumn(grid: Grid, row: number, roles: ReadonlyMap<number, Role>): number | undefined {
  const kinds = [...roles];
  if (!kinds.some(([column]) => isMost(grid.label(row, column)))) return undefined;
  if (kinds.some(([, { kind }]) => kind === "answer")) return undefined;
  const [only, ...more] = kinds.filter(([, { kind }]) => kind === "other");
  return more.length > 0 ? undefined : only?.[0];
}
