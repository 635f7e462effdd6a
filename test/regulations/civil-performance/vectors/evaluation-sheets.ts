/** An official's sheet and the list beside it; adjustments and heads that say less than the forms ask for. */
import type { Options, Vector, Workbook } from "../../../support/vectors";
import { AS_OF, one, type Cells, type Says } from "./support";

const measure = (percent: number, total: number | null, more: Cells = {}): Cells => ({
  ...{ name: "Хяналт", base: 0, target: 100, achieved: percent, due: "2024-03-15", done: "2024-03-15" },
  total,
  ...more,
});
const goal = (achieved: number | null, total: number): Cells => ({
  name: "Сургалт",
  base: 0,
  target: 10,
  achieved,
  total,
});
const PARTS = { measures: 60, goals: 12, head: 6, team: 7 };
const official = (row: Cells): Cells => ({ official: "Батболд", ...row });
const several = (rule: string, title: string, tables: Workbook, says: Says, more: Options = {}): Vector => [
  rule,
  title,
  tables,
  says,
  { asOf: AS_OF, ...more },
];
const LISTED = { sheets: { official: "Жагсаалт", measure: "Батболд", goal: "Батболд (зорилт)" } };
const ALONE = {
  sheets: {
    official: "Хуудас",
    measure: "Хуудас",
    goal: "Хуудас",
    "unit-head": "Хуудас",
    head: "Хуудас",
    team: "Хуудас",
  },
};
const SIGNED = { sheets: { official: "Жагсаалт", measure: "1" } };

const unitHead = (rule: string, title: string, row: Cells, says: Says, more?: Options): Vector =>
  one(rule, title, "unit-head", row, says, more);
const adjust = (rule: string, title: string, row: Cells, says: Says): Vector =>
  one(rule, title, "adjustment", row, says);
const review = (rule: string, title: string, row: Cells, says: Says, more?: Options): Vector =>
  one(rule, title, "official", official({ category: "Хэвийн", complaint: "Үгүй", ...row }), says, more);
const votes = (title: string, rows: readonly Cells[], says: Says, total?: Cells): Vector =>
  several("4.6", title, { team: rows }, says, { totals: total && { team: [total] } });
const vote = (
  ethics: number | null,
  teamwork: number | null,
  communication: number | null,
  more: Cells = {}
): Cells => ({ colleague: "А", ethics, teamwork, communication, ...more });
const head = (scores: readonly number[], more: Cells = {}): Cells[] =>
  scores.map((score, at) => ({
    indicator:
      [
        "Хандлага, ёс зүй",
        "Дүн шинжилгээ хийх",
        "Асуудал шийдвэрлэх",
        "Хариуцлагатай байдал",
        "Ажлын цаг ашиглалт",
      ][at] ?? "Ур чадвар",
    score,
    ...more,
  }));
const SIX = { ethics: 14, organising: 13, solving: 12, leading: 13, teamwork: 12, communication: 14 };

