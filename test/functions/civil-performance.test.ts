import * as steps from "../../src/functions/civil-performance";
import * as totals from "../../src/functions/civil-performance-totals";
import { session } from "../../src/functions/session";
import { serialFromIso } from "../../src/rules";
import { onBothKinds, shown } from "../support/functions";

const { perfCompletion, perfExecutionPoints, perfGoalPoints, perfMeasurePoints, perfTimelinessPoints } =
  onBothKinds(steps);
const { perfHeadPoints, perfScore, perfTeamPoints, perfUnitHeadScore } = onBothKinds(totals);

const one = (result: unknown[][]): unknown => shown(result[0]?.[0]);
const v = (value: unknown): unknown[][] => [[value]];
const day = (iso: string): unknown[][] => [[serialFromIso(iso)]];
const reads = (readings: Record<string, string>): void => {
  session.settings = { "civil-performance": { readings, values: {} } };
};

beforeEach(() => {
  session.language = "en";
  session.settings = {};
});

describe("PERF_COMPLETION", () => {
  test.each([
    ["a rise", 50, 100, 80, 60],
    ["at the target", 0, 10, 10, 100],
    ["beyond it, capped", 0, 10, 14, 100],
    ["a falling target", 40, 20, 25, 75],
    ["behind the base", 50, 100, 40, -20],
    ["texts with a decimal comma", "0,5", "1,5", "1,2", 70],
    ["the target is the base", 5, 5, 5, "#DIV/0! the target is the base"],
    ["a blank level", 5, 9, "", "#N/A the argument “achieved” is blank"],
    [
      "a level in words",
      5,
      "сайжирсан байх",
      7,
      "#VALUE! the argument “target” cannot be read: сайжирсан байх",
    ],
    ["an error passed on", 5, { error: "#REF!" }, 7, "#REF!"],
  ])("%s", (_, base, target, achieved, result) => {
    expect(one(perfCompletion(v(base), v(target), v(achieved)))).toBe(result);
  });

  test("a column of measures in one call", () => {
    expect(perfCompletion([[0], [50]], [[10], [100]], [[5], [75]])).toEqual([[50], [50]]);
  });
});

describe("PERF_EXECUTION_POINTS", () => {
  test.each([
    [0, 0],
    [-20, 0],
    ["28.9%", 0],
    [29, 0],
    [29.99, 0],
    [30, 18],
    [85, 51],
    ["85%", 51],
    ["85", 51],
    ["85 хувь", 51],
    ["84,5 %", 50.7],
    [0.85, 0],
    [1, 0],
    [100, 60],
    [130, 60],
    ["", "#N/A the argument “completion” is blank"],
    ["дуусаагүй", "#VALUE! the argument “completion” cannot be read: дуусаагүй"],
  ])("%p gives %p", (completion, points) => {
    expect(one(perfExecutionPoints(v(completion)))).toBe(points);
  });

  test("what PERF_COMPLETION gives is taken as it is, be it half a percent", () => {
    const half = perfCompletion(v(0), v(200), v(1));
    expect([one(half), one(perfExecutionPoints(half))]).toEqual([0.5, 0]);
  });

  test("the gap of the text by the formula", () => {
    reads({ R1: "formula" });
    expect([28.9, 29, 29.5].map((c) => one(perfExecutionPoints(v(c))))).toEqual([0, 17.4, 17.7]);
  });
});

describe("PERF_TIMELINESS_POINTS", () => {
  test.each([
    ["2024-06-30", "2024-06-29", true, 10],
    ["2024-06-30", "2024-06-30", true, 10],
    ["2024-06-30", "2024-07-01", true, 5],
    ["2024-06-30", "2024-07-30", true, 5],
    ["2024-06-30", "2024-07-31", true, 0],
    ["2024-01-31", "2024-02-29", true, 5],
    ["2024-01-31", "2024-03-01", true, 0],
    ["2023-01-31", "2023-02-28", true, 5],
    ["2024-06-30", "2024-12-31", false, 10],
  ])("due %s, done %s, own fault %s: %p", (due, done, fault, points) => {
    expect(one(perfTimelinessPoints(day(due), day(done), v(fault)))).toBe(points);
  });

  test("not done: lateness runs to the as-of date", () => {
    const until = (on: string): unknown =>
      one(perfTimelinessPoints(v("2024.06.30"), v(""), v(null), day(on)));
    expect([until("2024-07-15"), until("2024-08-15")]).toEqual([5, 0]);
    expect(until("2024-06-30")).toBe("#N/A not done and not yet due");
    expect(one(perfTimelinessPoints(day("2024-06-30"), v("–"), v("-"), day("2024-07-15")))).toBe(5);
  });

  test("own fault is meant where it is left out", () => {
    expect(one(perfTimelinessPoints(day("2024-06-30"), day("2024-07-10")))).toBe(5);
  });
});

describe("PERF_MEASURE_POINTS", () => {
  test.each([
    [50, 100, 80, "2024-06-30", "2024-06-30", 46],
    [0, 10, 10, "2024-06-30", "2024-07-15", 65],
    [0, 10, 2, "2024-06-30", "2024-08-15", 0],
  ])("%p to %p, reached %p, due %s, done %s: %p", (base, target, achieved, due, done, points) => {
    expect(one(perfMeasurePoints(v(base), v(target), v(achieved), day(due), day(done)))).toBe(points);
  });
});

