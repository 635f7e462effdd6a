import { NOTES } from "../../../../src/regulations/quality-assurance/notes";
import type { Row, Vector } from "../../../support/vectors";

const EIGHT = ["1", "2", "3", "4", "5", "6", "7", "8"];
const eight = (change: Readonly<Record<string, Row>> = {}): Row[] =>
  EIGHT.map((material) => ({ material, ...change[material] }));
const START = { reviewStart: "2024-05-31" };
const covered = (coverage: Row[string], material = "3", start: Row = START) => ({
  material: [{ material, coverage, ...start }],
});
const dated = (field: string, day: Row[string], start: Row[string] = "2024-05-31") => ({
  material: [{ material: "1", [field]: day, reviewStart: start }],
});
const rectified = (finished: Row[string], reviewEnd: Row[string] = "2023-06-10") => ({
  review: [{ finished, reviewEnd }],
});

export const PROCEDURE: readonly Vector[] = [
  { rule: "4.2.2-1", title: "all eight", tables: { material: eight() }, says: ["pass"] },
  {
    rule: "4.2.2-1",
    title: "one missing",
    tables: { material: eight().slice(1) },
    says: ["fail -"],
    value: 7,
    limit: 8,
  },
  {
    rule: "4.2.2-1",
    title: "a title that is not recognised may be the one that lacks",
    tables: { material: [...eight().slice(1), { material: "校内文件汇编（一）" }] },
    says: ["unknown A9 unreadable"],
    note: NOTES.unknownMaterial,
    args: { title: "校内文件汇编(一)" },
  },
  {
    rule: "4.2.2-1",
    title: "one not submitted",
    tables: { material: eight().map((row, index) => ({ ...row, submitted: index === 2 ? "否" : "是" })) },
    says: ["fail B4"],
  },
  {
    rule: "4.2.2-1",
    title: "a blank is a fail",
    tables: { material: eight().map((row, index) => ({ ...row, submitted: index === 2 ? null : "有" })) },
    says: ["fail B4"],
  },

  { rule: "4.2.2-2", title: "the two latest years", tables: covered("2022、2023"), says: ["pass"] },
  { rule: "4.2.2-2", title: "a range", tables: covered("2021-2023年", "4"), says: ["pass"] },
  { rule: "4.2.2-2", title: "years before them", tables: covered("2021、2022", "5"), says: ["fail B2"] },
  { rule: "4.2.2-2", title: "one year", tables: covered("2023年"), says: ["fail B2"] },
  { rule: "4.2.2-2", title: "in words", tables: covered("近2年"), says: ["pass"] },
  { rule: "4.2.2-2", title: "blank", tables: covered(null), says: ["unknown B2 blank"] },
  {
    rule: "4.2.2-2",
    title: "no start of the review",
    tables: covered("2022、2023", "3", {}),
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.2.2-2",
    title: "a report a row",
    tables: {
      material: [
        { material: "3", coverage: 2022, ...START },
        { material: "3", coverage: 2023, ...START },
      ],
    },
    says: ["pass"],
  },
  {
    rule: "4.2.2-2",
    title: "students and three classes",
    tables: covered("在校生、2021届、2022届、2023届", "6"),
    says: ["pass"],
  },
  { rule: "4.2.2-2", title: "no students", tables: covered("2021-2023届毕业生", "6"), says: ["fail B2"] },
  {
    rule: "4.2.2-2",
    title: "two classes only",
    tables: covered("在校生及2022-2023届毕业生", "6"),
    says: ["fail B2"],
  },
  { rule: "4.2.2-2", title: "other materials have no years", tables: covered("2019", "7"), says: [] },

  { rule: "4.2.2-3", title: "30 days before", tables: dated("shownOn", "2024-05-01"), says: ["pass"] },
  {
    rule: "4.2.2-3",
    title: "29",
    tables: dated("shownOn", "2024年5月2日"),
    says: ["fail B2"],
    value: 29,
    limit: 30,
  },
  { rule: "4.2.2-3", title: "blank", tables: dated("shownOn", null), says: ["unknown B2 blank"] },
  {
    rule: "4.2.2-3",
    title: "the start from the college's review",
    tables: { material: [{ material: "1", shownOn: "2024-05-02" }], review: [{ reviewStart: "2024-05-31" }] },
    says: ["fail B2"],
  },
  { rule: "4.2.2-4", title: "15 days before", tables: dated("sentOn", "2024.05.16"), says: ["pass"] },
  {
    rule: "4.2.2-4",
    title: "14",
    tables: dated("sentOn", "20240517"),
    says: ["fail B2"],
    value: 14,
    limit: 15,
  },
  {
    rule: "4.2.2-4",
    title: "no start",
    tables: dated("sentOn", "2024-05-16", null),
    says: ["unknown C2 blank"],
  },

  { rule: "4.2.3", title: "on the anniversary", tables: rectified("2024-06-10"), says: ["pass"] },
  { rule: "4.2.3", title: "a day later", tables: rectified("2024-06-11"), says: ["fail A2"] },
  { rule: "4.2.3", title: "from 29 February", tables: rectified("2025-02-28", "2024-02-29"), says: ["pass"] },
  {
    rule: "4.2.3",
    title: "none given, the year not over",
    tables: rectified(null),
    asOf: "2024-06-10",
    says: ["unknown A2 blank"],
  },
  {
    rule: "4.2.3",
    title: "none given, the year over",
    tables: rectified(null),
    asOf: "2024-06-11",
    says: ["fail A2"],
  },
  {
    rule: "4.2.3",
    title: "no end of the review",
    tables: rectified("2024-06-10", null),
    says: ["unknown B2 blank"],
  },

  {
    rule: "5.2",
    title: "all on the society's site",
    tables: { material: [{ material: "1", onSociety: "是" }] },
    says: ["pass"],
  },
  {
    rule: "5.2",
    title: "one is not",
    tables: {
      material: [
        { material: "1", onSociety: "是" },
        { material: "2", onSociety: "否" },
      ],
    },
    says: ["fail B3"],
  },
  {
    rule: "5.2",
    title: "one is not said",
    tables: { material: [{ material: "1", onSociety: null }] },
    says: ["unknown B2 blank"],
  },
  {
    rule: "5.4",
    title: "on 30 May",
    tables: { college: [{ filedOn: "2018-05-30" }] },
    values: { filingYear: 2018 },
    says: ["pass"],
  },
  {
    rule: "5.4",
    title: "a day later",
    tables: { college: [{ filedOn: "2018-05-31" }] },
    values: { filingYear: 2018 },
    says: ["fail A2"],
  },
  {
    rule: "5.4",
    title: "blank",
    tables: { college: [{ filedOn: null }] },
    values: { filingYear: 2018 },
    says: ["unknown A2 blank"],
  },
  {
    rule: "5.4",
    title: "no year set",
    tables: { college: [{ filedOn: "2018-05-30" }] },
    says: ["unknown - notSet"],
  },
];
