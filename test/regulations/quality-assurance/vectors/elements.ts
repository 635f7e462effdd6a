import type { Row, Vector } from "../../../support/vectors";

const CODES = [
  "1.1",
  "1.2",
  "1.3",
  "1.4",
  "2.1",
  "2.2",
  "2.3",
  "3.1",
  "3.2",
  "4.1",
  "4.2",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
];
const NAMES = [
  "质量保证理念",
  "组织架构",
  "制度构架",
  "信息系统",
  "专业建设规划",
  "专业诊改",
  "课程质量保证",
  "师资队伍建设规划",
  "师资建设诊改工作",
  "育人体系",
  "成长环境",
  "外部环境改进",
  "质量事故管控",
  "质量保证效果",
  "体系特色",
];

/** Fifteen rows, the first `equal` of them with equal results; `change` alters rows by index. */
export const fifteen = (equal: number, change: Readonly<Record<number, Row>> = {}): Row[] =>
  CODES.map((element, index) => ({
    element,
    self: "合格",
    review: index < equal ? "合格" : "不合格",
    ...change[index],
  }));
const named = (change: Readonly<Record<number, string | null>> = {}): { element: Row[] } => ({
  element: CODES.map((code, index) => ({
    element: index in change ? (change[index] ?? null) : `${code} ${NAMES[index] ?? ""}`,
    self: "合格",
  })),
});
const review = (row: Row) => [row];

