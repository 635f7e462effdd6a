import { Alike } from "./alike";
import { certain } from "./certain";
import type { Codes } from "./codes";
import type { Context } from "./context";
import { isGap, known, type Judgement } from "./judgement";
import { figureAt } from "./numbers";
import { oncePerRow, oncePerTable } from "./per-table";
import { STATES } from "./reasons";
import { Row } from "./row";
import { CellState, type Table } from "./table";

/**
 * What must be there before anything is worked out: a field or fact that has a value, or fields of which the
 * table has at least one.
 */
export type Need = string | readonly string[] | Fact<unknown>;

/** How a fact is worked out from a record, and the law as it stands. */
type Work<T> = (row: Row, context: Context) => T | Judgement;

/**
 * Something that follows from a record's own fields, by name: a derived column. It is computed once for a
 * table, and rules, functions and findings alike read it there; for the few rows that somebody looks at it is
 * worked out anew, so that a finding knows its cells and its readings.
 */
export interface Fact<T> {
  /** The fact of a record, or why nobody knows it. */
  (row: Row, context: Context): T | Judgement;
  readonly id: string;
  readonly needs: readonly Need[];
  /** The fact of every record of a table, for those who ask it of each. */
  readonly values?: (table: Table, context: Context) => readonly (T | Judgement)[];
}

/** A part of a whole, both counted. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
}

/** A fact that is a figure; a rule may compare it as it would a column of the sheet. */
export interface FigureFact extends Fact<number> {
  /** Another figure that the sheet gives for the same quantity, where the two contradict each other. */
  readonly doubt?: FigureFact;
  /** Of a share in percent, what it is of a record that counts both. */
  readonly counts?: (row: Row, context: Context) => PartOfWhole | undefined;
  column(table: Table, context: Context): Figures;
}

/** Figures of all records of a table; NaN where there is none. */
export interface Figures {
  readonly numbers: Float64Array;
  /** `CellState` of what is missing; `OK` where there is a figure. */
  readonly states: Uint8Array;
  /** Judgements that columns are absent, each once. */
  readonly absent: readonly Judgement[];
}

/** The figures of a table, and the judgements of those that are missing: shared objects, one a reason. */
interface Computed extends Figures {
  readonly gaps: readonly (Judgement | undefined)[];
  readonly codes?: Codes | undefined;
}

/**
 * A derived figure.
 *
 * @param needs fields without which nobody knows it; of fields in a list the table must have one
 */
export function fact(id: string, needs: readonly Need[], of: Work<number>): FigureFact {
  const work = withNeeds(needs, of);
  const columnOf = oncePerTable(
    (table, context) => compute(work, table, context),
    (before, rows, table, context) => computeAgain(work, before, rows, table, context)
  );
  const computedFor = oncePerRow(columnOf);
  const read = (row: Row, context: Context): number | Judgement => {
    if (!row.terse) return work(row, context);
    const { numbers, gaps, codes } = computedFor(row, context);
    const index = row.placeIn(codes);
    return gaps[index] ?? figureAt(numbers, index);
  };
  const column = (table: Table, context: Context): Figures => columnOf(table, context, true);
  return Object.assign(read, { id, needs, column });
}

function compute(work: Work<number>, table: Table, context: Context): Computed {
  const numbers = new Float64Array(table.count).fill(NaN);
  const states = new Uint8Array(table.count);
  const empty = { numbers, states, gaps: [], absent: [] };
  return computeRows(work, empty, undefined, table, context);
}

/** The figures with those of some records computed again. */
function computeAgain(
  work: Work<number>,
  { numbers, states, gaps, absent }: Computed,
  rows: readonly number[],
  table: Table,
  context: Context
): Computed {
  const copy = { numbers: numbers.slice(), states: states.slice(), gaps: [...gaps], absent };
  return computeRows(work, copy, rows, table, context);
}

