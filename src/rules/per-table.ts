/** What is worked out of a table once a check. */
import type { Context, Traced } from "./context";
import {
  changesSoFar,
  lookAs,
  lookedAgain,
  lookedAt,
  outdatedBy,
  successionOf,
  workNow,
  type Looked,
} from "./looked";
import type { Row } from "./row";
import type { Table } from "./table";

interface Kept<T> extends Traced<T> {
  readonly looked: Looked;
  /** The count of changes at which it was found true. */
  trueAt: number;
}

/**
 * Computes something of a table once a check; whoever uses it depends on the readings that were asked, and on the
 * columns that were looked at. After an edit it is computed again where it looked at what changed: for the changed
 * records alone, where each is known by its own cells.
 */
export function oncePerTable<T>(
  make: (table: Table, context: Context) => T,
  renew: (value: T, rows: readonly number[], table: Table, context: Context) => T
): (table: Table, context: Context, isOwn: boolean) => T {
  const known = new WeakMap<Context, WeakMap<Table, Kept<T>>>();
  const keep = (context: Context, work: () => T): Kept<T> => {
    const { value: traced, looked } = lookedAt(() => context.traced(work));
    return { ...traced, looked, trueAt: changesSoFar() };
  };
  const find = (tables: WeakMap<Table, Kept<T>>, table: Table, context: Context): Kept<T> | undefined => {
    const found = tables.get(table);
    const succession = successionOf(table);
    const before = found ?? (succession && tables.get(succession.before));
    const outdated = before ? outdatedBy(before.looked) : "all";
    if (!before || outdated === "all") return undefined;
    if (outdated === "nothing") return { ...before, trueAt: changesSoFar() };
    if (!succession) return undefined;
    const again = keep(context, () => renew(before.value, succession.rows, table, context));
    const readings = [...new Set([...before.readings, ...again.readings])];
    return { ...again, readings, looked: lookedAgain(before.looked, again.looked) };
  };
  return (table, context, isOwn) => {
    let tables = known.get(context);
    if (!tables) known.set(context, (tables = new WeakMap<Table, Kept<T>>()));
    const current = tables.get(table);
    const kept =
      current?.trueAt === changesSoFar()
        ? current
        : (find(tables, table, context) ?? keep(context, () => make(table, context)));
    if (kept !== current) tables.set(table, kept);
    for (const id of kept.readings) context.reading(id);
    lookAs(kept.looked, isOwn);
    return kept.value;
  };
}

/** What holds for a whole table, asked once for a row that moves from record to record within one work. */
export function oncePerRow<T>(
  of: (table: Table, context: Context, isOwn: boolean) => T
): (row: Row, context: Context) => T {
  const asked = new WeakMap<Row, { readonly context: Context; readonly work: number; readonly value: T }>();
  return (row, context) => {
    let last = asked.get(row);
    if (last?.context !== context || last.work !== workNow) {
      asked.set(row, (last = { context, work: workNow, value: of(row.table, context, row.isOwn) }));
    }
    return last.value;
  };
}

/**
 * A fact of a table as a whole, that of no record alone: how its rows hang together, what its title says, which
 * columns it has. What it looks at has to be said (`lookOver`) where it goes past rows.
 */
export function ofTable<T>(
  make: (table: Table, context: Context) => T
): (table: Table, context: Context) => T {
  const valueOf = oncePerTable(make, (_, __, table, context) => make(table, context));
  return (table, context) => valueOf(table, context, false);
}
