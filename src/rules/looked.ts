/**
 * Which columns were looked at while something was worked out. A check that is made again after an edit judges
 * only what looked at a changed column; and where a record looked at nothing but its own cells, only that record.
 */
import type { Column, Table } from "./table";

/** Columns that were looked at: of the very record that was judged, or of any. */
export interface Looked {
  readonly own: ReadonlySet<Column>;
  readonly any: ReadonlySet<Column>;
}

interface Scope extends Looked {
  readonly own: Set<Column>;
  readonly any: Set<Column>;
  /** Results that were used, of the record itself or of any: they are read for every record, and noted once. */
  readonly used: { readonly own: Set<Looked>; readonly any: Set<Looked> };
  /** Tells scopes apart, so that each column is noted once in each. */
  readonly number: number;
}

let scope: Scope | undefined;
let scopes = 0;

/** Tells the work that is being done from any other: what was looked up in another one has to be noted again. */
export let workNow = 0;

/** Does some work, and tells what it looked at. Whoever asked for the work is not told by itself: see `lookAs`. */
export function lookedAt<T>(work: () => T): { readonly value: T; readonly looked: Looked } {
  const outer = scope;
  const [own, any] = [new Set<Column>(), new Set<Column>()];
  const used = { own: new Set<Looked>(), any: new Set<Looked>() };
  scope = { own, any, used, number: ++scopes };
  workNow = scopes;
  try {
    return { value: work(), looked: { own, any } };
  } finally {
    scope = outer;
    workNow = outer?.number ?? 0;
  }
}

/** Notes for whoever is at work that they used a result: of the record itself, or of another one. */
export function lookAs(looked: Looked, asOwn: boolean): void {
  const used = asOwn ? scope?.used.own : scope?.used.any;
  if (!scope || !used || used.has(looked)) return;
  used.add(looked);
  for (const column of looked.own) (asOwn ? scope.own : scope.any).add(column);
  for (const column of looked.any) scope.any.add(column);
}

interface Watched {
  readonly column: Column;
  /** The scope in which it was noted last. */
  noted: number;
}

/** The columns of a table, noting which are looked at. */
class WatchedColumns extends Map<string, Column> {
  /** The same columns, looked at for the record itself. */
  readonly own: ReadonlyMap<string, Column>;
  private readonly watched: ReadonlyMap<string, Watched>;

  constructor(
    columns: ReadonlyMap<string, Column>,
    private readonly as: "own" | "any" = "any"
  ) {
    super(columns);
    this.watched = new Map([...columns].map(([id, column]) => [id, { column, noted: 0 }]));
    this.own = as === "own" ? this : new WatchedColumns(columns, "own");
  }

  override get(id: string): Column | undefined {
    const watched = this.watched.get(id);
    if (!watched) return undefined;
    if (scope && watched.noted !== scope.number) this.note(watched, scope);
    return watched.column;
  }

  private note(watched: Watched, within: Scope): void {
    watched.noted = within.number;
    within[this.as].add(watched.column);
  }

  private noteAll(): void {
    if (scope) for (const watched of this.watched.values()) this.note(watched, scope);
  }

  override values(): MapIterator<Column> {
    this.noteAll();
    return super.values();
  }
  override entries(): MapIterator<[string, Column]> {
    this.noteAll();
    return super.entries();
  }
  override [Symbol.iterator](): MapIterator<[string, Column]> {
    return this.entries();
  }
  override forEach(callback: (column: Column, id: string, all: Map<string, Column>) => void): void {
    this.noteAll();
    super.forEach(callback);
  }
}

/** A table that notes which of its columns are looked at. */
export function watched(table: Table): Table {
  return {
    ...table,
    columns: new WatchedColumns(table.columns),
    ...(table.summary && { summary: watched(table.summary) }),
    ...(table.subtotals && { subtotals: { ...table.subtotals, table: watched(table.subtotals.table) } }),
  };
}

/** The columns of a table for a record that is judged by its own cells. */
export const ownColumns = ({ columns }: Table): ReadonlyMap<string, Column> =>
  columns instanceof WatchedColumns ? columns.own : columns;

/** Notes that something hangs on whatever stands in tables: for what is kept apart from facts, by a key of its own. */
export function lookOver(tables: readonly Table[]): void {
  if (scope) for (const { columns } of tables) columns.forEach(() => undefined);
}

/** A table that took the place of another after an edit. */
interface Succession {
  readonly before: Table;
  /** Records with a cell that holds another value. */
  readonly rows: readonly number[];
}

/** What stands in a place now; all that ever stood there share it, so that none keeps those between alive. */
interface Slot<T> {
  now: T;
}

const successions = new WeakMap<Table, Succession>();
const tableSlots = new WeakMap<Table, Slot<Table>>();
const columnSlots = new WeakMap<Column, Slot<Column>>();
let changes = 0;

function replace<T extends object>(slots: WeakMap<T, Slot<T>>, before: T, after: T): void {
  const slot = slots.get(before) ?? { now: before };
  slot.now = after;
  slots.set(before, slot);
  slots.set(after, slot);
}

/** Says that a table took another's place: its columns of the same ids are the old ones' successors. */
export function succeed(before: Table, after: Table, rows: readonly number[]): void {
  changes += 1;
  // Nobody goes back further than to the table before.
  successions.delete(before);
  successions.set(after, { before, rows });
  replace(tableSlots, before, after);
  for (const [id, column] of before.columns) {
    const next = after.columns.get(id);
    if (next && next !== column) replace(columnSlots, column, next);
  }
}

export const successionOf = (table: Table): Succession | undefined => successions.get(table);

/** The table that stands in a table's place now. */
export const tableNow = (table: Table): Table => tableSlots.get(table)?.now ?? table;

const columnNow = (column: Column): Column => columnSlots.get(column)?.now ?? column;
const isReplaced = (column: Column): boolean => columnNow(column) !== column;

/** Counts changes of tables: what was found true at the same count still is. */
export const changesSoFar = (): number => changes;

/** What of a result is no longer true: nothing; what it says of records that changed; all of it. */
export function outdatedBy({ own, any }: Looked): "nothing" | "rows" | "all" {
  for (const column of any) if (isReplaced(column)) return "all";
  for (const column of own) if (isReplaced(column)) return "rows";
  return "nothing";
}

/** What a result hangs on whose changed records were worked out again, which looked at more. */
export const lookedAgain = (before: Looked, again: Looked): Looked => ({
  own: new Set([...[...before.own].map(columnNow), ...again.own]),
  any: new Set([...[...before.any].map(columnNow), ...again.any]),
});