function computeRows(
  work: Work<number>,
  { numbers, states, gaps: before, absent: known }: Computed,
  rows: readonly number[] | undefined,
  table: Table,
  context: Context
): Computed {
  const gaps = [...before];
  const absent = new Set<Judgement>(known);
  const codes = inEach(rows, table, context, work, (value, index) => {
    const gap = isGap(value) ? value : undefined;
    numbers[index] = isGap(value) ? NaN : value;
    states[index] = gap ? STATES[certain(gap.reason, "why a figure is not known")] : CellState.OK;
    if (gap) gaps[index] = gap;
    else if (gaps[index]) gaps[index] = undefined;
    if (gap && states[index] === CellState.NO_COLUMN) absent.add(gap);
  });
  return { numbers, states, gaps, absent: [...absent], codes };
}

/** Works something out of some records of a table, or of all of them: those that are alike are told by codes. */
function inEach<T>(
  rows: readonly number[] | undefined,
  table: Table,
  context: Context,
  work: Work<T>,
  keep: (value: T | Judgement, index: number) => void
): Codes | undefined {
  const alike = new Alike(new Row(table, 0, true, true), (row) => work(row, context));
  if (!rows) return alike.all(keep, table.count);
  for (const index of rows) keep(alike.of(index), index);
  return undefined;
}

/** A fact that is no figure: whether something holds, or which of a few things a record is. */
export function trait<T>(id: string, needs: readonly Need[], of: Work<T>): Fact<T> {
  const work = withNeeds(needs, of);
  type Values = (T | Judgement)[];
  const valuesIn = (rows: readonly number[] | undefined, into: Values, table: Table, context: Context) => {
    const codes = inEach(rows, table, context, work, (value, index) => {
      into[index] = value;
    });
    return { into, codes };
  };
  const valuesOf = oncePerTable(
    (table, context) => valuesIn(undefined, Array<T | Judgement>(table.count), table, context),
    ({ into }, rows, table, context) => valuesIn(rows, [...into], table, context)
  );
  const valuesFor = oncePerRow(valuesOf);
  const read = (row: Row, context: Context): T | Judgement => {
    if (!row.terse) return work(row, context);
    const { into, codes } = valuesFor(row, context);
    return certain(into[row.placeIn(codes)], "what each record is");
  };
  const values = (table: Table, context: Context): readonly (T | Judgement)[] =>
    valuesOf(table, context, true).into;
  return Object.assign(read, { id, needs, values });
}

/** As `trait`, of what is no judgement and may be nothing: each record is told by it, whatever it lacks. */
export function telling<T>(
  id: string,
  of: (row: Row, context: Context) => T | undefined
): (row: Row, context: Context) => T | undefined {
  const told = trait<T | typeof NOTHING>(id, [], (row, context) => of(row, context) ?? NOTHING);
  return (row, context) => {
    const value = known(told(row, context));
    return value === NOTHING ? undefined : value;
  };
}
const NOTHING = Symbol("nothing");

/** Whether a record says yes in a field, in the field's own words as well; or no, where that is `wanted`. */
export const says = (field: string, wanted = true): Fact<boolean> =>
  trait<boolean>(field, [], (row) => {
    const yes = row.yes(field);
    return yes === undefined ? row.missing(field) : yes === wanted;
  });

const withNeeds =
  <T>(needs: readonly Need[], of: Work<T>): Work<T> =>
  (row, context) =>
    gapIn(needs, row, context) ?? of(row, context);

/** The first need that a record does not meet; columns that the table lacks come first. */
export function gapIn(needs: readonly Need[], row: Row, context: Context): Judgement | undefined {
  for (const need of needs) {
    const lacking = typeof need === "string" ? (row.has(need) ? undefined : need) : lackingOf(need, row);
    if (lacking !== undefined) return row.missing(lacking);
  }
  for (const need of needs) {
    if (typeof need === "string") {
      if (!row.isOk(need)) return row.missing(need);
    } else if (!isList(need)) {
      const value = need(row, context);
      if (isGap(value)) return value;
    }
  }
  return undefined;
}

const isList = (need: Need): need is readonly string[] => Array.isArray(need);

/** The first of several fields, where a table has none of them. */
const lackingOf = (need: Need, row: Row): string | undefined =>
  isList(need) && !need.some((field) => row.has(field)) ? need[0] : undefined;

/** The fields that needs speak of, those of facts included. */
export const fieldsOf = (needs: readonly Need[]): string[] => [
  ...new Set(
    needs.flatMap((need) =>
      typeof need === "string" ? [need] : isList(need) ? [...need] : fieldsOf(need.needs)
    )
  ),
];