export const ELEMENTS: readonly Vector[] = [
  { rule: "annex1", title: "the fifteen", tables: named(), says: ["pass"] },
  {
    rule: "annex1",
    title: "names broken by blanks and lines, the other name of 1.2",
    tables: named({ 0: "1.1 质量 保证\n理念", 1: "1.2 组织 构架" }),
    says: ["pass"],
  },
  {
    rule: "annex1",
    title: "one twice, one missing",
    tables: named({ 14: "5.3 质量保证效果" }),
    says: ["fail A16", "fail -"],
  },
  {
    rule: "annex1",
    title: "one of the college's own in place of 1.4",
    tables: named({ 3: "1.5 信息安全" }),
    says: ["fail -"],
    value: 14,
    limit: 15,
  },
  {
    rule: "annex1",
    title: "a further one of the college's own is welcome",
    tables: { element: [...(named().element ?? []), { element: "5.5 对台交流" }] },
    says: ["pass"],
  },
  {
    rule: "annex1",
    title: "a name that is not known may be the one that lacks",
    tables: named({ 3: "信息化建设" }),
    says: ["unknown A5 incomplete"],
  },
  {
    rule: "annex1",
    title: "another element's name",
    tables: named({ 3: "1.4 制度构架" }),
    says: ["fail A5"],
    value: "制度构架",
    limit: "信息系统",
  },
  {
    rule: "annex1",
    title: "a name of its own",
    tables: named({ 3: "1.4 信息化系统建设" }),
    says: ["fail A5"],
  },
  { rule: "annex1", title: "codes alone", tables: { element: fifteen(15) }, says: ["pass"] },
  { rule: "annex1", title: "a blank is a fail", tables: named({ 6: null }), says: ["fail A8", "fail -"] },

  {
    rule: "4.3-1",
    title: "counts equal results",
    tables: { element: fifteen(12) },
    says: ["pass"],
    value: 12,
  },
  {
    rule: "4.3-1",
    title: "one result missing",
    tables: { element: fifteen(12, { 4: { review: null } }) },
    says: ["unknown C6 blank"],
  },
  {
    rule: "4.3-1",
    title: "an element missing",
    tables: { element: fifteen(12).slice(1) },
    says: ["unknown - incomplete"],
  },
  {
    rule: "4.3-1",
    title: "no results at all",
    tables: { element: [{ element: "1.1", opinion: "好" }] },
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.3-1",
    title: "the stated number",
    tables: { element: fifteen(12), review: review({ matches: 12 }) },
    says: ["pass"],
  },
  {
    rule: "4.3-1",
    title: "another number stated",
    tables: { element: fifteen(11), review: review({ matches: 12 }) },
    says: ["fail review!A2"],
    value: 12,
    limit: 11,
  },
  {
    rule: "4.3-1",
    title: "more than any filling gives",
    tables: { element: fifteen(11, { 14: { review: null } }), review: review({ matches: 13 }) },
    says: ["fail review!A2"],
  },
  {
    rule: "4.3-1",
    title: "answers to 是否相符 stand for results that are not given",
    tables: { element: CODES.map((element, index): Row => ({ element, match: index < 10 ? "√" : "×" })) },
    says: ["pass"],
    value: 10,
  },
  {
    rule: "4.3-1",
    title: "an answer that contradicts the results",
    tables: {
      element: fifteen(15).map((row, index) => ({ ...row, match: index === 2 ? "不相符" : "相符" })),
    },
    says: ["fail D4", "pass"],
  },

  {
    rule: "4.3-2",
    title: "12 matches and strong measures",
    tables: { review: review({ matches: 12, judged: "是", conclusion: "有效" }) },
    says: ["pass"],
    value: "有效",
    reading: "R1",
  },
  {
    rule: "4.3-2",
    title: "11 are not enough",
    tables: { review: review({ matches: 11, judged: "是", conclusion: "有效" }) },
    says: ["fail C2"],
    value: "有效",
    limit: "待改进",
    cells: ["C2", "A2", "B2"],
    args: { stated: "有效", computed: "待改进" },
  },
  {
    rule: "4.3-2",
    title: "not yet filled in, and clear",
    tables: { review: review({ matches: 12, judged: "是", conclusion: null }) },
    says: ["pass"],
    value: "有效",
  },
  {
    rule: "4.3-2",
    title: "in between",
    tables: { review: review({ matches: 12, judged: "一般", conclusion: "有效" }) },
    says: ["fail C2"],
  },
  {
    rule: "4.3-2",
    title: "10 and weak",
    tables: { review: review({ matches: 10, judged: "否", conclusion: "待改进" }) },
    says: ["pass"],
  },
  {
    rule: "4.3-2",
    title: "9 and weak",
    tables: { review: review({ matches: 9, judged: "否", conclusion: "待改进" }) },
    says: ["fail C2"],
    limit: "异常",
  },
  {
    rule: "4.3-2",
    title: "9 and strong",
    tables: { review: review({ matches: 9, judged: "是", conclusion: "异常" }) },
    says: ["fail C2"],
    limit: "待改进",
  },
  {
    rule: "4.3-2",
    title: "R1, either half",
    tables: { review: review({ matches: 9, judged: "是", conclusion: "异常" }) },
    readings: { R1: "either" },
    says: ["pass"],
  },
  {
    rule: "4.3-2",
    title: "three answers make strong",
    tables: {
      review: review({ matches: 15, targeted: "是", feasible: "是", effective: "是", conclusion: "有效" }),
    },
    says: ["pass"],
  },
  {
    rule: "4.3-2",
    title: "否 on one of the others is in between",
    tables: {
      review: review({ matches: 15, targeted: "是", feasible: "否", effective: "是", conclusion: "有效" }),
    },
    says: ["fail E2"],
  },
  {
    rule: "4.3-2",
    title: "否 on 力度 is weak",
    tables: {
      review: review({
        matches: 9,
        targeted: "是",
        feasible: "是",
        effective: "是",
        vigorous: "否",
        conclusion: "异常",
      }),
    },
    says: ["pass"],
  },
  {
    rule: "4.3-2",
    title: "a gap that cannot change it",
    tables: { review: review({ matches: 11, judged: null, conclusion: "有效" }) },
    says: ["fail C2"],
    limit: "待改进",
  },
  {
    rule: "4.3-2",
    title: "a gap that can",
    tables: { review: review({ matches: 12, judged: null, conclusion: "有效" }) },
    says: ["unknown B2 blank"],
  },
  {
    rule: "4.3-2",
    title: "a gap, yet the stated one cannot be",
    tables: { review: review({ matches: 12, judged: null, conclusion: "异常" }) },
    says: ["fail C2"],
  },
  {
    rule: "4.3-2",
    title: "no figure of matches",
    tables: { review: review({ matches: null, judged: "是", conclusion: "有效" }) },
    says: ["unknown A2 blank"],
  },
  {
    rule: "4.3-2",
    title: "a conclusion of other words",
    tables: { review: review({ matches: 12, judged: "是", conclusion: "优秀" }) },
    says: ["unknown C2 unreadable"],
  },
  {
    rule: "4.3-2",
    title: "by the elements",
    tables: { review: review({ judged: "是", conclusion: "有效" }), element: fifteen(11) },
    says: ["fail B2"],
    limit: "待改进",
  },
  {
    rule: "4.3-2",
    title: "no review: given where the measures cannot change it",
    tables: { element: fifteen(11) },
    says: ["pass"],
    value: "待改进",
  },
  { rule: "4.3-2", title: "no review: open", tables: { element: fifteen(12) }, says: ["unknown - noColumn"] },
  {
    rule: "4.3-2",
    title: "no diagnosis in time is another rule's",
    tables: { review: review({ matches: 12, judged: "是", conducted: "否", conclusion: "异常" }) },
    says: ["notApplicable"],
  },

  {
    rule: "4.3-3",
    title: "no diagnosis, 异常",
    tables: { review: review({ conducted: "否", conclusion: "异常" }) },
    says: ["pass"],
  },
  {
    rule: "4.3-3",
    title: "no diagnosis, another conclusion",
    tables: { review: review({ conducted: "否", conclusion: "待改进" }) },
    says: ["fail B2"],
    value: "待改进",
    limit: "异常",
  },
  {
    rule: "4.3-3",
    title: "a diagnosis was made",
    tables: { review: review({ conducted: "是", conclusion: "待改进" }) },
    says: ["notApplicable"],
  },
  {
    rule: "4.3-3",
    title: "not said",
    tables: { review: review({ conducted: null, conclusion: "待改进" }) },
    says: ["unknown A2 blank"],
  },

  {
    rule: "annex1-2",
    title: "one point of each element alone",
    tables: { element: [{ element: "1.1 质量保证理念", point: "质量目标" }] },
    says: ["fail -"],
    value: 1,
    limit: 37,
  },
  {
    rule: "4.3-1",
    title: "prose of the reviewers is no result: the answer counts",
    tables: {
      element: fifteen(15).map((row) => ({
        ...row,
        review: "经查阅材料和访谈，自诊情况属实。",
        match: "相符",
      })),
    },
    says: ["pass"],
    value: 15,
  },
  {
    rule: "4.3-2",
    title: "R5: weak in one half only is in between",
    tables: {
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
    readings: { R5: "both" },
    says: ["pass"],
  },
  {
    rule: "4.3-2",
    title: "by default either half makes them weak",
    tables: {
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
    says: ["fail G2"],
    limit: "异常",
  },
];
