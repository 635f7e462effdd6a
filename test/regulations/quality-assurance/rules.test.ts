import { QUALITY_ASSURANCE } from "../../../src/regulations/quality-assurance";
import { SCHEDULED_COUNT } from "../../../src/regulations/quality-assurance/colleges";
import { testVectors, type Vector } from "../../support/vectors";
import { COLLEGES } from "./vectors/colleges";
import { ELEMENTS } from "./vectors/elements";
import { PROCEDURE } from "./vectors/procedure";
import { REPORT } from "./vectors/report";

const VECTORS: readonly Vector[] = [...COLLEGES, ...PROCEDURE, ...ELEMENTS, ...REPORT];

testVectors(QUALITY_ASSURANCE, VECTORS);

test("every rule has an example that it judges", () => {
  const shown = new Set(VECTORS.filter(({ says }) => says.length > 0).map(({ rule }) => rule));
  expect(QUALITY_ASSURANCE.rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

test("annex 2 lists 35 colleges", () => {
  expect(SCHEDULED_COUNT).toBe(35);
});
