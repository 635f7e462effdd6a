import type { Guard } from "../../../rules";
import { isAdmitted, levelOf } from "../facts/candidates";
import { isExempt } from "../facts/exemption";
import { NOT_APPLICABLE } from "../notes";
import type { Level } from "../records";

/** The rules on scores do not apply to exempt candidates. */
export const exempt: Guard = (row) => (isExempt(row) ? NOT_APPLICABLE.exempt : undefined);

/** A clause is about candidates of these levels. */
export const otherLevelThan =
  (...levels: readonly Level[]): Guard =>
  (row) => {
    const level = levelOf(row);
    if (!level) return row.missing("level");
    return levels.includes(level) ? undefined : NOT_APPLICABLE.otherLevel;
  };

/** Newcomers: admitted candidates; where nobody says who is, everybody who is listed. */
export const notNewcomer: Guard = (row) =>
  isAdmitted(row) === false ? NOT_APPLICABLE.notAdmitted : undefined;

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
