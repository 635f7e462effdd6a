import { NOTES } from "../../../../src/regulations/quality-assurance/notes";
import type { Row, Vector } from "../../../support/vectors";

const one = (row: Row) => ({ element: [{ element: "1.1", ...row }] });
const han = (count: number): string => "质".repeat(count);
/** An opinion with its four parts, headings of 4, 4, 4 and 4 characters and a colon each. */
const opinion = (goals: number, results: number, problems: number, causes: number): string =>
  `目标达成：${han(goals)}\n主要成绩：${han(results)}\n存在问题：${han(problems)}\n原因分析：${han(causes)}`;

export const REPORT: readonly Vector[] = [
  { rule: "annex3-1", title: "500 characters", tables: { report: [{ overview: han(500) }] }, says: ["pass"] },
  {
    rule: "annex3-1",
    title: "501",
    tables: { report: [{ overview: han(500) + "，" }] },
    says: ["fail A2"],
    value: 501,
    limit: 500,
  },
  { rule: "annex3-1", title: "blank", tables: { report: [{ overview: null }] }, says: ["unknown A2 blank"] },
  {
    rule: "annex3-1",
    title: "no overview",
    tables: { report: [{ signature: "张三" }] },
    says: ["unknown - noColumn"],
  },

  {
    rule: "annex3-2",
    title: "four headings, 500 characters",
    tables: one({ opinion: opinion(120, 120, 120, 120) }),
    says: ["pass"],
  },
  {
    rule: "annex3-2",
    title: "501",
    tables: one({ opinion: opinion(121, 120, 120, 120) }),
    says: ["fail B2"],
    value: 501,
    limit: 500,
  },
  {
    rule: "annex3-2",
    title: "a run of letters is one",
    tables: one({ opinion: opinion(119, 120, 120, 120) + "ISO9001" }),
    says: ["pass"],
  },
  { rule: "annex3-2", title: "blank is a fail", tables: one({ opinion: "" }), says: ["fail B2"] },
  { rule: "annex3-2", title: "no column", tables: one({ measures: "改" }), says: ["unknown - noColumn"] },
  {
    rule: "annex3-2",
    title: "no headings tell the parts",
    tables: one({ opinion: "目标基本达成，问题不少。" }),
    says: ["unknown B2 incomplete"],
  },
  {
    rule: "annex3-2",
    title: "one part without a heading",
    tables: one({ opinion: "目标达成程度：好。主要成绩：多。存在问题：少。" }),
    says: ["unknown B2 incomplete"],
  },
  {
    rule: "annex3-2",
    title: "numbered headings, one for two parts",
    tables: one({
      opinion: "（一）目标达成度：好。（二）主要成绩：多。（三）存在问题及原因分析：经费不足。",
    }),
    says: ["pass"],
  },
  {
    rule: "annex3-2",
    title: "headings in brackets",
    tables: one({
      opinion: "【目标达成情况】好。【取得的成绩】多。【存在的主要问题】少。【原因分析】经费。",
    }),
    says: ["pass"],
  },
  {
    rule: "annex3-2",
    title: "nothing under a heading",
    tables: one({ opinion: "目标达成程度：好。主要成绩：多。存在问题：少。原因分析：" }),
    says: ["fail B2"],
  },

  { rule: "annex3-3", title: "200 characters", tables: one({ measures: han(200) }), says: ["pass"] },
  {
    rule: "annex3-3",
    title: "201",
    tables: one({ measures: han(201) }),
    says: ["fail B2"],
    value: 201,
    limit: 200,
  },
  { rule: "annex3-3", title: "blank is a fail", tables: one({ measures: "—" }), says: ["fail B2"] },
  {
    rule: "annex3-3",
    title: "an error value is unknown",
    tables: one({ measures: { error: "#REF!" } }),
    says: ["unknown B2 error"],
  },

  { rule: "annex3-4", title: "200 characters", tables: one({ effects: han(200) }), says: ["pass"] },
  {
    rule: "annex3-4",
    title: "201",
    tables: one({ effects: han(201) }),
    says: ["fail B2"],
    value: 201,
    limit: 200,
  },
  {
    rule: "annex3-4",
    title: "blank without a word",
    tables: one({ effects: null }),
    says: ["fail B2"],
    note: NOTES.blankEffects,
  },
  {
    rule: "annex3-4",
    title: "blank, and said in the remark",
    tables: one({ effects: null, remark: "措施尚未实施" }),
    says: ["pass"],
  },
  {
    rule: "annex3-4",
    title: "said in the cell itself",
    tables: one({ effects: "该措施尚未实施，预计明年见效" }),
    says: ["pass"],
  },
  {
    rule: "annex3-4",
    title: "a forecast",
    tables: one({ effects: "预计就业率提高两个百分点" }),
    says: ["fail B2"],
    note: NOTES.forecastEffects,
  },
  { rule: "annex3-4", title: "将会", tables: one({ effects: "管理水平将会得到提升" }), says: ["fail B2"] },
  { rule: "annex3-4", title: "有望", tables: one({ effects: "满意度有望上升" }), says: ["fail B2"] },
  {
    rule: "annex3-4",
    title: "expectations that were met are none",
    tables: one({ effects: "达到预期目标，满意度提高" }),
    says: ["pass"],
  },

  ...[
    "已将会计专业群建成省级示范专业群。",
    "已将平台升级。",
    "已经将平台升级。",
    "已将建成的平台投入使用。",
    "将可持续发展理念融入12门课程。",
    "成效好于预期，差错率降为0.2%。",
    "比预计提前半年完成全部12项任务。",
    "拟定并印发管理办法3项，争取到专项资金500万元。",
    "将提升教师信息化能力纳入年度考核，培训覆盖率100%。",
  ].map((text): Vector => ({
    rule: "annex3-4",
    title: text,
    tables: one({ effects: text }),
    says: ["pass"],
  })),
  ...["下一步将建成5门精品课程。", "拟新增两个实训室。", "计划到年底完成。", "就业率将进一步提高。"].map(
    (text): Vector => ({ rule: "annex3-4", title: text, tables: one({ effects: text }), says: ["fail B2"] })
  ),
  {
    rule: "annex3-4",
    title: "words that do not tell",
    tables: one({ effects: "学院将专业群。" }),
    says: ["unknown B2 incomplete"],
  },

  { rule: "annex3-5", title: "half", tables: one({ opinion: opinion(45, 45, 45, 45) }), says: ["pass"] },
  {
    rule: "annex3-5",
    title: "headings within a line",
    tables: one({
      opinion: `目标达成度：${"好".repeat(44)}主要成绩：${"多".repeat(45)}存在问题：${"少".repeat(10)}原因分析：${"忙".repeat(10)}`,
    }),
    says: ["fail B2"],
    reading: "R4",
  },
  {
    rule: "annex3-5",
    title: "words that only read like a heading",
    tables: one({ opinion: "目标达成度：好。主要成绩：多。针对存在问题：已整改。" }),
    says: ["unknown B2 incomplete"],
  },
  { rule: "annex3-5", title: "40 %", tables: one({ opinion: opinion(25, 25, 15, 15) }), says: ["pass"] },
  {
    rule: "annex3-5",
    title: "less",
    tables: one({ opinion: opinion(26, 25, 15, 15) }),
    says: ["fail B2"],
    value: 0.3960396039604,
  },
  { rule: "annex3-5", title: "60 %", tables: one({ opinion: opinion(15, 15, 25, 25) }), says: ["pass"] },
  {
    rule: "annex3-5",
    title: "more",
    tables: one({ opinion: opinion(15, 15, 26, 25) }),
    says: ["fail B2"],
    reading: "R4",
  },
  {
    rule: "annex3-5",
    title: "R4, a range of one's own",
    tables: one({ opinion: opinion(15, 15, 26, 25) }),
    readings: { R4: "own" },
    values: { aboutHalf: [40, 65] },
    says: ["pass"],
  },
  ...[[65, 40], [40], "40–65"].map((aboutHalf): Vector => ({
    rule: "annex3-5",
    title: `R4, ${String(aboutHalf)} is no range`,
    tables: one({ opinion: opinion(15, 15, 26, 25) }),
    readings: { R4: "own" },
    values: { aboutHalf },
    says: ["unknown - notSet"],
  })),
  {
    rule: "annex3-5",
    title: "no headings",
    tables: one({ opinion: "问题很多，原因也多。" }),
    says: ["unknown B2 incomplete"],
  },
  { rule: "annex3-5", title: "blank", tables: one({ opinion: null }), says: ["unknown B2 blank"] },

  { rule: "annex3-6", title: "a grade", tables: one({ opinion: "本要素自评为优秀。" }), says: ["warn B2"] },
  {
    rule: "annex3-6",
    title: "评为优秀",
    tables: one({ opinion: "达成度高，评为优秀" }),
    says: ["warn B2"],
    value: "评为优秀",
  },
  { rule: "annex3-6", title: "自评等级", tables: one({ opinion: "自评等级：良好。" }), says: ["warn B2"] },
  {
    rule: "annex3-6",
    title: "a grade alone",
    tables: one({ opinion: "优秀。" }),
    says: ["warn B2"],
    value: "优秀。",
  },
  {
    rule: "annex3-6",
    title: "in another cell",
    tables: one({ opinion: "好。", effects: "诊断结论：合格" }),
    says: ["warn C2"],
  },
  {
    rule: "annex3-6",
    title: "the word within another term",
    tables: one({ opinion: "优秀教师比例提高，毕业合格率为98%，评为优秀教学团队的有两个" }),
    says: ["pass"],
  },
  {
    rule: "annex3-6",
    title: "a grade or a description: nobody can tell",
    tables: one({ opinion: "本要素整体情况良好，运行有序。" }),
    says: ["unknown B2 incomplete"],
  },
  {
    rule: "annex3-6",
    title: "a cell of the three that cannot be read",
    tables: one({ opinion: "好。", effects: { error: "#REF!" } }),
    says: ["unknown C2 error"],
  },
  { rule: "annex3-6", title: "blank", tables: one({ opinion: null }), says: ["unknown B2 blank"] },

  {
    rule: "annex3-7",
    title: "signed and dated",
    tables: { report: [{ signature: "张三　2024年5月20日" }] },
    says: ["pass"],
  },
  {
    rule: "annex3-7",
    title: "the day in a cell of its own",
    tables: { report: [{ signature: "张三", signedOn: "2024-05-20" }] },
    says: ["pass"],
  },
  {
    rule: "annex3-7",
    title: "not dated",
    tables: { report: [{ signature: "张三" }] },
    says: ["unknown A2 incomplete"],
  },
  {
    rule: "annex3-7",
    title: "the empty line",
    tables: { report: [{ signature: "年 ____ 月 ____ 日" }] },
    says: ["unknown A2 incomplete"],
  },
  { rule: "annex3-7", title: "blank", tables: { report: [{ signature: null }] }, says: ["unknown A2 blank"] },
  {
    rule: "annex3-7",
    title: "said to be unsigned",
    tables: { report: [{ signature: "未签字" }] },
    says: ["fail A2"],
  },
];
