import { certain } from "./certain";
import { NotInForce, type Context, type Settings, type Traced } from "./context";
import { isoOf, type Serial } from "./dates";
import { placeAt, type Parameter, type Threshold } from "./parameters";
import type { Regulation } from "./rule";
import type { Table } from "./table";

/** Builds what rules may know besides their record. */
export function makeContext(
  regulation: Regulation,
  tables: readonly Table[],
  asOf: Serial,
  settings: Settings
): Context {
  const day = isoOf(asOf);
  const chosen = new Map(
    regulation.readings.map(({ id, options }) => {
      const known = options.find((option) => option.id === settings.readings[id]);
      return [id, (known ?? certain(options[0], `an option of ${id}`)).id] as const;
    })
  );
  const initial = new Map(regulation.settings.map((setting) => [setting.id, setting.initial] as const));
  /** Which of a parameter's values holds on the day: rules ask for each record. */
  const inForce = new Map<Parameter, number>();
  let asked: Set<string> | undefined;
  return {
    asOf,
    reading(id) {
      asked?.add(id);
      return certain(chosen.get(id), `a reading ${id}`);
    },
    setting: (id) => settings.values[id] ?? initial.get(id),
    limit<V extends Threshold>(parameter: Parameter<V>): V {
      let at = inForce.get(parameter);
      if (at === undefined) inForce.set(parameter, (at = placeAt(parameter, day)));
      const found = parameter.values[at];
      if (!found) throw new NotInForce();
      return found.value;
    },
    tables: (record, sheet) =>
      tables.filter((t) => t.record.id === record && (sheet === undefined || t.sheet === sheet)),
    traced<T>(work: () => T): Traced<T> {
      const outer = asked;
      const own = (asked = new Set<string>());
      try {
        const value = work();
        return { value, readings: [...own] };
      } finally {
        asked = outer;
        for (const id of own) outer?.add(id);
      }
    },
  };
}
