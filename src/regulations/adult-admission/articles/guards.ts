import { where, whereNot, type Guard } from "../../../rules";
import { ADMITTED, isAdmitted, levelOf } from "../facts/candidates";
import { IS_EXEMPT } from "../facts/grants";
import { NOT_APPLICABLE } from "../notes";
import type { Level } from "../records/shared";

/** The rules on scores do not apply to exempt candidates. */
export const exempt = where(IS_EXEMPT, NOT_APPLICABLE.exempt);

/** A clause is about candidates of these levels. */
export const otherLevelThan = (...levels: readonly Level[]): Guard =>
  whereNot((row) => {
    const level = levelOf(row);
    return level ? levels.includes(level) : row.missing("level");
  }, NOT_APPLICABLE.otherLevel);

/** A clause is about who is admitted. */
export const notAdmitted = whereNot(ADMITTED, NOT_APPLICABLE.notAdmitted);

/** Newcomers: admitted candidates; where nobody says who is, everybody who is listed. */
export const notNewcomer = where((row) => isAdmitted(row) === false, NOT_APPLICABLE.notAdmitted);
