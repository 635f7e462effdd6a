import { HEAD_INDICATORS, LIMITS, UNIT_HEAD_INDICATORS } from "../regulations/civil-performance/formulas";
import { attempt, spill } from "./arguments";
import {
  adjustmentsIn,
  averageOf,
  indicatorAverage,
  percent,
  reading,
  scoring,
  teamAverage,
} from "./score-range";

/**
 * Points by the head of the unit: average over five indicators and up to three further ones (clause 4.3).
 * @customfunction PERF_HEAD_POINTS
 * @param scores 5 to 8 indicator scores of 0 to 7; blanks from the sixth on are left out
 * @returns 0 to 7
 */
export function perfHeadPoints(scores: unknown[][]): unknown[][] {
  return [[attempt(() => indicatorAverage("scores", scores, HEAD_INDICATORS, LIMITS.head))]];
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
        scoring().totalPoints(
          [
            averageOf("measures", measures, LIMITS.measure),
            averageOf("goals", goals, LIMITS.goal),
            indicatorAverage("head", head, HEAD_INDICATORS, LIMITS.head),
            teamAverage("team", team),
          ],
          adjustmentsIn("adjustments", adjustments),
          () => reading("R6")
        )
      ),
    ],
  ];
}

/**
 * Total of the head of a unit (clauses 5.2 to 5.6 and 6.6).
 * @customfunction PERF_UNIT_HEAD_SCORE
 * @param planCompletion Completion of the unit's plan in percent: 60 means 60 %
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
  return spill({ planCompletion }, (values) =>
    scoring().totalPoints(
      [
        scoring().planPoints(percent(values, "planCompletion"), () => reading("R7")),
        averageOf("goals", goals, LIMITS.goal),
        indicatorAverage("scores", scores, UNIT_HEAD_INDICATORS, LIMITS.unitHead),
      ],
      adjustmentsIn("adjustments", adjustments),
      () => reading("R6")
    )
  );
}
