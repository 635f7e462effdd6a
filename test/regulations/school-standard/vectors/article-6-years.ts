/** Article 6 in each school year that counts. */
import { SCHOOL_STANDARD } from "../../../../src/regulations/school-standard";
import { NOTES } from "../../../../src/regulations/school-standard/notes";
import type { Row, Vector } from "../../../support/vectors";
import { year, years } from "./years";

/** What a finding about a year says of the rule that the year breaks. */
function inYear(year: string, rule: string, percent: number): Vector["args"] {
  const found = SCHOOL_STANDARD.rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`no rule ${rule}`);
  return { year, demand: { text: found.title, args: { limit: { percent } } } };
}

/** A year of which a share and its counts say each something else about the limit. */
const inTwoWays = (title: string, changes: Row): Vector => ({
  rule: "6-span",
  title: `${title}: nobody knows which is right`,
  tables: years(year("2017-2018", changes)),
  asOf: "2018-06-30",
  says: ["unknown E2 ambiguous"],
  note: NOTES.yearUnknown,
  args: inYear("2017-2018", "6.2.a1", 3),
});

export const ARTICLE_6_YEARS: readonly Vector[] = [
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
  inTwoWays("a share below, where the counts say enough", { learningGoodShare: "2%" }),
  inTwoWays("a share that is enough, where the counts say less", {
    learningGoodShare: "4%",
    learningGood: 20,
  }),
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
];
