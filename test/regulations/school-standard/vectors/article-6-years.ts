/** Article 6 in each school year that counts. */
import { SCHOOL_STANDARD } from "../../../../src/regulations/school-standard";
import { NOTES } from "../../../../src/regulations/school-standard/notes";
import type { Options, Row, Vector } from "../../../support/vectors";
import { year, years } from "./years";

/** What a finding about a year says of the rule that the year breaks. */
function inYear(year: string, rule: string, percent: number): Options["args"] {
  const found = SCHOOL_STANDARD.rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`no rule ${rule}`);
  return { year, demand: { text: found.title, args: { limit: { percent } } } };
}

/** A year of which a share and its counts say each something else about the limit. */
const inTwoWays = (title: string, changes: Row): Vector => [
  "6-span",
  `${title}: nobody knows which is right`,
  years(year("2017-2018", changes)),
  "unknown E2 ambiguous",
  { asOf: "2018-06-30", note: NOTES.yearUnknown, args: inYear("2017-2018", "6.2.a1", 3) },
];

export const ARTICLE_6_YEARS: readonly Vector[] = [
  [
    "6-span",
    "the year before the application",
    years(year("2016-2017"), year("2017-2018")),
    ["notApplicable", "pass"],
    { asOf: "2018-06-30" },
  ],
  [
    "6-span",
    "it lacks",
    years(year("2015-2016")),
    ["notApplicable", "unknown - incomplete"],
    { asOf: "2018-06-30" },
  ],
  [
    "6-span",
    "the application decides which year",
    { ...years(year("2014-2015"), year("2015-2016")), school: [{ name: "A", applied: "01/9/2015" }] },
    ["notApplicable", "pass"],
    { asOf: "2018-06-30" },
  ],
  [
    "6-span",
    "a figure of that year fails",
    years(year("2017 - 2018", { dropouts: 11 })),
    "fail C2 0.011/0.01",
    { cells: ["C2", "B2"], asOf: "2018-06-30", note: NOTES.yearFails, args: inYear("2017-2018", "6.1-2", 1) },
  ],
  [
    "6-span",
    "a share that the counts do not bear out fails by either",
    years(year("2017-2018", { learningGoodShare: "2%", learningGood: 20 })),
    "fail E2 0.02/0.03",
    { cells: ["E2", "B2", "N2"], asOf: "2018-06-30" },
  ],
  inTwoWays("a share below, where the counts say enough", { learningGoodShare: "2%" }),
  inTwoWays("a share that is enough, where the counts say less", {
    learningGoodShare: "4%",
    learningGood: 20,
  }),
  [
    "6-span",
    "a figure of that year is blank",
    years(year("2017 - 2018", { conductWeak: null })),
    "unknown M2 blank",
    { asOf: "2018-06-30", note: NOTES.yearUnknown, args: inYear("2017-2018", "6.2.b2", 2) },
  ],
  [
    "6-span",
    "once recognised each year since the signing",
    {
      ...years(year("2013-2014"), year("2014-2015"), year("2016-2017")),
      recognition: [{ school: "THCS A", signed: "15/11/2013" }],
    },
    ["notApplicable", "pass", "unknown - incomplete", "pass"],
    { asOf: "2017-08-01" },
  ],
  [
    "6-span",
    "no year has ended since",
    { ...years(year("2016-2017")), recognition: [{ school: "THCS A", signed: "15/11/2017" }] },
    ["notApplicable", "notApplicable"],
    { asOf: "2018-06-30" },
  ],
  [
    "6-span",
    "the signing is blank",
    { ...years(year("2016-2017")), recognition: [{ school: "THCS A", signed: null }] },
    "unknown recognition!B2 blank",
    { asOf: "2018-06-30" },
  ],
  [
    "6-span",
    "which of two schools is not clear",
    {
      ...years(year("2016-2017")),
      recognition: [
        { school: "A", signed: "15/11/2014" },
        { school: "B", signed: "15/11/2014" },
      ],
    },
    "unknown - incomplete",
  ],
  [
    "6-span",
    "a year that is no school year",
    years(year("Năm nay"), year("2017-2018")),
    ["unknown A2 unreadable", "pass"],
  ],
];
