import { Alike } from "./alike";
import { Steps } from "./context";
import type { Spot } from "./record-set";
import { Row } from "./row";
import type { Table } from "./table";

/** The field by which a record tells one of the names of its group; undefined where it has none. */
export type Way = (row: Row) => string | undefined;

/** How names are compared: in full, and without what may be left out of them. */
interface Naming {
  readonly full: (text: string) => string;
  readonly short: (text: string) => string;
}

/**
 * Groups that one sheet lists by names, and to which the records of another belong: by full names, else to the only
 * group of the same short names, else to one that nobody lists. All are listed before anybody is asked for.
 */
export class NamedGroups<G> {
  /** In the order in which they came. */
  readonly all: G[] = [];
  private readonly exactly = new Steps<G>();
  private readonly nearly = new Steps<G[]>();
  /** By names as they are written in a table: a province's candidates write few different ones. */
  private readonly written = new Map<Table, Alike<G | undefined>>();

  /** @param make a new group; several that are listed may be meant by one that is ambiguous */
  constructor(
    private readonly ways: readonly Way[],
    private readonly naming: Naming,
    private readonly make: (isAmbiguous: boolean) => G
  ) {}

  /** The group that a record lists; undefined where it does not say one of the names. */
  listed(row: Row): G | undefined {
    const [step, near] = [this.full(row), this.short(row)];
    if (!step || !near) return undefined;
    if (!step.value) (near.value ??= []).push((step.value = this.added(false)));
    return step.value;
  }

  /** The group that a record belongs to; undefined where it does not say one of the names. */
  of({ table, index }: Spot): G | undefined {
    let written = this.written.get(table);
    if (!written) {
      written = new Alike(new Row(table, index, true), (row) => this.found(row));
      this.written.set(table, written);
    }
    return written.of(index);
  }

  private found(row: Row): G | undefined {
    const step = this.full(row);
    if (!step || step.value) return step?.value;
    const [only, ...others] = this.short(row)?.value ?? [];
    return (step.value = only && others.length === 0 ? only : this.added(only !== undefined));
  }

  private added(isAmbiguous: boolean): G {
    const group = this.make(isAmbiguous);
    this.all.push(group);
    return group;
  }

  private full(row: Row): Steps<G> | undefined {
    return this.step(row, this.naming.full, this.exactly);
  }

  private short(row: Row): Steps<G[]> | undefined {
    return this.step(row, this.naming.short, this.nearly);
  }

  /** What a record leads to by its names; nothing where one of its cells says nothing. */
  private step<T>(row: Row, name: (text: string) => string, from: Steps<T>): Steps<T> | undefined {
    let step = from;
    for (const way of this.ways) {
      const field = way(row);
      if (field === undefined || !row.isOk(field)) return undefined;
      step = step.to(row.choice(field) ?? name(row.text(field)));
    }
    return step;
  }
}
