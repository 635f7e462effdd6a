import { certain, keptPerKey, lookOver, oncePerCheck, RecordSet, rowAt } from "../../../rules";
import type { Context, Row, Table } from "../../../rules";
import { folded } from "../classify/words";
import { GOAL } from "./goals";
import { averageOf, type Computed } from "./known";
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

const tablesOf = (context: Context): readonly Table[] =>
  Object.values(RECORD).flatMap((record) => context.tables(record));

/** After an edit of any of the tables all parts are reckoned anew. */
const parts = keptPerKey<Computed | undefined>((context) => lookOver(tablesOf(context)));

/** A part recomputed from an evaluation sheet; undefined where the sheet has no such table. */
export const partOn = (sheet: string, part: Part, context: Context): Computed | undefined =>
  parts(context, `${part} ${sheet}`, () => reckon(sheet, part, context));

function reckon(sheet: string, part: Part, context: Context): Computed | undefined {
  const tables = context.tables(RECORD[part], sheet);
  if (tables.length === 0) return undefined;
  const set = new RecordSet(RECORD[part], tables);
  if (part === "head") return headPoints(set);
  if (part === "team") return teamResult(set, context);
  const measures = part === "measures" ? topLevel(set, context).map(({ value }) => value) : undefined;
  const values = measures ?? [...set.rows()].map((row) => GOAL(row, context));
  return values.length === 0 ? undefined : averageOf(values, (value) => value);
}

/** The sheets of evaluations, each with the folded name that it bears, where it bears one for all its tables. */
const evaluations = oncePerCheck((context): ReadonlyMap<string, string | undefined> => {
  const names = new Map<string, Set<string>>();
  for (const table of tablesOf(context)) {
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
