import type { Context, Traced } from "./context";
import { isGap, type Judgement, type Reason } from "./judgement";
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
}

/** A fact that is a figure; a rule may compare it as it would a column of the sheet. */
export interface FigureFact extends Fact<number> {
  /** Another figure that the sheet gives for the same quantity, where the two contradict each other. */
  readonly doubt?: FigureFact;
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

const STATES: Readonly<Record<Reason, CellState>> = {
  blank: CellState.BLANK,
  noColumn: CellState.NO_COLUMN,
  notSet: CellState.NO_COLUMN,
  unreadable: CellState.UNREADABLE,
  error: CellState.ERROR,
  ambiguous: CellState.AMBIGUOUS,
  zeroDenominator: CellState.UNREADABLE,
  notInForce: CellState.UNREADABLE,
  incomplete: CellState.UNREADABLE,
  notComputable: CellState.UNREADABLE,
};

/** The figures of a table, and the judgements of those that are missing: shared objects, one a reason. */
interface Computed extends Figures {
  readonly gaps: readonly (Judgement | undefined)[];
}

/** Computes something of a table once a check; whoever uses it depends on the readings that were asked. */
function oncePerTable<T>(make: (table: Table, context: Context) => T): (table: Table, context: Context) => T {
  const known = new WeakMap<Context, WeakMap<Table, Traced<T>>>();
  return (table, context) => {
    const tables = known.get(context) ?? new WeakMap<Table, Traced<T>>();
    known.set(context, tables);
    const found = tables.get(table);
    if (found) {
      for (const id of found.readings) context.reading(id);
      return found.value;
    }
    const traced = context.traced(() => make(table, context));
    tables.set(table, traced);
    return traced.value;
  };
}

/**
 * A derived figure.
 *
 * @param needs fields without which nobody knows it; of fields in a list the table must have one
 */
export function fact(id: string, needs: readonly Need[], of: Work<number>): FigureFact {
  const work = withNeeds(needs, of);
  const columnOf = oncePerTable((table, context) => compute(work, table, context));
  const read = (row: Row, context: Context): number | Judgement => {
    if (!row.terse) return work(row, context);
    const { numbers, gaps } = columnOf(row.table, context);
    return gaps[row.index] ?? numbers[row.index] ?? NaN;
  };
  return Object.assign(read, { id, needs, column: columnOf });
}

function compute(work: Work<number>, table: Table, context: Context): Computed {
  const numbers = new Float64Array(table.count).fill(NaN);
  const states = new Uint8Array(table.count);
  const gaps: (Judgement | undefined)[] = [];
  const absent = new Set<Judgement>();
  const row = new Row(table, 0, true);
  for (row.index = 0; row.index < table.count; row.index += 1) {
    const value = work(row, context);
    if (!isGap(value)) {
      numbers[row.index] = value;
      continue;
    }
    gaps[row.index] = value;
    states[row.index] = STATES[value.reason ?? "incomplete"];
    if (states[row.index] === CellState.NO_COLUMN) absent.add(value);
  }
  return { numbers, states, gaps, absent: [...absent] };
}

/** A fact that is no figure: whether something holds, or which of a few things a record is. */
export function trait<T>(id: string, needs: readonly Need[], of: Work<T>): Fact<T> {
  const work = withNeeds(needs, of);
  const valuesOf = oncePerTable((table, context): (T | Judgement)[] => {
    const row = new Row(table, 0, true);
    return Array.from({ length: table.count }, (_, index) => {
      row.index = index;
      return work(row, context);
    });
  });
  const read = (row: Row, context: Context): T | Judgement =>
    (row.terse ? valuesOf(row.table, context)[row.index] : undefined) ?? work(row, context);
  return Object.assign(read, { id, needs });
}

const withNeeds =
  <T>(needs: readonly Need[], of: Work<T>): Work<T> =>
  (row, context) =>
    gapIn(needs, row, context) ?? of(row, context);

/** The first need that a record does not meet; columns that the table lacks come first. */
export function gapIn(needs: readonly Need[], row: Row, context: Context): Judgement | undefined {
  for (const need of needs) {
    const fields = typeof need === "string" ? [need] : isList(need) ? need : [];
    const [first] = fields;
    if (first !== undefined && !fields.some((field) => row.has(field))) return row.missing(first);
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

/** The fields that needs speak of, those of facts included. */
export const fieldsOf = (needs: readonly Need[]): string[] => [
  ...new Set(
    needs.flatMap((need) =>
      typeof need === "string" ? [need] : isList(need) ? [...need] : fieldsOf(need.needs)
    )
  ),
];
