import type { Row, Vector } from "../../../support/vectors";
import { year, years } from "./years";

const school = (row: Row) => ({ school: [row] });

export const ARTICLE_6: readonly Vector[] = [
  ["6.1-1", "exactly 5 %", school({ dropoutsAndRepeatersShare: "5%" }), "pass"],
  ["6.1-1", "above 5 %", school({ dropoutsAndRepeatersShare: "5,01 %" }), "fail A2 0.0501/0.05"],
  ["6.1-1", "counted, 50 of 1000", school({ pupils: 1000, dropouts: 10, repeaters: 40 }), "pass"],
  [
    "6.1-1",
    "counted, 51 of 1000",
    school({ pupils: 1000, dropouts: 10, repeaters: 41 }),
    "fail B2 0.051/0.05",
    { cells: ["B2", "A2", "C2"] },
  ],
  ["6.1-1", "a blank part", school({ pupils: 1000, dropouts: 10, repeaters: null }), "unknown C2 blank"],
  ["6.1-1", "no pupils", school({ pupils: 0, dropouts: 0, repeaters: 0 }), "unknown A2 zeroDenominator"],
  ["6.1-2", "1 of 100", school({ pupils: 300, dropouts: 3 }), "pass"],
  ["6.1-2", "above 1 %", school({ pupils: 300, dropouts: 4 }), "fail B2", { cells: ["B2", "A2"] }],
  [
    "6.1-2",
    "shares of a column decide its scale",
    { school: [{ dropoutsShare: 0.9 }, { dropoutsShare: 1.2 }] },
    ["pass", "fail A3"],
  ],
  [
    "6.1-2",
    "formatted as percent",
    school({ dropoutsShare: 0.01 }),
    "pass",
    { formats: { dropoutsShare: "0.0%" } },
  ],
  ["6.2.a1", "3 of 100", school({ pupils: 700, learningGood: 21 }), "pass"],
  [
    "6.2.a1",
    "below 3 %",
    school({ pupils: 700, learningGood: 20 }),
    "fail B2 0.0285714285714/0.03",
    { cells: ["B2", "A2"] },
  ],
  ["6.2.a2", "khá alone: 35 %", school({ pupils: 20, learningFair: 7, learningGood: 1 }), "pass"],
  [
    "6.2.a2",
    "khá alone: 30 %",
    school({ pupils: 20, learningFair: 6, learningGood: 14 }),
    "fail B2 0.3/0.35 R2",
    { cells: ["B2", "A2"] },
  ],
  [
    "6.2.a2",
    "giỏi counted in",
    school({ pupils: 20, learningFair: 6, learningGood: 1 }),
    "pass",
    { readings: { R2: "fairAndGood" } },
  ],
  ["6.2.a2", "a blank shows the reading", school({ pupils: 20, learningFair: null }), "unknown B2 blank R2"],
  ["6.2.a3", "yếu and kém together", school({ pupils: 100, learningWeak: 4, learningPoor: 1 }), "pass"],
  [
    "6.2.a3",
    "too many",
    school({ pupils: 100, learningWeak: 4, learningPoor: 2 }),
    "fail B2 0.06/0.05",
    { cells: ["B2", "A2", "C2"] },
  ],
  ["6.2.a3", "stated together", school({ learningWeakPoorShare: "5,1%" }), "fail A2 0.051/0.05"],
  ["6.2.a3", "kém has no column", school({ pupils: 100, learningWeak: 4 }), "unknown - noColumn"],
  ["6.2.b1", "80 %", school({ conductGoodShare: "60%", conductFairShare: "20%" }), "pass"],
  [
    "6.2.b1",
    "79.9 %",
    school({ conductGoodShare: "60%", conductFairShare: "19,9%" }),
    "fail A2 0.799/0.8",
    { cells: ["A2", "B2"] },
  ],
  ["6.2.b2", "2 %", school({ conductWeakShare: "2%" }), "pass"],
  [
    "6.2.b2",
    "above 2 %",
    years(year("2017-2018", { conductWeak: 21 })),
    "fail M2 0.021/0.02",
    { cells: ["M2", "B2"] },
  ],
  [
    "6.2.b2",
    "without the number of pupils a whole scale is the total",
    school({ conductGood: 70, conductFair: 20, conductAverage: 7, conductWeak: 3 }),
    "fail D2 0.03/0.02",
    { cells: ["D2", "A2", "B2", "C2"] },
  ],
  [
    "6.2.b2",
    "a year's list stands for a school without figures",
    { ...years(year("2017-2018")), school: [{ name: "A" }] },
    "pass",
  ],

  [
    "6.1-2",
    "a year that need not be judged is none",
    years(year("2011-2012", { dropouts: 90 }), year("2017-2018", { dropouts: 11 })),
    ["notApplicable", "fail C3"],
  ],
  [
    "6.1-2",
    "a year of which nobody can tell is unknown where it would fail",
    years(year("Năm nay", { dropouts: 11 }), year("năm trước", { dropouts: 1 })),
    ["unknown A2 unreadable", "pass"],
  ],
  [
    "6.1-2",
    "counts and stated shares that contradict each other, and disagree about the limit",
    school({ pupils: 600, dropouts: 7, dropoutsShare: "0,5%" }),
    "unknown B2 ambiguous",
  ],
  [
    "6.1-2",
    "both break the limit",
    school({ pupils: 600, dropouts: 12, dropoutsShare: "3,5%" }),
    "fail B2 0.02/0.01",
    { cells: ["B2", "A2"] },
  ],
  [
    "6.1-2",
    "a rounded share stands behind the count",
    school({ pupils: 1000, dropouts: 10, dropoutsShare: "1,05%" }),
    "pass",
  ],
  [
    "6.1-2-stated",
    "they are told",
    school({ pupils: 600, dropouts: 7, dropoutsShare: "0,5%" }),
    "warn C2 0.005/0.0116666666667",
    { cells: ["C2", "B2", "A2"] },
  ],
  [
    "6.1-2-stated",
    "but for rounding, and where both are given",
    {
      school: [
        { pupils: 600, dropouts: 7, dropoutsShare: "1,2%" },
        { pupils: 600, dropouts: 7, dropoutsShare: "1%" },
        { pupils: 600, dropouts: null, dropoutsShare: "1%" },
      ],
    },
    ["pass", "pass", "notApplicable"],
  ],
  [
    "6.1-2-stated",
    "a share that nobody can read is stated: nobody knows whether it agrees",
    {
      school: [
        { pupils: 500, dropouts: 5, dropoutsShare: "ít" },
        { pupils: 500, dropouts: null, dropoutsShare: "ít" },
      ],
    },
    ["unknown C2 unreadable", "notApplicable"],
  ],

  ["6-sum", "counts add up to the pupils", years(year("2016-2017")), "pass"],
  [
    "6-sum",
    "counts of both scales differ",
    years(year("2016-2017", { learningFair: 401, conductGood: 699 })),
    ["warn B2 1001/1000", "warn B2 999/1000"],
  ],
  [
    "6-sum",
    "shares within half a percent",
    school({
      learningGoodShare: "10%",
      learningFairShare: "40%",
      learningAverageShare: "46,5%",
      learningWeakShare: "3%",
      learningPoorShare: "1%",
    }),
    ["unknown - noColumn", "pass"],
  ],
  [
    "6-sum",
    "shares of both scales",
    school({
      ...{ learningGoodShare: "10%", learningFairShare: "40%", learningAverageShare: "46%" },
      ...{ learningWeakShare: "3%", learningPoorShare: "1%" },
      ...{
        conductGoodShare: "60%",
        conductFairShare: "30%",
        conductAverageShare: "8%",
        conductWeakShare: "2%",
      },
    }),
    "pass",
  ],
  [
    "6-sum",
    "shares beyond half a percent",
    school({
      conductGoodShare: "60%",
      conductFairShare: "30%",
      conductAverageShare: "8%",
      conductWeakShare: "1,4%",
    }),
    ["unknown - noColumn", "warn A2 0.994/1"],
  ],
  [
    "6-sum",
    "a blank, and too much without it",
    years(
      year("2015-2016", { learningPoor: null, learningFair: 300 }),
      year("2016-2017", { learningPoor: null, learningFair: 900 })
    ),
    ["unknown I2 blank", "warn B3"],
  ],

  ["6.5-2", "all of them", school({ managersAndTeachers: 43, computerUsers: 43 }), "pass"],
  [
    "6.5-2",
    "teachers, vice principals and the principal",
    school({ teachers: 40, vices: 2, computerUsers: 42 }),
    "fail C2",
    { cells: ["C2", "A2", "B2"] },
  ],
  ["6.5-2", "all, in words", school({ computerUsersShare: "Có" }), "pass"],
  ["6.5-2", "98 %", school({ computerUsersShare: "98%" }), "fail A2 0.98/1"],
  ["6.4", "an answer with its details", school({ universalisation: "Đạt, đầy đủ" }), "pass"],
];
