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
  ["annex1", "the fifteen", named(), "pass"],
  [
    "annex1",
    "names broken by blanks and lines, the other name of 1.2",
    named({ 0: "1.1 质量 保证\n理念", 1: "1.2 组织 构架" }),
    "pass",
  ],
  ["annex1", "one twice, one missing", named({ 14: "5.3 质量保证效果" }), ["fail A16", "fail -"]],
  ["annex1", "one of the college's own in place of 1.4", named({ 3: "1.5 信息安全" }), "fail - 14/15"],
  [
    "annex1",
    "a further one of the college's own is welcome",
    { element: [...(named().element ?? []), { element: "5.5 对台交流" }] },
    "pass",
  ],
  [
    "annex1",
    "a name that is not known may be the one that lacks",
    named({ 3: "信息化建设" }),
    "unknown A5 incomplete",
  ],
  ["annex1", "another element's name", named({ 3: "1.4 制度构架" }), "fail A5 制度构架/信息系统"],
  ["annex1", "a name of its own", named({ 3: "1.4 信息化系统建设" }), "fail A5"],
  ["annex1", "codes alone", { element: fifteen(15) }, "pass"],
  ["annex1", "a blank is a fail", named({ 6: null }), ["fail A8", "fail -"]],

  ["4.3-1", "counts equal results", { element: fifteen(12) }, "pass 12"],
  ["4.3-1", "one result missing", { element: fifteen(12, { 4: { review: null } }) }, "unknown C6 blank"],
  ["4.3-1", "an element missing", { element: fifteen(12).slice(1) }, "unknown - incomplete"],
  ["4.3-1", "no results at all", { element: [{ element: "1.1", opinion: "好" }] }, "unknown - noColumn"],
  ["4.3-1", "the stated number", { element: fifteen(12), review: review({ matches: 12 }) }, "pass"],
  [
    "4.3-1",
    "another number stated",
    { element: fifteen(11), review: review({ matches: 12 }) },
    "fail review!A2 12/11",
  ],
  [
    "4.3-1",
    "more than any filling gives",
    { element: fifteen(11, { 14: { review: null } }), review: review({ matches: 13 }) },
    "fail review!A2",
  ],
  [
    "4.3-1",
    "answers to 是否相符 stand for results that are not given",
    { element: CODES.map((element, index): Row => ({ element, match: index < 10 ? "√" : "×" })) },
    "pass 10",
  ],
  [
    "4.3-1",
    "an answer that contradicts the results",
    {
      element: fifteen(15).map((row, index) => ({ ...row, match: index === 2 ? "不相符" : "相符" })),
    },
    ["fail D4", "pass"],
  ],

  [
    "annex1-2",
    "one point of each element alone",
    { element: [{ element: "1.1 质量保证理念", point: "质量目标" }] },
    "fail - 1/37",
  ],
  [
    "4.3-1",
    "prose of the reviewers is no result: the answer counts",
    {
      element: fifteen(15).map((row) => ({
        ...row,
        review: "经查阅材料和访谈，自诊情况属实。",
        match: "相符",
      })),
    },
    "pass 15",
  ],
  ...(
    [
      ["后勤与资助工作到位。", "相符", "pass 15"],
      ["平台预警功能未启用，自诊判断偏高。", "不相符", "pass 0"],
      ["访谈情况与自诊不符。", "相符", "unknown C2 incomplete"],
      ["后勤与资助工作到位。", "/", "unknown C2 incomplete"],
      ["同意学校自诊结果。", "/", "pass 15"],
      ["经复核，与自诊结果一致。", "/", "pass 15"],
      ["与自诊结果一致，但佐证不足。", "/", "unknown C2 incomplete"],
      ["自诊结论偏高，佐证不足。", "/", "pass 0"],
      ["复核认定为基本合格，佐证有缺。", "/", "pass 0"],
      ["已合格", "/", "pass 15"],
      ["达标", "/", "unknown C2 incomplete"],
      ["达标", "相符", "pass 15"],
      ["未达标", "/", "pass 0"],
      ["良好", "相符", "pass 15"],
      ["良好", "/", "unknown C2 incomplete"],
    ] as const
  ).map(([said, match, expected]): Vector => {
    const rows = fifteen(15).map((row) => ({ ...row, review: said, match }));
    return ["4.3-1", `合格 beside ${said} (${match})`, { element: rows }, expected];
  }),
];
