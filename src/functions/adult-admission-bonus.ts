import { ADULT_ADMISSION } from "../regulations/adult-admission";
import {
  bonusLawOn,
  claimsOf,
  grantText,
  highestGrant,
  LIMITS,
  LOCAL_GROUNDS,
  localGrounds,
  saysNone,
  type Grant,
} from "../regulations/adult-admission/formulas";
import { ageOn, CellState, limitOn } from "../rules";
import { isBlank, readDate, type CellValue } from "../sheets";
import { ERROR_GROUND, NEITHER, SHAPES, unreadable, UNKNOWN_GROUND } from "./adult-admission-messages";
import { attempt, lawDay, toCells, type Result } from "./arguments";
import { bornIn, type Span } from "./adult-admission-birth";
import { errorCode, FunctionError, PassedError } from "./errors";
import { settingsFor } from "./session";

/** Grounds, birth date and day of one candidate. */
interface Person {
  readonly grounds: readonly CellValue[];
  readonly birth: CellValue;
  readonly on: CellValue;
}

/** The highest grant of one candidate; a single error value is passed on, one among several is unknown. */
function bestGrant({ grounds, birth, on }: Person): Grant | undefined {
  const today = lawDay(ADULT_ADMISSION);
  const law = bonusLawOn(today);
  const day = dayIn(on) ?? limitOn(LIMITS.firstDay, today);
  const born = bornIn(birth);
  const [error] = grounds.map(errorCode).filter((code) => code !== undefined);
  if (error && grounds.length === 1) throw new PassedError(error);
  if (error) throw new FunctionError("#N/A", { text: ERROR_GROUND });
  const texts = grounds.filter((cell) => !isBlank(cell)).map(String);
  const isStated = texts.length > 0 || grounds.some((cell) => saysNone(String(cell ?? "")));
  if (!isStated && born === undefined) throw new FunctionError("#N/A", { text: NEITHER });
  const local = localGrounds(settingsFor(ADULT_ADMISSION.id).values[LOCAL_GROUNDS]);
  const claims = claimsOf(texts, local, law);
  const odd = claims.unknown[0] ?? claims.refused[0]?.text ?? claims.exemptions[0];
  if (odd !== undefined) {
    throw new FunctionError("#VALUE!", { text: UNKNOWN_GROUND, args: { ground: odd } });
  }
  const aged = isOfAge(born, day, law.age);
  const best = highestGrant(claims, aged, law);
  // A month of birth that holds the very day leaves the age open, unless another ground gives as much.
  const most = born ? highestGrant(claims, aged ?? true, law) : best;
  if ((most?.points ?? 0) > (best?.points ?? 0)) throw unreadable("birth", String(birth));
  return best;
}

/** Whether somebody born on one of these days is of the age; undefined where the days do not tell. */
function isOfAge(born: readonly Span[] | undefined, day: number, age: number): boolean | undefined {
  const answers = new Set(born?.flat().map((birth) => ageOn(birth, day) >= age));
  return answers.size === 1 ? answers.has(true) : undefined;
}

function dayIn(cell: CellValue): number | undefined {
  const code = errorCode(cell);
  if (code) throw new PassedError(code);
  if (isBlank(cell)) return undefined;
  const { state, value } = readDate(cell);
  if (state !== CellState.OK) throw unreadable("on", String(cell));
  return value;
}

/** One result for one candidate; row by row where `birth` is a range of several rows. */
function forCandidates(
  grounds: unknown[][],
  birth: unknown[][] | undefined,
  on: unknown[][] | undefined,
  result: (grant: Grant | undefined) => Result
): unknown[][] {
  const [allGrounds, births, days] = [toCells(grounds), toCells(birth), toCells(on)];
  const judge = (person: Person): Result => attempt(() => result(bestGrant(person)));
  const rows = Math.max(births.length, days.length);
  const isColumn = (cells: CellValue[][]): boolean =>
    cells.every((row) => row.length === 1) && (cells.length === 1 || cells.length === rows);
  const single = allGrounds.length === 1 && allGrounds[0]?.length === 1;
  const byRow = births.length > 1 && !single;
  if (!isColumn(births) || !isColumn(days) || (byRow && allGrounds.length !== rows)) {
    throw new FunctionError("#VALUE!", { text: SHAPES });
  }
  const at = (cells: CellValue[][], row: number): CellValue => cells[cells.length > 1 ? row : 0]?.[0] ?? null;
  return Array.from({ length: rows }, (_, row) => [
    judge({
      grounds: (byRow ? allGrounds[row] : allGrounds.flat()) ?? [],
      birth: at(births, row),
      on: at(days, row),
    }),
  ]);
}

/**
 * Bonus points of a candidate: the highest single grant, never a sum (附件1 五(五)4 to 6).
 * @customfunction ADMIT_BONUS
 * @param grounds Grounds, several in one cell or in a range; blank: only the age counts
 * @param [birth] Birth date; a range of several rows gives a result a row
 * @param [on] The day for the age; omitted: 2024-10-19
 * @returns 0, 10, 20, 30 or 50
 */
export function admitBonus(grounds: unknown[][], birth?: unknown[][], on?: unknown[][]): unknown[][] {
  return forCandidates(grounds, birth, on, (grant) => grant?.points ?? 0);
}

/**
 * The clause and ground that give the bonus; empty where the bonus is 0.
 * @customfunction ADMIT_BONUS_GROUND
 * @param grounds Grounds, several in one cell or in a range; blank: only the age counts
 * @param [birth] Birth date; a range of several rows gives a result a row
 * @param [on] The day for the age; omitted: 2024-10-19
 * @returns Clause, ground and points, for example "五(五)4 运动健将 +50"
 */
export function admitBonusGround(grounds: unknown[][], birth?: unknown[][], on?: unknown[][]): unknown[][] {
  return forCandidates(grounds, birth, on, (grant) => (grant && grant.points > 0 ? grantText(grant) : ""));
}
