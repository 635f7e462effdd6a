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
  ["4.2.2-1", "all eight", { material: eight() }, "pass"],
  ["4.2.2-1", "one missing", { material: eight().slice(1) }, "fail - 7/8"],
  [
    "4.2.2-1",
    "one missing of the second of two colleges, which is named once over its rows",
    {
      material: [
        ...eight().map((row) => ({ ...row, college: "闽东学院" })),
        ...eight()
          .slice(1)
          .map((row, at) => ({ ...row, college: at === 0 ? "闽西学院" : "" })),
      ],
    },
    ["pass", "fail - 7/8"],
  ],
  [
    "4.2.2-1",
    "one college in two spellings, or in one row of all, has one list",
    {
      material: eight().map((row, at) => ({
        ...row,
        college: at < 4 ? "福建信息职业技术学院" : at === 4 ? "信息职院" : "",
      })),
    },
    "pass",
  ],
  [
    "4.2.2-1",
    "a title that is not recognised may be the one that lacks",
    { material: [...eight().slice(1), { material: "校内文件汇编（一）" }] },
    "unknown A9 unreadable",
    { note: NOTES.unknownMaterial, args: { title: "校内文件汇编(一)" } },
  ],
  [
    "4.2.2-1",
    "one not submitted",
    { material: eight().map((row, index) => ({ ...row, submitted: index === 2 ? "否" : "是" })) },
    "fail B4",
  ],
  [
    "4.2.2-1",
    "a blank is a fail",
    { material: eight().map((row, index) => ({ ...row, submitted: index === 2 ? null : "有" })) },
    "fail B4",
  ],

  ["4.2.2-2", "the two latest years", covered("2022、2023"), "pass"],
  ["4.2.2-2", "a range", covered("2021-2023年", "4"), "pass"],
  ["4.2.2-2", "years before them", covered("2021、2022", "5"), "fail B2"],
  [
    "4.2.2-2",
    "one year",
    covered("2023年"),
    "fail B2",
    { args: { required: { list: ["2022", "2023"] }, text: "2023年" } },
  ],
  ["4.2.2-2", "in words", covered("近2年"), "pass"],
  ["4.2.2-2", "blank", covered(null), "unknown B2 blank"],
  ["4.2.2-2", "no start of the review", covered("2022、2023", "3", {}), "unknown - noColumn"],
  [
    "4.2.2-2",
    "a report a row",
    {
      material: [
        { material: "3", coverage: 2022, ...START },
        { material: "3", coverage: 2023, ...START },
      ],
    },
    "pass",
  ],
  ["4.2.2-2", "students and three classes", covered("在校生、2021届、2022届、2023届", "6"), "pass"],
  ["4.2.2-2", "no students", covered("2021-2023届毕业生", "6"), "fail B2"],
  ["4.2.2-2", "two classes only", covered("在校生及2022-2023届毕业生", "6"), "fail B2"],
  ["4.2.2-2", "other materials have no years", covered("2019", "7"), []],

  ["4.2.2-3", "30 days before", dated("shownOn", "2024-05-01"), "pass"],
  ["4.2.2-3", "29", dated("shownOn", "2024年5月2日"), "fail B2 29/30"],
  ["4.2.2-3", "blank", dated("shownOn", null), "unknown B2 blank"],
  [
    "4.2.2-3",
    "the start from the college's review",
    { material: [{ material: "1", shownOn: "2024-05-02" }], review: [{ reviewStart: "2024-05-31" }] },
    "fail B2",
  ],
  ["4.2.2-4", "15 days before", dated("sentOn", "2024.05.16"), "pass"],
  ["4.2.2-4", "14", dated("sentOn", "20240517"), "fail B2 14/15"],
  ["4.2.2-4", "no start", dated("sentOn", "2024-05-16", null), "unknown C2 blank"],

  ["4.2.3", "on the anniversary", rectified("2024-06-10"), "pass"],
  ["4.2.3", "a day later", rectified("2024-06-11"), "fail A2"],
  ["4.2.3", "from 29 February", rectified("2025-02-28", "2024-02-29"), "pass"],
  ["4.2.3", "none given, the year not over", rectified(null), "unknown A2 blank", { asOf: "2024-06-10" }],
  ["4.2.3", "none given, the year over", rectified(null), "fail A2", { asOf: "2024-06-11" }],
  ["4.2.3", "no end of the review", rectified("2024-06-10", null), "unknown B2 blank"],

  ["5.2", "all on the society's site", { material: [{ material: "1", onSociety: "是" }] }, "pass"],
  [
    "5.2",
    "one is not",
    {
      material: [
        { material: "1", onSociety: "是" },
        { material: "2", onSociety: "否" },
      ],
    },
    "fail B3",
  ],
  ["5.2", "one is not said", { material: [{ material: "1", onSociety: null }] }, "unknown B2 blank"],
  ["5.4", "on 30 May", { college: [{ filedOn: "2018-05-30" }] }, "pass", { values: { filingYear: 2018 } }],
  [
    "5.4",
    "a day later",
    { college: [{ filedOn: "2018-05-31" }] },
    "fail A2",
    { values: { filingYear: 2018 } },
  ],
  ["5.4", "blank", { college: [{ filedOn: null }] }, "unknown A2 blank", { values: { filingYear: 2018 } }],
  ["5.4", "no year set", { college: [{ filedOn: "2018-05-30" }] }, "unknown - notSet"],
];
