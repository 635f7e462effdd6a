import { CIVIL_PERFORMANCE } from "../regulations/civil-performance";
import {
  HEAD_INDICATORS,
  HEAD_RANGE,
  GOAL_RANGE,
  MEASURE_RANGE,
  MOST_FURTHER,
  TEAM_INDICATORS,
  TEAM_RANGE,
  UNIT_HEAD_INDICATORS,
  UNIT_HEAD_RANGE,
} from "../regulations/civil-performance/parameters";
import {
  average,
  completionOf,
  executionPoints,
  goalCompletion,
  goalPoints,
  measurePoints,
  planPoints,
  teamPoints,
  timelinessPoints,
  totalPoints,
} from "../regulations/civil-performance/scoring";
import { CellState, valueOn, type LocalText, type Parameter } from "../rules";
import { isBlank, readNumber, readShare, type CellValue } from "../sheets";
import { attempt, spill, toCells, type Argument, type Values } from "./arguments";
import { errorCode, FunctionError, PassedError } from "./errors";
import { session, settingsFor } from "./session";

const MISSING: LocalText = {
  vi: "thiếu giá trị của đối số “{name}”",
  zh: "参数“{name}”未填写",
  mn: "«{name}» аргументын утга хоосон байна",
  en: "the argument “{name}” is blank",
};
const UNREADABLE: LocalText = {
  vi: "đối số “{name}” không đọc được: {text}",
  zh: "参数“{name}”无法识别：{text}",
  mn: "«{name}» аргументыг уншиж чадсангүй: {text}",
  en: "the argument “{name}” cannot be read: {text}",
};
const OUT_OF_RANGE: LocalText = {
  vi: "“{name}”: điểm {value} nằm ngoài khoảng {low}–{high}",
  zh: "“{name}”中的分数 {value} 超出 {low}–{high}",
  mn: "«{name}»: {value} оноо {low}–{high}-ийн хооронд байх ёстой",
  en: "“{name}”: the score {value} is not within {low} to {high}",
};
const ERROR_VALUE: LocalText = {
  vi: "“{name}” chứa giá trị lỗi",
  zh: "“{name}”中有错误值",
  mn: "«{name}» дотор алдааны утга байна",
  en: "“{name}” holds an error value",
};
const BLANK_SCORE: LocalText = {
  vi: "“{name}”: thiếu điểm của chỉ số thứ {n}",
  zh: "“{name}”：第{n}项指标未评分",
  mn: "«{name}»: {n} дэх үзүүлэлтийн оноо хоосон байна",
  en: "“{name}”: the score of indicator {n} is blank",
};
const BLANK_POINTS: LocalText = {
  vi: "“{name}”: giá trị thứ {n} để trống",
  zh: "“{name}”：第{n}个值为空",
  mn: "«{name}»: {n} дэх утга хоосон байна",
  en: "“{name}”: value {n} is blank",
};
const TOO_MANY: LocalText = {
  vi: "“{name}”: số chỉ số phải từ {low} đến {high}",
  zh: "“{name}”：指标应为 {low} 至 {high} 项",
  mn: "«{name}»: үзүүлэлтийн тоо {low}–{high} байх ёстой",
  en: "“{name}” must hold {low} to {high} indicators",
};
const SAME_LEVEL: LocalText = {
  vi: "mức mục tiêu bằng mức ban đầu",
  zh: "目标值与基准值相同",
  mn: "хүрэх түвшин суурь түвшинтэй тэнцүү байна",
  en: "the target is the base",
};
const NOT_DUE: LocalText = {
  vi: "chưa hoàn thành và chưa đến hạn",
  zh: "尚未完成，也未到期",
  mn: "биелээгүй бөгөөд хугацаа нь болоогүй байна",
  en: "not done and not yet due",
};

const refuse = (name: string, cell: CellValue): FunctionError =>
  new FunctionError("#VALUE!", { text: UNREADABLE, args: { name, text: String(cell) } });
const missing = (name: string): FunctionError => new FunctionError("#N/A", { text: MISSING, args: { name } });

/** The reading that the workbook has chosen, or the default. */
function reading(id: string): string | undefined {
  const chosen = settingsFor(CIVIL_PERFORMANCE.id).readings[id];
  const options = CIVIL_PERFORMANCE.readings.find((r) => r.id === id)?.options ?? [];
  return (options.find((option) => option.id === chosen) ?? options[0])?.id;
}

