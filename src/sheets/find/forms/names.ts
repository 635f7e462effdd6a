/** Names of people or places that stand as heads over figures, a record each. */
import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import type { Heads, Role } from "./roles";

/** Names of people or places as heads of a matrix: unknown texts over figures beside a known label. */
export function isNamesRow(
  grid: Grid,
  row: number,
  labels: number,
  roles: ReadonlyMap<number, Role>,
  { roles: above }: Heads,
  isLabel: (row: number, column: number) => boolean
): boolean {
  // The label itself may be merged over the columns right of it.
  const edge = grid.areaAt(row, labels)?.right ?? labels;
  const others = [...roles].flatMap(([column, { kind }]) =>
    kind === "other" && column > edge ? [column] : []
  );
  // A title merged over all columns is one name.
  if (new Set(others.map((column) => grid.text(row, column))).size < 2) return false;
  // A label in the row or beneath it parts the row into pairs: "院校名称 | … | 抄送 | …" over "日期 | … | 结论 | …".
  const isPair = (column: number): boolean =>
    isLabel(row + 1, column) &&
    !/\d/.test(grid.text(row + 1, column)) &&
    !isEmpty(grid.raw(row + 1, column + 1));
  if (others.some((column) => isLabel(row, column) || isPair(column))) return false;
  // "Khu vực | Nông thôn | Nội thị" beneath the schools' names is a line of the form.
  if (isLabel(row, labels) && others.every((column) => above.get(column)?.kind === "other")) return false;
  // What is merged over several columns is one figure.
  const isOverFigures = (at: number): boolean =>
    isLabel(at, labels) && others.filter((column) => isNumberLike(grid.raw(at, column))).length >= 2;
  // Beside a label of its own a row may be a line of the form like those beneath.
  const farthest = isLabel(row, labels) ? 1 : FARTHEST_FIGURES;
  for (let at = row + 1; at <= Math.min(row + farthest, grid.rows - 1); at += 1) {
    if (isOverFigures(at)) return true;
    const isSection = others.every((column) => isEmpty(grid.raw(at, column)));
    if (!isSection && !isLabel(at, labels)) return false;
  }
  return false;
}

/** Rows beneath names, of sections and of what is said in words, before the first one of figures. */
const FARTHEST_FIGURES = 4;

/** Heads above without those beside the one that all names stand beneath: "Ý kiến" right of "Các trường đề nghị". */
export function withoutOthers(
  grid: Grid,
  row: number,
  names: ReadonlyMap<number, Role>,
  above: ReadonlyMap<number, Role>
): ReadonlyMap<number, Role> {
  const columns = [...names.keys()];
  const groups = new Set(columns.map((column) => grid.areaAt(row - 1, column)));
  const wide = [...groups].filter(
    (area) => area !== undefined && area.bottom < row && area.right > area.left
  );
  const [group] = wide;
  if (!group || wide.length > 1) return above;
  const isBeside = (column: number): boolean => column < group.left || column > group.right;
  return new Map(
    [...above].map(([at, role]) => [at, role.kind === "other" && isBeside(at) ? { kind: "aside" } : role])
  );
}
