/** Columns of a plan and of what came of it, as it was first and as amended, of a year and of its parts. */
import type { Field } from "../../rules";
import type { Band } from "../find/header";
import type { Match } from "../lexicon/match";
import { groupKey } from "../lexicon/path";
import { amendmentOf, isPeriod, isPlanHead, isResultHead, isWholeYear } from "../lexicon/signs/time";
import type { Label } from "../text/normalise";

/** Columns of a part of the year, beside one that holds the whole: "Trong tháng | Lũy kế từ đầu năm". */
export function besideWholeYear({ paths, left }: Band, matches: ReadonlyMap<number, Match>): number[] {
  const isOfYear = paths.some((path, at) => matches.has(at + left) && path.some(isWholeYear));
  return isOfYear
    ? paths.flatMap((path, at) => (!matches.has(at + left) && path.some(isPeriod) ? [at + left] : []))
    : [];
}

/**
 * The rest of a column's heads, where one says that it is of the plan as amended, or what came of it; undefined where
 * none does.
 */
export function pathBesidePlan(band: Band, column: number): readonly Label[] | undefined {
  const path = band.paths[column - band.left] ?? [];
  if (isResultOfPlan(band, column)) return path.slice(0, -1);
  const rest = path.filter((label) => amendmentOf(label) === undefined);
  return rest.length < path.length && rest.length > 0 ? rest : undefined;
}

/** Takes columns of a plan as it was first from the fields that columns of the plan as amended give; they are returned. */
export function giveWayToAmended(
  { paths, left }: Band,
  taken: Map<Field, number[]>,
  matches: Map<number, Match>
): number[] {
  const stateOf = (column: number) =>
    (paths[column - left] ?? []).map(amendmentOf).find((state) => state !== undefined);
  return [...taken].flatMap(([field, columns]) => {
    if (!columns.some((column) => stateOf(column) === "amended")) return [];
    const first = columns.filter((column) => stateOf(column) === "first");
    const rest = columns.filter((column) => !first.includes(column));
    taken.set(field, rest);
    for (const column of first) matches.delete(column);
    return first;
  });
}

/** Whether a column holds what came of the plan in the column beside it, under one group ("Số lớp › KH | TH"). */
function isResultOfPlan(band: Band, column: number): boolean {
  const pathOf = (at: number): readonly Label[] => band.paths[at - band.left] ?? [];
  const path = pathOf(column);
  if (path.length < 2 || !isResultHead(path[path.length - 1])) return false;
  return [column - 1, column + 1].some(
    (at) => isPlanHead(pathOf(at)[pathOf(at).length - 1]) && groupKey(pathOf(at)) === groupKey(path)
  );
}
