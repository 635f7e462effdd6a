/** What schools' sheets seldom say: a figure in two ways that differ, nobody's level. */
import type { Row, Vector } from "../../../support/vectors";

const school = (row: Row) => ({ school: [row] });

export const SELDOM: readonly Vector[] = [
  ["6.2.a2", "khá and giỏi together, counted and stated, which differ", school({ pupils: 100, learningFair: 35, learningFairShare: "20%", learningGood: 5, learningGoodShare: "5%" }), "unknown B2 ambiguous R2", { readings: { R2: "fairAndGood" } }],
  ["6.2.a3", "yếu and kém together, counted and stated, which differ", school({ pupils: 100, learningWeak: 4, learningWeakShare: "9%", learningPoor: 1, learningPoorShare: "1%" }), "unknown B2 ambiguous"],
  ["5.1-2", "neither the school's level nor the principal's is told", { teacher: [{ person: "An", role: "Hiệu trưởng", rating: "Khá" }], school: [{ name: "Nguyễn Du", pupils: 400 }] }, "pass"],
]; // prettier-ignore
