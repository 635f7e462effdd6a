import type { Field } from "../../rules";
import type { Band } from "../find/header";
import { leafQualifier } from "../find/header";
import type { Knowledge } from "../lexicon/lexicon";
import type { Found, Match, Qualifier } from "../lexicon/match";
import { parseLabel, type Label } from "../text/normalise";
import type { Rivals, Settled } from "./rivals";
import { answerHead, isNarrowing, isNeutral, isOrdinal, isTotal, qualifierOf } from "../lexicon/vocabulary";

/** What a table's columns mean for one record type. */
export interface ColumnPlan {
  readonly known: Knowledge;
  /** By column. */
  readonly matches: ReadonlyMap<number, Match>;
  /** Columns whose label names several fields, or one that another column names as well. */
  readonly doubtful: ReadonlySet<number>;
  /** Columns headed by yes, each with the column headed by no beside it. */
  readonly denials: ReadonlyMap<number, number>;
  /** Fields that several columns claim. */
  readonly contested: ReadonlySet<string>;
  /** Those of them that the labels do not settle. */
  readonly rivals: Rivals;
  /** Columns that say nothing of their own. */
  readonly idle: ReadonlySet<number>;
}

/** Joins labels to one: the words of a group before or behind those of its part. */
const joined = (labels: readonly Label[]): Label => parseLabel(labels.map((label) => label.text).join(" "));

/**
 * The field of a column, by what stands above it. The nearest group governs; a part of something else
 * ("nữ", a plan) is not the thing itself.
 */
export function fieldOfPath(known: Knowledge, path: readonly Label[], outside: readonly Label[]): Found {
  const leaf = path[path.length - 1];
  if (!leaf || isOrdinal(leaf))
    return path.length === 1 && leaf ? known.index.find(leaf, outside) : undefined;
  const qualifier = leafQualifier(path);
  if (!qualifier) return resolve(known, path, outside, undefined) ?? wholeOf(known, path, outside);
  const base = path.slice(0, -1);
  return (
    named(known, path, outside) ??
    resolve(known, base, outside, qualifier) ??
    known.index.find(joined([leaf, ...base.slice(-1)]), outside, qualifier)
  );
}

/** The field whose own label a whole path reads like, word by word: "Kết quả thực hiện › Tổng số". */
function named(known: Knowledge, path: readonly Label[], outside: readonly Label[]): Found {
  const found = known.index.find(joined(path), outside);
  return typeof found === "object" && found.reason.how === "label" && found.open !== true ? found : undefined;
}

/** A total over the parts of a group is the group's own figure: "招生计划数 › 合计". */
function wholeOf(known: Knowledge, path: readonly Label[], outside: readonly Label[]): Found {
  if (path.length < 2 || !isTotal(path[path.length - 1])) return undefined;
  const found = resolve(known, path.slice(0, -1), outside, undefined);
  return typeof found === "object" && /^(?:count|number)$/.test(found.field.type) ? found : undefined;
}

function resolve(
  known: Knowledge,
  path: readonly Label[],
  outside: readonly Label[],
  qualifier: Qualifier | undefined
): Found {
  const leaf = path[path.length - 1];
  if (!leaf) return undefined;
  const ancestors = path.slice(0, -1).reverse();
  const context = [...ancestors, ...outside];
  const above = qualifier ?? ancestors.map((label) => qualifierOf(label)).find((q) => q !== undefined);
  if (ancestors.length === 0) return known.index.find(leaf, context, above);
  for (const parts of [[...path], path.slice(-2), [leaf, ...ancestors.slice(0, 1)]]) {
    const whole = known.index.find(joined(parts), outside, above);
    if (whole !== undefined) return whole;
  }
  const narrowed =
    ancestors.some((label) => isNarrowing(label)) || (isNarrowing(leaf) && !ancestors.every(isNeutral));
  return narrowed ? undefined : known.index.find(leaf, context, above);
}

