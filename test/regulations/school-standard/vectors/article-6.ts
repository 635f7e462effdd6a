import { SCHOOL_STANDARD } from "../../../../src/regulations/school-standard";
import { NOTES } from "../../../../src/regulations/school-standard/notes";
import type { Vector } from "../../../support/vectors";

type Row = Record<string, string | number | null>;
const school = (row: Row) => ({ school: [row] });
const GOOD: Row = {
  pupils: 1000,
  dropouts: 5,
  repeaters: 10,
  learningGood: 100,
  learningFair: 400,
  learningAverage: 470,
  learningWeak: 25,
  learningPoor: 5,
  conductGood: 700,
  conductFair: 200,
  conductAverage: 90,
  conductWeak: 10,
};
const year = (name: string, changes: Row = {}): Row => ({ year: name, ...GOOD, ...changes });
const years = (...rows: Row[]) => ({ year: rows });
/** What a finding about a year says of the rule that the year breaks. */
function inYear(year: string, rule: string, percent: number): Vector["args"] {
  const found = SCHOOL_STANDARD.rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`no rule ${rule}`);
  return { year, demand: { text: found.title, args: { limit: { percent } } } };
}

export const ARTICLE_6: readonly Vector[] = [
  {
    rule: "6.1-1",
    title: "exactly 5 %",
    tables: school({ dropoutsAndRepeatersShare: "5%" }),
    says: ["pass"],
  },
  {
    rule: "6.1-1",
    title: "above 5 %",
    tables: school({ dropoutsAndRepeatersShare: "5,01 %" }),
    says: ["fail A2"],
    value: 0.0501,
    limit: 0.05,
  },
  {
    rule: "6.1-1",
    title: "counted, 50 of 1000",
    tables: school({ pupils: 1000, dropouts: 10, repeaters: 40 }),
    says: ["pass"],
  },
  {
    rule: "6.1-1",
    title: "counted, 51 of 1000",
    tables: school({ pupils: 1000, dropouts: 10, repeaters: 41 }),
    says: ["fail B2"],
    value: 0.051,
  },
  {
    rule: "6.1-1",
    title: "a blank part",
    tables: school({ pupils: 1000, dropouts: 10, repeaters: null }),
    says: ["unknown C2 blank"],
  },
  {
    rule: "6.1-1",
    title: "no pupils",
    tables: school({ pupils: 0, dropouts: 0, repeaters: 0 }),
    says: ["unknown A2 zeroDenominator"],
  },
  { rule: "6.1-2", title: "1 of 100", tables: school({ pupils: 300, dropouts: 3 }), says: ["pass"] },
  { rule: "6.1-2", title: "above 1 %", tables: school({ pupils: 300, dropouts: 4 }), says: ["fail B2"] },
  {
    rule: "6.1-2",
    title: "shares of a column decide its scale",
    tables: { school: [{ dropoutsShare: 0.9 }, { dropoutsShare: 1.2 }] },
    says: ["pass", "fail A3"],
  },
  {
    rule: "6.1-2",
    title: "formatted as percent",
    tables: school({ dropoutsShare: 0.01 }),
    formats: { dropoutsShare: "0.0%" },
    says: ["pass"],
  },
  { rule: "6.2.a1", title: "3 of 100", tables: school({ pupils: 700, learningGood: 21 }), says: ["pass"] },
  {
    rule: "6.2.a1",
    title: "below 3 %",
    tables: school({ pupils: 700, learningGood: 20 }),
    says: ["fail B2"],
    limit: 0.03,
  },
  {
    rule: "6.2.a2",
    title: "khá alone: 35 %",
    tables: school({ pupils: 20, learningFair: 7, learningGood: 1 }),
    says: ["pass"],
  },
  {
    rule: "6.2.a2",
    title: "khá alone: 30 %",
    tables: school({ pupils: 20, learningFair: 6, learningGood: 14 }),
    says: ["fail B2"],
    reading: "R2",
    value: 0.3,
    limit: 0.35,
  },
  {
    rule: "6.2.a2",
    title: "giỏi counted in",
    readings: { R2: "fairAndGood" },
    tables: school({ pupils: 20, learningFair: 6, learningGood: 1 }),
    says: ["pass"],
  },
  {
    rule: "6.2.a2",
    title: "a blank shows the reading",
    tables: school({ pupils: 20, learningFair: null }),
    says: ["unknown B2 blank"],
    reading: "R2",
  },
  {
    rule: "6.2.a3",
    title: "yếu and kém together",
    tables: school({ pupils: 100, learningWeak: 4, learningPoor: 1 }),
    says: ["pass"],
  },
  {
    rule: "6.2.a3",
    title: "too many",
    tables: school({ pupils: 100, learningWeak: 4, learningPoor: 2 }),
    says: ["fail B2"],
    value: 0.06,
    limit: 0.05,
  },
  {
    rule: "6.2.a3",
    title: "stated together",
    tables: school({ learningWeakPoorShare: "5,1%" }),
    says: ["fail A2"],
  },
  {
    rule: "6.2.a3",
    title: "kém has no column",
    tables: school({ pupils: 100, learningWeak: 4 }),
    says: ["unknown - noColumn"],
  },
  {
    rule: "6.2.b1",
    title: "80 %",
    tables: school({ conductGoodShare: "60%", conductFairShare: "20%" }),
    says: ["pass"],
  },
  {
    rule: "6.2.b1",
    title: "79.9 %",
    tables: school({ conductGoodShare: "60%", conductFairShare: "19,9%" }),
    says: ["fail A2"],
    value: 0.799,
    limit: 0.8,
  },
  { rule: "6.2.b2", title: "2 %", tables: school({ conductWeakShare: "2%" }), says: ["pass"] },
  {
    rule: "6.2.b2",
    title: "above 2 %",
    tables: years(year("2017-2018", { conductWeak: 21 })),
    says: ["fail M2"],
    limit: 0.02,
  },
  {
    rule: "6.2.b2",
    title: "without the number of pupils a whole scale is the total",
    tables: school({ conductGood: 70, conductFair: 20, conductAverage: 7, conductWeak: 3 }),
    says: ["fail D2"],
    value: 0.03,
  },
  {
    rule: "6.2.b2",
    title: "a year's list stands for a school without figures",
    tables: { ...years(year("2017-2018")), school: [{ name: "A" }] },
    says: ["pass"],
  },

  {
    rule: "6.1-2",
    title: "a year that need not be judged is none",
    tables: years(year("2011-2012", { dropouts: 90 }), year("2017-2018", { dropouts: 11 })),
    says: ["notApplicable", "fail C3"],
  },
  {
    rule: "6.1-2",
    title: "a year of which nobody can tell is unknown where it would fail",
    tables: years(year("Năm nay", { dropouts: 11 }), year("năm trước", { dropouts: 1 })),
    says: ["unknown A2 unreadable", "pass"],
  },
  {
    rule: "6.1-2",
    title: "counts and stated shares that contradict each other, and disagree about the limit",
    tables: school({ pupils: 600, dropouts: 7, dropoutsShare: "0,5%" }),
    says: ["unknown B2 ambiguous"],
  },
  {
    rule: "6.1-2",
    title: "both break the limit",
    tables: school({ pupils: 600, dropouts: 12, dropoutsShare: "3,5%" }),
    says: ["fail B2"],
    value: 0.02,
  },
  {
    rule: "6.1-2",
    title: "a rounded share stands behind the count",
    tables: school({ pupils: 1000, dropouts: 10, dropoutsShare: "1,05%" }),
    says: ["pass"],
  },
  {
    rule: "6.1-2-stated",
    title: "they are told",
    tables: school({ pupils: 600, dropouts: 7, dropoutsShare: "0,5%" }),
    says: ["warn C2"],
    value: 0.005,
  },
  {
    rule: "6.1-2-stated",
    title: "but for rounding, and where both are given",
    tables: {
      school: [
        { pupils: 600, dropouts: 7, dropoutsShare: "1,2%" },
        { pupils: 600, dropouts: 7, dropoutsShare: "1%" },
        { pupils: 600, dropouts: null, dropoutsShare: "1%" },
      ],
    },
    says: ["pass", "pass", "notApplicable"],
  },

  { rule: "6-sum", title: "counts add up to the pupils", tables: years(year("2016-2017")), says: ["pass"] },
  {
    rule: "6-sum",
    title: "counts of both scales differ",
    tables: years(year("2016-2017", { learningFair: 401, conductGood: 699 })),
    says: ["warn B2", "warn B2"],
    value: 1001,
    limit: 1000,
  },
  {
    rule: "6-sum",
    title: "shares within half a percent",
    tables: school({
      learningGoodShare: "10%",
      learningFairShare: "40%",
      learningAverageShare: "46,5%",
      learningWeakShare: "3%",
      learningPoorShare: "1%",
    }),
    says: ["unknown - noColumn", "pass"],
  },
  {
    rule: "6-sum",
    title: "shares of both scales",
    tables: school({
      ...{ learningGoodShare: "10%", learningFairShare: "40%", learningAverageShare: "46%" },
      ...{ learningWeakShare: "3%", learningPoorShare: "1%" },
      ...{
        conductGoodShare: "60%",
        conductFairShare: "30%",
        conductAverageShare: "8%",
        conductWeakShare: "2%",
      },
    }),
    says: ["pass"],
  },
  {
    rule: "6-sum",
    title: "shares beyond half a percent",
    tables: school({
      conductGoodShare: "60%",
      conductFairShare: "30%",
      conductAverageShare: "8%",
      conductWeakShare: "1,4%",
    }),
    says: ["unknown - noColumn", "warn A2"],
    value: undefined,
  },
  {
    rule: "6-sum",
    title: "a blank, and too much without it",
    tables: years(
      year("2015-2016", { learningPoor: null, learningFair: 300 }),
      year("2016-2017", { learningPoor: null, learningFair: 900 })
    ),
    says: ["unknown I2 blank", "warn B3"],
  },

  {
    rule: "6-span",
    title: "the year before the application",
    tables: years(year("2016-2017"), year("2017-2018")),
    asOf: "2018-06-30",
    says: ["notApplicable", "pass"],
  },
  {
    rule: "6-span",
    title: "it lacks",
    tables: years(year("2015-2016")),
    asOf: "2018-06-30",
    says: ["notApplicable", "unknown - incomplete"],
  },
  {
    rule: "6-span",
    title: "the application decides which year",
    tables: { ...years(year("2014-2015"), year("2015-2016")), school: [{ name: "A", applied: "01/9/2015" }] },
    asOf: "2018-06-30",
    says: ["notApplicable", "pass"],
  },
  {
    rule: "6-span",
    title: "a figure of that year fails",
    tables: years(year("2017 - 2018", { dropouts: 11 })),
    asOf: "2018-06-30",
    says: ["fail C2"],
    value: 0.011,
    limit: 0.01,
    note: NOTES.yearFails,
    args: inYear("2017-2018", "6.1-2", 1),
  },
  {
    rule: "6-span",
    title: "a share that the counts do not bear out fails by either",
    tables: years(year("2017-2018", { learningGoodShare: "2%", learningGood: 20 })),
    asOf: "2018-06-30",
    says: ["fail E2"],
  },
  {
    rule: "6-span",
    title: "a share below, where the counts say enough",
    tables: years(year("2017-2018", { learningGoodShare: "2%" })),
    asOf: "2018-06-30",
    says: ["pass"],
  },
  {
    rule: "6-span",
    title: "a figure of that year is blank",
    tables: years(year("2017 - 2018", { conductWeak: null })),
    asOf: "2018-06-30",
    says: ["unknown M2 blank"],
    note: NOTES.yearUnknown,
    args: inYear("2017-2018", "6.2.b2", 2),
  },
  {
    rule: "6-span",
    title: "once recognised each year since the signing",
    tables: {
      ...years(year("2013-2014"), year("2014-2015"), year("2016-2017")),
      recognition: [{ school: "THCS A", signed: "15/11/2013" }],
    },
    asOf: "2017-08-01",
    says: ["notApplicable", "pass", "unknown - incomplete", "pass"],
  },
  {
    rule: "6-span",
    title: "no year has ended since",
    tables: { ...years(year("2016-2017")), recognition: [{ school: "THCS A", signed: "15/11/2017" }] },
    asOf: "2018-06-30",
    says: ["notApplicable", "notApplicable"],
  },
  {
    rule: "6-span",
    title: "the signing is blank",
    tables: { ...years(year("2016-2017")), recognition: [{ school: "THCS A", signed: null }] },
    asOf: "2018-06-30",
    says: ["unknown recognition!B2 blank"],
  },
  {
    rule: "6-span",
    title: "which of two schools is not clear",
    tables: {
      ...years(year("2016-2017")),
      recognition: [
        { school: "A", signed: "15/11/2014" },
        { school: "B", signed: "15/11/2014" },
      ],
    },
    says: ["unknown - incomplete"],
  },
  {
    rule: "6-span",
    title: "a year that is no school year",
    tables: years(year("Năm nay"), year("2017-2018")),
    says: ["unknown A2 unreadable", "pass"],
  },

  {
    rule: "6.5-2",
    title: "all of them",
    tables: school({ managersAndTeachers: 43, computerUsers: 43 }),
    says: ["pass"],
  },
  {
    rule: "6.5-2",
    title: "teachers, vice principals and the principal",
    tables: school({ teachers: 40, vices: 2, computerUsers: 42 }),
    says: ["fail C2"],
  },
  { rule: "6.5-2", title: "all, in words", tables: school({ computerUsersShare: "Có" }), says: ["pass"] },
  {
    rule: "6.5-2",
    title: "98 %",
    tables: school({ computerUsersShare: "98%" }),
    says: ["fail A2"],
    value: 0.98,
    limit: 1,
  },
  {
    rule: "6.4",
    title: "an answer with its details",
    tables: school({ universalisation: "Đạt, đầy đủ" }),
    says: ["pass"],
  },
];