export const EVALUATION_SHEETS: readonly Vector[] = [
  several("total", "a part against the sheet that bears the official's name", { official: [official({ ...PARTS, total: 85 })], measure: [measure(50, 40)] }, "fail B2 60/40", LISTED),
  several("total", "which says the same", { official: [official({ ...PARTS, measures: 40, total: 65 })], measure: [measure(50, 40)] }, "pass", LISTED),
  several("total", "two sheets bear it: what the list states is all that is known", { official: [official({ ...PARTS, total: 85 })], measure: [measure(50, 40)], goal: [goal(10, 15)] }, "pass", LISTED),
  several("total", "a sheet on which nothing can be reckoned", { official: [official({ ...PARTS, total: 85 })], measure: [measure(50, 40, { achieved: null })] }, "unknown Батболд!D2 blank", LISTED),
  several("total", "a name that is too short to tell a sheet by", { official: [{ official: "Б", ...PARTS, total: 85 }], measure: [measure(50, 40)] }, "pass", LISTED),
  several("total", "a sheet whose table bears the name", { official: [official({ ...PARTS, total: 85 })], measure: [measure(50, 40, { official: "Батболд" })] }, "fail B2", SIGNED),
  several("total", "a sheet whose table bears several", { official: [official({ ...PARTS, total: 85 })], measure: [measure(50, 40, { official: "Батболд" }), measure(50, 40, { official: "Дорж" })] }, "pass", SIGNED),
  several("total", "all of it on one sheet", { official: [official({ measures: 40, goals: 15, head: 6, team: 7, total: 68 })], measure: [measure(50, 40)], goal: [goal(10, 15)], head: head([6, 6, 6, 6, 6]), team: [vote(7, 7, 7)] }, "pass", ALONE),
  several("total", "an indicator of the head's that is not on it", { official: [official({ measures: 40, goals: 15, head: 6, team: 7, total: 68 })], head: head([6, 6, 6, 6]) }, "unknown - incomplete", ALONE),
  several("total", "a colleague's half-filled row", { official: [official({ measures: 40, goals: 15, head: 6, team: 7, total: 68 })], team: [vote(7, null, 7)] }, "unknown C2 blank", ALONE),
  one("total", "a unit head in the list, by the role", "official", official({ role: "Нэгжийн дарга", measures: 60, goals: 12, leadership: 13, total: 85 }), "pass"),
  one("total", "by the part that only heads have", "official", official({ measures: 60, goals: 12, leadership: 13, total: 86 }), "fail E2 86/85", { cells: ["E2","B2","C2","D2"], args: {"stated":86,"computed":85} }),
  several("6.6", "adjusted on a sheet of adjustments", { official: [official({ ...PARTS, total: 80 })], adjustment: [{ official: "Батболд", ground: "6.1", points: -3 }, { official: "БАТБОЛД", ground: "6.1", points: -2 }, { official: "Дорж", ground: "6.1", points: -1 }] }, "pass"),
  several("6.6", "by points that cannot be read", { official: [official({ ...PARTS, total: 80 })], adjustment: [{ official: "Батболд", ground: "6.1", points: "???" }, { official: "Батболд", ground: "6.1", points: -2 }] }, "unknown adjustment!C2 unreadable"),
  one("6.6", "a deduction that cannot be read", "official", official({ ...PARTS, deduction: "???", total: 85 }), "unknown F2 unreadable"),
  one("total", "a deduction that cannot be read", "official", official({ ...PARTS, deduction: "???", total: 85 }), "unknown F2 unreadable"),
  several("total", "a sheet of nothing but an objective", { official: [official({ ...PARTS, total: 85 })], measure: [{ name: "Зорилт 1" }] }, "pass", LISTED),
  several("total", "two heads in one list, one of whom says nothing of goals", { "unit-head": [{ official: "Батболд", planPoints: 60, goals: 12, leadership: 13, total: 85 }, { official: "Дорж", planPoints: 60, goals: null, leadership: 13, total: 85 }] }, ["pass", "unknown C3 blank"]),
  several("4.3", "a row of nothing is no indicator", { head: [...head([7, 6, 6, 6, 5]), { indicator: null, score: null }] }, "pass", { totals: { head: [{ indicator: "Дундаж оноо", score: 6 }] } }),
  unitHead("6.6", "a form that states its parts", { planPoints: 60, goals: 12, leadership: 13, total: 85 }, "pass"),
  unitHead("6.6", "of which one is blank", { planPoints: 60, goals: 12, leadership: null, total: 85 }, "unknown - noColumn"),
  unitHead("total", "an average that the six do not give", { planPoints: 60, goals: 12, ...SIX, leadership: 15, total: 87 }, "fail I2"),
  unitHead("total", "an average beside one of the six: the other five are missing", { planPoints: 60, goals: 12, ethics: 14, leadership: 13, total: 85 }, "unknown - noColumn"),
  unitHead("total", "goals by their completion", { planPoints: 60, goalCompletion: "80%", goals: 12, leadership: 13, total: 85 }, "pass"),
  unitHead("5.3", "points of another completion", { goals: 13, goalCompletion: "80%" }, "fail A2 13/12"),
  several("5.3", "goals of the head's own sheet", { "unit-head": [{ goals: 12 }], goal: [goal(10, 15)] }, "fail A2 12/15", ALONE),
  several("5.3", "of which nothing is known", { "unit-head": [{ goals: 12 }], goal: [goal(null, 15)] }, "unknown D2 blank", ALONE),
  unitHead("5.4", "two above 15 are told together", { ...SIX, ethics: 16, leading: 15.5 }, "fail A2", { cells: ["A2", "D2"] }),
  unitHead("5.5", "more than there may be", { ...SIX, further1: 10, further2: 10, further3: 10, further4: 10, body: "Цагдаагийн газар" }, "fail J2 4/3"),
  unitHead("5.5", "as many as there may be", { ...SIX, further1: 10, further2: 10, further3: 10, body: "Цагдаагийн газар" }, "pass"),
  unitHead("5.5", "in a body that the user has named", { ...SIX, further1: 10 }, "fail G2", { values: { body: "Соёлын яам" } }),
  several("4.1", "an indicator that is not in the table", { head: head([7, 7, 7, 7]) }, "unknown - incomplete", { args: { name: "Ажлын цаг ашиглалт" } }),
  several("4.3", "nor can an average be reckoned", { head: head([7, 7, 7, 7]) }, "unknown - incomplete", { totals: { head: [{ indicator: "Дундаж оноо", score: 7 }] } }),
  several("4.2", "in a body that the user has named", { head: head([7, 7, 7, 7, 7, 6]) }, "fail B7", { values: { body: "Соёлын яам" } }),
  several("4.2", "in a body that the user has named by blanks alone", { head: head([7, 7, 7, 7, 7, 6]) }, "unknown B7 notSet", { values: { body: " " } }),
  several("4.2", "in a body that nobody names", { head: head([7, 7, 7, 7, 7, 6]) }, "unknown B7 notSet"),
  votes("sum and average of a row", [vote(7, 7, 8, { sum: 22, average: 7.33 })], "pass"),
  votes("another sum", [vote(7, 7, 8, { sum: 23, average: 7.33 })], "fail E2"),
  votes("another average", [vote(7, 7, 8, { sum: 22, average: 7.5 })], "fail F2"),
  votes("a half-filled row", [vote(7, null, 8, { sum: 22, average: 7.33 })], "unknown C2 blank"),
  votes("beside one whose sum is another", [vote(7, null, 8, { sum: null, average: null }), vote(7, 7, 8, { sum: 23, average: 7.33 })], "fail E3"),
  votes("nobody has scored", [vote(null, null, null, { sum: null, average: null })], "unknown - incomplete"),
  votes("averages of the columns", [vote(7, 7, 8), vote(8, 7, 8)], "pass", { colleague: "Дундаж", ethics: 7.5, teamwork: 7, communication: 8 }),
  votes("of which one is another", [vote(7, 7, 8), vote(8, 7, 8)], "fail B4", { colleague: "Дундаж", ethics: 7, teamwork: 7, communication: 8 }),
  votes("the average of all, in the first of their columns", [vote(7, 7, 8), vote(8, 7, 8)], "pass", { colleague: "Дундаж", ethics: 7.5, teamwork: null, communication: null }),
  votes("the sum of all", [vote(7, 7, 8, { sum: 22 }), vote(8, 7, 8, { sum: 23 })], "pass", { colleague: "Нийт", sum: 45 }),
  votes("the average of the sums", [vote(7, 7, 8, { sum: 22 }), vote(8, 7, 8, { sum: 23 })], "pass", { colleague: "Дундаж", sum: 22.5 }),
  votes("neither", [vote(7, 7, 8, { sum: 22 }), vote(8, 7, 8, { sum: 23 })], "fail E4", { colleague: "Нийт", sum: 44 }),
  votes("sums of the columns", [vote(7, 7, 8), vote(8, 7, 8)], "pass", { colleague: "Нийт", ethics: 15, teamwork: 14, communication: 16 }),
  votes("a sum in the first of their columns alone", [vote(7, 7, 8), vote(8, 7, 8)], "fail B4", { colleague: "Нийт", ethics: 15, teamwork: null, communication: null }),
  one("4.4", "asked, and nobody says whether in secret", "team", { colleague: "А", asked: "Тийм" }, "unknown - noColumn"),
  one("4.4", "named, and nobody says whether in secret", "team", { colleague: "Б.Дорж", asked: "Тийм" }, ["unknown - noColumn", "warn A2"]),
  several("4.4", "a second colleague of whom nothing is said", { team: [{ colleague: "А", asked: "Тийм", secret: "Тийм" }, { colleague: "Б", asked: null, secret: "Тийм" }] }, "unknown B3 blank"),
  adjust("6.1", "no points at all", { ground: "6.1", role: "Албан хаагч" }, "unknown - noColumn"),
  adjust("6.1", "points that cannot be read", { ground: "6.1", role: "Албан хаагч", points: "???" }, "unknown C2 unreadable"),
  adjust("6.1", "in the column of additions", { ground: "6.1", role: "Албан хаагч", addition: 3 }, "fail C2"),
  adjust("6.1", "an addition that cannot be read", { ground: "6.1", role: "Албан хаагч", addition: "???" }, "unknown C2 unreadable"),
  adjust("6.3", "in the column of deductions", { ground: "6.3", role: "Албан хаагч", deduction: 3 }, "fail C2"),
  adjust("6.1", "an official's loss without a ground is this one", { role: "Албан хаагч", points: -3 }, "pass"),
  adjust("6.2", "and not a head's", { role: "Албан хаагч", points: -3 }, "notApplicable"),
  adjust("6.2", "a head's small loss is this one", { role: "Нэгжийн дарга", points: -3 }, "pass"),
  adjust("6.4", "a head's large loss may be this one", { role: "Нэгжийн дарга", points: -8 }, "pass"),
  adjust("6.3", "a gain without a ground is this one", { role: "Албан хаагч", points: 3 }, "pass"),
  adjust("6.3", "nothing gained", { role: "Албан хаагч", points: 0 }, "notApplicable"),
  adjust("6.1", "a loss of nobody knows whom", { official: "Батболд", points: -3 }, "unknown - noColumn"),
  adjust("6.1", "a loss of nobody knows whom, on no ground", { ground: null, official: "Батболд", points: -3 }, "unknown A2 blank"),
  adjust("6.1", "a post that tells no role", { ground: "6.1", position: "Зөвлөлийн гишүүн", points: -3 }, "pass"),
  one("6.4", "of a head's row in the list several grounds may be added up", "official", official({ role: "Нэгжийн дарга", deduction: 14 }), "unknown - noColumn"),
  review("7.2", "in a band that the user has set", { category: null, total: 95 }, "unknown - noColumn", { values: { excellent: [90, 100] } }),
  review("7.2", "in the band of those who need none", { category: null, total: 80 }, "notApplicable", { values: { excellent: [90, 100], normal: [60, 89.9] } }),
  review("7.2", "in no band that is set", { category: null, total: 80 }, "unknown B2 blank", { values: { excellent: [90, 100] } }),
  review("7.2", "nobody says whether there is a complaint", { complaint: null, reevaluated: null }, "unknown C2 blank"),
  review("7.2", "a complaint is no ground by the other reading", { complaint: "Тийм", reevaluated: null }, "notApplicable", { readings: { R9: "categories" } }),
  review("7.2", "a re-evaluation that cannot be read", { category: "Маш сайн", reevaluated: "???" }, "unknown D2 unreadable"),
  review("7.4", "no column for it", {}, "unknown - noColumn"),
  review("7.4", "of a category that nobody knows", { category: null, reevaluated: 80 }, "unknown B2 blank"),
  review("7.4", "in words, without a ground", { reevaluated: "хийсэн" }, "fail D2"),
  several("7.4", "a re-evaluated measure on the sheet of an official who needs none", { official: [official({ category: "Хэвийн", complaint: "Үгүй" })], measure: [measure(50, 40, { reevaluated: 50 })] }, "fail H2", ALONE),
  several("7.4", "of one who does", { official: [official({ category: "Маш сайн", complaint: "Үгүй", reevaluated: 90 })], measure: [measure(50, 40, { reevaluated: 50 }), measure(50, 40, { reevaluated: null })] }, "pass", ALONE),
  several("7.4", "of one of whom nobody knows", { official: [official({ category: null, complaint: "Үгүй", reevaluated: null })], measure: [measure(50, 40, { reevaluated: 50 })] }, ["notApplicable", "unknown B2 blank"], ALONE),
  several("7.7-1", "a re-evaluated score that cannot be read", { official: [{ official: "А", total: 90, reevaluated: "???" }, { official: "Б", total: 80, reevaluated: null }] }, "unknown C2 unreadable"),
]; // prettier-ignore
