import { RecordSet, type Context, type Row } from "../../rules";
import { isKnown, type Computed } from "./define";
import { pointsOfGoal } from "./goals";
import { headPoints, teamResult } from "./indicators";
import { folded } from "./words";
import { topLevel } from "./rules/measure-sets";
import { average } from "./scoring";

export type Part = "measures" | "goals" | "head" | "team";
const RECORD: Readonly<Record<Part, string>> = {
  measures: "measure",
  goals: "goal",
  head: "head",
  team: "team",
};

function averageOf(values: readonly Computed[]): Computed | undefined {
  const open = values.find((value) => !isKnown(value));
  if (open !== undefined) return open;
  return values.length === 0 ? undefined : average(values.map(Number));
}

/** A part recomputed from an evaluation sheet; undefined where the sheet has no such table. */
export function partOn(sheet: string, part: Part, context: Context): Computed | undefined {
  return context.memo(`part ${part} ${sheet}`, () => {
    const tables = context.tables(RECORD[part], sheet);
    if (tables.length === 0) return undefined;
    const set = new RecordSet(RECORD[part], tables);
    if (part === "head") return headPoints(set);
    if (part === "team") return teamResult(set, context);
    if (part === "measures") return averageOf(topLevel(set, context).map(({ value }) => value));
    return averageOf([...set.rows()].map((row) => pointsOfGoal(row, context)));
  });
}

/**
 * The evaluation sheet of a person: the row's own sheet where it speaks of one person only, else the one that
 * bears the person's name, in its own or above its tables.
 */
export function sheetOf(row: Row, context: Context): string | undefined {
  const own = row.table.sheet;
  const sheets = context.memo("evaluation sheets", () => [
    ...new Set(Object.values(RECORD).flatMap((record) => context.tables(record).map((table) => table.sheet))),
  ]);
  if (row.table.count === 1 && sheets.includes(own)) return own;
  const name = folded(row.text("official"));
  if (name.length < 3) return undefined;
  const named = sheets.filter((sheet) => ` ${folded(sheet)} `.includes(` ${name} `));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const signed = sheets.filter((sheet) => personOn(sheet, context) === name);
  return signed.length === 1 ? signed[0] : undefined;
}

/** The folded name that an evaluation sheet bears, where it bears one for all of its tables. */
function personOn(sheet: string, context: Context): string | undefined {
  return context.memo(`person on ${sheet}`, () => {
    const names = new Set(
      Object.values(RECORD).flatMap((record) =>
        context.tables(record, sheet).flatMap((table) => table.columns.get("official")?.texts ?? [])
      )
    );
    const [only, ...others] = names;
    return only !== undefined && others.length === 0 ? folded(only) : undefined;
  });
}
