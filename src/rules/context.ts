import type { Serial } from "./dates";
import type { Parameter, Threshold } from "./parameters";
import { changesSoFar, lookAs, lookedAt, outdatedBy, type Looked } from "./looked";
import type { Table } from "./table";

/** What the user has set for the workbook: readings chosen, and parameters that the text leaves open. */
export interface Settings {
  /** Reading id → option id, for readings that are not at their default. */
  readonly readings: Readonly<Record<string, string>>;
  /** Setting id → value. */
  readonly values: Readonly<Record<string, SettingValue>>;
}
export type SettingValue =
  string | number | readonly SettingValue[] | { readonly [key: string]: SettingValue };

/** The entries of a setting that is a list; none of one that is not. */
export const entriesOf = (value: SettingValue | undefined): readonly SettingValue[] =>
  isList(value) ? value : [];
const isList = (value: SettingValue | undefined): value is readonly SettingValue[] => Array.isArray(value);

export const NO_SETTINGS: Settings = { readings: {}, values: {} };

/** What a rule may know besides its record. */
export interface Context {
  /** The day on which the law is applied. */
  readonly asOf: Serial;
  /** The option chosen for a reading, or its default. Who asks it depends on it, and findings say so. */
  reading(id: string): string;
  /** What the user has set, undefined where nothing is. */
  setting(id: string): SettingValue | undefined;
  /**
   * The figure of the law on the as-of date.
   *
   * @throws NotInForce where there is none; the evaluator answers "unknown" for the rule
   */
  limit<V extends Threshold>(parameter: Parameter<V>): V;
  /** All tables of a record type, of the whole workbook or of one sheet. */
  tables(record: string, sheet?: string): readonly Table[];
  /** Does some work, and tells which readings it asked. */
  traced<T>(work: () => T): Traced<T>;
}

/** A result, and the readings that it depends on. */
export interface Traced<T> {
  readonly value: T;
  readonly readings: readonly string[];
}

/** A figure of the law was asked for on a day on which it has no value. */
export class NotInForce extends Error {
  constructor() {
    super("the parameter has no value on the as-of date");
    this.name = "NotInForce";
  }
}

/**
 * Keeps what was worked out, once a check for each key: what a name says that a province's list repeats ten
 * thousand times.
 *
 * @param over what it hangs on besides the key; where that is another, all is worked out anew
 */
export function keptPerKey<T>(
  over?: (context: Context) => unknown
): (context: Context, key: unknown, make: () => T) => T {
  const kept = oncePerCheck((context) => {
    over?.(context);
    return new Map<unknown, Held<T>>();
  });
  return (context, key, make) => {
    const known = kept(context);
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: make() }));
    return found.value;
  };
}

/** What is kept, told from nothing kept. */
interface Held<T> {
  readonly value: T;
}

/** As `keptPerKey`, for what the key alone tells. */
export function oncePerKey<K, T>(make: (key: K, context: Context) => T): (key: K, context: Context) => T {
  const kept = oncePerCheck(() => new Map<K, Held<T>>());
  // Asked a hundred thousand times: no work is put together for what is known.
  return (key, context) => {
    const known = kept(context);
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: make(key, context) }));
    return found.value;
  };
}

/** Looks something up in the whole workbook once a check: an index over other tables, a province's list. */
export function oncePerCheck<T>(make: (context: Context) => T): (context: Context) => T {
  type Made = Traced<T> & { readonly looked: Looked; trueAt: number };
  const made = new WeakMap<Context, Made>();
  return (context) => {
    let found = made.get(context);
    if (found && found.trueAt !== changesSoFar()) {
      if (outdatedBy(found.looked) === "nothing") found.trueAt = changesSoFar();
      else found = undefined;
    }
    if (!found) {
      const { value: traced, looked } = lookedAt(() => context.traced(() => make(context)));
      made.set(context, (found = { ...traced, looked, trueAt: changesSoFar() }));
    }
    // Whoever uses it depends on the readings that it was made by, and on what it looked at.
    for (const id of found.readings) context.reading(id);
    lookAs(found.looked, false);
    return found.value;
  };
}

/**
 * What is kept by several values, one after the other: of a hundred thousand records each finds its group without a
 * text being put together for it.
 */
export class Steps<T> {
  value: T | undefined;
  private readonly next = new Map<string | undefined, Steps<T>>();

  to(value: string | undefined): Steps<T> {
    let step = this.next.get(value);
    if (!step) this.next.set(value, (step = new Steps<T>()));
    return step;
  }
}
