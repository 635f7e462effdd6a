import { certain, isGap, lookOver, oncePerCheck, RecordSet, rowAt } from "../../../rules";
import type { Context, Row } from "../../../rules";
import { folded } from "../classify/words";
import { average } from "../scoring";
import { GOAL } from "./goals";
import type { Computed } from "./known";
import { headPoints, teamResult } from "./indicators";
import { pointsOf } from "./measures";
import { structureOf } from "./structure";

/** Measures of the top level with their points; a parent counts once, with the average of its parts. */
export const topLevel = (set: RecordSet, context: Context) =>
  [...set.rows()].flatMap((row) => {
    const { parents, objectives } = structureOf(row.table, context);
    if (certain(parents[row.index], "a parent or −1 of each row") >= 0 || objectives.has(row.index))
      return [];
    return [{ row: rowAt(row), value: pointsOf(row.table, row.index, context) }];
  });

export type Part = "measures" | "goals" | "head" | "team";
const RECORD = { measures: "measure", goals: "goal", head: "head", team: "team" } as const;

function averageOf(values: readonly Computed[]): Computed | undefined {
  const open = values.find((value) => isGap(value));
  if (open !== undefined) return open;
  return values.length === 0 ? undefined : average(values.map(Number));
}

const parts = oncePerCheck((context) => {
  // After an edit of any of them all are reckoned anew.
  lookOver(Object.values(RECORD).flatMap((record) => context.tables(record)));
  return new Map<string, Computed | undefined>();
});

/** A part recomputed from an evaluation sheet; undefined where the sheet has no such table. */
export function partOn(sheet: string, part: Part, context: Context): Computed | undefined {
  const known = parts(context);
  const key = `${part} ${sheet}`;
  if (!known.has(key)) known.set(key, reckon(sheet, part, context));
  return known.get(key);
}

function reckon(sheet: string, part: Part, context: Context): Computed | undefined {
  const tables = context.tables(RECORD[part], sheet);
  if (tables.length === 0) return undefined;
  const set = new RecordSet(RECORD[part], tables);
  if (part === "head") return headPoints(set);
  if (part === "team") return teamResult(set, context);
  if (part === "measures") return averageOf(topLevel(set, context).map(({ value }) => value));
  return averageOf([...set.rows()].map((row) => GOAL(row, context)));
}

/** The sheets of evaluations, each with the folded name that it bears, where it bears one for all its tables. */
const evaluations = oncePerCheck((context): ReadonlyMap<string, string | undefined> => {
  const names = new Map<string, Set<string>>();
  for (const table of Object.values(RECORD).flatMap((record) => context.tables(record))) {
    const own = names.get(table.sheet) ?? new Set<string>();
    names.set(table.sheet, own);
    for (const name of table.columns.get("official")?.texts ?? []) own.add(name);
  }
  const nameOf = ([only, ...others]: Iterable<string>): string | undefined =>
    only !== undefined && others.length === 0 ? folded(only) : undefined;
  return new Map([...names].map(([sheet, own]) => [sheet, nameOf(own)]));
});

/**
 * The evaluation sheet of a person: the row's own sheet where it speaks of one person only, else the one that
 * bears the person's name, in its own or above its tables.
 */
export function sheetOf(row: Row, context: Context): string | undefined {
  const own = row.table.sheet;
  const sheets = evaluations(context);
  if (row.table.count === 1 && sheets.has(own)) return own;
  const name = folded(row.text("official"));
  if (name.length < 3) return undefined;
  const all = [...sheets.keys()];
  const named = all.filter((sheet) => ` ${folded(sheet)} `.includes(` ${name} `));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const signed = all.filter((sheet) => sheets.get(sheet) === name);
  return signed.length === 1 ? signed[0] : undefined;
}