/** Takes the columns `from`..`to` of a band for fields of a record type. */
export function planColumns(
  known: Knowledge,
  band: Band,
  outside: readonly Label[],
  from: number,
  to: number
): ColumnPlan {
  const matches = new Map<number, Match>();
  const doubtful = new Set<number>();
  const taken = new Map<Field, number[]>();
  for (let column = from; column <= to; column += 1) {
    const path = band.paths[column - band.left];
    if (!path || path.length === 0) continue;
    const found = fieldOfPath(known, path, outside);
    if (found === undefined) continue;
    if (found === "ambiguous") {
      doubtful.add(column);
      continue;
    }
    matches.set(column, found);
    taken.set(found.field, [...(taken.get(found.field) ?? []), column]);
  }
  const contested = new Set<string>();
  const rivals = new Map<Field, ReadonlyMap<number, Match>>();
  for (const [field, columns] of taken) {
    if (columns.length < 2) continue;
    const claims = new Map([...matches].filter(([column]) => columns.includes(column)));
    if (!settleRivals(columns, matches, doubtful)) rivals.set(field, claims);
    contested.add(field.id);
  }
  const denials = pairAnswers(known, band, outside, from, to, matches);
  for (const pair of denials) for (const column of pair) doubtful.delete(column);
  return { known, matches, doubtful, denials, contested, rivals, idle: new Set() };
}

/** Finds neighbours headed by yes and no, and the field that they answer together. */
function pairAnswers(
  known: Knowledge,
  band: Band,
  outside: readonly Label[],
  from: number,
  to: number,
  matches: Map<number, Match>
): Map<number, number> {
  const pairs = new Map<number, number>();
  const pathOf = (column: number) => band.paths[column - band.left] ?? [];
  const says = (column: number) => answerHead(pathOf(column)[pathOf(column).length - 1]);
  for (let column = from; column < to; column += 1) {
    const [here, next] = [says(column), says(column + 1)];
    if (here === undefined || next === undefined || here === next) continue;
    const [yes, no] = here ? [column, column + 1] : [column + 1, column];
    const match = answered(known, pathOf(yes), pathOf(no), outside) ?? matches.get(yes);
    matches.delete(no);
    if (match?.field.type !== "yesNo") continue;
    matches.set(yes, match);
    pairs.set(yes, no);
  }
  return pairs;
}

/** The field of a group over yes and no, or of both words together ("có/không"). */
function answered(
  known: Knowledge,
  yes: readonly Label[],
  no: readonly Label[],
  outside: readonly Label[]
): Match | undefined {
  const group = yes.length > 1 ? fieldOfPath(known, yes.slice(0, -1), outside) : undefined;
  if (typeof group === "object") return group;
  const both = parseLabel(`${yes[yes.length - 1]?.words ?? ""}/${no[no.length - 1]?.words ?? ""}`);
  const found = known.index.find(both, outside);
  return typeof found === "object" ? found : undefined;
}

/** Several columns named as one field: the one that says it exactly, else none; whether that settles it. */
function settleRivals(
  columns: readonly number[],
  matches: Map<number, Match>,
  doubtful: Set<number>
): boolean {
  const open = columns.filter((column) => matches.get(column)?.open);
  // Count and share side by side under one name: their values tell them apart.
  if (columns.length === 2 && open.length === 2) return true;
  const exact = columns.filter((column) => matches.get(column)?.confidence === "exact");
  for (const column of columns) {
    if (exact.length === 1 && column === exact[0]) continue;
    matches.delete(column);
    doubtful.add(column);
  }
  return exact.length === 1;
}

/** A plan with the columns that their cells have told apart. */
export function withSettled(plan: ColumnPlan, { matches, idle }: Settled): ColumnPlan {
  const doubtful = [...plan.doubtful].filter((column) => !matches.has(column) && !idle.has(column));
  return { ...plan, matches: new Map([...plan.matches, ...matches]), doubtful: new Set(doubtful), idle };
}
