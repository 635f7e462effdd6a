/** What evaluation sheets seldom say: parts of parts, names in Latin letters, averages over nobody. */
import type { Row, Vector } from "../../../support/vectors";
import { AS_OF } from "./support";

const measure = (no: string, total: number | null): Row => ({
  no,
  name: `Арга хэмжээ ${no}`,
  base: 0,
  target: 100,
  achieved: 100,
  due: "2024-05-01",
  done: "2024-05-01",
  total,
});
const vote = (colleague: string, score: number): Row => ({
  colleague,
  ethics: score,
  teamwork: score,
  communication: score,
});
const head = (count: number, official: string | null): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    indicator: `Мэргэжлийн ур чадвар ${index}.`,
    score: 3,
    official,
  }));

/** A measure half achieved and three months late: 30 points of execution, none of timeliness where that is its own fault. */
const stated = (
  execution: number,
  timeliness: number,
  total: number,
  ownFault: string | null = "Тийм"
): Row => ({ ...measure("1", total), achieved: 50, done: "2024-08-01", execution, timeliness, ownFault });

export const SELDOM: readonly Vector[] = [
  ["2.8", "parts of parts, seven deep", { measure: ["1", "1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1", "1.1.1.1.1.1", "1.1.1.1.1.1.1"].map((no) => measure(no, 70)) }, "notApplicable R8", { asOf: AS_OF }],
  ["2.7", "measures that name each other as what they are part of: the first is part of nothing", { measure: [["А", "Б"], ["Б", "А"]].map(([name = "", parent = ""]) => ({ ...measure(name, 70), no: null, name, parent })) }, "pass", { asOf: AS_OF, totals: { measure: [{ name: "Дундаж", total: 70 }] } }],
  ["2.7", "their average all the same", { measure: [["А", "Б"], ["Б", "А"]].map(([name = "", parent = ""]) => ({ ...measure(name, 70), no: null, name, parent })) }, "fail H4 90/70", { cells: ["H4","H2"], args: {"stated":90,"computed":70}, asOf: AS_OF, totals: { measure: [{ name: "Дундаж", total: 90 }] } }],
  ["2.8", "parts beneath a name that stands in each row", { measure: ["а", "б"].map((sub): Row => ({ ...measure("", 70), no: null, name: "Хяналт", sub })) }, "notApplicable", { asOf: AS_OF }],
  ["2.3", "points without a completion, and without points", { measure: [{ name: "Хяналт", target: "бүрэн", achieved: "хийсэн", execution: null }] }, "unknown B2 notComputable", { asOf: AS_OF }],
  ["4.6", "two rows beneath one colleague", { team: [vote("А", 4)] }, "pass R2", { asOf: AS_OF, totals: { team: [{ colleague: "Дундаж", ethics: 4, teamwork: 4, communication: 4 }, { colleague: "Дундаж оноо", ethics: 4, teamwork: 4, communication: 4 }] } }],
  ["4.3", "officials in Latin letters", { head: head(5, "Bat-Erdene") }, "unknown - incomplete", { asOf: AS_OF }],
  ["2.1", "the sum of a wrong execution follows from that", { measure: [stated(50, 0, 50)] }, "fail H2 50/30", { asOf: "2024-12-31", follows: "2.3" }],
  ["2.1", "the sum of a wrong timeliness follows from that", { measure: [stated(30, 10, 40)] }, "fail H2 40/30", { asOf: "2024-12-31", follows: "2.4" }],
  ["2.1", "of a delay that nobody caused, from what excuses it", { measure: [stated(30, 5, 35, "Үгүй")] }, "fail H2 35/40", { asOf: "2024-12-31", follows: "2.5" }],
  ["2.1", "a sum of neither follows from nothing", { measure: [stated(50, 0, 60)] }, "fail H2 60/30", { asOf: "2024-12-31" }],
]; // prettier-ignore
