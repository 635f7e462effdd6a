import { QUALITY_ASSURANCE } from "../../../src/regulations/quality-assurance";
import { ANNEX_2 } from "../../../src/regulations/quality-assurance/vocabulary/annexes";
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
import { SELDOM } from "./vectors/seldom";
import { sourceOf } from "./vectors/reviewers";
import { SHEETS } from "./vectors/sheets";

const VECTORS: readonly Vector[] = [
  ...[...COLLEGES, ...IMPROVEMENT, ...EXPERTS, ...PROCEDURE, ...ELEMENTS, ...CONCLUSIONS],
  ...[...REPORT, ...LESS, ...DAYS, ...POINTS_OF_ELEMENTS, ...SHEETS, ...SELDOM],
];

testVectors(QUALITY_ASSURANCE, VECTORS);

test("every rule has an example that it judges", () => {
  const shown = new Set<string>();
  for (const [rule, , , says] of VECTORS) if (says.length > 0) shown.add(rule);
  expect(QUALITY_ASSURANCE.rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test("annex 2 lists 35 colleges", () => {
  expect(new Set([...ANNEX_2.values()].flatMap(({ labels }) => labels)).size).toBe(35);
});

test.each([
  ["福州职业技术学院", "pass"],
  ["省教育科学研究所", "pass"],
  ["福建某某集团有限公司", "pass"],
  ["省财政厅", "fail"],
  ["自由职业", "unknown"],
  ["福州市实验学校", "unknown"],
  ["厦门大学", "unknown"],
  ["厦门大学纪委", "unknown"],
  ["福建省立医院", "unknown"],
  ["某某职业技术大学", "pass"],
])("a reviewer of %s: %s (5.3-1)", (unit, outcome) => {
  expect(sourceOf(unit)).toBe(outcome);
});

test.each([
  [
    "annex3-2",
    "phụ lục 3, chú thích 2",
    "附件3 注2",
    "3 дугаар хавсралтын 2 дугаар тайлбар",
    "annex 3, note 2",
  ],
  ["annex3-1", "phụ lục 3, phần 1", "附件3 一", "3 дугаар хавсралтын 1 дүгээр хэсэг", "annex 3, part 1"],
  ["annex1-3", "phụ lục 1, mục 5.2", "附件1 5.2", "1 дүгээр хавсралтын 5.2", "annex 1, item 5.2"],
  ["annex3-7", "phụ lục 3", "附件3", "3 дугаар хавсралт", "annex 3"],
])("%s is cited by its place within the annex in every language", (id, ...places) => {
  const rule = QUALITY_ASSURANCE.rules.find((one) => one.id === id);
  expect((["vi", "zh", "mn", "en"] as const).map((language) => rule?.clause[language])).toEqual(places);
});