describe("PERF_GOAL_POINTS", () => {
  test.each([
    ["no base", "", 4, 3, 11.25],
    ["a dash for the base", "-", 4, 3, 11.25],
    ["a base", 2, 4, 3, 7.5],
    ["no floor", 0, 100, 20, 3],
    ["never below 0", 5, 10, 2, 0],
    ["never above 15", 0, 2, 3, 15],
    ["a target of 0", "", 0, 1, "#DIV/0! the target is the base"],
  ])("%s", (_, base, target, achieved, points) => {
    expect(one(perfGoalPoints(v(base), v(target), v(achieved)))).toBe(points);
  });

  test("achieved ÷ target by the other reading", () => {
    reads({ R3: "ratio" });
    expect(one(perfGoalPoints(v(2), v(4), v(3)))).toBe(11.25);
  });
});

describe("PERF_HEAD_POINTS", () => {
  test.each([
    ["five", [7, 6, 5, 6, 6], 6],
    ["two further ones", [7, 6, 5, 6, 6, 7, 5], 6],
    ["a gap among the further ones", [7, 6, 5, 6, 6, "", 6], 6],
    ["a blank among the five", [7, 6, "", 6, 6], "#N/A “scores”: the score of indicator 3 is blank"],
    ["four only", [7, 6, 5, 6], "#N/A “scores”: the score of indicator 5 is blank"],
    ["out of range", [8, 6, 5, 6, 6], "#NUM! “scores”: the score 8 is not within 0 to 7"],
    ["below", [-1, 6, 5, 6, 6], "#NUM! “scores”: the score -1 is not within 0 to 7"],
    ["nine", [1, 1, 1, 1, 1, 1, 1, 1, 1], "#VALUE! “scores” must hold 5 to 8 indicators"],
    ["nothing", ["", "", "", "", ""], "#N/A the argument “scores” is blank"],
    ["an error among them", [7, { error: "#REF!" }, 5, 6, 6], "#N/A “scores” holds an error value"],
  ])("%s", (_, scores, points) => {
    expect(one(perfHeadPoints(scores.map((score) => [score])))).toBe(points);
    expect(one(perfHeadPoints([scores]))).toBe(points);
  });
});

describe("PERF_TEAM_POINTS", () => {
  const votes = [
    [8, 7, 6],
    ["", "", ""],
    [6, 5, 4],
  ];
  test("a blank row did not score", () => {
    expect(one(perfTeamPoints(votes))).toBe(6);
  });
  test("not divided by the indicators, by the other reading", () => {
    reads({ R2: "undivided" });
    expect(one(perfTeamPoints(votes))).toBe(18);
  });
  test.each([
    ["partly blank", [[8, "", 6]], "#N/A “scores”: the score of indicator 2 is blank"],
    ["out of range", [[8, 9, 6]], "#NUM! “scores”: the score 9 is not within 0 to 8"],
    ["two indicators", [[8, 6]], "#VALUE! “scores” must have 3 columns, one for each indicator"],
    ["nobody", [["", "", ""]], "#N/A the argument “scores” is blank"],
  ])("%s", (_, scores, result) => {
    expect(one(perfTeamPoints(scores))).toBe(result);
  });
});

describe("totals", () => {
  const head = [[6, 6, 6, 6, 6]];
  const team = [[7, 7, 7]];
  test.each([
    ["no adjustment", [[60], [66]], [[12]], undefined, 88],
    ["signed adjustments, a blank is none", [[60], [66]], [[12]], [[-3], [""], [1]], 86],
    ["at most 100", [[70]], [[15]], [[5]], 100],
    ["never below 0", [[0]], [[0]], [[-10], [-10]], 0],
    ["a blank measure", [[60], [""]], [[12]], undefined, "#N/A “measures”: value 2 is blank"],
    ["no goals", [[60]], [[""]], undefined, "#N/A the argument “goals” is blank"],
    [
      "a measure beyond 70",
      [[71]],
      [[12]],
      undefined,
      "#NUM! “measures”: the score 71 is not within 0 to 70",
    ],
  ])("PERF_SCORE: %s", (_, measures, goals, adjustments, total) => {
    expect(one(perfScore(measures, goals, head, team, adjustments))).toBe(total);
  });

  test.each([
    ["a percentage with its sign", "90%", [[12]], [[14, 14, 14, 14, 14, 14]], undefined, 89],
    ["less than one per cent", 0.5, [[12]], [[14, 14, 14, 14, 14, 14]], undefined, 26.35],
    ["a percentage, deducted", 90, [[12]], [[14, 14, 14, 14, 14, 14]], [[-6]], 83],
    ["no floor", "20%", [[0]], [[0, 0, 0, 0, 0, 0]], undefined, 14],
    [
      "a blank of six",
      1,
      [[9]],
      [[9, 9, 9, 9, 9, ""]],
      undefined,
      "#N/A “scores”: the score of indicator 6 is blank",
    ],
    [
      "a score beyond 15",
      1,
      [[9]],
      [[16, 9, 9, 9, 9, 9]],
      undefined,
      "#NUM! “scores”: the score 16 is not within 0 to 15",
    ],
  ])("PERF_UNIT_HEAD_SCORE: %s", (_, plan, goals, scores, adjustments, total) => {
    expect(one(perfUnitHeadScore(v(plan), goals, scores, adjustments))).toBe(total);
  });
});
