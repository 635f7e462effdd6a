import { allFigures, certain, fact, keptPerKey, lookOver, mean, oncePerCheck } from "../../../rules";
import { RecordSet, rowAt, valueOf, type Computed, type Context, type Row, type Table } from "../../../rules";
import { folded } from "../classify/words";
import { scoringIn } from "../scoring";
import { headPoints, SIX, teamResult } from "./indicators";
import { averageOf, GOAL, orStated, pointsOf } from "./measures";
import { structureOf } from "./structure";

/** Measures of the top level with their points; a parent counts once, with the average of its parts. */
export const topLevel = (set: RecordSet, context: Context) =>
  [...set.rows()].flatMap((row) => {
    const { parents, heads } = structureOf(row.table, context);
    const isPart = certain(parents[row.index], "a parent or −1 of each row") >= 0;
    if (isPart || heads.has(row.index)) return [];
    return [{ row: rowAt(row), value: pointsOf(row.table, row.index, context) }];
  });

/** The parts of an official's total, each with the records that it is of. */
const RECORD = { measures: "measure", goals: "goal", head: "head", team: "team" } as const;
type Part = keyof typeof RECORD;
export const PARTS = ["measures", "goals", "head", "team"] as const;
export const isPart = (field: string): field is Part => field in RECORD;

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
  const names = new Map<string, readonly string[]>();
  for (const { sheet, columns } of tablesOf(context)) {
    const own = columns.get("official") ?? columns.get("evaluated");
    names.set(sheet, [...(names.get(sheet) ?? []), ...(own?.texts ?? [])]);
  }
  const nameOf = ([only, ...others]: Iterable<string>): string | undefined =>
    only !== undefined && others.length === 0 ? folded(only) : undefined;
  return new Map([...names].map(([sheet, own]) => [sheet, nameOf(new Set(own))]));
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

/** The further indicators of a unit's head (5.5). */
export const FURTHER_FIELDS = ["further1", "further2", "further3", "further4"] as const;

/** Further indicators in use. */
export const furtherOf = (row: Row): string[] =>
  FURTHER_FIELDS.filter((field) => row.has(field) && !row.isBlank(field));

/** Points of the unit's plan by its completion (5.2). */
export const RECKONED_PLAN = fact("points of the unit's plan by its completion", ["plan"], (row, context) =>
  scoringIn(context).planPoints(row.number("plan"), () => context.reading("R7"))
);

/** Points of the unit's plan: from its completion, else as stated. */
export const PLAN = fact("points of the unit's plan", [], orStated("planPoints", ["plan"], RECKONED_PLAN));

/** Points of the skill goals: of their own table on the sheet, else by their completion, else as stated (5.3). */
export const GOALS = fact("points of the head's skill goals", [], (row, context) => {
  const onSheet = row.table.count === 1 ? partOn(row.table.sheet, "goals", context) : undefined;
  if (onSheet !== undefined) return onSheet;
  if (row.isOk("goalCompletion")) return scoringIn(context).goalPoints(row.number("goalCompletion"));
  return valueOf("goals", row, context);
});

/** Average over the indicators (5.6). */
export const RECKONED_LEADERSHIP = fact("attitude and leadership by indicators", [], (row) => {
  const fields = [...SIX, ...furtherOf(row)];
  return row.gap(...fields) ?? mean(fields.map((field) => row.number(field)));
});

/** Average over the indicators; stated where the sheet holds none. */
export const LEADERSHIP = fact(
  "attitude and leadership",
  [],
  orStated("leadership", SIX, RECKONED_LEADERSHIP)
);

/** Every part of a unit head's total, or the first that is not known. */
export const headParts = (row: Row, context: Context) =>
  allFigures([PLAN, GOALS, LEADERSHIP], (part) => part(row, context));
