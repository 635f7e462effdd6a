import { isEmpty, type Grid } from "../../grid/grid";
import { readAnswer } from "../../values/answers";
import type { Heads, Role } from "./roles";

/**
 * Whether a row's "Có | Không" heads two columns beneath which one is ticked. "Phòng Đội | Có | Chưa có" is none where
 * it says what is asked for and what there is.
 */
export function headsYesAndNo(
  grid: Grid,
  row: number,
  labels: number,
  roles: ReadonlyMap<number, Role>,
  before: Heads
): boolean {
  const pair = yesBesideNo(roles);
  if (!pair) return false;
  return isEmpty(grid.raw(row, labels)) || !areAnswers(grid, row, pair, before);
}

/** "Có | Không" beside each other, over a column each: what is merged over two ticks twice. */
function yesBesideNo(roles: ReadonlyMap<number, Role>): readonly number[] | undefined {
  const ticks = [...roles].flatMap(([column, role]) =>
    role.kind === "tick" ? [{ column, yes: role.yes }] : []
  );
  const [one, other, ...more] = ticks;
  if (!one || !other || more.length > 0) return undefined;
  return one.yes !== other.yes && other.column === one.column + 1 ? [one.column, other.column] : undefined;
}

/** Rows that are looked at over and beneath: between them stand titles of sections. */
const NEAREST = 3;

/**
 * Whether yes and no answer beside a label: beneath heads of their own, and next to a row that is filled in both
 * columns as well. Of two ticked columns never more than one is.
 */
function areAnswers(grid: Grid, row: number, pair: readonly number[], before: Heads): boolean {
  const isHeaded = pair.every((column) => (before.roles.get(column)?.kind ?? "tick") !== "tick");
  if (!isHeaded) return false;
  const isFilled = (at: number): boolean => pair.every((column) => !isEmpty(grid.raw(at, column)));
  const next = (step: number): number | undefined =>
    Array.from({ length: NEAREST }, (_, far) => row + step * (far + 1)).find(
      (at) => at >= 0 && at < grid.rows && pair.some((column) => !isEmpty(grid.raw(at, column)))
    );
  const [above, below] = [next(-1), next(1)];
  if (below !== undefined && isFilled(below)) return true;
  // Figures above may be of another part, with heads of its own.
  const says = (column: number): boolean => readAnswer(grid.text(above ?? row, column)) !== undefined;
  return above !== undefined && !before.rows.includes(above) && isFilled(above) && pair.every(says);
}
