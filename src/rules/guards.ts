import type { Context } from "./context";
import { trait, type Fact } from "./facts";
import { isGap, type Judgement } from "./judgement";
import type { Row } from "./row";
import type { Guard, Holds } from "./rule";

/** Says what follows from what is known of a record; where nobody knows it, why. */
export const knowing =
  <T, J>(
    of: (row: Row, context: Context) => T | Judgement,
    say: (value: T, row: Row, context: Context) => J
  ) =>
  (row: Row, context: Context): J | Judgement => {
    const value = of(row, context);
    return isGap(value) ? value : say(value, row, context);
  };

const decidedBy = (holds: Holds, so: boolean, said: Judgement): Guard => {
  const guard: Guard = (row, context) => {
    const known = holds(row, context);
    return isGap(known) ? known : known === so ? said : undefined;
  };
  return Object.assign(guard, { by: { holds, so, said } });
};

/** Of records of which something holds this is said; where nobody knows, that. */
export const where = (holds: Holds, said: Judgement): Guard => decidedBy(holds, true, said);

/** As `where`, of records of which something does not hold. */
export const whereNot = (holds: Holds, said: Judgement): Guard => decidedBy(holds, false, said);

/** A clause does not concern a record that answers so. */
export const unlessSaid = (field: string, said: boolean, otherwise: Judgement): Guard =>
  where((row) => row.yes(field) === said, otherwise);

/** The first of several guards that says something. */
export const either = (...guards: readonly Guard[]): Guard => {
  const first: Guard = (row, context) => {
    for (const guard of guards) {
      const said = guard(row, context);
      if (said) return said;
    }
    return undefined;
  };
  return Object.assign(first, { guards });
};

/** The guards of one piece that a guard is made of. */
export const guardsOf = (guard: Guard | undefined): readonly Guard[] =>
  guard?.guards?.flatMap(guardsOf) ?? (guard ? [guard] : []);

/** Both of two conditions: a no decides, whatever the other is. */
export const both = (id: string, one: Fact<boolean>, other: Fact<boolean>): Fact<boolean> =>
  trait<boolean>(id, [], (row, context) => {
    const first = one(row, context);
    const second = first === false ? false : other(row, context);
    return first === false || second === false ? false : isGap(first) ? first : second;
  });
