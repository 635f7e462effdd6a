import type { Context } from "./context";
import type { Judgement } from "./judgement";
import type { Row } from "./row";
import type { Guard } from "./rule";

/** Whether something holds of a record, or why nobody knows. */
type Holds = (row: Row, context: Context) => boolean | Judgement;

/** Of records of which something holds this is said; where nobody knows, that. */
export const where =
  (holds: Holds, said: Judgement): Guard =>
  (row, context) => {
    const known = holds(row, context);
    return known === true ? said : known === false ? undefined : known;
  };

/** As `where`, of records of which something does not hold. */
export const whereNot =
  (holds: Holds, said: Judgement): Guard =>
  (row, context) => {
    const known = holds(row, context);
    return known === false ? said : known === true ? undefined : known;
  };

/** A clause does not concern a record that answers so. */
export const unlessSaid = (field: string, said: boolean, otherwise: Judgement): Guard =>
  where((row) => row.yes(field) === said, otherwise);

/** The first of several guards that says something. */
export const either =
  (...guards: readonly Guard[]): Guard =>
  (row, context) => {
    for (const guard of guards) {
      const said = guard(row, context);
      if (said) return said;
    }
    return undefined;
  };
