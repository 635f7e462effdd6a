/** Heads that are themselves what is said: the one that is ticked, beneath the group that asks. */
import { CellState, type Field } from "../../rules";
import type { Band } from "../find/header";
import type { Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { Match } from "../lexicon/match";
import { fieldOfPath, groupKey } from "../lexicon/path";
import { answerHead, qualifierOf } from "../lexicon/signs/columns";
import type { Label } from "../text/normalise";
import { OptionIndex } from "../values/answers";
import { readColumn } from "../values/column";
import { tickOf } from "../values/ticks";
import type { Place } from "./placement";
import type { CellsBeneath } from "./rivals";

/**
 * Finds groups whose heads are options: "来源 › 校内 | 校外" of a choice; "Trình độ › Trên chuẩn | Chưa đạt chuẩn", which
 * say yes and no; of a text whatever is ticked ("照顾项目 › 年满25周岁 | 退役士兵", "安排年度 › 2017年 | 2018年"). The first
 * column then stands for the group. Columns that say nothing of their own are added to those that are idle.
 *
 * @returns the columns of each group, by the first
 */
export function optionGroups(
  known: Knowledge,
  band: Band,
  outside: readonly Label[],
  [from, to]: readonly [number, number],
  matches: Map<number, Match>,
  idle: Set<number>,
  { areTicked }: CellsBeneath
): Map<number, readonly number[]> {
  const groups = new Map<number, readonly number[]>();
  const pathOf = (column: number): readonly Label[] => band.paths[column - band.left] ?? [];
  for (let column = from; column < to; column += 1) {
    const columns = beneathOneGroup(pathOf, column, to);
    if (columns.length < 2) continue;
    column += columns.length - 1;
    const group = fieldOfPath(known, pathOf(column).slice(0, -1), outside);
    const leaves = columns.map((at) => pathOf(at).slice(-1)[0]);
    const named = [group, ...columns.map((at) => matches.get(at))].filter((one) => typeof one === "object");
    const found = named.find(({ field }) => areOptions(field, leaves));
    if (!found || !areTicked(columns)) continue;
    const asked = found.field.type === "text" ? askedOf(known, found, named, leaves) : found;
    if (!asked) continue;
    for (const at of columns) matches.delete(at);
    if (asked === "told by its heads") {
      for (const at of columns) idle.add(at);
      continue;
    }
    const same = [...groups.keys()].find((first) => matches.get(first)?.field === asked.field);
    const [first = column] = columns;
    if (asked.field.type === "text" && same !== undefined) {
      // "所属年度 › 2021 | 2022" beside "调查对象 › 在校生 | 2022届": both say what is covered.
      groups.set(same, [...(groups.get(same) ?? []), ...columns]);
      continue;
    }
    matches.set(first, asked);
    groups.set(first, columns);
  }
  return groups;
}

/**
 * What a group of a text asks, undefined where its heads are fields of their own. Of two texts that sheets head alike
 * the heads tell which: "Kết quả giải quyết › Đúng hạn | Trễ hạn | Rút hồ sơ" is a status; beneath "Trước hạn | Đúng
 * hạn | Trễ hạn" is ticked what days say, and no status.
 */
function askedOf(
  { record: { fields } }: Knowledge,
  found: Match,
  named: readonly Match[],
  leaves: readonly (Label | undefined)[]
): Match | "told by its heads" | undefined {
  const { field } = found;
  const like = fields.find(({ worded }) => worded?.otherwise === field.id);
  if (leaves.every((leaf) => like?.worded?.words.test(leaf?.text ?? ""))) return "told by its heads";
  const areOwn = named.every(
    (one) => one.field === field || one.field === like || one.reason.how !== "label"
  );
  return areOwn ? found : undefined;
}

/** The columns from one on that stand beneath the same group, each with a head of its own. */
function beneathOneGroup(
  pathOf: (column: number) => readonly Label[],
  from: number,
  to: number
): readonly number[] {
  const groupOf = (column: number): string => groupKey(pathOf(column));
  const columns = [from];
  const group = groupOf(from);
  for (let column = from + 1; group !== "" && column <= to && groupOf(column) === group; column += 1)
    columns.push(column);
  return columns;
}

/** Whether heads are options of a choice, a different one each, answer yes or no, or could be a text's words. */
function areOptions(field: Field, leaves: readonly (Label | undefined)[]): boolean {
  const texts = leaves.map((leaf) => leaf?.text ?? "");
  if (leaves.every((leaf) => answerHead(leaf) !== undefined)) return false;
  if (field.type === "choice") {
    const named = texts.map((text) => OptionIndex.of(field.options ?? []).find(text));
    return !named.includes(undefined) && new Set(named).size === named.length;
  }
  if (field.type === "yesNo") {
    const { states, numbers, texts: marks } = readColumn(field, texts);
    const said = texts.map((_, at) =>
      states[at] === CellState.MARK ? marks[at] === "yes" : numbers[at] === 1
    );
    return (
      states.every((state) => state === CellState.OK || state === CellState.MARK) && new Set(said).size === 2
    );
  }
  return field.type === "text" && leaves.every((leaf) => leaf && qualifierOf(leaf) === undefined);
}

/** What is ticked in a row, of a group of options. */
export function optionPlace(
  grid: Grid,
  { paths, left }: Band,
  place: Place,
  columns: readonly number[]
): Place {
  const ticked = (record: number): readonly number[] =>
    columns.filter((column) => tickOf(grid.cell(place.rowOf(record), column)) === true);
  const headOf = (column: number): string => (paths[column - left] ?? []).slice(-1)[0]?.text ?? "";
  const group = (paths[(columns[0] ?? left) - left] ?? []).slice(0, -1);
  return {
    ...place,
    label: group[group.length - 1]?.text,
    columnOf: (record) => ticked(record)[0] ?? place.columnOf(record),
    says: (record) => ticked(record).map(headOf).join("; ") || null,
    isDoubtful: (record) =>
      (place.field.type !== "text" && ticked(record).length > 1) ||
      columns.some((column) => tickOf(grid.cell(place.rowOf(record), column)) === undefined),
  };
}
