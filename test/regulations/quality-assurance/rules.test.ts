import { QUALITY_ASSURANCE } from "../../../src/regulations/quality-assurance";
import { SCHEDULED_COUNT } from "../../../src/regulations/quality-assurance/classify/schedule";
import { testVectors, type Vector } from "../../support/vectors";
import { COLLEGES } from "./vectors/colleges";
import { CONCLUSIONS } from "./vectors/conclusions";
import { DAYS } from "./vectors/days";
import { ELEMENTS } from "./vectors/elements";
import { EXPERTS } from "./vectors/experts";
import { IMPROVEMENT } from "./vectors/improvement";
import { LESS } from "./vectors/less";
import { POINTS_OF_ELEMENTS } from "./vectors/points";
import { PROCEDURE } from "./vectors/procedure";
import { REPORT } from "./vectors/report";
import { sourceOf } from "./vectors/reviewers";
import { SHEETS } from "./vectors/sheets";

const VECTORS: readonly Vector[] = [
  ...[...COLLEGES, ...IMPROVEMENT, ...EXPERTS, ...PROCEDURE, ...ELEMENTS, ...CONCLUSIONS],
  ...[...REPORT, ...LESS, ...DAYS, ...POINTS_OF_ELEMENTS, ...SHEETS],
];

testVectors(QUALITY_ASSURANCE, VECTORS);

test("every rule has an example that it judges", () => {
  const shown = new Set<string>();
  for (const [rule, , , says] of VECTORS) if (says.length > 0) shown.add(rule);
  expect(QUALITY_ASSURANCE.rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test("annex 2 lists 35 colleges", () => {
  expect(SCHEDULED_COUNT).toBe(35);
});

test.each([
  ["福州职业技术学院", "pass"],
  ["省教育科学研究所", "pass"],
  ["福建某某集团有限公司", "pass"],
  ["省财政厅", "fail"],
  ["自由职业", "unknown"],
])("a reviewer of %s: %s (5.3-1)", (unit, outcome) => {
  expect(sourceOf(unit)).toBe(outcome);
});
