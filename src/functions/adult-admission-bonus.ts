import { ADULT_ADMISSION } from "../regulations/adult-admission";
import {
  claimsOf,
  grantText,
  highestGrant,
  LOCAL_GROUNDS,
  type Grant,
} from "../regulations/adult-admission/bonus";
import { localGrounds } from "../regulations/adult-admission/local-grounds";
import { BONUS_AGE, EXAM_DAYS } from "../regulations/adult-admission/parameters";
import { ageOn, CellState, serialFromIso } from "../rules";
import { isBlank, readDate, type CellValue } from "../sheets";
import { ERROR_GROUND, NEITHER, SHAPES, unreadable, UNKNOWN_GROUND } from "./adult-admission-messages";
import { attempt, toCells, type Result } from "./arguments";
import { errorCode, FunctionError, PassedError } from "./errors";
import { settingsFor } from "./session";

const FIRST_EXAM_DAY = serialFromIso(EXAM_DAYS[0]);

/** Grounds, birth date and day of one candidate. */
interface Person {
  readonly grounds: readonly CellValue[];
  readonly birth: CellValue;
  readonly on: CellValue;
}

/** The highest grant of one candidate; a single error value is passed on, one among several is unknown. */
function bestGrant({ grounds, birth, on }: Person): Grant | undefined {
  const day = dateIn("on", on) ?? FIRST_EXAM_DAY;
  const born = dateIn("birth", birth);
  const [error] = grounds.map(errorCode).filter((code) => code !== undefined);
  if (error && grounds.length === 1) throw new PassedError(error);
  if (error) throw new FunctionError("#N/A", { text: ERROR_GROUND });
  const texts = grounds.filter((cell) => !isBlank(cell)).map((cell) => String(cell));
  if (texts.length === 0 && born === undefined) throw new FunctionError("#N/A", { text: NEITHER });
  const local = localGrounds(settingsFor(ADULT_ADMISSION.id).values[LOCAL_GROUNDS]);
  const claims = claimsOf(texts, local);
  const odd = claims.unknown[0] ?? claims.refused[0]?.text ?? claims.exemptions[0];
  if (odd !== undefined) {
    throw new FunctionError("#VALUE!", { text: UNKNOWN_GROUND, args: { ground: odd } });
  }
  return highestGrant(claims, born === undefined ? undefined : ageOn(born, day) >= BONUS_AGE);
}

function dateIn(name: string, cell: CellValue): number | undefined {
  const code = errorCode(cell);
  if (code) throw new PassedError(code);
  if (isBlank(cell)) return undefined;
  const { state, value } = readDate(cell);
  if (state !== CellState.OK) throw unreadable(name, String(cell));
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
  const rows = births.length;
  if (rows <= 1) {
    return [[judge({ grounds: allGrounds.flat(), birth: births[0]?.[0] ?? null, on: days[0]?.[0] ?? null })]];
  }
  const single = allGrounds.length === 1 && allGrounds[0]?.length === 1;
  if ((allGrounds.length !== rows && !single) || (days.length !== rows && days.length > 1)) {
    throw new FunctionError("#VALUE!", { text: SHAPES });
  }
  return births.map((row, index) => [
    judge({
      grounds: (single ? allGrounds[0] : allGrounds[index]) ?? [],
      birth: row[0] ?? null,
      on: (days.length > 1 ? days[index]?.[0] : days[0]?.[0]) ?? null,
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
