/** Conclusions by the elements that agree. */
import type { Row, Vector } from "../../../support/vectors";
import { fifteen } from "./elements";

const review = (row: Row) => [row];

export const CONCLUSIONS: readonly Vector[] = [
  [
    "4.3-2",
    "12 matches and strong measures",
    { review: review({ matches: 12, judged: "是", conclusion: "有效" }) },
    "pass 有效 R1",
  ],
  [
    "4.3-2",
    "11 are not enough",
    { review: review({ matches: 11, judged: "是", conclusion: "有效" }) },
    "fail C2 有效/待改进 R1",
    { cells: ["C2", "A2", "B2"], args: { stated: "有效", computed: "待改进" } },
  ],
  [
    "4.3-2",
    "not yet filled in, and clear",
    { review: review({ matches: 12, judged: "是", conclusion: null }) },
    "pass 有效 R1",
  ],
  ["4.3-2", "in between", { review: review({ matches: 12, judged: "一般", conclusion: "有效" }) }, "fail C2"],
  ["4.3-2", "10 and weak", { review: review({ matches: 10, judged: "否", conclusion: "待改进" }) }, "pass"],
  [
    "4.3-2",
    "9 and weak",
    { review: review({ matches: 9, judged: "否", conclusion: "待改进" }) },
    "fail C2 待改进/异常 R1",
  ],
  [
    "4.3-2",
    "9 and strong",
    { review: review({ matches: 9, judged: "是", conclusion: "异常" }) },
    "fail C2 异常/待改进 R1",
  ],
  [
    "4.3-2",
    "R1, either half",
    { review: review({ matches: 9, judged: "是", conclusion: "异常" }) },
    "pass",
    { readings: { R1: "either" } },
  ],
  [
    "4.3-2",
    "three answers make strong",
    {
      review: review({ matches: 15, targeted: "是", feasible: "是", effective: "是", conclusion: "有效" }),
    },
    "pass",
  ],
  [
    "4.3-2",
    "否 on one of the others is in between",
    {
      review: review({ matches: 15, targeted: "是", feasible: "否", effective: "是", conclusion: "有效" }),
    },
    "fail E2",
  ],
  [
    "4.3-2",
    "否 on 力度 is weak",
    {
      review: review({
        matches: 9,
        targeted: "是",
        feasible: "是",
        effective: "是",
        vigorous: "否",
        conclusion: "异常",
      }),
    },
    "pass",
  ],
  [
    "4.3-2",
    "a gap that cannot change it",
    { review: review({ matches: 11, judged: null, conclusion: "有效" }) },
    "fail C2 有效/待改进 R1",
  ],
  [
    "4.3-2",
    "a gap that can",
    { review: review({ matches: 12, judged: null, conclusion: "有效" }) },
    "unknown B2 blank",
  ],
  [
    "4.3-2",
    "a gap, yet the stated one cannot be",
    { review: review({ matches: 12, judged: null, conclusion: "异常" }) },
    "fail C2",
  ],
  [
    "4.3-2",
    "no figure of matches",
    { review: review({ matches: null, judged: "是", conclusion: "有效" }) },
    "unknown A2 blank",
  ],
  [
    "4.3-2",
    "a conclusion of other words",
    { review: review({ matches: 12, judged: "是", conclusion: "优秀" }) },
    "unknown C2 unreadable",
  ],
  [
    "4.3-2",
    "by the elements",
    { review: review({ judged: "是", conclusion: "有效" }), element: fifteen(11) },
    "fail B2 有效/待改进 R1",
  ],
  [
    "4.3-2",
    "no review: given where the measures cannot change it",
    { element: fifteen(11) },
    "pass 待改进 R1",
  ],
  ["4.3-2", "no review: open", { element: fifteen(12) }, "unknown - noColumn"],
  [
    "4.3-2",
    "no diagnosis in time is another rule's",
    { review: review({ matches: 12, judged: "是", conducted: "否", conclusion: "异常" }) },
    "notApplicable",
  ],

  ["4.3-3", "no diagnosis, 异常", { review: review({ conducted: "否", conclusion: "异常" }) }, "pass"],
  [
    "4.3-3",
    "no diagnosis, another conclusion",
    { review: review({ conducted: "否", conclusion: "待改进" }) },
    "fail B2 待改进/异常",
  ],
  [
    "4.3-3",
    "a diagnosis was made",
    { review: review({ conducted: "是", conclusion: "待改进" }) },
    "notApplicable",
  ],
  ["4.3-3", "not said", { review: review({ conducted: null, conclusion: "待改进" }) }, "unknown A2 blank"],

  [
    "4.3-2",
    "R5: weak in one half only is in between",
    {
      review: [
        {
          college: "甲",
          matches: 9,
          targeted: "否",
          feasible: "是",
          effective: "是",
          vigorous: "是",
          conclusion: "待改进",
        },
      ],
    },
    "pass",
    { readings: { R5: "both" } },
  ],
  [
    "4.3-2",
    "by default either half makes them weak",
    {
      review: [
        {
          college: "甲",
          matches: 9,
          targeted: "否",
          feasible: "是",
          effective: "是",
          vigorous: "是",
          conclusion: "待改进",
        },
      ],
    },
    "fail G2 待改进/异常 R1",
  ],
];
