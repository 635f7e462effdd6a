import { certain } from "./certain";
import type { Context } from "./context";
import { fail, pass, unknown, type Details, type Judgement, type Reason } from "./judgement";
import { Row } from "./row";
import type { Table } from "./table";

/** Which records of a table belong to a set; all of them where undefined. */
type Members = ReadonlyMap<Table, readonly number[]>;

/** Records that are gathered one by one: of a hundred thousand each costs a number, and no object. */
export class Gathering {
  count = 0;
  private readonly members = new Map<Table, number[]>();

  add({ table, index }: Spot): void {
    this.count += 1;
    const own = this.members.get(table);
    if (own) own.push(index);
    else this.members.set(table, [index]);
  }

  /** The first of them. */
  get first(): Row | undefined {
    for (const [table, own] of this.members) return new Row(table, certain(own[0], "a record of each table"));
    return undefined;
  }

  /** What was gathered, as a set of records of that type. */
  as(record: string, name?: string): RecordSet {
    return new RecordSet(record, [...this.members.keys()], this.members, name);
  }
}

/** Records of one type that a set rule looks at together: a sheet's, the workbook's, or a group of them. */
export class RecordSet {
  readonly count: number;

  constructor(
    readonly record: string,
    readonly tables: readonly Table[],
    private readonly members?: Members,
    /** What the group is called: the school or official that its records are of. */
    readonly name = ""
  ) {
    const counts = members
      ? [...members.values()].map((own) => own.length)
      : tables.map(({ count }) => count);
    this.count = counts.reduce((all, count) => all + count, 0);
  }

  /** The sheet of a finding that no cell places. */
  get sheet(): string {
    return this.tables[0]?.sheet ?? "";
  }

  /** Said of the records together: on the sheet of the first cell that tells it, else on the first one's. */
  private on<D extends Details>(details: D): D & Pick<Judgement, "sheet"> {
    return { sheet: details.cells?.[0]?.sheet ?? this.sheet, ...details };
  }
  pass(details: NonNullable<Parameters<typeof pass>[0]>): Judgement {
    return pass(this.on(details));
  }
  fail(details: Details): Judgement {
    return fail(this.on(details));
  }
  unknown(reason: Reason, details: Details = {}): Judgement {
    return unknown(reason, this.on(details));
  }

  /** An object for each record; for large sets `each` is the better way. */
  *rows(): Generator<Row> {
    for (const { table, index } of this.each()) yield new Row(table, index);
  }

  /** One row that moves from record to record and tells outcomes only: nothing is allocated on the way. */
  each(): Iterable<Row> {
    return { [Symbol.iterator]: () => new Walk(this.tables, this.members) };
  }

  /** Total and average rows below the records. */
  *summaries(): Generator<Row> {
    for (const table of this.tables) if (table.summary) yield* rowsOf(table.summary);
  }

  /**
   * Rows that state totals or averages, each with the records that it is over: those of its part of the table,
   * and, beneath the table, those behind its last part; only what is over records of this set.
   */
  *totals(): Generator<{ readonly row: Row; readonly over: (record: Row) => boolean }> {
    for (const table of this.tables) {
      const own = this.members?.get(table);
      const holds = (index: number): boolean => own?.includes(index) ?? true;
      const { subtotals, summary } = table;
      let [from, last] = [0, 0];
      for (const [row, [begin, to]] of subtotals ? partsOf(subtotals) : []) {
        // A second row of totals is over the same records as the one above it.
        const begins = begin <= to ? begin : from;
        [from, last] = [begins, Math.max(last, to + 1)];
        const over = (record: Row): boolean =>
          record.table === table && record.index >= begins && record.index <= to;
        if (holds(begins) && holds(to)) yield { row, over };
      }
      if (!summary || !holds(table.count - 1)) continue;
      for (const row of rowsOf(summary)) {
        yield { row, over: (record) => record.table === table && record.index >= last };
      }
    }
  }

  has(field: string): boolean {
    return this.tables.some((table) => table.columns.has(field));
  }

  /** The judgement "no such column" for the first of these fields that no table has. */
  gap(...fields: string[]): Judgement | undefined {
    const field = fields.find((id) => !this.has(id));
    if (field === undefined) return undefined;
    const about = this.tables[0]?.record.fields.find((f) => f.id === field);
    return unknown("noColumn", { field: about ?? field, sheet: this.sheet });
  }

  /** The records by what a key says of each, in the order in which the keys come; one set a key. */
  groups(key: (row: Row) => string, name: (row: Row) => string = key): RecordSet[] {
    const found = new Map<string, { readonly name: string; readonly own: Gathering }>();
    for (const row of this.each()) {
      const of = key(row);
      let group = found.get(of);
      if (!group) found.set(of, (group = { name: name(row), own: new Gathering() }));
      group.own.add(row);
    }
    return [...found.values()].map((group) => group.own.as(this.record, group.name));
  }
}

/** Goes from record to record with one row of each table, and one result with it: a generator makes one for each record. */
class Walk implements Iterator<Row> {
  private row: Row | undefined;
  private result: IteratorResult<Row, undefined> = { done: true, value: undefined };
  private nextTable = 0;
  private own: readonly number[] | undefined;
  private at = 0;
  private count = 0;

  constructor(
    private readonly tables: readonly Table[],
    private readonly members: Members | undefined
  ) {}

  next(): IteratorResult<Row, undefined> {
    while (this.at === this.count) {
      const table = this.tables[this.nextTable];
      if (!table) return (this.result = { done: true, value: undefined });
      this.nextTable += 1;
      this.own = this.members?.get(table);
      this.at = 0;
      this.count = this.own?.length ?? table.count;
      this.row = new Row(table, 0, true);
      this.result = { done: false, value: this.row };
    }
    certain(this.row, "a row of each table").index = this.own?.[this.at] ?? this.at;
    this.at += 1;
    return this.result;
  }
}

/** Rows between the records of a table, each with the records that it is over. */
const partsOf = ({ table, ranges }: NonNullable<Table["subtotals"]>) =>
  ranges.map((range, at) => [new Row(table, at), range] as const);

/** Where a record stands: what is kept of it while nobody asks for more. */
export type Spot = Pick<Row, "table" | "index">;

/** A record anew: with nothing read of it yet, and not moved by whoever moves the row that it was found by. */
export const rowAt = ({ table, index }: Spot, terse = false): Row => new Row(table, index, terse);

/** All rows of a record type, of the whole workbook or of one sheet, an object each. */
export const rowsIn = (record: string, context: Context, sheet?: string): Row[] =>
  context.tables(record, sheet).flatMap((table) => [...rowsOf(table)]);

/** All rows of a table, an object each. */
export function* rowsOf(table: Table): Generator<Row> {
  for (let index = 0; index < table.count; index += 1) yield new Row(table, index);
}

/** Rows, or what is known of them, by what a key says of each; those of which it says nothing are left out. */
export function groupedBy<T>(all: Iterable<T>, key: (each: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const of = key(each);
    if (of === undefined) continue;
    const group = groups.get(of);
    if (group) group.push(each);
    else groups.set(of, [each]);
  }
  return groups;
}
