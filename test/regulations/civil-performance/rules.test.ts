import { REGULATIONS } from "../../../src/regulations";
import { CIVIL_PERFORMANCE } from "../../../src/regulations/civil-performance";
import { scoringOn } from "../../../src/regulations/civil-performance/formulas";
import { citation, serialFromIso } from "../../../src/rules";
import { testVectors } from "../../support/vectors";
import { AVERAGES } from "./vectors/averages";
import { EVALUATION_SHEETS } from "./vectors/evaluation-sheets";
import { HEADS_AND_ADJUSTMENTS } from "./vectors/heads-and-adjustments";
import { MEASURES } from "./vectors/measures";
import { OFFICIALS } from "./vectors/officials";
import { SCORES } from "./vectors/scores";
import { SELDOM } from "./vectors/seldom";
import { UNRECKONED } from "./vectors/unreckoned";

const IDS =
  "2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 3.1 3.2 3.3 4.1 4.2 4.3 4.4 4.5 4.6 5.2 5.3 5.4 5.5 5.6 6.1 6.2 6.3 6.4 6.5 6.6 total 7.2 7.3 7.4 7.6 7.7-1 7.7-2";
const VECTORS = [
  ...MEASURES,
  ...AVERAGES,
  ...SCORES,
  ...HEADS_AND_ADJUSTMENTS,
  ...OFFICIALS,
  ...UNRECKONED,
  ...EVALUATION_SHEETS,
  ...SELDOM,
];

test("every clause that a sheet can show is a rule", () => {
  expect(CIVIL_PERFORMANCE.rules.map(({ id }) => id).sort()).toEqual(IDS.split(" ").sort());
  expect(REGULATIONS).toContain(CIVIL_PERFORMANCE);
});

test("every rule has examples", () => {
  const shown = new Set(VECTORS.map(([rule]) => rule));
  expect(IDS.split(" ").filter((id) => !shown.has(id))).toEqual([]);
});

test("rules are cited by order and clause, in Mongolian and English", () => {
  const rule = CIVIL_PERFORMANCE.rules.find(({ id }) => id === "4.2");
  if (!rule) throw new Error("no rule 4.2");
  expect(citation(CIVIL_PERFORMANCE, rule)).toMatch(/98.*4\.2/);
  expect(citation(CIVIL_PERFORMANCE, rule, "en")).toMatch(/98.*4\.2/);
  const texts = CIVIL_PERFORMANCE.rules.flatMap(({ title, clause }) => [title, clause]);
  expect(texts.filter(({ mn, en }) => !mn || !en)).toEqual([]);
});

test("without a completion there are no points of execution", () => {
  expect(scoringOn(serialFromIso("2024-06-30")).executionPoints(NaN)).toBeNaN();
});

describe("section 2", () => testVectors(CIVIL_PERFORMANCE, MEASURES));
describe("averages", () => testVectors(CIVIL_PERFORMANCE, AVERAGES));
describe("sections 3 and 4", () => testVectors(CIVIL_PERFORMANCE, SCORES));
describe("sections 5 and 6", () => testVectors(CIVIL_PERFORMANCE, HEADS_AND_ADJUSTMENTS));
describe("what is left out, or in words", () => testVectors(CIVIL_PERFORMANCE, UNRECKONED));
describe("sheets beside the list", () => testVectors(CIVIL_PERFORMANCE, EVALUATION_SHEETS));
describe("what sheets seldom say", () => testVectors(CIVIL_PERFORMANCE, SELDOM));
describe("totals and section 7", () => testVectors(CIVIL_PERFORMANCE, OFFICIALS));

test("a clause's ending follows the vowels of its last number", () => {
  const clauseOf = (id: string): string | undefined =>
    CIVIL_PERFORMANCE.rules.find((rule) => rule.id === id)?.clause.mn;
  expect(["2.1", "2.3", "2.4", "2.7", "7.2"].map(clauseOf)).toEqual([
    "2.1 дэх заалт",
    "2.3 дахь заалт",
    "2.4 дэх заалт",
    "2.7 дахь заалт",
    "7.1, 7.2 дахь заалт",
  ]);
});
