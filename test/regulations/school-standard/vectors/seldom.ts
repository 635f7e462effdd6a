/** What schools' sheets seldom say: a figure in two ways that differ, nobody's level. */
import type { Row, Vector } from "../../../support/vectors";

const school = (row: Row) => ({ school: [row] });

export const SELDOM: readonly Vector[] = [
  ["6.2.a2", "khá and giỏi together, counted and stated, which differ", school({ pupils: 100, learningFair: 35, learningFairShare: "20%", learningGood: 5, learningGoodShare: "5%" }), "unknown B2 ambiguous R2", { readings: { R2: "fairAndGood" } }],
  ["6.2.a3", "yếu and kém together, counted and stated, which differ", school({ pupils: 100, learningWeak: 4, learningWeakShare: "9%", learningPoor: 1, learningPoorShare: "1%" }), "unknown B2 ambiguous"],
  ["5.1-2", "neither the school's level nor the principal's is told", { teacher: [{ person: "An", role: "Hiệu trưởng", rating: "Khá" }], school: [{ name: "Nguyễn Du", pupils: 400 }] }, "pass"],
  ["7.2.c", "founded by a decision whose number is no year", school({ founded: "QĐ 12001 năm 2003", groundArea: "không" }), "fail B2 false/true R5", { cells: ["B2","A2"] }],
  ["7.2.c", "founded by a decision whose number begins as one", school({ founded: "QĐ 20011 năm 2003", groundArea: "không" }), "fail B2 false/true R5"],
  ["7.2.c", "founded in words alone", school({ founded: "chưa rõ", groundArea: "không" }), "unknown A2 unreadable"],
  ["7.2.c", "founded anew", school({ founded: "1996, thành lập lại 2003", groundArea: "không" }), "unknown A2 ambiguous"],
]; // prettier-ignore
