import { CIVIL_PERFORMANCE } from "../regulations/civil-performance";
import {
  average,
  LIMITS,
  scoringOn,
  TEAM_INDICATORS,
  teamPoints,
} from "../regulations/civil-performance/formulas";
import { CellState, valueOn, type Parameter } from "../rules";
import { isBlank, readNumber, type CellValue } from "../sheets";
import { toCells, type Argument, type Values } from "./arguments";
import {
  BLANK_POINTS,
  BLANK_SCORE,
  ERROR_VALUE,
  EXACTLY,
  MISSING,
  OUT_OF_RANGE,
  TOO_MANY,
  UNREADABLE,
} from "./civil-performance-messages";
import { errorCode, FunctionError, PassedError } from "./errors";
import { session, settingsFor } from "./session";

const refuse = (name: string, cell: CellValue): FunctionError =>
  new FunctionError("#VALUE!", { text: UNREADABLE, args: { name, text: String(cell) } });
const missing = (name: string): FunctionError => new FunctionError("#N/A", { text: MISSING, args: { name } });

/** The reading that the workbook has chosen, or the default. */
export function reading(id: string): string | undefined {
  const chosen = settingsFor(CIVIL_PERFORMANCE.id).readings[id];
  const options = CIVIL_PERFORMANCE.readings.find((r) => r.id === id)?.options ?? [];
  return (options.find((option) => option.id === chosen) ?? options[0])?.id;
}

/** The formulas by the law of today. */
export const scoring = () => scoringOn(session.today());

/**
 * Completion in percent, as PERF_COMPLETION gives it: a bare number is percent already (0.5 is half a percent),
 * a text may bear its sign.
 */
export const percent = (values: Values, name: string): number =>
  typeof values.cell(name) === "string" ? values.percentage(name) : values.number(name);

function within(name: string, value: number, range: Parameter): number {
  const bounds = valueOn(range, session.today());
  const [low, high] = typeof bounds === "object" ? bounds : [-Infinity, Infinity];
  if (value < low || value > high) {
    throw new FunctionError("#NUM!", { text: OUT_OF_RANGE, args: { name, value, low, high } });
  }
  return value;
}

/** A score in a range of scores, undefined where the cell is blank. */
function scoreIn(name: string, cell: CellValue, single: boolean, range?: Parameter): number | undefined {
  const code = errorCode(cell);
  if (code && single) throw new PassedError(code);
  if (code) throw new FunctionError("#N/A", { text: ERROR_VALUE, args: { name } });
  if (isBlank(cell)) return undefined;
  const { state, value } = readNumber(cell);
  if (state === CellState.BLANK) return undefined;
  if (state !== CellState.OK) throw refuse(name, cell);
  return range ? within(name, value, range) : value;
}

/** Scores of a range in reading order, blanks as undefined. */
function scoresIn(name: string, argument: Argument, range?: Parameter): (number | undefined)[] {
  const cells = toCells(argument).flat();
  return cells.map((cell) => scoreIn(name, cell, cells.length === 1, range));
}

const isScore = (score: number | undefined): score is number => score !== undefined;

/** Average of points already reckoned; one that is blank leaves the average unknown (2.7). */
export function averageOf(name: string, argument: Argument, range: Parameter): number {
  const scores = scoresIn(name, argument, range);
  const known = scores.filter(isScore);
  if (known.length === 0) throw missing(name);
  if (known.length < scores.length) {
    throw new FunctionError("#N/A", {
      text: BLANK_POINTS,
      args: { name, n: 1 + scores.findIndex((score) => score === undefined) },
    });
  }
  return average(known);
}

/** Average over needed indicators and up to three further ones; a blank among the needed is an error. */
export function indicatorAverage(name: string, argument: Argument, needed: number, range: Parameter): number {
  const scores = scoresIn(name, argument, range);
  if (scores.every((score) => score === undefined)) throw missing(name);
  const most = needed + (valueOn(LIMITS.further, session.today()) ?? 0);
  if (scores.slice(most).some(isScore)) {
    throw new FunctionError("#VALUE!", { text: TOO_MANY, args: { name, low: needed, high: most } });
  }
  for (let index = 0; index < needed; index += 1) {
    if (scores[index] === undefined) {
      throw new FunctionError("#N/A", { text: BLANK_SCORE, args: { name, n: index + 1 } });
    }
  }
  return average(scores.filter(isScore));
}

/** The team's points from a matrix: a row a colleague; blank rows did not score. */
export function teamAverage(name: string, argument: Argument): number {
  const cells = toCells(argument);
  const single = cells.flat().length === 1;
  const rows = cells.map((row) => row.map((cell) => scoreIn(name, cell, single, LIMITS.team)));
  const votes = rows.filter((row) => row.some(isScore));
  if (votes.length === 0) throw missing(name);
  if ((rows[0]?.length ?? 0) !== TEAM_INDICATORS) {
    throw new FunctionError("#VALUE!", { text: EXACTLY, args: { name, n: TEAM_INDICATORS } });
  }
  const full = votes.map((row) =>
    row.map((score, index) => {
      if (score !== undefined) return score;
      throw new FunctionError("#N/A", { text: BLANK_SCORE, args: { name, n: index + 1 } });
    })
  );
  return teamPoints(full, reading("R2"));
}

/** Signed adjustments; blank cells are none. */
export const adjustmentsIn = (name: string, argument: Argument): number[] =>
  scoresIn(name, argument).filter(isScore);