/** Completion in percent; the argument is a percentage by name: above 1 it is read as percent. */
function percent(values: Values, name: string): number {
  const { state, value } = readShare(values.cell(name));
  return state === CellState.AMBIGUOUS
    ? values.number(name)
    : state === CellState.OK
      ? value
      : values.share(name);
}

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
function averageOf(name: string, argument: Argument, range: Parameter): number {
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
function indicatorAverage(name: string, argument: Argument, needed: number, range: Parameter): number {
  const scores = scoresIn(name, argument, range);
  if (scores.every((score) => score === undefined)) throw missing(name);
  const most = needed + MOST_FURTHER;
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
function teamAverage(name: string, argument: Argument): number {
  const cells = toCells(argument);
  const single = cells.flat().length === 1;
  const rows = cells.map((row) => row.map((cell) => scoreIn(name, cell, single, TEAM_RANGE)));
  const votes = rows.filter((row) => row.some(isScore));
  if (votes.length === 0) throw missing(name);
  if ((rows[0]?.length ?? 0) !== TEAM_INDICATORS) {
    const args = { name, low: TEAM_INDICATORS, high: TEAM_INDICATORS };
    throw new FunctionError("#VALUE!", { text: TOO_MANY, args });
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
const adjustmentsIn = (name: string, argument: Argument): number[] =>
  scoresIn(name, argument).filter(isScore);

function completion(values: Values): number {
  const [base, target, achieved] = [
    values.number("base"),
    values.number("target"),
    values.number("achieved"),
  ];
  return defined(completionOf(base, target, achieved));
}

function defined(value: number): number {
  if (Number.isNaN(value)) throw new FunctionError("#DIV/0!", { text: SAME_LEVEL });
  return value;
}

function timeliness(values: Values): number {
  const due = values.date("due");
  const ownFault = values.optionalYes("own_fault", true);
  const done = values.optionalDate("done");
  if (done !== undefined) return timelinessPoints(due, done, ownFault);
  const on = values.day("on", CIVIL_PERFORMANCE);
  if (Math.floor(on) <= Math.floor(due)) throw new FunctionError("#N/A", { text: NOT_DUE });
  return timelinessPoints(due, on, ownFault);
}

/**
 * Completion of a measure in percent, at most 100 (clause 2.2).
 * @customfunction PERF_COMPLETION
 * @param base Base level
 * @param target Target level
 * @param achieved Level achieved
 * @returns Up to 100; below 0 where the level fell behind the base
 */
export function perfCompletion(base: unknown[][], target: unknown[][], achieved: unknown[][]): unknown[][] {
  return spill({ base, target, achieved }, completion);
}

/**
 * Execution points of a measure: 0 below 29 %, 18 to 60 from 30 % on (clause 2.3).
 * @customfunction PERF_EXECUTION_POINTS
 * @param completion Completion %; a number up to 1 is a fraction
 * @returns 0, or 18 to 60
 */
export function perfExecutionPoints(completion: unknown[][]): unknown[][] {
  return spill({ completion }, (values) => executionPoints(percent(values, "completion"), reading("R1")));
}

/**
 * Timeliness points: on time 10, late by up to a month 5, later 0 (clauses 2.4 and 2.5).
 * @customfunction PERF_TIMELINESS_POINTS
 * @param due Due date
 * @param done Date done; blank: not done yet
 * @param [ownFault] FALSE where the official did not cause the delay; omitted: TRUE
 * @param [on] As-of date for what is not done; omitted: today
 * @returns 0, 5 or 10
 */
export function perfTimelinessPoints(
  due: unknown[][],
  done: unknown[][],
  ownFault?: unknown[][],
  on?: unknown[][]
): unknown[][] {
  return spill({ due, done, own_fault: ownFault, on }, timeliness);
}

/**
 * Points of a measure: execution and timeliness (clause 2.1).
 * @customfunction PERF_MEASURE_POINTS
 * @param base Base level
 * @param target Target level
 * @param achieved Level achieved
 * @param due Due date
 * @param done Date done; blank: not done yet
 * @param [ownFault] FALSE where the official did not cause the delay; omitted: TRUE
 * @param [on] As-of date for what is not done; omitted: today
 * @returns 0 to 70
 */
export function perfMeasurePoints(
  base: unknown[][],
  target: unknown[][],
  achieved: unknown[][],
  due: unknown[][],
  done: unknown[][],
  ownFault?: unknown[][],
  on?: unknown[][]
): unknown[][] {
  return spill({ base, target, achieved, due, done, own_fault: ownFault, on }, (values) =>
    measurePoints(executionPoints(completion(values), reading("R1")), timeliness(values))
  );
}

/**
 * Points of a skill goal (clause 3.1).
 * @customfunction PERF_GOAL_POINTS
 * @param base Base level; blank: 0
 * @param target Target level
 * @param achieved Level achieved
 * @returns 0 to 15
 */
export function perfGoalPoints(base: unknown[][], target: unknown[][], achieved: unknown[][]): unknown[][] {
  return spill({ base, target, achieved }, (values) => {
    const from = values.optionalNumber("base") ?? 0;
    const [to, reached] = [values.number("target"), values.number("achieved")];
    return goalPoints(defined(goalCompletion(from, to, reached, reading("R3"))));
  });
}

/**
 * Points by the head of the unit: average over five indicators and up to three further ones (clause 4.3).
 * @customfunction PERF_HEAD_POINTS
 * @param scores 5 to 8 indicator scores of 0 to 7; blanks from the sixth on are left out
 * @returns 0 to 7
 */
export function perfHeadPoints(scores: unknown[][]): unknown[][] {
  return [[attempt(() => indicatorAverage("scores", scores, HEAD_INDICATORS, HEAD_RANGE))]];
}

/**
 * Points by the team: average over colleagues and indicators (clause 4.6).
 * @customfunction PERF_TEAM_POINTS
 * @param scores A row a colleague, a column an indicator, each 0 to 8; blank rows did not score
 * @returns 0 to 8
 */
export function perfTeamPoints(scores: unknown[][]): unknown[][] {
  return [[attempt(() => teamAverage("scores", scores))]];
}

/**
 * Total of an official (clause 6.6).
 * @customfunction PERF_SCORE
 * @param measures Points of the measures, each 0 to 70
 * @param goals Points of the skill goals, each 0 to 15
 * @param head The head's 5 to 8 indicator scores, each 0 to 7
 * @param team The team's scores: a row a colleague, a column an indicator, each 0 to 8
 * @param [adjustments] Additions and deductions with their signs
 * @returns 0 to 100
 */
export function perfScore(
  measures: unknown[][],
  goals: unknown[][],
  head: unknown[][],
  team: unknown[][],
  adjustments?: unknown[][]
): unknown[][] {
  return [
    [
      attempt(() =>
        totalPoints(
          [
            averageOf("measures", measures, MEASURE_RANGE),
            averageOf("goals", goals, GOAL_RANGE),
            indicatorAverage("head", head, HEAD_INDICATORS, HEAD_RANGE),
            teamAverage("team", team),
          ],
          adjustmentsIn("adjustments", adjustments)
        )
      ),
    ],
  ];
}

/**
 * Total of the head of a unit (clauses 5.2 to 5.6 and 6.6).
 * @customfunction PERF_UNIT_HEAD_SCORE
 * @param planCompletion Completion of the unit's plan in %; a number up to 1 is a fraction
 * @param goals Points of the skill goals, each 0 to 15
 * @param scores 6 to 9 indicator scores of 0 to 15; blanks from the seventh on are left out
 * @param [adjustments] Additions and deductions with their signs
 * @returns 0 to 100
 */
export function perfUnitHeadScore(
  planCompletion: unknown[][],
  goals: unknown[][],
  scores: unknown[][],
  adjustments?: unknown[][]
): unknown[][] {
  return spill({ plan_completion: planCompletion }, (values) =>
    totalPoints(
      [
        planPoints(percent(values, "plan_completion")),
        averageOf("goals", goals, GOAL_RANGE),
        indicatorAverage("scores", scores, UNIT_HEAD_INDICATORS, UNIT_HEAD_RANGE),
      ],
      adjustmentsIn("adjustments", adjustments)
    )
  );
}
